"""The sync and the async client without operations: connections and sending a call."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from types import TracebackType
from typing import Any, Self, TypeVar

from ._again import Again
from ._client_base import ClientBase
from ._connections import Here, is_of_asyncio, off_the_loop, this_loop
from ._engines.choice import open_async, open_sync
from ._engines.first_use import import_for
from ._engines.seam import AsyncEngine, Engine, Outgoing
from ._exchange import Exchange, Parse
from ._request import Request
from .errors import PandaPonError
from .retries import made_ready
from .types import Model, Response

T = TypeVar("T")


def _as_received(data: Any, strict: bool) -> Any:
    return data


class SyncClientBase(ClientBase[Engine]):
    """The sync client. It opens connections when first needed and keeps them until `close`."""

    _opened = staticmethod(open_sync)

    def warm(self, *tags: str) -> None:
        """Import and build now what the first call needs. Nothing is sent.

        Args:
            tags: Those whose operations will be called, `"taobao_orders"`; by default all.

        Raises:
            ConfigurationError: the client is closed, or a setting does not work.
        """
        self._get_ready(self._here(), self._checked(tags))

    def close(self) -> None:
        """Close the connections. A client of httpx that you passed in stays open; closing a copy does nothing."""
        if not self._is_copy and (engine := self._connections.close()) is not None:
            engine.close()
        if not self._is_copy and self._recording is not None:
            self._recording.flush()

    def __enter__(self) -> Self:
        self._check_open()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def request(
        self,
        method: str,
        path: str,
        *,
        query: Mapping[str, Any] | None = None,
        body: Mapping[str, Any] | Model | None = None,
        safe: bool = False,
    ) -> Response[Any]:
        """Send a signed call of anything, such as an operation that the specification does not have yet.

        It is signed, retried and logged like any other call, and raises the same errors. A path of the specification
        has the refusals, the look-up and the kind of signature of its operation. Method and path are sent as given,
        and nothing is converted: names, times and amounts are those of the API.

        Args:
            method: `"GET"`, `"POST"`, `"PUT"`, `"PATCH"` or `"DELETE"`.
            path: The path below `base_url`, such as `"/open/order/page"`. If it is not in the specification, log lines
                show it, without ids.
            query: The query parameters: strings, numbers, booleans. None leaves one out.
            body: A dict to send as JSON, or a model.
            safe: Whether it only reads, so that it may be sent twice. Otherwise it is sent again only if nothing was
                sent before, and a lost response raises `OutcomeUnknownError`.

        Returns:
            The response. `data` is as received.

        Raises:
            ApiError: PandaPon returned a code other than 200.
            RefusedError: PandaPon returned code 200, but refused the call inside the response.
            UnexpectedResponseError: the response cannot be read.
            TransportError: no response arrived; `OutcomeUnknownError` if the call may have taken effect anyway.
            InvalidArgumentError: an argument is invalid, or `safe` is set for an operation that changes something.
        """
        return self.call(self._any_request(method, path, query, body, safe), _as_received)

    def call(self, request: Request, parse: Parse[T]) -> Response[T]:
        """Send a request that an endpoint prepared, and decode the response."""
        made_ready()
        if self._corrected:
            request = self.corrected(request)
        engine, prepared = self._connections.open(), self._prepared(request)
        exchange = self._exchange(request, parse)
        try:
            with self._span(request.operation) as tracer:
                if tracer is not None:
                    exchange.hooks = (*self.hooks, tracer)
                try:
                    return self._attempt(engine, prepared, exchange)
                except PandaPonError as error:
                    again = Again.after(exchange, error)

                def attempt() -> Response[T]:
                    again.first()
                    return self._attempt(engine, prepared, exchange)

                import stamina

                return stamina.RetryingCaller(**again.settings)(again.worth_repeating, attempt)
        except BaseException as error:
            exchange.leaving(error)
            raise

    def _attempt(self, engine: Engine, prepared: Callable[[], Outgoing], exchange: Exchange[T]) -> Response[T]:
        if self.limiter is not None:
            self.limiter.acquire(exchange.request.operation.id)
        with exchange:
            engine.send(exchange.outgoing(prepared()), exchange)
            return exchange.opened()


class AsyncClientBase(ClientBase[AsyncEngine]):
    """The async client. It opens connections when first needed and keeps them until `aclose`."""

    _is_async = True
    _here = staticmethod(this_loop)
    _opened = staticmethod(open_async)

    async def warm(self, *tags: str) -> None:
        """Import and build what the first call needs on a thread, so that no call stops the event loop for it.

        Nothing is sent. `async with` does this for all tags.

        Args:
            tags: Those whose operations will be called, `"taobao_orders"`; by default all.

        Raises:
            ConfigurationError: the client is closed, or a setting does not work.
        """
        await off_the_loop(partial(self._get_ready, self._here(), self._checked(tags)))

    def _get_ready(self, here: Here, tags: list[str]) -> None:
        super()._get_ready(here, tags)
        import_for(self.engine, trio=not is_of_asyncio(here[1]))

    async def aclose(self) -> None:
        """Close the connections. A client of httpx that you passed in stays open; closing a copy does nothing."""
        if not self._is_copy and (engine := self._connections.close()) is not None:
            await engine.aclose()
        if not self._is_copy and self._recording is not None:
            await off_the_loop(self._recording.flush)

    async def __aenter__(self) -> Self:
        await self.warm()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.aclose()

    async def request(
        self,
        method: str,
        path: str,
        *,
        query: Mapping[str, Any] | None = None,
        body: Mapping[str, Any] | Model | None = None,
        safe: bool = False,
    ) -> Response[Any]:
        """Send a signed call of anything, such as an operation that the specification does not have yet.

        It is signed, retried and logged like any other call, and raises the same errors. A path of the specification
        has the refusals, the look-up and the kind of signature of its operation. Method and path are sent as given,
        and nothing is converted: names, times and amounts are those of the API.

        Args:
            method: `"GET"`, `"POST"`, `"PUT"`, `"PATCH"` or `"DELETE"`.
            path: The path below `base_url`, such as `"/open/order/page"`. If it is not in the specification, log lines
                show it, without ids.
            query: The query parameters: strings, numbers, booleans. None leaves one out.
            body: A dict to send as JSON, or a model.
            safe: Whether it only reads, so that it may be sent twice. Otherwise it is sent again only if nothing was
                sent before, and a lost response raises `OutcomeUnknownError`.

        Returns:
            The response. `data` is as received.

        Raises:
            ApiError: PandaPon returned a code other than 200.
            RefusedError: PandaPon returned code 200, but refused the call inside the response.
            UnexpectedResponseError: the response cannot be read.
            TransportError: no response arrived; `OutcomeUnknownError` if the call may have taken effect anyway.
            InvalidArgumentError: an argument is invalid, or `safe` is set for an operation that changes something.
        """
        return await self.call(self._any_request(method, path, query, body, safe), _as_received)

    async def call(self, request: Request, parse: Parse[T]) -> Response[T]:
        """Send a request that an endpoint prepared, and decode the response."""
        made_ready()
        if self._corrected:
            request = self.corrected(request)
        engine, prepared = self._connections.open(), self._prepared(request)
        exchange = self._exchange(request, parse)
        try:
            with self._span(request.operation) as tracer:
                if tracer is not None:
                    exchange.hooks = (*self.hooks, tracer)
                try:
                    return await self._attempt(engine, prepared, exchange)
                except PandaPonError as error:
                    again = Again.after(exchange, error)

                async def attempt() -> Response[T]:
                    again.first()
                    return await self._attempt(engine, prepared, exchange)

                import stamina

                return await stamina.AsyncRetryingCaller(**again.settings)(again.worth_repeating, attempt)
        except BaseException as error:
            exchange.leaving(error)
            raise

    async def _attempt(
        self, engine: AsyncEngine, prepared: Callable[[], Outgoing], exchange: Exchange[T]
    ) -> Response[T]:
        if self.limiter is not None:
            await self.limiter.acquire_async(exchange.request.operation.id)
        with exchange:
            await engine.send(exchange.outgoing(prepared()), exchange)
            return exchange.opened()
