# Generated from spec/ by `nox -s generate`; not to be edited.
"""`AlibabaProductRowPrices`, a schema of the API."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from operator import itemgetter
from typing import Any, Self

from attrs import define

from .._codec import (
    decimal_text,
    names,
    new,
    spread,
    text_of_decimal,
)
from .._extra import NOTHING

_NAMES = names("price", "jxhyPrice", "pfJxhyPrice", "consignPrice", "promotionPrice")
_ALL = itemgetter(*_NAMES)
_NONE = dict.fromkeys(_NAMES)


@define(kw_only=True)
class AlibabaProductRowPrices:
    """Prices of a product in a keyword or picture search. Those of some kinds may be absent.

    Evidence: upstream.
    """

    price: Decimal | None = None
    """Wholesale price; the only price you can expect. In yuan. Evidence: upstream."""
    selected_supply_price: Decimal | None = None
    """Selected-supply price for dropshipping. In yuan. Wire name `jxhyPrice`. Evidence: upstream."""
    selected_supply_wholesale_price: Decimal | None = None
    """Selected-supply wholesale price. In yuan. Wire name `pfJxhyPrice`. Evidence: upstream."""
    consign_price: Decimal | None = None
    """Price for dropshipping one piece; meaningful only while that is possible (`isOnePsale`). In yuan. Evidence:
    upstream."""
    promotion_price: Decimal | None = None
    """Price under a running promotion. In yuan. Evidence: upstream."""
    extra: Mapping[str, Any] = NOTHING
    """Fields that the specification does not have, by wire name; empty if there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        try:
            if len(data) == 5:
                values, extra = _ALL(data), NOTHING
            else:
                values, extra = spread(data, _NONE, "AlibabaProductRowPrices")
        except (KeyError, TypeError):
            values, extra = spread(data, _NONE, "AlibabaProductRowPrices")
        self: Any = new(cls)
        self.extra = extra
        (self.price, self.selected_supply_price, self.selected_supply_wholesale_price, self.consign_price, self.promotion_price) = values
        if self.price is not None:
            self.price = decimal_text(self.price, "AlibabaProductRowPrices.price", strict)
        if self.selected_supply_price is not None:
            self.selected_supply_price = decimal_text(self.selected_supply_price, "AlibabaProductRowPrices.jxhyPrice", strict)
        if self.selected_supply_wholesale_price is not None:
            self.selected_supply_wholesale_price = decimal_text(self.selected_supply_wholesale_price, "AlibabaProductRowPrices.pfJxhyPrice", strict)
        if self.consign_price is not None:
            self.consign_price = decimal_text(self.consign_price, "AlibabaProductRowPrices.consignPrice", strict)
        if self.promotion_price is not None:
            self.promotion_price = decimal_text(self.promotion_price, "AlibabaProductRowPrices.promotionPrice", strict)
        read: Self = self
        return read

    def to_dict(self) -> dict[str, Any]:
        """Return the wire form. Fields that are None are left out."""
        data: dict[str, Any] = {}
        if self.price is not None:
            data["price"] = text_of_decimal(self.price)
        if self.selected_supply_price is not None:
            data["jxhyPrice"] = text_of_decimal(self.selected_supply_price)
        if self.selected_supply_wholesale_price is not None:
            data["pfJxhyPrice"] = text_of_decimal(self.selected_supply_wholesale_price)
        if self.consign_price is not None:
            data["consignPrice"] = text_of_decimal(self.consign_price)
        if self.promotion_price is not None:
            data["promotionPrice"] = text_of_decimal(self.promotion_price)
        if self.extra:
            data.update(self.extra)
        return data
