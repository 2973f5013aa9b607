# Generated from spec/ by `nox -s generate`; not to be edited.
"""`AlibabaProductPriceStep`, a schema of the API."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from operator import itemgetter
from typing import Any, Self

from attrs import define

from .._codec import (
    decimal,
    decimal_text,
    integer,
    names,
    new,
    number_of_decimal,
    spread,
    text_of_decimal,
)
from .._extra import NOTHING

_NAMES = names("startQuantity", "price", "promotionPrice", "foreignCurrencyPrice", "foreignCurrencyPromotionPrice")
_ALL = itemgetter(*_NAMES)
_NONE = dict.fromkeys(_NAMES)


@define(kw_only=True)
class AlibabaProductPriceStep:
    """A price that applies from a quantity up.

    Evidence: upstream.
    """

    start_quantity: int | None = None
    """Minimum quantity of the tier. Evidence: upstream."""
    price: Decimal | None = None
    """Wholesale price. In yuan. Evidence: upstream."""
    promotion_price: Decimal | None = None
    """Price under a promotion. In yuan. Evidence: upstream."""
    foreign_currency_price: Decimal | None = None
    """Price in the requested currency. Unit not known. Only in the upstream's newest reference; PandaPon's version
    probably lacks it. Evidence: upstream."""
    foreign_currency_promotion_price: Decimal | None = None
    """Price under a promotion, in the requested currency. Unit not known. Only in the upstream's newest reference;
    PandaPon's version probably lacks it. Evidence: upstream."""
    extra: Mapping[str, Any] = NOTHING
    """Fields that the specification does not have, by wire name; empty if there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        try:
            if len(data) == 5:
                values, extra = _ALL(data), NOTHING
            else:
                values, extra = spread(data, _NONE, "AlibabaProductPriceStep")
        except (KeyError, TypeError):
            values, extra = spread(data, _NONE, "AlibabaProductPriceStep")
        self: Any = new(cls)
        self.extra = extra
        (self.start_quantity, self.price, self.promotion_price, self.foreign_currency_price, self.foreign_currency_promotion_price) = values
        if self.start_quantity is not None and type(self.start_quantity) is not int:
            self.start_quantity = integer(self.start_quantity, "AlibabaProductPriceStep.startQuantity", strict)
        if self.price is not None:
            self.price = decimal_text(self.price, "AlibabaProductPriceStep.price", strict)
        if self.promotion_price is not None:
            self.promotion_price = decimal_text(self.promotion_price, "AlibabaProductPriceStep.promotionPrice", strict)
        if self.foreign_currency_price is not None:
            self.foreign_currency_price = decimal(self.foreign_currency_price, "AlibabaProductPriceStep.foreignCurrencyPrice", strict)
        if self.foreign_currency_promotion_price is not None:
            self.foreign_currency_promotion_price = decimal(
                self.foreign_currency_promotion_price, "AlibabaProductPriceStep.foreignCurrencyPromotionPrice", strict
            )
        read: Self = self
        return read

    def to_dict(self) -> dict[str, Any]:
        """Return the wire form. Fields that are None are left out."""
        data: dict[str, Any] = {}
        if self.start_quantity is not None:
            data["startQuantity"] = self.start_quantity
        if self.price is not None:
            data["price"] = text_of_decimal(self.price)
        if self.promotion_price is not None:
            data["promotionPrice"] = text_of_decimal(self.promotion_price)
        if self.foreign_currency_price is not None:
            data["foreignCurrencyPrice"] = number_of_decimal(self.foreign_currency_price)
        if self.foreign_currency_promotion_price is not None:
            data["foreignCurrencyPromotionPrice"] = number_of_decimal(self.foreign_currency_promotion_price)
        if self.extra:
            data.update(self.extra)
        return data
