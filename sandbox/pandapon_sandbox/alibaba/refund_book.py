"""The 1688 refunds a sandbox knows, and what the orders say about them."""

from typing import Any

from attrs import frozen

from pandapon_sandbox.protocol.envelope import Code, Refusal
from pandapon_sandbox.storage.ledger import Ledger, Row

from .order_book import AlibabaOrderBook, lines_of

TO_SEND_BACK = "waitbuyersend"
SENT_BACK = "waitsellerreceive"
REFUNDED = "refundsuccess"

LINE_STATES = {TO_SEND_BACK: "WAIT_BUYER_SEND", SENT_BACK: "WAIT_SELLER_RECEIVE", REFUNDED: "REFUND_SUCCESS"}
"""How the lines of an order write the state of a refund."""

AFTER_SALE = 2
"""The ``disputeType`` of a refund that was asked for after the receipt was confirmed."""


@frozen
class Refund:
    """A refund, and the orders among which is the one that it is about."""

    row: Row
    _orders: AlibabaOrderBook

    def move(self, status: str) -> None:
        """Put the refund, and what the order says of it, into a state."""
        order, now = self._orders.find(self.row["orderId"]), self._orders.now()
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


class AlibabaRefundBook:
    """Refunds and their pictures in memory."""

    def __init__(self, orders: AlibabaOrderBook, ledger: Ledger) -> None:
        self._orders = orders
        self._refunds = ledger.rows("alibaba_refunds")
        self._numbers = ledger.numbers("alibaba_refunds")
        self._vouchers = ledger.rows("alibaba_vouchers")

    @property
    def vouchers(self) -> set[str]:
        """The addresses of the pictures that were uploaded."""
        return set(self._vouchers.values())

    def __len__(self) -> int:
        return len(self._refunds)

    def find(self, refund_id: Any) -> Refund:
        """Return the refund of this number.

        Raises:
            Refusal: There is none.
        """
        if refund_id not in self._refunds:
            raise Refusal(Code.NOT_FOUND, f"There is no 1688 refund {refund_id}.")
        return Refund(self._refunds[refund_id], self._orders)

    def create(self, lines: list[Row], terms: Row) -> Refund:
        """Add a refund. The seller agrees at once: money alone is paid back, goods are to be sent back.

        Raises:
            Refusal: A line has a refund already; nothing withdraws it.
        """
        for line in lines:
            other = line.get("refundId") or line.get("refundIdForAs")
            if other:
                raise Refusal(Code.WRONG_STATE, f"Line {line['subItemID']} has refund {other} already.")
        refund_id = f"TQ{1_500_000_000_000_000_000 + next(self._numbers)}"
        now = self._orders.now()
        self._refunds[refund_id] = {**terms, "refundId": refund_id, "gmtApply": now, "gmtCreate": now}
        refund = self.find(refund_id)
        refund.move(TO_SEND_BACK if terms["refundGoods"] else REFUNDED)
        return refund

    def add_voucher(self) -> Row:
        """Keep a picture, whatever is on it, and say where."""
        number = len(self._vouchers) + 1
        place = {"imageDomain": "https://img.example.com", "imageRelativeUrl": f"sandbox/{number}.jpg"}
        self._vouchers[number] = "/".join(place.values())
        return place
