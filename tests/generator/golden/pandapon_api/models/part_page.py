# Generated from spec/ by `nox -s generate`; not to be edited.
"""`PartPage`, a schema of the API."""

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
)
from .._extra import NOTHING
from .part import Part

_NAMES = names("total", "rows")
_ALL = itemgetter(*_NAMES)
_NONE = dict.fromkeys(_NAMES)


@define(kw_only=True)
class PartPage:
    """One page of parts.

    Evidence: documented.
    """

    total: int | None = None
    """How many parts there are. Evidence: documented."""
    parts: list[Part] = field(factory=list)
    """The parts of this page. Wire name `rows`. Evidence: documented."""
    extra: Mapping[str, Any] = NOTHING
    """Fields that the specification does not have, by wire name; empty if there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        try:
            if len(data) == 2:
                values, extra = _ALL(data), NOTHING
            else:
                values, extra = spread(data, _NONE, "PartPage")
        except (KeyError, TypeError):
            values, extra = spread(data, _NONE, "PartPage")
        self: Any = new(cls)
        self.extra = extra
        (self.total, self.parts) = values
        if self.total is not None and type(self.total) is not int:
            self.total = integer(self.total, "PartPage.total", strict)
        self.parts = [] if self.parts is None else [Part.from_dict(item, strict=strict) for item in array(self.parts, "PartPage.rows")]
        read: Self = self
        return read

    def to_dict(self) -> dict[str, Any]:
        """Return the wire form. Fields that are None are left out."""
        data: dict[str, Any] = {}
        if self.total is not None:
            data["total"] = self.total
        data["rows"] = [item.to_dict() for item in self.parts]
        if self.extra:
            data.update(self.extra)
        return data
