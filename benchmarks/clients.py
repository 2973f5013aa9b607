"""Whole clients of others over the network: as generators write them, and as OpenAI's client uses httpx2."""

from __future__ import annotations

from collections.abc import AsyncIterator, Collection, Iterator
from contextlib import asynccontextmanager, contextmanager
from importlib import import_module
from typing import Any

import httpx
import httpx2
from attrs import frozen

from .baseline import PAGE, Query, signed
from .contenders import OPENAPI_GENERATOR, PYDANTIC, STOCK, Peer
from .engines import SECONDS, AsyncGet, AsyncOpen, Get, Open

OPENAI: dict[str, Any] = {
    "timeout": httpx2.Timeout(600, connect=5),
    "limits": httpx2.Limits(max_connections=1000, max_keepalive_connections=100),
    "follow_redirects": True,
}
"""As in the clients that Stainless generates, such as OpenAI's."""
HEADERS = {"accept": "application/json", "content-type": "application/json", "user-agent": "Example/Python 1.0.0"}


@frozen
class Client:
    """A client, and the peer that it needs."""

    name: str
    peer: Peer
    sync: Open
    asynchronous: AsyncOpen | None = None


@contextmanager
def _stock(base: str) -> Iterator[Get]:
    def sign(request: httpx.Request) -> None:
        request.headers.update(signed())

    page = import_module("peer_stock.api.taobao_orders.taobao_orders_page").sync
    hooks = {"event_hooks": {"request": [sign]}}
    stock = import_module("peer_stock").Client
    with stock(base_url=base, timeout=httpx.Timeout(SECONDS), httpx_args=hooks) as client:
        yield lambda query: page(client=client, **_arguments(query)).data


def _arguments(query: Query) -> dict[str, int]:
    return {"page_num": int(query["pageNum"]), "page_size": int(query["pageSize"])}


@contextmanager
def _openapi_generator(base: str) -> Iterator[Get]:
    package = import_module("peer_openapi_generator")
    with package.ApiClient(package.Configuration(host=base)) as client:
        page = package.TaobaoOrdersApi(client).taobao_orders_page
        yield lambda query: page(**_arguments(query), _headers=signed(), _request_timeout=SECONDS).data


@contextmanager
def _openai(base: str) -> Iterator[Get]:
    read = import_module("peer_pydantic").TaobaoOrderPage.model_validate
    with httpx2.Client(base_url=base, **OPENAI) as http:

        def get(query: Query) -> Any:
            request = http.build_request("GET", PAGE, params=query, headers=HEADERS | signed(), timeout=SECONDS)
            answer = http.send(request)
            answer.raise_for_status()
            return read(answer.json()["data"])

        yield get


@asynccontextmanager
async def _openai_async(base: str) -> AsyncIterator[AsyncGet]:
    read = import_module("peer_pydantic").TaobaoOrderPage.model_validate
    async with httpx2.AsyncClient(base_url=base, **OPENAI) as http:

        async def get(query: Query) -> Any:
            request = http.build_request("GET", PAGE, params=query, headers=HEADERS | signed(), timeout=SECONDS)
            answer = await http.send(request)
            answer.raise_for_status()
            return read(answer.json()["data"])

        yield get


CLIENTS = (
    Client("httpx2 as in OpenAI's client", PYDANTIC, _openai, _openai_async),
    Client("stock templates", STOCK, _stock),
    Client("openapi-generator", OPENAPI_GENERATOR, _openapi_generator),
)


def clients(peers: Collection[Peer]) -> list[Client]:
    """The clients whose peers could be built."""
    return [client for client in CLIENTS if client.peer in peers]
