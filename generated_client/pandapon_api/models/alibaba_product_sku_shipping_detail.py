# Generated from specification 0.3.0 by generator 0.1.0 (openapi-python-client 0.29.1).
# Not to be edited: change spec/ or generator/ and run `nox -s generate`.
"""`AlibabaProductSkuShippingDetail`, a schema of the API."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Any, Self

from attrs import define

from .._codec import (
    STR,
    decimal,
    members,
    number_of_decimal,
    text,
    unknown,
)

_KNOWN: frozenset[str] = frozenset(
    (
        "skuId",
        "width",
        "length",
        "height",
        "weight",
        "pkgSizeSource",
        "officialLength",
        "officialWidth",
        "officialHeight",
        "officialWeight",
        "aiWeight",
        "aiWeightAccuracy",
    )
)


@define(kw_only=True)
class AlibabaProductSkuShippingDetail:
    """Size and weight of an SKU, the weight in kg.

    Evidence: upstream.
    """

    sku_id: str | None = None
    """Id of the SKU, as text here. Evidence: upstream."""
    width: Decimal | None = None
    """Width in cm. Evidence: upstream."""
    length: Decimal | None = None
    """Length in cm. Evidence: upstream."""
    height: Decimal | None = None
    """Height in cm. Evidence: upstream."""
    weight: Decimal | None = None
    """Weight in kg. Evidence: upstream."""
    package_size_source: str | None = None
    """Where size and weight come from, in Chinese words. Wire name `pkgSizeSource`. Evidence: upstream."""
    official_length: Decimal | None = None
    """Measured length in cm. Evidence: upstream."""
    official_width: Decimal | None = None
    """Measured width in cm. Evidence: upstream."""
    official_height: Decimal | None = None
    """Measured height in cm. Evidence: upstream."""
    official_weight: Decimal | None = None
    """Measured weight in kg. Evidence: upstream."""
    ai_weight: Decimal | None = None
    """Predicted weight in kg. Evidence: upstream."""
    ai_weight_accuracy: str | None = None
    """How accurate predictions are in the leaf category, in percent as text. Evidence: upstream."""
    extra: dict[str, Any] | None = None
    """Members that the specification does not know, by wire name. None when there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        get = members(data, "AlibabaProductSkuShippingDetail").get
        return cls(
            sku_id=v if (v := get("skuId")).__class__ in STR else text(v, "AlibabaProductSkuShippingDetail.skuId", strict),
            width=None if (v := get("width")) is None else decimal(v, "AlibabaProductSkuShippingDetail.width", strict),
            length=None if (v := get("length")) is None else decimal(v, "AlibabaProductSkuShippingDetail.length", strict),
            height=None if (v := get("height")) is None else decimal(v, "AlibabaProductSkuShippingDetail.height", strict),
            weight=None if (v := get("weight")) is None else decimal(v, "AlibabaProductSkuShippingDetail.weight", strict),
            package_size_source=v if (v := get("pkgSizeSource")).__class__ in STR else text(v, "AlibabaProductSkuShippingDetail.pkgSizeSource", strict),
            official_length=None if (v := get("officialLength")) is None else decimal(v, "AlibabaProductSkuShippingDetail.officialLength", strict),
            official_width=None if (v := get("officialWidth")) is None else decimal(v, "AlibabaProductSkuShippingDetail.officialWidth", strict),
            official_height=None if (v := get("officialHeight")) is None else decimal(v, "AlibabaProductSkuShippingDetail.officialHeight", strict),
            official_weight=None if (v := get("officialWeight")) is None else decimal(v, "AlibabaProductSkuShippingDetail.officialWeight", strict),
            ai_weight=None if (v := get("aiWeight")) is None else decimal(v, "AlibabaProductSkuShippingDetail.aiWeight", strict),
            ai_weight_accuracy=v if (v := get("aiWeightAccuracy")).__class__ in STR else text(v, "AlibabaProductSkuShippingDetail.aiWeightAccuracy", strict),
            extra=None if data.keys() <= _KNOWN else unknown(data, _KNOWN),
        )

    def to_dict(self) -> dict[str, Any]:
        """The wire form. Members that are None are left out."""
        data: dict[str, Any] = {}
        if self.sku_id is not None:
            data["skuId"] = self.sku_id
        if self.width is not None:
            data["width"] = number_of_decimal(self.width)
        if self.length is not None:
            data["length"] = number_of_decimal(self.length)
        if self.height is not None:
            data["height"] = number_of_decimal(self.height)
        if self.weight is not None:
            data["weight"] = number_of_decimal(self.weight)
        if self.package_size_source is not None:
            data["pkgSizeSource"] = self.package_size_source
        if self.official_length is not None:
            data["officialLength"] = number_of_decimal(self.official_length)
        if self.official_width is not None:
            data["officialWidth"] = number_of_decimal(self.official_width)
        if self.official_height is not None:
            data["officialHeight"] = number_of_decimal(self.official_height)
        if self.official_weight is not None:
            data["officialWeight"] = number_of_decimal(self.official_weight)
        if self.ai_weight is not None:
            data["aiWeight"] = number_of_decimal(self.ai_weight)
        if self.ai_weight_accuracy is not None:
            data["aiWeightAccuracy"] = self.ai_weight_accuracy
        if self.extra:
            data.update(self.extra)
        return data
