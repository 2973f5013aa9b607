"""The engine over aiohttp: what it knows of a failed request, its connections, its proxies, and what it refuses."""

import asyncio
import base64
import gc
import select
import socket
import ssl
import subprocess
import sys
import threading
from collections.abc import AsyncIterator, Callable, Coroutine
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import pytest
import trio
import trustme
from attrs import define, evolve, field

from pandapon import ConfigurationError
from pandapon_api._connections import running_loop
from pandapon_api._engines import over_aiohttp
from pandapon_api._engines.over_aiohttp import AiohttpEngine, open_async
from pandapon_api._engines.proxies import checked_proxy
from pandapon_api._engines.seam import Closed, Failed, Head, Outgoing, Settings, Timeouts

ROOT = Path(__file__).parents[2]
AUTHORITY = trustme.CA()
PATIENT = Timeouts(60, 60, 60, 60)
WHOLE = b"HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n{}"

Serve = Callable[[asyncio.StreamReader, asyncio.StreamWriter], Coroutine[Any, Any, None]]


def tls() -> tuple[ssl.SSLContext, ssl.SSLContext]:
    server, client = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER), ssl.create_default_context()
    AUTHORITY.issue_cert("127.0.0.1").configure_cert(server)
    AUTHORITY.configure_trust(client)
    return server, client


@define
class Kept:
    """A receiver that keeps what it is given."""

    heads: list[Head] = field(factory=list)
    content: bytes = b""

    def begin(self, head: Head) -> None:
        self.heads.append(head)

    def take(self, part: bytes) -> None:
        self.content += part


