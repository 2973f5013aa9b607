# Generated from specification 0.3.0 by generator 0.1.0 (openapi-python-client 0.29.1).
# Not to be edited: change spec/ or generator/ and run `nox -s generate`.
"""`AlibabaProductRelated`, a schema of the API."""

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

_KNOWN: frozenset[str] = frozenset(("offerId", "pageNo", "pageSize", "language"))


@define(kw_only=True)
class AlibabaProductRelated:
    """The product to start from. Unlike the searches it has `pageNo` and `language`, not `beginPage` and `country`.

    Evidence: v2.
    """

    offer_id: Any = None
    """Goods id on 1688. A number upstream and in all other calls of v1, so send a number; the second version's sample
    has an opaque text of 22 characters. Required upstream. Whether it is required is not documented. Evidence: v2."""
    page_no: int | None = None
    """Page number, here not called `beginPage`. Required upstream. Whether it is required is not documented. Evidence:
    v2."""
    page_size: int | None = None
    """Products per page, upstream at most 10. Required upstream. Whether it is required is not documented. Evidence: v2."""
    language: str | None = None
    """Language of the translated titles, here not called `country`; the page names `en` and `vi`. Required upstream.
    Values: `pandapon.AlibabaLanguage`. Whether it is required is not documented. Evidence: v2."""
    extra: dict[str, Any] | None = None
    """Members that the specification does not know, by wire name. None when there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        get = members(data, "AlibabaProductRelated").get
        return cls(
            offer_id=get("offerId"),
            page_no=v if (v := get("pageNo")).__class__ in INT else integer(v, "AlibabaProductRelated.pageNo", strict),
            page_size=v if (v := get("pageSize")).__class__ in INT else integer(v, "AlibabaProductRelated.pageSize", strict),
            language=v if (v := get("language")).__class__ in STR else text(v, "AlibabaProductRelated.language", strict),
            extra=None if data.keys() <= _KNOWN else unknown(data, _KNOWN),
        )

    def to_dict(self) -> dict[str, Any]:
        """The wire form. Members that are None are left out."""
        data: dict[str, Any] = {}
        if self.offer_id is not None:
            data["offerId"] = self.offer_id
        if self.page_no is not None:
            data["pageNo"] = self.page_no
        if self.page_size is not None:
            data["pageSize"] = self.page_size
        if self.language is not None:
            data["language"] = self.language
        if self.extra:
            data.update(self.extra)
        return data
