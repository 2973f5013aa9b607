# Generated from spec/ by `nox -s generate`; not to be edited.
"""`AlibabaParcelTrace`, a schema of the API."""

from __future__ import annotations

from collections.abc import Mapping
from operator import itemgetter
from typing import Any, Self

from attrs import define

from .._codec import (
    array,
    id_number,
    names,
    new,
    number_of_id,
    spread,
    text,
)
from .._extra import NOTHING
from .alibaba_trace_node import AlibabaTraceNode
from .alibaba_trace_step import AlibabaTraceStep

_NAMES = names("logisticsId", "orderId", "logisticsBillNo", "logisticsSteps", "traceNodeList")
_ALL = itemgetter(*_NAMES)
_NONE = dict.fromkeys(_NAMES)


@define(kw_only=True)
class AlibabaParcelTrace:
    """A parcel of an order and its tracking.

    Evidence: upstream.
    """

    logistics_id: str | None = None
    """Logistics number; starts with LP or BX, for example. Evidence: upstream."""
    order_id: str | None = None
    """Order id. Evidence: upstream."""
    logistics_bill_no: str | None = None
    """Waybill number. Evidence: upstream."""
    logistics_steps: list[AlibabaTraceStep] | None = None
    """Scan steps, the oldest first in the sample. Evidence: upstream."""
    trace_nodes: list[AlibabaTraceNode] | None = None
    """Scan nodes; only the older SDK has them. Wire name `traceNodeList`. Evidence: upstream."""
    extra: Mapping[str, Any] = NOTHING
    """Fields that the specification does not have, by wire name; empty if there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        try:
            if len(data) == 5:
                values, extra = _ALL(data), NOTHING
            else:
                values, extra = spread(data, _NONE, "AlibabaParcelTrace")
        except (KeyError, TypeError):
            values, extra = spread(data, _NONE, "AlibabaParcelTrace")
        self: Any = new(cls)
        self.extra = extra
        (self.logistics_id, self.order_id, self.logistics_bill_no, self.logistics_steps, self.trace_nodes) = values
        if self.logistics_id is not None and type(self.logistics_id) is not str:
            self.logistics_id = text(self.logistics_id, "AlibabaParcelTrace.logisticsId", strict)
        if self.logistics_bill_no is not None and type(self.logistics_bill_no) is not str:
            self.logistics_bill_no = text(self.logistics_bill_no, "AlibabaParcelTrace.logisticsBillNo", strict)
        if self.order_id is not None:
            self.order_id = id_number(self.order_id, "AlibabaParcelTrace.orderId", strict)
        if self.logistics_steps is not None:
            self.logistics_steps = [
                AlibabaTraceStep.from_dict(item, strict=strict) for item in array(self.logistics_steps, "AlibabaParcelTrace.logisticsSteps")
            ]
        if self.trace_nodes is not None:
            self.trace_nodes = [AlibabaTraceNode.from_dict(item, strict=strict) for item in array(self.trace_nodes, "AlibabaParcelTrace.traceNodeList")]
        read: Self = self
        return read

    def to_dict(self) -> dict[str, Any]:
        """Return the wire form. Fields that are None are left out."""
        data: dict[str, Any] = {}
        if self.logistics_id is not None:
            data["logisticsId"] = self.logistics_id
        if self.order_id is not None:
            data["orderId"] = number_of_id(self.order_id)
        if self.logistics_bill_no is not None:
            data["logisticsBillNo"] = self.logistics_bill_no
        if self.logistics_steps is not None:
            data["logisticsSteps"] = [item.to_dict() for item in self.logistics_steps]
        if self.trace_nodes is not None:
            data["traceNodeList"] = [item.to_dict() for item in self.trace_nodes]
        if self.extra:
            data.update(self.extra)
        return data
