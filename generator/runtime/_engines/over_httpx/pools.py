"""Connection pools of httpx transports, each used by one call at a time.

httpx's own pool leaks the slots of calls that are cancelled or interrupted, and sends on a connection that has
unrequested bytes waiting. Here every connection has its own httpx transport. A call takes one out of the
pool; it returns only after its response was read to the end and no further bytes wait.
"""

from __future__ import annotations

import sys
import time
from collections import deque
from collections.abc import AsyncIterator, Awaitable, Callable, Iterable, Iterator
from functools import partial
from typing import Any, Generic, TypeVar

from ..._connections import check_loop
from ..places import NO_PLACE, NoPlace, Place, Places
from .kept import Unasked, opened, reusable
from .library import httpx
from .single import AsyncSingle, Single, single

C = TypeVar("C", httpx.HTTPTransport, httpx.AsyncHTTPTransport)


class PooledClient(httpx.Client):
    """An httpx client over this module's pool. httpx chooses the proxy for a URL."""

    def _init_transport(self, *_: Any, **settings: Any) -> httpx.BaseTransport:
        return Pool(None, **settings)

    def _init_proxy_transport(self, proxy: httpx.Proxy, *_: Any, **settings: Any) -> httpx.BaseTransport:
        return Pool(proxy, **settings)


class PooledAsyncClient(httpx.AsyncClient):
    """The same for an async client."""

    def _init_transport(self, *_: Any, **settings: Any) -> httpx.AsyncBaseTransport:
        return AsyncPool(None, **settings)

    def _init_proxy_transport(self, proxy: httpx.Proxy, *_: Any, **settings: Any) -> httpx.AsyncBaseTransport:
        return AsyncPool(proxy, **settings)


class _Carriers(Generic[C]):
    """Transports of one connection each. The last one used is taken first."""

    def __init__(
        self, make: Callable[..., C], proxy: httpx.Proxy | None, limits: httpx.Limits, settings: dict[str, Any]
    ) -> None:
        settings.pop("transport", None)
        del settings["cert"]
        one = httpx.Limits(max_connections=1, max_keepalive_connections=1, keepalive_expiry=limits.keepalive_expiry)
        self._make: Callable[[], C] = partial(make, proxy=proxy, limits=one, **settings)
        self._idle: deque[tuple[float, C]] = deque([(time.monotonic(), self._make())])
        """The first one is made at once, so that an invalid proxy is found when the client opens."""
        keep, seconds = limits.max_keepalive_connections, limits.keepalive_expiry
        self._keep = sys.maxsize if keep is None else keep
        self._seconds = float("inf") if seconds is None else seconds
        self._closed = False

    def take(self) -> C:
        if self._closed:
            raise httpx.ConnectError("the client was closed")
        try:
            return self._idle.pop()[1]
        except IndexError:
            return self._make()

    def give_back(self, carrier: C, whole: bool) -> list[C]:
        """Return the transports to close: this one, or others that were idle too long or exceed the limit."""
        if not whole or not reusable(carrier):
            return [carrier]
        now = time.monotonic()
        self._idle.append((now, carrier))
        return self._left(now)

    def close(self) -> list[C]:
        self._closed = True
        return self._left(time.monotonic())

    def _left(self, now: float) -> list[C]:
        left: list[C] = []
        since = now - self._seconds
        try:
            while self._closed or len(self._idle) > self._keep or self._idle[0][0] < since:
                left.append(self._idle.popleft()[1])
        except IndexError:  # none are left, or another thread took the last one
            pass
        return left


