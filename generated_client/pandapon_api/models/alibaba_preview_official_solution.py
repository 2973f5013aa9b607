# Generated from spec/ by `nox -s generate`; not to be edited.
"""`AlibabaPreviewOfficialSolution`, a schema of the API."""

from __future__ import annotations

from collections.abc import Mapping
from operator import itemgetter
from typing import Any, Self

from attrs import define

from .._codec import (
    integer,
    names,
    new,
    spread,
    text,
)
from .._extra import NOTHING

_NAMES = names("solutionCode", "solutionName", "totalCost")
_ALL = itemgetter(*_NAMES)
_NONE = dict.fromkeys(_NAMES)


@define(kw_only=True)
class AlibabaPreviewOfficialSolution:
    """An offer of official pickup.

    Evidence: upstream.
    """

    solution_code: str | None = None
    """Code of the offer. Only in the upstream's newest reference; PandaPon's version probably lacks it. Evidence:
    upstream."""
    solution_name: str | None = None
    """Name of the offer. Only in the upstream's newest reference; PandaPon's version probably lacks it. Evidence:
    upstream."""
    total_cost: int | None = None
    """Price of the pickup. In fen (100 fen are 1 yuan). Only in the upstream's newest reference; PandaPon's version
    probably lacks it. Evidence: upstream."""
    extra: Mapping[str, Any] = NOTHING
    """Fields that the specification does not have, by wire name; empty if there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        try:
            if len(data) == 3:
                values, extra = _ALL(data), NOTHING
            else:
                values, extra = spread(data, _NONE, "AlibabaPreviewOfficialSolution")
        except (KeyError, TypeError):
            values, extra = spread(data, _NONE, "AlibabaPreviewOfficialSolution")
        self: Any = new(cls)
        self.extra = extra
        (self.solution_code, self.solution_name, self.total_cost) = values
        if self.solution_code is not None and type(self.solution_code) is not str:
            self.solution_code = text(self.solution_code, "AlibabaPreviewOfficialSolution.solutionCode", strict)
        if self.solution_name is not None and type(self.solution_name) is not str:
            self.solution_name = text(self.solution_name, "AlibabaPreviewOfficialSolution.solutionName", strict)
        if self.total_cost is not None and type(self.total_cost) is not int:
            self.total_cost = integer(self.total_cost, "AlibabaPreviewOfficialSolution.totalCost", strict)
        read: Self = self
        return read

    def to_dict(self) -> dict[str, Any]:
        """Return the wire form. Fields that are None are left out."""
        data: dict[str, Any] = {}
        if self.solution_code is not None:
            data["solutionCode"] = self.solution_code
        if self.solution_name is not None:
            data["solutionName"] = self.solution_name
        if self.total_cost is not None:
            data["totalCost"] = self.total_cost
        if self.extra:
            data.update(self.extra)
        return data
