# Generated from specification 0.3.0 by generator 0.1.0 (openapi-python-client 0.29.1).
# Not to be edited: change spec/ or generator/ and run `nox -s generate`.
"""`TaobaoCartAdd`, a schema of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define

from .._codec import (
    INT,
    STR,
    array,
    id_number,
    integer,
    integer_text,
    json_text,
    json_value,
    members,
    missing,
    number_of_id,
    text,
    unknown,
)
from .taobao_cart_property import TaobaoCartProperty

_KNOWN: frozenset[str] = frozenset(
    (
        "userId",
        "platform",
        "itemId",
        "skuId",
        "itemTitle",
        "itemPic",
        "mpId",
        "mpSkuId",
        "price",
        "promotionPrice",
        "properties",
        "quantity",
        "shopId",
        "shopName",
        "skuQuantity",
        "userNick",
    )
)


@define(kw_only=True)
class TaobaoCartAdd:
    """One SKU to put into the cart, with what the cart shows of it.

    Evidence: documented.
    """

    user_id: str | None = None
    """User id on the platform. Whether it is required is not documented. Evidence: documented."""
    platform: int | None = None
    """Platform of the goods; 1 in the sample. What the numbers mean is not documented. Values: `pandapon.CartPlatform`.
    Evidence: documented."""
    item_id: str | None = None
    """Goods id. Whether it is required is not documented. Evidence: documented."""
    sku_id: str | None = None
    """SKU id. Whether it is required is not documented. Evidence: documented."""
    item_title: str | None = None
    """Title of the goods. Whether it is required is not documented. Evidence: documented."""
    item_picture: str | None = None
    """Address of the picture of the goods. Whether it is required is not documented. Wire name `itemPic`. Evidence:
    documented."""
    mp_id: str
    """Distribution goods id, the `mpId` of taobao_products.get. Evidence: documented."""
    mp_sku_id: str
    """Distribution SKU id, the `mpSkuId` of taobao_products.get. Evidence: documented."""
    price: int | None = None
    """Price; fen is a guess. Unit not known. Whether it is required is not documented. Evidence: documented."""
    promotion_price: int | None = None
    """Price after discount; fen is a guess. Unit not known. Evidence: documented."""
    properties: list[TaobaoCartProperty] | None = None
    """Properties of the SKU; a JSON array sent as text in the sample. Whether it is required is not documented.
    Evidence: documented."""
    quantity: int | None = None
    """Number of pieces. Whether it is required is not documented. Evidence: documented."""
    shop_id: str | None = None
    """Id of the shop. Whether it is required is not documented. Evidence: documented."""
    shop_name: str | None = None
    """Name of the shop. Whether it is required is not documented. Evidence: documented."""
    sku_quantity: int | None = None
    """Number of pieces of the SKU in stock, as digits in quotes. Whether it is required is not documented. Evidence:
    documented."""
    user_nick: str | None = None
    """Name of the seller, the `userNick` of taobao_products.get. Whether it is required is not documented. Evidence:
    documented."""
    extra: dict[str, Any] | None = None
    """Members that the specification does not know, by wire name. None when there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        get = members(data, "TaobaoCartAdd").get
        return cls(
            user_id=v if (v := get("userId")).__class__ in STR else text(v, "TaobaoCartAdd.userId", strict),
            platform=v if (v := get("platform")).__class__ in INT else integer(v, "TaobaoCartAdd.platform", strict),
            item_id=None if (v := get("itemId")) is None else id_number(v, "TaobaoCartAdd.itemId", strict),
            sku_id=v if (v := get("skuId")).__class__ in STR else text(v, "TaobaoCartAdd.skuId", strict),
            item_title=v if (v := get("itemTitle")).__class__ in STR else text(v, "TaobaoCartAdd.itemTitle", strict),
            item_picture=v if (v := get("itemPic")).__class__ in STR else text(v, "TaobaoCartAdd.itemPic", strict),
            mp_id=missing("TaobaoCartAdd.mpId") if (v := get("mpId")) is None else v if v.__class__ is str else text(v, "TaobaoCartAdd.mpId", strict),
            mp_sku_id=missing("TaobaoCartAdd.mpSkuId")
            if (v := get("mpSkuId")) is None
            else v
            if v.__class__ is str
            else text(v, "TaobaoCartAdd.mpSkuId", strict),
            price=v if (v := get("price")).__class__ in INT else integer(v, "TaobaoCartAdd.price", strict),
            promotion_price=v if (v := get("promotionPrice")).__class__ in INT else integer(v, "TaobaoCartAdd.promotionPrice", strict),
            properties=None
            if (v := get("properties")) is None
            else [TaobaoCartProperty.from_dict(item, strict=strict) for item in array(json_value(v, "TaobaoCartAdd.properties"), "TaobaoCartAdd.properties")],
            quantity=v if (v := get("quantity")).__class__ in INT else integer(v, "TaobaoCartAdd.quantity", strict),
            shop_id=None if (v := get("shopId")) is None else id_number(v, "TaobaoCartAdd.shopId", strict),
            shop_name=v if (v := get("shopName")).__class__ in STR else text(v, "TaobaoCartAdd.shopName", strict),
            sku_quantity=None if (v := get("skuQuantity")) is None else integer_text(v, "TaobaoCartAdd.skuQuantity", strict),
            user_nick=v if (v := get("userNick")).__class__ in STR else text(v, "TaobaoCartAdd.userNick", strict),
            extra=None if data.keys() <= _KNOWN else unknown(data, _KNOWN),
        )

    def to_dict(self) -> dict[str, Any]:
        """The wire form. Members that are None are left out."""
        data: dict[str, Any] = {}
        if self.user_id is not None:
            data["userId"] = self.user_id
        if self.platform is not None:
            data["platform"] = self.platform
        if self.item_id is not None:
            data["itemId"] = number_of_id(self.item_id)
        if self.sku_id is not None:
            data["skuId"] = self.sku_id
        if self.item_title is not None:
            data["itemTitle"] = self.item_title
        if self.item_picture is not None:
            data["itemPic"] = self.item_picture
        data["mpId"] = self.mp_id
        data["mpSkuId"] = self.mp_sku_id
        if self.price is not None:
            data["price"] = self.price
        if self.promotion_price is not None:
            data["promotionPrice"] = self.promotion_price
        if self.properties is not None:
            data["properties"] = json_text([item.to_dict() for item in self.properties])
        if self.quantity is not None:
            data["quantity"] = self.quantity
        if self.shop_id is not None:
            data["shopId"] = number_of_id(self.shop_id)
        if self.shop_name is not None:
            data["shopName"] = self.shop_name
        if self.sku_quantity is not None:
            data["skuQuantity"] = str(self.sku_quantity)
        if self.user_nick is not None:
            data["userNick"] = self.user_nick
        if self.extra:
            data.update(self.extra)
        return data
