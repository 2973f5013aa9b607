"""An operation as a value: its request, how its response is read, and how to call it."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import TYPE_CHECKING, Any, Concatenate, Generic, ParamSpec, TypeVar, cast

from attrs import frozen

from ._operation import Operation
from ._request import Request
from .errors import InvalidArgumentError

if TYPE_CHECKING:
    from ._client import AsyncClientBase, SyncClientBase
    from ._exchange import Parse
    from .types import Model, Response

P = ParamSpec("P")
T = TypeVar("T")
F = TypeVar("F", bound=Callable[..., Any])


@frozen
class Endpoint(Generic[P, T]):
    """One operation. Its methods take a client, then the arguments of the client's method of the same name.

    `sync` and `asyncio` return the result; `sync_detailed` and `asyncio_detailed` return a `Response`,
    which also has the headers, the request id and the raw body.

        from pandapon_api.api import taobao_orders

        response = taobao_orders.PAGE.sync_detailed(pp, page_num=1)
        response.request_id, response.data.orders
    """

    operation: Operation
    _request: Callable[Concatenate[Operation, P], Request]
    parse: Parse[T]
    """Reads `data` of a response; the second argument is `strict`."""

    def prepare(self, /, *positional: P.args, **named: P.kwargs) -> Request:
        """Return the request of a call without sending it.

        Raises:
            InvalidArgumentError: an argument is not valid.
        """
        try:
            return self._request(self.operation, *positional, **named)
        except (InvalidArgumentError, TypeError) as error:
            from ._arguments import of_request

            refusal = of_request(self._request, positional, named, error)
            raise self._named(refusal) from None

    def _named(self, error: Exception) -> Exception:
        if isinstance(error, InvalidArgumentError):
            error.operation = error.operation or self.operation.id
        return error

    def sync(self, client: SyncClientBase, /, *positional: P.args, **named: P.kwargs) -> T:
        """Call the operation and return its result."""
        return client.call(self.prepare(*positional, **named), self.parse).data

    def sync_detailed(self, client: SyncClientBase, /, *positional: P.args, **named: P.kwargs) -> Response[T]:
        """Call the operation and return its result with the envelope and the HTTP response."""
        return client.call(self.prepare(*positional, **named), self.parse)

    async def asyncio(self, client: AsyncClientBase, /, *positional: P.args, **named: P.kwargs) -> T:
        """Call the operation and return its result."""
        return (await client.call(self.prepare(*positional, **named), self.parse)).data

    async def asyncio_detailed(self, client: AsyncClientBase, /, *positional: P.args, **named: P.kwargs) -> Response[T]:
        """Call the operation and return its result with the envelope and the HTTP response."""
        return await client.call(self.prepare(*positional, **named), self.parse)


def body_of(model: Callable[P, Model]) -> Callable[Concatenate[Operation, P], Request]:
    """Return a function that builds a request with only a body, from the body's fields."""

    def request(operation: Operation, /, *positional: P.args, **named: P.kwargs) -> Request:
        return Request(operation, body=model(*positional, **named).to_dict())

    vars(request)["__wrapped__"] = model
    return request


def checked(endpoint: Endpoint[..., Any]) -> Callable[[F], F]:
    """Return a decorator for a method: a wrong name or a missing argument raises `InvalidArgumentError`.

    Every such error names the operation.
    """

    def decorated(method: F) -> F:
        @wraps(method)
        def call(self: Any, /, *positional: Any, **named: Any) -> Any:
            try:
                return method(self, *positional, **named)
            except TypeError as error:
                from ._arguments import of_method

                raise endpoint._named(of_method(endpoint._request, method, positional, named, error)) from None
            except InvalidArgumentError as error:
                endpoint._named(error)
                raise

        return cast(F, call)

    return decorated


def checked_async(endpoint: Endpoint[..., Any]) -> Callable[[F], F]:
    """The same for an async method."""

    def decorated(method: F) -> F:
        @wraps(method)
        async def call(self: Any, /, *positional: Any, **named: Any) -> Any:
            try:
                result = method(self, *positional, **named)
            except TypeError as error:
                from ._arguments import of_method

                raise endpoint._named(of_method(endpoint._request, method, positional, named, error)) from None
            try:
                return await result
            except InvalidArgumentError as error:
                endpoint._named(error)
                raise

        return cast(F, call)

    return decorated
