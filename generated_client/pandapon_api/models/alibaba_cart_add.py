# Generated from spec/ by `nox -s generate`; not to be edited.
"""`AlibabaCartAdd`, a schema of the API."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal
from operator import itemgetter
from typing import TYPE_CHECKING, Any, Self

from attrs import define

from .._codec import (
    array,
    decimal,
    id_number,
    integer,
    json_value,
    names,
    new,
    spread,
    text,
)
from .._extra import NOTHING
from .._sending import (
    any_out,
    decimal_out,
    id_number_out,
    id_out,
    integer_out,
    json_out,
    list_out,
    map_out,
    model_out,
    text_out,
)
from .alibaba_cart_sku_property import AlibabaCartSkuProperty

if TYPE_CHECKING:
    from ..dicts import AlibabaCartSkuPropertyDict

_NAMES = names(
    "offerId",
    "specId",
    "skuId",
    "itemTitle",
    "itemPic",
    "price",
    "quantity",
    "amountOnSale",
    "properties",
    "sellerOpenId",
    "sellerNickName",
    "userId",
    "productNo",
    "container",
)
_ALL = itemgetter(*_NAMES)
_NONE = dict.fromkeys(_NAMES)


@define(kw_only=True)
class AlibabaCartAdd:
    """Goods to put into the cart. No field is known; these are copied from the cart list of PandaPon's second version
    and from sister calls.

    Evidence: analogy. PandaPon does not say which of the optional fields it requires.
    """

    offer_id: str | None = None
    """1688 goods id. Evidence: analogy."""
    spec_id: str | None = None
    """Spec id of the SKU. Evidence: analogy."""
    sku_id: str | None = None
    """SKU id. Evidence: analogy."""
    item_title: str | None = None
    """Title of the goods. Evidence: analogy."""
    item_picture: str | None = None
    """URL of a picture. Wire name `itemPic`. Evidence: analogy."""
    price: Decimal | int | str | None = None
    """Price of one piece. The unit is not known; the second version's cart list has a decimal number, so it looks like
    yuan. Unit not known. Evidence: analogy."""
    quantity: int | None = None
    """Number of pieces. Evidence: analogy."""
    amount_on_sale: int | None = None
    """Stock of the SKU. Evidence: analogy."""
    properties: Sequence[AlibabaCartSkuProperty | AlibabaCartSkuPropertyDict] | None = None
    """Properties of the SKU as a string; that it is a JSON array, as in the Taobao cart, is an analogy. Evidence:
    analogy."""
    seller_open_id: str | None = None
    """Encrypted shop id. Evidence: analogy."""
    seller_nick_name: str | None = None
    """Name of the shop. Evidence: analogy."""
    user_id: str | None = None
    """User id, as in the Taobao cart. Evidence: analogy."""
    product_no: str | None = None
    """Product number, as in alibaba_cart.update_quantity. Evidence: analogy."""
    container: str | None = None
    """Container number, as in alibaba_cart.update_quantity. Evidence: analogy."""
    extra: Mapping[str, Any] | None = NOTHING
    """Fields that the specification does not have, by wire name; empty if there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        try:
            if len(data) == 14:
                values, extra = _ALL(data), NOTHING
            else:
                values, extra = spread(data, _NONE, "AlibabaCartAdd")
        except (KeyError, TypeError):
            values, extra = spread(data, _NONE, "AlibabaCartAdd")
        self: Any = new(cls)
        self.extra = extra
        (
            self.offer_id,
            self.spec_id,
            self.sku_id,
            self.item_title,
            self.item_picture,
            self.price,
            self.quantity,
            self.amount_on_sale,
            self.properties,
            self.seller_open_id,
            self.seller_nick_name,
            self.user_id,
            self.product_no,
            self.container,
        ) = values
        if self.spec_id is not None and type(self.spec_id) is not str:
            self.spec_id = text(self.spec_id, "AlibabaCartAdd.specId", strict)
        if self.sku_id is not None and type(self.sku_id) is not str:
            self.sku_id = text(self.sku_id, "AlibabaCartAdd.skuId", strict)
        if self.item_title is not None and type(self.item_title) is not str:
            self.item_title = text(self.item_title, "AlibabaCartAdd.itemTitle", strict)
        if self.item_picture is not None and type(self.item_picture) is not str:
            self.item_picture = text(self.item_picture, "AlibabaCartAdd.itemPic", strict)
        if self.quantity is not None and type(self.quantity) is not int:
            self.quantity = integer(self.quantity, "AlibabaCartAdd.quantity", strict)
        if self.amount_on_sale is not None and type(self.amount_on_sale) is not int:
            self.amount_on_sale = integer(self.amount_on_sale, "AlibabaCartAdd.amountOnSale", strict)
        if self.seller_open_id is not None and type(self.seller_open_id) is not str:
            self.seller_open_id = text(self.seller_open_id, "AlibabaCartAdd.sellerOpenId", strict)
        if self.seller_nick_name is not None and type(self.seller_nick_name) is not str:
            self.seller_nick_name = text(self.seller_nick_name, "AlibabaCartAdd.sellerNickName", strict)
        if self.user_id is not None and type(self.user_id) is not str:
            self.user_id = text(self.user_id, "AlibabaCartAdd.userId", strict)
        if self.product_no is not None and type(self.product_no) is not str:
            self.product_no = text(self.product_no, "AlibabaCartAdd.productNo", strict)
        if self.container is not None and type(self.container) is not str:
            self.container = text(self.container, "AlibabaCartAdd.container", strict)
        if self.offer_id is not None:
            self.offer_id = id_number(self.offer_id, "AlibabaCartAdd.offerId", strict)
        if self.price is not None:
            self.price = decimal(self.price, "AlibabaCartAdd.price", strict)
        if self.properties is not None:
            self.properties = [
                AlibabaCartSkuProperty.from_dict(item, strict=strict)
                for item in array(json_value(self.properties, "AlibabaCartAdd.properties"), "AlibabaCartAdd.properties")
            ]
        read: Self = self
        return read

    def to_dict(self) -> dict[str, Any]:
        """Return the wire form. Fields that are None are left out.

        Raises:
            InvalidArgumentError: a field has a wrong type.
        """
        data: dict[str, Any] = {}
        if self.offer_id is not None:
            data["offerId"] = id_number_out(self.offer_id, "offer_id")
        if self.spec_id is not None:
            data["specId"] = id_out(self.spec_id, "spec_id")
        if self.sku_id is not None:
            data["skuId"] = id_out(self.sku_id, "sku_id")
        if self.item_title is not None:
            data["itemTitle"] = text_out(self.item_title, "item_title")
        if self.item_picture is not None:
            data["itemPic"] = text_out(self.item_picture, "item_picture")
        if self.price is not None:
            data["price"] = decimal_out(self.price, "price")
        if self.quantity is not None:
            data["quantity"] = integer_out(self.quantity, "quantity")
        if self.amount_on_sale is not None:
            data["amountOnSale"] = integer_out(self.amount_on_sale, "amount_on_sale")
        if self.properties is not None:
            data["properties"] = json_out(self.properties, "properties", list_out, model_out, AlibabaCartSkuProperty)
        if self.seller_open_id is not None:
            data["sellerOpenId"] = id_out(self.seller_open_id, "seller_open_id")
        if self.seller_nick_name is not None:
            data["sellerNickName"] = text_out(self.seller_nick_name, "seller_nick_name")
        if self.user_id is not None:
            data["userId"] = id_out(self.user_id, "user_id")
        if self.product_no is not None:
            data["productNo"] = id_out(self.product_no, "product_no")
        if self.container is not None:
            data["container"] = id_out(self.container, "container")
        if self.extra:
            data.update(map_out(self.extra, "extra", any_out))
        return data
