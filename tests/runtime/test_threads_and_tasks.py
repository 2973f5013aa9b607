"""One client for many threads or tasks, and tasks that are cancelled at any point."""

import asyncio
import contextvars
import random
import secrets
import threading
from collections.abc import AsyncIterator, Awaitable, Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import httpx
import pytest

from pandapon import AsyncPandaPon, ConfigurationError, PandaPon, SignatureAuth
from pandapon_api._engines.choice import EngineName
from pandapon_api._engines.over_httpx.pools import PooledAsyncClient
from pandapon_sandbox import Running
from tests.runtime.pool_places import POOLS, busy, idle
from tests.support.credentials import FAKE_KEYS

THREADS = 16
TASKS = 100


@pytest.fixture
def order_ids(sandbox: Running) -> list[str]:
    book = sandbox.app.state.orders
    return [str(book.create([], number)["id"]) for number in range(TASKS)]


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[Any]:
    """The engines that were opened."""
    engines: list[Any] = []
    for kind in (PandaPon, AsyncPandaPon):
        make: Callable[..., Any] = kind._opened

        def noted(*settings: Any, make: Callable[..., Any] = make) -> Any:
            engines.append(make(*settings))
            return engines[-1]

        monkeypatch.setattr(kind, "_opened", staticmethod(noted))
    return engines


def noting_nonces() -> tuple[SignatureAuth, list[str]]:
    """An auth that notes the nonces it signs with."""
    nonces: list[str] = []

    def nonce() -> str:
        nonces.append(secrets.token_hex(16))
        return nonces[-1]

    return SignatureAuth(*FAKE_KEYS, nonce=nonce), nonces


def test_one_client_for_many_threads(sandbox: Running, order_ids: list[str], opened: list[Any]) -> None:
    together = threading.Barrier(THREADS)
    auth, nonces = noting_nonces()

    def work(part: int) -> list[tuple[str, Any]]:
        together.wait(60)
        return [(order_id, pp.taobao_orders.get(order_id)) for order_id in order_ids[part::THREADS]]

    with (
        PandaPon(auth=auth, base_url=sandbox.base_url) as pp,
        ThreadPoolExecutor(THREADS) as pool,
    ):
        answers = [answer for answers in pool.map(work, range(THREADS)) for answer in answers]
    assert len(answers) == TASKS
    assert all(order.id == order_id for order_id, order in answers)
    assert {order.purchase_amount for _, order in answers} == set(range(TASKS))
    assert len(nonces) == len(set(nonces)) == TASKS
    assert len(opened) == 1


@pytest.mark.parametrize("pool", POOLS)
async def test_one_client_for_many_tasks(
    sandbox: Running, order_ids: list[str], opened: list[Any], pool: EngineName
) -> None:
    auth, nonces = noting_nonces()
    async with AsyncPandaPon(auth=auth, base_url=sandbox.base_url, transport=pool) as pp:
        orders = await asyncio.gather(*(pp.taobao_orders.get(order_id) for order_id in order_ids))
    assert [order.id for order in orders] == order_ids
    assert len(nonces) == len(set(nonces)) == TASKS
    assert len(opened) == 1


@pytest.mark.parametrize(
    "use",
    [
        lambda pp: pp.taobao_orders.get_many(["1", "2", "3"]).raise_for_errors(),
        lambda pp: list(pp.taobao_orders.iter(prefetch=True)),
    ],
)
def test_threads_of_the_client_know_the_context_of_their_caller(use: Callable[[PandaPon], Any]) -> None:
    """So that spans and logs belong to what the caller does."""
    context = contextvars.ContextVar("context", default="nobody")
    context.set("the caller")
    met: list[str] = []

    def answer(request: httpx.Request) -> httpx.Response:
        met.append(context.get())
        return httpx.Response(200, json={"code": 200, "data": {"total": 0, "data": []}})

    with PandaPon(*FAKE_KEYS, transport=httpx.MockTransport(answer)) as pp:
        use(pp)
    assert set(met) == {"the caller"}


def test_closing_while_others_call(sandbox: Running, order_ids: list[str]) -> None:
    """Whoever comes too late is told; nobody opens the client again."""
    pp = PandaPon(*FAKE_KEYS, base_url=sandbox.base_url)
    together = threading.Barrier(THREADS)

    def work(number: int) -> bool:
        together.wait(60)
        if number == 0:
            pp.close()
            return True
        try:
            return bool(pp.with_options(timeout=5).http.is_closed) or True
        except ConfigurationError as error:
            return "closed" in str(error)

    with ThreadPoolExecutor(THREADS) as pool:
        assert all(pool.map(work, range(THREADS)))
    with pytest.raises(ConfigurationError, match="closed"):
        pp.taobao_orders.page()


