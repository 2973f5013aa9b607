# Generated from spec/ by `nox -s generate`; not to be edited.
"""`AssemblyTool`, a schema of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define

from .._codec import (
    names,
    new,
    spread,
)
from .._extra import NOTHING
from .._sending import (
    any_out,
    map_out,
    model_out,
)

if TYPE_CHECKING:
    from ..dicts import AssemblyDict

_NAMES = names(
    "assembly",
)
_NONE = dict.fromkeys(_NAMES)


@define(kw_only=True)
class AssemblyTool:
    """A tool; the third of a circle.

    Evidence: documented.
    """

    assembly: Assembly | AssemblyDict | None = None
    """How the tool itself is made. Evidence: documented."""
    extra: Mapping[str, Any] | None = NOTHING
    """Fields that the specification does not have, by wire name; empty if there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        values, extra = spread(data, _NONE, "AssemblyTool")
        self: Any = new(cls)
        self.extra = extra
        (self.assembly,) = values
        if self.assembly is not None:
            self.assembly = Assembly.from_dict(self.assembly, strict=strict)
        read: Self = self
        return read

    def to_dict(self) -> dict[str, Any]:
        """Return the wire form. Fields that are None are left out.

        Raises:
            InvalidArgumentError: a field has a wrong type.
        """
        data: dict[str, Any] = {}
        if self.assembly is not None:
            data["assembly"] = model_out(self.assembly, "assembly", Assembly)
        if self.extra:
            data.update(map_out(self.extra, "extra", any_out))
        return data


# They import this module, so the class above comes first.
from .assembly import Assembly
