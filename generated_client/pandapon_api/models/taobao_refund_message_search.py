# Generated from spec/ by `nox -s generate`; not to be edited.
"""`TaobaoRefundMessageSearch`, a schema of the API."""

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
from .._sending import (
    any_out,
    id_out,
    integer_out,
    map_out,
)

_NAMES = names("refundId", "pageNo", "pageSize")
_ALL = itemgetter(*_NAMES)
_NONE = dict.fromkeys(_NAMES)


@define(kw_only=True)
class TaobaoRefundMessageSearch:
    """Which messages to list. All fields are guessed from taobao_refunds.page.

    Evidence: guess. PandaPon does not say which of the optional fields it requires.
    """

    refund_id: str | None = None
    """Refund id. Evidence: guess."""
    page_no: int | None = None
    """Page number, as in taobao_refunds.page. Evidence: guess."""
    page_size: int | None = None
    """Messages per page. Evidence: guess."""
    extra: Mapping[str, Any] | None = NOTHING
    """Fields that the specification does not have, by wire name; empty if there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        try:
            if len(data) == 3:
                values, extra = _ALL(data), NOTHING
            else:
                values, extra = spread(data, _NONE, "TaobaoRefundMessageSearch")
        except (KeyError, TypeError):
            values, extra = spread(data, _NONE, "TaobaoRefundMessageSearch")
        self: Any = new(cls)
        self.extra = extra
        (self.refund_id, self.page_no, self.page_size) = values
        if self.refund_id is not None and type(self.refund_id) is not str:
            self.refund_id = text(self.refund_id, "TaobaoRefundMessageSearch.refundId", strict)
        if self.page_no is not None and type(self.page_no) is not int:
            self.page_no = integer(self.page_no, "TaobaoRefundMessageSearch.pageNo", strict)
        if self.page_size is not None and type(self.page_size) is not int:
            self.page_size = integer(self.page_size, "TaobaoRefundMessageSearch.pageSize", strict)
        read: Self = self
        return read

    def to_dict(self) -> dict[str, Any]:
        """Return the wire form. Fields that are None are left out.

        Raises:
            InvalidArgumentError: a field has a wrong type.
        """
        data: dict[str, Any] = {}
        if self.refund_id is not None:
            data["refundId"] = id_out(self.refund_id, "refund_id")
        if self.page_no is not None:
            data["pageNo"] = integer_out(self.page_no, "page_no")
        if self.page_size is not None:
            data["pageSize"] = integer_out(self.page_size, "page_size")
        if self.extra:
            data.update(map_out(self.extra, "extra", any_out))
        return data
