"""Which connections an async client uses, and that only speed depends on it."""

import asyncio
import socket
import sys
import threading
from collections.abc import AsyncIterator, Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import asynccontextmanager, contextmanager
from functools import partial
from types import SimpleNamespace
from typing import Any

import httpx
import httpx_aiohttp
import pytest

from pandapon import AsyncPandaPon, ConfigurationError, OutcomeUnknownError, PandaPon, TransportError
from pandapon_api._engines.choice import EngineName
from pandapon_api._engines.over_httpx.pools import PooledAsyncClient, PooledClient
from tests.support.credentials import FAKE_KEYS
from tests.support.flavours import Flavour
from tests.support.scripted_calls import page, pay
from tests.support.scripted_server import answering, envelope

POOLS: list[EngineName] = ["httpx", "aiohttp"]
KEPT = envelope({"total": 1}).replace(b"connection: close\r\n", b"")
NOWHERE = "http://127.0.0.1:9"


async def test_the_engine_is_chosen_by_name_alone() -> None:
    """That a package is installed changes nothing."""
    names: list[Any] = [None, "httpx", "httpx2", "aiohttp", "pyqwest", "fast"]
    assert [AsyncPandaPon(*FAKE_KEYS, transport=name).engine for name in names] == [
        "httpx", "httpx", "httpx2", "aiohttp", "pyqwest", "aiohttp",
    ]  # fmt: skip
    assert [PandaPon(*FAKE_KEYS, transport=name).engine for name in names if name != "aiohttp"] == [
        "httpx", "httpx", "httpx2", "pyqwest", "pyqwest",
    ]  # fmt: skip


def test_the_engine_is_shown() -> None:
    for name in ("httpx", "httpx2"):
        assert f"engine='{name}'" in repr(PandaPon(*FAKE_KEYS, transport=name))


def test_from_env_takes_it_too() -> None:
    names = ("PANDAPON_ACCESS_KEY", "PANDAPON_ACCESS_SECRET", "PANDAPON_USER_ID")
    environment = dict(zip(names, FAKE_KEYS, strict=True))
    assert AsyncPandaPon.from_env(environment, transport="aiohttp").engine == "aiohttp"


@pytest.mark.parametrize("name", ["httpx2", "aiohttp", "pyqwest"])
def test_choosing_what_is_not_installed(name: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, name, None)
    with pytest.raises(ConfigurationError, match=rf"pip install 'pandapon\[{name}\]'"):
        AsyncPandaPon(*FAKE_KEYS, transport=name)


def test_engines_that_do_not_exist() -> None:
    for name in ("urllib", "", "HTTPX"):
        unknown: Any = name
        with pytest.raises(ConfigurationError, match="must be 'httpx', 'httpx2', 'aiohttp', 'pyqwest', 'fast' or an"):
            AsyncPandaPon(*FAKE_KEYS, transport=unknown)
        with pytest.raises(ConfigurationError, match="it must be 'httpx', 'httpx2', 'pyqwest', 'fast' or an httpx"):
            PandaPon(*FAKE_KEYS, transport=unknown)


def test_aiohttp_has_no_sync_client() -> None:
    with pytest.raises(ConfigurationError, match="transport is 'aiohttp'; it must be 'httpx'"):
        PandaPon(*FAKE_KEYS, transport="aiohttp")


@pytest.mark.parametrize(
    "given",
    [
        lambda: {"transport": httpx_aiohttp.AiohttpTransport()},
        lambda: {"http_client": httpx_aiohttp.HttpxAiohttpClient()},
        lambda: {"http_client": httpx.AsyncClient(transport=httpx_aiohttp.AiohttpTransport())},
        lambda: {"http_client": httpx.AsyncClient(mounts={"http://": httpx_aiohttp.AiohttpTransport()})},
        lambda: {"transport": Holding(SimpleNamespace(inner=[{"a": httpx_aiohttp.AiohttpTransport()}]))},
        lambda: {"transport": Holding(httpx_aiohttp.AiohttpTransport().handle_async_request)},
        lambda: {"transport": Holding(partial(httpx_aiohttp.AiohttpTransport().handle_async_request))},
        lambda: {"transport": Holding(sending_by(httpx_aiohttp.AiohttpTransport()))},
    ],
)
def test_a_transport_that_sends_twice_is_refused(given: Callable[[], Any]) -> None:
    with pytest.raises(ConfigurationError, match="can send a request twice; pass transport='aiohttp'"):
        AsyncPandaPon(*FAKE_KEYS, **given())


class Holding(httpx.AsyncBaseTransport):
    def __init__(self, held: Any) -> None:
        self.held = held

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        raise AssertionError("it is refused before it carries anything")


def sending_by(transport: Any) -> Any:
    return lambda request: transport.handle_async_request(request)


