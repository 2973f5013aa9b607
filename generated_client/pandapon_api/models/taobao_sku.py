# Generated from spec/ by `nox -s generate`; not to be edited.
"""`TaobaoSku`, a schema of the API."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from operator import itemgetter
from typing import Any, Self

from attrs import define

from .._codec import (
    array,
    decimal,
    id_number,
    integer,
    integer_text,
    names,
    new,
    number_of_decimal,
    number_of_id,
    spread,
    text,
)
from .._extra import NOTHING
from .._members import member, members_of, wire_value
from ..enums.taobao import ProductStatus
from .taobao_product_property import TaobaoProductProperty

_ProductStatus = members_of(ProductStatus)
_NAMES = names("skuId", "mpSkuId", "picUrl", "quantity", "price", "promotionPrice", "couponPrice", "postFee", "status", "properties")
_ALL = itemgetter(*_NAMES)
_NONE = dict.fromkeys(_NAMES)


@define(kw_only=True)
class TaobaoSku:
    """One SKU of goods, as the product query shows it.

    Evidence: sample.
    """

    sku_id: str | None = None
    """Taobao SKU id. A string at a third-party client too; a number upstream. Evidence: sample."""
    mp_sku_id: str | None = None
    """Distribution SKU id; the `skuId` of order lines. Null in the twin's sample, which misprints the name with a
    lower-case L; a number at a third-party client. Upstream `mp_skuId` (sic). Evidence: twin, client."""
    pic_url: str | None = None
    """URL of the SKU's picture. Evidence: sample."""
    quantity: int | None = None
    """Number of pieces in stock. Evidence: sample."""
    price: int | None = None
    """Price of one piece. In fen (100 fen are 1 yuan); evidence of the unit: upstream. Evidence: sample."""
    promotion_price: int | None = None
    """Price of one piece after promotion: a string of digits in the twin's sample and a string at a third-party client,
    a number upstream. In fen (100 fen are 1 yuan); evidence of the unit: upstream. Evidence: twin, client."""
    coupon_price: int | None = None
    """Price of one piece with a coupon. In fen (100 fen are 1 yuan). Evidence: upstream."""
    post_fee: Decimal | None = None
    """Freight; 0 in the twin's sample. Unit not known. Evidence: twin, client."""
    status: ProductStatus | str | None = None
    """State of the SKU; `active` in the sample. Values: `pandapon.ProductStatus`. Evidence: sample."""
    properties: list[TaobaoProductProperty] | None = None
    """Properties that distinguish the SKU, such as colour and size. Evidence: twin."""
    extra: Mapping[str, Any] = NOTHING
    """Fields that the specification does not have, by wire name; empty if there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        try:
            if len(data) == 10:
                values, extra = _ALL(data), NOTHING
            else:
                values, extra = spread(data, _NONE, "TaobaoSku")
        except (KeyError, TypeError):
            values, extra = spread(data, _NONE, "TaobaoSku")
        self: Any = new(cls)
        self.extra = extra
        (
            self.sku_id,
            self.mp_sku_id,
            self.pic_url,
            self.quantity,
            self.price,
            self.promotion_price,
            self.coupon_price,
            self.post_fee,
            self.status,
            self.properties,
        ) = values
        if self.sku_id is not None and type(self.sku_id) is not str:
            self.sku_id = text(self.sku_id, "TaobaoSku.skuId", strict)
        if self.pic_url is not None and type(self.pic_url) is not str:
            self.pic_url = text(self.pic_url, "TaobaoSku.picUrl", strict)
        if self.quantity is not None and type(self.quantity) is not int:
            self.quantity = integer(self.quantity, "TaobaoSku.quantity", strict)
        if self.price is not None and type(self.price) is not int:
            self.price = integer(self.price, "TaobaoSku.price", strict)
        if self.coupon_price is not None and type(self.coupon_price) is not int:
            self.coupon_price = integer(self.coupon_price, "TaobaoSku.couponPrice", strict)
        try:
            if self.status is not None:
                self.status = _ProductStatus[self.status]
        except (KeyError, TypeError):
            if self.status is not None:
                self.status = member(ProductStatus, self.status, "TaobaoSku.status", strict)
        if self.mp_sku_id is not None:
            self.mp_sku_id = id_number(self.mp_sku_id, "TaobaoSku.mpSkuId", strict)
        if self.promotion_price is not None:
            self.promotion_price = integer_text(self.promotion_price, "TaobaoSku.promotionPrice", strict)
        if self.post_fee is not None:
            self.post_fee = decimal(self.post_fee, "TaobaoSku.postFee", strict)
        if self.properties is not None:
            self.properties = [TaobaoProductProperty.from_dict(item, strict=strict) for item in array(self.properties, "TaobaoSku.properties")]
        read: Self = self
        return read

    def to_dict(self) -> dict[str, Any]:
        """Return the wire form. Fields that are None are left out."""
        data: dict[str, Any] = {}
        if self.sku_id is not None:
            data["skuId"] = self.sku_id
        if self.mp_sku_id is not None:
            data["mpSkuId"] = number_of_id(self.mp_sku_id)
        if self.pic_url is not None:
            data["picUrl"] = self.pic_url
        if self.quantity is not None:
            data["quantity"] = self.quantity
        if self.price is not None:
            data["price"] = self.price
        if self.promotion_price is not None:
            data["promotionPrice"] = str(self.promotion_price)
        if self.coupon_price is not None:
            data["couponPrice"] = self.coupon_price
        if self.post_fee is not None:
            data["postFee"] = number_of_decimal(self.post_fee)
        if self.status is not None:
            data["status"] = wire_value(self.status)
        if self.properties is not None:
            data["properties"] = [item.to_dict() for item in self.properties]
        if self.extra:
            data.update(self.extra)
        return data
