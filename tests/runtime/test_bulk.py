"""Many reads at once: found, missing and failed items, and never more at a time than allowed."""

import asyncio
import re
import threading
from typing import Any

import httpx
import pytest
from attrs import define

from pandapon import (
    ApiError,
    AsyncPandaPon,
    BatchResult,
    ConfigurationError,
    InvalidArgumentError,
    PandaPon,
    TransportError,
)
from pandapon_api import OPERATIONS
from pandapon_sandbox import Running
from pandapon_sandbox.protocol.document import load
from pandapon_sandbox.settings import Settings
from tests.support.credentials import FAKE_KEYS
from tests.support.flavours import Ask, Flavour

EXAMPLES = {operation.name: {"code": 200, "data": operation.example} for operation in load(Settings().document)}
SEED = "1022505290408395575"

MANY = sorted(
    f"{tag}.{name}"
    for tag in {operation.tag for operation in OPERATIONS.values()}
    for name in dir(getattr(PandaPon(*FAKE_KEYS), tag))
    if name.endswith("_many")
)


def asked(request: httpx.Request) -> str:
    """Which of the ids 9001 to 9004 a request asks for."""
    found = re.search("900([1-4])", f"{request.url} {request.content.decode()}")
    assert found
    return found[1]


def both(answer: Any) -> Any:
    """A transport for either flavour, made of a function."""
    return httpx.MockTransport(answer)


def test_the_operations_that_have_it() -> None:
    assert {name.removesuffix("_many") for name in MANY} <= set(OPERATIONS)
    assert {"taobao_orders.get_many", "alibaba_orders.get_many", "taobao_products.get_many"} <= set(MANY)


@pytest.mark.parametrize("name", MANY)
def test_each_operation(flavour: Flavour, name: str) -> None:
    tag, _, method = name.partition(".")
    paths: set[str] = set()

    def answer(request: httpx.Request) -> httpx.Response:
        number = asked(request)
        paths.add(f"{request.url.path}?{request.url.query.decode()}{request.content.decode()}")
        if number == "3":
            return httpx.Response(200, json={"code": 404, "msg": "none"})
        return httpx.Response(200, json=EXAMPLES[name.removesuffix("_many")])

    ids = ["9002", "9001", "9003", "9002", "9001"]
    needed = {"web_site": "1688"} if name == "alibaba_orders.get_many" else {}
    found = flavour(
        lambda pp: getattr(getattr(pp, tag), method)(ids, **needed),
        "http://127.0.0.1:9",
        transport=both(answer),
        retries=None,
    )
    assert type(found) is BatchResult
    assert len(paths) == 3
    assert list(found.found) == ["9002", "9001"]
    assert found.missing == []
    assert {key: error.operation for key, error in found.errors.items()} == {"9003": name.removesuffix("_many")}


def test_partial_results(flavour: Flavour) -> None:
    def answer(request: httpx.Request) -> httpx.Response:
        number = asked(request)
        if number == "4":
            raise httpx.ReadError("lost")
        known = {
            "1": EXAMPLES["taobao_products.get"],
            "2": {"code": 200, "data": None},
            "3": {"code": 500, "msg": "no"},
        }
        return httpx.Response(200, json=known[number])

    many = flavour(
        lambda pp: pp.taobao_products.get_many(["9004", "9003", "9002", "9001"]), "https://x", transport=both(answer)
    )
    assert list(many.found) == ["9001"]
    assert many.missing == ["9002"]
    assert list(many.errors) == ["9004", "9003"]
    lost, refused = many.errors.values()
    assert isinstance(lost, TransportError)
    assert lost.attempts == 3
    assert isinstance(refused, ApiError)
    with pytest.raises(ExceptionGroup, match="2 of 4 reads failed") as caught:
        many.raise_for_errors()
    assert caught.value.exceptions == (lost, refused)


def test_the_real_thing(ask: Ask, sandbox: Running) -> None:
    ids = [str(order["id"]) for order in [sandbox.app.state.orders.create([], number) for number in range(20)]]
    many = ask(lambda pp: pp.taobao_orders.get_many([*ids, "17"], concurrency=5))
    assert [order.id for order in many.found.values()] == list(many.found) == ids
    assert [order.purchase_amount for order in many.found.values()] == list(range(20))
    assert list(many.errors) == ["17"]
    assert ask(lambda pp: pp.taobao_orders.get_many([SEED])).raise_for_errors() is None


