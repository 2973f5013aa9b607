# Generated from specification 7.8.9 by generator 0.1.0 (openapi-python-client 0.29.1).
# Not to be edited: change spec/ or generator/ and run `nox -s generate`.
"""`Maker`, a schema of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define

from .._codec import (
    ANY,
    STR,
    Shape,
    id_number,
    new,
    number_of_id,
    spread,
    text,
)

_SHAPE = Shape(("name", "makerId"), (STR, ANY))
_ALL = _SHAPE.all_of
_PLAIN = _SHAPE.plain


@define(kw_only=True)
class Maker:
    """Who makes parts.

    Evidence: documented.
    """

    name: str | None = None
    """Name of the maker. Evidence: documented."""
    maker_id: str | None = None
    """Id of the maker. Evidence: documented."""
    extra: dict[str, Any] | None = None
    """Members that the specification does not know, by wire name. None when there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        try:
            values, extra = (_ALL(data), None) if len(data) == 2 else spread(data, "Maker", _SHAPE)
        except (KeyError, TypeError):
            values, extra = spread(data, "Maker", _SHAPE)
        self: Any = new(cls)
        self.extra = extra
        (self.name, self.maker_id) = values
        if (*map(type, values),) not in _PLAIN and not _SHAPE.is_plain(values):
            if self.name.__class__ not in STR:
                self.name = text(self.name, "Maker.name", strict)
        if self.maker_id is not None:
            self.maker_id = id_number(self.maker_id, "Maker.makerId", strict)
        read: Self = self
        return read

    def to_dict(self) -> dict[str, Any]:
        """The wire form. Members that are None are left out."""
        data: dict[str, Any] = {}
        if self.name is not None:
            data["name"] = self.name
        if self.maker_id is not None:
            data["makerId"] = number_of_id(self.maker_id)
        if self.extra:
            data.update(self.extra)
        return data
