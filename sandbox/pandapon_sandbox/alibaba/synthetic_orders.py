"""Synthetic 1688 orders, to try a client on a large shop."""

from collections.abc import Iterator
from decimal import Decimal
from random import Random

from pandapon_sandbox.storage.ledger import Row

from .goods import AlibabaGoods, Line
from .order_rows import NUMBERS_PER_ORDER, new_order, parcel, written

YEAR, DAY = 365 * 86_400, 86_400
FIRST_ORDER = 1_350_000_000_000_000_000

STATUSES = ("waitbuyerpay", "waitsellersend", "waitbuyerreceive", "success", "cancel")
WEIGHTS = (10, 10, 20, 50, 10)
STEPS = (("payTime", DAY), ("allDeliveredTime", 3 * DAY), ("confirmedTime", 10 * DAY))
"""What happens to an order in turn: the member with the time, and the seconds within which it happens."""

DONE = {"waitsellersend": 1, "waitbuyerreceive": 2, "success": 3}
"""How many of the steps an order has behind it, by its status."""

LINES = {"waitbuyerreceive": 2, "success": 3}
"""The ``logisticsStatus`` of lines that were shipped."""

RECEIVER = {
    "fullName": "Sandbox Buyer",
    "mobile": "13800000000",
    "provinceText": "示例省",
    "cityText": "示例市",
    "areaText": "示例区",
    "address": "示例路1号",
}


def synthetic_orders(goods: AlibabaGoods, count: int, seed: int, now: float) -> Iterator[Row]:
    """Create orders, oldest first, spread over the year that ends ``now`` (seconds since 1970).

    The same seed and time give the same orders. Each was changed last when it got its status, at most two weeks after
    its creation.
    """
    random = Random(f"1688 orders/{seed}")  # noqa: S311
    times = sorted(now - random.random() * YEAR for _ in range(count))
    statuses = random.choices(STATUSES, WEIGHTS, k=count)
    skus = goods.all()
    for index, (created, status) in enumerate(zip(times, statuses, strict=True)):
        chosen = random.sample(skus, random.randint(1, len(skus)))
        lines = [Line(sku, Decimal(random.randint(1, min(sku.stock, 20)))) for sku in chosen]
        order_id = FIRST_ORDER + index * NUMBERS_PER_ORDER
        order = new_order(order_id, written(created), lines, {"addressParam": RECEIVER})
        _move(random, order, status, created, now)
        yield order


def _move(random: Random, order: Row, status: str, created: float, now: float) -> None:
    base, time = order["baseInfo"], created
    for member, within in STEPS[: DONE.get(status, 0)]:
        time = min(time + random.randrange(60, within), now)
        base[member] = written(time)
    for line in order["productItems"]:
        line.update(status=status, logisticsStatus=LINES.get(status, 1))
    if status == "cancel":
        time = min(time + random.randrange(60, DAY), now)
        base.update(closeReason="buyerCancel", closeOperateType="CLOSE_TRADE_BY_BUYER")
        for line in order["productItems"]:
            line["closeReason"] = "buyerCancel"
    if status == "success":
        base.update(receivingTime=base["confirmedTime"], completeTime=base["confirmedTime"])
    if status in LINES:
        order["nativeLogistics"]["logisticsItems"] = [parcel(order, base["allDeliveredTime"])]
    base.update(status=status, modifyTime=written(time))
