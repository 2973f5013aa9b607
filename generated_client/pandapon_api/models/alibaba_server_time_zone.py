# Generated from specification 0.3.0 by generator 0.1.0 (openapi-python-client 0.29.1).
# Not to be edited: change spec/ or generator/ and run `nox -s generate`.
"""`AlibabaServerTimeZone`, a schema of the API."""

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

_KNOWN: frozenset[str] = frozenset(("ID",))


@define(kw_only=True)
class AlibabaServerTimeZone:
    """A zone as a Java class of the server turns it into JSON.

    Evidence: documented.
    """

    zone_id: str | None = None
    """Name of the zone. Whether it is required is not documented. Wire name `ID`. Evidence: documented."""
    extra: dict[str, Any] | None = None
    """Members that the specification does not know, by wire name. None when there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        get = members(data, "AlibabaServerTimeZone").get
        return cls(
            zone_id=v if (v := get("ID")).__class__ in STR else text(v, "AlibabaServerTimeZone.ID", strict),
            extra=None if data.keys() <= _KNOWN else unknown(data, _KNOWN),
        )

    def to_dict(self) -> dict[str, Any]:
        """The wire form. Members that are None are left out."""
        data: dict[str, Any] = {}
        if self.zone_id is not None:
            data["ID"] = self.zone_id
        if self.extra:
            data.update(self.extra)
        return data
