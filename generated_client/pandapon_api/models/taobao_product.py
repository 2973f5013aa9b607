# Generated from spec/ by `nox -s generate`; not to be edited.
"""`TaobaoProduct`, a schema of the API."""

from __future__ import annotations

from collections.abc import Mapping
from operator import itemgetter
from typing import Any, Self

from attrs import define, field

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
from .._members import member, members_of, wire_value
from ..enums.taobao import ItemType, ProductStatus
from .taobao_promotion_display import TaobaoPromotionDisplay
from .taobao_sku import TaobaoSku

_ItemType = members_of(ItemType)
_ProductStatus = members_of(ProductStatus)
_NAMES = names(
    "itemId",
    "mpId",
    "title",
    "description",
    "categoryId",
    "categoryName",
    "categoryPath",
    "itemType",
    "status",
    "picUrls",
    "price",
    "promotionPrice",
    "couponPrice",
    "postFee",
    "quantity",
    "beginAmount",
    "productUnit",
    "shopId",
    "shopName",
    "userNick",
    "itemUrl",
    "promotionDisplays",
    "skuList",
)
_ALL = itemgetter(*_NAMES)
_NONE = dict.fromkeys(_NAMES)


@define(kw_only=True)
class TaobaoProduct:
    """Goods with everything an order needs.

    Evidence: documented.
    """

    item_id: str | None = None
    """Taobao goods id, 12 digits in the sample. Evidence: documented."""
    mp_id: str | None = None
    """Distribution goods id, 16 digits in the sample; the `itemId` of order lines. Evidence: documented."""
    title: str | None = None
    """Title of the goods. Evidence: sample."""
    description: str | None = None
    """Details of the goods. Evidence: documented."""
    category_id: str | None = None
    """Id of the category. Evidence: documented."""
    category_name: str | None = None
    """Name of the category. Evidence: documented."""
    category_path: str | None = None
    """Names of the categories from the top down, separated by `->`. Evidence: documented."""
    item_type: ItemType | str | None = None
    """Kind of goods, such as `HAVE_MATERIAL`; the meaning of the kinds is not documented. Values: `pandapon.ItemType`.
    Evidence: documented."""
    status: ProductStatus | str | None = None
    """State of the goods; `active` in the sample. Values: `pandapon.ProductStatus`. Evidence: sample."""
    pic_urls: list[str] = field(factory=list)
    """URLs of the pictures. Evidence: documented."""
    price: int | None = None
    """Price. A third-party client reads it as a decimal number. In fen (100 fen are 1 yuan); evidence of the unit:
    upstream. Evidence: documented."""
    promotion_price: int | None = None
    """Price after promotion. A third-party client reads it as a decimal number. In fen (100 fen are 1 yuan); evidence of
    the unit: upstream. Evidence: sample."""
    coupon_price: int | None = None
    """Price with a coupon. In fen (100 fen are 1 yuan). Evidence: upstream."""
    post_fee: int | None = None
    """Freight. Unit not known. Evidence: upstream."""
    quantity: int | None = None
    """Number of pieces in stock. Evidence: sample."""
    minimum_quantity: int | None = None
    """Smallest number of pieces that can be ordered; 0 in the sample. Wire name `beginAmount`. Evidence: documented."""
    product_unit: str | None = None
    """Unit in which the goods are sold. Null in the sample. Evidence: documented."""
    shop_id: str | None = None
    """Id of the shop. Evidence: sample."""
    shop_name: str | None = None
    """Name of the shop. Evidence: sample."""
    user_nick: str | None = None
    """Name of the seller. Evidence: sample."""
    item_url: str | None = None
    """URL of the goods; only a third-party client has this field. Evidence: client."""
    promotion_displays: list[TaobaoPromotionDisplay] | None = None
    """Promotions, by kind. Evidence: upstream."""
    sku_list: list[TaobaoSku] = field(factory=list)
    """The SKUs of the goods. Evidence: sample."""
    extra: Mapping[str, Any] = NOTHING
    """Fields that the specification does not have, by wire name; empty if there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        try:
            if len(data) == 23:
                values, extra = _ALL(data), NOTHING
            else:
                values, extra = spread(data, _NONE, "TaobaoProduct")
        except (KeyError, TypeError):
            values, extra = spread(data, _NONE, "TaobaoProduct")
        self: Any = new(cls)
        self.extra = extra
        (
            self.item_id,
            self.mp_id,
            self.title,
            self.description,
            self.category_id,
            self.category_name,
            self.category_path,
            self.item_type,
            self.status,
            self.pic_urls,
            self.price,
            self.promotion_price,
            self.coupon_price,
            self.post_fee,
            self.quantity,
            self.minimum_quantity,
            self.product_unit,
            self.shop_id,
            self.shop_name,
            self.user_nick,
            self.item_url,
            self.promotion_displays,
            self.sku_list,
        ) = values
        if self.mp_id is not None and type(self.mp_id) is not str:
            self.mp_id = text(self.mp_id, "TaobaoProduct.mpId", strict)
        if self.title is not None and type(self.title) is not str:
            self.title = text(self.title, "TaobaoProduct.title", strict)
        if self.description is not None and type(self.description) is not str:
            self.description = text(self.description, "TaobaoProduct.description", strict)
        if self.category_id is not None and type(self.category_id) is not str:
            self.category_id = text(self.category_id, "TaobaoProduct.categoryId", strict)
        if self.category_name is not None and type(self.category_name) is not str:
            self.category_name = text(self.category_name, "TaobaoProduct.categoryName", strict)
        if self.category_path is not None and type(self.category_path) is not str:
            self.category_path = text(self.category_path, "TaobaoProduct.categoryPath", strict)
        if self.price is not None and type(self.price) is not int:
            self.price = integer(self.price, "TaobaoProduct.price", strict)
        if self.promotion_price is not None and type(self.promotion_price) is not int:
            self.promotion_price = integer(self.promotion_price, "TaobaoProduct.promotionPrice", strict)
        if self.coupon_price is not None and type(self.coupon_price) is not int:
            self.coupon_price = integer(self.coupon_price, "TaobaoProduct.couponPrice", strict)
        if self.post_fee is not None and type(self.post_fee) is not int:
            self.post_fee = integer(self.post_fee, "TaobaoProduct.postFee", strict)
        if self.quantity is not None and type(self.quantity) is not int:
            self.quantity = integer(self.quantity, "TaobaoProduct.quantity", strict)
        if self.minimum_quantity is not None and type(self.minimum_quantity) is not int:
            self.minimum_quantity = integer(self.minimum_quantity, "TaobaoProduct.beginAmount", strict)
        if self.product_unit is not None and type(self.product_unit) is not str:
            self.product_unit = text(self.product_unit, "TaobaoProduct.productUnit", strict)
        if self.shop_name is not None and type(self.shop_name) is not str:
            self.shop_name = text(self.shop_name, "TaobaoProduct.shopName", strict)
        if self.user_nick is not None and type(self.user_nick) is not str:
            self.user_nick = text(self.user_nick, "TaobaoProduct.userNick", strict)
        if self.item_url is not None and type(self.item_url) is not str:
            self.item_url = text(self.item_url, "TaobaoProduct.itemUrl", strict)
        try:
            if self.item_type is not None:
                self.item_type = _ItemType[self.item_type]
            if self.status is not None:
                self.status = _ProductStatus[self.status]
        except (KeyError, TypeError):
            if self.item_type is not None:
                self.item_type = member(ItemType, self.item_type, "TaobaoProduct.itemType", strict)
            if self.status is not None:
                self.status = member(ProductStatus, self.status, "TaobaoProduct.status", strict)
        if self.item_id is not None:
            self.item_id = id_number(self.item_id, "TaobaoProduct.itemId", strict)
        self.pic_urls = (
            []
            if self.pic_urls is None
            else [item if type(item) is str else text(item, "TaobaoProduct.picUrls[]", strict) for item in array(self.pic_urls, "TaobaoProduct.picUrls")]
        )
        if self.shop_id is not None:
            self.shop_id = id_number(self.shop_id, "TaobaoProduct.shopId", strict)
        if self.promotion_displays is not None:
            self.promotion_displays = [
                TaobaoPromotionDisplay.from_dict(item, strict=strict) for item in array(self.promotion_displays, "TaobaoProduct.promotionDisplays")
            ]
        self.sku_list = [] if self.sku_list is None else [TaobaoSku.from_dict(item, strict=strict) for item in array(self.sku_list, "TaobaoProduct.skuList")]
        read: Self = self
        return read

    def to_dict(self) -> dict[str, Any]:
        """Return the wire form. Fields that are None are left out."""
        data: dict[str, Any] = {}
        if self.item_id is not None:
            data["itemId"] = number_of_id(self.item_id)
        if self.mp_id is not None:
            data["mpId"] = self.mp_id
        if self.title is not None:
            data["title"] = self.title
        if self.description is not None:
            data["description"] = self.description
        if self.category_id is not None:
            data["categoryId"] = self.category_id
        if self.category_name is not None:
            data["categoryName"] = self.category_name
        if self.category_path is not None:
            data["categoryPath"] = self.category_path
        if self.item_type is not None:
            data["itemType"] = wire_value(self.item_type)
        if self.status is not None:
            data["status"] = wire_value(self.status)
        data["picUrls"] = self.pic_urls
        if self.price is not None:
            data["price"] = self.price
        if self.promotion_price is not None:
            data["promotionPrice"] = self.promotion_price
        if self.coupon_price is not None:
            data["couponPrice"] = self.coupon_price
        if self.post_fee is not None:
            data["postFee"] = self.post_fee
        if self.quantity is not None:
            data["quantity"] = self.quantity
        if self.minimum_quantity is not None:
            data["beginAmount"] = self.minimum_quantity
        if self.product_unit is not None:
            data["productUnit"] = self.product_unit
        if self.shop_id is not None:
            data["shopId"] = number_of_id(self.shop_id)
        if self.shop_name is not None:
            data["shopName"] = self.shop_name
        if self.user_nick is not None:
            data["userNick"] = self.user_nick
        if self.item_url is not None:
            data["itemUrl"] = self.item_url
        if self.promotion_displays is not None:
            data["promotionDisplays"] = [item.to_dict() for item in self.promotion_displays]
        data["skuList"] = [item.to_dict() for item in self.sku_list]
        if self.extra:
            data.update(self.extra)
        return data
