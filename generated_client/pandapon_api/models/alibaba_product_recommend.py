# Generated from specification 0.3.0 by generator 0.1.0 (openapi-python-client 0.29.1).
# Not to be edited: change spec/ or generator/ and run `nox -s generate`.
"""`AlibabaProductRecommend`, a schema of the API."""

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

_KNOWN: frozenset[str] = frozenset(("beginPage", "pageSize", "country", "outMemberId"))


@define(kw_only=True)
class AlibabaProductRecommend:
    """Whom to recommend products to. The names are the upstream's; PandaPon's were not seen.

    Evidence: upstream.
    """

    begin_page: int
    """Page number; the first page is 1. Evidence: upstream."""
    page_size: int
    """Products per page; 20 in the example. Evidence: upstream."""
    country: str
    """Language of the translated titles, in spite of its name. Values: `pandapon.AlibabaLanguage`. Evidence: upstream."""
    out_member_id: str
    """Your own id of the user. The recommendation is personal, so it is required here and nowhere else. Evidence:
    upstream."""
    extra: dict[str, Any] | None = None
    """Members that the specification does not know, by wire name. None when there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        get = members(data, "AlibabaProductRecommend").get
        return cls(
            begin_page=missing("AlibabaProductRecommend.beginPage")
            if (v := get("beginPage")) is None
            else v
            if v.__class__ is int
            else integer(v, "AlibabaProductRecommend.beginPage", strict),
            page_size=missing("AlibabaProductRecommend.pageSize")
            if (v := get("pageSize")) is None
            else v
            if v.__class__ is int
            else integer(v, "AlibabaProductRecommend.pageSize", strict),
            country=missing("AlibabaProductRecommend.country")
            if (v := get("country")) is None
            else v
            if v.__class__ is str
            else text(v, "AlibabaProductRecommend.country", strict),
            out_member_id=missing("AlibabaProductRecommend.outMemberId")
            if (v := get("outMemberId")) is None
            else v
            if v.__class__ is str
            else text(v, "AlibabaProductRecommend.outMemberId", strict),
            extra=None if data.keys() <= _KNOWN else unknown(data, _KNOWN),
        )

    def to_dict(self) -> dict[str, Any]:
        """The wire form. Members that are None are left out."""
        data: dict[str, Any] = {}
        data["beginPage"] = self.begin_page
        data["pageSize"] = self.page_size
        data["country"] = self.country
        data["outMemberId"] = self.out_member_id
        if self.extra:
            data.update(self.extra)
        return data
