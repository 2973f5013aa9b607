# Generated from spec/ by `nox -s generate`; not to be edited.
"""`AlibabaProductShipping`, a schema of the API."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from operator import itemgetter
from typing import Any, Self

from attrs import define

from .._codec import (
    array,
    decimal,
    names,
    new,
    number_of_decimal,
    spread,
    text,
)
from .._extra import NOTHING
from .._members import member, members_of, wire_value
from ..enums.alibaba_products import AlibabaShippingTimeGuarantee
from .alibaba_product_sku_shipping_detail import AlibabaProductSkuShippingDetail
from .alibaba_product_sku_shipping_info import AlibabaProductSkuShippingInfo

_AlibabaShippingTimeGuarantee = members_of(AlibabaShippingTimeGuarantee)
_NAMES = names(
    "sendGoodsAddressText",
    "weight",
    "width",
    "height",
    "length",
    "skuShippingInfoList",
    "shippingTimeGuarantee",
    "skuShippingDetails",
    "pkgSizeSource",
    "officialLength",
    "officialWidth",
    "officialHeight",
    "officialWeight",
)
_ALL = itemgetter(*_NAMES)
_NONE = dict.fromkeys(_NAMES)


@define(kw_only=True)
class AlibabaProductShipping:
    """Size, weight and dispatch of a product. The two lists by SKU use different weight units.

    Evidence: upstream.
    """

    send_goods_address_text: str | None = None
    """Place of dispatch, in Chinese. Evidence: upstream."""
    weight: Decimal | None = None
    """Weight in kg. Evidence: upstream."""
    width: Decimal | None = None
    """Width in cm. Evidence: upstream."""
    height: Decimal | None = None
    """Height in cm. Evidence: upstream."""
    length: Decimal | None = None
    """Length in cm. Evidence: upstream."""
    sku_shipping_info_list: list[AlibabaProductSkuShippingInfo] | None = None
    """Size and weight by SKU, the weight in gram. Evidence: upstream."""
    shipping_time_guarantee: AlibabaShippingTimeGuarantee | str | None = None
    """How soon the seller promises to dispatch. Values: `pandapon.AlibabaShippingTimeGuarantee`. Evidence: upstream."""
    sku_shipping_details: list[AlibabaProductSkuShippingDetail] | None = None
    """Size and weight by SKU, the weight in kg. Evidence: upstream."""
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
    extra: Mapping[str, Any] = NOTHING
    """Fields that the specification does not have, by wire name; empty if there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        try:
            if len(data) == 13:
                values, extra = _ALL(data), NOTHING
            else:
                values, extra = spread(data, _NONE, "AlibabaProductShipping")
        except (KeyError, TypeError):
            values, extra = spread(data, _NONE, "AlibabaProductShipping")
        self: Any = new(cls)
        self.extra = extra
        (
            self.send_goods_address_text,
            self.weight,
            self.width,
            self.height,
            self.length,
            self.sku_shipping_info_list,
            self.shipping_time_guarantee,
            self.sku_shipping_details,
            self.package_size_source,
            self.official_length,
            self.official_width,
            self.official_height,
            self.official_weight,
        ) = values
        if self.send_goods_address_text is not None and type(self.send_goods_address_text) is not str:
            self.send_goods_address_text = text(self.send_goods_address_text, "AlibabaProductShipping.sendGoodsAddressText", strict)
        if self.package_size_source is not None and type(self.package_size_source) is not str:
            self.package_size_source = text(self.package_size_source, "AlibabaProductShipping.pkgSizeSource", strict)
        try:
            if self.shipping_time_guarantee is not None:
                self.shipping_time_guarantee = _AlibabaShippingTimeGuarantee[self.shipping_time_guarantee]
        except (KeyError, TypeError):
            if self.shipping_time_guarantee is not None:
                self.shipping_time_guarantee = member(
                    AlibabaShippingTimeGuarantee, self.shipping_time_guarantee, "AlibabaProductShipping.shippingTimeGuarantee", strict
                )
        if self.weight is not None:
            self.weight = decimal(self.weight, "AlibabaProductShipping.weight", strict)
        if self.width is not None:
            self.width = decimal(self.width, "AlibabaProductShipping.width", strict)
        if self.height is not None:
            self.height = decimal(self.height, "AlibabaProductShipping.height", strict)
        if self.length is not None:
            self.length = decimal(self.length, "AlibabaProductShipping.length", strict)
        if self.sku_shipping_info_list is not None:
            self.sku_shipping_info_list = [
                AlibabaProductSkuShippingInfo.from_dict(item, strict=strict)
                for item in array(self.sku_shipping_info_list, "AlibabaProductShipping.skuShippingInfoList")
            ]
        if self.sku_shipping_details is not None:
            self.sku_shipping_details = [
                AlibabaProductSkuShippingDetail.from_dict(item, strict=strict)
                for item in array(self.sku_shipping_details, "AlibabaProductShipping.skuShippingDetails")
            ]
        if self.official_length is not None:
            self.official_length = decimal(self.official_length, "AlibabaProductShipping.officialLength", strict)
        if self.official_width is not None:
            self.official_width = decimal(self.official_width, "AlibabaProductShipping.officialWidth", strict)
        if self.official_height is not None:
            self.official_height = decimal(self.official_height, "AlibabaProductShipping.officialHeight", strict)
        if self.official_weight is not None:
            self.official_weight = decimal(self.official_weight, "AlibabaProductShipping.officialWeight", strict)
        read: Self = self
        return read

    def to_dict(self) -> dict[str, Any]:
        """Return the wire form. Fields that are None are left out."""
        data: dict[str, Any] = {}
        if self.send_goods_address_text is not None:
            data["sendGoodsAddressText"] = self.send_goods_address_text
        if self.weight is not None:
            data["weight"] = number_of_decimal(self.weight)
        if self.width is not None:
            data["width"] = number_of_decimal(self.width)
        if self.height is not None:
            data["height"] = number_of_decimal(self.height)
        if self.length is not None:
            data["length"] = number_of_decimal(self.length)
        if self.sku_shipping_info_list is not None:
            data["skuShippingInfoList"] = [item.to_dict() for item in self.sku_shipping_info_list]
        if self.shipping_time_guarantee is not None:
            data["shippingTimeGuarantee"] = wire_value(self.shipping_time_guarantee)
        if self.sku_shipping_details is not None:
            data["skuShippingDetails"] = [item.to_dict() for item in self.sku_shipping_details]
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
        if self.extra:
            data.update(self.extra)
        return data
