# Generated from specification 0.3.0 by generator 0.1.0 (openapi-python-client 0.29.1).
# Not to be edited: change spec/ or generator/ and run `nox -s generate`.
"""`AlibabaTwinOrderMessage`, a schema of the API."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self

from attrs import define

from .._codec import (
    INT,
    STR,
    integer,
    members,
    text,
    time,
    time_text,
    unknown,
)

_KNOWN: frozenset[str] = frozenset(
    (
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
)


@define(kw_only=True)
class AlibabaTwinOrderMessage:
    """What the platform's other brand holds in its messages about 1688 orders, as JSON text. Not seen at PandaPon; no
    webhook here uses it.

    Evidence: twin.
    """

    order_id: str | None = None
    """Order id, 19 digits. Evidence: twin."""
    order_no: str | None = None
    """Order number of that platform: PO, a date and a serial number. Evidence: twin."""
    order_status: str | None = None
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
    extra: dict[str, Any] | None = None
    """Members that the specification does not know, by wire name. None when there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        get = members(data, "AlibabaTwinOrderMessage").get
        return cls(
            order_id=v if (v := get("orderId")).__class__ in STR else text(v, "AlibabaTwinOrderMessage.orderId", strict),
            order_no=v if (v := get("orderNo")).__class__ in STR else text(v, "AlibabaTwinOrderMessage.orderNo", strict),
            order_status=v if (v := get("orderStatus")).__class__ in STR else text(v, "AlibabaTwinOrderMessage.orderStatus", strict),
            pay_status=v if (v := get("payStatus")).__class__ in INT else integer(v, "AlibabaTwinOrderMessage.payStatus", strict),
            total_amount=v if (v := get("totalAmount")).__class__ in INT else integer(v, "AlibabaTwinOrderMessage.totalAmount", strict),
            shipping_fee=v if (v := get("shippingFee")).__class__ in INT else integer(v, "AlibabaTwinOrderMessage.shippingFee", strict),
            product_amount=v if (v := get("productAmount")).__class__ in INT else integer(v, "AlibabaTwinOrderMessage.productAmount", strict),
            refund_amount=v if (v := get("refundAmount")).__class__ in INT else integer(v, "AlibabaTwinOrderMessage.refundAmount", strict),
            refund_status=get("refundStatus"),
            close_reason=v if (v := get("closeReason")).__class__ in STR else text(v, "AlibabaTwinOrderMessage.closeReason", strict),
            create_time=None if (v := get("tbCreateTime")) is None else time(v, "AlibabaTwinOrderMessage.tbCreateTime", strict),
            pay_time=None if (v := get("payTime")) is None else time(v, "AlibabaTwinOrderMessage.payTime", strict),
            extra=None if data.keys() <= _KNOWN else unknown(data, _KNOWN),
        )

    def to_dict(self) -> dict[str, Any]:
        """The wire form. Members that are None are left out."""
        data: dict[str, Any] = {}
        if self.order_id is not None:
            data["orderId"] = self.order_id
        if self.order_no is not None:
            data["orderNo"] = self.order_no
        if self.order_status is not None:
            data["orderStatus"] = self.order_status
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
