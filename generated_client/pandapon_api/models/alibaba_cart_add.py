# Generated from specification 0.3.0 by generator 0.1.0 (openapi-python-client 0.29.1).
# Not to be edited: change spec/ or generator/ and run `nox -s generate`.
"""`AlibabaCartAdd`, a schema of the API."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Any, Self

from attrs import define

from .._codec import (
    INT,
    STR,
    array,
    decimal,
    id_number,
    integer,
    json_text,
    json_value,
    members,
    number_of_decimal,
    number_of_id,
    text,
    unknown,
)
from .alibaba_cart_sku_property import AlibabaCartSkuProperty

_KNOWN: frozenset[str] = frozenset(
    (
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
)


@define(kw_only=True)
class AlibabaCartAdd:
    """Goods to put into the cart. No member is known; these are copied from the cart list of PandaPon's second version
    and from sister calls.

    Evidence: analogy.
    """

    offer_id: str | None = None
    """1688 goods id. Whether it is required is not documented. Evidence: analogy."""
    spec_id: str | None = None
    """Spec id of the SKU. Whether it is required is not documented. Evidence: analogy."""
    sku_id: str | None = None
    """SKU id. Whether it is required is not documented. Evidence: analogy."""
    item_title: str | None = None
    """Title of the goods. Whether it is required is not documented. Evidence: analogy."""
    item_picture: str | None = None
    """Address of a picture. Whether it is required is not documented. Wire name `itemPic`. Evidence: analogy."""
    price: Decimal | None = None
    """Price of one piece. The unit is not known; the second version's cart list has a decimal number, so yuan by its
    look. Unit not known. Whether it is required is not documented. Evidence: analogy."""
    quantity: int | None = None
    """Number of pieces. Whether it is required is not documented. Evidence: analogy."""
    amount_on_sale: int | None = None
    """Stock of the SKU. Whether it is required is not documented. Evidence: analogy."""
    properties: list[AlibabaCartSkuProperty] | None = None
    """Properties of the SKU as text; that it is a JSON array, as in the Taobao cart, is an analogy. Whether it is
    required is not documented. Evidence: analogy."""
    seller_open_id: str | None = None
    """Encrypted shop id. Whether it is required is not documented. Evidence: analogy."""
    seller_nick_name: str | None = None
    """Name of the shop. Whether it is required is not documented. Evidence: analogy."""
    user_id: str | None = None
    """User id, as in the Taobao cart. Whether it is required is not documented. Evidence: analogy."""
    product_no: str | None = None
    """Product number, as in alibaba_cart.update_quantity. Whether it is required is not documented. Evidence: analogy."""
    container: str | None = None
    """Container number, as in alibaba_cart.update_quantity. Whether it is required is not documented. Evidence: analogy."""
    extra: dict[str, Any] | None = None
    """Members that the specification does not know, by wire name. None when there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        get = members(data, "AlibabaCartAdd").get
        return cls(
            offer_id=None if (v := get("offerId")) is None else id_number(v, "AlibabaCartAdd.offerId", strict),
            spec_id=v if (v := get("specId")).__class__ in STR else text(v, "AlibabaCartAdd.specId", strict),
            sku_id=v if (v := get("skuId")).__class__ in STR else text(v, "AlibabaCartAdd.skuId", strict),
            item_title=v if (v := get("itemTitle")).__class__ in STR else text(v, "AlibabaCartAdd.itemTitle", strict),
            item_picture=v if (v := get("itemPic")).__class__ in STR else text(v, "AlibabaCartAdd.itemPic", strict),
            price=None if (v := get("price")) is None else decimal(v, "AlibabaCartAdd.price", strict),
            quantity=v if (v := get("quantity")).__class__ in INT else integer(v, "AlibabaCartAdd.quantity", strict),
            amount_on_sale=v if (v := get("amountOnSale")).__class__ in INT else integer(v, "AlibabaCartAdd.amountOnSale", strict),
            properties=None
            if (v := get("properties")) is None
            else [
                AlibabaCartSkuProperty.from_dict(item, strict=strict) for item in array(json_value(v, "AlibabaCartAdd.properties"), "AlibabaCartAdd.properties")
            ],
            seller_open_id=v if (v := get("sellerOpenId")).__class__ in STR else text(v, "AlibabaCartAdd.sellerOpenId", strict),
            seller_nick_name=v if (v := get("sellerNickName")).__class__ in STR else text(v, "AlibabaCartAdd.sellerNickName", strict),
            user_id=v if (v := get("userId")).__class__ in STR else text(v, "AlibabaCartAdd.userId", strict),
            product_no=v if (v := get("productNo")).__class__ in STR else text(v, "AlibabaCartAdd.productNo", strict),
            container=v if (v := get("container")).__class__ in STR else text(v, "AlibabaCartAdd.container", strict),
            extra=None if data.keys() <= _KNOWN else unknown(data, _KNOWN),
        )

    def to_dict(self) -> dict[str, Any]:
        """The wire form. Members that are None are left out."""
        data: dict[str, Any] = {}
        if self.offer_id is not None:
            data["offerId"] = number_of_id(self.offer_id)
        if self.spec_id is not None:
            data["specId"] = self.spec_id
        if self.sku_id is not None:
            data["skuId"] = self.sku_id
        if self.item_title is not None:
            data["itemTitle"] = self.item_title
        if self.item_picture is not None:
            data["itemPic"] = self.item_picture
        if self.price is not None:
            data["price"] = number_of_decimal(self.price)
        if self.quantity is not None:
            data["quantity"] = self.quantity
        if self.amount_on_sale is not None:
            data["amountOnSale"] = self.amount_on_sale
        if self.properties is not None:
            data["properties"] = json_text([item.to_dict() for item in self.properties])
        if self.seller_open_id is not None:
            data["sellerOpenId"] = self.seller_open_id
        if self.seller_nick_name is not None:
            data["sellerNickName"] = self.seller_nick_name
        if self.user_id is not None:
            data["userId"] = self.user_id
        if self.product_no is not None:
            data["productNo"] = self.product_no
        if self.container is not None:
            data["container"] = self.container
        if self.extra:
            data.update(self.extra)
        return data
