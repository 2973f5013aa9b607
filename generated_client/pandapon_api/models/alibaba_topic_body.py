# Generated from specification 0.3.0 by generator 0.1.0 (openapi-python-client 0.29.1).
# Not to be edited: change spec/ or generator/ and run `nox -s generate`.
"""`AlibabaTopicBody`, a schema of the API."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self

from attrs import define

from .._codec import (
    STR,
    id_number,
    members,
    number_of_id,
    text,
    time,
    time_text,
    unknown,
)

_KNOWN: frozenset[str] = frozenset(
    (
        "orderId",
        "currentStatus",
        "msgSendTime",
        "buyerMemberId",
        "sellerMemberId",
        "refundAction",
        "operator",
        "refundId",
    )
)


@define(kw_only=True)
class AlibabaTopicBody:
    """What 1688's own messages about orders hold. Whether PandaPon passes them on in this form is not known.

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
    refund_action: str | None = None
    """What was done about the refund; in messages about refunds only. Two values are misspelt PROCOTOL. Values:
    `pandapon.AlibabaRefundAction`. Evidence: upstream."""
    operator: str | None = None
    """Who did it: buyer, seller or system; in messages about refunds only. Values: `pandapon.AlibabaRefundOperator`.
    Evidence: upstream."""
    refund_id: str | None = None
    """Refund id; in messages about refunds only. Only in the upstream's newest reference; PandaPon's version probably
    lacks it. Evidence: upstream."""
    extra: dict[str, Any] | None = None
    """Members that the specification does not know, by wire name. None when there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        get = members(data, "AlibabaTopicBody").get
        return cls(
            order_id=None if (v := get("orderId")) is None else id_number(v, "AlibabaTopicBody.orderId", strict),
            current_status=v if (v := get("currentStatus")).__class__ in STR else text(v, "AlibabaTopicBody.currentStatus", strict),
            msg_send_time=None if (v := get("msgSendTime")) is None else time(v, "AlibabaTopicBody.msgSendTime", strict),
            buyer_member_id=v if (v := get("buyerMemberId")).__class__ in STR else text(v, "AlibabaTopicBody.buyerMemberId", strict),
            seller_member_id=v if (v := get("sellerMemberId")).__class__ in STR else text(v, "AlibabaTopicBody.sellerMemberId", strict),
            refund_action=v if (v := get("refundAction")).__class__ in STR else text(v, "AlibabaTopicBody.refundAction", strict),
            operator=v if (v := get("operator")).__class__ in STR else text(v, "AlibabaTopicBody.operator", strict),
            refund_id=v if (v := get("refundId")).__class__ in STR else text(v, "AlibabaTopicBody.refundId", strict),
            extra=None if data.keys() <= _KNOWN else unknown(data, _KNOWN),
        )

    def to_dict(self) -> dict[str, Any]:
        """The wire form. Members that are None are left out."""
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
            data["refundAction"] = self.refund_action
        if self.operator is not None:
            data["operator"] = self.operator
        if self.refund_id is not None:
            data["refundId"] = self.refund_id
        if self.extra:
            data.update(self.extra)
        return data
