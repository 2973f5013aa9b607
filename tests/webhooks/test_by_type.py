"""Handlers registered by type, and messages that have none."""

import asyncio
import json
import logging
from collections.abc import Callable
from threading import Event
from typing import Any, cast

import pytest

from pandapon import ConfigurationError
from pandapon.models import TaobaoOrderPaid as ResultOfPay
from pandapon.webhooks import (
    MESSAGE_TYPES,
    AlibabaOrderPaid,
    Counts,
    Delivery,
    Inbox,
    InboxError,
    Message,
    NoHandlerError,
    SqliteInbox,
    TaobaoOrderPaid,
    TaobaoOrderShipped,
    Worker,
)
from tests.webhooks.failing_inbox import FailingInbox
from tests.webhooks.inbox_harness import Harness

PAID = "TAOBAO_ORDER_BUYER_VIEW_ORDER_PAY"
SHIPPED = "TAOBAO_ORDER_BUYER_VIEW_ANNOUNCE_SENDGOODS"

Go = Callable[[Worker], None]


def pushed(kind: str, number: int = 1, **body: Any) -> bytes:
    return json.dumps({"messageType": kind, "messageBody": body, "timestamp": str(1_700_000_000_000 + number)}).encode()


def run_all(worker: Worker) -> None:
    worker.run(until_empty=True)


def arun_all(worker: Worker) -> None:
    asyncio.run(worker.arun(until_empty=True))


@pytest.fixture(params=[run_all, arun_all])
def go(request: pytest.FixtureRequest) -> Go:
    return cast(Go, request.param)


def noting(worker: Worker, *kinds: Any) -> list[Delivery]:
    """Register a handler that notes its deliveries."""
    noted: list[Delivery] = []
    worker.on(*kinds)(noted.append)
    return noted


def test_each_message_goes_to_the_handler_of_its_type(harness: Harness, go: Go) -> None:
    inbox, worker = harness.inbox, Worker(harness.inbox)
    paid, shipped, new = (noting(worker, kind) for kind in (TaobaoOrderPaid, TaobaoOrderShipped, "BRAND_NEW"))
    inbox.put(pushed(PAID, purchase_id="17"))
    inbox.put(pushed("TAOBAO_ORDER_PAY_SUCCESS", orderId="18"))
    inbox.put(pushed(SHIPPED))
    inbox.put(pushed("BRAND_NEW"))
    go(worker)
    assert [type(delivery.message) for delivery in paid] == [TaobaoOrderPaid, TaobaoOrderPaid]
    assert {vars_of(delivery.message.body) for delivery in paid} == {"17", "18"}
    assert [type(delivery.message) for delivery in (*shipped, *new)] == [TaobaoOrderShipped, Message]
    assert inbox.counts() == Counts(waiting=0, running=0, done=4, dead=0)


def vars_of(body: Any) -> str:
    return str(getattr(body, "purchase_id", None) or getattr(body, "order_id", None))


def test_async_and_sync_handlers_of_one_worker(harness: Harness) -> None:
    worker, seen = Worker(harness.inbox), []

    @worker.on(TaobaoOrderPaid)
    async def paid(delivery: Delivery[TaobaoOrderPaid]) -> None:
        await asyncio.sleep(0)
        seen.append(delivery.message.body)

    @worker.on(AlibabaOrderPaid, TaobaoOrderShipped)
    def others(delivery: Delivery[AlibabaOrderPaid | TaobaoOrderShipped]) -> None:
        seen.append(delivery.message.type)

    for kind in (PAID, SHIPPED, "1688_ORDER_PAY_SUCCESS", "ORDER_PAY_SUCCESS", "1688_ORDER_BUYER_VIEW_ORDER_PAY"):
        harness.inbox.put(pushed(kind))
    arun_all(worker)
    assert len(seen) == 5
    with pytest.raises(ConfigurationError, match="the handler of TaobaoOrderPaid is async; use arun"):
        worker.run(until_empty=True)


def test_a_type_without_a_handler_is_said_once_and_kept(
    harness: Harness, go: Go, caplog: pytest.LogCaptureFixture
) -> None:
    inbox, worker = harness.inbox, Worker(harness.inbox)
    noting(worker, TaobaoOrderShipped)
    for number in range(3):
        inbox.put(pushed(PAID, number))
    go(worker)
    assert inbox.counts() == Counts(waiting=0, running=0, done=0, dead=3)
    assert [(letter.tries, letter.reason) for letter in inbox.dead_letters()] == [
        (1, f"NoHandlerError: no handler for messages of type '{PAID}'")
    ] * 3
    assert [record.levelname for record in caplog.records] == ["WARNING"]
    assert PAID in caplog.text
    go(worker)
    assert inbox.counts().dead == 3


def test_they_are_handled_once_there_is_a_handler(harness: Harness, go: Go) -> None:
    inbox, first = harness.inbox, Worker(harness.inbox)
    noting(first, TaobaoOrderShipped)
    inbox.put(pushed(PAID))
    inbox.put(pushed("BRAND_NEW"))
    inbox.put(b"not a message")
    go(first)
    second = Worker(harness.again())
    paid = noting(second, TaobaoOrderPaid)
    go(second)
    go(second)
    assert [delivery.tries for delivery in paid] == [1]
    assert inbox.counts() == Counts(waiting=0, running=0, done=1, dead=2)


def test_a_handler_for_all_others(harness: Harness, go: Go) -> None:
    inbox, worker = harness.inbox, Worker(harness.inbox)
    paid, others = noting(worker, TaobaoOrderPaid), noting(worker, Message)
    for kind in (PAID, SHIPPED, "BRAND_NEW"):
        inbox.put(pushed(kind))
    inbox.put(b"{}")
    go(worker)
    assert [delivery.message.type for delivery in paid] == [PAID]
    assert {delivery.message.type for delivery in others} == {SHIPPED, "BRAND_NEW", None}
    assert inbox.counts().done == 4


