# Generated from spec/ by `nox -s generate`; not to be edited.
"""`TaobaoSkuInfo`, a schema of the API."""

from __future__ import annotations

from collections.abc import Mapping
from operator import itemgetter
from typing import Any, Self

from attrs import define

from .._codec import (
    names,
    new,
    spread,
    text,
)
from .._extra import NOTHING
from .taobao_sku_properties import TaobaoSkuProperties

_NAMES = names("skuImgUrl", "skuPv")
_ALL = itemgetter(*_NAMES)
_NONE = dict.fromkeys(_NAMES)


@define(kw_only=True)
class TaobaoSkuInfo:
    """Picture and properties of an SKU.

    Evidence: upstream.
    """

    sku_image_url: str | None = None
    """URL of the SKU's picture. Wire name `skuImgUrl`. Evidence: upstream."""
    sku_properties: TaobaoSkuProperties | None = None
    """Properties of the SKU, by language. Wire name `skuPv`. Evidence: upstream."""
    extra: Mapping[str, Any] = NOTHING
    """Fields that the specification does not have, by wire name; empty if there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        try:
            if len(data) == 2:
                values, extra = _ALL(data), NOTHING
            else:
                values, extra = spread(data, _NONE, "TaobaoSkuInfo")
        except (KeyError, TypeError):
            values, extra = spread(data, _NONE, "TaobaoSkuInfo")
        self: Any = new(cls)
        self.extra = extra
        (self.sku_image_url, self.sku_properties) = values
        if self.sku_image_url is not None and type(self.sku_image_url) is not str:
            self.sku_image_url = text(self.sku_image_url, "TaobaoSkuInfo.skuImgUrl", strict)
        if self.sku_properties is not None:
            self.sku_properties = TaobaoSkuProperties.from_dict(self.sku_properties, strict=strict)
        read: Self = self
        return read

    def to_dict(self) -> dict[str, Any]:
        """Return the wire form. Fields that are None are left out."""
        data: dict[str, Any] = {}
        if self.sku_image_url is not None:
            data["skuImgUrl"] = self.sku_image_url
        if self.sku_properties is not None:
            data["skuPv"] = self.sku_properties.to_dict()
        if self.extra:
            data.update(self.extra)
        return data
