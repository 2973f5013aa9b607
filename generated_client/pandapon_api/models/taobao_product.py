# Generated from specification 0.3.0 by generator 0.1.0 (openapi-python-client 0.29.1).
# Not to be edited: change spec/ or generator/ and run `nox -s generate`.
"""`TaobaoProduct`, a schema of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define, field

from .._codec import (
    INT,
    STR,
    array,
    id_number,
    integer,
    members,
    number_of_id,
    text,
    unknown,
)
from .taobao_promotion_display import TaobaoPromotionDisplay
from .taobao_sku import TaobaoSku

_KNOWN: frozenset[str] = frozenset(
    (
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
)


@define(kw_only=True)
class TaobaoProduct:
    """Goods with all that ordering them needs.

    Evidence: documented.
    """

    item_id: str | None = None
    """Taobao goods id, 12 digits in the sample. Evidence: documented."""
    mp_id: str | None = None
    """Distribution goods id, 16 digits in the sample; what order lines call `itemId`. Evidence: documented."""
    title: str | None = None
    """Title of the goods. Evidence: sample."""
    description: str | None = None
    """Details of the goods. Evidence: documented."""
    category_id: str | None = None
    """Id of the category. Evidence: documented."""
    category_name: str | None = None
    """Name of the category. Evidence: documented."""
    category_path: str | None = None
    """Names of the categories from the top down, joined by `->`. Evidence: documented."""
    item_type: str | None = None
    """Kind of goods, such as `HAVE_MATERIAL`; what the kinds mean is not documented. Values: `pandapon.ItemType`.
    Evidence: documented."""
    status: str | None = None
    """State of the goods; `active` in the sample. Values: `pandapon.ProductStatus`. Evidence: sample."""
    pic_urls: list[str] = field(factory=list)
    """Addresses of the pictures. Evidence: documented."""
    price: int | None = None
    """Price. A third-party client reads it as a number with decimals. In fen (100 fen are 1 yuan); evidence of the unit:
    upstream. Evidence: documented."""
    promotion_price: int | None = None
    """Price after promotion. A third-party client reads it as a number with decimals. In fen (100 fen are 1 yuan);
    evidence of the unit: upstream. Evidence: sample."""
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
    """Address of the goods; only a third-party client has this member. Evidence: client."""
    promotion_displays: list[TaobaoPromotionDisplay] | None = None
    """Promotions, by kind. Evidence: upstream."""
    sku_list: list[TaobaoSku] = field(factory=list)
    """The SKUs of the goods. Evidence: sample."""
    extra: dict[str, Any] | None = None
    """Members that the specification does not know, by wire name. None when there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        get = members(data, "TaobaoProduct").get
        return cls(
            item_id=None if (v := get("itemId")) is None else id_number(v, "TaobaoProduct.itemId", strict),
            mp_id=v if (v := get("mpId")).__class__ in STR else text(v, "TaobaoProduct.mpId", strict),
            title=v if (v := get("title")).__class__ in STR else text(v, "TaobaoProduct.title", strict),
            description=v if (v := get("description")).__class__ in STR else text(v, "TaobaoProduct.description", strict),
            category_id=v if (v := get("categoryId")).__class__ in STR else text(v, "TaobaoProduct.categoryId", strict),
            category_name=v if (v := get("categoryName")).__class__ in STR else text(v, "TaobaoProduct.categoryName", strict),
            category_path=v if (v := get("categoryPath")).__class__ in STR else text(v, "TaobaoProduct.categoryPath", strict),
            item_type=v if (v := get("itemType")).__class__ in STR else text(v, "TaobaoProduct.itemType", strict),
            status=v if (v := get("status")).__class__ in STR else text(v, "TaobaoProduct.status", strict),
            pic_urls=[]
            if (v := get("picUrls")) is None
            else [item if item.__class__ is str else text(item, "TaobaoProduct.picUrls[]", strict) for item in array(v, "TaobaoProduct.picUrls")],
            price=v if (v := get("price")).__class__ in INT else integer(v, "TaobaoProduct.price", strict),
            promotion_price=v if (v := get("promotionPrice")).__class__ in INT else integer(v, "TaobaoProduct.promotionPrice", strict),
            coupon_price=v if (v := get("couponPrice")).__class__ in INT else integer(v, "TaobaoProduct.couponPrice", strict),
            post_fee=v if (v := get("postFee")).__class__ in INT else integer(v, "TaobaoProduct.postFee", strict),
            quantity=v if (v := get("quantity")).__class__ in INT else integer(v, "TaobaoProduct.quantity", strict),
            minimum_quantity=v if (v := get("beginAmount")).__class__ in INT else integer(v, "TaobaoProduct.beginAmount", strict),
            product_unit=v if (v := get("productUnit")).__class__ in STR else text(v, "TaobaoProduct.productUnit", strict),
            shop_id=None if (v := get("shopId")) is None else id_number(v, "TaobaoProduct.shopId", strict),
            shop_name=v if (v := get("shopName")).__class__ in STR else text(v, "TaobaoProduct.shopName", strict),
            user_nick=v if (v := get("userNick")).__class__ in STR else text(v, "TaobaoProduct.userNick", strict),
            item_url=v if (v := get("itemUrl")).__class__ in STR else text(v, "TaobaoProduct.itemUrl", strict),
            promotion_displays=None
            if (v := get("promotionDisplays")) is None
            else [TaobaoPromotionDisplay.from_dict(item, strict=strict) for item in array(v, "TaobaoProduct.promotionDisplays")],
            sku_list=[] if (v := get("skuList")) is None else [TaobaoSku.from_dict(item, strict=strict) for item in array(v, "TaobaoProduct.skuList")],
            extra=None if data.keys() <= _KNOWN else unknown(data, _KNOWN),
        )

    def to_dict(self) -> dict[str, Any]:
        """The wire form. Members that are None are left out."""
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
            data["itemType"] = self.item_type
        if self.status is not None:
            data["status"] = self.status
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
