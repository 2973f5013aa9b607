# Generated from spec/ by `nox -s generate`; not to be edited.
"""`TaobaoWarehouseUpdated`, a schema of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define

from .._codec import (
    names,
    new,
    spread,
)
from .._extra import NOTHING

_NAMES = names()
_NONE = dict.fromkeys(_NAMES)


@define(kw_only=True)
class TaobaoWarehouseUpdated:
    """The response to a changed warehouse. Declared as an object; its fields are not known.

    Evidence: documented.
    """

    extra: Mapping[str, Any] = NOTHING
    """Fields that the specification does not have, by wire name; empty if there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        values, extra = spread(data, _NONE, "TaobaoWarehouseUpdated")
        self: Any = new(cls)
        self.extra = extra
        read: Self = self
        return read

    def to_dict(self) -> dict[str, Any]:
        """Return the wire form. Fields that are None are left out."""
        data: dict[str, Any] = {}
        if self.extra:
            data.update(self.extra)
        return data
