"""aiohttp's connections for the async client, set up to send every request once. No other module imports aiohttp."""

from __future__ import annotations

import base64
import os
import sys
from collections.abc import AsyncIterator, Callable, Collection
from contextvars import ContextVar
from functools import cache, partial
from typing import TYPE_CHECKING, Any, Literal, cast
from weakref import WeakSet

from ._connections import check_loop
from ._http import (
    NOTHING_SENT,
    AsyncBaseTransport,
    AsyncByteStream,
    AsyncClient,
    ConnectError,
    ConnectTimeout,
    HTTPError,
    PoolTimeout,
    Proxy,
    ProxyError,
    ReadError,
    ReadTimeout,
    RemoteProtocolError,
    Request,
    Response,
    SyncByteStream,
    WriteTimeout,
)
from ._pools import PooledAsyncClient
from ._watched import reachable
from .errors import ConfigurationError

if TYPE_CHECKING:
    from asyncio import AbstractEventLoop, Transport

    from aiohttp import ClientHandlerType, ClientRequest, ClientResponse, ClientSession, TCPConnector

Pool = Literal["aiohttp", "httpx"]
"""The connection pool of an async client."""

LONGEST_HEADER = 64 * 1024
"""Bytes. Without it aiohttp refuses responses that httpx accepts."""

NOTHING_CAME = "no data was received in time"

_lent: ContextVar[list[Transport]] = ContextVar("pandapon_lent")
"""The connection of the current call."""


def check_given(transport: object, http_client: object, pools: Collection[str]) -> None:
    """Refuse a transport or client that does not work, or that may send a request twice.

    Raises:
        ConfigurationError: `transport` names a pool that does not exist or is not installed; or it is
            httpx-aiohttp's own transport, which reports a lost response as a failed connect, and
            whose sessions repeat every GET.
    """
    if isinstance(transport, str) and transport not in pools:
        choice = " or ".join([*map(repr, pools), "an httpx transport"])
        raise ConfigurationError(f"transport is {transport!r}; it must be {choice}")
    if transport == "aiohttp" and not _has_aiohttp():
        raise ConfigurationError(
            "transport='aiohttp' needs httpx-aiohttp and aiohttp 3.12 or newer: pip install 'pandapon[aiohttp]'"
        )
    for given in reachable(transport, http_client):
        if any(kind.__module__.startswith("httpx_aiohttp") for kind in type(given).__mro__):
            raise ConfigurationError(
                "the transport of httpx-aiohttp can send a request twice; pass transport='aiohttp' instead"
            )


def async_client(transport: AsyncBaseTransport | Pool | None, **settings: Any) -> AsyncClient:
    """Return a client over the named pool or the given transport."""
    if transport == "aiohttp":
        return _ClientOverAiohttp(**settings)
    if transport is None or transport == "httpx":
        return PooledAsyncClient(**settings)
    return AsyncClient(transport=transport, **settings)


def _has_aiohttp() -> bool:
    try:
        import httpx_aiohttp  # noqa: F401
        from aiohttp import ClientHandlerType  # noqa: F401
    except ImportError:
        return False
    return True


class _ClientOverAiohttp(AsyncClient):
    """An httpx client with aiohttp's connections.

    httpx chooses the proxy for a URL; its own pool handles a proxy that aiohttp cannot use.
    """

    def _init_transport(self, *_: Any, **settings: Any) -> AsyncBaseTransport:
        return _OverAiohttp(None, **settings)

    def _init_proxy_transport(self, proxy: Proxy, *_: Any, **settings: Any) -> AsyncBaseTransport:
        if proxy.url.scheme == "http":
            return _OverAiohttp(proxy, **settings)
        return super()._init_proxy_transport(proxy, **settings)


