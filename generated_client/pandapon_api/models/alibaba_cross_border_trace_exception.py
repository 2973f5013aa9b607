# Generated from specification 0.3.0 by generator 0.1.0 (openapi-python-client 0.29.1).
# Not to be edited: change spec/ or generator/ and run `nox -s generate`.
"""`AlibabaCrossBorderTraceException`, a schema of the API."""

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

_KNOWN: frozenset[str] = frozenset(("exceptionCode", "traceNodeCode", "exceptionDesc"))


@define(kw_only=True)
class AlibabaCrossBorderTraceException:
    """Something that went wrong in cross-border transport.

    Evidence: upstream.
    """

    exception_code: str | None = None
    """Code of the exception. Only in the upstream's newest reference; PandaPon's version probably lacks it. Evidence:
    upstream."""
    trace_node_code: str | None = None
    """Code of the node where it happened. Only in the upstream's newest reference; PandaPon's version probably lacks it.
    Evidence: upstream."""
    exception_description: str | None = None
    """What went wrong, as text. Only in the upstream's newest reference; PandaPon's version probably lacks it. Wire name
    `exceptionDesc`. Evidence: upstream."""
    extra: dict[str, Any] | None = None
    """Members that the specification does not know, by wire name. None when there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        get = members(data, "AlibabaCrossBorderTraceException").get
        return cls(
            exception_code=v if (v := get("exceptionCode")).__class__ in STR else text(v, "AlibabaCrossBorderTraceException.exceptionCode", strict),
            trace_node_code=v if (v := get("traceNodeCode")).__class__ in STR else text(v, "AlibabaCrossBorderTraceException.traceNodeCode", strict),
            exception_description=v if (v := get("exceptionDesc")).__class__ in STR else text(v, "AlibabaCrossBorderTraceException.exceptionDesc", strict),
            extra=None if data.keys() <= _KNOWN else unknown(data, _KNOWN),
        )

    def to_dict(self) -> dict[str, Any]:
        """The wire form. Members that are None are left out."""
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
