"""`wait_until`: when it reads, when it ends, and what it says. No test waits."""

import asyncio
from collections.abc import Callable
from typing import Any

import pytest

from pandapon import (
    AlibabaOrderStatus,
    ApiError,
    AsyncPandaPon,
    InvalidArgumentError,
    OrderStatus,
    PandaPon,
    PandaPonError,
    Retries,
    TransportError,
    WaitError,
    WaitTimeoutError,
)
from pandapon.models import AlibabaOrder, TaobaoOrder
from pandapon.testing import SandboxAndClient, sandbox_and_client
from pandapon.waiting import wait as waits
from tests.support.credentials import FAKE_KEYS
from tests.support.scripted_server import answering, envelope

Until = Callable[..., Any]
Step = Callable[[], object]


class Clock:
    """Time that passes only in sleep; each sleep does the next step of the test."""

    def __init__(self) -> None:
        self.now = 1000.0
        self.pauses: list[float] = []
        self.steps: list[Step] = []

    def sleep(self, seconds: float) -> None:
        assert seconds > 0
        self.now += seconds
        self.pauses.append(seconds)
        if self.steps:
            self.steps.pop(0)()

    async def sleep_async(self, seconds: float) -> None:
        self.sleep(seconds)


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    fake = Clock()
    original = waits.new_wait

    def new_wait(*arguments: Any) -> waits.Wait:
        wait = original(*arguments)
        wait.clock = lambda: fake.now
        wait._began = fake.now
        return wait

    for module in ("methods", "async_methods"):
        monkeypatch.setattr(f"pandapon.waiting.{module}.new_wait", new_wait)
    monkeypatch.setattr("pandapon.waiting.methods.sleep", fake.sleep)
    monkeypatch.setattr("pandapon.waiting.async_methods.sleep", fake.sleep_async)
    return fake


@pytest.fixture(params=["sync", "async"])
def until(request: pytest.FixtureRequest, clock: Clock) -> Until:
    """`until(base_url, order, status, **options)`: the result of `wait_until` of a client of either flavour."""

    def sync(base_url: str, *arguments: Any, **options: Any) -> Any:
        with PandaPon(*FAKE_KEYS, base_url=base_url, retries=None) as pp:
            return pp.wait_until(*arguments, **options)

    async def main(base_url: str, *arguments: Any, **options: Any) -> Any:
        async with AsyncPandaPon(*FAKE_KEYS, base_url=base_url, retries=None) as pp:
            return await pp.wait_until(*arguments, **options)

    return sync if request.param == "sync" else lambda *given, **named: asyncio.run(main(*given, **named))


def paid(order_id: str = "1") -> bytes:
    return envelope({"total": 1, "data": [{"id": order_id, "status": 1}]})


@pytest.fixture(scope="module")
def shop() -> Any:
    with sandbox_and_client({"orders": 200, "alibaba_orders": 40}) as box:
        yield box


def unpaid(shop: SandboxAndClient) -> TaobaoOrder:
    return next(order for order in shop.client.taobao_orders.iter() if order.status is OrderStatus.AWAITING_PAYMENT)


def test_a_status(until: Until, clock: Clock, shop: SandboxAndClient) -> None:
    order = unpaid(shop)
    clock.steps = [lambda: None, lambda: shop.pay(order)]
    found = until(shop.base_url, order, OrderStatus.PAID)
    assert (found.id, found.status, found.pay_time is not None) == (order.id, OrderStatus.PAID, True)
    assert clock.pauses == [1.0, 1.5]


def test_one_of_several_and_the_first_read_is_at_once(until: Until, clock: Clock, shop: SandboxAndClient) -> None:
    order = unpaid(shop)
    wanted = {OrderStatus.SHIPPED, OrderStatus.AWAITING_PAYMENT}
    assert until(shop.base_url, order.id, wanted, timeout=0).id == order.id
    assert until(shop.base_url, order.id, [0, 11]).status == 0
    assert clock.pauses == []


def test_a_function(until: Until, clock: Clock, shop: SandboxAndClient) -> None:
    order = unpaid(shop)
    clock.steps = [lambda: shop.pay(order)]
    assert until(shop.base_url, order, lambda order: order.pay_time is not None).status is OrderStatus.PAID


def test_an_order_of_1688(until: Until, clock: Clock, shop: SandboxAndClient) -> None:
    wanted = AlibabaOrderStatus.AWAITING_PAYMENT
    order = next(o for o in shop.client.alibaba_orders.iter() if o.base_info and o.base_info.status is wanted)
    assert order.base_info is not None
    clock.steps = [lambda: shop.pay(order)]
    found = until(shop.base_url, order.base_info.id_string, AlibabaOrderStatus.AWAITING_SHIPMENT, platform="alibaba")
    assert isinstance(found, AlibabaOrder)
    assert until(shop.base_url, order, "waitsellersend").base_info.id_string == order.base_info.id_string
    shop.close(order)
    told = r"alibaba_orders\.get: order \d+ is CANCELLED, which is final: SHIPPED will not come"
    with pytest.raises(WaitError, match=told):
        until(shop.base_url, order, AlibabaOrderStatus.SHIPPED)


