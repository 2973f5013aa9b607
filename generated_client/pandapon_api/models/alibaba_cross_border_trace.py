# Generated from specification 0.3.0 by generator 0.1.0 (openapi-python-client 0.29.1).
# Not to be edited: change spec/ or generator/ and run `nox -s generate`.
"""`AlibabaCrossBorderTrace`, a schema of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define

from .._codec import (
    STR,
    members,
    text,
    unknown,
)
from .alibaba_cross_border_trace_exception import AlibabaCrossBorderTraceException
from .alibaba_cross_border_trace_node import AlibabaCrossBorderTraceNode

_KNOWN: frozenset[str] = frozenset(
    (
        "buyerUserId",
        "carrierPartnerCode",
        "outTraceNodeCode",
        "opCode",
        "nodeActionTime",
        "nodeDetail",
        "stageType",
        "traceNode",
        "traceException",
    )
)


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
    """When it happened; the form is not known. Only in the upstream's newest reference; PandaPon's version probably
    lacks it. Evidence: upstream."""
    node_detail: str | None = None
    """What happened, as text. Only in the upstream's newest reference; PandaPon's version probably lacks it. Evidence:
    upstream."""
    stage_type: str | None = None
    """Stage of the transport. Only in the upstream's newest reference; PandaPon's version probably lacks it. Evidence:
    upstream."""
    trace_node: AlibabaCrossBorderTraceNode | None = None
    """The node. Only in the upstream's newest reference; PandaPon's version probably lacks it. Evidence: upstream."""
    trace_exception: AlibabaCrossBorderTraceException | None = None
    """What went wrong there, if anything did. Only in the upstream's newest reference; PandaPon's version probably lacks
    it. Evidence: upstream."""
    extra: dict[str, Any] | None = None
    """Members that the specification does not know, by wire name. None when there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        get = members(data, "AlibabaCrossBorderTrace").get
        return cls(
            buyer_user_id=v if (v := get("buyerUserId")).__class__ in STR else text(v, "AlibabaCrossBorderTrace.buyerUserId", strict),
            carrier_partner_code=v if (v := get("carrierPartnerCode")).__class__ in STR else text(v, "AlibabaCrossBorderTrace.carrierPartnerCode", strict),
            out_trace_node_code=v if (v := get("outTraceNodeCode")).__class__ in STR else text(v, "AlibabaCrossBorderTrace.outTraceNodeCode", strict),
            operation_code=v if (v := get("opCode")).__class__ in STR else text(v, "AlibabaCrossBorderTrace.opCode", strict),
            node_action_time=v if (v := get("nodeActionTime")).__class__ in STR else text(v, "AlibabaCrossBorderTrace.nodeActionTime", strict),
            node_detail=v if (v := get("nodeDetail")).__class__ in STR else text(v, "AlibabaCrossBorderTrace.nodeDetail", strict),
            stage_type=v if (v := get("stageType")).__class__ in STR else text(v, "AlibabaCrossBorderTrace.stageType", strict),
            trace_node=None if (v := get("traceNode")) is None else AlibabaCrossBorderTraceNode.from_dict(v, strict=strict),
            trace_exception=None if (v := get("traceException")) is None else AlibabaCrossBorderTraceException.from_dict(v, strict=strict),
            extra=None if data.keys() <= _KNOWN else unknown(data, _KNOWN),
        )

    def to_dict(self) -> dict[str, Any]:
        """The wire form. Members that are None are left out."""
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
