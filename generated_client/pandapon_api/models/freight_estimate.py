# Generated from specification 0.3.0 by generator 0.1.0 (openapi-python-client 0.29.1).
# Not to be edited: change spec/ or generator/ and run `nox -s generate`.
"""`FreightEstimate`, a schema of the API."""

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
from .receiver_address import ReceiverAddress

_KNOWN: frozenset[str] = frozenset(("itemId", "skuId", "quantity", "currency", "price", "receiverAddress"))


@define(kw_only=True)
class FreightEstimate:
    """What would be sent, and where to.

    Evidence: v2.
    """

    item_id: str
    """Goods id, 16 digits in the sample, which is the form of a distribution id (`mpId`). Evidence: v2."""
    sku_id: str
    """SKU id. Evidence: v2."""
    quantity: int
    """Number of pieces. Evidence: v2."""
    currency: str
    """Currency of the price. Evidence: v2."""
    price: Decimal
    """Price of the goods, as text. Unit not known. Evidence: v2."""
    receiver_address: ReceiverAddress
    """Where the goods would go; an address in California in the sample. Evidence: v2."""
    extra: dict[str, Any] | None = None
    """Members that the specification does not know, by wire name. None when there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        get = members(data, "FreightEstimate").get
        return cls(
            item_id=missing("FreightEstimate.itemId")
            if (v := get("itemId")) is None
            else v
            if v.__class__ is str
            else text(v, "FreightEstimate.itemId", strict),
            sku_id=missing("FreightEstimate.skuId") if (v := get("skuId")) is None else v if v.__class__ is str else text(v, "FreightEstimate.skuId", strict),
            quantity=missing("FreightEstimate.quantity")
            if (v := get("quantity")) is None
            else v
            if v.__class__ is int
            else integer(v, "FreightEstimate.quantity", strict),
            currency=missing("FreightEstimate.currency")
            if (v := get("currency")) is None
            else v
            if v.__class__ is str
            else text(v, "FreightEstimate.currency", strict),
            price=missing("FreightEstimate.price") if (v := get("price")) is None else decimal_text(v, "FreightEstimate.price", strict),
            receiver_address=missing("FreightEstimate.receiverAddress")
            if (v := get("receiverAddress")) is None
            else ReceiverAddress.from_dict(v, strict=strict),
            extra=None if data.keys() <= _KNOWN else unknown(data, _KNOWN),
        )

    def to_dict(self) -> dict[str, Any]:
        """The wire form. Members that are None are left out."""
        data: dict[str, Any] = {}
        data["itemId"] = self.item_id
        data["skuId"] = self.sku_id
        data["quantity"] = self.quantity
        data["currency"] = self.currency
        data["price"] = text_of_decimal(self.price)
        data["receiverAddress"] = self.receiver_address.to_dict()
        if self.extra:
            data.update(self.extra)
        return data
