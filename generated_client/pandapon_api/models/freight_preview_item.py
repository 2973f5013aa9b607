# Generated from specification 0.3.0 by generator 0.1.0 (openapi-python-client 0.29.1).
# Not to be edited: change spec/ or generator/ and run `nox -s generate`.
"""`FreightPreviewItem`, a schema of the API."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Any, Self

from attrs import define

from .._codec import (
    decimal_text,
    integer,
    members,
    missing,
    text,
    text_of_decimal,
    unknown,
)
from .freight_info import FreightInfo

_KNOWN: frozenset[str] = frozenset(("itemId", "skuId", "quantity", "freightInfo", "currency", "price"))


@define(kw_only=True)
class FreightPreviewItem:
    """One SKU of a freight preview. Currency and price are marked as required, yet the page's sample leaves them out.

    Evidence: documented.
    """

    item_id: str
    """Goods id, 16 digits that begin with 2048 in the sample. Evidence: documented."""
    sku_id: str
    """SKU id, 12 or 13 digits. Evidence: documented."""
    quantity: int
    """Number of pieces. Evidence: documented."""
    freight_info: FreightInfo
    """The service that would carry the goods. Evidence: documented."""
    currency: str
    """Currency of the price. Evidence: documented."""
    price: Decimal
    """Price of the goods, as text. Unit not known. Evidence: documented."""
    extra: dict[str, Any] | None = None
    """Members that the specification does not know, by wire name. None when there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        get = members(data, "FreightPreviewItem").get
        return cls(
            item_id=missing("FreightPreviewItem.itemId")
            if (v := get("itemId")) is None
            else v
            if v.__class__ is str
            else text(v, "FreightPreviewItem.itemId", strict),
            sku_id=missing("FreightPreviewItem.skuId")
            if (v := get("skuId")) is None
            else v
            if v.__class__ is str
            else text(v, "FreightPreviewItem.skuId", strict),
            quantity=missing("FreightPreviewItem.quantity")
            if (v := get("quantity")) is None
            else v
            if v.__class__ is int
            else integer(v, "FreightPreviewItem.quantity", strict),
            freight_info=missing("FreightPreviewItem.freightInfo") if (v := get("freightInfo")) is None else FreightInfo.from_dict(v, strict=strict),
            currency=missing("FreightPreviewItem.currency")
            if (v := get("currency")) is None
            else v
            if v.__class__ is str
            else text(v, "FreightPreviewItem.currency", strict),
            price=missing("FreightPreviewItem.price") if (v := get("price")) is None else decimal_text(v, "FreightPreviewItem.price", strict),
            extra=None if data.keys() <= _KNOWN else unknown(data, _KNOWN),
        )

    def to_dict(self) -> dict[str, Any]:
        """The wire form. Members that are None are left out."""
        data: dict[str, Any] = {}
        data["itemId"] = self.item_id
        data["skuId"] = self.sku_id
        data["quantity"] = self.quantity
        data["freightInfo"] = self.freight_info.to_dict()
        data["currency"] = self.currency
        data["price"] = text_of_decimal(self.price)
        if self.extra:
            data.update(self.extra)
        return data
