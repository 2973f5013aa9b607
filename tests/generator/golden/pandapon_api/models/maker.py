# Generated from spec/ by `nox -s generate`; not to be edited.
"""`Maker`, a schema of the API."""

from __future__ import annotations

from collections.abc import Mapping
from operator import itemgetter
from typing import Any, Self

from attrs import define

from .._codec import (
    id_number,
    names,
    new,
    number_of_id,
    spread,
    text,
)
from .._extra import NOTHING

_NAMES = names("name", "makerId")
_ALL = itemgetter(*_NAMES)
_NONE = dict.fromkeys(_NAMES)


@define(kw_only=True)
class Maker:
    """Who makes parts.

    Evidence: documented.
    """

    name: str | None = None
    """Name of the maker. Evidence: documented."""
    maker_id: str | None = None
    """Id of the maker. Evidence: documented."""
    extra: Mapping[str, Any] = NOTHING
    """Fields that the specification does not have, by wire name; empty if there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        try:
            if len(data) == 2:
                values, extra = _ALL(data), NOTHING
            else:
                values, extra = spread(data, _NONE, "Maker")
        except (KeyError, TypeError):
            values, extra = spread(data, _NONE, "Maker")
        self: Any = new(cls)
        self.extra = extra
        (self.name, self.maker_id) = values
        if self.name is not None and type(self.name) is not str:
            self.name = text(self.name, "Maker.name", strict)
        if self.maker_id is not None:
            self.maker_id = id_number(self.maker_id, "Maker.makerId", strict)
        read: Self = self
        return read

    def to_dict(self) -> dict[str, Any]:
        """Return the wire form. Fields that are None are left out."""
        data: dict[str, Any] = {}
        if self.name is not None:
            data["name"] = self.name
        if self.maker_id is not None:
            data["makerId"] = number_of_id(self.maker_id)
        if self.extra:
            data.update(self.extra)
        return data
