# Generated from specification 0.3.0 by generator 0.1.0 (openapi-python-client 0.29.1).
# Not to be edited: change spec/ or generator/ and run `nox -s generate`.
"""`AlibabaCategoryGet`, a schema of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define

from .._codec import (
    STR,
    id_number,
    members,
    missing,
    number_of_id,
    text,
    unknown,
)

_KNOWN: frozenset[str] = frozenset(("categoryId", "language", "outMemberId", "parentCateId"))


@define(kw_only=True)
class AlibabaCategoryGet:
    """Which category to read. The names are the upstream's; PandaPon's were not seen.

    Evidence: upstream.
    """

    category_id: str
    """Category id; 0 is the root. Evidence: upstream."""
    language: str
    """Language of the translated names. PandaPon may call it `country`, as in its searches. Values:
    `pandapon.AlibabaLanguage`. Evidence: upstream."""
    out_member_id: str | None = None
    """Your own id of the user who looks, at most 64 letters and digits. Evidence: upstream."""
    parent_category_id: str | None = None
    """Id of the parent category; 0 in the example. Wire name `parentCateId`. Evidence: upstream."""
    extra: dict[str, Any] | None = None
    """Members that the specification does not know, by wire name. None when there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        get = members(data, "AlibabaCategoryGet").get
        return cls(
            category_id=missing("AlibabaCategoryGet.categoryId") if (v := get("categoryId")) is None else id_number(v, "AlibabaCategoryGet.categoryId", strict),
            language=missing("AlibabaCategoryGet.language")
            if (v := get("language")) is None
            else v
            if v.__class__ is str
            else text(v, "AlibabaCategoryGet.language", strict),
            out_member_id=v if (v := get("outMemberId")).__class__ in STR else text(v, "AlibabaCategoryGet.outMemberId", strict),
            parent_category_id=None if (v := get("parentCateId")) is None else id_number(v, "AlibabaCategoryGet.parentCateId", strict),
            extra=None if data.keys() <= _KNOWN else unknown(data, _KNOWN),
        )

    def to_dict(self) -> dict[str, Any]:
        """The wire form. Members that are None are left out."""
        data: dict[str, Any] = {}
        data["categoryId"] = number_of_id(self.category_id)
        data["language"] = self.language
        if self.out_member_id is not None:
            data["outMemberId"] = self.out_member_id
        if self.parent_category_id is not None:
            data["parentCateId"] = number_of_id(self.parent_category_id)
        if self.extra:
            data.update(self.extra)
        return data
