# Generated from specification 0.3.0 by generator 0.1.0 (openapi-python-client 0.29.1).
# Not to be edited: change spec/ or generator/ and run `nox -s generate`.
"""`AlibabaProductChannelSkuPrice`, a schema of the API."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Any, Self

from attrs import define

from .._codec import (
    decimal_text,
    id_number,
    members,
    number_of_id,
    text_of_decimal,
    unknown,
)

_KNOWN: frozenset[str] = frozenset(("skuId", "currentPrice"))


@define(kw_only=True)
class AlibabaProductChannelSkuPrice:
    """The channel price of an SKU.

    Evidence: upstream.
    """

    sku_id: str | None = None
    """Id of the SKU. Evidence: upstream."""
    current_price: Decimal | None = None
    """Channel price. In yuan. Evidence: upstream."""
    extra: dict[str, Any] | None = None
    """Members that the specification does not know, by wire name. None when there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        get = members(data, "AlibabaProductChannelSkuPrice").get
        return cls(
            sku_id=None if (v := get("skuId")) is None else id_number(v, "AlibabaProductChannelSkuPrice.skuId", strict),
            current_price=None if (v := get("currentPrice")) is None else decimal_text(v, "AlibabaProductChannelSkuPrice.currentPrice", strict),
            extra=None if data.keys() <= _KNOWN else unknown(data, _KNOWN),
        )

    def to_dict(self) -> dict[str, Any]:
        """The wire form. Members that are None are left out."""
        data: dict[str, Any] = {}
        if self.sku_id is not None:
            data["skuId"] = number_of_id(self.sku_id)
        if self.current_price is not None:
            data["currentPrice"] = text_of_decimal(self.current_price)
        if self.extra:
            data.update(self.extra)
        return data
