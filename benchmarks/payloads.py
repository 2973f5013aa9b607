"""The payloads: the seed's order page of any length, the 1688 product, and a new order."""

from __future__ import annotations

import copy
from pathlib import Path
from typing import Any

import orjson

ROOT = Path(__file__).parents[1]
DOCUMENT = ROOT / "generated_client" / "pandapon_api" / "openapi.json"
SEED = ROOT / "sandbox" / "pandapon_sandbox" / "taobao" / "seed_order_page.json"
EXAMPLES = ROOT / "spec" / "examples"
ID = 1_022_000_000_000_000_000


def order_page(orders: int, total: int | None = None) -> bytes:
    """A response of `taobao_orders.page`: copies of the seed's order, each with its own ids, numbers and times."""
    answer = orjson.loads(SEED.read_bytes())
    (seed,) = answer["data"]["data"]
    answer["data"] = {"total": orders if total is None else total, "data": [_order(seed, n) for n in range(orders)]}
    return orjson.dumps(answer)


def _order(seed: dict[str, Any], number: int) -> dict[str, Any]:
    order = copy.deepcopy(seed)
    order |= {
        "id": str(ID + number),
        "orderNo": str(ID * 2 + number),
        "sellerOrderNumber": f"S{number:09d}",
        "createTime": f"2023-09-{number // 1440 % 28 + 1:02d} {number // 60 % 24:02d}:{number % 60:02d}:59",
    }
    for line, row in enumerate(order["subOrderVOS"]):
        row |= {"orderNo": order["orderNo"], "itemId": str(600_000_000_000_000_000 + number * 2 + line)}
    return order


def product() -> bytes:
    """The response of `alibaba_products.get`."""
    return orjson.dumps(_example("alibaba_products/get")["response"])


def order_created() -> bytes:
    """The response of `taobao_orders.create`."""
    return orjson.dumps(_example("taobao_orders/create")["response"])


def new_order() -> dict[str, Any]:
    """The body of `taobao_orders.create`, with the JSON inside its strings decoded."""
    body: dict[str, Any] = _example("taobao_orders/create")["request"]["body"]
    return body | {name: orjson.loads(body[name]) for name in ("orderLineList", "receiver")}


def _example(name: str) -> dict[str, Any]:
    example: dict[str, Any] = orjson.loads((EXAMPLES / f"{name}.json").read_bytes())
    return example
