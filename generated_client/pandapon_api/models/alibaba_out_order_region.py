# Generated from spec/ by `nox -s generate`; not to be edited.
"""`AlibabaOutOrderRegion`, a schema of the API."""

from __future__ import annotations

from collections.abc import Mapping
from operator import itemgetter
from typing import Any, Self

from attrs import define

from .._codec import (
    names,
    new,
    spread,
    text,
)
from .._extra import NOTHING

_NAMES = names("code", "name")
_ALL = itemgetter(*_NAMES)
_NONE = dict.fromkeys(_NAMES)


@define(kw_only=True)
class AlibabaOutOrderRegion:
    """A region: province, city, district or town.

    Evidence: upstream.
    """

    code: str | None = None
    """Code of the region. Only in the upstream's newest reference; PandaPon's version probably lacks it. Evidence:
    upstream."""
    name: str | None = None
    """Name of the region. Only in the upstream's newest reference; PandaPon's version probably lacks it. Evidence:
    upstream."""
    extra: Mapping[str, Any] = NOTHING
    """Fields that the specification does not have, by wire name; empty if there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        try:
            if len(data) == 2:
                values, extra = _ALL(data), NOTHING
            else:
                values, extra = spread(data, _NONE, "AlibabaOutOrderRegion")
        except (KeyError, TypeError):
            values, extra = spread(data, _NONE, "AlibabaOutOrderRegion")
        self: Any = new(cls)
        self.extra = extra
        (self.code, self.name) = values
        if self.code is not None and type(self.code) is not str:
            self.code = text(self.code, "AlibabaOutOrderRegion.code", strict)
        if self.name is not None and type(self.name) is not str:
            self.name = text(self.name, "AlibabaOutOrderRegion.name", strict)
        read: Self = self
        return read

    def to_dict(self) -> dict[str, Any]:
        """Return the wire form. Fields that are None are left out."""
        data: dict[str, Any] = {}
        if self.code is not None:
            data["code"] = self.code
        if self.name is not None:
            data["name"] = self.name
        if self.extra:
            data.update(self.extra)
        return data
