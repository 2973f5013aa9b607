# Generated from specification 0.3.0 by generator 0.1.0 (openapi-python-client 0.29.1).
# Not to be edited: change spec/ or generator/ and run `nox -s generate`.
"""`TaobaoRefundMessageSearch`, a schema of the API."""

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

_KNOWN: frozenset[str] = frozenset(("refundId", "pageNo", "pageSize"))


@define(kw_only=True)
class TaobaoRefundMessageSearch:
    """Which messages to list. All members are guessed from taobao_refunds.page.

    Evidence: guess.
    """

    refund_id: str | None = None
    """Refund id. Whether it is required is not documented. Evidence: guess."""
    page_no: int | None = None
    """Page number, as on taobao_refunds.page. Whether it is required is not documented. Evidence: guess."""
    page_size: int | None = None
    """Messages per page. Whether it is required is not documented. Evidence: guess."""
    extra: dict[str, Any] | None = None
    """Members that the specification does not know, by wire name. None when there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        get = members(data, "TaobaoRefundMessageSearch").get
        return cls(
            refund_id=v if (v := get("refundId")).__class__ in STR else text(v, "TaobaoRefundMessageSearch.refundId", strict),
            page_no=v if (v := get("pageNo")).__class__ in INT else integer(v, "TaobaoRefundMessageSearch.pageNo", strict),
            page_size=v if (v := get("pageSize")).__class__ in INT else integer(v, "TaobaoRefundMessageSearch.pageSize", strict),
            extra=None if data.keys() <= _KNOWN else unknown(data, _KNOWN),
        )

    def to_dict(self) -> dict[str, Any]:
        """The wire form. Members that are None are left out."""
        data: dict[str, Any] = {}
        if self.refund_id is not None:
            data["refundId"] = self.refund_id
        if self.page_no is not None:
            data["pageNo"] = self.page_no
        if self.page_size is not None:
            data["pageSize"] = self.page_size
        if self.extra:
            data.update(self.extra)
        return data
