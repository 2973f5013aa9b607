"""Orders as a caller sends them, and as the sandbox returns them."""

from collections.abc import Sequence
from typing import Any

import orjson

from pandapon_sandbox import Code
from tests.support.sandbox_caller import Caller

ORDER = "/open/order"
SEED_ID = "1022505290408395575"
SEED_SUB_ID = "200035407713"

SHIRT = {"itemId": "2048000000000001", "skuId": "5000000000001", "quantity": "2", "price": "150", "orderLineNo": "a"}
SHOES = {"itemId": "2048000000000002", "skuId": "5000000000002", "quantity": "1", "price": "100", "title": "鞋"}


def text(value: Any) -> str:
    return orjson.dumps(value).decode()


def ordering(lines: Sequence[dict[str, str]] = (SHIRT, SHOES), amount: int = 400, **more: str) -> dict[str, Any]:
    receiver = {"name": "Example Receiver", "country": "China"}
    return {"orderLineList": text(lines), "receiver": text(receiver), "purchaseAmount": amount, **more}


def create(caller: Caller, body: dict[str, Any] | None = None) -> str:
    answer = caller.post(ORDER, body or ordering())
    assert answer["code"] == Code.OK
    return str(answer["data"]["orderList"][0]["purchaseId"])


def show(caller: Caller, order_id: str) -> dict[str, Any]:
    order: dict[str, Any] = caller.get(f"{ORDER}/{order_id}")["data"]
    return order


def results(order: dict[str, Any]) -> list[dict[str, Any]]:
    return [orjson.loads(sub_order["subOrderResult"]) for sub_order in order["subOrderVOS"]]
