"""Any exception that stops a change reports its possible effect; the requests are counted."""

import asyncio
import functools
import gc
import logging
import random
import signal
import threading
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from typing import Any

import httpx
import pytest

from pandapon import (
    OPERATIONS,
    ApiError,
    AsyncPandaPon,
    ConfigurationError,
    OutcomeUnknownError,
    PandaPon,
    PandaPonError,
    SignatureAuth,
    TransportError,
    UnexpectedResponseError,
)
from tests.runtime.logged_advice import told
from tests.runtime.third_party_transports import Both, own
from tests.support.credentials import FAKE_KEYS
from tests.support.operation_examples import arguments
from tests.support.scripted_server import Peer, answering, envelope
from tests.support.search_effort import TIMES

RUNS = 160 * TIMES
FLAVOURS = ("sync", "httpx", "aiohttp")
UNSAFE = [name for name in sorted(OPERATIONS) if not OPERATIONS[name].safe_to_retry]
SIGNED = {"logistics_signer": lambda _: {"timestamp": "1700000000", "sign": "sign_example"}}
DONE = envelope(None).replace(b"connection: close\r\n", b"")


class SoftTimeLimit(Exception):
    """What a worker's time limit raises: an exception like any other."""


class Gone(BaseException):
    pass


EXCEPTIONS: list[Callable[[], BaseException]] = [
    lambda: RuntimeError("no more"),
    lambda: OSError(5, "Input/output error"),
    lambda: TimeoutError("too long"),
    lambda: ConnectionResetError("reset"),
    lambda: KeyError("x"),
    lambda: ValueError("x"),
    lambda: AssertionError(),
    lambda: SoftTimeLimit(),
    lambda: httpx.ConnectError("nothing was sent"),
    lambda: httpx.ReadTimeout("x"),
    lambda: httpx.HTTPStatusError("x", request=httpx.Request("GET", "http://x"), response=httpx.Response(500)),
    lambda: TransportError("elsewhere", sent=False, operation="taobao_orders.page"),
    lambda: ConfigurationError("elsewhere"),
    lambda: ApiError(5, "elsewhere", operation="taobao_orders.page"),
    lambda: ExceptionGroup("several", [OSError("a"), RuntimeError("b")]),
    lambda: BaseExceptionGroup("several", [Gone(), RuntimeError("b")]),
    lambda: KeyboardInterrupt(),
    lambda: SystemExit(3),
    lambda: Gone(),
    lambda: asyncio.CancelledError(),
]


class Raising(Both):
    """Raises before or after it has handed a request on."""

    def __init__(self, inner: Any, error: BaseException, early: bool) -> None:
        super().__init__(inner)
        self.error = error
        self.early = early

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        if not self.early:
            self.inner.handle_request(request).close()
        raise self.error

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        if not self.early:
            await (await self.inner.handle_async_request(request)).aclose()
        raise self.error


class Torn(Both):
    """Raises within the body of the answer."""

    def __init__(self, inner: Any, error: BaseException) -> None:
        super().__init__(inner)
        self.error = error

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        self.inner.handle_request(request).close()
        return httpx.Response(200, stream=TornBody(self.error))

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        await (await self.inner.handle_async_request(request)).aclose()
        return httpx.Response(200, stream=TornBody(self.error))


class TornBody(httpx.SyncByteStream, httpx.AsyncByteStream):
    def __init__(self, error: BaseException) -> None:
        self.error = error

    def __iter__(self) -> Iterator[bytes]:
        yield b"{"
        raise self.error

    async def __aiter__(self) -> Any:
        yield b"{"
        raise self.error


class Tracing:
    def __init__(self, error: BaseException, where: str) -> None:
        self.error = error
        self.where = where

    @contextmanager
    def span(self, operation: Any) -> Iterator[Any]:
        if self.where == "enter":
            raise self.error
        yield self.seen
        if self.where == "exit":
            raise self.error

    def seen(self, attempt: Any) -> None:
        if self.where == "seen":
            raise self.error


