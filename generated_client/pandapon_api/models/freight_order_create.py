# Generated from spec/ by `nox -s generate`; not to be edited.
"""`FreightOrderCreate`, a schema of the API."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from operator import itemgetter
from typing import TYPE_CHECKING, Any, Self

from attrs import define

from .._codec import (
    array,
    names,
    new,
    spread,
    text,
)
from .._extra import NOTHING
from .._sending import (
    any_out,
    id_out,
    list_out,
    map_out,
    model_out,
)
from .freight_order_item import FreightOrderItem
from .freight_tmall_order import FreightTmallOrder
from .receiver_address import ReceiverAddress

if TYPE_CHECKING:
    from ..dicts import FreightOrderItemDict, FreightTmallOrderDict, ReceiverAddressDict

_NAMES = names("renderId", "receiverAddress", "lineItems", "tmallOrderInfo")
_ALL = itemgetter(*_NAMES)
_NONE = dict.fromkeys(_NAMES)


@define(kw_only=True)
class FreightOrderCreate:
    """A shipment to book.

    Evidence: documented.
    """

    render_id: str | None = None
    """Judging by its name, the id of a freight preview; in the sample FF, a date and a serial number. Evidence:
    documented."""
    receiver_address: ReceiverAddress | ReceiverAddressDict | None = None
    """Where the goods go. Evidence: documented."""
    line_items: Sequence[FreightOrderItem | FreightOrderItemDict] | None = None
    """The goods, each with the service that carries it. Evidence: documented."""
    tmall_order_info: FreightTmallOrder | FreightTmallOrderDict | None = None
    """The Tmall order behind the shipment. Evidence: documented."""
    extra: Mapping[str, Any] | None = NOTHING
    """Fields that the specification does not have, by wire name; empty if there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        try:
            if len(data) == 4:
                values, extra = _ALL(data), NOTHING
            else:
                values, extra = spread(data, _NONE, "FreightOrderCreate")
        except (KeyError, TypeError):
            values, extra = spread(data, _NONE, "FreightOrderCreate")
        self: Any = new(cls)
        self.extra = extra
        (self.render_id, self.receiver_address, self.line_items, self.tmall_order_info) = values
        if self.render_id is not None and type(self.render_id) is not str:
            self.render_id = text(self.render_id, "FreightOrderCreate.renderId", strict)
        if self.receiver_address is not None:
            self.receiver_address = ReceiverAddress.from_dict(self.receiver_address, strict=strict)
        if self.line_items is not None:
            self.line_items = [FreightOrderItem.from_dict(item, strict=strict) for item in array(self.line_items, "FreightOrderCreate.lineItems")]
        if self.tmall_order_info is not None:
            self.tmall_order_info = FreightTmallOrder.from_dict(self.tmall_order_info, strict=strict)
        read: Self = self
        return read

    def to_dict(self) -> dict[str, Any]:
        """Return the wire form. Fields that are None are left out.

        Raises:
            InvalidArgumentError: a field has a wrong type.
        """
        data: dict[str, Any] = {}
        if self.render_id is not None:
            data["renderId"] = id_out(self.render_id, "render_id")
        if self.receiver_address is not None:
            data["receiverAddress"] = model_out(self.receiver_address, "receiver_address", ReceiverAddress)
        if self.line_items is not None:
            data["lineItems"] = list_out(self.line_items, "line_items", model_out, FreightOrderItem)
        if self.tmall_order_info is not None:
            data["tmallOrderInfo"] = model_out(self.tmall_order_info, "tmall_order_info", FreightTmallOrder)
        if self.extra:
            data.update(map_out(self.extra, "extra", any_out))
        return data
