# Generated from specification 0.3.0 by generator 0.1.0 (openapi-python-client 0.29.1).
# Not to be edited: change spec/ or generator/ and run `nox -s generate`.
"""`AlibabaTraceStep`, a schema of the API."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self

from attrs import define

from .._codec import (
    STR,
    members,
    text,
    time,
    time_text,
    unknown,
)

_KNOWN: frozenset[str] = frozenset(("acceptTime", "remark"))


@define(kw_only=True)
class AlibabaTraceStep:
    """A step on a parcel's way.

    Evidence: upstream.
    """

    accept_time: datetime.datetime | None = None
    """When it happened; China time by the content (guess). Evidence: upstream."""
    remark: str | None = None
    """What happened, in Chinese. Evidence: upstream."""
    extra: dict[str, Any] | None = None
    """Members that the specification does not know, by wire name. None when there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        get = members(data, "AlibabaTraceStep").get
        return cls(
            accept_time=None if (v := get("acceptTime")) is None else time(v, "AlibabaTraceStep.acceptTime", strict),
            remark=v if (v := get("remark")).__class__ in STR else text(v, "AlibabaTraceStep.remark", strict),
            extra=None if data.keys() <= _KNOWN else unknown(data, _KNOWN),
        )

    def to_dict(self) -> dict[str, Any]:
        """The wire form. Members that are None are left out."""
        data: dict[str, Any] = {}
        if self.accept_time is not None:
            data["acceptTime"] = time_text(self.accept_time, "local-date-time:string")
        if self.remark is not None:
            data["remark"] = self.remark
        if self.extra:
            data.update(self.extra)
        return data
