# Generated from specification 0.3.0 by generator 0.1.0 (openapi-python-client 0.29.1).
# Not to be edited: change spec/ or generator/ and run `nox -s generate`.
"""`AlibabaProductRowPrices`, a schema of the API."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Any, Self

from attrs import define

from .._codec import (
    decimal_text,
    members,
    text_of_decimal,
    unknown,
)

_KNOWN: frozenset[str] = frozenset(("price", "jxhyPrice", "pfJxhyPrice", "consignPrice", "promotionPrice"))


@define(kw_only=True)
class AlibabaProductRowPrices:
    """Prices of a product in a search by words or picture. Those of some kinds may be absent.

    Evidence: upstream.
    """

    price: Decimal | None = None
    """Wholesale price; the only one that is safe to expect. In yuan. Evidence: upstream."""
    selected_supply_price: Decimal | None = None
    """Selected-supply price for dropshipping. In yuan. Wire name `jxhyPrice`. Evidence: upstream."""
    selected_supply_wholesale_price: Decimal | None = None
    """Selected-supply wholesale price. In yuan. Wire name `pfJxhyPrice`. Evidence: upstream."""
    consign_price: Decimal | None = None
    """Price for dropshipping one piece; means something only while that is possible (`isOnePsale`). In yuan. Evidence:
    upstream."""
    promotion_price: Decimal | None = None
    """Price under a running promotion. In yuan. Evidence: upstream."""
    extra: dict[str, Any] | None = None
    """Members that the specification does not know, by wire name. None when there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        get = members(data, "AlibabaProductRowPrices").get
        return cls(
            price=None if (v := get("price")) is None else decimal_text(v, "AlibabaProductRowPrices.price", strict),
            selected_supply_price=None if (v := get("jxhyPrice")) is None else decimal_text(v, "AlibabaProductRowPrices.jxhyPrice", strict),
            selected_supply_wholesale_price=None if (v := get("pfJxhyPrice")) is None else decimal_text(v, "AlibabaProductRowPrices.pfJxhyPrice", strict),
            consign_price=None if (v := get("consignPrice")) is None else decimal_text(v, "AlibabaProductRowPrices.consignPrice", strict),
            promotion_price=None if (v := get("promotionPrice")) is None else decimal_text(v, "AlibabaProductRowPrices.promotionPrice", strict),
            extra=None if data.keys() <= _KNOWN else unknown(data, _KNOWN),
        )

    def to_dict(self) -> dict[str, Any]:
        """The wire form. Members that are None are left out."""
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
