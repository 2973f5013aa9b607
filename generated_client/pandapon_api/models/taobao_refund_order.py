# Generated from specification 0.3.0 by generator 0.1.0 (openapi-python-client 0.29.1).
# Not to be edited: change spec/ or generator/ and run `nox -s generate`.
"""`TaobaoRefundOrder`, a schema of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define

from .._codec import (
    BOOL,
    INT,
    STR,
    boolean,
    id_number,
    integer,
    members,
    number_of_id,
    text,
    unknown,
)

_KNOWN: frozenset[str] = frozenset(
    (
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
)


@define(kw_only=True)
class TaobaoRefundOrder:
    """State, reason and amount of a refund.

    Evidence: v2.
    """

    refund_id: str | None = None
    """Refund id; a number upstream. Evidence: v2."""
    refund_status: int | None = None
    """State of the refund: 0 none, 10 applied for, 20 agreed, 30 goods sent back, 100 refunded, -10 refused, -20 closed.
    Values: `pandapon.RefundStatus`. Evidence: v2."""
    refund_type: int | None = None
    """What is asked for: 1 money only, 2 money for goods sent back. Values: `pandapon.RefundType`. Evidence: v2."""
    goods_status: int | None = None
    """Where the goods are: 1 not shipped, 2 shipped, 3 not received, 4 received, 5 sent back, 6 return confirmed by the
    seller. Values: `pandapon.GoodsStatus`. Evidence: v2."""
    reason_id: str | None = None
    """Id of the reason. Evidence: v2."""
    reason_description: str | None = None
    """The reason in words. Wire name `reasonDesc`. Evidence: v2."""
    refund_description: str | None = None
    """What the buyer says about the refund. Wire name `refundDesc`. Evidence: v2."""
    refund_fee: int | None = None
    """Amount of the refund. In fen (100 fen are 1 yuan); evidence of the unit: upstream. Evidence: v2."""
    fee_tips: str | None = None
    """Hints on the amount. Evidence: v2."""
    can_edit_fee: bool | None = None
    """Whether the amount may be changed; text upstream. Evidence: v2."""
    pay_order_id: str | None = None
    """Id of the payment that pays the refund out. Evidence: v2."""
    remaining_time: str | None = None
    """Time left for the next step. The form is not known; a number upstream. Evidence: v2."""
    timeout_type: str | None = None
    """What the time runs for; values are not listed anywhere. Evidence: v2."""
    timeout_date: str | None = None
    """When the time for the next step runs out. The form is not known; a number upstream. Evidence: v2."""
    seller_refuse_reason: str | None = None
    """Why the seller refused. Evidence: v2."""
    seller_refuse_reason_description: str | None = None
    """What the seller says about the refusal. Wire name `sellerRefuseReasonDescribe`. Evidence: v2."""
    extra: dict[str, Any] | None = None
    """Members that the specification does not know, by wire name. None when there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        get = members(data, "TaobaoRefundOrder").get
        return cls(
            refund_id=v if (v := get("refundId")).__class__ in STR else text(v, "TaobaoRefundOrder.refundId", strict),
            refund_status=v if (v := get("refundStatus")).__class__ in INT else integer(v, "TaobaoRefundOrder.refundStatus", strict),
            refund_type=v if (v := get("refundType")).__class__ in INT else integer(v, "TaobaoRefundOrder.refundType", strict),
            goods_status=v if (v := get("goodsStatus")).__class__ in INT else integer(v, "TaobaoRefundOrder.goodsStatus", strict),
            reason_id=None if (v := get("reasonId")) is None else id_number(v, "TaobaoRefundOrder.reasonId", strict),
            reason_description=v if (v := get("reasonDesc")).__class__ in STR else text(v, "TaobaoRefundOrder.reasonDesc", strict),
            refund_description=v if (v := get("refundDesc")).__class__ in STR else text(v, "TaobaoRefundOrder.refundDesc", strict),
            refund_fee=v if (v := get("refundFee")).__class__ in INT else integer(v, "TaobaoRefundOrder.refundFee", strict),
            fee_tips=v if (v := get("feeTips")).__class__ in STR else text(v, "TaobaoRefundOrder.feeTips", strict),
            can_edit_fee=v if (v := get("canEditFee")).__class__ in BOOL else boolean(v, "TaobaoRefundOrder.canEditFee", strict),
            pay_order_id=v if (v := get("payOrderId")).__class__ in STR else text(v, "TaobaoRefundOrder.payOrderId", strict),
            remaining_time=v if (v := get("remainingTime")).__class__ in STR else text(v, "TaobaoRefundOrder.remainingTime", strict),
            timeout_type=v if (v := get("timeoutType")).__class__ in STR else text(v, "TaobaoRefundOrder.timeoutType", strict),
            timeout_date=v if (v := get("timeoutDate")).__class__ in STR else text(v, "TaobaoRefundOrder.timeoutDate", strict),
            seller_refuse_reason=v if (v := get("sellerRefuseReason")).__class__ in STR else text(v, "TaobaoRefundOrder.sellerRefuseReason", strict),
            seller_refuse_reason_description=v
            if (v := get("sellerRefuseReasonDescribe")).__class__ in STR
            else text(v, "TaobaoRefundOrder.sellerRefuseReasonDescribe", strict),
            extra=None if data.keys() <= _KNOWN else unknown(data, _KNOWN),
        )

    def to_dict(self) -> dict[str, Any]:
        """The wire form. Members that are None are left out."""
        data: dict[str, Any] = {}
        if self.refund_id is not None:
            data["refundId"] = self.refund_id
        if self.refund_status is not None:
            data["refundStatus"] = self.refund_status
        if self.refund_type is not None:
            data["refundType"] = self.refund_type
        if self.goods_status is not None:
            data["goodsStatus"] = self.goods_status
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
