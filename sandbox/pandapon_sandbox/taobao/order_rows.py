"""Orders in the form of the order list: its members, including odd and empty ones."""

from datetime import datetime
from typing import Any

import orjson

from pandapon_sandbox.protocol.times import LOCAL_DATE_TIME, ZONE
from pandapon_sandbox.storage.ledger import Row


def new_order(number: int, create_time: str, amount: int, source: str | None, seller_order_number: str | None) -> Row:
    """Return an unpaid order without sub-orders; its ids are derived from ``number``."""
    return {
        "id": str(1_100_000_000_000_000_000 + number),
        "orderNo": str(1_200_000_000_000_000_000 + number),
        "sellerOrderNumber": seller_order_number,
        "userName": "Sandbox Buyer",
        "orderSource": source,
        "createTime": create_time,
        "payTime": None,
        "purchaseAmount": amount,
        "status": 0,
        "subOrderVOS": [],
    }


def new_sub_order(number: int, order: Row, line: Row) -> Row:
    """Return a sub-order for one line of ``orderLineList``, whose quantity and price are strings of digits."""
    quantity, price, currency = int(line["quantity"]), line.get("price"), line.get("currency", "CNY")
    amount = quantity * int(price or 0)
    outer_id = str(1_300_000_000_000_000_000 + number)
    result = {
        "purchase_order_outer_id": outer_id,
        "purchase_order_line_outer_id": outer_id,
        "product_amount": str(amount),
        "quantity": quantity,
        "title": line.get("title", "Sandbox goods"),
        "purchase_currency": currency,
        "purchase_amount": amount,
        "item_id": line.get("itemId"),
        "domestic_post_fee": 0,
        "pay_currency": currency,
        "sub_purchase_order_id": str(300_000_000_000 + number),
        "sku_id": line.get("skuId"),
        "status": "WAIT_BUYER_P",
        "alipay_pay_order_no": f"{order['createTime'][:10].replace('-', '')}{number:020}",
        "option_fields": {
            "SKU_IMG_URL": "https://img.example.com/sku.jpg",
            "en": _text({"Color": "red"}),
            "zh": _text({"颜色分类": "红色"}),
        },
        "closed": False,
    }
    return {
        "subOrderId": None,
        "orderNo": order["orderNo"],
        "quantity": quantity,
        "title": None,
        "purchaseCurrency": currency,
        "purchaseAmount": price,
        "itemId": line.get("itemId"),
        "domesticPostFee": None,
        "closeReason": None,
        "skuId": line.get("skuId"),
        "subOrderResult": _text(result),
        "status": None,
        "errorCode": None,
        "errorMessage": None,
    }


def has_result(sub_order: Row) -> bool:
    """Whether a sub-order has a ``subOrderResult``; a few of the synthetic ones have none."""
    return bool(sub_order.get("subOrderResult"))


def result_of(sub_order: Row) -> Row:
    """Decode the ``subOrderResult`` of a sub-order that has one."""
    result: Row = orjson.loads(sub_order["subOrderResult"])
    return result


def results(order: Row) -> list[Row]:
    """Decode the ``subOrderResult`` strings of an order, if any."""
    return [result_of(sub_order) for sub_order in order["subOrderVOS"] if has_result(sub_order)]


def refunded_line(order: Row, sub_order: Row) -> Row:
    """Return a sub-order in the form of a refund's line."""
    result = result_of(sub_order)
    created = datetime.strptime(order["createTime"], LOCAL_DATE_TIME).replace(tzinfo=ZONE)
    return {
        "purchaseOrderId": int(order["id"]),
        "purchaseOrderLineId": int(result["sub_purchase_order_id"]),
        "salesOrderId": result["purchase_order_line_outer_id"],
        "itemTitle": result["title"],
        "itemImageUrl": result["option_fields"]["SKU_IMG_URL"],
        "quantity": result["quantity"],
        "price": result["purchase_amount"] // result["quantity"],
        "productFee": result["purchase_amount"],
        "postFee": result["domestic_post_fee"],
        "totalPrice": result["purchase_amount"],
        "currency": result["purchase_currency"],
        "createTime": int(created.timestamp() * 1000),
    }


def mark(sub_order: Row, **changes: Any) -> None:
    """Change members inside the ``subOrderResult`` of a sub-order, if it has one."""
    if has_result(sub_order):
        sub_order["subOrderResult"] = _text({**result_of(sub_order), **changes})


def set_status(sub_order: Row, raw: str, **more: Any) -> None:
    """Set the upstream's status of a sub-order: in its row, if that has one, and in its ``subOrderResult``."""
    if sub_order["status"] is not None:
        sub_order["status"] = raw
    mark(sub_order, status=raw, **more)


def close(sub_order: Row, reason: str | None) -> None:
    """Close a sub-order, in its row and in its ``subOrderResult``."""
    sub_order["closeReason"] = reason
    set_status(sub_order, "TRADE_CLOSED", closed=True)


def reprice(sub_order: Row, percent: int) -> int:
    """Set the price of a sub-order to a percentage of the current one, and return the change of its amount."""
    if sub_order["purchaseAmount"] is None:
        return 0
    quantity, old = sub_order["quantity"], int(sub_order["purchaseAmount"])
    price = old * percent // 100
    sub_order["purchaseAmount"] = str(price)
    mark(sub_order, product_amount=str(quantity * price), purchase_amount=quantity * price)
    return int(quantity * (price - old))


def _text(value: Row) -> str:
    return orjson.dumps(value).decode()
