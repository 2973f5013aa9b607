# Generated from spec/ by `nox -s generate`; not to be edited.
"""`TaobaoRefundSearch`, a schema of the API."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from operator import itemgetter
from typing import TYPE_CHECKING, Any, Self

from attrs import define

from .._codec import (
    integer,
    missing,
    names,
    new,
    spread,
    text,
    time,
)
from .._extra import NOTHING
from .._sending import (
    any_out,
    id_out,
    integer_out,
    map_out,
    time_out,
)

if TYPE_CHECKING:
    from ..enums.taobao import RefundStatus

_NAMES = names("refundId", "purchaseOrderId", "salesOrderId", "refundStatus", "refundStartTime", "refundEndTime", "pageNo", "pageSize")
_ALL = itemgetter(*_NAMES)
_NONE = dict.fromkeys(_NAMES)


@define(kw_only=True)
class TaobaoRefundSearch:
    """Which refunds to list. All filters are optional.

    Evidence: documented. PandaPon does not say whether it requires `page_no`.
    """

    refund_id: str | None = None
    """Refund id. Evidence: documented."""
    purchase_order_id: str | None = None
    """Id of the purchase order. Evidence: documented."""
    sales_order_id: str | None = None
    """Taobao's order number, as in the message about a changed price. Evidence: documented."""
    refund_status: RefundStatus | int | None = None
    """Only refunds in this state: 0 none, 10 applied for, 20 agreed, 30 goods sent back, 100 refunded, -10 refused, -20
    closed. The values are the upstream's; the 1 of the page's sample is not among them. Values:
    `pandapon.RefundStatus`. Evidence: documented."""
    refund_start_time: datetime.datetime | str | None = None
    """Start of a time range; which time it refers to is not stated. The sample looks like milliseconds since 1970.
    Evidence: documented."""
    refund_end_time: datetime.datetime | str | None = None
    """End of the time range, in the format of `refundStartTime`. Evidence: documented."""
    page_no: int | None = None
    """Page number; 1 in the sample. Evidence: documented."""
    page_size: int
    """Refunds per page. The upper limit is not known. Evidence: documented."""
    extra: Mapping[str, Any] | None = NOTHING
    """Fields that the specification does not have, by wire name; empty if there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        try:
            if len(data) == 8:
                values, extra = _ALL(data), NOTHING
            else:
                values, extra = spread(data, _NONE, "TaobaoRefundSearch")
        except (KeyError, TypeError):
            values, extra = spread(data, _NONE, "TaobaoRefundSearch")
        self: Any = new(cls)
        self.extra = extra
        (
            self.refund_id,
            self.purchase_order_id,
            self.sales_order_id,
            self.refund_status,
            self.refund_start_time,
            self.refund_end_time,
            self.page_no,
            self.page_size,
        ) = values
        if self.refund_id is not None and type(self.refund_id) is not str:
            self.refund_id = text(self.refund_id, "TaobaoRefundSearch.refundId", strict)
        if self.purchase_order_id is not None and type(self.purchase_order_id) is not str:
            self.purchase_order_id = text(self.purchase_order_id, "TaobaoRefundSearch.purchaseOrderId", strict)
        if self.sales_order_id is not None and type(self.sales_order_id) is not str:
            self.sales_order_id = text(self.sales_order_id, "TaobaoRefundSearch.salesOrderId", strict)
        if self.refund_status is not None and type(self.refund_status) is not int:
            self.refund_status = integer(self.refund_status, "TaobaoRefundSearch.refundStatus", strict)
        if self.page_no is not None and type(self.page_no) is not int:
            self.page_no = integer(self.page_no, "TaobaoRefundSearch.pageNo", strict)
        if self.refund_start_time is not None:
            self.refund_start_time = time(self.refund_start_time, "TaobaoRefundSearch.refundStartTime", strict)
        if self.refund_end_time is not None:
            self.refund_end_time = time(self.refund_end_time, "TaobaoRefundSearch.refundEndTime", strict)
        self.page_size = (
            missing("TaobaoRefundSearch.pageSize")
            if self.page_size is None
            else self.page_size
            if type(self.page_size) is int
            else integer(self.page_size, "TaobaoRefundSearch.pageSize", strict)
        )
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
        if self.purchase_order_id is not None:
            data["purchaseOrderId"] = id_out(self.purchase_order_id, "purchase_order_id")
        if self.sales_order_id is not None:
            data["salesOrderId"] = id_out(self.sales_order_id, "sales_order_id")
        if self.refund_status is not None:
            data["refundStatus"] = integer_out(self.refund_status, "refund_status")
        if self.refund_start_time is not None:
            data["refundStartTime"] = time_out(self.refund_start_time, "refund_start_time", "epoch-milliseconds:integer")
        if self.refund_end_time is not None:
            data["refundEndTime"] = time_out(self.refund_end_time, "refund_end_time", "epoch-milliseconds:integer")
        if self.page_no is not None:
            data["pageNo"] = integer_out(self.page_no, "page_no")
        data["pageSize"] = integer_out(self.page_size, "page_size")
        if self.extra:
            data.update(map_out(self.extra, "extra", any_out))
        return data
