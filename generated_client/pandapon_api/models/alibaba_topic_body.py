# Generated from spec/ by `nox -s generate`; not to be edited.
"""`AlibabaTopicBody`, a schema of the API."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from operator import itemgetter
from typing import Any, Self

from attrs import define

from .._codec import (
    id_number,
    names,
    new,
    number_of_id,
    spread,
    text,
    time,
    time_text,
)
from .._extra import NOTHING
from .._members import member, members_of, wire_value
from ..enums.alibaba_refunds import AlibabaRefundAction, AlibabaRefundOperator

_AlibabaRefundAction = members_of(AlibabaRefundAction)
_AlibabaRefundOperator = members_of(AlibabaRefundOperator)
_NAMES = names("orderId", "currentStatus", "msgSendTime", "buyerMemberId", "sellerMemberId", "refundAction", "operator", "refundId")
_ALL = itemgetter(*_NAMES)
_NONE = dict.fromkeys(_NAMES)


@define(kw_only=True)
class AlibabaTopicBody:
    """Body of 1688's own messages about orders. Whether PandaPon forwards them in this format is not known.

    Evidence: upstream.
    """

    order_id: str | None = None
    """Order id. Evidence: upstream."""
    current_status: str | None = None
    """State of the order, such as waitbuyerpay; in messages about refunds that of the refund. Evidence: upstream."""
    msg_send_time: datetime.datetime | None = None
    """When the message was sent. Evidence: upstream."""
    buyer_member_id: str | None = None
    """Member id of the buyer, beginning with b2b. Evidence: upstream."""
    seller_member_id: str | None = None
    """Member id of the seller, beginning with b2b. Evidence: upstream."""
    refund_action: AlibabaRefundAction | str | None = None
    """What was done about the refund; in messages about refunds only. Two values are misspelt PROCOTOL. Values:
    `pandapon.AlibabaRefundAction`. Evidence: upstream."""
    operator: AlibabaRefundOperator | str | None = None
    """Who did it: buyer, seller or system; in messages about refunds only. Values: `pandapon.AlibabaRefundOperator`.
    Evidence: upstream."""
    refund_id: str | None = None
    """Refund id; in messages about refunds only. Only in the upstream's newest reference; PandaPon's version probably
    lacks it. Evidence: upstream."""
    extra: Mapping[str, Any] = NOTHING
    """Fields that the specification does not have, by wire name; empty if there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        try:
            if len(data) == 8:
                values, extra = _ALL(data), NOTHING
            else:
                values, extra = spread(data, _NONE, "AlibabaTopicBody")
        except (KeyError, TypeError):
            values, extra = spread(data, _NONE, "AlibabaTopicBody")
        self: Any = new(cls)
        self.extra = extra
        (
            self.order_id,
            self.current_status,
            self.msg_send_time,
            self.buyer_member_id,
            self.seller_member_id,
            self.refund_action,
            self.operator,
            self.refund_id,
        ) = values
        if self.current_status is not None and type(self.current_status) is not str:
            self.current_status = text(self.current_status, "AlibabaTopicBody.currentStatus", strict)
        if self.buyer_member_id is not None and type(self.buyer_member_id) is not str:
            self.buyer_member_id = text(self.buyer_member_id, "AlibabaTopicBody.buyerMemberId", strict)
        if self.seller_member_id is not None and type(self.seller_member_id) is not str:
            self.seller_member_id = text(self.seller_member_id, "AlibabaTopicBody.sellerMemberId", strict)
        if self.refund_id is not None and type(self.refund_id) is not str:
            self.refund_id = text(self.refund_id, "AlibabaTopicBody.refundId", strict)
        try:
            if self.refund_action is not None:
                self.refund_action = _AlibabaRefundAction[self.refund_action]
            if self.operator is not None:
                self.operator = _AlibabaRefundOperator[self.operator]
        except (KeyError, TypeError):
            if self.refund_action is not None:
                self.refund_action = member(AlibabaRefundAction, self.refund_action, "AlibabaTopicBody.refundAction", strict)
            if self.operator is not None:
                self.operator = member(AlibabaRefundOperator, self.operator, "AlibabaTopicBody.operator", strict)
        if self.order_id is not None:
            self.order_id = id_number(self.order_id, "AlibabaTopicBody.orderId", strict)
        if self.msg_send_time is not None:
            self.msg_send_time = time(self.msg_send_time, "AlibabaTopicBody.msgSendTime", strict)
        read: Self = self
        return read

    def to_dict(self) -> dict[str, Any]:
        """Return the wire form. Fields that are None are left out."""
        data: dict[str, Any] = {}
        if self.order_id is not None:
            data["orderId"] = number_of_id(self.order_id)
        if self.current_status is not None:
            data["currentStatus"] = self.current_status
        if self.msg_send_time is not None:
            data["msgSendTime"] = time_text(self.msg_send_time, "local-date-time:string")
        if self.buyer_member_id is not None:
            data["buyerMemberId"] = self.buyer_member_id
        if self.seller_member_id is not None:
            data["sellerMemberId"] = self.seller_member_id
        if self.refund_action is not None:
            data["refundAction"] = wire_value(self.refund_action)
        if self.operator is not None:
            data["operator"] = wire_value(self.operator)
        if self.refund_id is not None:
            data["refundId"] = self.refund_id
        if self.extra:
            data.update(self.extra)
        return data
