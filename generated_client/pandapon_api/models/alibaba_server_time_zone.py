# Generated from spec/ by `nox -s generate`; not to be edited.
"""`AlibabaServerTimeZone`, a schema of the API."""

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
from .._sending import (
    any_out,
    id_out,
    map_out,
)

_NAMES = names(
    "ID",
)
_NONE = dict.fromkeys(_NAMES)


@define(kw_only=True)
class AlibabaServerTimeZone:
    """A zone as a Java class of the server serializes it to JSON.

    Evidence: documented. PandaPon does not say which of the optional fields it requires.
    """

    zone_id: str | None = None
    """Name of the zone. Wire name `ID`. Evidence: documented."""
    extra: Mapping[str, Any] | None = NOTHING
    """Fields that the specification does not have, by wire name; empty if there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        values, extra = spread(data, _NONE, "AlibabaServerTimeZone")
        self: Any = new(cls)
        self.extra = extra
        (self.zone_id,) = values
        if self.zone_id is not None and type(self.zone_id) is not str:
            self.zone_id = text(self.zone_id, "AlibabaServerTimeZone.ID", strict)
        read: Self = self
        return read

    def to_dict(self) -> dict[str, Any]:
        """Return the wire form. Fields that are None are left out.

        Raises:
            InvalidArgumentError: a field has a wrong type.
        """
        data: dict[str, Any] = {}
        if self.zone_id is not None:
            data["ID"] = id_out(self.zone_id, "zone_id")
        if self.extra:
            data.update(map_out(self.extra, "extra", any_out))
        return data
