# Generated from specification 0.3.0 by generator 0.1.0 (openapi-python-client 0.29.1).
# Not to be edited: change spec/ or generator/ and run `nox -s generate`.
"""`AlibabaProductPriceStep`, a schema of the API."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Any, Self

from attrs import define

from .._codec import (
    INT,
    decimal,
    decimal_text,
    integer,
    members,
    number_of_decimal,
    text_of_decimal,
    unknown,
)

_KNOWN: frozenset[str] = frozenset(("startQuantity", "price", "promotionPrice", "foreignCurrencyPrice", "foreignCurrencyPromotionPrice"))


@define(kw_only=True)
class AlibabaProductPriceStep:
    """A price that holds from some quantity on.

    Evidence: upstream.
    """

    start_quantity: int | None = None
    """Least quantity of the step. Evidence: upstream."""
    price: Decimal | None = None
    """Wholesale price. In yuan. Evidence: upstream."""
    promotion_price: Decimal | None = None
    """Price under a promotion. In yuan. Evidence: upstream."""
    foreign_currency_price: Decimal | None = None
    """Price in the asked currency. Unit not known. Only in the upstream's newest reference; PandaPon's version probably
    lacks it. Evidence: upstream."""
    foreign_currency_promotion_price: Decimal | None = None
    """Price under a promotion, in the asked currency. Unit not known. Only in the upstream's newest reference;
    PandaPon's version probably lacks it. Evidence: upstream."""
    extra: dict[str, Any] | None = None
    """Members that the specification does not know, by wire name. None when there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        get = members(data, "AlibabaProductPriceStep").get
        return cls(
            start_quantity=v if (v := get("startQuantity")).__class__ in INT else integer(v, "AlibabaProductPriceStep.startQuantity", strict),
            price=None if (v := get("price")) is None else decimal_text(v, "AlibabaProductPriceStep.price", strict),
            promotion_price=None if (v := get("promotionPrice")) is None else decimal_text(v, "AlibabaProductPriceStep.promotionPrice", strict),
            foreign_currency_price=None if (v := get("foreignCurrencyPrice")) is None else decimal(v, "AlibabaProductPriceStep.foreignCurrencyPrice", strict),
            foreign_currency_promotion_price=None
            if (v := get("foreignCurrencyPromotionPrice")) is None
            else decimal(v, "AlibabaProductPriceStep.foreignCurrencyPromotionPrice", strict),
            extra=None if data.keys() <= _KNOWN else unknown(data, _KNOWN),
        )

    def to_dict(self) -> dict[str, Any]:
        """The wire form. Members that are None are left out."""
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
