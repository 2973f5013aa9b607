# Generated from specification 0.3.0 by generator 0.1.0 (openapi-python-client 0.29.1).
# Not to be edited: change spec/ or generator/ and run `nox -s generate`.
"""`AlibabaCartItem`, a schema of the API."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Any, Self

from attrs import define

from .._codec import (
    INT,
    STR,
    decimal,
    id_number,
    integer,
    members,
    number_of_decimal,
    number_of_id,
    text,
    unknown,
)

_KNOWN: frozenset[str] = frozenset(("id", "offerMapId", "specId", "skuId", "itemTitle", "itemPic", "price", "quantity", "amountOnSale", "properties"))


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
    """Address of a picture. Wire name `itemPic`. Evidence: v2."""
    price: Decimal | None = None
    """Price of one piece. The unit is not stated; a decimal number, so yuan by its look. Unit not known. Evidence: v2."""
    quantity: int | None = None
    """Number of pieces. Evidence: v2."""
    amount_on_sale: int | None = None
    """Stock of the SKU. Evidence: v2."""
    properties: str | None = None
    """Properties of the SKU as text; whether it is JSON, as in the Taobao cart, is not known. Evidence: v2."""
    extra: dict[str, Any] | None = None
    """Members that the specification does not know, by wire name. None when there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        get = members(data, "AlibabaCartItem").get
        return cls(
            id=None if (v := get("id")) is None else id_number(v, "AlibabaCartItem.id", strict),
            offer_map_id=v if (v := get("offerMapId")).__class__ in STR else text(v, "AlibabaCartItem.offerMapId", strict),
            spec_id=v if (v := get("specId")).__class__ in STR else text(v, "AlibabaCartItem.specId", strict),
            sku_id=v if (v := get("skuId")).__class__ in STR else text(v, "AlibabaCartItem.skuId", strict),
            item_title=v if (v := get("itemTitle")).__class__ in STR else text(v, "AlibabaCartItem.itemTitle", strict),
            item_picture=v if (v := get("itemPic")).__class__ in STR else text(v, "AlibabaCartItem.itemPic", strict),
            price=None if (v := get("price")) is None else decimal(v, "AlibabaCartItem.price", strict),
            quantity=v if (v := get("quantity")).__class__ in INT else integer(v, "AlibabaCartItem.quantity", strict),
            amount_on_sale=v if (v := get("amountOnSale")).__class__ in INT else integer(v, "AlibabaCartItem.amountOnSale", strict),
            properties=v if (v := get("properties")).__class__ in STR else text(v, "AlibabaCartItem.properties", strict),
            extra=None if data.keys() <= _KNOWN else unknown(data, _KNOWN),
        )

    def to_dict(self) -> dict[str, Any]:
        """The wire form. Members that are None are left out."""
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