class Pool(httpx.BaseTransport):
    """The pool of a sync client, safe for any number of threads."""

    def __init__(self, proxy: httpx.Proxy | None, *, limits: httpx.Limits, **settings: Any) -> None:
        self._carriers = _Carriers(partial(single, httpx.HTTPTransport, Single), proxy, limits, settings)
        self._places = Places(sys.maxsize if limits.max_connections is None else limits.max_connections)

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Send the request once.

        Raises:
            HTTPError: one of `NOTHING_SENT` if nothing was sent, another if something may have been.
        """
        try:
            place = self._places.take(request.extensions.get("timeout", {}).get("pool"))
        except NoPlace as error:
            raise httpx.PoolTimeout(str(error)) from None
        carrier: httpx.HTTPTransport | None = None
        try:
            while True:
                carrier = self._carriers.take()
                try:
                    answer = carrier.handle_request(request)
                    break
                except Unasked:
                    _close([carrier])
            body = _Body(answer.stream, place, partial(self._give_back, carrier))
            if answer.is_closed:  # by a mock of httpx
                body.close()
            answer.stream = body
            return answer
        except BaseException:
            del place
            self._places.freed()
            _close([carrier] if carrier else [])
            raise

    def close(self) -> None:
        """Close the idle connections; the others close after their response was read."""
        _close(self._carriers.close())

    def _give_back(self, carrier: httpx.HTTPTransport, body: _Body, whole: bool) -> None:
        left = self._carriers.give_back(carrier, whole)
        body.place = None
        self._places.freed()
        _close(left)


class AsyncPool(httpx.AsyncBaseTransport):
    """The pool of an async client, for any number of tasks of one event loop."""

    def __init__(self, proxy: httpx.Proxy | None, *, limits: httpx.Limits, **settings: Any) -> None:
        self._carriers = _Carriers(partial(single, httpx.AsyncHTTPTransport, AsyncSingle), proxy, limits, settings)
        self._most = sys.maxsize if limits.max_connections is None else limits.max_connections
        self._places: Any = None

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Send the request once.

        Raises:
            HTTPError: one of `NOTHING_SENT` if nothing was sent, another if something may have been.
            ConfigurationError: no event loop is running in this process.
        """
        await self._place(request)
        carrier: httpx.AsyncHTTPTransport | None = None
        try:
            while True:
                carrier = self._carriers.take()
                try:
                    answer = await carrier.handle_async_request(request)
                    break
                except Unasked:
                    await _aclose([carrier])
            body = _AsyncBody(answer.stream, partial(self._give_back, carrier))
            if answer.is_closed:
                await body.aclose()
            answer.stream = body
            return answer
        except BaseException:
            self._places.release()
            await _aclose([carrier] if carrier else [])
            raise

    async def aclose(self) -> None:
        """Close the idle connections; the others close after their response was read."""
        await _aclose(self._carriers.close())

    async def _place(self, request: httpx.Request) -> None:
        import anyio

        check_loop()
        if self._places is None:
            self._places = anyio.Semaphore(self._most)
        try:
            self._places.acquire_nowait()
        except anyio.WouldBlock:
            try:
                with anyio.fail_after(request.extensions.get("timeout", {}).get("pool")):
                    await self._places.acquire()
            except TimeoutError:
                raise httpx.PoolTimeout(NO_PLACE) from None

    async def _give_back(self, carrier: httpx.AsyncHTTPTransport, whole: bool) -> None:
        left = self._carriers.give_back(carrier, whole)
        self._places.release()
        await _aclose(left)


class _Body(httpx.SyncByteStream):
    """The body of a response. Closing it frees its connection, if the body was read completely."""

    def __init__(self, stream: Any, place: Place, give_back: Callable[[_Body, bool], None]) -> None:
        self._stream = stream
        self.place: Place | None = place
        self._give_back: Callable[[_Body, bool], None] | None = give_back

    def __iter__(self) -> Iterator[bytes]:
        return iter(self._stream)

    def close(self) -> None:
        give_back, self._give_back = self._give_back, None
        if give_back is None:
            return
        whole = False
        try:
            self._stream.close()
            whole = True
        finally:
            give_back(self, whole)


class _AsyncBody(httpx.AsyncByteStream):
    def __init__(self, stream: Any, give_back: Callable[[bool], Awaitable[None]]) -> None:
        self._stream = stream
        self._give_back: Callable[[bool], Awaitable[None]] | None = give_back

    def __aiter__(self) -> AsyncIterator[bytes]:
        return aiter(self._stream)

    async def aclose(self) -> None:
        give_back, self._give_back = self._give_back, None
        if give_back is None:
            return
        whole = False
        try:
            await self._stream.aclose()
            whole = True
        finally:
            await give_back(whole)


def _close(carriers: Iterable[httpx.HTTPTransport]) -> None:
    for carrier in carriers:
        for connection in opened(carrier) or (carrier,):
            connection.close()


async def _aclose(carriers: Iterable[httpx.AsyncHTTPTransport]) -> None:
    import anyio

    with anyio.CancelScope(shield=True):
        for carrier in carriers:
            for connection in opened(carrier) or (carrier,):
                await connection.aclose()