def test_a_string_goes_before_a_class(tmp_path: Any, go: Go) -> None:
    with SqliteInbox(tmp_path / "inbox.db") as inbox:
        worker = Worker(inbox)
        by_class, by_name = noting(worker, TaobaoOrderPaid), noting(worker, "TAOBAO_ORDER_PAY_SUCCESS")
        inbox.put(pushed(PAID))
        inbox.put(pushed("TAOBAO_ORDER_PAY_SUCCESS"))
        go(worker)
        assert ([d.message.type for d in by_class], [d.message.type for d in by_name]) == (
            [PAID],
            ["TAOBAO_ORDER_PAY_SUCCESS"],
        )


def test_a_class_of_your_own(tmp_path: Any, go: Go) -> None:
    class ShopClosed(Message):
        message_types = ("SHOP_CLOSED",)

    try:
        with SqliteInbox(tmp_path / "inbox.db") as inbox:
            worker = Worker(inbox)
            closed = noting(worker, ShopClosed)
            inbox.put(pushed("SHOP_CLOSED", reason="holidays"))
            go(worker)
            assert [type(delivery.message) for delivery in closed] == [ShopClosed]
    finally:
        del Message._classes["SHOP_CLOSED"]


def test_strangers_cannot_fill_the_log(tmp_path: Any, caplog: pytest.LogCaptureFixture) -> None:
    with SqliteInbox(tmp_path / "inbox.db") as inbox:
        worker = Worker(inbox)
        noting(worker, TaobaoOrderPaid)
        for number in range(120):
            inbox.put(pushed(f"INVENTED_{number}\nforged line"))
        run_all(worker)
        assert len(caplog.records) == 100
        assert "\nforged" not in caplog.text
        assert inbox.counts().dead == 120


def test_a_handler_that_raises_is_tried_again(harness: Harness, go: Go) -> None:
    worker, tries = Worker(harness.inbox), []

    @worker.on(TaobaoOrderPaid)
    def paid(delivery: Delivery[TaobaoOrderPaid]) -> None:
        tries.append(delivery.tries)
        if delivery.tries < 2:
            raise ValueError

    harness.inbox.put(pushed(PAID))
    go(worker)
    harness.pass_time(11)
    go(worker)
    assert tries == [1, 2]
    assert harness.inbox.counts().done == 1


def test_a_handler_may_set_its_message_aside(harness: Harness, caplog: pytest.LogCaptureFixture) -> None:
    def refuse(delivery: Delivery) -> None:
        raise NoHandlerError("none of our shops")

    harness.inbox.put(pushed(PAID))
    harness.inbox.run(refuse, until_empty=True)
    (letter,) = harness.inbox.dead_letters()
    assert letter.reason == "NoHandlerError: none of our shops"
    assert caplog.messages == [f"the handler set message {letter.key} aside"]


def test_a_worker_waits_for_its_inbox(tmp_path: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("pandapon.webhooks.worker.FIRST_WAIT", 0.0)
    stop, fails = Event(), [InboxError("away")] * 2

    class Away(FailingInbox):
        def dead_letters(self) -> Any:
            if fails:
                raise fails.pop()
            return super().dead_letters()

    with Away(tmp_path / "inbox.db") as inbox:
        inbox.put(pushed(PAID))
        worker = Worker(inbox)
        worker.on(TaobaoOrderPaid)(lambda _: stop.set())
        worker.run(stop=stop)
        assert inbox.counts().done == 1
        fails.append(InboxError("away"))
        with pytest.raises(InboxError, match="away"):
            worker.run(until_empty=True)


@pytest.mark.parametrize(
    ("kinds", "reason"),
    [
        ((), "name the messages of the handler"),
        ((TaobaoOrderPaid, 7), "7 is neither a class of messages nor a messageType"),
        ((ResultOfPay,), "TaobaoOrderPaid is a model of pandapon.models; name the class of a message"),
        ((test_a_class_of_your_own,), "test_a_class_of_your_own is neither a class of messages"),
    ],
)
def test_what_cannot_be_registered(kinds: tuple[Any, ...], reason: str) -> None:
    with pytest.raises(ConfigurationError, match=reason):
        Worker(cast(Inbox, None)).on(*kinds)


def test_one_handler_for_each_type(tmp_path: Any) -> None:
    worker = Worker(cast(Inbox, None))
    with pytest.raises(ConfigurationError, match="the worker has no handler"):
        worker.run()
    noting(worker, TaobaoOrderPaid)
    with pytest.raises(ConfigurationError, match="TaobaoOrderPaid has a handler already"):
        noting(worker, TaobaoOrderShipped, TaobaoOrderPaid)
    noting(worker, TaobaoOrderShipped)


def test_every_known_type_has_a_class() -> None:
    worker = Worker(cast(Inbox, None))
    classes = {type(Message.from_dict({"messageType": name})) for name in MESSAGE_TYPES}
    assert Message not in classes
    noting(worker, *classes)


def test_the_log_of_the_worker_is_that_of_webhooks(tmp_path: Any, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.WARNING, "pandapon.webhooks")
    with SqliteInbox(tmp_path / "inbox.db") as inbox:
        inbox.put(pushed(PAID))
        worker = Worker(inbox)
        noting(worker, "OTHER")
        run_all(worker)
    assert {record.name for record in caplog.records} == {"pandapon.webhooks"}