@asynccontextmanager
async def hanging_up(answered: int, hang_up: Callable[[asyncio.StreamWriter], None]) -> AsyncIterator[tuple[str, Any]]:
    """A peer that answers so many requests, reads every further one, and hangs up: its address and what it read."""
    read: list[bytes] = []

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            while True:
                head = await reader.readuntil(b"\r\n\r\n")
                _, _, length = head.lower().partition(b"content-length:")
                read.append(head + await reader.readexactly(int(length.split()[0]) if length else 0))
                if len(read) > answered:
                    return
                writer.write(KEPT)
        except asyncio.IncompleteReadError:
            return
        finally:
            hang_up(writer)

    server = await asyncio.start_server(serve, "127.0.0.1", 0)
    async with server:
        yield "http://{}:{}".format(*server.sockets[0].getsockname()), read


CHANGES = [pay, lambda pp: pp.taobao_refunds.cancel("1")]
HANG_UPS: list[Callable[[asyncio.StreamWriter], None]] = [
    lambda writer: writer.close(),
    lambda writer: writer.transport.abort(),
]


@pytest.mark.parametrize("pool", POOLS)
@pytest.mark.parametrize("hang_up", HANG_UPS, ids=["closed", "reset"])
@pytest.mark.parametrize("answered", [0, 1], ids=["new connection", "kept connection"])
@pytest.mark.parametrize("change", CHANGES, ids=["POST", "GET"])
async def test_a_change_is_sent_once_though_the_connection_is_closed_after_it(
    pool: EngineName, hang_up: Callable[[asyncio.StreamWriter], None], answered: int, change: Any
) -> None:
    """aiohttp by itself sends a GET again then, and httpx-aiohttp says that nothing was sent."""
    async with (
        hanging_up(answered, hang_up) as (url, read),
        AsyncPandaPon(*FAKE_KEYS, base_url=url, transport=pool) as pp,
    ):
        for _ in range(answered):
            await pp.taobao_orders.page()
        with pytest.raises(OutcomeUnknownError):
            await change(pp)
    assert len(read) == answered + 1


@pytest.mark.parametrize("pool", POOLS)
@pytest.mark.parametrize("hang_up", HANG_UPS, ids=["closed", "reset"])
async def test_a_read_is_sent_again_by_us_alone_and_signed_anew(
    pool: EngineName, hang_up: Callable[[asyncio.StreamWriter], None]
) -> None:
    async with (
        hanging_up(1, hang_up) as (url, read),
        AsyncPandaPon(*FAKE_KEYS, base_url=url, transport=pool) as pp,
    ):
        await pp.taobao_orders.page()
        with pytest.raises(TransportError, match="after 3 attempts") as caught:
            await pp.taobao_orders.page(seller_nick="somebody")
    nonces = [request.partition(b"nonce-str: ")[2][:32] for request in read]
    assert len(nonces) == len(set(nonces)) == 4
    assert caught.value.sent
    assert "somebody" not in str(caught.value)


@contextmanager
def closing_behind_the_back() -> Iterator[tuple[str, threading.Event]]:
    """A peer that answers one request a connection, and closes without a word; the event says that it did."""
    closed = threading.Event()

    def serve() -> None:
        while True:
            connection, _ = listening.accept()
            with connection:
                if not connection.recv(65536):
                    return
                connection.sendall(KEPT)
            closed.set()

    with socket.create_server(("127.0.0.1", 0)) as listening:
        thread = threading.Thread(target=serve)
        thread.start()
        try:
            yield f"http://127.0.0.1:{listening.getsockname()[1]}", closed
        finally:
            socket.create_connection(listening.getsockname()).close()
            thread.join()


@pytest.mark.parametrize("pool", POOLS)
def test_a_connection_that_was_closed_while_the_loop_did_something_else(pool: EngineName) -> None:
    """It is not used for a change, whose fate would be unknown then."""
    with closing_behind_the_back() as (url, closed), asyncio.Runner() as runner:

        async def main() -> None:
            async with AsyncPandaPon(*FAKE_KEYS, base_url=url, transport=pool) as pp:
                for _ in range(5):
                    closed.clear()
                    await pp.taobao_orders.pay(order_id="1")
                    assert closed.wait(60)  # and the loop with it

        runner.run(main())


@pytest.mark.slow
@pytest.mark.filterwarnings("ignore:Sending a large body:ResourceWarning")  # Python shows it to nobody who did not ask
@pytest.mark.parametrize("pool", POOLS)
async def test_a_request_that_nobody_takes(pool: EngineName) -> None:
    silent: list[asyncio.StreamWriter] = []
    server = await asyncio.start_server(lambda reader, writer: silent.append(writer), "127.0.0.1", 0)
    url = "http://{}:{}".format(*server.sockets[0].getsockname())
    patience = httpx.Timeout(30, write=0.3)
    async with server, AsyncPandaPon(*FAKE_KEYS, base_url=url, transport=pool, timeout=patience) as pp:
        with pytest.raises(OutcomeUnknownError, match="WriteTimeout"):
            await pp.taobao_orders.pay(order_id="1", extra={"x": "x" * 2**25})
        assert len(silent) == 1
        silent[0].transport.abort()  # aiohttp keeps what it could not send until then
        for _ in range(3):
            await asyncio.sleep(0)


