"""The Taobao refunds a sandbox knows, and how they move from state to state."""

from collections.abc import Iterator
from enum import IntEnum
from itertools import count
from typing import Any

from attrs import define, field

from .answers import Code, Refusal
from .order_rows import Row, mark

FIRST_ID = 120_000_000_000
"""Twelve digits, away from the ids of the document."""


class Status(IntEnum):
    """The states a sandbox moves refunds between."""

    APPLIED = 10
    AGREED = 20
    SENT_BACK = 30
    CLOSED = -20


class Type(IntEnum):
    """What a refund asks for."""

    MONEY = 1
    RETURN = 2


@define
class Refund:
    """A refund, its sub-order and what was written about it."""

    detail: Row
    sub_order: Row
    applied: int
    """When it was asked for, in milliseconds since 1970."""
    messages: list[Row] = field(factory=list)

    @property
    def order(self) -> Row:
        """State, reason and amount."""
        row: Row = self.detail["refundOrderAggregate"]["refundOrder"]
        return row

    @property
    def line(self) -> Row:
        """The order line that it is about."""
        row: Row = self.detail["refundOrderAggregate"]["purchaseOrderLine"]
        return row

    @property
    def logistics(self) -> Row:
        """How the goods go back."""
        row: Row = self.detail["refundOrderAggregate"]["logistics"]
        return row

    def change(self, terms: Row) -> None:
        """Take over what is asked for. The seller agrees to a return at once, and never to money alone."""
        self.order.update(terms)
        self.move(Status.AGREED if self.order["refundType"] == Type.RETURN else Status.APPLIED)

    def move(self, status: Status) -> None:
        """Put the refund, and what the order says of it, into a state."""
        self.order["refundStatus"] = status.value
        mark(self.sub_order, refund_id=int(self.order["refundId"]), refund_status=status.value)

    def only(self, *statuses: Status) -> None:
        """Refuse to go on unless the refund is in one of these states."""
        if self.order["refundStatus"] not in statuses:
            fitting = " or ".join(f"{status:d}" for status in statuses)
            msg = f"Refund {self.order['refundId']} has status {self.order['refundStatus']} instead of {fitting}."
            raise Refusal(Code.WRONG_STATE, msg)


class TaobaoRefundBook:
    """Refunds in memory."""

    def __init__(self) -> None:
        self._refunds: dict[str, Refund] = {}
        self._numbers = count(1)

    def __len__(self) -> int:
        return len(self._refunds)

    def __iter__(self) -> Iterator[Refund]:
        """Go through the refunds, the last one first."""
        return reversed(self._refunds.values())

    def find(self, refund_id: Any) -> Refund:
        """Return the refund of this id.

        Raises:
            Refusal: There is none.
        """
        if refund_id not in self._refunds:
            raise Refusal(Code.NOT_FOUND, f"There is no refund {refund_id}.")
        return self._refunds[refund_id]

    def create(self, sub_order: Row, line: Row, terms: Row, applied: int) -> None:
        """Add a refund of a sub-order.

        Raises:
            Refusal: The sub-order has a refund that is not closed.
        """
        for other in self:
            if other.sub_order is sub_order and other.order["refundStatus"] != Status.CLOSED:
                msg = f"Sub-order {line['purchaseOrderLineId']} has refund {other.order['refundId']} already."
                raise Refusal(Code.WRONG_STATE, msg)
        refund_id = str(FIRST_ID + next(self._numbers))
        detail = {
            "distributorId": "2000000000002",
            "currency": line["currency"],
            "refundOrderAggregate": {
                "logistics": {},
                "refundOrder": {"refundId": refund_id, "canEditFee": True},
                "purchaseOrderLine": line,
            },
        }
        refund = Refund(detail, sub_order, applied)
        refund.change(terms)
        self._refunds[refund_id] = refund
