"""pyqwest as an engine, set up to send every request once. No other module imports pyqwest.

Its connections and their tasks live in Rust: reqwest and hyper over tokio, whose threads start with the first request
of a process and do not survive a fork.
"""

from __future__ import annotations

import atexit
import os
import re
import time
from collections.abc import Callable
from functools import cache
from typing import Any, ClassVar, Generic, TypeVar

from pyqwest import Headers as Fields
from pyqwest import (
    HTTPTransport,
    HTTPVersion,
    ReadError,
    RemoteProtocolError,
    Request,
    SyncHTTPTransport,
    SyncRequest,
    TooManyRedirects,
    WriteError,
)
from pyqwest import Proxy as Route

from ..errors import ConfigurationError
from .decoding import Decoder
from .places import MOST, NO_PLACE, NoPlace, Places
from .seam import Closed, EngineError, Failed, Head, Headers, Outgoing, Proxy, Receiver, Settings, Timeouts
from .trust import pem

T = TypeVar("T", SyncHTTPTransport, HTTPTransport)

KEPT = 20
"""Idle connections that are kept. A change gets a connection of its own: hyper may write a request before it has seen
bytes that waited on an idle connection, and then takes them for the answer. For a read that risk is accepted."""

KEPT_FOR = 5.0
"""Seconds for which an idle connection is kept."""

TRANSPORTS = 8
"""For as many different timeouts a client keeps connections."""

LATER = 0.25
"""Seconds. pyqwest counts the time for reading from the first moment. A connection that cannot be made must end before
that, by its own timeout, which tells that nothing was sent."""

WITH_CONTENT = frozenset(("POST", "PUT", "PATCH"))
"""The methods whose requests say that they have no content."""

DIRECT = Route("http://127.0.0.1:9", no_proxy="*,0.0.0.0/0,::/0")
"""A proxy for no host at all: without any, pyqwest would read the environment."""

FAILURES = (
    ConnectionError,
    TimeoutError,
    RemoteProtocolError,
    ReadError,
    WriteError,
    TooManyRedirects,
    RuntimeError,
    ValueError,
)

_noise = re.compile(
    r"^[^:]*: |error sending request( for url \(\S*\))?(: |$)|request or response body error( for url \(\S*\))?(: |$)"
    r"|client error( \(\w+\))?: |error reading a body from connection: |\S*://\S*"
)
"""What says nothing in an error of pyqwest, and the URLs."""

_LIBRARIES = frozenset((__name__, "pyqwest", "asyncio", "trio"))

WORKERS = "TOKIO_WORKER_THREADS"
"""The variable for the number of tokio's threads. One is enough here, costs a fifth less for each call, and sees sooner
what came on an idle connection. It is set for the moment in which they start, unless the program sets it."""

GRACE = 0.05
"""Seconds for which a process that used the async client waits at its end."""

_started_in: int | None = None
"""The process in which pyqwest's threads run."""


class _OverPyqwest(Generic[T]):
    """What both flavours share: a transport for each pair of timeouts, as pyqwest has them by transport."""

    name: ClassVar[str] = "pyqwest"
    may_connect: ClassVar[bool] = True

    def __init__(self, make: Callable[[Timeouts, int], T], usual: Timeouts) -> None:
        self._make: Callable[[Timeouts, int], T] = make
        self._usual = usual
        self._closed = False
        self._transports: dict[tuple[Timeouts, bool], T] = {}
        self._transport(usual, False)

    @property
    def is_connected(self) -> bool:
        """Whether it may have connections: pyqwest does not show them."""
        return not self._closed

    def _transport(self, timeouts: Timeouts, is_change: bool) -> T:
        key = timeouts, is_change
        found = self._transports.get(key)
        if found is None:
            found = self._make(timeouts, 0 if is_change else KEPT)
            others = [each for each in self._transports if each[0] != self._usual]
            if len(others) >= TRANSPORTS:
                self._transports.pop(others[0], None)
            self._transports[key] = found
        return found

    def _start(self, request: Outgoing) -> tuple[T, Timeouts]:
        """Return what carries the request, and its timeouts.

        Raises:
            Closed: the engine is closed.
            ConfigurationError: pyqwest was used before the process was forked.
        """
        if self._closed:
            raise Closed
        if _started_in != os.getpid():
            _check_process()
            _start_threads()
        timeouts = request.timeouts or self._usual
        return self._transport(timeouts, request.is_change), timeouts

    def _all(self) -> list[T]:
        """The transports, which its owner closes."""
        self._closed = True
        found = list(self._transports.values())
        self._transports.clear()
        return found


