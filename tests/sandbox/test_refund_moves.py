"""Refunds that a seller pays back or refuses: on request, for a whole order, and by time."""

from pathlib import Path
from typing import Any

import pytest

from pandapon_sandbox import Code, Refusal
from tests.sandbox import alibaba_orders, taobao_orders
from tests.sandbox.taobao_orders import results, show
from tests.support.sandbox_caller import Caller, Open

REFUND = "/open/order/refund"
TAOBAO_ID = "120000000001"
AFTER = 3600


@pytest.fixture(params=["taobao", "1688"])
def platform(request: pytest.FixtureRequest) -> str:
    platform: str = request.param
    return platform


def paid(caller: Caller, platform: str) -> str:
    order_id = taobao_orders.create(caller) if platform == "taobao" else alibaba_orders.create(caller)
    caller.running.pay(order_id)
    return order_id


def ask(caller: Caller, order_id: str, refund_type: int = 1) -> None:
    """Request a refund of the first line of a Taobao order."""
    line = results(show(caller, order_id))[0]
    body = {"subOrderId": line["sub_purchase_order_id"], "refundType": refund_type, "refundFee": 300}
    assert caller.post(f"{REFUND}/submit", body)["code"] == Code.OK


def ask_to_return(caller: Caller, order_id: str) -> str:
    """Request a refund of a whole 1688 order whose goods have arrived."""
    asking = {"orderId": int(order_id), "disputeRequest": "returnRefund", "applyPayment": 2500, "applyCarriage": 0}
    more = {"applyReasonId": 20028, "description": "Example description", "goodsStatus": "refundBuyerReceived"}
    refund_id: str = caller.post("/alibaba/refund/detail/create", asking | more)["data"]["refundId"]
    return refund_id


def statuses(caller: Caller, order_id: str) -> set[Any]:
    """The statuses of the refunds of an order's lines."""
    taobao = show(caller, order_id)
    if taobao:
        return {line.get("refund_status") for line in results(taobao)}
    return {line.get("refundStatus") for line in alibaba_orders.show(caller, order_id)["productItems"]}


def control(caller: Caller, action: str, order_id: str) -> Any:
    return caller.http.post(f"/_sandbox/{action}/{order_id}")


def test_a_whole_order_is_paid_back(fresh: Caller, platform: str) -> None:
    order_id = paid(fresh, platform)
    answer = control(fresh, "refund", order_id)
    assert (answer.status_code, answer.json()) == (200, {"refunded": order_id})
    assert statuses(fresh, order_id) == {100 if platform == "taobao" else "REFUND_SUCCESS"}
    again = control(fresh, "refund", order_id)
    assert (again.status_code, again.json()["code"]) == (409, Code.WRONG_STATE)
    assert "has no line that can be refunded" in again.json()["msg"]


def test_a_completed_1688_order_is_refunded_after_the_sale(fresh: Caller) -> None:
    order_id = paid(fresh, "1688")
    for move in (fresh.running.ship, fresh.running.confirm, fresh.running.refund):
        move(order_id)
    assert alibaba_orders.show(fresh, order_id)["baseInfo"]["refundStatusForAs"] == "refundsuccess"


def test_the_money_is_that_of_the_lines(fresh: Caller) -> None:
    order_id = paid(fresh, "taobao")
    fresh.running.refund(order_id)
    refunds = list(fresh.running.app.state.taobao_refunds)
    assert sum(refund.order["refundFee"] for refund in refunds) == show(fresh, order_id)["purchaseAmount"]


def test_only_an_open_refund_is_paid_back(fresh: Caller) -> None:
    order_id = paid(fresh, "taobao")
    ask(fresh, order_id)
    fresh.running.refund(order_id)
    assert statuses(fresh, order_id) == {100, None}
    fresh.running.refund(order_id)
    assert statuses(fresh, order_id) == {100}


