# Generated from specification 0.3.0 by generator 0.1.0 (openapi-python-client 0.29.1).
# Not to be edited: change spec/ or generator/ and run `nox -s generate`.
"""`FreightOrderItem`, a schema of the API."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Any, Self

from attrs import define

from .._codec import (
    INT,
    STR,
    decimal_text,
    integer,
    members,
    text,
    text_of_decimal,
    unknown,
)
from .freight_info import FreightInfo

_KNOWN: frozenset[str] = frozenset(("itemId", "skuId", "quantity", "title", "imageUrl", "freightInfo", "currency", "price"))


@define(kw_only=True)
class FreightOrderItem:
    """One SKU of a shipment.

    Evidence: documented.
    """

    item_id: str | None = None
    """Goods id. Evidence: documented."""
    sku_id: str | None = None
    """SKU id. Evidence: documented."""
    quantity: int | None = None
    """Number of pieces. Evidence: documented."""
    title: str | None = None
    """Title of the goods. Evidence: documented."""
    image_url: str | None = None
    """Address of a picture of the goods. Evidence: documented."""
    freight_info: FreightInfo | None = None
    """The service that carries the goods. Evidence: documented."""
    currency: str | None = None
    """Currency of the price. Evidence: documented."""
    price: Decimal | None = None
    """Price of the goods, as text. Unit not known. Evidence: documented."""
    extra: dict[str, Any] | None = None
    """Members that the specification does not know, by wire name. None when there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        get = members(data, "FreightOrderItem").get
        return cls(
            item_id=v if (v := get("itemId")).__class__ in STR else text(v, "FreightOrderItem.itemId", strict),
            sku_id=v if (v := get("skuId")).__class__ in STR else text(v, "FreightOrderItem.skuId", strict),
            quantity=v if (v := get("quantity")).__class__ in INT else integer(v, "FreightOrderItem.quantity", strict),
            title=v if (v := get("title")).__class__ in STR else text(v, "FreightOrderItem.title", strict),
            image_url=v if (v := get("imageUrl")).__class__ in STR else text(v, "FreightOrderItem.imageUrl", strict),
            freight_info=None if (v := get("freightInfo")) is None else FreightInfo.from_dict(v, strict=strict),
            currency=v if (v := get("currency")).__class__ in STR else text(v, "FreightOrderItem.currency", strict),
            price=None if (v := get("price")) is None else decimal_text(v, "FreightOrderItem.price", strict),
            extra=None if data.keys() <= _KNOWN else unknown(data, _KNOWN),
        )

    def to_dict(self) -> dict[str, Any]:
        """The wire form. Members that are None are left out."""
        data: dict[str, Any] = {}
        if self.item_id is not None:
            data["itemId"] = self.item_id
        if self.sku_id is not None:
            data["skuId"] = self.sku_id
        if self.quantity is not None:
            data["quantity"] = self.quantity
        if self.title is not None:
            data["title"] = self.title
        if self.image_url is not None:
            data["imageUrl"] = self.image_url
        if self.freight_info is not None:
            data["freightInfo"] = self.freight_info.to_dict()
        if self.currency is not None:
            data["currency"] = self.currency
        if self.price is not None:
            data["price"] = text_of_decimal(self.price)
        if self.extra:
            data.update(self.extra)
        return data
