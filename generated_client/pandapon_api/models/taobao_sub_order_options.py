# Generated from spec/ by `nox -s generate`; not to be edited.
"""`TaobaoSubOrderOptions`, a schema of the API."""

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

_NAMES = names("SKU_IMG_URL", "en", "zh", "supplierNick", "shopName", "shopId")
_ALL = itemgetter(*_NAMES)
_NONE = dict.fromkeys(_NAMES)


@define(kw_only=True)
class TaobaoSubOrderOptions:
    """Picture and properties of a sub-order's SKU. The fields vary.

    Evidence: sample.
    """

    sku_image_url: str | None = None
    """URL of the SKU's picture. Wire name `SKU_IMG_URL`. Evidence: sample."""
    en: str | None = None
    """Property names and values as a JSON string, JSON inside JSON. Despite its name it holds Chinese in the sample.
    Evidence: sample."""
    zh: str | None = None
    """Property names and values in Chinese as a JSON string, JSON inside JSON. Evidence: sample."""
    supplier_nick: str | None = None
    """Nickname of the supplier. Evidence: upstream."""
    shop_name: str | None = None
    """Name of the shop. Evidence: upstream."""
    shop_id: str | None = None
    """Id of the shop. Evidence: upstream."""
    extra: Mapping[str, Any] = NOTHING
    """Fields that the specification does not have, by wire name; empty if there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        try:
            if len(data) == 6:
                values, extra = _ALL(data), NOTHING
            else:
                values, extra = spread(data, _NONE, "TaobaoSubOrderOptions")
        except (KeyError, TypeError):
            values, extra = spread(data, _NONE, "TaobaoSubOrderOptions")
        self: Any = new(cls)
        self.extra = extra
        (self.sku_image_url, self.en, self.zh, self.supplier_nick, self.shop_name, self.shop_id) = values
        if self.sku_image_url is not None and type(self.sku_image_url) is not str:
            self.sku_image_url = text(self.sku_image_url, "TaobaoSubOrderOptions.SKU_IMG_URL", strict)
        if self.en is not None and type(self.en) is not str:
            self.en = text(self.en, "TaobaoSubOrderOptions.en", strict)
        if self.zh is not None and type(self.zh) is not str:
            self.zh = text(self.zh, "TaobaoSubOrderOptions.zh", strict)
        if self.supplier_nick is not None and type(self.supplier_nick) is not str:
            self.supplier_nick = text(self.supplier_nick, "TaobaoSubOrderOptions.supplierNick", strict)
        if self.shop_name is not None and type(self.shop_name) is not str:
            self.shop_name = text(self.shop_name, "TaobaoSubOrderOptions.shopName", strict)
        if self.shop_id is not None and type(self.shop_id) is not str:
            self.shop_id = text(self.shop_id, "TaobaoSubOrderOptions.shopId", strict)
        read: Self = self
        return read

    def to_dict(self) -> dict[str, Any]:
        """Return the wire form. Fields that are None are left out."""
        data: dict[str, Any] = {}
        if self.sku_image_url is not None:
            data["SKU_IMG_URL"] = self.sku_image_url
        if self.en is not None:
            data["en"] = self.en
        if self.zh is not None:
            data["zh"] = self.zh
        if self.supplier_nick is not None:
            data["supplierNick"] = self.supplier_nick
        if self.shop_name is not None:
            data["shopName"] = self.shop_name
        if self.shop_id is not None:
            data["shopId"] = self.shop_id
        if self.extra:
            data.update(self.extra)
        return data