def test_an_order_that_ends_otherwise(until: Until, clock: Clock, shop: SandboxAndClient) -> None:
    order = unpaid(shop)
    clock.steps = [lambda: shop.close(order)]
    with pytest.raises(WaitError, match=r"is CANCELLED, which is final: PAID or SHIPPED will not come") as caught:
        until(shop.base_url, order, [OrderStatus.PAID, OrderStatus.SHIPPED])
    assert not isinstance(caught.value, TimeoutError)
    assert isinstance(caught.value.order, TaobaoOrder)
    assert (caught.value.order.id, caught.value.operation) == (order.id, "taobao_orders.page")


def test_the_deadline(until: Until, clock: Clock, shop: SandboxAndClient) -> None:
    order = unpaid(shop)
    with pytest.raises(WaitTimeoutError, match=r"is AWAITING_PAYMENT after 60 s; the wait was for PAID") as caught:
        until(shop.base_url, order, OrderStatus.PAID, timeout=60, longest_pause=10)
    assert isinstance(caught.value, TimeoutError)
    assert caught.value.order is not None
    assert sum(clock.pauses) == 60
    assert max(clock.pauses) == 10
    assert clock.pauses[:-1] == sorted(clock.pauses[:-1])


@pytest.mark.parametrize("kind", [PandaPon, AsyncPandaPon])
def test_no_retry_begins_after_the_deadline(clock: Clock, kind: Any) -> None:
    limits: list[float] = []

    class Watched(kind):  # type: ignore[misc]
        def with_options(self, **options: Any) -> Any:
            limits.append(options["retries"].timeout)
            return kind.with_options(self, **options)

    async def wait(base_url: str) -> None:
        client = Watched(*FAKE_KEYS, base_url=base_url, retries=Retries(attempts=1))
        if kind is PandaPon:
            with client as pp:
                pp.wait_until("1", OrderStatus.PAID, timeout=50, pause=20)
        else:
            async with client as pp:
                await pp.wait_until("1", OrderStatus.PAID, timeout=50, pause=20)

    with answering(b"") as peer, pytest.raises(WaitTimeoutError):
        asyncio.run(wait(peer.base_url))
    assert limits == [45.0, 30.0, 1.0]


def test_an_order_that_is_not_there_yet(until: Until, clock: Clock, shop: SandboxAndClient) -> None:
    with pytest.raises(WaitTimeoutError, match=r"order 4711 was not found after 5 s") as caught:
        until(shop.base_url, "4711", OrderStatus.PAID, timeout=5)
    assert caught.value.order is None
    assert len(clock.pauses) > 2


def test_another_order_in_the_page_does_not_count(until: Until, clock: Clock) -> None:
    with answering(paid("2")) as peer, pytest.raises(WaitTimeoutError, match="order 1 was not found"):
        until(peer.base_url, "1", OrderStatus.PAID, timeout=0)


def test_failures_that_pass(until: Until, clock: Clock) -> None:
    busy = envelope(None, 429, status="429 Too Many Requests", headers={"retry-after": "7"})
    with answering(b"", busy, paid()) as peer:
        assert until(peer.base_url, "1", OrderStatus.PAID).id == "1"
    assert clock.pauses == [1.0, 7.0]
    with answering(b"") as peer, pytest.raises(WaitTimeoutError, match="could not be read after 3 s") as caught:
        until(peer.base_url, "1", OrderStatus.PAID, timeout=3)
    assert isinstance(caught.value.__cause__, TransportError)


def test_a_refusal_ends_the_wait(until: Until, clock: Clock) -> None:
    with answering(envelope(None, 17)) as peer, pytest.raises(ApiError):
        until(peer.base_url, "1", OrderStatus.PAID)
    assert clock.pauses == []


@pytest.mark.parametrize(
    ("arguments", "options", "told"),
    [
        (("", OrderStatus.PAID), {}, "order must be the id of an order"),
        ((TaobaoOrder(), OrderStatus.PAID), {}, "order must be the id of an order"),
        (("1", "shipped"), {}, "until must be a status of the order's platform"),
        (("1", []), {}, "until must be a status of the order's platform"),
        (("1", True), {}, "until must be a status of the order's platform"),
        (("1", OrderStatus.PAID), {"platform": "alibaba"}, "until must be a status of the order's platform"),
        (("1", OrderStatus.PAID), {"platform": "1688"}, "platform is '1688'"),
        (("1", OrderStatus.PAID), {"timeout": -1}, "timeout must be a number of seconds"),
        (("1", OrderStatus.PAID), {"timeout": float("inf")}, "timeout must be a number of seconds"),
        (("1", OrderStatus.PAID), {"pause": 0}, r"pause must be at least 0\.01 s"),
        (("1", OrderStatus.PAID), {"longest_pause": "1"}, "longest_pause must be a number of seconds"),
    ],
)
def test_arguments(until: Until, arguments: Any, options: Any, told: str) -> None:
    with pytest.raises(InvalidArgumentError, match=told):
        until("http://127.0.0.1:9", *arguments, **options)


def test_an_id_as_an_integer(until: Until, clock: Clock) -> None:
    with answering(paid("7")) as peer:
        assert until(peer.base_url, 7, OrderStatus.PAID).id == "7"


def test_both_flavours_say_the_same() -> None:
    sync, other = PandaPon.wait_until.__doc__, AsyncPandaPon.wait_until.__doc__
    assert sync is not None
    assert other == sync.replace("pp.wait_until", "await pp.wait_until")
    assert issubclass(WaitError, PandaPonError)
