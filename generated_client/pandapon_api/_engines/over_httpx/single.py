"""An httpx transport with a single connection."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import nullcontext
from typing import Any, TypeVar

from .library import httpx

C = TypeVar("C", httpx.HTTPTransport, httpx.AsyncHTTPTransport)


class Single:
    """One connection in place of httpcore's pool. If the pool is mocked, the mock handles the request."""

    def __init__(self, pool: Any) -> None:
        self._pool = pool
        self._own: tuple[Any, ...] = ()

    @property
    def connections(self) -> Sequence[Any]:
        """The connection, if there is one."""
        own: Sequence[Any] = self._own or self._pool.connections
        return own

    def handle_request(self, request: Any) -> Any:
        """Send over the open connection, or over a new one."""
        if _is_mocked(self._pool, "handle_request"):
            return self._pool.handle_request(request)
        origin = request.url.origin
        for connection in self._own:
            if connection.can_handle_request(origin) and not connection.has_expired():
                return connection.handle_request(request)
            connection.close()
        connection = self._pool.create_connection(origin)
        self._own = (connection,)
        return connection.handle_request(request)

    def close(self) -> None:
        """Close it."""
        for connection in self._own:
            connection.close()
        self._pool.close()


class AsyncSingle:
    """The same for an async transport."""

    def __init__(self, pool: Any) -> None:
        self._pool = pool
        self._own: tuple[Any, ...] = ()

    @property
    def connections(self) -> Sequence[Any]:
        """The connection, if there is one."""
        own: Sequence[Any] = self._own or self._pool.connections
        return own

    async def handle_async_request(self, request: Any) -> Any:
        """Send over the open connection, or over a new one."""
        if _is_mocked(self._pool, "handle_async_request"):
            return await self._pool.handle_async_request(request)
        origin = request.url.origin
        for connection in self._own:
            if connection.can_handle_request(origin) and not connection.has_expired():
                return await connection.handle_async_request(request)
            await connection.aclose()
        connection = self._pool.create_connection(origin)
        self._own = (connection,)
        return await connection.handle_async_request(request)

    async def aclose(self) -> None:
        """Close it."""
        for connection in self._own:
            await connection.aclose()
        await self._pool.aclose()


def single(make: Callable[..., C], kind: type[Single | AsyncSingle], **settings: Any) -> C:
    """A transport for one call at a time. It has no lock that an interrupt could leave locked.

    With a proxy, httpcore's pool stays.
    """
    transport = make(**settings)
    pool: Any = getattr(transport, "_pool", None)
    if hasattr(pool, "_optional_thread_lock"):
        pool._optional_thread_lock = nullcontext()
    if settings["proxy"] is None and hasattr(pool, "create_connection"):
        transport._pool = kind(pool)  # type: ignore[assignment]
    return transport


def _is_mocked(pool: Any, name: str) -> bool:
    method, library = getattr(pool, name), type(pool).__module__
    return not getattr(method, "__module__", "").startswith(library) or hasattr(method, "__wrapped__")
