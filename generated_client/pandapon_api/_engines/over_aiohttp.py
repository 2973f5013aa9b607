"""aiohttp's connections and parser as an engine of the async client. Requests are written here: each is sent once."""

from __future__ import annotations

import asyncio
import base64
import os
import select
import time
from collections import deque
from functools import lru_cache, partial
from typing import TYPE_CHECKING, Any, ClassVar
from urllib.parse import quote

from aiohttp import (
    ClientConnectorError,
    ClientError,
    ClientHttpProxyError,
    ClientProxyConnectionError,
    ClientRequest,
    ClientTimeout,
    TCPConnector,
    ThreadedResolver,
)
from aiohttp.client_proto import ResponseHandler
from aiohttp.http_exceptions import HttpProcessingError
from yarl import URL

from .._connections import check_loop
from ..errors import ConfigurationError
from .decoding import Decoder
from .seam import Closed, Failed, Head, Headers, Outgoing, Proxy, Receiver, Settings
from .trust import context

if TYPE_CHECKING:
    from aiohttp.http import RawResponseMessage
    from aiohttp.streams import StreamReader

MOST = 100
"""Requests on their way at once, and so connections."""

IDLE = 5.0
"""Seconds after which an idle connection is not used again."""

NOTHING_CAME = "ReadTimeout: no data was received in time"

LONGEST_HEADER = 64 * 1024
"""Bytes. Without it aiohttp refuses responses that httpx accepts."""

READ_AHEAD = 256 * 1024
"""Bytes of a body that may wait to be taken before the connection pauses."""

JOINED = 64 * 1024
"""Bytes up to which a body is written together with its head."""

WITH_BODY = frozenset(("POST", "PUT", "PATCH"))
"""Methods for which a missing body is sent as one of length 0."""

SAFE = "/:@!$&'()*+,;=~%?"
"""Characters that stay in a path."""

FAILURES = (ClientError, HttpProcessingError, OSError, RuntimeError)
"""What aiohttp raises. Errors of its parsers and of a closed transport are not `ClientError`s."""