@asynccontextmanager
async def serving(serve: Serve, context: ssl.SSLContext | None = None) -> AsyncIterator[str]:
    """Yield the address of a server; `serve` is called with each connection."""
    writers: list[asyncio.StreamWriter] = []

    async def noted(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writers.append(writer)
        try:
            await serve(reader, writer)
        except (asyncio.IncompleteReadError, ConnectionError):
            writer.close()

    server = await asyncio.start_server(noted, "127.0.0.1", 0, ssl=context)
    try:
        yield "{}://127.0.0.1:{}".format("https" if context else "http", server.sockets[0].getsockname()[1])
    finally:
        server.close()
        for writer in writers:
            writer.transport.abort()
        await asyncio.sleep(0)


@asynccontextmanager
async def opened(base_url: str, **settings: Any) -> AsyncIterator[AiohttpEngine]:
    engine = open_async(evolve(usual(base_url), **settings))
    try:
        yield engine
    finally:
        await engine.aclose()


def usual(base_url: str) -> Settings:
    return Settings(
        base_url=base_url,
        timeouts=PATIENT,
        verify=True,
        cert=None,
        proxy=None,
        transport=None,
        http_client=None,
        event_hooks=None,
        truthful=False,
        loop=running_loop(),
    )


def request(base_url: str, **changes: Any) -> Outgoing:
    return evolve(Outgoing("GET", f"{base_url}/a", {}, {}, None, PATIENT, is_change=True), **changes)


async def sent(engine: AiohttpEngine, outgoing: Outgoing) -> Kept:
    kept = Kept()
    await engine.send(outgoing, kept)
    return kept


async def answering(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    while True:
        await reader.readuntil(b"\r\n\r\n")
        writer.write(WHOLE)


async def silent(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    await reader.read()


async def turns(number: int = 10) -> None:
    for _ in range(number):
        await asyncio.sleep(0)


async def cancelled(task: "asyncio.Task[Any]") -> None:
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task


async def test_a_request_as_it_arrives() -> None:
    arrived: list[bytes] = []

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        arrived.append(await reader.readuntil(b"\r\n\r\n") + await reader.readexactly(2))
        writer.write(WHOLE)

    async with serving(serve) as url, opened(url) as engine:
        outgoing = request(
            f"{url}/é", method="POST", query={"q": "a b&ü", "n": "1"}, headers={"x-a": "1"}, content=b"[]"
        )
        kept = await sent(engine, outgoing)
    host = url.partition("//")[2]
    assert arrived == [
        f"POST /%C3%A9/a?q=a+b%26%C3%BC&n=1 HTTP/1.1\r\nhost: {host}\r\nx-a: 1\r\ncontent-length: 2\r\n\r\n[]".encode()
    ]
    assert (kept.heads[0].status, kept.heads[0].http_version, kept.content) == (200, "HTTP/1.1", b"{}")


async def test_a_missing_body_has_length_0() -> None:
    arrived: list[bytes] = []

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        arrived.append(await reader.readuntil(b"\r\n\r\n"))
        writer.write(WHOLE)

    async with serving(serve) as url, opened(url) as engine:
        await sent(engine, request(url, method="POST"))
    assert b"\r\ncontent-length: 0\r\n" in arrived[0]


@pytest.mark.parametrize(
    "headers",
    [{"a": "1\r\nb: 2"}, {"a": "1\nb: 2"}, {"a\r": "1"}, {"a": "\0"}, {"a": "ü"}, {"a": "1\r\n\r\nGET / HTTP/1.1"}],
)
async def test_a_header_that_would_be_another_one_is_not_sent(headers: dict[str, str]) -> None:
    async with serving(silent) as url, opened(url) as engine:
        outgoing = request(url, headers=headers)
        with pytest.raises(Failed, match="a header has characters that cannot be sent") as caught:
            await sent(engine, outgoing)
    assert not outgoing.may_have_left
    assert not caught.value.passing


async def test_heads_before_the_response_are_skipped() -> None:
    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readuntil(b"\r\n\r\n")
        writer.write(b"HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early Hints\r\nlink: x\r\n\r\n" + WHOLE)

    async with serving(serve) as url, opened(url) as engine:
        assert [head.status for head in (await sent(engine, request(url))).heads] == [200]


async def test_headers_that_are_not_utf_8() -> None:
    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readuntil(b"\r\n\r\n")
        writer.write(WHOLE.replace(b"\r\n\r\n", b"\r\nx-a: \xfc\r\nx-b: 2\r\nX-B: 3\r\n\r\n"))

    async with serving(serve) as url, opened(url) as engine:
        headers = (await sent(engine, request(url))).heads[0].headers
    assert (headers["X-A"], headers["x-b"]) == ("ü", "2, 3")


async def test_cancelled_while_it_connects_nothing_was_sent() -> None:
    _, trusting = tls()
    accepted = asyncio.Event()

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        accepted.set()

    async with serving(serve) as url, opened(url.replace("http:", "https:"), verify=trusting) as engine:
        outgoing = request(url)
        task = asyncio.ensure_future(sent(engine, outgoing))
        await accepted.wait()
        await cancelled(task)
        assert not outgoing.may_have_left


async def test_a_tls_handshake_that_takes_too_long() -> None:
    _, trusting = tls()
    async with serving(silent) as url, opened(url.replace("http:", "https:"), verify=trusting) as engine:
        outgoing = request(url, timeouts=evolve(PATIENT, connect=0.05))
        with pytest.raises(Failed, match="ConnectTimeout: no connection was made in time"):
            await sent(engine, outgoing)
        assert not outgoing.may_have_left


async def test_a_certificate_that_is_not_trusted() -> None:
    serving_context, _ = tls()
    async with serving(answering, serving_context) as url, opened(url) as engine:
        outgoing = request(url)
        with pytest.raises(Failed, match=r"ConnectError: .*certificate verify failed"):
            await sent(engine, outgoing)
        assert not outgoing.may_have_left


async def test_nothing_listens() -> None:
    async with serving(silent) as url:
        pass
    async with opened(url) as engine:
        outgoing = request(url)
        with pytest.raises(Failed, match="ConnectError: Cannot connect to host"):
            await sent(engine, outgoing)
        assert not outgoing.may_have_left


async def test_cancelled_after_it_was_sent() -> None:
    arrived = asyncio.Event()

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readuntil(b"\r\n\r\n")
        arrived.set()

    async with serving(serve) as url, opened(url) as engine:
        outgoing = request(url)
        task = asyncio.ensure_future(sent(engine, outgoing))
        await arrived.wait()
        await cancelled(task)
        assert outgoing.may_have_left
        assert not engine.is_connected


@pytest.fixture
def one_place(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(over_aiohttp, "MOST", 1)


@pytest.mark.usefixtures("one_place")
async def test_no_connection_is_free_in_time() -> None:
    async with serving(silent) as url, opened(url) as engine:
        first = asyncio.ensure_future(sent(engine, request(url)))
        await turns()
        second = request(url, timeouts=evolve(PATIENT, pool=0.01))
        with pytest.raises(Failed, match="PoolTimeout: no connection was free in time"):
            await sent(engine, second)
        assert not second.may_have_left
        await cancelled(first)


@pytest.mark.usefixtures("one_place")
async def test_cancelled_while_it_waits_for_a_place() -> None:
    async with serving(silent) as url, opened(url) as engine:
        first = asyncio.ensure_future(sent(engine, request(url)))
        await turns()
        second = request(url)
        waiting = asyncio.ensure_future(sent(engine, second))
        await turns()
        await cancelled(waiting)
        assert not second.may_have_left
        await cancelled(first)


@pytest.mark.usefixtures("one_place")
async def test_a_place_is_free_again_after_every_kind_of_end() -> None:
    async with serving(answering) as url, opened(url) as engine:
        for _ in range(3):
            await sent(engine, request(url))
        for _ in range(3):
            with pytest.raises(ZeroDivisionError):
                await engine.send(request(url), Refusing())
        assert (await sent(engine, request(url))).content == b"{}"


class Refusing(Kept):
    def take(self, part: bytes) -> None:
        raise ZeroDivisionError


async def test_what_the_receiver_raises_passes_through_and_ends_the_connection() -> None:
    async with serving(answering) as url, opened(url) as engine:
        with pytest.raises(ZeroDivisionError):
            await engine.send(request(url), Refusing())
        assert not engine.is_connected


async def test_one_connection_for_one_call_after_another() -> None:
    connections = 0

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        nonlocal connections
        connections += 1
        await answering(reader, writer)

    async with serving(serve) as url, opened(url) as engine:
        for _ in range(5):
            await sent(engine, request(url))
        assert connections == 1
        for _ in range(2):
            await asyncio.gather(*(sent(engine, request(url)) for _ in range(30)))
            assert connections == len(engine._idle) == 30


async def test_an_idle_connection_is_not_used_after_some_seconds(monkeypatch: pytest.MonkeyPatch) -> None:
    connections = 0

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        nonlocal connections
        connections += 1
        await answering(reader, writer)

    async with serving(serve) as url, opened(url) as engine:
        await sent(engine, request(url))
        engine._idle[0].since -= over_aiohttp.IDLE
        await sent(engine, request(url))
        assert connections == 2
        assert len(engine._idle) == 1


@pytest.mark.parametrize("has_poll", [True, False], ids=["poll", "as on Windows"])
async def test_what_the_loop_has_not_read_yet_is_seen(has_poll: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    if not has_poll:
        monkeypatch.delattr(select, "poll", raising=False)
    closing = threading.Event()
    with socket.create_server(("127.0.0.1", 0)) as listening:

        def serve() -> None:
            peer, _ = listening.accept()
            with peer:
                peer.recv(2**16)
                peer.sendall(WHOLE)
                closing.wait(60)

        thread = threading.Thread(target=serve)
        thread.start()
        async with opened(url := f"http://127.0.0.1:{listening.getsockname()[1]}") as engine:
            await sent(engine, request(url))
            (connection,) = engine._idle
            assert connection.is_usable
            closing.set()
            thread.join()  # the loop stands still meanwhile
            assert not connection.is_usable


@pytest.mark.parametrize("encrypted", [False, True], ids=["http", "https"])
async def test_a_connection_that_the_server_ends_while_it_is_idle_is_not_used(encrypted: bool) -> None:
    ended = asyncio.Event()
    context, trusting = tls()

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readuntil(b"\r\n\r\n")
        writer.write(WHOLE)
        await writer.drain()
        writer.close()
        ended.set()

    async with (
        serving(serve, context if encrypted else None) as url,
        opened(url, verify=trusting) as engine,
    ):
        for _ in range(3):
            assert (await sent(engine, request(url))).content == b"{}"
            await ended.wait()
            await turns()


async def test_a_server_that_speaks_first_gets_no_request(monkeypatch: pytest.MonkeyPatch) -> None:
    open_one = AiohttpEngine._opened

    async def after_it_spoke(engine: AiohttpEngine, seconds: float | None) -> Any:
        connection = await open_one(engine, seconds)
        connection.data_received(WHOLE)
        return connection

    monkeypatch.setattr(AiohttpEngine, "_opened", after_it_spoke)
    async with serving(silent) as url, opened(url) as engine:
        outgoing = request(url)
        with pytest.raises(Failed, match=r"ConnectError: .* before the request"):
            await sent(engine, outgoing)
        assert not outgoing.may_have_left


@pytest.mark.parametrize(
    "beginning",
    [
        b"",
        WHOLE[:20],
        WHOLE[:-1],
        b"HTTP/1.1 200 OK\r\n\r\n{",
        b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n",
    ],
    ids=["nothing", "half a head", "half a body", "a body without a length", "no chunk"],
)
@pytest.mark.parametrize("encrypted", [False, True], ids=["http", "https"])
@pytest.mark.parametrize("reused", [False, True], ids=["a new connection", "a reused connection"])
async def test_a_server_that_stops_in_the_middle(beginning: bytes, encrypted: bool, reused: bool) -> None:
    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        if reused:
            await reader.readuntil(b"\r\n\r\n")
            writer.write(WHOLE)
        await reader.readuntil(b"\r\n\r\n")
        writer.write(beginning)
        await reader.read()

    context, trusting = tls()
    async with serving(serve, context if encrypted else None) as url, opened(url, verify=trusting) as engine:
        if reused:
            await sent(engine, request(url))
        outgoing = request(url, timeouts=evolve(PATIENT, read=0.05))
        with pytest.raises(Failed, match="ReadTimeout: no data was received in time"):
            await sent(engine, outgoing)
        assert outgoing.may_have_left
        assert not engine.is_connected


async def test_every_part_of_a_response_has_the_whole_time() -> None:
    clock = 0.0
    dripped: list[bytes] = []

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        nonlocal clock
        await reader.readuntil(b"\r\n\r\n")
        for byte in WHOLE:
            clock += 0.9
            dripped.append(bytes([byte]))
            writer.write(dripped[-1])
            await turns(5)

    loop = asyncio.get_running_loop()
    started, real = loop.time(), loop.time
    loop.time = lambda: started + clock + (real() - started) / 1000  # type: ignore[method-assign]
    try:
        async with serving(serve) as url, opened(url) as engine:
            kept = await sent(engine, request(url, timeouts=evolve(PATIENT, read=1)))
    finally:
        loop.time = real  # type: ignore[method-assign]
    assert kept.content == b"{}"
    assert len(dripped) == len(WHOLE)


@pytest.mark.parametrize(
    ("answer", "reason"),
    [
        (b"", "RemoteProtocolError: ServerDisconnectedError"),
        (b"SSH-2.0\r\n\r\n", "RemoteProtocolError: Bad"),
        (WHOLE[:-1], "RemoteProtocolError: ContentLengthError"),
        (b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n1\r\nx", "RemoteProtocolError: TransferEncodingError"),
        (WHOLE.replace(b"\r\n\r\n", b"\r\nx: " + b"x" * 70_000 + b"\r\n\r\n"), "RemoteProtocolError: "),
    ],
    ids=["nothing", "another protocol", "half a body", "half a chunk", "a header over the limit"],
)
async def test_an_answer_that_is_none(answer: bytes, reason: str) -> None:
    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readuntil(b"\r\n\r\n")
        writer.write(answer)
        writer.close()

    async with serving(serve) as url, opened(url) as engine:
        outgoing = request(url, query={"secret": "value"})
        with pytest.raises(Failed, match=reason) as caught:
            await sent(engine, outgoing)
        assert outgoing.may_have_left
        assert caught.value.passing
        assert "secret" not in str(caught.value)


async def test_headers_of_64_kib() -> None:
    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readuntil(b"\r\n\r\n")
        writer.write(WHOLE.replace(b"\r\n\r\n", b"\r\nx: " + b"x" * 60_000 + b"\r\n\r\n"))

    async with serving(serve) as url, opened(url) as engine:
        assert len((await sent(engine, request(url))).heads[0].headers["x"]) == 60_000


async def test_after_it_is_closed() -> None:
    async with serving(answering) as url, opened(url) as engine:
        await sent(engine, request(url))
        await engine.aclose()
        assert not engine.is_connected
        outgoing = request(url)
        with pytest.raises(Closed):
            await sent(engine, outgoing)
        assert not outgoing.may_have_left


@asynccontextmanager
async def proxying(answer: bytes, context: ssl.SSLContext | None = None) -> AsyncIterator[tuple[str, list[bytes]]]:
    """A proxy that says `answer` to a CONNECT and answers the request itself, over TLS if it has a context."""
    heads: list[bytes] = []

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        while True:
            heads.append(await reader.readuntil(b"\r\n\r\n"))
            if not heads[-1].startswith(b"CONNECT"):
                writer.write(WHOLE)
                continue
            writer.write(answer)
            if context is not None:
                await writer.start_tls(context)

    async with serving(serve) as url:
        yield url.replace("//", "//user:p%40ss@"), heads


BASIC = b"Proxy-Authorization: Basic " + base64.b64encode(b"user:p@ss")


async def test_a_proxy_for_http_gets_the_whole_url() -> None:
    async with (
        proxying(b"") as (proxy, heads),
        opened("http://nowhere.example:81", proxy=checked_proxy(proxy)) as engine,
    ):
        await sent(engine, request("http://nowhere.example:81", query={"b": "1"}))
        await sent(engine, request("http://nowhere.example:81"))
    assert heads[0].startswith(b"GET http://nowhere.example:81/a?b=1 HTTP/1.1\r\nhost: nowhere.example:81\r\n")
    assert all(BASIC in head for head in heads)
    assert len(heads) == 2


async def test_a_proxy_for_https_opens_a_tunnel() -> None:
    context, trusting = tls()
    opening = b"HTTP/1.1 200 Connection established\r\n\r\n"
    proxied: dict[str, Any] = {"verify": trusting}
    async with proxying(opening, context) as (proxy, heads):
        plain: Any = checked_proxy(proxy)
        proxied["proxy"] = evolve(plain, headers=(("x-more", "1"),))
        async with opened("https://127.0.0.1:9", **proxied) as engine:
            for _ in range(2):
                assert (await sent(engine, request("https://127.0.0.1:9"))).content == b"{}"
    connect, *others = heads
    assert connect.startswith(b"CONNECT 127.0.0.1:9 HTTP/1.1\r\n")
    assert BASIC in connect
    assert b"x-more: 1" in connect
    assert [head.partition(b"\r\n")[0] for head in others] == [b"GET /a HTTP/1.1"] * 2
    assert not any(b"Proxy" in head or b"x-more" in head for head in others)


async def test_a_proxy_that_refuses_the_tunnel() -> None:
    refusal = b"HTTP/1.1 407 Proxy Authentication Required\r\ncontent-length: 0\r\n\r\n"
    async with proxying(refusal) as (proxy, _), opened("https://127.0.0.1:9", proxy=checked_proxy(proxy)) as engine:
        outgoing = request("https://127.0.0.1:9")
        with pytest.raises(Failed, match="ProxyError: 407 Proxy Authentication Required"):
            await sent(engine, outgoing)
        assert not outgoing.may_have_left


async def test_a_proxy_that_does_not_listen() -> None:
    proxied = checked_proxy("http://user:p%40ss@127.0.0.1:9")
    async with opened("https://127.0.0.1:9", proxy=proxied) as engine:
        outgoing = request("https://127.0.0.1:9")
        with pytest.raises(Failed, match="ProxyError: Cannot connect to host") as caught:
            await sent(engine, outgoing)
        assert not outgoing.may_have_left
        assert "p@ss" not in str(caught.value)


@pytest.mark.parametrize(
    ("settings", "message"),
    [
        ({"event_hooks": {"request": []}}, "event_hooks do not work with the aiohttp engine"),
        ({"proxy": checked_proxy("socks5://127.0.0.1:9")}, "cannot use a proxy of socks5"),
        ({"proxy": checked_proxy("https://127.0.0.1:9")}, "cannot use a proxy of https"),
    ],
)
async def test_what_it_cannot_do(settings: Any, message: str) -> None:
    with pytest.raises(ConfigurationError, match=f"{message}.*pass transport='httpx'"):
        open_async(evolve(usual("http://127.0.0.1:9"), **settings))


def test_trio() -> None:
    async def main() -> None:
        open_async(usual("http://127.0.0.1:9"))

    with pytest.raises(ConfigurationError, match="works in asyncio only, not in trio"):
        trio.run(main)


def test_without_any_loop() -> None:
    with pytest.raises(ConfigurationError, match="no event loop is running"):
        open_async(usual("http://127.0.0.1:9"))


async def test_an_engine_that_nobody_closed_closes_its_connections() -> None:
    gone = asyncio.Event()

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readuntil(b"\r\n\r\n")
        writer.write(WHOLE)
        await reader.read()
        gone.set()

    async with serving(serve) as url:
        engine = open_async(usual(url))
        await sent(engine, request(url))
        del engine
        gc.collect()
        await asyncio.wait_for(gone.wait(), 60)


def test_httpx_is_not_imported() -> None:
    program = """
import asyncio, sys
from pandapon import AsyncPandaPon, TransportError
async def main():
    nowhere = {"base_url": "http://127.0.0.1:9", "retries": None}
    async with AsyncPandaPon("ak_example", "secret_example", "1", transport="aiohttp", **nowhere) as pp:
        try:
            await pp.taobao_orders.page()
        except TransportError as error:
            print("httpx" in sys.modules, error.sent)
asyncio.run(main())
"""
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True, cwd=ROOT)
    assert done.stdout.split() == ["False", "False"], done.stderr
