# Generated from spec/ by `nox -s generate`; not to be edited.
"""`AlibabaTwinOrderMessage`, a schema of the API."""

from __future__ import annotations

import datetime
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
    time,
    time_text,
)
from .._extra import NOTHING
from .._members import member, members_of, wire_value
from ..enums.messages import AlibabaTwinOrderStatus

_AlibabaTwinOrderStatus = members_of(AlibabaTwinOrderStatus)
_NAMES = names(
    "orderId",
    "orderNo",
    "orderStatus",
    "payStatus",
    "totalAmount",
    "shippingFee",
    "productAmount",
    "refundAmount",
    "refundStatus",
    "closeReason",
    "tbCreateTime",
    "payTime",
)
_ALL = itemgetter(*_NAMES)
_NONE = dict.fromkeys(_NAMES)


@define(kw_only=True)
class AlibabaTwinOrderMessage:
    """Body of the other brand's messages about 1688 orders, as a JSON string. Not seen at PandaPon.

    Evidence: twin.
    """

    order_id: str | None = None
    """Order id, 19 digits. Evidence: twin."""
    order_no: str | None = None
    """Order number of that platform: PO, a date and a serial number. Evidence: twin."""
    order_status: AlibabaTwinOrderStatus | str | None = None
    """State of the order; WAITING_FOR_PAYMENT, WAITING_FOR_SENT and CANCEL were seen. Values:
    `pandapon.AlibabaTwinOrderStatus`. Evidence: twin."""
    pay_status: int | None = None
    """State of the payment: 1 unpaid, also in the sample of a cancelled order, 2 paid. Evidence: twin."""
    total_amount: int | None = None
    """Amount of the order, `productAmount` and `shippingFee` in every sample; fen is a guess. Unit not known. Evidence:
    twin."""
    shipping_fee: int | None = None
    """Freight; fen is a guess. Unit not known. Evidence: twin."""
    product_amount: int | None = None
    """Price of the goods; fen is a guess. Unit not known. Evidence: twin."""
    refund_amount: int | None = None
    """Amount refunded; fen is a guess. Unit not known. Evidence: twin."""
    refund_status: Any = None
    """State of the refund. Null in every sample, so its type is not known. Evidence: twin."""
    close_reason: str | None = None
    """Why the order was closed; `buyer_cancel` was seen. Evidence: twin."""
    create_time: datetime.datetime | None = None
    """When the order was created. Wire name `tbCreateTime`. Evidence: twin."""
    pay_time: datetime.datetime | None = None
    """When the order was paid; set even in the sample of an unpaid order that was cancelled. Evidence: twin."""
    extra: Mapping[str, Any] = NOTHING
    """Fields that the specification does not have, by wire name; empty if there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        try:
            if len(data) == 12:
                values, extra = _ALL(data), NOTHING
            else:
                values, extra = spread(data, _NONE, "AlibabaTwinOrderMessage")
        except (KeyError, TypeError):
            values, extra = spread(data, _NONE, "AlibabaTwinOrderMessage")
        self: Any = new(cls)
        self.extra = extra
        (
            self.order_id,
            self.order_no,
            self.order_status,
            self.pay_status,
            self.total_amount,
            self.shipping_fee,
            self.product_amount,
            self.refund_amount,
            self.refund_status,
            self.close_reason,
            self.create_time,
            self.pay_time,
        ) = values
        if self.order_id is not None and type(self.order_id) is not str:
            self.order_id = text(self.order_id, "AlibabaTwinOrderMessage.orderId", strict)
        if self.order_no is not None and type(self.order_no) is not str:
            self.order_no = text(self.order_no, "AlibabaTwinOrderMessage.orderNo", strict)
        if self.pay_status is not None and type(self.pay_status) is not int:
            self.pay_status = integer(self.pay_status, "AlibabaTwinOrderMessage.payStatus", strict)
        if self.total_amount is not None and type(self.total_amount) is not int:
            self.total_amount = integer(self.total_amount, "AlibabaTwinOrderMessage.totalAmount", strict)
        if self.shipping_fee is not None and type(self.shipping_fee) is not int:
            self.shipping_fee = integer(self.shipping_fee, "AlibabaTwinOrderMessage.shippingFee", strict)
        if self.product_amount is not None and type(self.product_amount) is not int:
            self.product_amount = integer(self.product_amount, "AlibabaTwinOrderMessage.productAmount", strict)
        if self.refund_amount is not None and type(self.refund_amount) is not int:
            self.refund_amount = integer(self.refund_amount, "AlibabaTwinOrderMessage.refundAmount", strict)
        if self.close_reason is not None and type(self.close_reason) is not str:
            self.close_reason = text(self.close_reason, "AlibabaTwinOrderMessage.closeReason", strict)
        try:
            if self.order_status is not None:
                self.order_status = _AlibabaTwinOrderStatus[self.order_status]
        except (KeyError, TypeError):
            if self.order_status is not None:
                self.order_status = member(AlibabaTwinOrderStatus, self.order_status, "AlibabaTwinOrderMessage.orderStatus", strict)
        if self.create_time is not None:
            self.create_time = time(self.create_time, "AlibabaTwinOrderMessage.tbCreateTime", strict)
        if self.pay_time is not None:
            self.pay_time = time(self.pay_time, "AlibabaTwinOrderMessage.payTime", strict)
        read: Self = self
        return read

    def to_dict(self) -> dict[str, Any]:
        """Return the wire form. Fields that are None are left out."""
        data: dict[str, Any] = {}
        if self.order_id is not None:
            data["orderId"] = self.order_id
        if self.order_no is not None:
            data["orderNo"] = self.order_no
        if self.order_status is not None:
            data["orderStatus"] = wire_value(self.order_status)
        if self.pay_status is not None:
            data["payStatus"] = self.pay_status
        if self.total_amount is not None:
            data["totalAmount"] = self.total_amount
        if self.shipping_fee is not None:
            data["shippingFee"] = self.shipping_fee
        if self.product_amount is not None:
            data["productAmount"] = self.product_amount
        if self.refund_amount is not None:
            data["refundAmount"] = self.refund_amount
        if self.refund_status is not None:
            data["refundStatus"] = self.refund_status
        if self.close_reason is not None:
            data["closeReason"] = self.close_reason
        if self.create_time is not None:
            data["tbCreateTime"] = time_text(self.create_time, "local-date-time:string")
        if self.pay_time is not None:
            data["payTime"] = time_text(self.pay_time, "local-date-time:string")
        if self.extra:
            data.update(self.extra)
        return data
