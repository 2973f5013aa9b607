# Generated from specification 7.8.9 by generator 0.1.0 (openapi-python-client 0.29.1).
# Not to be edited: change spec/ or generator/ and run `nox -s generate`.
"""`PartOwner`, a schema of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define

from .._codec import (
    STR,
    members,
    text,
    unknown,
)

_KNOWN: frozenset[str] = frozenset(("name", "before"))


@define(kw_only=True)
class PartOwner:
    """An owner, and the owner before.

    Evidence: documented.
    """

    name: str | None = None
    """Name of the owner. Evidence: documented."""
    before: PartOwner | None = None
    """The owner before. Evidence: documented."""
    extra: dict[str, Any] | None = None
    """Members that the specification does not know, by wire name. None when there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        get = members(data, "PartOwner").get
        return cls(
            name=v if (v := get("name")).__class__ in STR else text(v, "PartOwner.name", strict),
            before=None if (v := get("before")) is None else PartOwner.from_dict(v, strict=strict),
            extra=None if data.keys() <= _KNOWN else unknown(data, _KNOWN),
        )

    def to_dict(self) -> dict[str, Any]:
        """The wire form. Members that are None are left out."""
        data: dict[str, Any] = {}
        if self.name is not None:
            data["name"] = self.name
        if self.before is not None:
            data["before"] = self.before.to_dict()
        if self.extra:
            data.update(self.extra)
        return data
