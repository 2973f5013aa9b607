# Generated from specification 0.3.0 by generator 0.1.0 (openapi-python-client 0.29.1).
# Not to be edited: change spec/ or generator/ and run `nox -s generate`.
"""`AlibabaPreviewOfficialSolution`, a schema of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define

from .._codec import (
    INT,
    STR,
    integer,
    members,
    text,
    unknown,
)

_KNOWN: frozenset[str] = frozenset(("solutionCode", "solutionName", "totalCost"))


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
    extra: dict[str, Any] | None = None
    """Members that the specification does not know, by wire name. None when there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        get = members(data, "AlibabaPreviewOfficialSolution").get
        return cls(
            solution_code=v if (v := get("solutionCode")).__class__ in STR else text(v, "AlibabaPreviewOfficialSolution.solutionCode", strict),
            solution_name=v if (v := get("solutionName")).__class__ in STR else text(v, "AlibabaPreviewOfficialSolution.solutionName", strict),
            total_cost=v if (v := get("totalCost")).__class__ in INT else integer(v, "AlibabaPreviewOfficialSolution.totalCost", strict),
            extra=None if data.keys() <= _KNOWN else unknown(data, _KNOWN),
        )

    def to_dict(self) -> dict[str, Any]:
        """The wire form. Members that are None are left out."""
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
