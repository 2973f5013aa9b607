# Generated from specification 7.8.9 by generator 0.1.0 (openapi-python-client 0.29.1).
# Not to be edited: change spec/ or generator/ and run `nox -s generate`.
"""`PartMoved`, a schema of the API."""

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

_KNOWN: frozenset[str] = frozenset(("partId",))


@define(kw_only=True)
class PartMoved:
    """A message.

    Evidence: documented.
    """

    part_id: str | None = None
    """Part that was moved. Evidence: documented."""
    extra: dict[str, Any] | None = None
    """Members that the specification does not know, by wire name. None when there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        get = members(data, "PartMoved").get
        return cls(
            part_id=v if (v := get("partId")).__class__ in STR else text(v, "PartMoved.partId", strict),
            extra=None if data.keys() <= _KNOWN else unknown(data, _KNOWN),
        )

    def to_dict(self) -> dict[str, Any]:
        """The wire form. Members that are None are left out."""
        data: dict[str, Any] = {}
        if self.part_id is not None:
            data["partId"] = self.part_id
        if self.extra:
            data.update(self.extra)
        return data
