# Generated from spec/ by `nox -s generate`; not to be edited.
"""`PartMoved`, a schema of the API."""

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
    "partId",
)
_NONE = dict.fromkeys(_NAMES)


@define(kw_only=True)
class PartMoved:
    """A message.

    Evidence: documented.
    """

    part_id: str | None = None
    """Part that was moved. Evidence: documented."""
    extra: Mapping[str, Any] = NOTHING
    """Fields that the specification does not have, by wire name; empty if there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        values, extra = spread(data, _NONE, "PartMoved")
        self: Any = new(cls)
        self.extra = extra
        (self.part_id,) = values
        if self.part_id is not None and type(self.part_id) is not str:
            self.part_id = text(self.part_id, "PartMoved.partId", strict)
        read: Self = self
        return read

    def to_dict(self) -> dict[str, Any]:
        """Return the wire form. Fields that are None are left out."""
        data: dict[str, Any] = {}
        if self.part_id is not None:
            data["partId"] = self.part_id
        if self.extra:
            data.update(self.extra)
        return data
