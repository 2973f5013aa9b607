# Generated from spec/ by `nox -s generate`; not to be edited.
"""`StartedWorkOrder`, a schema of the API."""

from __future__ import annotations

from collections.abc import Mapping
from operator import itemgetter
from typing import Any, Self

from attrs import define

from .._codec import (
    array,
    integer,
    names,
    new,
    spread,
    text,
)
from .._extra import NOTHING
from .work_order_line import WorkOrderLine
from .work_order_number import WorkOrderNumber

_NAMES = names("id", "part", "pieces", "lines")
_ALL = itemgetter(*_NAMES)
_NONE = dict.fromkeys(_NAMES)


@define(kw_only=True)
class StartedWorkOrder:
    """A work order that was started.

    Evidence: documented.
    """

    id: str | None = None
    """Id of the order. Evidence: documented."""
    part: WorkOrderNumber | None = None
    """What it is about. Evidence: documented."""
    pieces: int | None = None
    """How many to make. Evidence: documented."""
    lines: list[WorkOrderLine] | None = None
    """What it takes. Evidence: documented."""
    extra: Mapping[str, Any] = NOTHING
    """Fields that the specification does not have, by wire name; empty if there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        try:
            if len(data) == 4:
                values, extra = _ALL(data), NOTHING
            else:
                values, extra = spread(data, _NONE, "StartedWorkOrder")
        except (KeyError, TypeError):
            values, extra = spread(data, _NONE, "StartedWorkOrder")
        self: Any = new(cls)
        self.extra = extra
        (self.id, self.part, self.pieces, self.lines) = values
        if self.id is not None and type(self.id) is not str:
            self.id = text(self.id, "StartedWorkOrder.id", strict)
        if self.pieces is not None and type(self.pieces) is not int:
            self.pieces = integer(self.pieces, "StartedWorkOrder.pieces", strict)
        if self.part is not None:
            self.part = WorkOrderNumber.from_dict(self.part, strict=strict)
        if self.lines is not None:
            self.lines = [WorkOrderLine.from_dict(item, strict=strict) for item in array(self.lines, "StartedWorkOrder.lines")]
        read: Self = self
        return read

    def to_dict(self) -> dict[str, Any]:
        """Return the wire form. Fields that are None are left out."""
        data: dict[str, Any] = {}
        if self.id is not None:
            data["id"] = self.id
        if self.part is not None:
            data["part"] = self.part.to_dict()
        if self.pieces is not None:
            data["pieces"] = self.pieces
        if self.lines is not None:
            data["lines"] = [item.to_dict() for item in self.lines]
        if self.extra:
            data.update(self.extra)
        return data
