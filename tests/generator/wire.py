"""A generated client, sync or async, without a network: requests are recorded, and responses are prepared."""

from collections.abc import Callable
from inspect import isawaitable
from types import ModuleType
from typing import Any

import httpx
from attrs import define, field


@define
class Wire:
    """Both flavours of client as one."""

    package: ModuleType
    flavour: str
    requests: list[httpx.Request] = field(factory=list)
    """What was sent."""

    @property
    def request(self) -> httpx.Request:
        """The only request."""
        (only,) = self.requests
        return only

    async def call(self, use: Callable[[Any], Any], *answers: Any, **settings: Any) -> Any:
        """What `use(client)` gives, when each request is answered by the next `data`. Iterators become lists."""
        answer = httpx.MockTransport(lambda request: self._answered(request, answers))
        arguments = {"access_key": "ak", "access_secret": "secret", "user_id": "1", **settings}
        if self.flavour == "sync":
            with httpx.Client(transport=answer) as http:
                found = use(self.package.Client(http_client=http, **arguments))
                return list(found) if hasattr(found, "__next__") else found
        async with httpx.AsyncClient(transport=answer) as http:
            found = use(self.package.AsyncClient(http_client=http, **arguments))
            if hasattr(found, "__anext__"):
                return [item async for item in found]
            return await found if isawaitable(found) else found

    def _answered(self, request: httpx.Request, answers: tuple[Any, ...]) -> httpx.Response:
        self.requests.append(request)
        data = answers[len(self.requests) - 1]
        envelope = {"requestId": "r1", "code": 200, "developId": "7", "msg": "成功", "data": data}
        return httpx.Response(200, json=envelope)
