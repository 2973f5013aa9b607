"""1688 orders as a caller creates them."""

from typing import Any

from pandapon_sandbox import Code
from tests.support.sandbox_caller import Caller

ORDER = "/alibaba/order"
OFFER = 600000000001
SPEC = "00000000000000000000000000000001"
OTHER_SPEC = "00000000000000000000000000000002"


def cargo(*quantities: float) -> list[dict[str, Any]]:
    specs = (SPEC, OTHER_SPEC)
    return [{"offerId": OFFER, "specId": spec, "quantity": n} for spec, n in zip(specs, quantities, strict=False)]


def create(caller: Caller, *quantities: float) -> str:
    """Create an order with a quantity of the first SKU, and optionally of the second."""
    body = {"flow": "general", "addressParam": {}, "cargoParamList": cargo(*quantities or (2,))}
    answer = caller.post(f"{ORDER}/create", body)
    assert answer["code"] == Code.OK
    return str(answer["data"]["orderId"])


def pay(caller: Caller, *quantities: float) -> str:
    """Create and pay an order."""
    order_id = create(caller, *quantities)
    assert caller.post(f"{ORDER}/batch/submit/to/pay", {"orderIds": [order_id]})["code"] == Code.OK
    return order_id


def ship(caller: Caller, *quantities: float) -> str:
    """Create and pay an order, which its seller ships."""
    order_id = pay(caller, *quantities)
    assert caller.http.post(f"/_sandbox/ship/{order_id}").json() == {"shipped": order_id}
    return order_id


def show(caller: Caller, order_id: str) -> dict[str, Any]:
    order: dict[str, Any] = caller.post(f"{ORDER}/detail", {"webSite": "1688", "orderId": order_id})["data"]
    return order


def line_ids(caller: Caller, order_id: str) -> list[int]:
    return [line["subItemID"] for line in show(caller, order_id)["productItems"]]


def orders(caller: Caller, **filters: Any) -> list[str]:
    """The ids of the listed orders."""
    rows = caller.post(f"{ORDER}/page", filters)["data"]["data"]
    return [row["baseInfo"]["idOfStr"] for row in rows]