def test_nothing_to_read(flavour: Flavour) -> None:
    assert flavour(lambda pp: pp.taobao_orders.get_many([]), "http://127.0.0.1:9") == BatchResult()


@pytest.mark.parametrize(
    ("ids", "concurrency", "reason"),
    [("123", 8, "pass a list of ids, not str '123'"), (["1"], 0, "concurrency is 0; it must be at least 1")],
)
def test_what_cannot_be_read(flavour: Flavour, ids: Any, concurrency: int, reason: str) -> None:
    with pytest.raises(InvalidArgumentError, match=reason):
        flavour(lambda pp: pp.taobao_orders.get_many(ids, concurrency=concurrency), "http://127.0.0.1:9")


def test_an_argument_that_cannot_be_sent_is_an_error_of_its_own(ask: Ask) -> None:
    many = ask(lambda pp: pp.taobao_orders.get_many(["..", SEED]))
    assert list(many.found) == [SEED]
    assert isinstance(many.errors[".."], InvalidArgumentError)


@define
class Counting:
    """Answers only when `parties` requests are on their way, and counts how many ever were."""

    parties: int
    in_flight: int = 0
    most: int = 0

    def enter(self) -> None:
        self.in_flight += 1
        self.most = max(self.most, self.in_flight)

    def answer(self) -> httpx.Response:
        self.in_flight -= 1
        return httpx.Response(200, json={"code": 200, "data": None})


def test_no_more_at_a_time_than_allowed() -> None:
    counting, lock, barrier = Counting(3), threading.Lock(), threading.Barrier(3)

    def answer(request: httpx.Request) -> httpx.Response:
        with lock:
            counting.enter()
        barrier.wait(60)
        with lock:
            return counting.answer()

    with PandaPon(*FAKE_KEYS, transport=both(answer)) as pp:
        many = pp.taobao_products.get_many(map(str, range(30)), concurrency=3)
    assert len(many.missing) == 30
    assert counting.most == 3
    assert not any(thread.name.startswith("pandapon-many") for thread in threading.enumerate())


async def test_no_more_at_a_time_than_allowed_async() -> None:
    counting, barrier = Counting(3), asyncio.Barrier(3)

    async def answer(request: httpx.Request) -> httpx.Response:
        counting.enter()
        await barrier.wait()
        return counting.answer()

    async with AsyncPandaPon(*FAKE_KEYS, transport=both(answer)) as pp:
        many = await pp.taobao_products.get_many(map(str, range(30)), concurrency=3)
    assert len(many.missing) == 30
    assert counting.most == 3
    assert asyncio.all_tasks() == {asyncio.current_task()}


def test_a_client_that_cannot_send_ends_it(flavour: Flavour) -> None:
    requests: list[str] = []

    class Closing:
        """Finds out in the middle that it was set up wrongly."""

        def acquire(self, operation: str) -> None:
            requests.append(operation)
            if len(requests) == 5:
                raise ConfigurationError("set up wrongly", operation=operation)

        async def acquire_async(self, operation: str) -> None:
            self.acquire(operation)
            await asyncio.sleep(0)

    def answer(request: httpx.Request) -> httpx.Response:
        return httpx.Response(200, json={"code": 200, "data": None})

    with pytest.raises(ConfigurationError, match="set up wrongly"):
        flavour(
            lambda pp: pp.taobao_products.get_many(map(str, range(10_000)), concurrency=2),
            "http://127.0.0.1:9",
            transport=both(answer),
            limiter=Closing(),
        )
    assert len(requests) < 10_000


async def test_cancelling_leaves_no_task() -> None:
    begun = asyncio.Event()

    async def never(request: httpx.Request) -> httpx.Response:
        begun.set()
        await asyncio.Event().wait()
        raise AssertionError

    async with AsyncPandaPon(*FAKE_KEYS, transport=both(never)) as pp:
        task = asyncio.ensure_future(pp.taobao_orders.get_many(["1", "2", "3"], concurrency=2))
        await begun.wait()
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        assert asyncio.all_tasks() == {asyncio.current_task()}
