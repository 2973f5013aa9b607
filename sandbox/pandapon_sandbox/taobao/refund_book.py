"""The Taobao refunds of a sandbox, and their status changes."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from enum import IntEnum
from typing import Any

from attrs import frozen

from pandapon_sandbox.protocol.envelope import Code, Refusal
from pandapon_sandbox.storage.ledger import Ledger, Row, Timer

from .order_book import OrderBook
from .order_book import Status as OrderStatus
from .order_rows import has_result, mark, refunded_line

FIRST_ID = 120_000_000_000
"""Twelve digits, away from the ids of the document."""


class Status(IntEnum):
    """The statuses of refunds in a sandbox."""

    APPLIED = 10
    AGREED = 20
    SENT_BACK = 30
    REFUNDED = 100
    REFUSED = -10
    CLOSED = -20


OPEN = (Status.APPLIED, Status.AGREED, Status.SENT_BACK)
"""The statuses in which the seller can pay back or refuse."""

ENDED = (Status.REFUSED, Status.CLOSED)
"""The statuses after which another refund of the same line can be requested."""

TO_SETTLE = (Status.APPLIED, Status.SENT_BACK)
"""The statuses in which only the seller has something to do."""


class Type(IntEnum):
    """The type of a refund."""

    MONEY = 1
    RETURN = 2


@frozen
class Refund:
    """A refund with its messages, and the book with its order."""

    _row: Row
    _book: TaobaoRefundBook

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
        _, sub_order = self._book.orders.find_line(line_id, order_id)
        mark(sub_order, refund_id=int(self.order["refundId"]), refund_status=status.value)
        self._book.note(self.order["refundId"], status)

    def require_status(self, *statuses: Status) -> None:
        """Refuse the call unless the refund has one of these statuses."""
        if self.order["refundStatus"] not in statuses:
            fitting = " or ".join(f"{status:d}" for status in statuses)
            msg = f"Refund {self.order['refundId']} has status {self.order['refundStatus']} instead of {fitting}."
            raise Refusal(Code.WRONG_STATE, msg)


class TaobaoRefundBook:
    """Refunds in memory."""

    def __init__(self, orders: OrderBook, ledger: Ledger, clock: Callable[[], float]) -> None:
        self.orders = orders
        self._clock, self._open = clock, ledger.rows("taobao_refunds_open")
        self._refunds = ledger.rows("taobao_refunds")
        self._numbers = ledger.numbers("taobao_refunds")

    def __len__(self) -> int:
        return len(self._refunds)

    def __iter__(self) -> Iterator[Refund]:
        """Iterate over the refunds, newest first."""
        return (Refund(row, self) for row in self._refunds.newest_first())

    def find(self, refund_id: Any) -> Refund:
        """Return the refund with this id.

        Raises:
            Refusal: There is no such refund.
        """
        if refund_id not in self._refunds:
            raise Refusal(Code.NOT_FOUND, f"There is no refund {refund_id}.")
        return Refund(self._refunds[refund_id], self)

    def holds(self, refund_id: str) -> bool:
        """Whether there is a refund with this id."""
        return refund_id in self._refunds

    def open_of(self, order_id: str) -> list[str]:
        """Return the ids of the refunds of an order that the seller can pay back or refuse."""
        return [
            refund.order["refundId"]
            for refund in self
            if str(refund.line["purchaseOrderId"]) == order_id and refund.order["refundStatus"] in OPEN
        ]

    def pay_back(self, refund_id: str, at: float | None = None) -> None:
        """Let the seller pay an open refund back; no time is shown."""
        refund = self.find(refund_id)
        refund.require_status(*OPEN)
        refund.move(Status.REFUNDED)

    def refuse(self, refund_id: str) -> None:
        """Let the seller refuse an open refund."""
        refund = self.find(refund_id)
        refund.require_status(*OPEN)
        refund.move(Status.REFUSED)

    def refund_all(self, order_id: str) -> None:
        """Pay back every line of a paid order that has no refund yet, as if its buyer had asked for the money.

        Raises:
            Refusal: There is no such line, or the order is not paid.
        """
        order = self.orders.find(order_id)
        if order["status"] in (OrderStatus.UNPAID, OrderStatus.CANCELLED):
            msg = f"Order {order_id} has status {order['status']}; only a paid order can be refunded."
            raise Refusal(Code.WRONG_STATE, msg)
        lines = [refunded_line(order, each) for each in order["subOrderVOS"] if has_result(each)]
        taken = {other.line["purchaseOrderLineId"] for other in self if other.order["refundStatus"] not in ENDED}
        lines = [line for line in lines if line["purchaseOrderLineId"] not in taken and line["totalPrice"]]
        if not lines:
            raise Refusal(Code.WRONG_STATE, f"Order {order_id} has no line that can be refunded.")
        for line in lines:
            terms = {"refundType": Type.MONEY.value, "refundFee": line["totalPrice"]}
            self.pay_back(self.create(line, terms, int(self._clock() * 1000)))

    def note(self, refund_id: str, status: Status) -> None:
        """Remember since when only the seller has something to do."""
        self._open.pop(refund_id, None)
        if status in TO_SETTLE:
            self._open[refund_id] = self._clock()

    @property
    def timers(self) -> dict[str, Timer]:
        """What happens to the refunds by itself, and when each of them came into its state."""
        return {"refund": (self._open, self.pay_back)}

    def create(self, line: Row, terms: Row, applied: int) -> str:
        """Add a refund of a sub-order, and return its id.

        Raises:
            Refusal: The sub-order has a refund that is not closed.
        """
        for other in self:
            same = other.line["purchaseOrderLineId"] == line["purchaseOrderLineId"]
            if same and other.order["refundStatus"] not in ENDED:
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
        return refund_id
