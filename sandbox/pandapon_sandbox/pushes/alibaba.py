"""Messages about 1688 orders and refunds.

Only the type of the price message is documented. The other types are the upstream's names with its prefix (guess).
Messages contain whole orders, as the price message does, and refunds in the upstream's form (guesses).
"""

from collections.abc import Iterator
from datetime import datetime
from typing import Any

from pandapon_sandbox.alibaba.order_book import CANCELLED, COMPLETED, PAID, SHIPPED
from pandapon_sandbox.alibaba.refund_book import AFTER_SALE, REFUNDED, REFUSED, SENT_BACK, TO_SEND_BACK
from pandapon_sandbox.protocol.times import LOCAL_DATE_TIME, ZONE
from pandapon_sandbox.storage.ledger import Row

VIEW = "1688_ORDER_BUYER_VIEW_"
CREATED = f"{VIEW}BUYER_MAKE"
PRICE = f"{VIEW}ORDER_PRICE_MODIFY"
RECEIVED = f"{VIEW}ORDER_COMFIRM_RECEIVEGOODS"
IN_SALES = f"{VIEW}ORDER_BUYER_REFUND_IN_SALES"
AFTER_SALES = f"{VIEW}ORDER_REFUND_AFTER_SALES"

MOVES = {
    PAID: f"{VIEW}ORDER_PAY",
    SHIPPED: f"{VIEW}ANNOUNCE_SENDGOODS",
    COMPLETED: f"{VIEW}ORDER_SUCCESS",
    CANCELLED: f"{VIEW}ORDER_BUYER_CLOSE",
}
"""The message for an order's new status."""

SELLER_CLOSED = f"{VIEW}ORDER_SELLER_CLOSE"

ASKED = ("waitselleragree", "BUYER_APPLY_REFUND", "buyer")
DONE = {
    REFUNDED: ("SELLER_AGREE_REFUND", "seller"),
    TO_SEND_BACK: ("SELLER_AGREE_REFUND_PROCOTOL", "seller"),
    SENT_BACK: ("BUYER_SEND_GOODS", "buyer"),
    REFUSED: ("SELLER_REJECT_REFUND", "seller"),
}
"""The action on a refund and its actor, by the refund's new status."""


def of_order(before: Row | None, order: Row, now: float) -> Iterator[tuple[str, Row]]:
    """Messages for a new order, a new status, a new price, or received lines."""
    body = {"tradeTerms": [], "extAttributes": [], **_given(order)}
    if before is None:
        yield CREATED, body
        return
    old, new = before["baseInfo"], order["baseInfo"]
    if old["totalAmount"] != new["totalAmount"]:
        yield PRICE, body
    if _arrived(before) != _arrived(order):
        yield RECEIVED, body
    if old["status"] != new["status"]:
        by_seller = new.get("closeOperateType") == "CLOSE_TRADE_BY_SELLER"
        yield SELLER_CLOSED if by_seller else MOVES[new["status"]], body


def of_refund(before: Row | None, refund: Row, now: float) -> Iterator[tuple[str, Row]]:
    """Messages for a requested refund, and for each action on it."""
    message_type = AFTER_SALES if refund["disputeType"] == AFTER_SALE else IN_SALES
    if before is None:
        yield message_type, _topic(refund, now, *ASKED)
    if before is None or before["status"] != refund["status"]:
        yield message_type, _topic(refund, now, refund["status"], *DONE[refund["status"]])


def _topic(refund: Row, now: float, status: str, action: str, operator: str) -> Row:
    return {
        "orderId": refund["orderId"],
        "refundId": refund["refundId"],
        "currentStatus": status,
        "msgSendTime": datetime.fromtimestamp(now, ZONE).strftime(LOCAL_DATE_TIME),
        "refundAction": action,
        "operator": operator,
    }


def _arrived(order: Row) -> list[int]:
    return [line["subItemID"] for line in order["productItems"] if line["status"] == COMPLETED]


def _given(value: Any) -> Any:
    """Drop members that are null."""
    if isinstance(value, dict):
        return {name: _given(member) for name, member in value.items() if member is not None}
    return [_given(item) for item in value] if isinstance(value, list) else value
