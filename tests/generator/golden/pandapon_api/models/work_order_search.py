# Generated from specification 7.8.9 by generator 0.1.0 (openapi-python-client 0.29.1).
# Not to be edited: change spec/ or generator/ and run `nox -s generate`.
"""`WorkOrderSearch`, a schema of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define

from .._codec import (
    array,
    integer,
    members,
    missing,
    text,
    unknown,
)

_KNOWN: frozenset[str] = frozenset(("pageNum", "pageSize", "words"))


@define(kw_only=True)
class WorkOrderSearch:
    """What to look for.

    Evidence: documented.
    """

    page_num: int
    """Page number. Evidence: documented."""
    page_size: int
    """Names per page. Evidence: documented."""
    words: list[str] | None = None
    """Words to look for. Evidence: documented."""
    extra: dict[str, Any] | None = None
    """Members that the specification does not know, by wire name. None when there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        get = members(data, "WorkOrderSearch").get
        return cls(
            page_num=missing("WorkOrderSearch.pageNum")
            if (v := get("pageNum")) is None
            else v
            if v.__class__ is int
            else integer(v, "WorkOrderSearch.pageNum", strict),
            page_size=missing("WorkOrderSearch.pageSize")
            if (v := get("pageSize")) is None
            else v
            if v.__class__ is int
            else integer(v, "WorkOrderSearch.pageSize", strict),
            words=None
            if (v := get("words")) is None
            else [item if item.__class__ is str else text(item, "WorkOrderSearch.words[]", strict) for item in array(v, "WorkOrderSearch.words")],
            extra=None if data.keys() <= _KNOWN else unknown(data, _KNOWN),
        )

    def to_dict(self) -> dict[str, Any]:
        """The wire form. Members that are None are left out."""
        data: dict[str, Any] = {}
        data["pageNum"] = self.page_num
        data["pageSize"] = self.page_size
        if self.words is not None:
            data["words"] = self.words
        if self.extra:
            data.update(self.extra)
        return data
