# Generated from spec/ by `nox -s generate`; not to be edited.
"""`PartPlan`, a schema of the API."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Self

from attrs import define

from .._codec import (
    array,
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
    from ..dicts import PartLineDict

_NAMES = names(
    "lines",
)
_NONE = dict.fromkeys(_NAMES)


@define(kw_only=True)
class PartPlan:
    """A plan of lines.

    Evidence: documented.
    """

    lines: Sequence[PartLine | PartLineDict] | None = None
    """The lines of the plan. Evidence: documented."""
    extra: Mapping[str, Any] | None = NOTHING
    """Fields that the specification does not have, by wire name; empty if there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        values, extra = spread(data, _NONE, "PartPlan")
        self: Any = new(cls)
        self.extra = extra
        (self.lines,) = values
        if self.lines is not None:
            self.lines = [PartLine.from_dict(item, strict=strict) for item in array(self.lines, "PartPlan.lines")]
        read: Self = self
        return read

    def to_dict(self) -> dict[str, Any]:
        """Return the wire form. Fields that are None are left out.

        Raises:
            InvalidArgumentError: a field has a wrong type.
        """
        data: dict[str, Any] = {}
        if self.lines is not None:
            data["lines"] = list_out(self.lines, "lines", model_out, PartLine)
        if self.extra:
            data.update(map_out(self.extra, "extra", any_out))
        return data


# They import this module, so the class above comes first.
from .part_line import PartLine
