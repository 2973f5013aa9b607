"""The 1688 refunds of a sandbox, and their data in the orders."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from typing import Any

from attrs import frozen

from pandapon_sandbox.protocol.envelope import Code, Refusal
from pandapon_sandbox.storage.ledger import Ledger, Row, Timer

from .goods import fen
from .order_book import COMPLETED, PAID, SHIPPED, AlibabaOrderBook, lines_of, require_status

TO_SEND_BACK = "waitbuyersend"
SENT_BACK = "waitsellerreceive"
REFUNDED = "refundsuccess"
REFUSED = "waitbuyermodify"

OPEN = (TO_SEND_BACK, SENT_BACK)
"""The statuses in which the seller can pay back or refuse."""

LINE_STATES = {
    TO_SEND_BACK: "WAIT_BUYER_SEND",
    SENT_BACK: "WAIT_SELLER_RECEIVE",
    REFUNDED: "REFUND_SUCCESS",
    REFUSED: "WAIT_BUYER_MODIFY",
}
"""The names of refund statuses in the lines of an order."""

AFTER_SALE = 2
"""The ``disputeType`` of a refund requested after the receipt was confirmed."""


@frozen
class Refund:
    """A refund, and the book with its order."""

    row: Row
    _book: AlibabaRefundBook

    def move(self, status: str) -> None:
        """Set the status of the refund, in its row and in its order."""
        orders = self._book.orders
        order, now = orders.find(self.row["orderId"]), orders.now()
        refund_id, base = self.row["refundId"], order["baseInfo"]
        self.row.update(status=status, gmtModified=now)
        base.update(refundId=refund_id, modifyTime=now)
        if self.row["disputeType"] == AFTER_SALE:
            base["refundStatusForAs"] = status
            changes = {"refundIdForAs": refund_id}
        else:
            base["refundStatus"] = status
            changes = {"refundId": refund_id, "refundStatus": LINE_STATES[status]}
        for line in lines_of(order, self.row["orderEntryIdList"]):
            line.update(changes)
        self._book.note(refund_id, status)

    def require_open(self) -> None:
        """Refuse the call unless the seller can still pay the refund back or refuse it."""
        if self.row["status"] not in OPEN:
            msg = f"1688 refund {self.row['refundId']} has status {self.row['status']} instead of {' or '.join(OPEN)}."
            raise Refusal(Code.WRONG_STATE, msg)


class AlibabaRefundBook:
    """Refunds and their pictures in memory."""

    def __init__(self, orders: AlibabaOrderBook, ledger: Ledger, clock: Callable[[], float]) -> None:
        self.orders = orders
        self._clock, self._open = clock, ledger.rows("alibaba_refunds_open")
        self._refunds = ledger.rows("alibaba_refunds")
        self._numbers = ledger.numbers("alibaba_refunds")
        self._vouchers = ledger.rows("alibaba_vouchers")

    @property
    def vouchers(self) -> set[str]:
        """The URLs of the uploaded pictures."""
        return set(self._vouchers.values())

    def __len__(self) -> int:
        return len(self._refunds)

    def find(self, refund_id: Any) -> Refund:
        """Return the refund with this number.

        Raises:
            Refusal: There is no such refund.
        """
        if refund_id not in self._refunds:
            raise Refusal(Code.NOT_FOUND, f"There is no 1688 refund {refund_id}.")
        return Refund(self._refunds[refund_id], self)

    def holds(self, refund_id: str) -> bool:
        """Whether there is a refund with this number."""
        return refund_id in self._refunds

    def open_of(self, order_id: str) -> list[str]:
        """Return the numbers of the refunds of an order that the seller can pay back or refuse."""
        rows = (row for row in self._refunds.values() if str(row["orderId"]) == order_id and row["status"] in OPEN)
        return [row["refundId"] for row in rows]

    def pay_back(self, refund_id: str, at: float | None = None) -> None:
        """Let the seller pay an open refund back."""
        refund = self.find(refund_id)
        refund.require_open()
        refund.move(REFUNDED)

    def refuse(self, refund_id: str) -> None:
        """Let the seller refuse an open refund: its buyer would have to change it."""
        refund = self.find(refund_id)
        refund.require_open()
        refund.move(REFUSED)

    def refund_all(self, order_id: str) -> None:
        """Pay back every line of a paid order that has no refund yet, as if its buyer had asked for the money.

        Raises:
            Refusal: There is no such line, or the order is not paid.
        """
        order = self.orders.find(order_id)
        require_status(order, PAID, SHIPPED, COMPLETED)
        lines = [line for line in order["productItems"] if not (line.get("refundId") or line.get("refundIdForAs"))]
        if not lines:
            raise Refusal(Code.WRONG_STATE, f"1688 order {order_id} has no line that can be refunded.")
        received = order["baseInfo"]["status"] == COMPLETED
        payment = sum(fen(Decimal(str(line["itemAmount"]))) for line in lines)
        terms = {
            "orderId": order["baseInfo"]["id"],
            "orderEntryIdList": [line["subItemID"] for line in lines],
            "orderEntryCountMap": {str(line["subItemID"]): line["quantity"] for line in lines},
            "productName": lines[0]["name"],
            **dict.fromkeys(("applyPayment", "refundPayment", "canRefundPayment"), payment),
            **dict.fromkeys(("applyCarriage", "refundCarriage"), 0),
            "disputeType": AFTER_SALE if received else 1,
            "goodsStatus": 2 if received else 1,
            "goodsReceived": received,
            "refundGoods": False,
            "onlyRefund": True,
            "buyerSendGoods": False,
        }
        self.create(lines, terms)

    def note(self, refund_id: str, status: str) -> None:
        """Remember since when only the seller has something to do."""
        self._open.pop(refund_id, None)
        if status == SENT_BACK:
            self._open[refund_id] = self._clock()

    @property
    def timers(self) -> dict[str, Timer]:
        """What happens to the refunds by itself, and when each of them came into its state."""
        return {"refund": (self._open, self.pay_back)}

    def create(self, lines: list[Row], terms: Row) -> Refund:
        """Add a refund. The seller agrees at once: money alone is paid back, goods must be sent back.

        Raises:
            Refusal: A line already has a refund, which cannot be withdrawn.
        """
        for line in lines:
            other = line.get("refundId") or line.get("refundIdForAs")
            if other:
                raise Refusal(Code.WRONG_STATE, f"Line {line['subItemID']} already has refund {other}.")
        refund_id = f"TQ{1_500_000_000_000_000_000 + next(self._numbers)}"
        now = self.orders.now()
        self._refunds[refund_id] = {**terms, "refundId": refund_id, "gmtApply": now, "gmtCreate": now}
        refund = self.find(refund_id)
        refund.move(TO_SEND_BACK if terms["refundGoods"] else REFUNDED)
        return refund

    def add_voucher(self) -> Row:
        """Save a picture, without checking it, and return its address."""
        number = len(self._vouchers) + 1
        place = {"imageDomain": "https://img.example.com", "imageRelativeUrl": f"sandbox/{number}.jpg"}
        self._vouchers[number] = "/".join(place.values())
        return place
