# Generated from spec/ by `nox -s generate`; not to be edited.
"""`AlibabaCrossBorderTrace`, a schema of the API."""

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
from .alibaba_cross_border_trace_exception import AlibabaCrossBorderTraceException
from .alibaba_cross_border_trace_node import AlibabaCrossBorderTraceNode

_NAMES = names("buyerUserId", "carrierPartnerCode", "outTraceNodeCode", "opCode", "nodeActionTime", "nodeDetail", "stageType", "traceNode", "traceException")
_ALL = itemgetter(*_NAMES)
_NONE = dict.fromkeys(_NAMES)


@define(kw_only=True)
class AlibabaCrossBorderTrace:
    """A node on a cross-border leg and what happened there.

    Evidence: upstream.
    """

    buyer_user_id: str | None = None
    """Id of the buyer. Only in the upstream's newest reference; PandaPon's version probably lacks it. Evidence:
    upstream."""
    carrier_partner_code: str | None = None
    """Code of the carrier. Only in the upstream's newest reference; PandaPon's version probably lacks it. Evidence:
    upstream."""
    out_trace_node_code: str | None = None
    """The node's code outside 1688. Only in the upstream's newest reference; PandaPon's version probably lacks it.
    Evidence: upstream."""
    operation_code: str | None = None
    """Code of the operation. Only in the upstream's newest reference; PandaPon's version probably lacks it. Wire name
    `opCode`. Evidence: upstream."""
    node_action_time: str | None = None
    """When it happened; the format is not known. Only in the upstream's newest reference; PandaPon's version probably
    lacks it. Evidence: upstream."""
    node_detail: str | None = None
    """What happened, in words. Only in the upstream's newest reference; PandaPon's version probably lacks it. Evidence:
    upstream."""
    stage_type: str | None = None
    """Stage of the transport. Only in the upstream's newest reference; PandaPon's version probably lacks it. Evidence:
    upstream."""
    trace_node: AlibabaCrossBorderTraceNode | None = None
    """The node. Only in the upstream's newest reference; PandaPon's version probably lacks it. Evidence: upstream."""
    trace_exception: AlibabaCrossBorderTraceException | None = None
    """The exception there, if any. Only in the upstream's newest reference; PandaPon's version probably lacks it.
    Evidence: upstream."""
    extra: Mapping[str, Any] = NOTHING
    """Fields that the specification does not have, by wire name; empty if there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        try:
            if len(data) == 9:
                values, extra = _ALL(data), NOTHING
            else:
                values, extra = spread(data, _NONE, "AlibabaCrossBorderTrace")
        except (KeyError, TypeError):
            values, extra = spread(data, _NONE, "AlibabaCrossBorderTrace")
        self: Any = new(cls)
        self.extra = extra
        (
            self.buyer_user_id,
            self.carrier_partner_code,
            self.out_trace_node_code,
            self.operation_code,
            self.node_action_time,
            self.node_detail,
            self.stage_type,
            self.trace_node,
            self.trace_exception,
        ) = values
        if self.buyer_user_id is not None and type(self.buyer_user_id) is not str:
            self.buyer_user_id = text(self.buyer_user_id, "AlibabaCrossBorderTrace.buyerUserId", strict)
        if self.carrier_partner_code is not None and type(self.carrier_partner_code) is not str:
            self.carrier_partner_code = text(self.carrier_partner_code, "AlibabaCrossBorderTrace.carrierPartnerCode", strict)
        if self.out_trace_node_code is not None and type(self.out_trace_node_code) is not str:
            self.out_trace_node_code = text(self.out_trace_node_code, "AlibabaCrossBorderTrace.outTraceNodeCode", strict)
        if self.operation_code is not None and type(self.operation_code) is not str:
            self.operation_code = text(self.operation_code, "AlibabaCrossBorderTrace.opCode", strict)
        if self.node_action_time is not None and type(self.node_action_time) is not str:
            self.node_action_time = text(self.node_action_time, "AlibabaCrossBorderTrace.nodeActionTime", strict)
        if self.node_detail is not None and type(self.node_detail) is not str:
            self.node_detail = text(self.node_detail, "AlibabaCrossBorderTrace.nodeDetail", strict)
        if self.stage_type is not None and type(self.stage_type) is not str:
            self.stage_type = text(self.stage_type, "AlibabaCrossBorderTrace.stageType", strict)
        if self.trace_node is not None:
            self.trace_node = AlibabaCrossBorderTraceNode.from_dict(self.trace_node, strict=strict)
        if self.trace_exception is not None:
            self.trace_exception = AlibabaCrossBorderTraceException.from_dict(self.trace_exception, strict=strict)
        read: Self = self
        return read

    def to_dict(self) -> dict[str, Any]:
        """Return the wire form. Fields that are None are left out."""
        data: dict[str, Any] = {}
        if self.buyer_user_id is not None:
            data["buyerUserId"] = self.buyer_user_id
        if self.carrier_partner_code is not None:
            data["carrierPartnerCode"] = self.carrier_partner_code
        if self.out_trace_node_code is not None:
            data["outTraceNodeCode"] = self.out_trace_node_code
        if self.operation_code is not None:
            data["opCode"] = self.operation_code
        if self.node_action_time is not None:
            data["nodeActionTime"] = self.node_action_time
        if self.node_detail is not None:
            data["nodeDetail"] = self.node_detail
        if self.stage_type is not None:
            data["stageType"] = self.stage_type
        if self.trace_node is not None:
            data["traceNode"] = self.trace_node.to_dict()
        if self.trace_exception is not None:
            data["traceException"] = self.trace_exception.to_dict()
        if self.extra:
            data.update(self.extra)
        return data
