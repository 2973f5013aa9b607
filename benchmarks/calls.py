"""One call from end to end over a transport that responds at once: the overhead of the client over httpx."""

from __future__ import annotations

import importlib
from collections.abc import Iterable, Iterator
from typing import Any

import httpx
import httpx2
import orjson

from pandapon import PandaPon
from pandapon_api.models import TaobaoOrderLine, TaobaoReceiver

from . import baseline, payloads
from .contenders import STOCK, Peer
from .engines import hand
from .tables import OURS, Table
from .timing import Work, compare

HAND, HAND_2 = hand("httpx"), hand("httpx2")
BASE = "https://api.example.com"
HEADERS = {"content-type": "application/json", "date": "Tue, 02 Jan 2024 03:04:05 GMT"}


def call(peers: Iterable[Peer], rounds: int) -> Iterator[Table]:
    """A list without orders, a list of one order, and a new order."""
    stock = STOCK in peers
    for orders, work in ((0, "call: a page of no order"), (1, "call: a page of one order")):
        yield Table("call", work, "µs", compare(_page(payloads.order_page(orders), stock), rounds))
    yield Table("call", "call: a new order", "µs", compare(_create(), rounds))


def answers(content: bytes) -> httpx.MockTransport:
    return httpx.MockTransport(lambda request: httpx.Response(200, content=content, headers=HEADERS))


def _answers_2(content: bytes) -> httpx2.MockTransport:
    return httpx2.MockTransport(lambda request: httpx2.Response(200, content=content, headers=HEADERS))


def _page(content: bytes, stock: bool) -> dict[str, Work]:
    pp = PandaPon(*baseline.KEYS, base_url=BASE, transport=answers(content))
    http, http2 = httpx.Client(transport=answers(content)), httpx2.Client(transport=_answers_2(content))
    work: dict[str, Work] = {
        OURS: lambda: pp.taobao_orders.page(page_num=1, page_size=50),
        HAND: lambda: _page_by_hand(http, BASE),
        HAND_2: lambda: _page_by_hand(http2, BASE),
    }
    if stock:
        client = importlib.import_module("peer_stock").Client(base_url=BASE)
        client.set_httpx_client(httpx.Client(transport=answers(content), base_url=BASE))
        page = importlib.import_module("peer_stock.api.taobao_orders.taobao_orders_page").sync
        work["stock templates, unsigned"] = lambda: page(client=client, page_num=1, page_size=50)
    return work


def _create() -> dict[str, Work]:
    content, order = payloads.order_created(), payloads.new_order()
    lines = [TaobaoOrderLine.from_dict(line) for line in order["orderLineList"]]
    receiver = TaobaoReceiver.from_dict(order["receiver"])
    pp = PandaPon(*baseline.KEYS, base_url=BASE, transport=answers(content))
    http, http2 = httpx.Client(transport=answers(content)), httpx2.Client(transport=_answers_2(content))
    return {
        OURS: lambda: pp.taobao_orders.create(
            order_line_list=lines,
            receiver=receiver,
            purchase_amount=400,
            order_source="lazada",
            seller_order_number="1",
        ),
        HAND: lambda: _created_by_hand(http, BASE, order),
        HAND_2: lambda: _created_by_hand(http2, BASE, order),
    }


def _page_by_hand(http: httpx.Client | httpx2.Client, base: str) -> Any:
    answer = http.get(base + baseline.PAGE, params=baseline.query(), headers=baseline.signed())
    return baseline.opened(answer.content)


def _created_by_hand(http: httpx.Client | httpx2.Client, base: str, order: dict[str, Any]) -> Any:
    inner = {name: orjson.dumps(order[name]).decode() for name in ("orderLineList", "receiver")}
    headers = {**baseline.signed(), "content-type": "application/json"}
    return baseline.opened(
        http.post(f"{base}/open/order", content=orjson.dumps(order | inner), headers=headers).content
    )