class _OverAiohttp(AsyncBaseTransport):
    """httpx-aiohttp's transport, set up to send every request once and to report correctly whether it was sent."""

    def __init__(self, proxy: Proxy | None, *, limits: Any, **settings: Any) -> None:
        from asyncio import Semaphore

        from httpx_aiohttp import AiohttpTransport

        if proxy is not None:
            proxy = Proxy(proxy.url, headers={**proxy.headers, **_authorization(proxy)})
        self._proxy_headers = {} if proxy is None else dict(proxy.headers)
        self._keepalive = limits.keepalive_expiry
        self._places = Semaphore(limits.max_connections or sys.maxsize)
        self._loop: AbstractEventLoop | None = None
        self._inner = AiohttpTransport(**settings | {"limits": limits, "proxy": proxy, "client": self._session})

    def _session(self) -> ClientSession:
        import asyncio

        import aiohttp

        self._loop = asyncio.get_running_loop()
        return aiohttp.ClientSession(
            connector=_connector(limit=0, keepalive_timeout=self._keepalive, ssl=self._inner.ssl_context),
            cookie_jar=aiohttp.DummyCookieJar(),
            middlewares=(_once,),
            max_line_size=LONGEST_HEADER,
            max_field_size=LONGEST_HEADER,
        )

    async def handle_async_request(self, request: Request) -> Response:
        """Send the request once.

        Raises:
            HTTPError: one of `NOTHING_SENT` if nothing was sent, another if something may have been.
            ConfigurationError: no event loop is running in this process.
        """
        import asyncio

        check_loop()
        if request.url.scheme == "http":  # aiohttp opens no tunnel for it
            request.headers.update(self._proxy_headers)
        timeout: dict[str, float | None] = {**request.extensions.get("timeout", {})}
        try:
            async with asyncio.timeout(timeout.get("pool")):
                await self._places.acquire()
        except TimeoutError as error:
            raise PoolTimeout("no connection was free in time") from error
        lent: list[Transport] = []
        _lent.set(lent)
        try:
            answer = await self._sent(request, timeout)
        except BaseException:
            self._end(lent)
            raise
        answer.stream = _Body(answer.stream, timeout.get("read"), partial(self._end, lent))
        return answer

    def _end(self, lent: list[Transport]) -> None:
        self._places.release()
        for transport in lent:
            if transport.is_closing():  # it would stay open for 30 seconds if the peer does not end TLS properly
                transport.abort()

    async def _sent(self, request: Request, timeout: dict[str, float | None]) -> Response:
        import asyncio

        # httpx-aiohttp applies the "pool" timeout until there is a connection. aiohttp has no timeout for sending,
        # and none after the end of a TLS stream.
        connect = timeout.get("connect")
        request.extensions = {**request.extensions, "timeout": {**timeout, "pool": connect}}
        parts = [connect, timeout.get("write"), timeout.get("read")]
        try:
            async with asyncio.timeout(None if None in parts else sum(part for part in parts if part)):
                return await self._inner.handle_async_request(request)
        except TimeoutError as error:
            if "content-length" in request.headers:
                raise WriteTimeout("the request was not accepted in time, or got no response") from error
            raise ReadTimeout(NOTHING_CAME) from error

    async def aclose(self) -> None:
        """Close the connections."""
        await self._inner.aclose()

    def __del__(self) -> None:
        if self._loop is not None and self._loop.is_closed():  # aiohttp would log this as an error
            cast("ClientSession", self._inner.client).detach()


class _Body(AsyncByteStream):
    """The body of a response after its head was received: regardless of the failure, the request was sent."""

    def __init__(
        self, stream: SyncByteStream | AsyncByteStream, timeout: float | None, on_close: Callable[[], None]
    ) -> None:
        assert isinstance(stream, AsyncByteStream)
        self._stream = stream
        self._timeout = timeout
        self._on_close: Callable[[], None] | None = on_close

    async def __aiter__(self) -> AsyncIterator[bytes]:
        import asyncio

        parts = aiter(self._stream)
        while True:
            try:
                async with asyncio.timeout(self._timeout):
                    part = await anext(parts)
            except StopAsyncIteration:
                return
            except _failures() as error:
                raise _in_httpx(error.__cause__ or error) from error
            yield part

    async def aclose(self) -> None:
        on_close, self._on_close = self._on_close, None
        try:
            await self._stream.aclose()
        finally:
            if on_close is not None:
                on_close()


