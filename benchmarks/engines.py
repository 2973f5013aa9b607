"""The engines as data: a new one is one entry, with the same signed call by hand over its own client."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import AbstractAsyncContextManager, AbstractContextManager, asynccontextmanager, contextmanager
from functools import partial
from importlib import import_module
from importlib.util import find_spec
from typing import Any

from attrs import frozen

from pandapon_api._engines.choice import FAST, EngineName

from .baseline import PAGE, Query, opened, signed
from .tables import OURS

SECONDS = 30
"""The timeout of a client by hand."""
LIMIT = 64 * 1024 * 1024
"""The largest response in bytes, as in our client."""
CONNECTIONS = 100
"""Idle connections that a client by hand keeps, where its library would keep only two."""

Get = Callable[[Query], Any]
"""Requests a page of orders, and returns its data as dicts."""
AsyncGet = Callable[[Query], Awaitable[Any]]

Open = Callable[[str], AbstractContextManager[Get]]
"""Opens a client by hand for an address."""
AsyncOpen = Callable[[str], AbstractAsyncContextManager[AsyncGet]]


@frozen
class Engine:
    """An engine, and how a careful user makes a call with it, sync and async; None if it has no such client."""

    name: str
    by_hand: Open | None = None
    by_hand_async: AsyncOpen | None = None
    library: str = ""
    """Its distribution and module, if the name is another."""
    transport: EngineName | None = None
    """The setting that chooses it in our client, which may have no such engine."""

    @property
    def module(self) -> str:
        """The distribution, which is also the name of the module."""
        return self.library or self.name

    @property
    def missing(self) -> str | None:
        """Why it cannot be measured on this machine."""
        return None if find_spec(self.module) else f"skipped: {self.module} is not installed"


def ours(name: str) -> str:
    """The contender that is our client over an engine. Without a name it is the default engine."""
    return OURS if name == "httpx" else f"{OURS}, {name}"


def hand(name: str) -> str:
    """The contender that is an engine by hand."""
    return f"{name} by hand"


@contextmanager
def _httpx(library: str, base: str) -> Iterator[Get]:
    with import_module(library).Client(timeout=SECONDS) as http:
        yield lambda query: opened(http.get(base + PAGE, params=query, headers=signed()).content)


@asynccontextmanager
async def _httpx_async(library: str, base: str) -> AsyncIterator[AsyncGet]:
    async with import_module(library).AsyncClient(timeout=SECONDS) as http:

        async def get(query: Query) -> Any:
            return opened((await http.get(base + PAGE, params=query, headers=signed())).content)

        yield get


@asynccontextmanager
async def _aiohttp(base: str) -> AsyncIterator[AsyncGet]:
    import aiohttp

    timeout = aiohttp.ClientTimeout(total=None, sock_connect=SECONDS, sock_read=SECONDS)
    async with aiohttp.ClientSession(timeout=timeout, cookie_jar=aiohttp.DummyCookieJar()) as http:

        async def get(query: Query) -> Any:
            async with http.get(base + PAGE, params=query, headers=signed(), allow_redirects=False) as answer:
                return opened(await answer.read())

        yield get


PYQWEST: dict[str, Any] = {
    "tls_include_system_certs": True,
    "connect_timeout": SECONDS,
    "read_timeout": SECONDS,
    "pool_max_idle_per_host": CONNECTIONS,
    "follow_redirects": False,
    "enable_otel": False,
}


@contextmanager
def _pyqwest(base: str) -> Iterator[Get]:
    from pyqwest import SyncClient, SyncHTTPTransport

    with SyncHTTPTransport(**PYQWEST) as transport:
        http = SyncClient(transport)

        def get(query: Query) -> Any:
            with http.stream("GET", base + PAGE, signed(), params=query.items()) as answer:
                content = bytearray()
                for part in answer.content:
                    add(part, content)
                return opened(content)

        yield get


@contextmanager
def _pyqwest_unlimited(base: str) -> Iterator[Get]:
    from pyqwest import SyncClient, SyncHTTPTransport

    with SyncHTTPTransport(**PYQWEST) as transport:
        http = SyncClient(transport)
        yield lambda query: opened(http.get(base + PAGE, signed(), params=query.items()).content)


@asynccontextmanager
async def _pyqwest_async(base: str) -> AsyncIterator[AsyncGet]:
    from pyqwest import Client, HTTPTransport

    async with HTTPTransport(**PYQWEST) as transport:
        http = Client(transport)

        async def get(query: Query) -> Any:
            async with http.stream("GET", base + PAGE, signed(), params=query.items()) as answer:
                content = bytearray()
                async for part in answer.content:
                    add(part, content)
                return opened(content)

        yield get


@asynccontextmanager
async def _pyqwest_async_unlimited(base: str) -> AsyncIterator[AsyncGet]:
    from pyqwest import Client, HTTPTransport

    async with HTTPTransport(**PYQWEST) as transport:
        http = Client(transport)

        async def get(query: Query) -> Any:
            return opened((await http.get(base + PAGE, signed(), params=query.items())).content)

        yield get


def add(part: bytes | bytearray | memoryview, content: bytearray) -> None:
    """Add a part of a response to its content, up to the limit."""
    content += part
    if len(content) > LIMIT:
        raise ValueError(f"the response is larger than {LIMIT} bytes")


def _pyreqwest_settings(builder: Any) -> Any:
    from datetime import timedelta

    waiting = timedelta(seconds=SECONDS)
    builder = builder.connect_timeout(waiting).read_timeout(waiting).pool_max_idle_per_host(CONNECTIONS)
    return builder.follow_redirects(False).no_proxy()


@contextmanager
def _pyreqwest(base: str) -> Iterator[Get]:
    from pyreqwest.client import SyncClientBuilder

    with _pyreqwest_settings(SyncClientBuilder()).build() as http:

        def get(query: Query) -> Any:
            with http.get(base + PAGE).query(query).headers(signed()).build_streamed() as answer:
                content = bytearray()
                while (part := answer.body_reader.read_chunk()) is not None:
                    add(part, content)
                return opened(content)

        yield get


@asynccontextmanager
async def _pyreqwest_async(base: str) -> AsyncIterator[AsyncGet]:
    from pyreqwest.client import ClientBuilder

    async with _pyreqwest_settings(ClientBuilder()).build() as http:

        async def get(query: Query) -> Any:
            async with http.get(base + PAGE).query(query).headers(signed()).build_streamed() as answer:
                content = bytearray()
                while (part := await answer.body_reader.read_chunk()) is not None:
                    add(part, content)
                return opened(content)

        yield get


ENGINES = (
    Engine("httpx", partial(_httpx, "httpx"), partial(_httpx_async, "httpx"), transport="httpx"),
    Engine("httpx2", partial(_httpx, "httpx2"), partial(_httpx_async, "httpx2"), transport="httpx2"),
    Engine("aiohttp", None, _aiohttp, transport="aiohttp"),
    Engine("pyqwest", _pyqwest, _pyqwest_async, transport="pyqwest"),
    Engine("pyqwest, no limit,", _pyqwest_unlimited, _pyqwest_async_unlimited, library="pyqwest"),
    Engine("pyreqwest", _pyreqwest, _pyreqwest_async),
)

SYNC = tuple(engine for engine in ENGINES if engine.by_hand and not engine.missing)
ASYNC = tuple(engine for engine in ENGINES if engine.by_hand_async and not engine.missing)

FAST_SYNC, FAST_ASYNC = ours(FAST[False]), ours(FAST[True])
"""The contenders that `transport="fast"` chooses."""
