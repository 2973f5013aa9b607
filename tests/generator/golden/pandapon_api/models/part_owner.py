# Generated from spec/ by `nox -s generate`; not to be edited.
"""`PartOwner`, a schema of the API."""

from __future__ import annotations

from collections.abc import Mapping
from operator import itemgetter
from typing import TYPE_CHECKING, Any, Self

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
    map_out,
    model_out,
    text_out,
)

if TYPE_CHECKING:
    from ..dicts import PartOwnerDict

_NAMES = names("name", "before")
_ALL = itemgetter(*_NAMES)
_NONE = dict.fromkeys(_NAMES)


@define(kw_only=True)
class PartOwner:
    """An owner, and the owner before.

    Evidence: documented.
    """

    name: str | None = None
    """Name of the owner. Evidence: documented."""
    before: PartOwner | PartOwnerDict | None = None
    """The owner before. Evidence: documented."""
    extra: Mapping[str, Any] | None = NOTHING
    """Fields that the specification does not have, by wire name; empty if there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        try:
            if len(data) == 2:
                values, extra = _ALL(data), NOTHING
            else:
                values, extra = spread(data, _NONE, "PartOwner")
        except (KeyError, TypeError):
            values, extra = spread(data, _NONE, "PartOwner")
        self: Any = new(cls)
        self.extra = extra
        (self.name, self.before) = values
        if self.name is not None and type(self.name) is not str:
            self.name = text(self.name, "PartOwner.name", strict)
        if self.before is not None:
            self.before = PartOwner.from_dict(self.before, strict=strict)
        read: Self = self
        return read

    def to_dict(self) -> dict[str, Any]:
        """Return the wire form. Fields that are None are left out.

        Raises:
            InvalidArgumentError: a field has a wrong type.
        """
        data: dict[str, Any] = {}
        if self.name is not None:
            data["name"] = text_out(self.name, "name")
        if self.before is not None:
            data["before"] = model_out(self.before, "before", PartOwner)
        if self.extra:
            data.update(map_out(self.extra, "extra", any_out))
        return data
