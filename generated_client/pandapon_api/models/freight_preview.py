# Generated from spec/ by `nox -s generate`; not to be edited.
"""`FreightPreview`, a schema of the API."""

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
)
from .._extra import NOTHING
from .._sending import (
    any_out,
    list_out,
    map_out,
    model_out,
)
from .freight_preview_item import FreightPreviewItem
from .receiver_address import ReceiverAddress

if TYPE_CHECKING:
    from ..dicts import FreightPreviewItemDict, ReceiverAddressDict

_NAMES = names("receiverAddress", "renderItems")
_ALL = itemgetter(*_NAMES)
_NONE = dict.fromkeys(_NAMES)


@define(kw_only=True)
class FreightPreview:
    """The goods of an order, and where they would go.

    Evidence: documented.
    """

    receiver_address: ReceiverAddress | ReceiverAddressDict | None = None
    """Where the goods would go. Evidence: documented."""
    render_items: Sequence[FreightPreviewItem | FreightPreviewItemDict] | None = None
    """The goods, each with the service that would deliver it. Evidence: documented."""
    extra: Mapping[str, Any] | None = NOTHING
    """Fields that the specification does not have, by wire name; empty if there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        try:
            if len(data) == 2:
                values, extra = _ALL(data), NOTHING
            else:
                values, extra = spread(data, _NONE, "FreightPreview")
        except (KeyError, TypeError):
            values, extra = spread(data, _NONE, "FreightPreview")
        self: Any = new(cls)
        self.extra = extra
        (self.receiver_address, self.render_items) = values
        if self.receiver_address is not None:
            self.receiver_address = ReceiverAddress.from_dict(self.receiver_address, strict=strict)
        if self.render_items is not None:
            self.render_items = [FreightPreviewItem.from_dict(item, strict=strict) for item in array(self.render_items, "FreightPreview.renderItems")]
        read: Self = self
        return read

    def to_dict(self) -> dict[str, Any]:
        """Return the wire form. Fields that are None are left out.

        Raises:
            InvalidArgumentError: a field has a wrong type.
        """
        data: dict[str, Any] = {}
        if self.receiver_address is not None:
            data["receiverAddress"] = model_out(self.receiver_address, "receiver_address", ReceiverAddress)
        if self.render_items is not None:
            data["renderItems"] = list_out(self.render_items, "render_items", model_out, FreightPreviewItem)
        if self.extra:
            data.update(map_out(self.extra, "extra", any_out))
        return data
