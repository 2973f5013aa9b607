# Generated from spec/ by `nox -s generate`; not to be edited.
"""`AlibabaOrderPage`, a schema of the API."""

from __future__ import annotations

from collections.abc import Mapping
from operator import itemgetter
from typing import Any, Self

from attrs import define

from .._codec import (
    array,
    integer,
    names,
    new,
    spread,
    text,
)
from .._extra import NOTHING
from .alibaba_order import AlibabaOrder

_NAMES = names("total", "data", "result", "totalRecord", "errorCode", "errorMessage")
_ALL = itemgetter(*_NAMES)
_NONE = dict.fromkeys(_NAMES)


@define(kw_only=True)
class AlibabaOrderPage:
    """One page of the order list. `data` and `total` follow the Taobao order list, the other fields the upstream; which
    of them PandaPon sends is not known.

    Evidence: analogy.
    """

    total: int | None = None
    """Number of matching orders over all pages. Evidence: analogy."""
    orders: list[AlibabaOrder] | None = None
    """The orders of this page. Wire name `data`. Evidence: analogy."""
    result: list[AlibabaOrder] | None = None
    """The orders of this page, under the upstream's name. Evidence: upstream."""
    total_record: int | None = None
    """Number of matching orders, under the upstream's name. Evidence: upstream."""
    error_code: str | None = None
    """Error code; the codes are not listed anywhere. Evidence: upstream."""
    error_message: str | None = None
    """Message for the error code. Evidence: upstream."""
    extra: Mapping[str, Any] = NOTHING
    """Fields that the specification does not have, by wire name; empty if there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        try:
            if len(data) == 6:
                values, extra = _ALL(data), NOTHING
            else:
                values, extra = spread(data, _NONE, "AlibabaOrderPage")
        except (KeyError, TypeError):
            values, extra = spread(data, _NONE, "AlibabaOrderPage")
        self: Any = new(cls)
        self.extra = extra
        (self.total, self.orders, self.result, self.total_record, self.error_code, self.error_message) = values
        if self.total is not None and type(self.total) is not int:
            self.total = integer(self.total, "AlibabaOrderPage.total", strict)
        if self.total_record is not None and type(self.total_record) is not int:
            self.total_record = integer(self.total_record, "AlibabaOrderPage.totalRecord", strict)
        if self.error_code is not None and type(self.error_code) is not str:
            self.error_code = text(self.error_code, "AlibabaOrderPage.errorCode", strict)
        if self.error_message is not None and type(self.error_message) is not str:
            self.error_message = text(self.error_message, "AlibabaOrderPage.errorMessage", strict)
        if self.orders is not None:
            self.orders = [AlibabaOrder.from_dict(item, strict=strict) for item in array(self.orders, "AlibabaOrderPage.data")]
        if self.result is not None:
            self.result = [AlibabaOrder.from_dict(item, strict=strict) for item in array(self.result, "AlibabaOrderPage.result")]
        read: Self = self
        return read

    def to_dict(self) -> dict[str, Any]:
        """Return the wire form. Fields that are None are left out."""
        data: dict[str, Any] = {}
        if self.total is not None:
            data["total"] = self.total
        if self.orders is not None:
            data["data"] = [item.to_dict() for item in self.orders]
        if self.result is not None:
            data["result"] = [item.to_dict() for item in self.result]
        if self.total_record is not None:
            data["totalRecord"] = self.total_record
        if self.error_code is not None:
            data["errorCode"] = self.error_code
        if self.error_message is not None:
            data["errorMessage"] = self.error_message
        if self.extra:
            data.update(self.extra)
        return data
