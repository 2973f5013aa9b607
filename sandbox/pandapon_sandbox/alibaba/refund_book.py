"""The 1688 refunds of a sandbox, and their data in the orders."""

from typing import Any

from attrs import frozen

from pandapon_sandbox.protocol.envelope import Code, Refusal
from pandapon_sandbox.storage.ledger import Ledger, Row

from .order_book import AlibabaOrderBook, lines_of

TO_SEND_BACK = "waitbuyersend"
SENT_BACK = "waitsellerreceive"
REFUNDED = "refundsuccess"

LINE_STATES = {TO_SEND_BACK: "WAIT_BUYER_SEND", SENT_BACK: "WAIT_SELLER_RECEIVE", REFUNDED: "REFUND_SUCCESS"}
"""The names of refund statuses in the lines of an order."""

AFTER_SALE = 2
"""The ``disputeType`` of a refund requested after the receipt was confirmed."""


@frozen
class Refund:
    """A refund, and the book with its order."""

    row: Row
    _orders: AlibabaOrderBook

    def move(self, status: str) -> None:
        """Set the status of the refund, in its row and in its order."""
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
        return Refund(self._refunds[refund_id], self._orders)

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
        now = self._orders.now()
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
