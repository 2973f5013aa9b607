"""Synthetic Taobao orders, to try a client on a large shop."""

from collections.abc import Iterator
from datetime import datetime
from random import Random

import orjson

from pandapon_sandbox.protocol.times import ZONE
from pandapon_sandbox.storage.ledger import Row

YEAR = 365 * 86_400
FIRST_ORDER, FIRST_NUMBER = 1_050_000_000_000_000_000, 1_060_000_000_000_000_000
FIRST_SUB_ORDER, FIRST_UPSTREAM = 250_000_000_000, 1_070_000_000_000_000_000

STATUSES = (0, 1, 2, 3, 4, 10, 11)
WEIGHTS = (8, 6, 6, 2, 15, 18, 45)
PAID = {1, 2, 3, 10, 11}
RAW_STATUS = {4: "TRADE_CLOSED", 10: "WAIT_SELLER_SEND_GOODS", 11: "WAIT_BUYER_CONFIRM_GOODS"}
"""The upstream's status of a line; lines of other statuses are not paid there, as PandaPon has not paid yet."""
SOURCES = ("lazada", "shopee", "shopify", None)
COLOURS, SIZES = ("玫红色", "黑色", "白色", "蓝色"), ("S", "M", "L", "XL")
SHOPS = 20


def synthetic_orders(count: int, seed: int, now: float) -> Iterator[Row]:
    """Create orders, oldest first, spread over the year that ends ``now`` (seconds since 1970).

    The same seed and time give the same orders. About one sub-order in a hundred has no ``subOrderResult``,
    half of those not even the member; two in five have the upstream's long form, the others that of the documentation.
    """
    random = Random(f"orders/{seed}")  # noqa: S311
    times = sorted(now - random.random() * YEAR for _ in range(count))
    statuses = random.choices(STATUSES, WEIGHTS, k=count)
    for index, (created, status) in enumerate(zip(times, statuses, strict=True)):
        paid = min(created + random.randrange(60, 86_400), now) if status in PAID else None
        yield _order(random, index, status, created, paid)


def _order(random: Random, index: int, status: int, created: float, paid: float | None) -> Row:
    number = str(FIRST_NUMBER + index)
    lines = random.choices((1, 2, 3, 4), (55, 25, 12, 8))[0]
    sub_orders = [_sub_order(random, index * 4 + line, number, status, created, paid) for line in range(lines)]
    return {
        "id": str(FIRST_ORDER + index),
        "orderNo": number,
        "sellerOrderNumber": f"S-{index + 1:08}",
        "userName": "Sandbox Buyer",
        "orderSource": random.choice(SOURCES),
        "createTime": _local(created),
        "payTime": None if paid is None else _local(paid),
        "purchaseAmount": sum(sub_order["quantity"] * int(sub_order["purchaseAmount"]) for sub_order in sub_orders),
        "status": status,
        "subOrderVOS": sub_orders,
    }


def _sub_order(random: Random, index: int, number: str, status: int, created: float, paid: float | None) -> Row:
    raw, item, sku = RAW_STATUS.get(status, "WAIT_BUYER_P"), random.randrange(10**15), random.randrange(10**13)
    quantity, price, chance = random.randint(1, 5), random.randint(100, 50_000), random.random()
    row: Row = {
        "subOrderId": None,
        "orderNo": number,
        "quantity": quantity,
        "title": None,
        "purchaseCurrency": "CNY",
        "purchaseAmount": str(price),
        "itemId": f"6{item:017}",
        "domesticPostFee": None,
        "closeReason": None,
        "skuId": f"5{sku:013}",
        "subOrderResult": None,
        "status": None,
        "errorCode": None,
        "errorMessage": None,
    }
    if chance < 0.005:
        del row["subOrderResult"]
    if chance < 0.01:
        return row
    result = _result(random, index, row, raw, created)
    if chance < 0.4:
        row |= {"subOrderId": result["sub_purchase_order_id"], "title": result["title"], "status": raw}
        _add_upstream_members(random, result, paid)
    row["subOrderResult"] = orjson.dumps(result).decode()
    return row


def _result(random: Random, index: int, row: Row, raw: str, created: float) -> Row:
    """Return the members of the documentation's sample."""
    amount = row["quantity"] * int(row["purchaseAmount"])
    upstream = str(FIRST_UPSTREAM + index)
    properties = orjson.dumps({"颜色分类": random.choice(COLOURS), "尺码": random.choice(SIZES)}).decode()
    return {
        "purchase_order_outer_id": upstream,
        "purchase_order_line_outer_id": upstream,
        "product_amount": str(amount),
        "quantity": row["quantity"],
        "title": f"示例商品{index % 1000:03}",
        "purchase_currency": "CNY",
        "purchase_amount": amount,
        "item_id": row["itemId"],
        "domestic_post_fee": 0,
        "pay_currency": "CNY",
        "sub_purchase_order_id": str(FIRST_SUB_ORDER + index),
        "sku_id": row["skuId"],
        "status": raw,
        "alipay_pay_order_no": f"{_local(created)[:10].replace('-', '')}{index:020}",
        "option_fields": {
            "SKU_IMG_URL": f"https://img.example.com/sku-{index % 1000:04}.jpg",
            "en": properties,
            "zh": properties,
        },
        "closed": raw == "TRADE_CLOSED",
    }


def _add_upstream_members(random: Random, result: Row, paid: float | None) -> None:
    """Add members that only the upstream is known to have: the shop, and the events since the payment."""
    shop = random.randint(1, SHOPS)
    result["option_fields"] |= {
        "supplierNick": f"示例店铺{shop:02}",
        "shopName": f"示例店铺{shop:02}",
        "shopId": str(100_000_000 + shop),
    }
    if paid is not None:
        result |= {"pay_amount": result["purchase_amount"], "pay_time": int(paid)}
    if result["status"] == RAW_STATUS[11]:
        parcel = f"EX{random.randrange(10**13):013}"
        result |= {"logistic_company_name": "示例快递", "logistic_number": parcel, "can_confirm_receipt": True}
    if result["closed"]:
        result["close_reason"] = "示例原因"


def _local(seconds: float) -> str:
    return datetime.fromtimestamp(seconds, ZONE).isoformat(" ", "seconds")[:19]