async def test_a_proxy_that_does_not_say_whether_it_opens_a_tunnel() -> None:
    """Over httpx this is an `OutcomeUnknownError`, which is less than it could know."""
    with socket.create_server(("127.0.0.1", 0)) as listening:
        proxy = f"http://127.0.0.1:{listening.getsockname()[1]}"
        async with AsyncPandaPon(*FAKE_KEYS, transport="aiohttp", proxy=proxy, timeout=0.1) as pp:
            with pytest.raises(TransportError, match="nothing was sent: ConnectTimeout"):
                await pay(pp)


async def test_no_connection_is_free_in_time() -> None:
    limits, patience = httpx.Limits(max_connections=1), httpx.Timeout(None, pool=0.05)
    silent: list[asyncio.StreamWriter] = []
    async with (
        hanging_up(0, silent.append) as (url, read),
        PooledAsyncClient(limits=limits, timeout=patience) as client,
    ):
        pp = AsyncPandaPon(*FAKE_KEYS, base_url=url, http_client=client, retries=None)
        first = asyncio.ensure_future(pp.taobao_orders.page())
        while not read:
            await asyncio.sleep(0)
        with pytest.raises(TransportError, match="nothing was sent: PoolTimeout"):
            await pay(pp)
        silent[0].write(KEPT)
        assert (await first).total == 1
        assert len(read) == 1
        silent[0].close()
        await silent[0].wait_closed()


def test_no_connection_is_free_in_time_for_a_thread() -> None:
    limits, patience = httpx.Limits(max_connections=1), httpx.Timeout(10, pool=0.05)
    asked, answered = threading.Event(), threading.Event()

    def later(request: bytes) -> bytes:
        asked.set()
        assert answered.wait(60)
        return envelope({"total": 1})

    with (
        answering(later, envelope({"total": 1})) as peer,
        PooledClient(limits=limits, timeout=patience) as client,
        ThreadPoolExecutor() as threads,
    ):
        pp = PandaPon(*FAKE_KEYS, base_url=peer.base_url, http_client=client, retries=None)
        patient = PandaPon(*FAKE_KEYS, base_url=peer.base_url, http_client=client, retries=None).with_options(
            timeout=60
        )
        first = threads.submit(pp.taobao_orders.page)
        assert asked.wait(60)
        with pytest.raises(TransportError, match="nothing was sent: PoolTimeout"):
            pay(pp)
        waiting = [threads.submit(patient.taobao_orders.page) for _ in range(3)]
        answered.set()
        assert [it.result(60).total for it in (first, *waiting)] == [1] * 4
    assert len(peer.requests) == 4


async def test_the_place_of_an_answer_that_was_read_is_free_again() -> None:
    limits, patience = httpx.Limits(max_connections=1), httpx.Timeout(10, pool=0.05)
    with answering(envelope({"total": 1})) as peer:
        async with PooledAsyncClient(limits=limits, timeout=patience) as client:
            pp = AsyncPandaPon(*FAKE_KEYS, base_url=peer.base_url, http_client=client, retries=None)
            assert [(await pp.taobao_orders.page()).total for _ in range(3)] == [1, 1, 1]


def test_no_cookie_is_sent_back(flavour: Flavour) -> None:
    def twice(pp: Any) -> Any:
        if isinstance(pp, PandaPon):
            return [page(pp), page(pp)]

        async def each() -> Any:
            return [await page(pp), await page(pp)]

        return each()

    with answering(envelope({"total": 1}, headers={"set-cookie": "a=1; Path=/"})) as peer:
        flavour(twice, peer.base_url.replace("127.0.0.1", "localhost"))
    assert [headers.get("cookie") for headers in peer.headers()] == [None, None]


def test_a_long_header_is_read(flavour: Flavour) -> None:
    with answering(envelope({"total": 1}, headers={"x-long": "x" * 30_000})) as peer:
        assert flavour(page, peer.base_url).total == 1


@pytest.mark.parametrize(
    "answer",
    [
        b"this is not HTTP\r\n\r\n",
        b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\nzz\r\n{}\r\n",
        b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n5\r\n{}",
        b"HTTP/1.1 200 OK\r\ncontent-length: 10\r\n\r\n{}",
        b"HTTP/1.1 200 OK\r\ncontent-length: many\r\n\r\n{}",
        b"HTTP/1.1 200 OK\r\n",
    ],
)
def test_an_answer_that_is_no_http(flavour: Flavour, answer: bytes) -> None:
    with answering(answer) as peer, pytest.raises(OutcomeUnknownError):
        flavour(pay, peer.base_url)
    assert len(peer.requests) == 1


async def test_a_proxy_that_needs_a_package(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "socksio", None)
    pp = AsyncPandaPon(*FAKE_KEYS, proxy="socks5://127.0.0.1:9")
    with pytest.raises(ConfigurationError, match=r"needs another package: .*httpx\[socks\]"):
        await pp.taobao_orders.page()


def test_headers_of_a_request_are_the_same(flavour: Flavour) -> None:
    with answering(KEPT) as peer:
        flavour(pay, peer.base_url)
    assert set(peer.headers()[0]) == {
        "accept", "accept-encoding", "access-key", "content-length", "content-type", "host",
        "nonce-str", "signature", "timestamp", "user-agent", "user-id",
    }  # fmt: skip
