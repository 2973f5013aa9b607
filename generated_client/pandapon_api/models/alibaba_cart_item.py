# Generated from spec/ by `nox -s generate`; not to be edited.
"""`AlibabaCartItem`, a schema of the API."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from operator import itemgetter
from typing import Any, Self

from attrs import define

from .._codec import (
    decimal,
    id_number,
    integer,
    names,
    new,
    number_of_decimal,
    number_of_id,
    spread,
    text,
)
from .._extra import NOTHING

_NAMES = names("id", "offerMapId", "specId", "skuId", "itemTitle", "itemPic", "price", "quantity", "amountOnSale", "properties")
_ALL = itemgetter(*_NAMES)
_NONE = dict.fromkeys(_NAMES)


@define(kw_only=True)
class AlibabaCartItem:
    """A row of the cart.

    Evidence: v2.
    """

    id: str | None = None
    """Id of the row, for `cartIds` and for alibaba_cart.update_quantity. Evidence: v2."""
    offer_map_id: str | None = None
    """Opaque goods id of the second version; by analogy this version has `offerId`, a number, in its place. Evidence:
    v2."""
    spec_id: str | None = None
    """Spec id of the SKU. Evidence: v2."""
    sku_id: str | None = None
    """SKU id. Evidence: v2."""
    item_title: str | None = None
    """Title of the goods. Evidence: v2."""
    item_picture: str | None = None
    """URL of a picture. Wire name `itemPic`. Evidence: v2."""
    price: Decimal | None = None
    """Price of one piece. The unit is not stated; it is a decimal number, so it looks like yuan. Unit not known.
    Evidence: v2."""
    quantity: int | None = None
    """Number of pieces. Evidence: v2."""
    amount_on_sale: int | None = None
    """Stock of the SKU. Evidence: v2."""
    properties: str | None = None
    """Properties of the SKU as a string; whether it is JSON, as in the Taobao cart, is not known. Evidence: v2."""
    extra: Mapping[str, Any] = NOTHING
    """Fields that the specification does not have, by wire name; empty if there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        try:
            if len(data) == 10:
                values, extra = _ALL(data), NOTHING
            else:
                values, extra = spread(data, _NONE, "AlibabaCartItem")
        except (KeyError, TypeError):
            values, extra = spread(data, _NONE, "AlibabaCartItem")
        self: Any = new(cls)
        self.extra = extra
        (
            self.id,
            self.offer_map_id,
            self.spec_id,
            self.sku_id,
            self.item_title,
            self.item_picture,
            self.price,
            self.quantity,
            self.amount_on_sale,
            self.properties,
        ) = values
        if self.offer_map_id is not None and type(self.offer_map_id) is not str:
            self.offer_map_id = text(self.offer_map_id, "AlibabaCartItem.offerMapId", strict)
        if self.spec_id is not None and type(self.spec_id) is not str:
            self.spec_id = text(self.spec_id, "AlibabaCartItem.specId", strict)
        if self.sku_id is not None and type(self.sku_id) is not str:
            self.sku_id = text(self.sku_id, "AlibabaCartItem.skuId", strict)
        if self.item_title is not None and type(self.item_title) is not str:
            self.item_title = text(self.item_title, "AlibabaCartItem.itemTitle", strict)
        if self.item_picture is not None and type(self.item_picture) is not str:
            self.item_picture = text(self.item_picture, "AlibabaCartItem.itemPic", strict)
        if self.quantity is not None and type(self.quantity) is not int:
            self.quantity = integer(self.quantity, "AlibabaCartItem.quantity", strict)
        if self.amount_on_sale is not None and type(self.amount_on_sale) is not int:
            self.amount_on_sale = integer(self.amount_on_sale, "AlibabaCartItem.amountOnSale", strict)
        if self.properties is not None and type(self.properties) is not str:
            self.properties = text(self.properties, "AlibabaCartItem.properties", strict)
        if self.id is not None:
            self.id = id_number(self.id, "AlibabaCartItem.id", strict)
        if self.price is not None:
            self.price = decimal(self.price, "AlibabaCartItem.price", strict)
        read: Self = self
        return read

    def to_dict(self) -> dict[str, Any]:
        """Return the wire form. Fields that are None are left out."""
        data: dict[str, Any] = {}
        if self.id is not None:
            data["id"] = number_of_id(self.id)
        if self.offer_map_id is not None:
            data["offerMapId"] = self.offer_map_id
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
            data["properties"] = self.properties
        if self.extra:
            data.update(self.extra)
        return data
