"""After an outage: which orders catch_up yields, and when it counts them as seen."""

import asyncio
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from pandapon import AsyncPandaPon, InvalidArgumentError, PandaPon
from pandapon.models import TaobaoOrder
from pandapon.webhooks import acatch_up, catch_up
from pandapon_sandbox import Running
from tests.support.credentials import FAKE_KEYS
from tests.webhooks.inbox_harness import Harness
from tests.webhooks.pushes import push

SINCE = datetime.fromisoformat("2020-01-01T00:00:00+08:00")
Orders = Callable[..., list[TaobaoOrder]]


@pytest.fixture(params=["sync", "async"])
def caught_up(request: pytest.FixtureRequest, sandbox: Running, harness: Harness) -> Orders:
    """`caught_up(count, **settings)`: up to so many orders, with the consumer gone after the last."""

    def sync(count: int, since: datetime = SINCE, **settings: Any) -> list[TaobaoOrder]:
        with PandaPon(*FAKE_KEYS, base_url=sandbox.base_url) as pp:
            found = []
            orders = catch_up(pp, harness.inbox, since, **settings)
            for order in orders:
                found.append(order)
                if len(found) == count:
                    break
            return found

    async def asynchronous(count: int, since: datetime = SINCE, **settings: Any) -> list[TaobaoOrder]:
        async with AsyncPandaPon(*FAKE_KEYS, base_url=sandbox.base_url) as pp:
            found = []
            async for order in acatch_up(pp, harness.inbox, since, **settings):
                found.append(order)
                if len(found) == count:
                    break
            return found

    return sync if request.param == "sync" else lambda *args, **settings: asyncio.run(asynchronous(*args, **settings))


def the_order(sandbox: Running) -> TaobaoOrder:
    with PandaPon(*FAKE_KEYS, base_url=sandbox.base_url) as pp:
        (order,) = pp.taobao_orders.iter()
        return order


def test_what_was_never_seen_is_yielded_once(caught_up: Orders) -> None:
    assert [order.order_no for order in caught_up(100)] == ["1022505290345480832"]
    assert caught_up(100) == []


def test_an_order_whose_consumer_crashed_is_yielded_again(caught_up: Orders) -> None:
    assert len(caught_up(1)) == 1
    assert len(caught_up(1)) == 1
    assert len(caught_up(100)) == 1
    assert caught_up(1) == []


def test_what_a_handler_saw_is_not_yielded(caught_up: Orders, harness: Harness, sandbox: Running) -> None:
    harness.inbox.saw(the_order(sandbox))
    assert caught_up(100) == []


def test_a_message_does_not_count_as_seen(caught_up: Orders, harness: Harness, sandbox: Running) -> None:
    order = the_order(sandbox)
    harness.inbox.put(push(1, messageBody={"salesOrderId": order.order_no}))
    harness.inbox.run(lambda delivery: None, until_empty=True)
    assert caught_up(100) == [order]


def test_an_order_that_changed_is_yielded_again(caught_up: Orders, sandbox: Running) -> None:
    (before,) = caught_up(100)
    sandbox.app.state.orders.cancel(before.id)
    (after,) = caught_up(100)
    assert (before.status, after.status) == (0, 4)
    assert caught_up(100) == []


def test_with_a_checkpoint_only_changes_are_read(caught_up: Orders, harness: Harness, sandbox: Running) -> None:
    """An order that the inbox has not recorded is yielded until it is."""
    checkpoint: dict[str, str] = {}
    since = datetime.now(UTC) - timedelta(days=1)
    sandbox.app.state.orders.create([{"quantity": "1", "price": "100"}], 100)
    (order,) = caught_up(1, since, checkpoint=checkpoint)
    assert caught_up(100, since, checkpoint=checkpoint) == [order]
    assert caught_up(100, since, checkpoint=checkpoint) == []
    sandbox.app.state.orders.cancel(order.id)
    (after,) = caught_up(100, since, checkpoint=checkpoint)
    assert after.status == 4


def test_the_range_is_passed_on(caught_up: Orders) -> None:
    assert caught_up(100, until=SINCE + timedelta(days=1)) == []
    for since, until, message in (
        (datetime.fromisoformat("2099-01-01T00:00:00+08:00"), None, "must be before"),
        (SINCE, SINCE, "must be before"),
        (datetime(2020, 1, 1), None, "with a time zone"),
    ):
        with pytest.raises(InvalidArgumentError, match=message):
            caught_up(100, since, until=until)
