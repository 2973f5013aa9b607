"""An operation as a value: what it sends, how its answer is read, and the ways to call it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Concatenate, Generic, ParamSpec, TypeVar

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


@frozen
class Endpoint(Generic[P, T]):
    """One operation. It takes what the method of the same name takes, after a client.

    `sync` and `asyncio` return what the operation returns; `sync_detailed` and `asyncio_detailed` return a `Response`,
    which has headers, request id and the answer as it came besides.

        from pandapon_api.api import taobao_orders

        response = taobao_orders.PAGE.sync_detailed(pp, page_num=1)
        response.request_id, response.data.orders
    """

    operation: Operation
    _request: Callable[Concatenate[Operation, P], Request]
    parse: Parse[T]
    """Reads `data` of an answer; the second argument is `strict`."""

    def prepare(self, /, *positional: P.args, **named: P.kwargs) -> Request:
        """What a call sends, without sending it.

        Raises:
            InvalidArgumentError: an argument that no call can be made with.
        """
        try:
            return self._request(self.operation, *positional, **named)
        except InvalidArgumentError as error:
            error.operation = self.operation.id
            raise

    def sync(self, client: SyncClientBase, /, *positional: P.args, **named: P.kwargs) -> T:
        """Call it, and return what it returns."""
        return client.call(self.prepare(*positional, **named), self.parse).data

    def sync_detailed(self, client: SyncClientBase, /, *positional: P.args, **named: P.kwargs) -> Response[T]:
        """Call it, and return the envelope and the HTTP answer too."""
        return client.call(self.prepare(*positional, **named), self.parse)

    async def asyncio(self, client: AsyncClientBase, /, *positional: P.args, **named: P.kwargs) -> T:
        """Call it, and return what it returns."""
        return (await client.call(self.prepare(*positional, **named), self.parse)).data

    async def asyncio_detailed(self, client: AsyncClientBase, /, *positional: P.args, **named: P.kwargs) -> Response[T]:
        """Call it, and return the envelope and the HTTP answer too."""
        return await client.call(self.prepare(*positional, **named), self.parse)


def body_of(model: Callable[P, Model]) -> Callable[Concatenate[Operation, P], Request]:
    """What makes a request with a body and nothing else, of the members of the body."""

    def request(operation: Operation, /, *positional: P.args, **named: P.kwargs) -> Request:
        return Request(operation, body=model(*positional, **named).to_dict())

    return request
