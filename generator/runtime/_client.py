"""The sync and the async client without operations: connections and sending a call."""

from __future__ import annotations

from contextlib import aclosing, closing
from types import TracebackType
from typing import Any, Self, TypeVar

from . import _aiohttp, _http, _pools
from ._again import Again
from ._client_base import ClientBase
from ._connections import this_loop
from ._exchange import Parse
from ._request import Request
from .errors import PandaPonError
from .retries import made_ready
from .types import Response

T = TypeVar("T")


class SyncClientBase(ClientBase[_http.Client, _http.BaseTransport]):
    """The sync client. It opens connections when first needed and keeps them until `close`."""

    @staticmethod
    def _http_client(**settings: Any) -> _http.Client:
        return _pools.client(**settings)

    def close(self) -> None:
        """Close the connections. An httpx client that you passed in stays open; closing a copy does nothing."""
        if not self._is_copy and (http := self._connections.close()) is not None:
            http.close()
        if not self._is_copy and self._recording is not None:
            self._recording.flush()

    def __enter__(self) -> Self:
        self._check_open()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def call(self, request: Request, parse: Parse[T]) -> Response[T]:
        """Send a request that an endpoint prepared, and decode the response."""
        made_ready()
        if self._corrected:
            request = self.corrected(request)
        http, auth = self.http, self._api.sign(self, request.operation)
        prepared = self._prepared(http, request)
        exchange = self._exchange(request, parse)
        try:
            with self._span(request.operation) as tracer:
                hooks = self._hooks_and(tracer)

                def attempt() -> Response[T]:
                    if self.limiter is not None:
                        self.limiter.acquire(request.operation.id)
                    with exchange.attempt(hooks, http):
                        sending = http.send(
                            exchange.sending(prepared(), http), auth=auth, follow_redirects=False, stream=True
                        )
                        with closing(sending) as answer:
                            exchange.begin(answer)
                            for part in answer.iter_bytes():
                                exchange.take(answer, part)
                        return exchange.opened(answer)

                try:
                    return attempt()
                except PandaPonError as error:
                    again = Again.after(exchange, error)

                def attempt_again() -> Response[T]:
                    again.first()
                    return attempt()

                import stamina

                return stamina.RetryingCaller(**again.settings)(again.worth_repeating, attempt_again)
        except BaseException as error:
            exchange.leaving(error, http)
            raise


class AsyncClientBase(ClientBase[_http.AsyncClient, _http.AsyncBaseTransport | _aiohttp.Pool]):
    """The async client. It opens connections when first needed and keeps them until `aclose`."""

    _pools = ("aiohttp", "httpx")
    _here = staticmethod(this_loop)

    @staticmethod
    def _http_client(**settings: Any) -> _http.AsyncClient:
        return _aiohttp.async_client(**settings)

    async def aclose(self) -> None:
        """Close the connections. An httpx client that you passed in stays open; closing a copy does nothing."""
        if not self._is_copy and (http := self._connections.close()) is not None:
            await http.aclose()
        if not self._is_copy and self._recording is not None:
            import anyio.to_thread

            await anyio.to_thread.run_sync(self._recording.flush)

    async def __aenter__(self) -> Self:
        self._check_open()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.aclose()

    async def call(self, request: Request, parse: Parse[T]) -> Response[T]:
        """Send a request that an endpoint prepared, and decode the response."""
        made_ready()
        if self._corrected:
            request = self.corrected(request)
        http, auth = self.http, self._api.sign(self, request.operation)
        prepared = self._prepared(http, request)
        exchange = self._exchange(request, parse)
        try:
            with self._span(request.operation) as tracer:
                hooks = self._hooks_and(tracer)

                async def attempt() -> Response[T]:
                    if self.limiter is not None:
                        await self.limiter.acquire_async(request.operation.id)
                    with exchange.attempt(hooks, http):
                        sending = await http.send(
                            exchange.sending(prepared(), http), auth=auth, follow_redirects=False, stream=True
                        )
                        async with aclosing(sending) as answer:
                            exchange.begin(answer)
                            async for part in answer.aiter_bytes():
                                exchange.take(answer, part)
                        return exchange.opened(answer)

                try:
                    return await attempt()
                except PandaPonError as error:
                    again = Again.after(exchange, error)

                async def attempt_again() -> Response[T]:
                    again.first()
                    return await attempt()

                import stamina

                return await stamina.AsyncRetryingCaller(**again.settings)(again.worth_repeating, attempt_again)
        except BaseException as error:
            exchange.leaving(error, http)
            raise
