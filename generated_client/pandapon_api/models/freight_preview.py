# Generated from specification 0.3.0 by generator 0.1.0 (openapi-python-client 0.29.1).
# Not to be edited: change spec/ or generator/ and run `nox -s generate`.
"""`FreightPreview`, a schema of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define

from .._codec import (
    array,
    members,
    unknown,
)
from .freight_preview_item import FreightPreviewItem
from .receiver_address import ReceiverAddress

_KNOWN: frozenset[str] = frozenset(("receiverAddress", "renderItems"))


@define(kw_only=True)
class FreightPreview:
    """The goods of an order, and where they would go.

    Evidence: documented.
    """

    receiver_address: ReceiverAddress | None = None
    """Where the goods would go. Evidence: documented."""
    render_items: list[FreightPreviewItem] | None = None
    """The goods, each with the service that would carry it. Evidence: documented."""
    extra: dict[str, Any] | None = None
    """Members that the specification does not know, by wire name. None when there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        get = members(data, "FreightPreview").get
        return cls(
            receiver_address=None if (v := get("receiverAddress")) is None else ReceiverAddress.from_dict(v, strict=strict),
            render_items=None
            if (v := get("renderItems")) is None
            else [FreightPreviewItem.from_dict(item, strict=strict) for item in array(v, "FreightPreview.renderItems")],
            extra=None if data.keys() <= _KNOWN else unknown(data, _KNOWN),
        )

    def to_dict(self) -> dict[str, Any]:
        """The wire form. Members that are None are left out."""
        data: dict[str, Any] = {}
        if self.receiver_address is not None:
            data["receiverAddress"] = self.receiver_address.to_dict()
        if self.render_items is not None:
            data["renderItems"] = [item.to_dict() for item in self.render_items]
        if self.extra:
            data.update(self.extra)
        return data
