# Generated from spec/ by `nox -s generate`; not to be edited.
"""`LabReport`, a schema of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define

from .._codec import (
    boolean,
    names,
    new,
    spread,
)
from .._extra import NOTHING

_NAMES = names(
    "passed",
)
_NONE = dict.fromkeys(_NAMES)


@define(kw_only=True)
class LabReport:
    """Inside of a report.

    Evidence: guess.
    """

    passed: bool | None = None
    """Whether the part passed. Evidence: guess."""
    extra: Mapping[str, Any] = NOTHING
    """Fields that the specification does not have, by wire name; empty if there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        values, extra = spread(data, _NONE, "LabReport")
        self: Any = new(cls)
        self.extra = extra
        (self.passed,) = values
        if self.passed is not None and type(self.passed) is not bool:
            self.passed = boolean(self.passed, "LabReport.passed", strict)
        read: Self = self
        return read

    def to_dict(self) -> dict[str, Any]:
        """Return the wire form. Fields that are None are left out."""
        data: dict[str, Any] = {}
        if self.passed is not None:
            data["passed"] = self.passed
        if self.extra:
            data.update(self.extra)
        return data