class _Connection(ResponseHandler):
    """A connection for one request at a time. It is not used again after bytes that no request asked for, or an end."""

    since = 0.0
    """When it became idle."""
    is_lent = False
    is_overdue = False
    """Whether it was closed because no data came in time."""
    _patience: float | None = None
    _deadline = 0.0
    _alarm: asyncio.TimerHandle | None = None

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Remember the socket, to look for bytes that were not read."""
        super().connection_made(transport)
        sock = transport.get_extra_info("socket")
        self._poll: Any = None
        self._socket: Any = sock
        if hasattr(select, "poll"):  # not on Windows
            self._poll = select.poll()
            self._poll.register(sock, select.POLLIN)

    def data_received(self, data: bytes) -> None:
        """Take what arrived."""
        if not self.is_lent:
            self.force_close()
        elif self._patience is not None:
            self._deadline = self._loop.time() + self._patience
        super().data_received(data)

    def eof_received(self) -> None:
        """Take no request after this one. The transport of a TLS stream may stay open."""
        self.force_close()

    def connection_lost(self, exc: BaseException | None) -> None:
        """Stop waiting."""
        self._stop_alarm()
        super().connection_lost(exc)

    def expect(self, seconds: float | None) -> None:
        """Wait at most so long for each part of the response.

        The timer of the last request goes on if it ends earlier: creating and cancelling two timers for each request
        takes a sixth of a call.
        """
        self._patience = seconds
        if seconds is None:
            return
        self._deadline = deadline = self._loop.time() + seconds
        if self._alarm is None or self._alarm.when() > deadline:
            self._stop_alarm()
            self._alarm = self._loop.call_at(deadline, self._look_at_deadline)

    def _look_at_deadline(self) -> None:
        self._alarm = None
        if not self.is_lent or self._patience is None:
            return
        if self._deadline > self._loop.time():
            self._alarm = self._loop.call_at(self._deadline, self._look_at_deadline)
            return
        self.is_overdue = True
        self.end()

    def _stop_alarm(self) -> None:
        if self._alarm is not None:
            self._alarm.cancel()
            self._alarm = None

    @property
    def is_usable(self) -> bool:
        """Whether it is open and nothing waits on it."""
        if self.should_close or not self.is_connected():
            return False
        if self._poll is not None:
            return not self._poll.poll(0)
        return not select.select([self._socket], [], [], 0)[0]

    def write(self, head: bytes, content: bytes | None) -> None:
        """Send a request, as much of it as the system takes at once."""
        assert self.transport is not None
        if not content:
            self.transport.write(head)
        elif len(content) <= JOINED:
            self.transport.write(head + content)
        else:
            self.transport.write(head)
            self.transport.write(content)

    async def drain(self, seconds: float | None) -> None:
        """Wait until the system has taken the request.

        Raises:
            Failed: it was not taken in time.
        """
        try:
            async with asyncio.timeout(seconds):
                await self._drain_helper()
        except TimeoutError as error:
            raise Failed("WriteTimeout: the request was not accepted in time") from error
        except FAILURES:  # a response may have come before the connection broke
            return

    async def head(self) -> tuple[RawResponseMessage, StreamReader]:
        """Wait for the head of the response, and return it with the body."""
        while True:
            message, body = await self.read()
            if message.code > 199 or message.code == 101:
                return message, body

    @property
    def is_whole(self) -> bool:
        """Whether the request has left completely."""
        return self.transport is not None and not self.transport.get_write_buffer_size()

    def end(self) -> None:
        """Close it at once. A polite end would keep it open for as long as the peer does not end TLS."""
        self._stop_alarm()
        if self.transport is not None:
            self.transport.abort()


class _Connector(TCPConnector):
    """Opens connections, through a proxy or not. It keeps none."""

    def __init__(self, settings: Settings) -> None:
        tls = context(settings.verify, settings.cert) if settings.base_url.startswith("https") else False
        super().__init__(limit=0, ssl=tls, resolver=ThreadedResolver(settings.loop), loop=settings.loop)
        self._factory: Any = partial(_Connection, loop=self._loop)

    async def opened(self, address: ClientRequest) -> _Connection:
        """Open a connection."""
        made: Any = await self._create_connection(address, [], ClientTimeout())
        assert isinstance(made, _Connection)
        return made


class AiohttpEngine:
    """The engine of the async client, for one event loop."""

    name: ClassVar[str] = "aiohttp"
    may_connect: ClassVar[bool] = True

    def __init__(self, settings: Settings) -> None:
        proxy = settings.proxy
        headers = {} if proxy is None else {**dict(proxy.headers), **_authorization(proxy)}
        self._timeouts = settings.timeouts
        self._connector = _Connector(settings)
        self._loop: asyncio.AbstractEventLoop = settings.loop
        self._process = os.getpid()
        self._address = ClientRequest(
            "GET",
            URL(settings.base_url),
            loop=self._loop,
            proxy=None if proxy is None else URL(proxy.url),
            proxy_headers=headers or None,
        )
        host = self._address.headers["Host"]
        self._is_forwarded = proxy is not None and settings.base_url.startswith("http:")
        self._origin = f"http://{host}" if self._is_forwarded else ""
        self._common = [f"host: {host}"]
        if self._is_forwarded:
            self._common += [f"{name}: {value}" for name, value in headers.items()]
        self._idle: deque[_Connection] = deque()
        self._places = asyncio.Semaphore(MOST)
        self._closed = False

    @property
    def is_connected(self) -> bool:
        """Whether connections are kept."""
        return bool(self._idle)

    async def send(self, request: Outgoing, receiver: Receiver) -> None:
        """Send a request once, and pass the response to `receiver`.

        Raises:
            Failed: no connection, no response, or only a part of one.
            Undecodable: the response cannot be decompressed.
            Closed: the engine is closed.
            ConfigurationError: no event loop is running in this process.
        """
        check_loop()
        head = self._head(request)
        timeouts = request.timeouts or self._timeouts
        if self._places.locked():
            await self._wait_for_place(timeouts.pool)
        else:
            await self._places.acquire()
        connection: _Connection | None = None
        is_done = False
        try:
            connection = self._kept()
            if connection is None:
                connection = await self._opened(timeouts.connect)
            if connection.should_close or not connection.is_connected():
                raise Failed("ConnectError: the connection was closed, or used by the server, before the request")
            connection.is_lent = True
            connection.set_response_params(
                read_until_eof=True,
                auto_decompress=False,
                read_bufsize=READ_AHEAD,
                max_line_size=LONGEST_HEADER,
                max_field_size=LONGEST_HEADER,
            )
            request.may_have_left = True
            connection.write(head, request.content)
            if connection.writing_paused:
                await connection.drain(timeouts.write)
            connection.expect(timeouts.read)
            try:
                message, body = await connection.head()
            except FAILURES as error:
                raise _failed(error, connection.is_overdue) from error
            headers = Headers(_decoded(message.raw_headers))
            major, minor = message.version
            receiver.begin(Head(message.code, headers, f"HTTP/{major}.{minor}"))
            decoder = Decoder(headers, receiver) if "content-encoding" in headers else None
            take = receiver.take if decoder is None else decoder.take
            while True:
                try:
                    part = await body.readany()
                except FAILURES as error:
                    raise _failed(error, connection.is_overdue) from error
                if not part:
                    break
                take(part)
            if connection.is_overdue:  # a body without a length ends with the connection
                raise Failed(NOTHING_CAME)
            if decoder is not None:
                decoder.finish()
            is_done = True
        finally:
            if connection is not None:
                self._give_back(connection, is_done)
            self._places.release()

    async def aclose(self) -> None:
        """Close the idle connections; the others close after their response was read."""
        self._closed = True
        while self._idle:
            self._idle.pop().end()
        await asyncio.sleep(0)  # the transports close in the next turn of the loop

    def __del__(self) -> None:
        if getattr(self, "_idle", None) and self._process == os.getpid() and not self._loop.is_closed():
            for connection in self._idle:
                self._loop.call_soon_threadsafe(connection.end)

    async def _wait_for_place(self, seconds: float | None) -> None:
        try:
            async with asyncio.timeout(seconds):
                await self._places.acquire()
        except TimeoutError as error:
            raise Failed("PoolTimeout: no connection was free in time") from error

    def _kept(self) -> _Connection | None:
        """Take the connection that was used last."""
        since = time.monotonic() - IDLE
        while self._idle:
            connection = self._idle.pop()
            if connection.since >= since and connection.is_usable:
                return connection
            connection.end()
        return None

    async def _opened(self, seconds: float | None) -> _Connection:
        if self._closed:
            raise Closed
        try:
            async with asyncio.timeout(seconds):
                return await self._connector.opened(self._address)
        except (*FAILURES, ValueError) as error:  # ValueError if the host cannot be encoded
            raise _unopened(error) from error

    def _give_back(self, connection: _Connection, is_done: bool) -> None:
        if not is_done or self._closed or connection.should_close or not connection.is_whole:
            connection.end()
            return
        connection.is_lent = False
        connection.since = now = time.monotonic()
        self._idle.append(connection)
        while self._idle[0].since < now - IDLE:
            self._idle.popleft().end()

    def _head(self, request: Outgoing) -> bytes:
        """The request line and the headers.

        Raises:
            Failed: a header cannot be sent.
        """
        lines = [f"{request.method} {self._origin}{_path(request.url)}{request.encoded_query} HTTP/1.1", *self._common]
        lines += [f"{name}: {value}" for name, value in request.headers.items()]
        if request.content is not None:
            lines.append(f"content-length: {len(request.content)}")
        elif request.method in WITH_BODY:
            lines.append("content-length: 0")
        text = "\r\n".join(lines) + "\r\n\r\n"
        breaks = len(lines) + 1
        if not text.isascii() or text.count("\n") != breaks or text.count("\r") != breaks or "\0" in text:
            raise Failed("LocalProtocolError: a header has characters that cannot be sent", passing=False)
        return text.encode("ascii")


def open_async(settings: Settings) -> AiohttpEngine:
    """Return the engine of an async client.

    Raises:
        ConfigurationError: the settings do not work with this engine, or no event loop of asyncio is running.
    """
    instead = "pass transport='httpx', or leave it out"
    if settings.event_hooks:
        raise ConfigurationError(f"event_hooks do not work with the aiohttp engine; {instead}")
    if settings.proxy is not None and settings.proxy.scheme != "http":
        raise ConfigurationError(f"the aiohttp engine cannot use a proxy of {settings.proxy.scheme}; {instead}")
    if not isinstance(settings.loop, asyncio.AbstractEventLoop):
        check_loop()
        raise ConfigurationError(f"the aiohttp engine works in asyncio only, not in trio; {instead}")
    return AiohttpEngine(settings)


@lru_cache(maxsize=256)
def _path(url: str) -> str:
    """The path of a URL, with what cannot stand in a request line escaped.

    Raises:
        Failed: it has a line break or the like.
    """
    if not url.isprintable():
        raise Failed("InvalidURL: the path has characters that cannot be printed", passing=False)
    return quote("/" + url.partition("://")[2].partition("/")[2], safe=SAFE)


def _decoded(headers: tuple[tuple[bytes, bytes], ...]) -> list[tuple[str, str]]:
    try:
        return [(name.decode(), value.decode()) for name, value in headers]
    except UnicodeDecodeError:
        return [(name.decode("latin-1"), value.decode("latin-1")) for name, value in headers]


def _failed(error: BaseException, is_overdue: bool) -> Failed:
    """The failure after a request was sent. aiohttp's own message may contain the URL with its query."""
    if is_overdue:
        return Failed(NOTHING_CAME)
    error = error.__cause__ or error
    if isinstance(error, OSError):
        return Failed(f"ReadError: {_reason(error)}")
    return Failed(f"RemoteProtocolError: {type(error).__name__}")


def _unopened(error: BaseException) -> Failed:
    """The failure to open a connection, with a proxy or without."""
    if isinstance(error, ClientHttpProxyError):
        return Failed(f"ProxyError: {error.status} {error.message}")
    if isinstance(error, ClientConnectorError):  # its message is host, port and reason
        kind = "ProxyError" if isinstance(error, ClientProxyConnectionError) else "ConnectError"
        return Failed(f"{kind}: {error}")
    if isinstance(error, TimeoutError):
        return Failed("ConnectTimeout: no connection was made in time")
    return Failed(f"ConnectError: {_reason(error)}")


def _reason(error: BaseException) -> str:
    number = error.errno if isinstance(error, OSError) else None
    return os.strerror(number) if number else type(error).__name__


def _authorization(proxy: Proxy) -> dict[str, str]:
    if proxy.user is None:
        return {}
    pair = f"{proxy.user}:{proxy.password or ''}".encode()
    return {"Proxy-Authorization": f"Basic {base64.b64encode(pair).decode()}"}
