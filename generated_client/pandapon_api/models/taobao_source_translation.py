# Generated from spec/ by `nox -s generate`; not to be edited.
"""`TaobaoSourceTranslation`, a schema of the API."""

from __future__ import annotations

from collections.abc import Mapping
from operator import itemgetter
from typing import Any, Self

from attrs import define

from .._codec import (
    array,
    integer,
    names,
    new,
    spread,
    text,
)
from .._extra import NOTHING
from .taobao_source_property import TaobaoSourceProperty
from .taobao_source_sku_translation import TaobaoSourceSkuTranslation

_NAMES = names("language", "title", "mainImageUrl", "couponPrice", "properties", "skuProperties")
_ALL = itemgetter(*_NAMES)
_NONE = dict.fromkeys(_NAMES)


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
    """URL of the main picture for that language. Evidence: upstream."""
    coupon_price: int | None = None
    """Price with a coupon. In fen (100 fen are 1 yuan). Evidence: upstream."""
    properties: list[TaobaoSourceProperty] | None = None
    """Properties of the goods in that language. Evidence: upstream."""
    sku_properties: list[TaobaoSourceSkuTranslation] | None = None
    """Properties of the SKUs in that language. Evidence: upstream."""
    extra: Mapping[str, Any] = NOTHING
    """Fields that the specification does not have, by wire name; empty if there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        try:
            if len(data) == 6:
                values, extra = _ALL(data), NOTHING
            else:
                values, extra = spread(data, _NONE, "TaobaoSourceTranslation")
        except (KeyError, TypeError):
            values, extra = spread(data, _NONE, "TaobaoSourceTranslation")
        self: Any = new(cls)
        self.extra = extra
        (self.language, self.title, self.main_image_url, self.coupon_price, self.properties, self.sku_properties) = values
        if self.language is not None and type(self.language) is not str:
            self.language = text(self.language, "TaobaoSourceTranslation.language", strict)
        if self.title is not None and type(self.title) is not str:
            self.title = text(self.title, "TaobaoSourceTranslation.title", strict)
        if self.main_image_url is not None and type(self.main_image_url) is not str:
            self.main_image_url = text(self.main_image_url, "TaobaoSourceTranslation.mainImageUrl", strict)
        if self.coupon_price is not None and type(self.coupon_price) is not int:
            self.coupon_price = integer(self.coupon_price, "TaobaoSourceTranslation.couponPrice", strict)
        if self.properties is not None:
            self.properties = [TaobaoSourceProperty.from_dict(item, strict=strict) for item in array(self.properties, "TaobaoSourceTranslation.properties")]
        if self.sku_properties is not None:
            self.sku_properties = [
                TaobaoSourceSkuTranslation.from_dict(item, strict=strict) for item in array(self.sku_properties, "TaobaoSourceTranslation.skuProperties")
            ]
        read: Self = self
        return read

    def to_dict(self) -> dict[str, Any]:
        """Return the wire form. Fields that are None are left out."""
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
