# Generated from spec/ by `nox -s generate`; not to be edited.
"""`AlibabaOrderQuote`, a schema of the API."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from operator import itemgetter
from typing import Any, Self

from attrs import define

from .._codec import (
    decimal,
    names,
    new,
    number_of_decimal,
    spread,
    text,
)
from .._extra import NOTHING

_NAMES = names("productQuoteName", "price", "count")
_ALL = itemgetter(*_NAMES)
_NONE = dict.fromkeys(_NAMES)


@define(kw_only=True)
class AlibabaOrderQuote:
    """A quotation line in an order of a large buyer.

    Evidence: upstream.
    """

    product_quote_name: str | None = None
    """Name of the material. Evidence: upstream."""
    price: Decimal | None = None
    """Price. In yuan in alibaba_orders.get, in fen in the upstream's order list. Unit not known. Evidence: upstream."""
    count: Decimal | None = None
    """Quantity. Evidence: upstream."""
    extra: Mapping[str, Any] = NOTHING
    """Fields that the specification does not have, by wire name; empty if there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        try:
            if len(data) == 3:
                values, extra = _ALL(data), NOTHING
            else:
                values, extra = spread(data, _NONE, "AlibabaOrderQuote")
        except (KeyError, TypeError):
            values, extra = spread(data, _NONE, "AlibabaOrderQuote")
        self: Any = new(cls)
        self.extra = extra
        (self.product_quote_name, self.price, self.count) = values
        if self.product_quote_name is not None and type(self.product_quote_name) is not str:
            self.product_quote_name = text(self.product_quote_name, "AlibabaOrderQuote.productQuoteName", strict)
        if self.price is not None:
            self.price = decimal(self.price, "AlibabaOrderQuote.price", strict)
        if self.count is not None:
            self.count = decimal(self.count, "AlibabaOrderQuote.count", strict)
        read: Self = self
        return read

    def to_dict(self) -> dict[str, Any]:
        """Return the wire form. Fields that are None are left out."""
        data: dict[str, Any] = {}
        if self.product_quote_name is not None:
            data["productQuoteName"] = self.product_quote_name
        if self.price is not None:
            data["price"] = number_of_decimal(self.price)
        if self.count is not None:
            data["count"] = number_of_decimal(self.count)
        if self.extra:
            data.update(self.extra)
        return data
