"""What happens to orders by itself besides shipping: parcels are delivered, unpaid orders are closed."""

from threading import Semaphore
from typing import Any

import pytest

from pandapon_sandbox import app
from pandapon_sandbox.moves import Moves
from tests.sandbox import alibaba_orders, taobao_orders
from tests.sandbox.taobao_orders import SEED_ID
from tests.support.push_receiver import PATIENCE, receiving
from tests.support.sandbox_caller import Caller, Open

AFTER = 3600


@pytest.fixture(params=["taobao", "1688"])
def platform(request: pytest.FixtureRequest) -> str:
    platform: str = request.param
    return platform


def create(caller: Caller, platform: str) -> str:
    return taobao_orders.create(caller) if platform == "taobao" else alibaba_orders.create(caller)


def status(caller: Caller, order_id: str) -> Any:
    order = taobao_orders.show(caller, order_id) or alibaba_orders.show(caller, order_id)
    return order["status"] if "status" in order else order["baseInfo"]["status"]


def delivered(caller: Caller, platform: str, order_id: str) -> Any:
    if platform == "taobao":
        return caller.book.parcel(order_id).signed
    return alibaba_orders.show(caller, order_id)["baseInfo"].get("receivingTime")


def test_a_parcel_arrives_at_its_time(open_sandbox: Open, platform: str) -> None:
    caller = open_sandbox(sign_after=AFTER)
    order_id, signed = create(caller, platform), create(caller, platform)
    for each in (order_id, signed):
        caller.running.pay(each)
        caller.running.ship(each)
    caller.running.sign(signed)
    before = delivered(caller, platform, signed)
    caller.clock.now += AFTER - 1
    caller.get("/open/order/page")
    assert delivered(caller, platform, order_id) is None
    caller.clock.now += AFTER
    caller.get("/open/order/page")
    assert delivered(caller, platform, order_id) in ("2023-11-15 07:13:20", "20231115071320000+0800")
    assert delivered(caller, platform, signed) == before


def test_from_payment_to_delivery_in_one_step(open_sandbox: Open, platform: str) -> None:
    caller = open_sandbox(move_after=60, sign_after=AFTER)
    order_id = create(caller, platform)
    caller.running.pay(order_id)
    caller.clock.now += 60 + AFTER
    caller.get("/open/order/page")
    assert delivered(caller, platform, order_id) in ("2023-11-15 07:14:20", "20231115071420000+0800")


def test_an_order_that_stays_unpaid_is_closed(open_sandbox: Open, platform: str) -> None:
    caller = open_sandbox(close_after=AFTER)
    unpaid, paid, cancelled = (create(caller, platform) for _ in range(3))
    caller.running.pay(paid)
    caller.running.cancel(cancelled)
    caller.clock.now += AFTER - 1
    assert status(caller, unpaid) in (0, "waitbuyerpay")
    caller.clock.now += 1
    assert status(caller, unpaid) in (4, "cancel")
    assert status(caller, paid) in (1, "waitsellersend")
    assert status(caller, SEED_ID) == 0


def test_what_happens_by_itself_is_pushed_without_a_request(
    open_sandbox: Open, monkeypatch: pytest.MonkeyPatch, platform: str
) -> None:
    monkeypatch.setattr(app, "TICK", 0.001)
    with receiving() as receiver:
        caller = open_sandbox(move_after=AFTER, push_url=receiver.url, push_timeout=PATIENCE)
        order_id = create(caller, platform)
        caller.running.pay(order_id)
        created, paid = receiver.types(2)
        caller.clock.now += AFTER
        assert receiver.types(1) == [paid.replace("ORDER_PAY", "ANNOUNCE_SENDGOODS")]
        assert created.endswith("BUYER_MAKE")


def test_trouble_with_what_is_due_is_logged_and_does_not_end_it(
    open_sandbox: Open, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(app, "TICK", 0.001)
    twice = Semaphore(0)

    def advance(moves: Moves) -> None:
        twice.release()
        raise OSError("the disk is full")

    monkeypatch.setattr(Moves, "advance", advance)
    open_sandbox(move_after=AFTER, push_url="http://127.0.0.1:1/x")
    for _ in range(2):
        assert twice.acquire(timeout=PATIENCE)
    assert "what is due could not be done" in caplog.text


def test_a_confirmed_order_has_no_parcel_left(open_sandbox: Open) -> None:
    caller = open_sandbox(sign_after=AFTER)
    order_id = create(caller, "1688")
    for move in (caller.running.pay, caller.running.ship, caller.running.confirm):
        move(order_id)
    before = alibaba_orders.show(caller, order_id)
    caller.clock.now += AFTER
    assert alibaba_orders.show(caller, order_id) == before
