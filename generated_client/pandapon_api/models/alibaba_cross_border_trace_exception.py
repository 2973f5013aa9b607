# Generated from spec/ by `nox -s generate`; not to be edited.
"""`AlibabaCrossBorderTraceException`, a schema of the API."""

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

_NAMES = names("exceptionCode", "traceNodeCode", "exceptionDesc")
_ALL = itemgetter(*_NAMES)
_NONE = dict.fromkeys(_NAMES)


@define(kw_only=True)
class AlibabaCrossBorderTraceException:
    """An exception in cross-border transport.

    Evidence: upstream.
    """

    exception_code: str | None = None
    """Code of the exception. Only in the upstream's newest reference; PandaPon's version probably lacks it. Evidence:
    upstream."""
    trace_node_code: str | None = None
    """Code of the node where it happened. Only in the upstream's newest reference; PandaPon's version probably lacks it.
    Evidence: upstream."""
    exception_description: str | None = None
    """Description of the exception. Only in the upstream's newest reference; PandaPon's version probably lacks it. Wire
    name `exceptionDesc`. Evidence: upstream."""
    extra: Mapping[str, Any] = NOTHING
    """Fields that the specification does not have, by wire name; empty if there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        try:
            if len(data) == 3:
                values, extra = _ALL(data), NOTHING
            else:
                values, extra = spread(data, _NONE, "AlibabaCrossBorderTraceException")
        except (KeyError, TypeError):
            values, extra = spread(data, _NONE, "AlibabaCrossBorderTraceException")
        self: Any = new(cls)
        self.extra = extra
        (self.exception_code, self.trace_node_code, self.exception_description) = values
        if self.exception_code is not None and type(self.exception_code) is not str:
            self.exception_code = text(self.exception_code, "AlibabaCrossBorderTraceException.exceptionCode", strict)
        if self.trace_node_code is not None and type(self.trace_node_code) is not str:
            self.trace_node_code = text(self.trace_node_code, "AlibabaCrossBorderTraceException.traceNodeCode", strict)
        if self.exception_description is not None and type(self.exception_description) is not str:
            self.exception_description = text(self.exception_description, "AlibabaCrossBorderTraceException.exceptionDesc", strict)
        read: Self = self
        return read

    def to_dict(self) -> dict[str, Any]:
        """Return the wire form. Fields that are None are left out."""
        data: dict[str, Any] = {}
        if self.exception_code is not None:
            data["exceptionCode"] = self.exception_code
        if self.trace_node_code is not None:
            data["traceNodeCode"] = self.trace_node_code
        if self.exception_description is not None:
            data["exceptionDesc"] = self.exception_description
        if self.extra:
            data.update(self.extra)
        return data
