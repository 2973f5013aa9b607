# Generated from specification 0.3.0 by generator 0.1.0 (openapi-python-client 0.29.1).
# Not to be edited: change spec/ or generator/ and run `nox -s generate`.
"""`AlibabaParcelTrace`, a schema of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define

from .._codec import (
    STR,
    array,
    id_number,
    members,
    number_of_id,
    text,
    unknown,
)
from .alibaba_trace_node import AlibabaTraceNode
from .alibaba_trace_step import AlibabaTraceStep

_KNOWN: frozenset[str] = frozenset(("logisticsId", "orderId", "logisticsBillNo", "logisticsSteps", "traceNodeList"))


@define(kw_only=True)
class AlibabaParcelTrace:
    """A parcel of an order and its way.

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
    extra: dict[str, Any] | None = None
    """Members that the specification does not know, by wire name. None when there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        get = members(data, "AlibabaParcelTrace").get
        return cls(
            logistics_id=v if (v := get("logisticsId")).__class__ in STR else text(v, "AlibabaParcelTrace.logisticsId", strict),
            order_id=None if (v := get("orderId")) is None else id_number(v, "AlibabaParcelTrace.orderId", strict),
            logistics_bill_no=v if (v := get("logisticsBillNo")).__class__ in STR else text(v, "AlibabaParcelTrace.logisticsBillNo", strict),
            logistics_steps=None
            if (v := get("logisticsSteps")) is None
            else [AlibabaTraceStep.from_dict(item, strict=strict) for item in array(v, "AlibabaParcelTrace.logisticsSteps")],
            trace_nodes=None
            if (v := get("traceNodeList")) is None
            else [AlibabaTraceNode.from_dict(item, strict=strict) for item in array(v, "AlibabaParcelTrace.traceNodeList")],
            extra=None if data.keys() <= _KNOWN else unknown(data, _KNOWN),
        )

    def to_dict(self) -> dict[str, Any]:
        """The wire form. Members that are None are left out."""
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
