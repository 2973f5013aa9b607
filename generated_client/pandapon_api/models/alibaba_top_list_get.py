# Generated from specification 0.3.0 by generator 0.1.0 (openapi-python-client 0.29.1).
# Not to be edited: change spec/ or generator/ and run `nox -s generate`.
"""`AlibabaTopListGet`, a schema of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define

from .._codec import (
    integer,
    members,
    missing,
    text,
    unknown,
)

_KNOWN: frozenset[str] = frozenset(("rankId", "rankType", "limit", "language"))


@define(kw_only=True)
class AlibabaTopListGet:
    """Which ranking list to read. The names are the upstream's; PandaPon's were not seen.

    Evidence: upstream.
    """

    rank_id: str
    """Id of the list; a category id serves as one. Evidence: upstream."""
    rank_type: str
    """Kind of list, such as `hot`. Upstream describes `complex`, `hot` and `goodPrice`; a reseller lists more. Values:
    `pandapon.AlibabaRankType`. Evidence: upstream."""
    limit: int
    """Number of products, at most 20. Evidence: upstream."""
    language: str
    """Language of the translated titles. Values: `pandapon.AlibabaLanguage`. Evidence: upstream."""
    extra: dict[str, Any] | None = None
    """Members that the specification does not know, by wire name. None when there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        get = members(data, "AlibabaTopListGet").get
        return cls(
            rank_id=missing("AlibabaTopListGet.rankId")
            if (v := get("rankId")) is None
            else v
            if v.__class__ is str
            else text(v, "AlibabaTopListGet.rankId", strict),
            rank_type=missing("AlibabaTopListGet.rankType")
            if (v := get("rankType")) is None
            else v
            if v.__class__ is str
            else text(v, "AlibabaTopListGet.rankType", strict),
            limit=missing("AlibabaTopListGet.limit")
            if (v := get("limit")) is None
            else v
            if v.__class__ is int
            else integer(v, "AlibabaTopListGet.limit", strict),
            language=missing("AlibabaTopListGet.language")
            if (v := get("language")) is None
            else v
            if v.__class__ is str
            else text(v, "AlibabaTopListGet.language", strict),
            extra=None if data.keys() <= _KNOWN else unknown(data, _KNOWN),
        )

    def to_dict(self) -> dict[str, Any]:
        """The wire form. Members that are None are left out."""
        data: dict[str, Any] = {}
        data["rankId"] = self.rank_id
        data["rankType"] = self.rank_type
        data["limit"] = self.limit
        data["language"] = self.language
        if self.extra:
            data.update(self.extra)
        return data
