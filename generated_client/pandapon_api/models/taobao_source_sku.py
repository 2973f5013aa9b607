# Generated from spec/ by `nox -s generate`; not to be edited.
"""`TaobaoSourceSku`, a schema of the API."""

from __future__ import annotations

from collections.abc import Mapping
from operator import itemgetter
from typing import Any, Self

from attrs import define

from .._codec import (
    array,
    id_number,
    integer,
    names,
    new,
    number_of_id,
    spread,
    text,
)
from .._extra import NOTHING
from .taobao_source_property import TaobaoSourceProperty

_NAMES = names("skuId", "quantity", "price", "promotionPrice", "couponPrice", "picUrl", "properties")
_ALL = itemgetter(*_NAMES)
_NONE = dict.fromkeys(_NAMES)


@define(kw_only=True)
class TaobaoSourceSku:
    """One SKU of goods, as the source shows it.

    Evidence: upstream.
    """

    sku_id: str | None = None
    """Taobao SKU id. Evidence: upstream."""
    quantity: int | None = None
    """Number of pieces in stock. Evidence: upstream."""
    price: int | None = None
    """Price of one piece. In fen (100 fen are 1 yuan). Evidence: upstream."""
    promotion_price: int | None = None
    """Price of one piece after promotion. In fen (100 fen are 1 yuan). Evidence: upstream."""
    coupon_price: int | None = None
    """Price of one piece with a coupon. In fen (100 fen are 1 yuan). Evidence: upstream."""
    pic_url: str | None = None
    """URL of the SKU's picture. Evidence: upstream."""
    properties: list[TaobaoSourceProperty] | None = None
    """Properties that distinguish the SKU, such as colour and size. Evidence: upstream."""
    extra: Mapping[str, Any] = NOTHING
    """Fields that the specification does not have, by wire name; empty if there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        try:
            if len(data) == 7:
                values, extra = _ALL(data), NOTHING
            else:
                values, extra = spread(data, _NONE, "TaobaoSourceSku")
        except (KeyError, TypeError):
            values, extra = spread(data, _NONE, "TaobaoSourceSku")
        self: Any = new(cls)
        self.extra = extra
        (self.sku_id, self.quantity, self.price, self.promotion_price, self.coupon_price, self.pic_url, self.properties) = values
        if self.quantity is not None and type(self.quantity) is not int:
            self.quantity = integer(self.quantity, "TaobaoSourceSku.quantity", strict)
        if self.price is not None and type(self.price) is not int:
            self.price = integer(self.price, "TaobaoSourceSku.price", strict)
        if self.promotion_price is not None and type(self.promotion_price) is not int:
            self.promotion_price = integer(self.promotion_price, "TaobaoSourceSku.promotionPrice", strict)
        if self.coupon_price is not None and type(self.coupon_price) is not int:
            self.coupon_price = integer(self.coupon_price, "TaobaoSourceSku.couponPrice", strict)
        if self.pic_url is not None and type(self.pic_url) is not str:
            self.pic_url = text(self.pic_url, "TaobaoSourceSku.picUrl", strict)
        if self.sku_id is not None:
            self.sku_id = id_number(self.sku_id, "TaobaoSourceSku.skuId", strict)
        if self.properties is not None:
            self.properties = [TaobaoSourceProperty.from_dict(item, strict=strict) for item in array(self.properties, "TaobaoSourceSku.properties")]
        read: Self = self
        return read

    def to_dict(self) -> dict[str, Any]:
        """Return the wire form. Fields that are None are left out."""
        data: dict[str, Any] = {}
        if self.sku_id is not None:
            data["skuId"] = number_of_id(self.sku_id)
        if self.quantity is not None:
            data["quantity"] = self.quantity
        if self.price is not None:
            data["price"] = self.price
        if self.promotion_price is not None:
            data["promotionPrice"] = self.promotion_price
        if self.coupon_price is not None:
            data["couponPrice"] = self.coupon_price
        if self.pic_url is not None:
            data["picUrl"] = self.pic_url
        if self.properties is not None:
            data["properties"] = [item.to_dict() for item in self.properties]
        if self.extra:
            data.update(self.extra)
        return data
