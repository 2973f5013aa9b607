# Generated from spec/ by `nox -s generate`; not to be edited.
"""`WorkOrderNames`, a schema of the API."""

from __future__ import annotations

from collections.abc import Mapping
from operator import itemgetter
from typing import Any, Self

from attrs import define, field

from .._codec import (
    array,
    integer,
    names,
    new,
    spread,
    text,
)
from .._extra import NOTHING

_NAMES = names("total", "names")
_ALL = itemgetter(*_NAMES)
_NONE = dict.fromkeys(_NAMES)


@define(kw_only=True)
class WorkOrderNames:
    """A page of names.

    Evidence: documented.
    """

    total: int | None = None
    """How many there are. Evidence: documented."""
    names: list[str] = field(factory=list)
    """The names. Evidence: documented."""
    extra: Mapping[str, Any] = NOTHING
    """Fields that the specification does not have, by wire name; empty if there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        try:
            if len(data) == 2:
                values, extra = _ALL(data), NOTHING
            else:
                values, extra = spread(data, _NONE, "WorkOrderNames")
        except (KeyError, TypeError):
            values, extra = spread(data, _NONE, "WorkOrderNames")
        self: Any = new(cls)
        self.extra = extra
        (self.total, self.names) = values
        if self.total is not None and type(self.total) is not int:
            self.total = integer(self.total, "WorkOrderNames.total", strict)
        self.names = (
            []
            if self.names is None
            else [item if type(item) is str else text(item, "WorkOrderNames.names[]", strict) for item in array(self.names, "WorkOrderNames.names")]
        )
        read: Self = self
        return read

    def to_dict(self) -> dict[str, Any]:
        """Return the wire form. Fields that are None are left out."""
        data: dict[str, Any] = {}
        if self.total is not None:
            data["total"] = self.total
        data["names"] = self.names
        if self.extra:
            data.update(self.extra)
        return data