class Limiter:
    def __init__(self, error: BaseException) -> None:
        self.error = error

    def acquire(self, operation: str) -> None:
        raise self.error

    async def acquire_async(self, operation: str) -> None:
        raise self.error


def raiser(error: BaseException) -> Callable[..., Any]:
    def fail(*_: Any) -> Any:
        raise error

    return fail


def hooks(flavour: str, when: str, error: BaseException) -> dict[str, Any]:
    async def afail(_: Any) -> None:
        raise error

    return {"event_hooks": {when: [raiser(error) if flavour == "sync" else afail]}}


def transport(flavour: str, make: Callable[[Any], Any]) -> dict[str, Any]:
    return {"transport": make(own(flavour != "sync"))}


PLACES: dict[str, Callable[[str, BaseException], dict[str, Any]]] = {
    "request hook": lambda flavour, error: hooks(flavour, "request", error),
    "response hook": lambda flavour, error: hooks(flavour, "response", error),
    "before sending": lambda flavour, error: transport(flavour, lambda inner: Raising(inner, error, True)),
    "after sending": lambda flavour, error: transport(flavour, lambda inner: Raising(inner, error, False)),
    "body": lambda flavour, error: transport(flavour, lambda inner: Torn(inner, error)),
    "nonce": lambda flavour, error: {"auth": SignatureAuth(*FAKE_KEYS, nonce=raiser(error))},
    "span begins": lambda flavour, error: {"tracing": Tracing(error, "enter")},
    "span ends": lambda flavour, error: {"tracing": Tracing(error, "exit")},
    "tracer": lambda flavour, error: {"tracing": Tracing(error, "seen")},
    "hook": lambda flavour, error: {"hooks": [raiser(error)]},
    "limiter": lambda flavour, error: {"limiter": Limiter(error)},
}
CERTAIN = {"request hook", "nonce", "span begins", "limiter"}
"""Where it is certain that nothing was sent."""

LOST = (OutcomeUnknownError, UnexpectedResponseError)
EXPECTED = (*LOST, ConfigurationError, TransportError)

OTHERS = {"nonce": lambda name: OPERATIONS[name].auth != "query-sign"}


def call(name: str, flavour: str, settings: dict[str, Any]) -> Any:
    tag, _, method = name.partition(".")
    settings = (
        SIGNED
        | ({} if "auth" in settings else dict(zip(("access_key", "access_secret", "user_id"), FAKE_KEYS, strict=True)))
        | settings
    )
    if flavour == "sync":
        with PandaPon(**settings) as pp:
            return getattr(getattr(pp, tag), method)(**arguments(name, pp))

    async def main() -> Any:
        async with AsyncPandaPon(**{"transport": flavour} | settings) as pp:
            return await getattr(getattr(pp, tag), method)(**arguments(name, pp))

    with asyncio.Runner() as runner:
        return runner.run(main())


def check(
    error: BaseException | None, thrown: BaseException, lines: list[str], arrived: int, certain: bool, said: str
) -> str:
    """What holds, whatever happened; how it ended."""
    assert arrived <= 1, f"{said}: arrived {arrived} times"
    if error is None:
        assert arrived == 1
        assert lines == [], said
        return "result"
    assert error is thrown or isinstance(error, EXPECTED), f"{said}: {error!r}"
    if arrived:
        assert len(lines) == 1, f"{said}: {error!r}, {lines}"
        assert not isinstance(error, PandaPonError) or error is thrown or isinstance(error, LOST), said
    if certain:
        assert not arrived, said
        assert lines == [], f"{said}: {error!r}, {lines}"
        assert type(error) is not OutcomeUnknownError, said
    if error is thrown and lines and not isinstance(error, PandaPonError):
        assert any("it may have taken effect" in note for note in error.__notes__), said
    return "itself" if error is thrown else type(error).__name__


