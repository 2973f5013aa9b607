# Generated from spec/ by `nox -s generate`; not to be edited.
"""`AlibabaTwinRefundMessage`, a schema of the API."""

from __future__ import annotations

from collections.abc import Mapping
from operator import itemgetter
from typing import Any, Self

from attrs import define

from .._codec import (
    names,
    new,
    spread,
    text,
)
from .._extra import NOTHING

_NAMES = names("refundId", "orderId")
_ALL = itemgetter(*_NAMES)
_NONE = dict.fromkeys(_NAMES)


@define(kw_only=True)
class AlibabaTwinRefundMessage:
    """Body of the other brand's message about a refund; it has more fields, which are not known. Not seen at PandaPon.

    Evidence: twin.
    """

    refund_id: str | None = None
    """Refund id, TQ and digits. Evidence: twin."""
    order_id: str | None = None
    """Order id. Evidence: twin."""
    extra: Mapping[str, Any] = NOTHING
    """Fields that the specification does not have, by wire name; empty if there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        try:
            if len(data) == 2:
                values, extra = _ALL(data), NOTHING
            else:
                values, extra = spread(data, _NONE, "AlibabaTwinRefundMessage")
        except (KeyError, TypeError):
            values, extra = spread(data, _NONE, "AlibabaTwinRefundMessage")
        self: Any = new(cls)
        self.extra = extra
        (self.refund_id, self.order_id) = values
        if self.refund_id is not None and type(self.refund_id) is not str:
            self.refund_id = text(self.refund_id, "AlibabaTwinRefundMessage.refundId", strict)
        if self.order_id is not None and type(self.order_id) is not str:
            self.order_id = text(self.order_id, "AlibabaTwinRefundMessage.orderId", strict)
        read: Self = self
        return read

    def to_dict(self) -> dict[str, Any]:
        """Return the wire form. Fields that are None are left out."""
        data: dict[str, Any] = {}
        if self.refund_id is not None:
            data["refundId"] = self.refund_id
        if self.order_id is not None:
            data["orderId"] = self.order_id
        if self.extra:
            data.update(self.extra)
        return data
