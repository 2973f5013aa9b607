# Generated from spec/ by `nox -s generate`; not to be edited.
"""`TaobaoCartAdd`, a schema of the API."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from operator import itemgetter
from typing import TYPE_CHECKING, Any, Self

from attrs import define

from .._codec import (
    array,
    id_number,
    integer,
    integer_text,
    json_value,
    missing,
    names,
    new,
    spread,
    text,
)
from .._extra import NOTHING
from .._sending import (
    any_out,
    id_number_out,
    id_out,
    integer_out,
    integer_text_out,
    json_out,
    list_out,
    map_out,
    model_out,
    text_out,
)
from .taobao_cart_property import TaobaoCartProperty

if TYPE_CHECKING:
    from ..dicts import TaobaoCartPropertyDict
    from ..enums.taobao import CartPlatform

_NAMES = names(
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
_ALL = itemgetter(*_NAMES)
_NONE = dict.fromkeys(_NAMES)


@define(kw_only=True)
class TaobaoCartAdd:
    """One SKU to put into the cart, with what the cart shows of it.

    Evidence: documented. PandaPon does not say whether it requires `user_id`, `item_id`, `sku_id`, `item_title`,
    `item_picture`, `price`, `properties`, `quantity`, `shop_id`, `shop_name`, `sku_quantity`, `user_nick`.
    """

    user_id: str | None = None
    """User id on the platform. Evidence: documented."""
    platform: CartPlatform | int | None = None
    """Platform of the goods; 1 in the sample. The meaning of the numbers is not documented. Values:
    `pandapon.CartPlatform`. Evidence: documented."""
    item_id: str | None = None
    """Goods id. Evidence: documented."""
    sku_id: str | None = None
    """SKU id. Evidence: documented."""
    item_title: str | None = None
    """Title of the goods. Evidence: documented."""
    item_picture: str | None = None
    """URL of the picture of the goods. Wire name `itemPic`. Evidence: documented."""
    mp_id: str
    """Distribution goods id, the `mpId` of taobao_products.get. Evidence: documented."""
    mp_sku_id: str
    """Distribution SKU id, the `mpSkuId` of taobao_products.get. Evidence: documented."""
    price: int | None = None
    """Price; fen is a guess. Unit not known. Evidence: documented."""
    promotion_price: int | None = None
    """Price after discount; fen is a guess. Unit not known. Evidence: documented."""
    properties: Sequence[TaobaoCartProperty | TaobaoCartPropertyDict] | None = None
    """Properties of the SKU; a JSON array sent as a string in the sample. Evidence: documented."""
    quantity: int | None = None
    """Number of pieces. Evidence: documented."""
    shop_id: str | None = None
    """Id of the shop. Evidence: documented."""
    shop_name: str | None = None
    """Name of the shop. Evidence: documented."""
    sku_quantity: int | None = None
    """Number of pieces of the SKU in stock, as a string of digits. Evidence: documented."""
    user_nick: str | None = None
    """Name of the seller, the `userNick` of taobao_products.get. Evidence: documented."""
    extra: Mapping[str, Any] | None = NOTHING
    """Fields that the specification does not have, by wire name; empty if there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        try:
            if len(data) == 16:
                values, extra = _ALL(data), NOTHING
            else:
                values, extra = spread(data, _NONE, "TaobaoCartAdd")
        except (KeyError, TypeError):
            values, extra = spread(data, _NONE, "TaobaoCartAdd")
        self: Any = new(cls)
        self.extra = extra
        (
            self.user_id,
            self.platform,
            self.item_id,
            self.sku_id,
            self.item_title,
            self.item_picture,
            self.mp_id,
            self.mp_sku_id,
            self.price,
            self.promotion_price,
            self.properties,
            self.quantity,
            self.shop_id,
            self.shop_name,
            self.sku_quantity,
            self.user_nick,
        ) = values
        if self.user_id is not None and type(self.user_id) is not str:
            self.user_id = text(self.user_id, "TaobaoCartAdd.userId", strict)
        if self.platform is not None and type(self.platform) is not int:
            self.platform = integer(self.platform, "TaobaoCartAdd.platform", strict)
        if self.sku_id is not None and type(self.sku_id) is not str:
            self.sku_id = text(self.sku_id, "TaobaoCartAdd.skuId", strict)
        if self.item_title is not None and type(self.item_title) is not str:
            self.item_title = text(self.item_title, "TaobaoCartAdd.itemTitle", strict)
        if self.item_picture is not None and type(self.item_picture) is not str:
            self.item_picture = text(self.item_picture, "TaobaoCartAdd.itemPic", strict)
        if self.price is not None and type(self.price) is not int:
            self.price = integer(self.price, "TaobaoCartAdd.price", strict)
        if self.promotion_price is not None and type(self.promotion_price) is not int:
            self.promotion_price = integer(self.promotion_price, "TaobaoCartAdd.promotionPrice", strict)
        if self.quantity is not None and type(self.quantity) is not int:
            self.quantity = integer(self.quantity, "TaobaoCartAdd.quantity", strict)
        if self.shop_name is not None and type(self.shop_name) is not str:
            self.shop_name = text(self.shop_name, "TaobaoCartAdd.shopName", strict)
        if self.user_nick is not None and type(self.user_nick) is not str:
            self.user_nick = text(self.user_nick, "TaobaoCartAdd.userNick", strict)
        if self.item_id is not None:
            self.item_id = id_number(self.item_id, "TaobaoCartAdd.itemId", strict)
        self.mp_id = (
            missing("TaobaoCartAdd.mpId") if self.mp_id is None else self.mp_id if type(self.mp_id) is str else text(self.mp_id, "TaobaoCartAdd.mpId", strict)
        )
        self.mp_sku_id = (
            missing("TaobaoCartAdd.mpSkuId")
            if self.mp_sku_id is None
            else self.mp_sku_id
            if type(self.mp_sku_id) is str
            else text(self.mp_sku_id, "TaobaoCartAdd.mpSkuId", strict)
        )
        if self.properties is not None:
            self.properties = [
                TaobaoCartProperty.from_dict(item, strict=strict)
                for item in array(json_value(self.properties, "TaobaoCartAdd.properties"), "TaobaoCartAdd.properties")
            ]
        if self.shop_id is not None:
            self.shop_id = id_number(self.shop_id, "TaobaoCartAdd.shopId", strict)
        if self.sku_quantity is not None:
            self.sku_quantity = integer_text(self.sku_quantity, "TaobaoCartAdd.skuQuantity", strict)
        read: Self = self
        return read

    def to_dict(self) -> dict[str, Any]:
        """Return the wire form. Fields that are None are left out.

        Raises:
            InvalidArgumentError: a field has a wrong type.
        """
        data: dict[str, Any] = {}
        if self.user_id is not None:
            data["userId"] = id_out(self.user_id, "user_id")
        if self.platform is not None:
            data["platform"] = integer_out(self.platform, "platform")
        if self.item_id is not None:
            data["itemId"] = id_number_out(self.item_id, "item_id")
        if self.sku_id is not None:
            data["skuId"] = id_out(self.sku_id, "sku_id")
        if self.item_title is not None:
            data["itemTitle"] = text_out(self.item_title, "item_title")
        if self.item_picture is not None:
            data["itemPic"] = text_out(self.item_picture, "item_picture")
        data["mpId"] = id_out(self.mp_id, "mp_id")
        data["mpSkuId"] = id_out(self.mp_sku_id, "mp_sku_id")
        if self.price is not None:
            data["price"] = integer_out(self.price, "price")
        if self.promotion_price is not None:
            data["promotionPrice"] = integer_out(self.promotion_price, "promotion_price")
        if self.properties is not None:
            data["properties"] = json_out(self.properties, "properties", list_out, model_out, TaobaoCartProperty)
        if self.quantity is not None:
            data["quantity"] = integer_out(self.quantity, "quantity")
        if self.shop_id is not None:
            data["shopId"] = id_number_out(self.shop_id, "shop_id")
        if self.shop_name is not None:
            data["shopName"] = text_out(self.shop_name, "shop_name")
        if self.sku_quantity is not None:
            data["skuQuantity"] = integer_text_out(self.sku_quantity, "sku_quantity")
        if self.user_nick is not None:
            data["userNick"] = text_out(self.user_nick, "user_nick")
        if self.extra:
            data.update(map_out(self.extra, "extra", any_out))
        return data
