# Generated from specification 0.3.0 by generator 0.1.0 (openapi-python-client 0.29.1).
# Not to be edited: change spec/ or generator/ and run `nox -s generate`.
"""`AlibabaProductShipping`, a schema of the API."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Any, Self

from attrs import define

from .._codec import (
    STR,
    array,
    decimal,
    members,
    number_of_decimal,
    text,
    unknown,
)
from .alibaba_product_sku_shipping_detail import AlibabaProductSkuShippingDetail
from .alibaba_product_sku_shipping_info import AlibabaProductSkuShippingInfo

_KNOWN: frozenset[str] = frozenset(
    (
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
)


@define(kw_only=True)
class AlibabaProductShipping:
    """Size, weight and dispatch of a product. The two lists by SKU weigh in different units.

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
    shipping_time_guarantee: str | None = None
    """How soon the seller promises to dispatch. Values: `pandapon.AlibabaShippingTimeGuarantee`. Evidence: upstream."""
    sku_shipping_details: list[AlibabaProductSkuShippingDetail] | None = None
    """Size and weight by SKU, the weight in kg. Evidence: upstream."""
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
    extra: dict[str, Any] | None = None
    """Members that the specification does not know, by wire name. None when there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        get = members(data, "AlibabaProductShipping").get
        return cls(
            send_goods_address_text=v
            if (v := get("sendGoodsAddressText")).__class__ in STR
            else text(v, "AlibabaProductShipping.sendGoodsAddressText", strict),
            weight=None if (v := get("weight")) is None else decimal(v, "AlibabaProductShipping.weight", strict),
            width=None if (v := get("width")) is None else decimal(v, "AlibabaProductShipping.width", strict),
            height=None if (v := get("height")) is None else decimal(v, "AlibabaProductShipping.height", strict),
            length=None if (v := get("length")) is None else decimal(v, "AlibabaProductShipping.length", strict),
            sku_shipping_info_list=None
            if (v := get("skuShippingInfoList")) is None
            else [AlibabaProductSkuShippingInfo.from_dict(item, strict=strict) for item in array(v, "AlibabaProductShipping.skuShippingInfoList")],
            shipping_time_guarantee=v
            if (v := get("shippingTimeGuarantee")).__class__ in STR
            else text(v, "AlibabaProductShipping.shippingTimeGuarantee", strict),
            sku_shipping_details=None
            if (v := get("skuShippingDetails")) is None
            else [AlibabaProductSkuShippingDetail.from_dict(item, strict=strict) for item in array(v, "AlibabaProductShipping.skuShippingDetails")],
            package_size_source=v if (v := get("pkgSizeSource")).__class__ in STR else text(v, "AlibabaProductShipping.pkgSizeSource", strict),
            official_length=None if (v := get("officialLength")) is None else decimal(v, "AlibabaProductShipping.officialLength", strict),
            official_width=None if (v := get("officialWidth")) is None else decimal(v, "AlibabaProductShipping.officialWidth", strict),
            official_height=None if (v := get("officialHeight")) is None else decimal(v, "AlibabaProductShipping.officialHeight", strict),
            official_weight=None if (v := get("officialWeight")) is None else decimal(v, "AlibabaProductShipping.officialWeight", strict),
            extra=None if data.keys() <= _KNOWN else unknown(data, _KNOWN),
        )

    def to_dict(self) -> dict[str, Any]:
        """The wire form. Members that are None are left out."""
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
            data["shippingTimeGuarantee"] = self.shipping_time_guarantee
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
