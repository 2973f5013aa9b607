# Generated from spec/ by `nox -s generate`; not to be edited.
"""`AlibabaRelatedProductPrices`, a schema of the API."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
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

_NAMES = names(
    "price",
)
_NONE = dict.fromkeys(_NAMES)


@define(kw_only=True)
class AlibabaRelatedProductPrices:
    """Price of a related product.

    Evidence: upstream.
    """

    price: Decimal | None = None
    """Lowest wholesale price. In yuan. Evidence: upstream."""
    extra: Mapping[str, Any] = NOTHING
    """Fields that the specification does not have, by wire name; empty if there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        values, extra = spread(data, _NONE, "AlibabaRelatedProductPrices")
        self: Any = new(cls)
        self.extra = extra
        (self.price,) = values
        if self.price is not None:
            self.price = decimal_text(self.price, "AlibabaRelatedProductPrices.price", strict)
        read: Self = self
        return read

    def to_dict(self) -> dict[str, Any]:
        """Return the wire form. Fields that are None are left out."""
        data: dict[str, Any] = {}
        if self.price is not None:
            data["price"] = text_of_decimal(self.price)
        if self.extra:
            data.update(self.extra)
        return data
