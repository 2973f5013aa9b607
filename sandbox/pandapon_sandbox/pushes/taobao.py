"""Messages about Taobao orders and refunds.

Only the type of the price message and a part of its body are documented. The other types are the names of 1688's
messages with Taobao's prefix (guess); their bodies are those of the document, which are guesses too.
"""

from collections.abc import Iterator

from pandapon_sandbox.storage.ledger import Row
from pandapon_sandbox.taobao.order_book import Status, closed_by_seller
from pandapon_sandbox.taobao.order_rows import results

PRICE = "TAOBAO_ORDER_BUYER_VIEW_ORDER_PRICE_MODIFY"
REFUND = "TAOBAO_ORDER_BUYER_VIEW_ORDER_BUYER_REFUND_IN_SALES"

MOVES = {
    Status.UNPAID: ("TAOBAO_ORDER_BUYER_VIEW_BUYER_MAKE", "WAIT_BUYER_P"),
    Status.PAID: ("TAOBAO_ORDER_BUYER_VIEW_ORDER_PAY", "WAIT_SELLER_SEND_GOODS"),
    Status.CANCELLED: ("TAOBAO_ORDER_BUYER_VIEW_ORDER_BUYER_CLOSE", "TRADE_CLOSED"),
    Status.SHIPPED: ("TAOBAO_ORDER_BUYER_VIEW_ANNOUNCE_SENDGOODS", "WAIT_BUYER_CONFIRM_GOODS"),
}
"""The type of the message and the upstream's word for an order's new status; no name is known for an approval."""

SELLER_CLOSED = "TAOBAO_ORDER_BUYER_VIEW_ORDER_SELLER_CLOSE"

LINE = ("item_id", "sku_id", "status", "logistic_company_name", "logistic_number")
PRICED_LINE = (
    "purchase_order_outer_id",
    "purchase_order_line_outer_id",
    "product_amount",
    "logistic_company_name",
    "logistic_number",
    "quantity",
)


def of_order(before: Row | None, order: Row, now: float) -> Iterator[tuple[str, Row]]:
    """Messages for a new order, a new status or a new price."""
    if (before is None or before["status"] != order["status"]) and order["status"] in MOVES:
        message_type, word = MOVES[Status(order["status"])]
        yield SELLER_CLOSED if closed_by_seller(order) else message_type, _state(order, word, now)
    if before is not None and before["purchaseAmount"] != order["purchaseAmount"]:
        yield PRICE, _price(order)


def of_refund(before: Row | None, refund: Row, now: float) -> Iterator[tuple[str, Row]]:
    """The message for a new or changed refund."""
    aggregate = refund["detail"]["refundOrderAggregate"]
    yield (
        REFUND,
        {
            "refundId": aggregate["refundOrder"]["refundId"],
            "orderId": str(aggregate["purchaseOrderLine"]["purchaseOrderId"]),
        },
    )


def _state(order: Row, word: str, now: float) -> Row:
    return {
        "purchase_id": order["id"],
        "outer_purchase_id": order["orderNo"],
        "status": word,
        "business_time": int(now * 1000),
        "sku_list": [_members(result, LINE) for result in results(order)],
    }


def _price(order: Row) -> Row:
    lines = results(order)
    price = {
        "purchaseCurrency": "CNY",
        "purchaseTotalFee": order["purchaseAmount"],
        "purchaseProductFee": order["purchaseAmount"],
        "purchaseShippingFee": 0,
    }
    body = {"subOrders": [_members(line, PRICED_LINE) for line in lines], "purchaseOrderPriceDTO": price}
    return {"salesOrderId": lines[0]["purchase_order_outer_id"], **body} if lines else body


def _members(row: Row, names: tuple[str, ...]) -> Row:
    return {name: row[name] for name in names if row.get(name) is not None}
