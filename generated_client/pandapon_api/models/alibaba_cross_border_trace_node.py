# Generated from spec/ by `nox -s generate`; not to be edited.
"""`AlibabaCrossBorderTraceNode`, a schema of the API."""

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

_NAMES = names("traceNodeName", "traceNodeCode")
_ALL = itemgetter(*_NAMES)
_NONE = dict.fromkeys(_NAMES)


@define(kw_only=True)
class AlibabaCrossBorderTraceNode:
    """A node of cross-border transport.

    Evidence: upstream.
    """

    trace_node_name: str | None = None
    """Name of the node. Only in the upstream's newest reference; PandaPon's version probably lacks it. Evidence:
    upstream."""
    trace_node_code: str | None = None
    """Code of the node. Only in the upstream's newest reference; PandaPon's version probably lacks it. Evidence:
    upstream."""
    extra: Mapping[str, Any] = NOTHING
    """Fields that the specification does not have, by wire name; empty if there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        try:
            if len(data) == 2:
                values, extra = _ALL(data), NOTHING
            else:
                values, extra = spread(data, _NONE, "AlibabaCrossBorderTraceNode")
        except (KeyError, TypeError):
            values, extra = spread(data, _NONE, "AlibabaCrossBorderTraceNode")
        self: Any = new(cls)
        self.extra = extra
        (self.trace_node_name, self.trace_node_code) = values
        if self.trace_node_name is not None and type(self.trace_node_name) is not str:
            self.trace_node_name = text(self.trace_node_name, "AlibabaCrossBorderTraceNode.traceNodeName", strict)
        if self.trace_node_code is not None and type(self.trace_node_code) is not str:
            self.trace_node_code = text(self.trace_node_code, "AlibabaCrossBorderTraceNode.traceNodeCode", strict)
        read: Self = self
        return read

    def to_dict(self) -> dict[str, Any]:
        """Return the wire form. Fields that are None are left out."""
        data: dict[str, Any] = {}
        if self.trace_node_name is not None:
            data["traceNodeName"] = self.trace_node_name
        if self.trace_node_code is not None:
            data["traceNodeCode"] = self.trace_node_code
        if self.extra:
            data.update(self.extra)
        return data
