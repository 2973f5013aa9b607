# Generated from specification 7.8.9 by generator 0.1.0 (openapi-python-client 0.29.1).
# Not to be edited: change spec/ or generator/ and run `nox -s generate`.
"""`Maker`, a schema of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define

from .._codec import (
    STR,
    id_number,
    members,
    number_of_id,
    text,
    unknown,
)

_KNOWN: frozenset[str] = frozenset(("name", "makerId"))


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
        get = members(data, "Maker").get
        return cls(
            name=v if (v := get("name")).__class__ in STR else text(v, "Maker.name", strict),
            maker_id=None if (v := get("makerId")) is None else id_number(v, "Maker.makerId", strict),
            extra=None if data.keys() <= _KNOWN else unknown(data, _KNOWN),
        )

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