class PyqwestEngine(_OverPyqwest[SyncHTTPTransport]):
    """The engine of the sync client."""

    def __init__(self, make: Callable[[Timeouts, int], SyncHTTPTransport], usual: Timeouts) -> None:
        super().__init__(make, usual)
        self._places = Places()

    def send(self, request: Outgoing, receiver: Receiver) -> None:
        """Send a request once, and pass the response to `receiver`."""
        transport, timeouts = self._start(request)
        try:
            place = self._places.take(timeouts.pool)
        except NoPlace:
            raise Failed(f"PoolTimeout: {NO_PLACE}") from None
        response = None
        try:
            asked = SyncRequest(request.method, _target(request), _fields(request), request.content)
            request.may_have_left = True
            response = transport.execute_sync(asked)
            body = _Body(response, receiver)
            if body.left != 0:
                for part in response.content:
                    if body.is_whole(part):
                        break
            body.finish()
            response = None
            return
        except FAILURES as error:
            if not _is_of_pyqwest(error):
                raise
            failure = _failure(error, request, response is not None)
        finally:
            if response is not None:
                response.close()
            del place
            self._places.freed()
        raise failure

    def close(self) -> None:
        """Close the connections."""
        for transport in self._all():
            transport.close()


class AsyncPyqwestEngine(_OverPyqwest[HTTPTransport]):
    """The engine of the async client, over asyncio or trio."""

    def __init__(self, make: Callable[[Timeouts, int], HTTPTransport], usual: Timeouts) -> None:
        super().__init__(make, usual)
        self._places: Any = None
        _end_late()

    async def send(self, request: Outgoing, receiver: Receiver) -> None:
        """The same as `PyqwestEngine.send`."""
        transport, timeouts = self._start(request)
        await self._take_place(timeouts.pool)
        response = None
        try:
            asked = Request(request.method, _target(request), _fields(request), request.content)
            request.may_have_left = True
            response = await transport.execute(asked)
            body = _Body(response, receiver)
            if body.left != 0:
                async for part in response.content:
                    if body.is_whole(part):
                        break
            body.finish()
            response = None
            return
        except FAILURES as error:
            if not _is_of_pyqwest(error):
                raise
            failure = _failure(error, request, response is not None)
        finally:
            self._places.release()
            if response is not None:
                await _aclose(response)
        raise failure

    async def aclose(self) -> None:
        """Close the connections."""
        for transport in self._all():
            await transport.aclose()

    async def _take_place(self, timeout: float | None) -> None:
        import anyio

        if self._places is None:
            self._places = anyio.Semaphore(MOST, fast_acquire=True)
        try:
            self._places.acquire_nowait()
        except anyio.WouldBlock:
            try:
                with anyio.fail_after(timeout):
                    await self._places.acquire()
            except TimeoutError:
                raise Failed(f"PoolTimeout: {NO_PLACE}") from None


def _target(request: Outgoing) -> str:
    """The URL. pyqwest would drop line breaks, and so send another one."""
    target = request.target
    if not target.isprintable():
        raise Failed("InvalidURL: it has a character that is not printable", passing=False)
    return target


def _fields(request: Outgoing) -> Fields:
    fields = Fields(request.headers.items())
    if request.content is None and request.method in WITH_CONTENT:
        fields["content-length"] = "0"
    return fields


class _Body:
    """The body of a response, as it arrives."""

    def __init__(self, response: Any, receiver: Receiver) -> None:
        headers = Headers(response.headers.items())
        receiver.begin(Head(response.status, headers))
        self._decoder = Decoder(headers, receiver)
        self.left: int | None = None
        """Bytes that are still to come; None if only the end will tell."""
        if "content-length" in headers and "transfer-encoding" not in headers:
            self.left = int(headers["content-length"].partition(",")[0])  # it may come twice, with the same value

    def is_whole(self, part: Any) -> bool:
        """Pass a part on, and return whether it was the last one."""
        self._decoder.take(bytes(part))
        if self.left is None:
            return False
        self.left -= len(part)
        return self.left <= 0

    def finish(self) -> None:
        """Pass on what is left."""
        self._decoder.finish()


def open_sync(settings: Settings) -> PyqwestEngine:
    """Return the engine of a sync client."""
    return PyqwestEngine(_maker(SyncHTTPTransport, settings), settings.timeouts)


def open_async(settings: Settings) -> AsyncPyqwestEngine:
    """Return the engine of an async client."""
    return AsyncPyqwestEngine(_maker(HTTPTransport, settings), settings.timeouts)


def _maker(kind: Callable[..., T], settings: Settings) -> Callable[[Timeouts, int], T]:
    _check(settings)
    _check_process()
    fixed = {
        **_certificates(settings),
        "http_version": HTTPVersion.HTTP1,
        "proxy": DIRECT if settings.proxy is None else _route(settings.proxy),
        "pool_idle_timeout": KEPT_FOR,
        "enable_gzip": False,
        "enable_brotli": False,
        "enable_zstd": False,
        "use_system_dns": True,
        "follow_redirects": False,
        "enable_otel": False,
    }

    def make(timeouts: Timeouts, kept: int) -> T:
        connect, read = timeouts.connect, timeouts.read
        if connect is not None and read is not None:
            connect = min(connect, read)
            read = max(read, connect + LATER)
        try:
            return kind(connect_timeout=connect, read_timeout=read, pool_max_idle_per_host=kept, **fixed)
        except ValueError as error:
            reason = str(error)
        raise ConfigurationError(f"the engine 'pyqwest' cannot use the timeouts or certificates: {reason}")

    return make


