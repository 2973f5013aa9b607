# Generated from spec/ by `nox -s generate`; not to be edited.
"""`WorkOrderLine`, a schema of the API."""

from __future__ import annotations

from collections.abc import Mapping
from operator import itemgetter
from typing import Any, Self

from attrs import define

from .._codec import (
    integer,
    names,
    new,
    spread,
    text,
)
from .._extra import NOTHING
from .._sending import (
    any_out,
    integer_out,
    map_out,
    text_out,
)

_NAMES = names("partNo", "quantity")
_ALL = itemgetter(*_NAMES)
_NONE = dict.fromkeys(_NAMES)


@define(kw_only=True)
class WorkOrderLine:
    """A part that a work order takes.

    Evidence: documented.
    """

    part_no: str | None = None
    """Text on the part. Evidence: documented."""
    quantity: int | None = None
    """How many of it. Evidence: documented."""
    extra: Mapping[str, Any] | None = NOTHING
    """Fields that the specification does not have, by wire name; empty if there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        try:
            if len(data) == 2:
                values, extra = _ALL(data), NOTHING
            else:
                values, extra = spread(data, _NONE, "WorkOrderLine")
        except (KeyError, TypeError):
            values, extra = spread(data, _NONE, "WorkOrderLine")
        self: Any = new(cls)
        self.extra = extra
        (self.part_no, self.quantity) = values
        if self.part_no is not None and type(self.part_no) is not str:
            self.part_no = text(self.part_no, "WorkOrderLine.partNo", strict)
        if self.quantity is not None and type(self.quantity) is not int:
            self.quantity = integer(self.quantity, "WorkOrderLine.quantity", strict)
        read: Self = self
        return read

    def to_dict(self) -> dict[str, Any]:
        """Return the wire form. Fields that are None are left out.

        Raises:
            InvalidArgumentError: a field has a wrong type.
        """
        data: dict[str, Any] = {}
        if self.part_no is not None:
            data["partNo"] = text_out(self.part_no, "part_no")
        if self.quantity is not None:
            data["quantity"] = integer_out(self.quantity, "quantity")
        if self.extra:
            data.update(map_out(self.extra, "extra", any_out))
        return data
