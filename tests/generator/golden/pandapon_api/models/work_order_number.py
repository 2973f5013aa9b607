# Generated from spec/ by `nox -s generate`; not to be edited.
"""`WorkOrderNumber`, a schema of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define

from .._codec import (
    names,
    new,
    spread,
    text,
)
from .._extra import NOTHING

_NAMES = names(
    "partNo",
)
_NONE = dict.fromkeys(_NAMES)


@define(kw_only=True)
class WorkOrderNumber:
    """The number of a work order, in a member of its own.

    Evidence: documented.
    """

    part_no: str | None = None
    """The number that it was started with. Evidence: documented."""
    extra: Mapping[str, Any] = NOTHING
    """Fields that the specification does not have, by wire name; empty if there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        values, extra = spread(data, _NONE, "WorkOrderNumber")
        self: Any = new(cls)
        self.extra = extra
        (self.part_no,) = values
        if self.part_no is not None and type(self.part_no) is not str:
            self.part_no = text(self.part_no, "WorkOrderNumber.partNo", strict)
        read: Self = self
        return read

    def to_dict(self) -> dict[str, Any]:
        """Return the wire form. Fields that are None are left out."""
        data: dict[str, Any] = {}
        if self.part_no is not None:
            data["partNo"] = self.part_no
        if self.extra:
            data.update(self.extra)
        return data
