# Generated from spec/ by `nox -s generate`; not to be edited.
"""`WorkOrderStart`, a schema of the API."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from operator import itemgetter
from typing import TYPE_CHECKING, Any, Self

from attrs import define

from .._codec import (
    array,
    integer,
    missing,
    names,
    new,
    spread,
    text,
)
from .._extra import NOTHING
from .._sending import (
    any_out,
    integer_out,
    list_out,
    map_out,
    model_out,
    text_out,
)
from .work_order_line import WorkOrderLine

if TYPE_CHECKING:
    from ..dicts import WorkOrderLineDict

_NAMES = names("number", "pieces", "lines")
_ALL = itemgetter(*_NAMES)
_NONE = dict.fromkeys(_NAMES)


@define(kw_only=True)
class WorkOrderStart:
    """What to start.

    Evidence: documented.
    """

    number: str
    """Your own number for the order. Evidence: documented."""
    pieces: int | None = None
    """How many to make. Evidence: documented."""
    lines: Sequence[WorkOrderLine | WorkOrderLineDict] | None = None
    """What it takes. Evidence: documented."""
    extra: Mapping[str, Any] | None = NOTHING
    """Fields that the specification does not have, by wire name; empty if there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        try:
            if len(data) == 3:
                values, extra = _ALL(data), NOTHING
            else:
                values, extra = spread(data, _NONE, "WorkOrderStart")
        except (KeyError, TypeError):
            values, extra = spread(data, _NONE, "WorkOrderStart")
        self: Any = new(cls)
        self.extra = extra
        (self.number, self.pieces, self.lines) = values
        if self.pieces is not None and type(self.pieces) is not int:
            self.pieces = integer(self.pieces, "WorkOrderStart.pieces", strict)
        self.number = (
            missing("WorkOrderStart.number")
            if self.number is None
            else self.number
            if type(self.number) is str
            else text(self.number, "WorkOrderStart.number", strict)
        )
        if self.lines is not None:
            self.lines = [WorkOrderLine.from_dict(item, strict=strict) for item in array(self.lines, "WorkOrderStart.lines")]
        read: Self = self
        return read

    def to_dict(self) -> dict[str, Any]:
        """Return the wire form. Fields that are None are left out.

        Raises:
            InvalidArgumentError: a field has a wrong type.
        """
        data: dict[str, Any] = {}
        data["number"] = text_out(self.number, "number")
        if self.pieces is not None:
            data["pieces"] = integer_out(self.pieces, "pieces")
        if self.lines is not None:
            data["lines"] = list_out(self.lines, "lines", model_out, WorkOrderLine)
        if self.extra:
            data.update(map_out(self.extra, "extra", any_out))
        return data
