"""The 1688 refunds a sandbox knows, and what the orders say about them."""

from itertools import count
from typing import Any

from attrs import define

from .alibaba_order_rows import Row
from .answers import Code, Refusal

TO_SEND_BACK = "waitbuyersend"
SENT_BACK = "waitsellerreceive"
REFUNDED = "refundsuccess"

LINE_STATES = {TO_SEND_BACK: "WAIT_BUYER_SEND", SENT_BACK: "WAIT_SELLER_RECEIVE", REFUNDED: "REFUND_SUCCESS"}
"""How the lines of an order write the state of a refund."""

AFTER_SALE = 2
"""The ``disputeType`` of a refund that was asked for after the receipt was confirmed."""


@define
class Refund:
    """A refund and the order that it is about."""

    row: Row
    order: Row
    lines: list[Row]

    def move(self, status: str, now: str) -> None:
        """Put the refund, and what the order says of it, into a state."""
        refund_id, base = self.row["refundId"], self.order["baseInfo"]
        self.row.update(status=status, gmtModified=now)
        base.update(refundId=refund_id, modifyTime=now)
        if self.row["disputeType"] == AFTER_SALE:
            base["refundStatusForAs"] = status
            changes = {"refundIdForAs": refund_id}
        else:
            base["refundStatus"] = status
            changes = {"refundId": refund_id, "refundStatus": LINE_STATES[status]}
        for line in self.lines:
            line.update(changes)


class AlibabaRefundBook:
    """Refunds and their pictures in memory."""

    def __init__(self) -> None:
        self._refunds: dict[str, Refund] = {}
        self._numbers = count(1)
        self.vouchers: list[str] = []
        """The addresses of the pictures that were uploaded."""

    def __len__(self) -> int:
        return len(self._refunds)

    def find(self, refund_id: Any) -> Refund:
        """Return the refund of this number.

        Raises:
            Refusal: There is none.
        """
        if refund_id not in self._refunds:
            raise Refusal(Code.NOT_FOUND, f"There is no 1688 refund {refund_id}.")
        return self._refunds[refund_id]

    def create(self, order: Row, lines: list[Row], terms: Row, now: str) -> Refund:
        """Add a refund. The seller agrees at once: money alone is paid back, goods are to be sent back.

        Raises:
            Refusal: A line has a refund already; nothing withdraws it.
        """
        for line in lines:
            other = line.get("refundId") or line.get("refundIdForAs")
            if other:
                raise Refusal(Code.WRONG_STATE, f"Line {line['subItemID']} has refund {other} already.")
        refund_id = f"TQ{1_500_000_000_000_000_000 + next(self._numbers)}"
        refund = Refund({**terms, "refundId": refund_id, "gmtApply": now, "gmtCreate": now}, order, lines)
        refund.move(TO_SEND_BACK if terms["refundGoods"] else REFUNDED, now)
        self._refunds[refund_id] = refund
        return refund

    def add_voucher(self) -> Row:
        """Keep a picture, whatever is on it, and say where."""
        place = {"imageDomain": "https://img.example.com", "imageRelativeUrl": f"sandbox/{len(self.vouchers) + 1}.jpg"}
        self.vouchers.append("/".join(place.values()))
        return place
