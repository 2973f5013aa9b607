# Generated from spec/ by `nox -s generate`; not to be edited.
"""`AlibabaRecommendedProductPrices`, a schema of the API."""

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

_NAMES = names("price", "consignPrice")
_ALL = itemgetter(*_NAMES)
_NONE = dict.fromkeys(_NAMES)


@define(kw_only=True)
class AlibabaRecommendedProductPrices:
    """Prices of a recommended product.

    Evidence: upstream.
    """

    price: Decimal | None = None
    """Wholesale price. In yuan. Evidence: upstream."""
    consign_price: Decimal | None = None
    """Price for dropshipping one piece; meaningful only while that is possible. In yuan. Evidence: upstream."""
    extra: Mapping[str, Any] = NOTHING
    """Fields that the specification does not have, by wire name; empty if there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        try:
            if len(data) == 2:
                values, extra = _ALL(data), NOTHING
            else:
                values, extra = spread(data, _NONE, "AlibabaRecommendedProductPrices")
        except (KeyError, TypeError):
            values, extra = spread(data, _NONE, "AlibabaRecommendedProductPrices")
        self: Any = new(cls)
        self.extra = extra
        (self.price, self.consign_price) = values
        if self.price is not None:
            self.price = decimal_text(self.price, "AlibabaRecommendedProductPrices.price", strict)
        if self.consign_price is not None:
            self.consign_price = decimal_text(self.consign_price, "AlibabaRecommendedProductPrices.consignPrice", strict)
        read: Self = self
        return read

    def to_dict(self) -> dict[str, Any]:
        """Return the wire form. Fields that are None are left out."""
        data: dict[str, Any] = {}
        if self.price is not None:
            data["price"] = text_of_decimal(self.price)
        if self.consign_price is not None:
            data["consignPrice"] = text_of_decimal(self.consign_price)
        if self.extra:
            data.update(self.extra)
        return data
