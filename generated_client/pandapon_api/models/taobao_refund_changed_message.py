# Generated from spec/ by `nox -s generate`; not to be edited.
"""`TaobaoRefundChangedMessage`, a schema of the API."""

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
class TaobaoRefundChangedMessage:
    """A refund of a Taobao order that changed. Nothing is known about PandaPon's own message; the two fields are those
    that the platform's other brand has in its message about refunds, and their types are a guess.

    Evidence: twin.
    """

    refund_id: str | None = None
    """Refund id. Evidence: twin."""
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
                values, extra = spread(data, _NONE, "TaobaoRefundChangedMessage")
        except (KeyError, TypeError):
            values, extra = spread(data, _NONE, "TaobaoRefundChangedMessage")
        self: Any = new(cls)
        self.extra = extra
        (self.refund_id, self.order_id) = values
        if self.refund_id is not None and type(self.refund_id) is not str:
            self.refund_id = text(self.refund_id, "TaobaoRefundChangedMessage.refundId", strict)
        if self.order_id is not None and type(self.order_id) is not str:
            self.order_id = text(self.order_id, "TaobaoRefundChangedMessage.orderId", strict)
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