def _connector(**settings: Any) -> TCPConnector:
    """Return the connector, which opens connections and keeps those that may be reused."""
    import asyncio

    import aiohttp
    from aiohttp.connector import Connection

    class Connector(aiohttp.TCPConnector):
        """Never reuses a connection that was closed or received unrequested bytes."""

        def __init__(self) -> None:
            super().__init__(**settings)
            self._process = os.getpid()
            self._its_loop = asyncio.get_running_loop()
            self._used: WeakSet[Any] = WeakSet()

        async def connect(self, req: ClientRequest, traces: Any, timeout: Any) -> Connection:
            while True:
                try:
                    connection = await super().connect(req, traces, timeout)
                except _failures() as error:
                    raise _unsent(_in_httpx(error)) from error
                protocol, transport = connection.protocol, connection.transport
                if protocol is None or transport is None:  # just closed; aiohttp raises the error
                    return connection
                if protocol not in self._used or not (protocol.should_close or _is_readable(transport)):
                    self._used.add(protocol)
                    _lent.get().append(transport)
                    return connection
                connection.close()
                transport.abort()

        def __del__(self, *args: Any) -> None:
            # A child process would remove the connections from its parent's loop; a closed loop cannot close any.
            if self._process == os.getpid() and not self._its_loop.is_closed():
                super().__del__(*args)

    return Connector()


def _is_readable(transport: Transport) -> bool:
    import select

    sock = transport.get_extra_info("socket")
    if sock.fileno() < 0:
        return True
    if not hasattr(select, "poll"):  # on Windows
        return bool(select.select([sock], [], [], 0)[0])
    poll = select.poll()
    poll.register(sock, select.POLLIN)
    return bool(poll.poll(0))


async def _once(request: ClientRequest, handler: ClientHandlerType) -> ClientResponse:
    """Turn a failure into an httpx error, which aiohttp does not retry."""
    try:
        return await handler(request)
    except HTTPError:  # of the connector
        raise
    except _failures() as error:
        raise _in_httpx(error) from error


@cache
def _failures() -> tuple[type[Exception], ...]:
    """The exceptions of aiohttp. Errors of its parsers and of a closed transport are not `ClientError`s."""
    from aiohttp import ClientError
    from aiohttp.http_exceptions import HttpProcessingError

    return ClientError, HttpProcessingError, HTTPError, OSError, RuntimeError


def _in_httpx(error: BaseException) -> HTTPError:
    """The httpx error for a failure of aiohttp, whose own message may contain the URL with its query."""
    import aiohttp

    if isinstance(error, aiohttp.ClientHttpProxyError):
        return ProxyError(f"{error.status} {error.message}")
    if isinstance(error, aiohttp.ClientConnectorError):  # its message is host, port and reason
        return (ProxyError if isinstance(error, aiohttp.ClientProxyConnectionError) else ConnectError)(str(error))
    if isinstance(error, aiohttp.ConnectionTimeoutError):
        return ConnectTimeout("no connection was made or free in time")
    if isinstance(error, TimeoutError):
        return ReadTimeout(NOTHING_CAME)
    if isinstance(error, OSError):
        return ReadError(os.strerror(error.errno) if error.errno else type(error).__name__)
    return RemoteProtocolError(type(error).__name__)


def _unsent(error: HTTPError) -> HTTPError:
    """The same for a connection that failed to open, with a proxy or without."""
    if isinstance(error, NOTHING_SENT):
        return error
    return (ConnectTimeout if isinstance(error, ReadTimeout) else ConnectError)(str(error))


def _authorization(proxy: Proxy) -> dict[str, str]:
    if proxy.raw_auth is None:
        return {}
    return {"Proxy-Authorization": f"Basic {base64.b64encode(b':'.join(proxy.raw_auth)).decode()}"}