@pytest.mark.parametrize("by_refund", [True, False])
def test_a_refund_is_refused_and_asked_again(fresh: Caller, by_refund: bool) -> None:
    order_id = paid(fresh, "taobao")
    ask(fresh, order_id)
    assert control(fresh, "refuse-refund", TAOBAO_ID if by_refund else order_id).json() == {
        "refused": TAOBAO_ID if by_refund else order_id
    }
    assert statuses(fresh, order_id) == {-10, None}
    with pytest.raises(Refusal, match=f"Refund {TAOBAO_ID} has status -10 instead of 10 or 20 or 30"):
        fresh.running.refund(TAOBAO_ID)
    ask(fresh, order_id)
    fresh.running.refund("120000000002")
    assert statuses(fresh, order_id) == {100, None}


def test_goods_of_1688_that_are_sent_back(fresh: Caller) -> None:
    order_id = paid(fresh, "1688")
    fresh.running.ship(order_id)
    refund_id = ask_to_return(fresh, order_id)
    assert statuses(fresh, order_id) == {"WAIT_BUYER_SEND"}
    fresh.running.refund(refund_id)
    assert statuses(fresh, order_id) == {"REFUND_SUCCESS"}
    with pytest.raises(Refusal, match="has status refundsuccess instead of waitbuyersend or waitsellerreceive"):
        fresh.running.refuse_refund(refund_id)


def test_a_refund_of_1688_is_refused(fresh: Caller) -> None:
    order_id = paid(fresh, "1688")
    fresh.running.ship(order_id)
    ask_to_return(fresh, order_id)
    fresh.running.refuse_refund(order_id)
    assert statuses(fresh, order_id) == {"WAIT_BUYER_MODIFY"}


def test_what_cannot_be_refunded(fresh: Caller, platform: str) -> None:
    unpaid = taobao_orders.create(fresh) if platform == "taobao" else alibaba_orders.create(fresh)
    assert control(fresh, "refund", unpaid).json()["code"] == Code.WRONG_STATE
    assert "has no open refund" in control(fresh, "refuse-refund", unpaid).json()["msg"]
    for action in ("refund", "refuse-refund"):
        assert control(fresh, action, "7").status_code == 404


def test_a_refund_is_pushed(open_sandbox: Open) -> None:
    caller = open_sandbox(push_url="http://127.0.0.1:1/x", push_timeout=0.01)
    for platform in ("taobao", "1688"):
        order_id = paid(caller, platform)
        caller.running.app.state.pushes.clear()
        caller.running.refund(order_id)
        (kind,) = {delivery.message.type for delivery in caller.running.app.state.pushes}
        assert kind.endswith("_ORDER_BUYER_VIEW_ORDER_BUYER_REFUND_IN_SALES")
        if platform == "1688":
            continue
        ask(caller, paid(caller, platform))
        caller.running.refuse_refund(TAOBAO_ID[:-1] + "3")


def test_a_refusal_of_1688_is_pushed(open_sandbox: Open) -> None:
    caller = open_sandbox(push_url="http://127.0.0.1:1/x", push_timeout=0.01)
    order_id = paid(caller, "1688")
    caller.running.ship(order_id)
    refund_id = ask_to_return(caller, order_id)
    caller.running.app.state.pushes.clear()
    caller.running.refuse_refund(refund_id)
    (delivery,) = caller.running.app.state.pushes
    assert (delivery.message.body["refundAction"], delivery.message.body["operator"]) == (
        "SELLER_REJECT_REFUND",
        "seller",
    )


def test_a_refund_is_paid_back_by_itself(tmp_path: Path, open_sandbox: Open) -> None:
    caller = open_sandbox(refund_after=AFTER, state=tmp_path / "state.sqlite")
    money, goods = paid(caller, "taobao"), paid(caller, "taobao")
    ask(caller, money)
    ask(caller, goods, refund_type=2)
    caller.running.app.state.ledger.close()
    later = open_sandbox(refund_after=AFTER, state=tmp_path / "state.sqlite")
    later.clock.now += AFTER - 1
    assert statuses(later, money) == {10, None}
    later.clock.now += 1
    assert statuses(later, money) == {100, None}
    assert statuses(later, goods) == {20, None}
    back = {"refundId": "120000000002", "logisticsCompanyCode": "EXAMPLE", "logisticsNo": "1"}
    assert later.post(f"{REFUND}/submit/logistics", back)["code"] == Code.OK
    later.clock.now += AFTER
    assert statuses(later, goods) == {100, None}
