"""httpx as an engine: over the pools of this package, or over the transport or client that was passed in."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import aclosing, closing, contextmanager
from typing import Any, ClassVar, Generic, TypeVar

from ..proxies import check_socks
from ..seam import EngineError, Failed, Head, Headers, Outgoing, Proxy, Receiver, Settings
from ..trust import context
from . import library
from .belief import Belief, belief, transports
from .failures import translated
from .kept import opened
from .library import httpx
from .pools import PooledAsyncClient, PooledClient
from .watched import Watched

H = TypeVar("H", httpx.Client, httpx.AsyncClient)

SIGNED = httpx.Auth()
"""In place of the credentials of a client or URL: the request is signed already."""


class _OverHttpx(Generic[H]):
    """What both flavours share."""

    name: ClassVar[str] = library.NAME

    def __init__(self, http: H, settings: Settings) -> None:
        self.http: H = http
        self._given = settings.http_client is not None
        self._truthful = settings.truthful
        if not self._given:
            http._cookies = library.NoCookies()

    @property
    def may_connect(self) -> bool:
        """Whether any of its transports opens connections."""
        return not all(isinstance(each, library.WITHOUT_CONNECTIONS) for each in transports(self.http))

    @property
    def is_connected(self) -> bool:
        """Whether httpx shows open connections."""
        return any(map(opened, transports(self.http)))

    @contextmanager
    def _sending(self, request: Outgoing) -> Iterator[httpx.Request]:
        """Yield the request of httpx, and translate the errors of sending it. A change is watched: it is sent once.

        A read is watched if a proxy may open a tunnel for it, to know whether more than the CONNECT was sent.
        """
        built, watched = self._built(request), None
        if request.is_change or self.http._mounts:
            watched = Watched.of(built, self.http, self._belief(), once=request.is_change)
        request.may_have_left = True
        try:
            yield built
        except BaseException as error:
            if watched is None:
                believed = isinstance(error, library.NOTHING_SENT) and self._belief() is Belief.ERRORS
                request.may_have_left = not believed
            else:
                request.may_have_left = watched.may_have_left(error)
            meant = translated(error, self.http.is_closed, left_change=request.is_change and request.may_have_left)
            if meant is error:
                raise
            raise meant from error if isinstance(meant, EngineError) else None
        finally:
            if watched is not None:
                watched.forget()

    def _query(self, request: Outgoing) -> dict[str, str]:
        """The query without what the client that was passed in adds by itself, perhaps several values of a name."""
        added = self.http.params
        return {name: value for name, value in request.query.items() if added.get(name) != value}

    def _belief(self) -> Belief:
        return belief(self.http, truthful=self._truthful)

    def _built(self, request: Outgoing) -> httpx.Request:
        try:
            return self._made(request)
        except httpx.InvalidURL as error:
            raise Failed(f"InvalidURL: {error}", passing=False) from None

    def _made(self, request: Outgoing) -> httpx.Request:
        timeouts = request.timeouts
        if self._given:
            more: dict[str, Any] = {} if timeouts is None else {"timeout": _timeout(timeouts)}
            return self.http.build_request(
                request.method,
                request.url,
                params=self._query(request) or None,
                content=request.content,
                headers=request.headers,
                **more,
            )
        phases = {} if timeouts is None else {"timeout": _phases(timeouts)}
        return httpx.Request(
            request.method, request.target, content=request.content, headers=request.headers, extensions=phases
        )


class HttpxEngine(_OverHttpx[httpx.Client]):
    """The engine of the sync client."""

    def send(self, request: Outgoing, receiver: Receiver) -> None:
        """Send a request once, and pass the response to `receiver`."""
        with self._sending(request) as built:
            sending = self.http.send(built, auth=SIGNED, follow_redirects=False, stream=True)
            with closing(sending) as answer:
                receiver.begin(_head(answer))
                for part in answer.iter_bytes():
                    receiver.take(part)

    def close(self) -> None:
        """Close the connections."""
        self.http.close()


class AsyncHttpxEngine(_OverHttpx[httpx.AsyncClient]):
    """The engine of the async client."""

    async def send(self, request: Outgoing, receiver: Receiver) -> None:
        """The same as `HttpxEngine.send`."""
        with self._sending(request) as built:
            sending = await self.http.send(built, auth=SIGNED, follow_redirects=False, stream=True)
            async with aclosing(sending) as answer:
                receiver.begin(_head(answer))
                async for part in answer.aiter_bytes():
                    receiver.take(part)

    async def aclose(self) -> None:
        """Close the connections."""
        await self.http.aclose()


def open_sync(settings: Settings) -> HttpxEngine:
    """Return the engine of a sync client."""
    if settings.http_client is not None:
        return HttpxEngine(settings.http_client, settings)
    own = settings.transport is None
    return HttpxEngine((PooledClient if own else httpx.Client)(**_arguments(settings)), settings)


def open_async(settings: Settings) -> AsyncHttpxEngine:
    """Return the engine of an async client."""
    if settings.http_client is not None:
        return AsyncHttpxEngine(settings.http_client, settings)
    own = settings.transport is None
    return AsyncHttpxEngine((PooledAsyncClient if own else httpx.AsyncClient)(**_arguments(settings)), settings)


def _arguments(settings: Settings) -> dict[str, Any]:
    """The arguments of httpx's client. The proxy is decided by this package, in one way for every engine."""
    connects = settings.transport is None or settings.proxy is not None
    return {
        "transport": settings.transport,
        "verify": context(settings.verify, settings.cert) if connects else False,
        "proxy": None if settings.proxy is None else _proxy(settings.proxy),
        "timeout": _timeout(settings.timeouts),
        "event_hooks": settings.event_hooks,
        "trust_env": False,
    }


def _proxy(proxy: Proxy) -> httpx.Proxy:
    check_socks(proxy)
    auth = None if proxy.user is None else (proxy.user, proxy.password or "")
    try:
        return httpx.Proxy(proxy.url, auth=auth, headers=list(proxy.headers), ssl_context=proxy.ssl_context)
    except httpx.InvalidURL as error:
        raise ValueError("proxy") from error


def _phases(timeouts: Any) -> dict[str, float | None]:
    return {
        "connect": timeouts.connect,
        "read": timeouts.read,
        "write": timeouts.write,
        "pool": timeouts.pool,
    }


def _timeout(timeouts: Any) -> httpx.Timeout:
    return httpx.Timeout(**_phases(timeouts))


def _head(answer: Any) -> Head:
    return Head(answer.status_code, Headers(answer.headers.multi_items()), answer.http_version)
