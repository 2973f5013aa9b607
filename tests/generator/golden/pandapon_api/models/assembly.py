# Generated from spec/ by `nox -s generate`; not to be edited.
"""`Assembly`, a schema of the API."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from operator import itemgetter
from typing import TYPE_CHECKING, Any, Self

from attrs import define

from .._codec import (
    array,
    members,
    names,
    new,
    spread,
)
from .._extra import NOTHING
from .._sending import (
    any_out,
    list_out,
    map_out,
    model_out,
)

if TYPE_CHECKING:
    from ..dicts import AssemblyStepDict

_NAMES = names("first", "steps", "byName")
_ALL = itemgetter(*_NAMES)
_NONE = dict.fromkeys(_NAMES)


@define(kw_only=True)
class Assembly:
    """Steps, each of which may be an assembly; asked for and answered.

    Evidence: documented.
    """

    first: AssemblyStep | AssemblyStepDict | None = None
    """The first step. Evidence: documented."""
    steps: Sequence[AssemblyStep | AssemblyStepDict] | None = None
    """All steps. Evidence: documented."""
    by_name: Mapping[str, Sequence[AssemblyStep | AssemblyStepDict]] | None = None
    """Steps by name. Evidence: documented."""
    extra: Mapping[str, Any] | None = NOTHING
    """Fields that the specification does not have, by wire name; empty if there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        try:
            if len(data) == 3:
                values, extra = _ALL(data), NOTHING
            else:
                values, extra = spread(data, _NONE, "Assembly")
        except (KeyError, TypeError):
            values, extra = spread(data, _NONE, "Assembly")
        self: Any = new(cls)
        self.extra = extra
        (self.first, self.steps, self.by_name) = values
        if self.first is not None:
            self.first = AssemblyStep.from_dict(self.first, strict=strict)
        if self.steps is not None:
            self.steps = [AssemblyStep.from_dict(item, strict=strict) for item in array(self.steps, "Assembly.steps")]
        if self.by_name is not None:
            self.by_name = {
                key: [AssemblyStep.from_dict(item, strict=strict) for item in array(item, "Assembly.byName{}")]
                for key, item in members(self.by_name, "Assembly.byName").items()
            }
        read: Self = self
        return read

    def to_dict(self) -> dict[str, Any]:
        """Return the wire form. Fields that are None are left out.

        Raises:
            InvalidArgumentError: a field has a wrong type.
        """
        data: dict[str, Any] = {}
        if self.first is not None:
            data["first"] = model_out(self.first, "first", AssemblyStep)
        if self.steps is not None:
            data["steps"] = list_out(self.steps, "steps", model_out, AssemblyStep)
        if self.by_name is not None:
            data["byName"] = map_out(self.by_name, "by_name", list_out, model_out, AssemblyStep)
        if self.extra:
            data.update(map_out(self.extra, "extra", any_out))
        return data


# They import this module, so the class above comes first.
from .assembly_step import AssemblyStep
