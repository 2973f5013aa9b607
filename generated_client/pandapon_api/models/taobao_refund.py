# Generated from spec/ by `nox -s generate`; not to be edited.
"""`TaobaoRefund`, a schema of the API."""

from __future__ import annotations

from collections.abc import Mapping
from operator import itemgetter
from typing import Any, Self

from attrs import define

from .._codec import (
    names,
    new,
    spread,
)
from .._extra import NOTHING
from .taobao_refund_logistics import TaobaoRefundLogistics
from .taobao_refund_order import TaobaoRefundOrder
from .taobao_refund_order_line import TaobaoRefundOrderLine

_NAMES = names("logistics", "refundOrder", "purchaseOrderLine")
_ALL = itemgetter(*_NAMES)
_NONE = dict.fromkeys(_NAMES)


@define(kw_only=True)
class TaobaoRefund:
    """A refund: its state, the order line it concerns, and how the goods are returned.

    Evidence: v2.
    """

    logistics: TaobaoRefundLogistics | None = None
    """How the goods are returned. Evidence: v2."""
    refund_order: TaobaoRefundOrder | None = None
    """State, reason and amount. Evidence: v2."""
    purchase_order_line: TaobaoRefundOrderLine | None = None
    """The order line of the refund. Evidence: v2."""
    extra: Mapping[str, Any] = NOTHING
    """Fields that the specification does not have, by wire name; empty if there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        try:
            if len(data) == 3:
                values, extra = _ALL(data), NOTHING
            else:
                values, extra = spread(data, _NONE, "TaobaoRefund")
        except (KeyError, TypeError):
            values, extra = spread(data, _NONE, "TaobaoRefund")
        self: Any = new(cls)
        self.extra = extra
        (self.logistics, self.refund_order, self.purchase_order_line) = values
        if self.logistics is not None:
            self.logistics = TaobaoRefundLogistics.from_dict(self.logistics, strict=strict)
        if self.refund_order is not None:
            self.refund_order = TaobaoRefundOrder.from_dict(self.refund_order, strict=strict)
        if self.purchase_order_line is not None:
            self.purchase_order_line = TaobaoRefundOrderLine.from_dict(self.purchase_order_line, strict=strict)
        read: Self = self
        return read

    def to_dict(self) -> dict[str, Any]:
        """Return the wire form. Fields that are None are left out."""
        data: dict[str, Any] = {}
        if self.logistics is not None:
            data["logistics"] = self.logistics.to_dict()
        if self.refund_order is not None:
            data["refundOrder"] = self.refund_order.to_dict()
        if self.purchase_order_line is not None:
            data["purchaseOrderLine"] = self.purchase_order_line.to_dict()
        if self.extra:
            data.update(self.extra)
        return data
