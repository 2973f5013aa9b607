"""The connections of aiohttp for the async client, made to send everything once. No other module imports aiohttp."""

from __future__ import annotations

import base64
import os
import sys
from collections.abc import AsyncIterator, Callable, Collection
from typing import TYPE_CHECKING, Any, Literal

from ._http import (
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
from .errors import ConfigurationError

if TYPE_CHECKING:
    from aiohttp import ClientHandlerType, ClientRequest, ClientResponse, ClientSession

Pool = Literal["aiohttp", "httpx"]
"""Whose connections an async client uses."""

LONGEST_HEADER = 64 * 1024
"""Bytes. Without it aiohttp refuses answers that httpx takes."""


def check_given(transport: object, http_client: object, pools: Collection[str]) -> None:
    """Refuse what cannot be used, or not without sending something twice.

    Raises:
        ConfigurationError: `transport` names a pool that does not exist or is not installed; or what is given is the
            transport of httpx-aiohttp itself, which calls a lost answer a connection that was never made, and
            whose sessions repeat every GET.
    """
    if isinstance(transport, str) and transport not in pools:
        choice = " or ".join([*map(repr, pools), "a transport of httpx"])
        raise ConfigurationError(f"transport is {transport!r}; it must be {choice}")
    if transport == "aiohttp" and not _has_aiohttp():
        raise ConfigurationError(
            "transport='aiohttp' needs httpx-aiohttp and aiohttp 3.12 or newer: pip install 'pandapon[aiohttp]'"
        )
    for given in (transport, getattr(http_client, "_transport", None)):
        if type(given).__module__.startswith("httpx_aiohttp"):
            raise ConfigurationError(
                "the transport of httpx-aiohttp can send a call twice; say transport='aiohttp', which cannot"
            )


def async_client(transport: AsyncBaseTransport | Pool | None, **settings: Any) -> AsyncClient:
    """A client over the pool that is named, or over the transport that is given."""
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
    """A client of httpx with the connections of aiohttp.

    Which proxy is for which address stays httpx's business, and a proxy that aiohttp cannot use is left to its pool.
    """

    def _init_transport(self, *_: Any, **settings: Any) -> AsyncBaseTransport:
        return _OverAiohttp(None, **settings)

    def _init_proxy_transport(self, proxy: Proxy, *_: Any, **settings: Any) -> AsyncBaseTransport:
        if proxy.url.scheme == "http":
            return _OverAiohttp(proxy, **settings)
        return super()._init_proxy_transport(proxy, **settings)


class _OverAiohttp(AsyncBaseTransport):
    """The transport of httpx-aiohttp, made to send everything once and to tell truly whether it was sent."""

    def __init__(self, proxy: Proxy | None, *, limits: Any, **settings: Any) -> None:
        from asyncio import Semaphore

        from httpx_aiohttp import AiohttpTransport

        if proxy is not None:
            proxy = Proxy(proxy.url, headers={**proxy.headers, **_authorization(proxy)})
        self._proxy_headers = {} if proxy is None else dict(proxy.headers)
        self._keepalive = limits.keepalive_expiry
        self._places = Semaphore(limits.max_connections or sys.maxsize)
        self._inner = AiohttpTransport(**settings | {"limits": limits, "proxy": proxy, "client": self._session})

    def _session(self) -> ClientSession:
        import aiohttp

        return aiohttp.ClientSession(
            connector=aiohttp.TCPConnector(limit=0, keepalive_timeout=self._keepalive, ssl=self._inner.ssl_context),
            cookie_jar=aiohttp.DummyCookieJar(),
            middlewares=(_once,),
            max_line_size=LONGEST_HEADER,
            max_field_size=LONGEST_HEADER,
        )

    async def handle_async_request(self, request: Request) -> Response:
        """Send once.

        Raises:
            HTTPError: one of `NOTHING_SENT` if nothing was sent, another if something may have been.
        """
        import asyncio

        if request.url.scheme == "http":  # to which aiohttp opens no tunnel
            request.headers.update(self._proxy_headers)
        for _ in range(2):  # the loop hears of the connections that were closed while it was busy elsewhere
            await asyncio.sleep(0)
        timeout: dict[str, float | None] = {**request.extensions.get("timeout", {})}
        try:
            async with asyncio.timeout(timeout.get("pool")):
                await self._places.acquire()
        except TimeoutError as error:
            raise PoolTimeout("no connection was free in time") from error
        try:
            answer = await self._sent(request, timeout)
        except BaseException:
            self._places.release()
            raise
        answer.stream = _Body(answer.stream, self._places.release)
        return answer

    async def _sent(self, request: Request, timeout: dict[str, float | None]) -> Response:
        import asyncio

        # aiohttp has no time-out for sending; what httpx-aiohttp takes from "pool" counts until there is a connection
        connect = timeout.get("connect")
        request.extensions = {**request.extensions, "timeout": {**timeout, "pool": connect}}
        parts = [connect, timeout.get("write"), timeout.get("read")] if "content-length" in request.headers else [None]
        try:
            async with asyncio.timeout(None if None in parts else sum(part for part in parts if part)):
                return await self._inner.handle_async_request(request)
        except TimeoutError as error:
            raise WriteTimeout("the request was not taken in time") from error

    async def aclose(self) -> None:
        """Close the connections."""
        await self._inner.aclose()


class _Body(AsyncByteStream):
    """The body of an answer, whose head has come: whatever fails, the request was sent."""

    def __init__(self, stream: SyncByteStream | AsyncByteStream, on_close: Callable[[], None]) -> None:
        assert isinstance(stream, AsyncByteStream)
        self._stream = stream
        self._on_close: Callable[[], None] | None = on_close

    async def __aiter__(self) -> AsyncIterator[bytes]:
        try:
            async for part in self._stream:
                yield part
        except HTTPError as error:
            raise _in_httpx(error.__cause__ or error) from error

    async def aclose(self) -> None:
        on_close, self._on_close = self._on_close, None
        try:
            await self._stream.aclose()
        finally:
            if on_close is not None:
                on_close()


async def _once(request: ClientRequest, handler: ClientHandlerType) -> ClientResponse:
    """A failure leaves the session as one of httpx, after which aiohttp does not send again."""
    from aiohttp import ClientError

    try:
        return await handler(request)
    except (ClientError, OSError) as error:
        raise _in_httpx(error) from error


def _in_httpx(error: BaseException) -> HTTPError:
    """A failure of aiohttp in the words of httpx. Those of aiohttp may hold the address with its query."""
    import aiohttp

    if isinstance(error, aiohttp.ClientHttpProxyError):
        return ProxyError(f"{error.status} {error.message}")
    if isinstance(error, aiohttp.ClientConnectorError):  # its text is host, port and reason
        return (ProxyError if isinstance(error, aiohttp.ClientProxyConnectionError) else ConnectError)(str(error))
    if isinstance(error, aiohttp.ConnectionTimeoutError):
        return ConnectTimeout("no connection in time, or no free one")
    if isinstance(error, TimeoutError):
        return ReadTimeout("nothing came in time")
    if isinstance(error, OSError):
        return ReadError(os.strerror(error.errno) if error.errno else type(error).__name__)
    return RemoteProtocolError(type(error).__name__)


def _authorization(proxy: Proxy) -> dict[str, str]:
    if proxy.raw_auth is None:
        return {}
    return {"Proxy-Authorization": f"Basic {base64.b64encode(b':'.join(proxy.raw_auth)).decode()}"}
