"""The Taobao refunds of a sandbox, and their status changes."""

from collections.abc import Iterator
from enum import IntEnum
from typing import Any

from attrs import frozen

from pandapon_sandbox.protocol.envelope import Code, Refusal
from pandapon_sandbox.storage.ledger import Ledger, Row

from .order_book import OrderBook
from .order_rows import mark

FIRST_ID = 120_000_000_000
"""Twelve digits, away from the ids of the document."""


class Status(IntEnum):
    """The statuses of refunds in a sandbox."""

    APPLIED = 10
    AGREED = 20
    SENT_BACK = 30
    CLOSED = -20


class Type(IntEnum):
    """The type of a refund."""

    MONEY = 1
    RETURN = 2


@frozen
class Refund:
    """A refund with its messages, and the book with its order."""

    _row: Row
    _orders: OrderBook

    @property
    def detail(self) -> Row:
        """The refund as returned to callers."""
        row: Row = self._row["detail"]
        return row

    @property
    def applied(self) -> int:
        """The time of the request, in milliseconds since 1970."""
        time: int = self._row["applied"]
        return time

    @property
    def messages(self) -> list[Row]:
        """The messages about it, oldest first."""
        rows: list[Row] = self._row["messages"]
        return rows

    @property
    def order(self) -> Row:
        """Status, reason and amount."""
        row: Row = self.detail["refundOrderAggregate"]["refundOrder"]
        return row

    @property
    def line(self) -> Row:
        """The refunded order line."""
        row: Row = self.detail["refundOrderAggregate"]["purchaseOrderLine"]
        return row

    @property
    def logistics(self) -> Row:
        """The return shipment."""
        row: Row = self.detail["refundOrderAggregate"]["logistics"]
        return row

    def change(self, terms: Row) -> None:
        """Set the requested terms. The seller agrees to a return at once, and never to money alone."""
        self.order.update(terms)
        self.move(Status.AGREED if self.order["refundType"] == Type.RETURN else Status.APPLIED)

    def move(self, status: Status) -> None:
        """Set the status of the refund, in its row and in its order."""
        self.order["refundStatus"] = status.value
        line_id, order_id = str(self.line["purchaseOrderLineId"]), str(self.line["purchaseOrderId"])
        _, sub_order = self._orders.find_line(line_id, order_id)
        mark(sub_order, refund_id=int(self.order["refundId"]), refund_status=status.value)

    def require_status(self, *statuses: Status) -> None:
        """Refuse the call unless the refund has one of these statuses."""
        if self.order["refundStatus"] not in statuses:
            fitting = " or ".join(f"{status:d}" for status in statuses)
            msg = f"Refund {self.order['refundId']} has status {self.order['refundStatus']} instead of {fitting}."
            raise Refusal(Code.WRONG_STATE, msg)


class TaobaoRefundBook:
    """Refunds in memory."""

    def __init__(self, orders: OrderBook, ledger: Ledger) -> None:
        self._orders = orders
        self._refunds = ledger.rows("taobao_refunds")
        self._numbers = ledger.numbers("taobao_refunds")

    def __len__(self) -> int:
        return len(self._refunds)

    def __iter__(self) -> Iterator[Refund]:
        """Iterate over the refunds, newest first."""
        return (Refund(row, self._orders) for row in self._refunds.newest_first())

    def find(self, refund_id: Any) -> Refund:
        """Return the refund with this id.

        Raises:
            Refusal: There is no such refund.
        """
        if refund_id not in self._refunds:
            raise Refusal(Code.NOT_FOUND, f"There is no refund {refund_id}.")
        return Refund(self._refunds[refund_id], self._orders)

    def create(self, line: Row, terms: Row, applied: int) -> None:
        """Add a refund of a sub-order.

        Raises:
            Refusal: The sub-order has a refund that is not closed.
        """
        for other in self:
            same = other.line["purchaseOrderLineId"] == line["purchaseOrderLineId"]
            if same and other.order["refundStatus"] != Status.CLOSED:
                msg = f"Sub-order {line['purchaseOrderLineId']} already has refund {other.order['refundId']}."
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
        self._refunds[refund_id] = {"detail": detail, "applied": applied, "messages": []}
        self.find(refund_id).change(terms)
