# Generated from specification 0.3.0 by generator 0.1.0 (openapi-python-client 0.29.1).
# Not to be edited: change spec/ or generator/ and run `nox -s generate`.
"""`AlibabaProductSkuShippingInfo`, a schema of the API."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Any, Self

from attrs import define

from .._codec import (
    INT,
    STR,
    decimal,
    id_number,
    integer,
    members,
    number_of_decimal,
    number_of_id,
    text,
    unknown,
)

_KNOWN: frozenset[str] = frozenset(("specId", "skuId", "width", "length", "height", "weight"))


@define(kw_only=True)
class AlibabaProductSkuShippingInfo:
    """Size and weight of an SKU, the weight in gram.

    Evidence: upstream.
    """

    spec_id: str | None = None
    """Id of the SKU within the product. Evidence: upstream."""
    sku_id: str | None = None
    """Id of the SKU. Evidence: upstream."""
    width: Decimal | None = None
    """Width in cm. Evidence: upstream."""
    length: Decimal | None = None
    """Length in cm. Evidence: upstream."""
    height: Decimal | None = None
    """Height in cm. Evidence: upstream."""
    weight: int | None = None
    """Weight in gram. Evidence: upstream."""
    extra: dict[str, Any] | None = None
    """Members that the specification does not know, by wire name. None when there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        get = members(data, "AlibabaProductSkuShippingInfo").get
        return cls(
            spec_id=v if (v := get("specId")).__class__ in STR else text(v, "AlibabaProductSkuShippingInfo.specId", strict),
            sku_id=None if (v := get("skuId")) is None else id_number(v, "AlibabaProductSkuShippingInfo.skuId", strict),
            width=None if (v := get("width")) is None else decimal(v, "AlibabaProductSkuShippingInfo.width", strict),
            length=None if (v := get("length")) is None else decimal(v, "AlibabaProductSkuShippingInfo.length", strict),
            height=None if (v := get("height")) is None else decimal(v, "AlibabaProductSkuShippingInfo.height", strict),
            weight=v if (v := get("weight")).__class__ in INT else integer(v, "AlibabaProductSkuShippingInfo.weight", strict),
            extra=None if data.keys() <= _KNOWN else unknown(data, _KNOWN),
        )

    def to_dict(self) -> dict[str, Any]:
        """The wire form. Members that are None are left out."""
        data: dict[str, Any] = {}
        if self.spec_id is not None:
            data["specId"] = self.spec_id
        if self.sku_id is not None:
            data["skuId"] = number_of_id(self.sku_id)
        if self.width is not None:
            data["width"] = number_of_decimal(self.width)
        if self.length is not None:
            data["length"] = number_of_decimal(self.length)
        if self.height is not None:
            data["height"] = number_of_decimal(self.height)
        if self.weight is not None:
            data["weight"] = self.weight
        if self.extra:
            data.update(self.extra)
        return data
