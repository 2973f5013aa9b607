# Generated from spec/ by `nox -s generate`; not to be edited.
"""`AlibabaProductSkuShippingDetail`, a schema of the API."""

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

_NAMES = names(
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
_ALL = itemgetter(*_NAMES)
_NONE = dict.fromkeys(_NAMES)


@define(kw_only=True)
class AlibabaProductSkuShippingDetail:
    """Size and weight of an SKU, the weight in kg.

    Evidence: upstream.
    """

    sku_id: str | None = None
    """Id of the SKU, as a string here. Evidence: upstream."""
    width: Decimal | None = None
    """Width in cm. Evidence: upstream."""
    length: Decimal | None = None
    """Length in cm. Evidence: upstream."""
    height: Decimal | None = None
    """Height in cm. Evidence: upstream."""
    weight: Decimal | None = None
    """Weight in kg. Evidence: upstream."""
    package_size_source: str | None = None
    """Source of size and weight, in Chinese words. Wire name `pkgSizeSource`. Evidence: upstream."""
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
    """Accuracy of predictions in the leaf category, as a percentage string. Evidence: upstream."""
    extra: Mapping[str, Any] = NOTHING
    """Fields that the specification does not have, by wire name; empty if there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        try:
            if len(data) == 12:
                values, extra = _ALL(data), NOTHING
            else:
                values, extra = spread(data, _NONE, "AlibabaProductSkuShippingDetail")
        except (KeyError, TypeError):
            values, extra = spread(data, _NONE, "AlibabaProductSkuShippingDetail")
        self: Any = new(cls)
        self.extra = extra
        (
            self.sku_id,
            self.width,
            self.length,
            self.height,
            self.weight,
            self.package_size_source,
            self.official_length,
            self.official_width,
            self.official_height,
            self.official_weight,
            self.ai_weight,
            self.ai_weight_accuracy,
        ) = values
        if self.sku_id is not None and type(self.sku_id) is not str:
            self.sku_id = text(self.sku_id, "AlibabaProductSkuShippingDetail.skuId", strict)
        if self.package_size_source is not None and type(self.package_size_source) is not str:
            self.package_size_source = text(self.package_size_source, "AlibabaProductSkuShippingDetail.pkgSizeSource", strict)
        if self.ai_weight_accuracy is not None and type(self.ai_weight_accuracy) is not str:
            self.ai_weight_accuracy = text(self.ai_weight_accuracy, "AlibabaProductSkuShippingDetail.aiWeightAccuracy", strict)
        if self.width is not None:
            self.width = decimal(self.width, "AlibabaProductSkuShippingDetail.width", strict)
        if self.length is not None:
            self.length = decimal(self.length, "AlibabaProductSkuShippingDetail.length", strict)
        if self.height is not None:
            self.height = decimal(self.height, "AlibabaProductSkuShippingDetail.height", strict)
        if self.weight is not None:
            self.weight = decimal(self.weight, "AlibabaProductSkuShippingDetail.weight", strict)
        if self.official_length is not None:
            self.official_length = decimal(self.official_length, "AlibabaProductSkuShippingDetail.officialLength", strict)
        if self.official_width is not None:
            self.official_width = decimal(self.official_width, "AlibabaProductSkuShippingDetail.officialWidth", strict)
        if self.official_height is not None:
            self.official_height = decimal(self.official_height, "AlibabaProductSkuShippingDetail.officialHeight", strict)
        if self.official_weight is not None:
            self.official_weight = decimal(self.official_weight, "AlibabaProductSkuShippingDetail.officialWeight", strict)
        if self.ai_weight is not None:
            self.ai_weight = decimal(self.ai_weight, "AlibabaProductSkuShippingDetail.aiWeight", strict)
        read: Self = self
        return read

    def to_dict(self) -> dict[str, Any]:
        """Return the wire form. Fields that are None are left out."""
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