def _check(settings: Settings) -> None:
    """Refuse what this engine cannot do.

    Raises:
        ConfigurationError: a setting does not work with it; the message names the setting.
    """
    if settings.verify is False:
        what = "verify=False; pass the path of a PEM file with the server's certificate"
    elif not isinstance(settings.verify, bool | str):
        what = "an ssl.SSLContext as verify; pass the path of a PEM file"
    elif settings.event_hooks:
        what = "event_hooks; pass hooks"
    elif settings.proxy is not None and settings.proxy.ssl_context is not None:
        what = "a proxy with an ssl_context; pass the certificate of the proxy in verify"
    else:
        return
    raise ConfigurationError(f"the engine 'pyqwest' cannot use {what}, or use transport='httpx'")


def _check_process() -> None:
    """Refuse a child of a process that used pyqwest, where the first call would never end.

    Raises:
        ConfigurationError: this process is one.
    """
    if _started_in is not None and _started_in != os.getpid():
        raise ConfigurationError(
            "the engine 'pyqwest' was used before this process was forked, so nothing was sent; start processes with "
            "'spawn' or 'forkserver', fork before the first call, or use transport='httpx'"
        )


def _start_threads() -> None:
    """Start tokio, once for a process: a transport for HTTP/3 does it without a connection."""
    global _started_in
    is_ours = WORKERS not in os.environ
    if is_ours:
        os.environ[WORKERS] = "1"
    _started_in = os.getpid()
    try:
        SyncHTTPTransport(http_version=HTTPVersion.HTTP3, proxy=DIRECT, use_system_dns=True, enable_otel=False)
    finally:
        if is_ours:
            os.environ.pop(WORKERS, None)


@cache
def _end_late() -> None:
    """Let the threads that pass responses to event loops leave Python before it ends.

    Before Python 3.14, one that is still in Python then aborts the process.
    """
    atexit.register(time.sleep, GRACE)


def _certificates(settings: Settings) -> dict[str, bytes]:
    addresses = [settings.base_url] if settings.proxy is None else [settings.base_url, settings.proxy.url]
    if not any(address.lower().startswith("https:") for address in addresses):
        return {}
    trusted, shown = pem(settings.verify, settings.cert)
    if shown is None:
        return {"tls_ca_cert": trusted}
    return {"tls_ca_cert": trusted, "tls_cert": shown[0], "tls_key": shown[1]}


def _route(proxy: Proxy) -> Route:
    """The same proxy for pyqwest. A SOCKS proxy looks up the host, as with httpx."""
    url = re.sub("^socks5:", "socks5h:", proxy.url)
    auth = None if proxy.user is None else (proxy.user, proxy.password or "")
    return Route(url, auth=auth, headers=proxy.headers or None)


def _is_of_pyqwest(error: BaseException) -> bool:
    """Whether pyqwest raised it, and not a receiver or a signal handler while pyqwest waited."""
    trace = error.__traceback__
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    name = __name__ if trace is None else trace.tb_frame.f_globals.get("__name__", "")
    return name in _LIBRARIES or name.partition(".")[0] in _LIBRARIES


def _failure(error: Exception, request: Outgoing, begun: bool) -> EngineError:
    """The failure that an error of pyqwest means. Its own message quotes the URL.

    A `ConnectionError` comes only from making a connection, and a `ValueError` only from preparing a request.
    """
    if isinstance(error, ValueError):
        text, *_ = str(error).split("'")  # it may quote a header
        return Failed(f"LocalProtocolError: {text.strip()}", passing=False)
    text = _noise.sub("", str(error)).strip()
    if isinstance(error, RuntimeError) and "closed transport" in text:
        request.may_have_left = False
        return Closed()
    if isinstance(error, ConnectionError) and not begun:
        request.may_have_left = False
        if isinstance(error, TimeoutError):
            return Failed("ConnectTimeout: no connection was made in time")
        return Failed(f"{'ProxyError' if 'tunnel' in text else 'ConnectError'}: {text}")
    if isinstance(error, TimeoutError):
        return Failed("ReadTimeout: no data was received in time")
    return Failed(f"{'RemoteProtocolError' if isinstance(error, RemoteProtocolError) else 'ReadError'}: {text}")


async def _aclose(response: Any) -> None:
    import anyio

    with anyio.CancelScope(shield=True):
        await response.aclose()
