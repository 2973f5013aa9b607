# Generated from spec/ by `nox -s generate`; not to be edited.
"""`FreightEstimate`, a schema of the API."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from operator import itemgetter
from typing import TYPE_CHECKING, Any, Self

from attrs import define

from .._codec import (
    decimal_text,
    integer,
    missing,
    names,
    new,
    spread,
    text,
)
from .._extra import NOTHING
from .._sending import (
    any_out,
    decimal_text_out,
    id_out,
    integer_out,
    map_out,
    model_out,
    text_out,
)
from .receiver_address import ReceiverAddress

if TYPE_CHECKING:
    from ..dicts import ReceiverAddressDict

_NAMES = names("itemId", "skuId", "quantity", "currency", "price", "receiverAddress")
_ALL = itemgetter(*_NAMES)
_NONE = dict.fromkeys(_NAMES)


@define(kw_only=True)
class FreightEstimate:
    """The goods to send, and their destination.

    Evidence: v2.
    """

    item_id: str
    """Goods id, 16 digits in the sample, which is the format of a distribution id (`mpId`). Evidence: v2."""
    sku_id: str
    """SKU id. Evidence: v2."""
    quantity: int
    """Number of pieces. Evidence: v2."""
    currency: str
    """Currency of the price. Evidence: v2."""
    price: Decimal | int | str
    """Price of the goods, as a string. Unit not known. Evidence: v2."""
    receiver_address: ReceiverAddress | ReceiverAddressDict
    """Where the goods would go; an address in California in the sample. Evidence: v2."""
    extra: Mapping[str, Any] | None = NOTHING
    """Fields that the specification does not have, by wire name; empty if there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        try:
            if len(data) == 6:
                values, extra = _ALL(data), NOTHING
            else:
                values, extra = spread(data, _NONE, "FreightEstimate")
        except (KeyError, TypeError):
            values, extra = spread(data, _NONE, "FreightEstimate")
        self: Any = new(cls)
        self.extra = extra
        (self.item_id, self.sku_id, self.quantity, self.currency, self.price, self.receiver_address) = values
        self.item_id = (
            missing("FreightEstimate.itemId")
            if self.item_id is None
            else self.item_id
            if type(self.item_id) is str
            else text(self.item_id, "FreightEstimate.itemId", strict)
        )
        self.sku_id = (
            missing("FreightEstimate.skuId")
            if self.sku_id is None
            else self.sku_id
            if type(self.sku_id) is str
            else text(self.sku_id, "FreightEstimate.skuId", strict)
        )
        self.quantity = (
            missing("FreightEstimate.quantity")
            if self.quantity is None
            else self.quantity
            if type(self.quantity) is int
            else integer(self.quantity, "FreightEstimate.quantity", strict)
        )
        self.currency = (
            missing("FreightEstimate.currency")
            if self.currency is None
            else self.currency
            if type(self.currency) is str
            else text(self.currency, "FreightEstimate.currency", strict)
        )
        self.price = missing("FreightEstimate.price") if self.price is None else decimal_text(self.price, "FreightEstimate.price", strict)
        self.receiver_address = (
            missing("FreightEstimate.receiverAddress") if self.receiver_address is None else ReceiverAddress.from_dict(self.receiver_address, strict=strict)
        )
        read: Self = self
        return read

    def to_dict(self) -> dict[str, Any]:
        """Return the wire form. Fields that are None are left out.

        Raises:
            InvalidArgumentError: a field has a wrong type.
        """
        data: dict[str, Any] = {}
        data["itemId"] = id_out(self.item_id, "item_id")
        data["skuId"] = id_out(self.sku_id, "sku_id")
        data["quantity"] = integer_out(self.quantity, "quantity")
        data["currency"] = text_out(self.currency, "currency")
        data["price"] = decimal_text_out(self.price, "price")
        data["receiverAddress"] = model_out(self.receiver_address, "receiver_address", ReceiverAddress)
        if self.extra:
            data.update(map_out(self.extra, "extra", any_out))
        return data