@pytest.mark.parametrize("part", range(4))
def test_exceptions_from_everywhere(part: int, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.WARNING, "pandapon")
    ends: Counter[str] = Counter()
    places = sorted(PLACES)
    with answering(DONE) as peer:
        for run in range(part * RUNS // 4, (part + 1) * RUNS // 4):
            chance = random.Random(run)
            place, thrown = places[run % len(places)], chance.choice(EXCEPTIONS)()
            flavour = chance.choice(FLAVOURS)
            name = chance.choice([name for name in UNSAFE if OTHERS.get(place, lambda _: True)(name)])
            said = f"seed {run}: {flavour} {name}, {place}: {thrown!r}"
            caplog.clear()
            peer.requests.clear()
            caught: BaseException | None = None
            try:
                call(name, flavour, {"base_url": peer.base_url, "timeout": 30} | PLACES[place](flavour, thrown))
            except BaseException as error:
                caught = error
            arrived = len(peer.requests)
            ends[check(caught, thrown, told(caplog, name), arrived, place in CERTAIN, said)] += 1
    assert {"result", "itself", "OutcomeUnknownError"} <= {*ends}


UNCLOSED = pytest.mark.filterwarnings("ignore::ResourceWarning", "ignore::pytest.PytestUnraisableExceptionWarning")
"""httpcore leaves a connection open that was stopped at the wrong moment."""


def pay(pp: Any) -> Any:
    return pp.taobao_orders.pay(order_id="1")


PAY = "taobao_orders.pay"


class Limit:
    """A handler of a signal that raises once."""

    def __init__(self, error: BaseException) -> None:
        self.error = error
        self.over = threading.Event()

    def __call__(self, *_: Any) -> None:
        if not self.over.is_set():
            self.over.set()
            raise self.error

    def method(self, *_: Any) -> None:
        self()

    def function(self) -> Callable[..., None]:
        def handle(*_: Any) -> None:
            self()

        return handle


HANDLERS: list[Callable[[Limit], Any]] = [
    lambda limit: limit,
    lambda limit: limit.method,
    lambda limit: limit.function(),
    lambda limit: functools.partial(limit.method, "x"),
]


@contextmanager
def interrupting(limit: Limit, handler: Any) -> Iterator[Peer]:
    """A peer that signals until the main thread has noticed, and never answers."""
    ended = threading.Event()

    def interrupt(_: bytes) -> bytes:
        while not limit.over.wait(0.01):
            signal.pthread_kill(threading.main_thread().ident or 0, signal.SIGUSR1)
        ended.wait()
        return b""

    before = signal.signal(signal.SIGUSR1, handler)
    with answering(interrupt) as peer:
        try:
            yield peer
        finally:
            ended.set()
            signal.signal(signal.SIGUSR1, before)


@pytest.mark.parametrize("handler", HANDLERS)
@pytest.mark.parametrize("thrown", EXCEPTIONS[:8] + EXCEPTIONS[14:])
def test_a_signal_that_comes_while_the_answer_is_awaited(
    thrown: Any, handler: Any, caplog: pytest.LogCaptureFixture
) -> None:
    """It leaves as itself, also where the same exception of a transport would be a failed connection."""
    limit = Limit(thrown())
    with interrupting(limit, handler(limit)) as peer:
        with pytest.raises(type(limit.error)) as caught, PandaPon(*FAKE_KEYS, base_url=peer.base_url) as pp:
            pay(pp)
        assert caught.value is limit.error
    assert len(peer.requests) == 1
    assert len(told(caplog, PAY)) == 1


def test_a_time_limit_ends_a_read_too(caplog: pytest.LogCaptureFixture) -> None:
    limit = Limit(TimeoutError("too long"))
    with (
        interrupting(limit, limit) as peer,
        pytest.raises(TimeoutError, match="too long"),
        PandaPon(*FAKE_KEYS, base_url=peer.base_url) as pp,
    ):
        pp.taobao_orders.page()
    assert len(peer.requests) == 1
    assert "may have taken effect" not in caplog.text


@pytest.mark.parametrize("answer", [b"", DONE])
@pytest.mark.parametrize("given", [False, True])
def test_closed_by_another_thread_while_the_answer_is_awaited(
    answer: bytes, given: bool, caplog: pytest.LogCaptureFixture
) -> None:
    def close(_: bytes) -> bytes:
        http.close()
        pp.close()
        return answer

    with answering(close) as peer:
        http = httpx.Client()
        pp = PandaPon(*FAKE_KEYS, base_url=peer.base_url, **({"http_client": http} if given else {}))
        with suppress(OutcomeUnknownError):
            pay(pp)
            assert answer
            caplog.clear()
        with pytest.raises(ConfigurationError, match="closed"):
            pay(pp)
    assert len(peer.requests) == 1
    assert len(told(caplog, PAY)) == ("Outcome" in caplog.text)


def _closed(peer: Peer) -> tuple[Any, Any]:
    http = httpx.Client()
    http.close()
    return http, PandaPon(*FAKE_KEYS, base_url=peer.base_url, http_client=http)


@pytest.mark.parametrize("use", [pay, lambda pp: pp.taobao_orders.page()])
def test_a_given_client_of_httpx_that_is_closed(use: Any, caplog: pytest.LogCaptureFixture) -> None:
    with answering(DONE) as peer, pytest.raises(ConfigurationError, match="closed"):
        use(_closed(peer)[1])
    assert peer.requests == []
    assert "may have taken effect" not in caplog.text


@pytest.mark.slow
@UNCLOSED
@pytest.mark.parametrize("pool", ["httpx", "aiohttp"])
@pytest.mark.parametrize("stop", ["cancel", "close"])
def test_a_coroutine_that_is_ended_while_the_answer_is_awaited(
    pool: Any, stop: str, caplog: pytest.LogCaptureFixture
) -> None:
    released = threading.Event()

    async def main() -> None:
        loop, arrived = asyncio.get_running_loop(), asyncio.Event()

        def silence(_: bytes) -> bytes:
            loop.call_soon_threadsafe(arrived.set)
            released.wait()
            return b""

        with answering(silence) as peer:
            try:
                async with AsyncPandaPon(*FAKE_KEYS, base_url=peer.base_url, transport=pool) as pp:
                    coroutine = pay(pp)
                    task = asyncio.create_task(coroutine)
                    await arrived.wait()
                    if stop == "cancel":
                        task.cancel()
                        with pytest.raises(asyncio.CancelledError) as caught:
                            await task
                        assert any("may have taken effect" in note for note in caught.value.__notes__)
                    else:
                        with suppress(
                            RuntimeError, OutcomeUnknownError
                        ):  # a connection that closes needs the event loop
                            coroutine.close()
                        task.cancel()
                        await asyncio.gather(task, return_exceptions=True)
            finally:
                released.set()
            assert len(peer.requests) == 1

    with asyncio.Runner() as runner:
        runner.run(main())
    gc.collect()
    assert len(told(caplog, PAY)) == 1


@UNCLOSED
async def test_a_task_that_is_cancelled_before_anything_was_sent(caplog: pytest.LogCaptureFixture) -> None:
    """While TLS is being spoken of."""
    spoken: asyncio.Future[asyncio.StreamWriter] = asyncio.get_running_loop().create_future()

    async def listen(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readexactly(1)
        spoken.set_result(writer)

    server = await asyncio.start_server(listen, "127.0.0.1", 0)
    url = "https://{}:{}".format(*server.sockets[0].getsockname())
    async with server, AsyncPandaPon(*FAKE_KEYS, base_url=url, transport="httpx") as pp:
        task = asyncio.create_task(pay(pp))
        (await spoken).close()
        task.cancel()
        await asyncio.wait([task])
    assert task.cancelled()
    del task
    gc.collect()
    assert "CancelledError" in caplog.text
    assert "may have taken effect" not in caplog.text


def test_an_interrupt_after_a_success_is_told_of(caplog: pytest.LogCaptureFixture) -> None:
    """The order was paid, and nobody learns of it but the log."""
    with answering(DONE) as peer, pytest.raises(KeyboardInterrupt) as caught:
        call(PAY, "sync", {"base_url": peer.base_url, "hooks": [raiser(KeyboardInterrupt())]})
    (line,) = told(caplog, PAY)
    assert line.startswith("taobao_orders.pay: KeyboardInterrupt; it may have taken effect. Read the order")
    assert caught.value.__notes__ == [line.replace("KeyboardInterrupt; ", "")]
