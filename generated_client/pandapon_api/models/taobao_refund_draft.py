# Generated from specification 0.3.0 by generator 0.1.0 (openapi-python-client 0.29.1).
# Not to be edited: change spec/ or generator/ and run `nox -s generate`.
"""`TaobaoRefundDraft`, a schema of the API."""

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
        "goodsStatus",
        "refundDesc",
        "refundStatus",
        "refundType",
        "timeoutDate",
        "timeoutType",
        "feeTips",
        "refundId",
        "payOrderId",
        "reasonId",
        "reasonDesc",
        "canEditFee",
        "remainingTime",
        "sellerRefuseReason",
        "sellerRefuseReasonDescribe",
        "refundFee",
    )
)


@define(kw_only=True)
class TaobaoRefundDraft:
    """A refund as a preview shows it. The types are read from a sample; `refundStatus` is text here and a number in
    taobao_refunds.get.

    Evidence: v2.
    """

    goods_status: int | None = None
    """Where the goods are. Values: `pandapon.GoodsStatus`. Evidence: v2."""
    refund_description: str | None = None
    """What the buyer says about the refund. Wire name `refundDesc`. Evidence: v2."""
    refund_status: str | None = None
    """State of the refund, as text. Whether it is the number of other answers in quotes is not known. Evidence: v2."""
    refund_type: int | None = None
    """What is asked for: 1 money only, 2 money for goods sent back. Values: `pandapon.RefundType`. Evidence: v2."""
    timeout_date: str | None = None
    """When the time for the next step runs out; the form is not known. Evidence: v2."""
    timeout_type: str | None = None
    """What the time runs for; values are not listed anywhere. Evidence: v2."""
    fee_tips: str | None = None
    """Hints on the amount. Evidence: v2."""
    refund_id: str | None = None
    """Refund id. Evidence: v2."""
    pay_order_id: str | None = None
    """Id of the payment that pays the refund out. Evidence: v2."""
    reason_id: str | None = None
    """Id of the reason. Evidence: v2."""
    reason_description: str | None = None
    """The reason in words. Wire name `reasonDesc`. Evidence: v2."""
    can_edit_fee: bool | None = None
    """Whether the amount may be changed. Evidence: v2."""
    remaining_time: str | None = None
    """Time left for the next step; the form is not known. Evidence: v2."""
    seller_refuse_reason: str | None = None
    """Why the seller refused. Evidence: v2."""
    seller_refuse_reason_description: str | None = None
    """What the seller says about the refusal. Wire name `sellerRefuseReasonDescribe`. Evidence: v2."""
    refund_fee: int | None = None
    """Amount of the refund. In fen (100 fen are 1 yuan); evidence of the unit: upstream. Evidence: v2."""
    extra: dict[str, Any] | None = None
    """Members that the specification does not know, by wire name. None when there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        get = members(data, "TaobaoRefundDraft").get
        return cls(
            goods_status=v if (v := get("goodsStatus")).__class__ in INT else integer(v, "TaobaoRefundDraft.goodsStatus", strict),
            refund_description=v if (v := get("refundDesc")).__class__ in STR else text(v, "TaobaoRefundDraft.refundDesc", strict),
            refund_status=v if (v := get("refundStatus")).__class__ in STR else text(v, "TaobaoRefundDraft.refundStatus", strict),
            refund_type=v if (v := get("refundType")).__class__ in INT else integer(v, "TaobaoRefundDraft.refundType", strict),
            timeout_date=v if (v := get("timeoutDate")).__class__ in STR else text(v, "TaobaoRefundDraft.timeoutDate", strict),
            timeout_type=v if (v := get("timeoutType")).__class__ in STR else text(v, "TaobaoRefundDraft.timeoutType", strict),
            fee_tips=v if (v := get("feeTips")).__class__ in STR else text(v, "TaobaoRefundDraft.feeTips", strict),
            refund_id=v if (v := get("refundId")).__class__ in STR else text(v, "TaobaoRefundDraft.refundId", strict),
            pay_order_id=v if (v := get("payOrderId")).__class__ in STR else text(v, "TaobaoRefundDraft.payOrderId", strict),
            reason_id=None if (v := get("reasonId")) is None else id_number(v, "TaobaoRefundDraft.reasonId", strict),
            reason_description=v if (v := get("reasonDesc")).__class__ in STR else text(v, "TaobaoRefundDraft.reasonDesc", strict),
            can_edit_fee=v if (v := get("canEditFee")).__class__ in BOOL else boolean(v, "TaobaoRefundDraft.canEditFee", strict),
            remaining_time=v if (v := get("remainingTime")).__class__ in STR else text(v, "TaobaoRefundDraft.remainingTime", strict),
            seller_refuse_reason=v if (v := get("sellerRefuseReason")).__class__ in STR else text(v, "TaobaoRefundDraft.sellerRefuseReason", strict),
            seller_refuse_reason_description=v
            if (v := get("sellerRefuseReasonDescribe")).__class__ in STR
            else text(v, "TaobaoRefundDraft.sellerRefuseReasonDescribe", strict),
            refund_fee=v if (v := get("refundFee")).__class__ in INT else integer(v, "TaobaoRefundDraft.refundFee", strict),
            extra=None if data.keys() <= _KNOWN else unknown(data, _KNOWN),
        )

    def to_dict(self) -> dict[str, Any]:
        """The wire form. Members that are None are left out."""
        data: dict[str, Any] = {}
        if self.goods_status is not None:
            data["goodsStatus"] = self.goods_status
        if self.refund_description is not None:
            data["refundDesc"] = self.refund_description
        if self.refund_status is not None:
            data["refundStatus"] = self.refund_status
        if self.refund_type is not None:
            data["refundType"] = self.refund_type
        if self.timeout_date is not None:
            data["timeoutDate"] = self.timeout_date
        if self.timeout_type is not None:
            data["timeoutType"] = self.timeout_type
        if self.fee_tips is not None:
            data["feeTips"] = self.fee_tips
        if self.refund_id is not None:
            data["refundId"] = self.refund_id
        if self.pay_order_id is not None:
            data["payOrderId"] = self.pay_order_id
        if self.reason_id is not None:
            data["reasonId"] = number_of_id(self.reason_id)
        if self.reason_description is not None:
            data["reasonDesc"] = self.reason_description
        if self.can_edit_fee is not None:
            data["canEditFee"] = self.can_edit_fee
        if self.remaining_time is not None:
            data["remainingTime"] = self.remaining_time
        if self.seller_refuse_reason is not None:
            data["sellerRefuseReason"] = self.seller_refuse_reason
        if self.seller_refuse_reason_description is not None:
            data["sellerRefuseReasonDescribe"] = self.seller_refuse_reason_description
        if self.refund_fee is not None:
            data["refundFee"] = self.refund_fee
        if self.extra:
            data.update(self.extra)
        return data
