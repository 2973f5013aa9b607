# Generated from spec/ by `nox -s generate`; not to be edited.
"""`PartCategory`, a schema of the API."""

from __future__ import annotations

from collections.abc import Mapping
from operator import itemgetter
from typing import Any, Self

from attrs import define, field

from .._codec import (
    array,
    names,
    new,
    spread,
    text,
)
from .._extra import NOTHING

_NAMES = names("name", "children")
_ALL = itemgetter(*_NAMES)
_NONE = dict.fromkeys(_NAMES)


@define(kw_only=True)
class PartCategory:
    """A category and those below it.

    Evidence: documented.
    """

    name: str | None = None
    """Name of the category. Evidence: documented."""
    children: list[PartCategory] = field(factory=list)
    """Categories below. Evidence: documented."""
    extra: Mapping[str, Any] = NOTHING
    """Fields that the specification does not have, by wire name; empty if there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        try:
            if len(data) == 2:
                values, extra = _ALL(data), NOTHING
            else:
                values, extra = spread(data, _NONE, "PartCategory")
        except (KeyError, TypeError):
            values, extra = spread(data, _NONE, "PartCategory")
        self: Any = new(cls)
        self.extra = extra
        (self.name, self.children) = values
        if self.name is not None and type(self.name) is not str:
            self.name = text(self.name, "PartCategory.name", strict)
        self.children = [] if self.children is None else [PartCategory.from_dict(item, strict=strict) for item in array(self.children, "PartCategory.children")]
        read: Self = self
        return read

    def to_dict(self) -> dict[str, Any]:
        """Return the wire form. Fields that are None are left out."""
        data: dict[str, Any] = {}
        if self.name is not None:
            data["name"] = self.name
        data["children"] = [item.to_dict() for item in self.children]
        if self.extra:
            data.update(self.extra)
        return data
