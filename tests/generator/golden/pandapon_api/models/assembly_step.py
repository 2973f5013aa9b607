# Generated from spec/ by `nox -s generate`; not to be edited.
"""`AssemblyStep`, a schema of the API."""

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
    from ..dicts import AssemblyDict, AssemblyStepDict, AssemblyToolDict

_NAMES = names("name", "within", "before", "tool")
_ALL = itemgetter(*_NAMES)
_NONE = dict.fromkeys(_NAMES)


@define(kw_only=True)
class AssemblyStep:
    """A step, and the assembly that it stands in.

    Evidence: documented.
    """

    name: str | None = None
    """Name of the step. Evidence: documented."""
    within: Assembly | AssemblyDict | None = None
    """The assembly that it is a part of. Evidence: documented."""
    before: AssemblyStep | AssemblyStepDict | None = None
    """The step before. Evidence: documented."""
    tool: AssemblyTool | AssemblyToolDict | None = None
    """What it needs. Evidence: documented."""
    extra: Mapping[str, Any] | None = NOTHING
    """Fields that the specification does not have, by wire name; empty if there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        try:
            if len(data) == 4:
                values, extra = _ALL(data), NOTHING
            else:
                values, extra = spread(data, _NONE, "AssemblyStep")
        except (KeyError, TypeError):
            values, extra = spread(data, _NONE, "AssemblyStep")
        self: Any = new(cls)
        self.extra = extra
        (self.name, self.within, self.before, self.tool) = values
        if self.name is not None and type(self.name) is not str:
            self.name = text(self.name, "AssemblyStep.name", strict)
        if self.within is not None:
            self.within = Assembly.from_dict(self.within, strict=strict)
        if self.before is not None:
            self.before = AssemblyStep.from_dict(self.before, strict=strict)
        if self.tool is not None:
            self.tool = AssemblyTool.from_dict(self.tool, strict=strict)
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
        if self.within is not None:
            data["within"] = model_out(self.within, "within", Assembly)
        if self.before is not None:
            data["before"] = model_out(self.before, "before", AssemblyStep)
        if self.tool is not None:
            data["tool"] = model_out(self.tool, "tool", AssemblyTool)
        if self.extra:
            data.update(map_out(self.extra, "extra", any_out))
        return data


# They import this module, so the class above comes first.
from .assembly import Assembly
from .assembly_tool import AssemblyTool
