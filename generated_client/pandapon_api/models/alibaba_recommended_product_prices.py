# Generated from specification 0.3.0 by generator 0.1.0 (openapi-python-client 0.29.1).
# Not to be edited: change spec/ or generator/ and run `nox -s generate`.
"""`AlibabaRecommendedProductPrices`, a schema of the API."""

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

_KNOWN: frozenset[str] = frozenset(("price", "consignPrice"))


@define(kw_only=True)
class AlibabaRecommendedProductPrices:
    """Prices of a recommended product.

    Evidence: upstream.
    """

    price: Decimal | None = None
    """Wholesale price. In yuan. Evidence: upstream."""
    consign_price: Decimal | None = None
    """Price for dropshipping one piece; means something only while that is possible. In yuan. Evidence: upstream."""
    extra: dict[str, Any] | None = None
    """Members that the specification does not know, by wire name. None when there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        get = members(data, "AlibabaRecommendedProductPrices").get
        return cls(
            price=None if (v := get("price")) is None else decimal_text(v, "AlibabaRecommendedProductPrices.price", strict),
            consign_price=None if (v := get("consignPrice")) is None else decimal_text(v, "AlibabaRecommendedProductPrices.consignPrice", strict),
            extra=None if data.keys() <= _KNOWN else unknown(data, _KNOWN),
        )

    def to_dict(self) -> dict[str, Any]:
        """The wire form. Members that are None are left out."""
        data: dict[str, Any] = {}
        if self.price is not None:
            data["price"] = text_of_decimal(self.price)
        if self.consign_price is not None:
            data["consignPrice"] = text_of_decimal(self.consign_price)
        if self.extra:
            data.update(self.extra)
        return data