class Peer:
    """Reads requests and answers when it is told to, or never."""

    def __init__(self) -> None:
        self.connections = 0
        self.answers = False
        self.received = asyncio.Condition()
        self.requests = 0

    async def __call__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.connections += 1
        try:
            while await reader.readuntil(b"\r\n\r\n"):
                async with self.received:
                    self.requests += 1
                    self.received.notify_all()
                body = b'{"code": 200, "data": {"total": 7}}'
                head = b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: %d\r\n\r\n" % len(body)
                if self.answers:
                    writer.write(head + body)
                else:
                    writer.write(head + body[:10])
                await writer.drain()
        except (asyncio.IncompleteReadError, ConnectionError):
            pass
        finally:
            writer.close()

    async def got(self, requests: int) -> None:
        async with self.received:
            await self.received.wait_for(lambda: self.requests >= requests)


@pytest.fixture
async def peer() -> AsyncIterator[tuple[Peer, str]]:
    peer = Peer()
    server = await asyncio.start_server(peer, "127.0.0.1", 0)
    host, port = server.sockets[0].getsockname()
    async with server:
        yield peer, f"http://{host}:{port}"


def alone() -> bool:
    """Whether only the test itself and the server's own tasks are left."""
    others = asyncio.all_tasks() - {asyncio.current_task()}
    return all(
        getattr(task.get_coro(), "__qualname__", "").endswith(("Peer.__call__", "_accept_connection2"))
        for task in others
    )


Call = Callable[[AsyncPandaPon], Awaitable[Any]]


async def follow(pp: AsyncPandaPon, **ahead: Any) -> None:
    async for _ in pp.taobao_orders.iter(**ahead):
        raise AssertionError


CALLS: list[Call] = [
    lambda pp: pp.taobao_orders.page(),
    lambda pp: pp.taobao_orders.pay(order_id="1"),
    lambda pp: pp.taobao_orders.get_many(["1", "2"], concurrency=2),
    lambda pp: follow(pp, concurrency=3),
]


@pytest.mark.parametrize("call", CALLS)
async def test_cancelled_while_the_answer_is_awaited(peer: tuple[Peer, str], call: Call) -> None:
    server, url = peer
    limits = httpx.Limits(max_connections=1)
    async with (
        PooledAsyncClient(limits=limits, timeout=None) as http,
        AsyncPandaPon(*FAKE_KEYS, base_url=url, http_client=http) as pp,
    ):
        task = asyncio.ensure_future(call(pp))
        await server.got(1)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        assert alone()
        server.answers = True
        assert (await pp.taobao_orders.page()).total == 7, "the only place in the pool is free again"


@pytest.mark.parametrize("pool", POOLS)
@pytest.mark.parametrize("seed", range(20))
async def test_cancelled_at_any_point(peer: tuple[Peer, str], seed: int, pool: EngineName) -> None:
    """Each task is cancelled after some turns of the event loop: before, while or after its request is sent."""
    server, url = peer
    server.answers = seed % 2 == 0
    chance = random.Random(seed)
    async with AsyncPandaPon(*FAKE_KEYS, base_url=url, timeout=None, transport=pool) as pp:
        tasks = [asyncio.ensure_future(chance.choice(CALLS)(pp)) for _ in range(8)]
        for task in tasks:
            for _ in range(chance.randrange(12)):
                await asyncio.sleep(0)
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        assert alone()
        assert busy(pp) == 0
        left = idle(pp)
        server.answers = True
        assert (await pp.taobao_orders.page()).total == 7
        assert left
    assert not left


@pytest.mark.parametrize("pool", POOLS)
async def test_closed_while_a_call_is_under_way(peer: tuple[Peer, str], pool: EngineName) -> None:
    server, url = peer
    pp = AsyncPandaPon(*FAKE_KEYS, base_url=url, timeout=None, transport=pool)
    task = asyncio.ensure_future(pp.taobao_orders.page())
    await server.got(1)
    task.cancel()
    await asyncio.gather(task, return_exceptions=True)
    await pp.aclose()
    with pytest.raises(ConfigurationError, match="closed"):
        await pp.taobao_orders.page()
    with pytest.raises(ConfigurationError, match="closed"):
        await anext(pp.taobao_orders.iter(concurrency=3))
    with pytest.raises(ConfigurationError, match="closed"):
        await pp.taobao_orders.get_many(["1", "2"])
    assert alone()


def test_used_after_closing(sandbox: Running) -> None:
    with PandaPon(*FAKE_KEYS, base_url=sandbox.base_url) as pp:
        orders = pp.taobao_orders.iter(page_size=1, prefetch=True)
    with pytest.raises(ConfigurationError, match="closed"):
        next(orders)
    with pytest.raises(ConfigurationError, match="closed"):
        pp.taobao_orders.get_many(["1", "2"])
