# Generated from spec/ by `nox -s generate`; not to be edited.
"""`TaobaoRefundOrder`, a schema of the API."""

from __future__ import annotations

from collections.abc import Mapping
from operator import itemgetter
from typing import Any, Self

from attrs import define

from .._codec import (
    boolean,
    id_number,
    integer,
    names,
    new,
    number_of_id,
    spread,
    text,
)
from .._extra import NOTHING
from .._members import member, members_of, wire_value
from ..enums.taobao import GoodsStatus, RefundStatus, RefundType

_GoodsStatus = members_of(GoodsStatus)
_RefundStatus = members_of(RefundStatus)
_RefundType = members_of(RefundType)
_NAMES = names(
    "refundId",
    "refundStatus",
    "refundType",
    "goodsStatus",
    "reasonId",
    "reasonDesc",
    "refundDesc",
    "refundFee",
    "feeTips",
    "canEditFee",
    "payOrderId",
    "remainingTime",
    "timeoutType",
    "timeoutDate",
    "sellerRefuseReason",
    "sellerRefuseReasonDescribe",
)
_ALL = itemgetter(*_NAMES)
_NONE = dict.fromkeys(_NAMES)


@define(kw_only=True)
class TaobaoRefundOrder:
    """State, reason and amount of a refund.

    Evidence: v2.
    """

    refund_id: str | None = None
    """Refund id; a number upstream. Evidence: v2."""
    refund_status: RefundStatus | int | None = None
    """State of the refund: 0 none, 10 applied for, 20 agreed, 30 goods sent back, 100 refunded, -10 refused, -20 closed.
    Values: `pandapon.RefundStatus`. Evidence: v2."""
    refund_type: RefundType | int | None = None
    """Requested type: 1 money only, 2 return and refund. Values: `pandapon.RefundType`. Evidence: v2."""
    goods_status: GoodsStatus | int | None = None
    """Where the goods are: 1 not shipped, 2 shipped, 3 not received, 4 received, 5 sent back, 6 return confirmed by the
    seller. Values: `pandapon.GoodsStatus`. Evidence: v2."""
    reason_id: str | None = None
    """Id of the reason. Evidence: v2."""
    reason_description: str | None = None
    """The reason in words. Wire name `reasonDesc`. Evidence: v2."""
    refund_description: str | None = None
    """The buyer's description of the refund. Wire name `refundDesc`. Evidence: v2."""
    refund_fee: int | None = None
    """Amount of the refund. In fen (100 fen are 1 yuan); evidence of the unit: upstream. Evidence: v2."""
    fee_tips: str | None = None
    """Hints on the amount. Evidence: v2."""
    can_edit_fee: bool | None = None
    """Whether the amount may be changed; a string upstream. Evidence: v2."""
    pay_order_id: str | None = None
    """Id of the payment that pays the refund out. Evidence: v2."""
    remaining_time: str | None = None
    """Time left for the next step. The format is not known; a number upstream. Evidence: v2."""
    timeout_type: str | None = None
    """What the deadline is for; values are not listed anywhere. Evidence: v2."""
    timeout_date: str | None = None
    """Deadline of the next step. The format is not known; a number upstream. Evidence: v2."""
    seller_refuse_reason: str | None = None
    """Why the seller refused. Evidence: v2."""
    seller_refuse_reason_description: str | None = None
    """The seller's explanation of the refusal. Wire name `sellerRefuseReasonDescribe`. Evidence: v2."""
    extra: Mapping[str, Any] = NOTHING
    """Fields that the specification does not have, by wire name; empty if there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        try:
            if len(data) == 16:
                values, extra = _ALL(data), NOTHING
            else:
                values, extra = spread(data, _NONE, "TaobaoRefundOrder")
        except (KeyError, TypeError):
            values, extra = spread(data, _NONE, "TaobaoRefundOrder")
        self: Any = new(cls)
        self.extra = extra
        (
            self.refund_id,
            self.refund_status,
            self.refund_type,
            self.goods_status,
            self.reason_id,
            self.reason_description,
            self.refund_description,
            self.refund_fee,
            self.fee_tips,
            self.can_edit_fee,
            self.pay_order_id,
            self.remaining_time,
            self.timeout_type,
            self.timeout_date,
            self.seller_refuse_reason,
            self.seller_refuse_reason_description,
        ) = values
        if self.refund_id is not None and type(self.refund_id) is not str:
            self.refund_id = text(self.refund_id, "TaobaoRefundOrder.refundId", strict)
        if self.reason_description is not None and type(self.reason_description) is not str:
            self.reason_description = text(self.reason_description, "TaobaoRefundOrder.reasonDesc", strict)
        if self.refund_description is not None and type(self.refund_description) is not str:
            self.refund_description = text(self.refund_description, "TaobaoRefundOrder.refundDesc", strict)
        if self.refund_fee is not None and type(self.refund_fee) is not int:
            self.refund_fee = integer(self.refund_fee, "TaobaoRefundOrder.refundFee", strict)
        if self.fee_tips is not None and type(self.fee_tips) is not str:
            self.fee_tips = text(self.fee_tips, "TaobaoRefundOrder.feeTips", strict)
        if self.can_edit_fee is not None and type(self.can_edit_fee) is not bool:
            self.can_edit_fee = boolean(self.can_edit_fee, "TaobaoRefundOrder.canEditFee", strict)
        if self.pay_order_id is not None and type(self.pay_order_id) is not str:
            self.pay_order_id = text(self.pay_order_id, "TaobaoRefundOrder.payOrderId", strict)
        if self.remaining_time is not None and type(self.remaining_time) is not str:
            self.remaining_time = text(self.remaining_time, "TaobaoRefundOrder.remainingTime", strict)
        if self.timeout_type is not None and type(self.timeout_type) is not str:
            self.timeout_type = text(self.timeout_type, "TaobaoRefundOrder.timeoutType", strict)
        if self.timeout_date is not None and type(self.timeout_date) is not str:
            self.timeout_date = text(self.timeout_date, "TaobaoRefundOrder.timeoutDate", strict)
        if self.seller_refuse_reason is not None and type(self.seller_refuse_reason) is not str:
            self.seller_refuse_reason = text(self.seller_refuse_reason, "TaobaoRefundOrder.sellerRefuseReason", strict)
        if self.seller_refuse_reason_description is not None and type(self.seller_refuse_reason_description) is not str:
            self.seller_refuse_reason_description = text(self.seller_refuse_reason_description, "TaobaoRefundOrder.sellerRefuseReasonDescribe", strict)
        try:
            if self.refund_status is not None:  # True and 1.0 would be found as 1
                self.refund_status = (
                    _RefundStatus[self.refund_status]
                    if type(self.refund_status) is int
                    else member(RefundStatus, self.refund_status, "TaobaoRefundOrder.refundStatus", strict)
                )
            if self.refund_type is not None:  # True and 1.0 would be found as 1
                self.refund_type = (
                    _RefundType[self.refund_type]
                    if type(self.refund_type) is int
                    else member(RefundType, self.refund_type, "TaobaoRefundOrder.refundType", strict)
                )
            if self.goods_status is not None:  # True and 1.0 would be found as 1
                self.goods_status = (
                    _GoodsStatus[self.goods_status]
                    if type(self.goods_status) is int
                    else member(GoodsStatus, self.goods_status, "TaobaoRefundOrder.goodsStatus", strict)
                )
        except (KeyError, TypeError):
            if self.refund_status is not None:
                self.refund_status = member(RefundStatus, self.refund_status, "TaobaoRefundOrder.refundStatus", strict)
            if self.refund_type is not None:
                self.refund_type = member(RefundType, self.refund_type, "TaobaoRefundOrder.refundType", strict)
            if self.goods_status is not None:
                self.goods_status = member(GoodsStatus, self.goods_status, "TaobaoRefundOrder.goodsStatus", strict)
        if self.reason_id is not None:
            self.reason_id = id_number(self.reason_id, "TaobaoRefundOrder.reasonId", strict)
        read: Self = self
        return read

    def to_dict(self) -> dict[str, Any]:
        """Return the wire form. Fields that are None are left out."""
        data: dict[str, Any] = {}
        if self.refund_id is not None:
            data["refundId"] = self.refund_id
        if self.refund_status is not None:
            data["refundStatus"] = wire_value(self.refund_status)
        if self.refund_type is not None:
            data["refundType"] = wire_value(self.refund_type)
        if self.goods_status is not None:
            data["goodsStatus"] = wire_value(self.goods_status)
        if self.reason_id is not None:
            data["reasonId"] = number_of_id(self.reason_id)
        if self.reason_description is not None:
            data["reasonDesc"] = self.reason_description
        if self.refund_description is not None:
            data["refundDesc"] = self.refund_description
        if self.refund_fee is not None:
            data["refundFee"] = self.refund_fee
        if self.fee_tips is not None:
            data["feeTips"] = self.fee_tips
        if self.can_edit_fee is not None:
            data["canEditFee"] = self.can_edit_fee
        if self.pay_order_id is not None:
            data["payOrderId"] = self.pay_order_id
        if self.remaining_time is not None:
            data["remainingTime"] = self.remaining_time
        if self.timeout_type is not None:
            data["timeoutType"] = self.timeout_type
        if self.timeout_date is not None:
            data["timeoutDate"] = self.timeout_date
        if self.seller_refuse_reason is not None:
            data["sellerRefuseReason"] = self.seller_refuse_reason
        if self.seller_refuse_reason_description is not None:
            data["sellerRefuseReasonDescribe"] = self.seller_refuse_reason_description
        if self.extra:
            data.update(self.extra)
        return data
