# Generated from spec/ by `nox -s generate`; not to be edited.
"""`AlibabaTraceStep`, a schema of the API."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from operator import itemgetter
from typing import Any, Self

from attrs import define

from .._codec import (
    names,
    new,
    spread,
    text,
    time,
    time_text,
)
from .._extra import NOTHING

_NAMES = names("acceptTime", "remark")
_ALL = itemgetter(*_NAMES)
_NONE = dict.fromkeys(_NAMES)


@define(kw_only=True)
class AlibabaTraceStep:
    """A scan step of a parcel.

    Evidence: upstream.
    """

    accept_time: datetime.datetime | None = None
    """When it happened; China time, judging by the content (guess). Evidence: upstream."""
    remark: str | None = None
    """What happened, in Chinese. Evidence: upstream."""
    extra: Mapping[str, Any] = NOTHING
    """Fields that the specification does not have, by wire name; empty if there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        try:
            if len(data) == 2:
                values, extra = _ALL(data), NOTHING
            else:
                values, extra = spread(data, _NONE, "AlibabaTraceStep")
        except (KeyError, TypeError):
            values, extra = spread(data, _NONE, "AlibabaTraceStep")
        self: Any = new(cls)
        self.extra = extra
        (self.accept_time, self.remark) = values
        if self.remark is not None and type(self.remark) is not str:
            self.remark = text(self.remark, "AlibabaTraceStep.remark", strict)
        if self.accept_time is not None:
            self.accept_time = time(self.accept_time, "AlibabaTraceStep.acceptTime", strict)
        read: Self = self
        return read

    def to_dict(self) -> dict[str, Any]:
        """Return the wire form. Fields that are None are left out."""
        data: dict[str, Any] = {}
        if self.accept_time is not None:
            data["acceptTime"] = time_text(self.accept_time, "local-date-time:string")
        if self.remark is not None:
            data["remark"] = self.remark
        if self.extra:
            data.update(self.extra)
        return data
