"""Orders that move on: on request, over HTTP and from Python, and by time."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from pandapon_sandbox import Code, Refusal, Settings, __main__, create_app
from tests.sandbox import alibaba_orders, taobao_orders
from tests.sandbox.taobao_orders import SEED_ID, results
from tests.support.sandbox_caller import Caller, Open

LOGISTICS = "/open/order/logistics/detail/get"
TRACE = "/alibaba/order/logistics/trace"
TAOBAO = {
    "unpaid": (),
    "paid": ("pay",),
    "approved": ("pay", "approve"),
    "awaiting shipment": ("pay", "approve", "approve"),
    "shipped": ("pay", "approve", "ship"),
    "signed": ("pay", "approve", "ship", "sign"),
    "closed": ("close",),
}
ALIBABA = {
    "unpaid": (),
    "paid": ("pay",),
    "shipped": ("pay", "ship"),
    "signed": ("pay", "ship", "sign"),
    "confirmed": ("pay", "ship", "confirm"),
    "closed": ("close",),
}
"""How an order gets into each of its states."""

ALLOWED = {
    "taobao": {
        "pay": {"unpaid"},
        "approve": {"paid", "approved"},
        "ship": {"paid", "approved", "awaiting shipment"},
        "sign": {"shipped"},
        "confirm": set[str](),
        "cancel": {"unpaid"},
        "close": {"unpaid", "paid", "approved", "awaiting shipment"},
        "price": {"unpaid"},
    },
    "1688": {
        "pay": {"unpaid"},
        "approve": set[str](),
        "ship": {"paid"},
        "sign": {"shipped"},
        "confirm": {"shipped", "signed"},
        "cancel": {"unpaid"},
        "close": {"unpaid", "paid"},
        "price": {"unpaid"},
    },
}
DONE = {
    "pay": "paid",
    "approve": "approved",
    "ship": "shipped",
    "sign": "signed",
    "confirm": "confirmed",
    "cancel": "cancelled",
    "close": "closed",
    "price": "repriced",
}


@pytest.fixture(params=["taobao", "1688"])
def platform(request: pytest.FixtureRequest) -> str:
    platform: str = request.param
    return platform


def create(caller: Caller, platform: str) -> str:
    return taobao_orders.create(caller) if platform == "taobao" else alibaba_orders.create(caller)


def show(caller: Caller, order_id: str) -> dict[str, Any]:
    return taobao_orders.show(caller, order_id) or alibaba_orders.show(caller, order_id)


def status(caller: Caller, order_id: str) -> Any:
    order = show(caller, order_id)
    return order["status"] if "status" in order else order["baseInfo"]["status"]


def move(caller: Caller, action: str, order_id: str) -> Any:
    return caller.http.post(f"/_sandbox/{action}/{order_id}", json={"percent": 90})


def order_in(caller: Caller, platform: str, state: str) -> str:
    order_id = create(caller, platform)
    for action in (TAOBAO if platform == "taobao" else ALIBABA)[state]:
        assert move(caller, action, order_id).is_success
    return order_id


@pytest.mark.parametrize("action", DONE)
def test_every_action_on_an_order_in_every_state(fresh: Caller, platform: str, action: str) -> None:
    for state in TAOBAO if platform == "taobao" else ALIBABA:
        order_id = order_in(fresh, platform, state)
        before = show(fresh, order_id)
        answer = move(fresh, action, order_id)
        if state in ALLOWED[platform][action]:
            assert (answer.status_code, answer.json()) == (200, {DONE[action]: order_id}), state
            continue
        refused = Code.WRONG_STATE if ALLOWED[platform][action] else Code.BAD_REQUEST
        assert (answer.status_code, answer.json()["code"]) == (refused % 1000, refused), state
        assert answer.json()["data"] is None
        assert show(fresh, order_id) == before


@pytest.mark.parametrize("action", DONE)
def test_orders_that_are_not_there(shared: Caller, action: str) -> None:
    answer = move(shared, action, "7")
    assert (answer.status_code, answer.json()["code"]) == (404, Code.NOT_FOUND)
    assert answer.json()["msg"] == "There is no order 7."


@pytest.mark.parametrize(
    ("platform", "state", "action", "msg"),
    [
        ("taobao", "unpaid", "ship", "has status 0; only a paid order (status 1, 2, 10) can get 11."),
        ("taobao", "paid", "cancel", "has status 1; only an unpaid order (status 0) can get 4."),
        ("1688", "paid", "cancel", "has status waitsellersend instead of waitbuyerpay."),
        ("taobao", "unpaid", "approve", "has status 0; only a paid order (status 1, 2) can get 2."),
        ("taobao", "shipped", "close", "only an order that was not shipped (status 0, 1, 2, 3, 10) can get 4."),
        ("taobao", "approved", "sign", "has no parcel; only a shipped one can be signed for."),
        ("taobao", "signed", "sign", "was delivered already; only a shipped one can be signed for."),
        ("1688", "shipped", "close", "has status waitbuyerreceive instead of waitbuyerpay or waitsellersend."),
        ("1688", "signed", "sign", "was delivered already."),
        ("1688", "paid", "approve", "needs no approval; ship it once it is paid."),
    ],
)
def test_a_refusal_says_what_is_wrong(fresh: Caller, platform: str, state: str, action: str, msg: str) -> None:
    assert move(fresh, action, order_in(fresh, platform, state)).json()["msg"].endswith(msg)


def test_a_taobao_order_from_payment_to_delivery(fresh: Caller) -> None:
    order_id = order_in(fresh, "taobao", "paid")
    seen = [status(fresh, order_id)]
    lines = [[line["status"] for line in results(show(fresh, order_id))]]
    for action in ("approve", "approve", "ship", "sign"):
        fresh.clock.now += 60
        move(fresh, action, order_id)
        seen.append(status(fresh, order_id))
        lines.append([line["status"] for line in results(show(fresh, order_id))])
    assert seen == [1, 2, 10, 11, 11]
    assert lines == [
        ["WAIT_BUYER_P"] * 2,
        ["WAIT_BUYER_P"] * 2,
        ["WAIT_SELLER_SEND_GOODS"] * 2,
        ["WAIT_BUYER_CONFIRM_GOODS"] * 2,
        ["WAIT_BUYER_CONFIRM_GOODS"] * 2,
    ]
    _, shoes = results(show(fresh, order_id))
    data = fresh.get(LOGISTICS, subPurchaseOrderId=shoes["sub_purchase_order_id"])["data"]
    (parcel,) = data["pnmLogisticsDetails"]
    assert data["purchaseOrderOuterId"] == shoes["purchase_order_line_outer_id"]
    assert parcel["mailNo"] == shoes["logistic_number"] == shoes["logistic_orders"][0]["logistic_number"]
    assert [(step["time"], step["status"]) for step in parcel["logisticsTraces"]] == [
        ("2023-11-15 06:16:20", "COLLECTED"),
        ("2023-11-15 06:17:20", "SIGNED"),
    ]
    assert (parcel["logisticsStatus"], parcel["logisticsGoods"][0]["title"]) == ("SIGNED", "鞋")


def test_the_upstreams_long_form_of_a_line_moves_too(open_sandbox: Open) -> None:
    caller = open_sandbox(orders=50, seeded=False)
    waiting = [order for order in caller.book if order["status"] == 10]
    order = next(order for order in waiting if any(line["status"] for line in order["subOrderVOS"]))
    caller.running.ship(order["id"])
    said = {line["status"] for line in show(caller, order["id"])["subOrderVOS"]}
    assert said <= {"WAIT_BUYER_CONFIRM_GOODS", None}
    assert "WAIT_BUYER_CONFIRM_GOODS" in said


def test_a_taobao_seller_closes_a_paid_order(fresh: Caller) -> None:
    order_id = order_in(fresh, "taobao", "paid")
    move(fresh, "close", order_id)
    order = show(fresh, order_id)
    assert order["status"] == 4
    assert {line["closeReason"] for line in order["subOrderVOS"]} == {"卖家关闭交易"}
    assert {(line["status"], line["closed"]) for line in results(order)} == {("TRADE_CLOSED", True)}


def test_a_1688_order_from_payment_to_receipt(fresh: Caller) -> None:
    order_id = order_in(fresh, "1688", "unpaid")
    seen: list[tuple[str, set[str]]] = []
    for action in ("pay", "ship", "sign", "confirm"):
        fresh.clock.now += 60
        move(fresh, action, order_id)
        base = show(fresh, order_id)["baseInfo"]
        assert base["modifyTime"] == f"20231115061{3 + len(seen) + 1}20000+0800"
        seen.append((base["status"], {line["status"] for line in show(fresh, order_id)["productItems"]}))
    statuses = ["waitsellersend", "waitbuyerreceive", "waitbuyerreceive", "success"]
    assert seen == [(name, {name}) for name in statuses]
    times = ("payTime", "allDeliveredTime", "receivingTime", "confirmedTime", "completeTime")
    assert [base[name][10:12] for name in times] == ["14", "15", "16", "17", "17"]
    (parcel,) = fresh.get(TRACE, orderId=order_id, webSite="1688")["data"]["logisticsTrace"]
    assert [step["acceptTime"] for step in parcel["logisticsSteps"]] == ["2023-11-15 06:15:20", "2023-11-15 06:16:20"]


def test_a_partial_receipt_changes_the_order(fresh: Caller) -> None:
    order_id = alibaba_orders.ship(fresh, 1, 1)
    first, _ = alibaba_orders.line_ids(fresh, order_id)
    fresh.clock.now += 60
    fresh.post("/alibaba/order/receivegoods", {"orderId": int(order_id), "orderEntryIds": [first]})
    assert show(fresh, order_id)["baseInfo"]["modifyTime"] == "20231115061420000+0800"


def test_a_1688_seller_closes_a_paid_order(fresh: Caller) -> None:
    order_id = order_in(fresh, "1688", "paid")
    move(fresh, "close", order_id)
    base = show(fresh, order_id)["baseInfo"]
    assert (base["status"], base["closeReason"], base["closeOperateType"]) == (
        "cancel",
        "sellerGoodsLack",
        "CLOSE_TRADE_BY_SELLER",
    )


def test_goods_that_were_not_sent_are_refunded(fresh: Caller) -> None:
    order_id = order_in(fresh, "1688", "paid")
    asking = {"orderId": int(order_id), "disputeRequest": "refund", "applyPayment": 2500, "applyCarriage": 800}
    more = {"applyReasonId": 20028, "description": "Example description", "goodsStatus": "refundWaitSellerSend"}
    assert fresh.post("/alibaba/refund/detail/create", asking | more)["code"] == Code.OK


def test_from_python(fresh: Caller, platform: str) -> None:
    running, order_id = fresh.running, create(fresh, platform)
    running.reprice(order_id, 50)
    running.pay(order_id)
    running.ship(order_id)
    running.sign(order_id)
    if platform == "1688":
        running.confirm(order_id)
    assert status(fresh, order_id) in (11, "success")
    with pytest.raises(Refusal, match=f"rder {order_id} has status"):
        running.close(order_id)


@pytest.mark.parametrize("percent", [0, 1001, 9.5, "90", True, None])
def test_a_price_from_python_that_cannot_be(fresh: Caller, percent: Any) -> None:
    with pytest.raises(Refusal, match="an integer from 1 to 1000"):
        fresh.running.reprice(SEED_ID, percent)


def test_while_nothing_is_served(fresh: Caller) -> None:
    with fresh.running.refusing():
        fresh.running.pay(SEED_ID)
        fresh.running.approve(SEED_ID)
    assert status(fresh, SEED_ID) == 2


AFTER = 3600


@pytest.fixture
def moving(open_sandbox: Open) -> Caller:
    return open_sandbox(move_after=AFTER)


@pytest.fixture(params=["page", "single"])
def seen(request: pytest.FixtureRequest) -> Callable[[Caller, str], Any]:
    """Reads the status of an order, from a list or alone."""

    def of_page(caller: Caller, order_id: str) -> Any:
        taobao = caller.get("/open/order/page", id=order_id)["data"]["data"]
        alibaba = caller.post("/alibaba/order/page", {"orderIds": [int(order_id)]})["data"]["data"]
        return [*(row["status"] for row in taobao), *(row["baseInfo"]["status"] for row in alibaba)][0]

    return of_page if request.param == "page" else status


@pytest.mark.parametrize(
    ("platform_", "before", "after"), [("taobao", 1, 11), ("1688", "waitsellersend", "waitbuyerreceive")]
)
def test_a_paid_order_moves_by_itself(
    moving: Caller, seen: Callable[[Caller, str], Any], platform_: str, before: Any, after: Any
) -> None:
    order_id, other = order_in(moving, platform_, "paid"), order_in(moving, platform_, "unpaid")
    moving.clock.now += AFTER - 1
    assert seen(moving, order_id) == before
    moving.clock.now += 1
    assert seen(moving, order_id) == after
    moving.clock.now += 10 * AFTER
    assert seen(moving, other) in (0, "waitbuyerpay")


def test_it_moves_at_the_time_when_it_was_due(moving: Caller) -> None:
    alibaba, taobao = order_in(moving, "1688", "paid"), order_in(moving, "taobao", "approved")
    moving.clock.now += 5 * AFTER
    assert show(moving, alibaba)["baseInfo"]["modifyTime"] == "20231115071320000+0800"
    line = results(show(moving, taobao))[0]
    (parcel,) = moving.get(LOGISTICS, subPurchaseOrderId=line["sub_purchase_order_id"])["data"]["pnmLogisticsDetails"]
    assert parcel["logisticsTraces"][0]["time"] == "2023-11-15 07:13:20"


def test_an_order_that_a_voucher_paid_moves_too(moving: Caller) -> None:
    moving.post("/open/order/uploadVoucher", {"orderId": SEED_ID})
    moving.clock.now += AFTER
    assert status(moving, SEED_ID) == 11


def test_a_change_comes_too_late_for_an_order_that_was_due(moving: Caller, platform: str) -> None:
    order_id = order_in(moving, platform, "paid")
    moving.clock.now += AFTER
    answer = move(moving, "close", order_id)
    assert answer.status_code == 409
    assert status(moving, order_id) in (11, "waitbuyerreceive")


def test_an_order_that_moved_on_request_stays(moving: Caller, platform: str) -> None:
    closed, shipped = order_in(moving, platform, "paid"), order_in(moving, platform, "shipped")
    move(moving, "close", closed)
    before = show(moving, shipped)
    moving.clock.now += AFTER
    assert status(moving, closed) in (4, "cancel")
    assert show(moving, shipped) == before


def test_an_order_that_is_gone_stops_nothing(moving: Caller) -> None:
    gone, paid = order_in(moving, "taobao", "paid"), order_in(moving, "taobao", "paid")
    moving.book.remove(gone)
    moving.clock.now += AFTER
    assert status(moving, paid) == 11


def test_synthetic_orders_stay_as_they_are(open_sandbox: Open) -> None:
    caller = open_sandbox(orders=30, alibaba_orders=30, move_after=0)
    before = [order["status"] for order in caller.book]
    caller.clock.now += AFTER
    caller.get("/open/order/page")
    assert [order["status"] for order in caller.book] == before
    bases = [order["baseInfo"]["status"] for order in caller.running.app.state.alibaba_orders]
    assert "waitsellersend" in bases


def test_nothing_moves_by_default(fresh: Caller, platform: str) -> None:
    order_id = order_in(fresh, platform, "paid")
    fresh.clock.now += 400 * 86_400
    assert status(fresh, order_id) in (1, "waitsellersend")


def test_a_clock_that_a_fault_shifts_moves_nothing(moving: Caller, platform: str) -> None:
    order_id = order_in(moving, platform, "paid")
    headers = {**moving.headers(), "x-sandbox-fault": f"clock_skew:seconds={2 * AFTER}"}
    moving.http.get("/open/order/page", headers=headers)
    assert status(moving, order_id) in (1, "waitsellersend")


def test_the_state_file_keeps_what_is_due(tmp_path: Path, open_sandbox: Open) -> None:
    path = tmp_path / "state.sqlite"
    first = open_sandbox(state=path, move_after=AFTER)
    ids = [order_in(first, "taobao", "paid"), order_in(first, "1688", "paid")]
    delivered = order_in(first, "taobao", "signed")
    first.running.app.state.ledger.close()
    second = open_sandbox(state=path, move_after=AFTER)
    assert [status(second, order_id) for order_id in ids] == [1, "waitsellersend"]
    second.clock.now += AFTER
    assert [status(second, order_id) for order_id in ids] == [11, "waitbuyerreceive"]
    line = results(show(second, delivered))[0]
    (parcel,) = second.get(LOGISTICS, subPurchaseOrderId=line["sub_purchase_order_id"])["data"]["pnmLogisticsDetails"]
    assert parcel["logisticsStatus"] == "SIGNED"


def test_the_command_line(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    seen: list[Settings] = []
    monkeypatch.setattr(__main__, "create_app", lambda settings: seen.append(settings) or create_app(settings))
    monkeypatch.setattr("uvicorn.Server.run", lambda self, sockets: None)
    __main__.main(["--port", "0", "--move-after", "90", "--alibaba-orders", "4"])
    assert (seen[0].move_after, seen[0].alibaba_orders) == (90, 4)
    for option in ("--move-after", "--alibaba-orders"):
        with pytest.raises(SystemExit):
            __main__.main([option, "-1"])
        assert f"'{option[2:].replace('-', '_')}' must be >= 0" in capsys.readouterr().err
