# Generated from specification 0.3.0 by generator 0.1.0 (openapi-python-client 0.29.1).
# Not to be edited: change spec/ or generator/ and run `nox -s generate`.
"""`TaobaoSourceTranslation`, a schema of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define

from .._codec import (
    INT,
    STR,
    array,
    integer,
    members,
    text,
    unknown,
)
from .taobao_source_property import TaobaoSourceProperty
from .taobao_source_sku_translation import TaobaoSourceSkuTranslation

_KNOWN: frozenset[str] = frozenset(("language", "title", "mainImageUrl", "couponPrice", "properties", "skuProperties"))


@define(kw_only=True)
class TaobaoSourceTranslation:
    """Goods in another language.

    Evidence: upstream.
    """

    language: str | None = None
    """Code of the language. Evidence: upstream."""
    title: str | None = None
    """Title in that language. Evidence: upstream."""
    main_image_url: str | None = None
    """Address of the main picture for that language. Evidence: upstream."""
    coupon_price: int | None = None
    """Price with a coupon. In fen (100 fen are 1 yuan). Evidence: upstream."""
    properties: list[TaobaoSourceProperty] | None = None
    """Properties of the goods in that language. Evidence: upstream."""
    sku_properties: list[TaobaoSourceSkuTranslation] | None = None
    """Properties of the SKUs in that language. Evidence: upstream."""
    extra: dict[str, Any] | None = None
    """Members that the specification does not know, by wire name. None when there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        get = members(data, "TaobaoSourceTranslation").get
        return cls(
            language=v if (v := get("language")).__class__ in STR else text(v, "TaobaoSourceTranslation.language", strict),
            title=v if (v := get("title")).__class__ in STR else text(v, "TaobaoSourceTranslation.title", strict),
            main_image_url=v if (v := get("mainImageUrl")).__class__ in STR else text(v, "TaobaoSourceTranslation.mainImageUrl", strict),
            coupon_price=v if (v := get("couponPrice")).__class__ in INT else integer(v, "TaobaoSourceTranslation.couponPrice", strict),
            properties=None
            if (v := get("properties")) is None
            else [TaobaoSourceProperty.from_dict(item, strict=strict) for item in array(v, "TaobaoSourceTranslation.properties")],
            sku_properties=None
            if (v := get("skuProperties")) is None
            else [TaobaoSourceSkuTranslation.from_dict(item, strict=strict) for item in array(v, "TaobaoSourceTranslation.skuProperties")],
            extra=None if data.keys() <= _KNOWN else unknown(data, _KNOWN),
        )

    def to_dict(self) -> dict[str, Any]:
        """The wire form. Members that are None are left out."""
        data: dict[str, Any] = {}
        if self.language is not None:
            data["language"] = self.language
        if self.title is not None:
            data["title"] = self.title
        if self.main_image_url is not None:
            data["mainImageUrl"] = self.main_image_url
        if self.coupon_price is not None:
            data["couponPrice"] = self.coupon_price
        if self.properties is not None:
            data["properties"] = [item.to_dict() for item in self.properties]
        if self.sku_properties is not None:
            data["skuProperties"] = [item.to_dict() for item in self.sku_properties]
        if self.extra:
            data.update(self.extra)
        return data
