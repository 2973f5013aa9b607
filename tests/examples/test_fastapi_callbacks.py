"""The FastAPI application on a real port: the sandbox pushes to it, and it reads from the sandbox."""

import asyncio
import json
import re
import sqlite3
from collections.abc import AsyncIterator, Iterator
from contextlib import closing
from datetime import UTC, datetime
from decimal import Decimal
from itertools import count
from pathlib import Path
from queue import SimpleQueue
from typing import Any
from unittest.mock import Mock

import httpx
import pytest

from examples import fastapi_callbacks
from pandapon import AsyncPandaPon, PandaPon, PandaPonError
from pandapon.models import (
    AlibabaOrder,
    AlibabaOrderAddress,
    AlibabaOrderCargo,
    AlibabaTopicBody,
    TaobaoOrder,
    TaobaoOrderPriceChangedMessage,
    TaobaoOrderStatusChangedMessage,
    TaobaoRefundChangedMessage,
)
from pandapon.webhooks import Delivery, Message, SqliteInbox, parse
from pandapon_api.messages import MESSAGE_TYPES, WEBHOOKS
from pandapon_cli.webhooks.samples import sample
from pandapon_sandbox import Running
from tests.support.asgi_server import served
from tests.support.credentials import FAKE_KEYS

pytestmark = pytest.mark.slow

TOKEN = "unguessable-example"
PATIENCE = 60

Saved = SimpleQueue[tuple[str | None, int | None]]


@pytest.fixture
def saved(monkeypatch: pytest.MonkeyPatch) -> Saved:
    """The id and the amount of every order that the application has saved."""
    saved: Saved = SimpleQueue()
    save, save_1688 = fastapi_callbacks.Shop.save, fastapi_callbacks.Shop.save_1688

    def telling(shop: fastapi_callbacks.Shop, order: TaobaoOrder) -> None:
        save(shop, order)
        saved.put((order.id, order.purchase_amount))

    def telling_1688(shop: fastapi_callbacks.Shop, order: AlibabaOrder) -> None:
        save_1688(shop, order)
        assert order.base_info is not None
        saved.put((order.base_info.id_string, int((order.base_info.total_amount or Decimal()) * 100)))

    monkeypatch.setattr(fastapi_callbacks.Shop, "save", telling)
    monkeypatch.setattr(fastapi_callbacks.Shop, "save_1688", telling_1688)
    return saved


@pytest.fixture
def app(
    environment: dict[str, str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path, sandbox: Running, saved: Saved
) -> Iterator[httpx.Client]:
    """A client of the running application, which has caught up, and to which the sandbox pushes."""
    for name, value in {**environment, "PANDAPON_HOOK_TOKEN": TOKEN}.items():
        monkeypatch.setenv(name, value)
    with served(fastapi_callbacks.create_app(tmp_path)) as url, httpx.Client(base_url=url, trust_env=False) as client:
        recent = datetime.now(UTC) - fastapi_callbacks.RECENT
        with PandaPon(*FAKE_KEYS, base_url=sandbox.base_url) as pp:
            for _ in pp.taobao_orders.iter(begin_date_time=recent):
                saved.get(timeout=PATIENCE)
        control(sandbox, "pushes", url=f"{url}/pandapon/{TOKEN}")
        yield client


def control(sandbox: Running, path: str, **content: Any) -> None:
    answer = httpx.post(f"{sandbox.base_url}/_sandbox/{path}", json=content, trust_env=False)
    assert answer.status_code == 200


def new_order(sandbox: Running) -> str:
    """The id of a new order of 100 fen, which the sandbox has pushed."""
    order_id = str(sandbox.app.state.orders.create([{"quantity": "1", "price": "100"}], 100)["id"])
    control(sandbox, f"price/{order_id}", percent=100)
    return order_id


def saved_at_last(saved: Saved, order_id: str, fen: int) -> None:
    """Wait until an order was saved with this amount; the message of its creation may have saved it before."""
    while saved.get(timeout=PATIENCE) != (order_id, fen):
        pass


def calls(sandbox: Running) -> list[tuple[str, str]]:
    """The paths and queries that the sandbox has seen since the last call of this."""
    journal = f"{sandbox.base_url}/_sandbox/journal"
    entries = httpx.get(journal, trust_env=False).json()["entries"]
    httpx.delete(journal, trust_env=False)
    return [(entry["path"], entry["query"]) for entry in entries]


def test_a_push_leads_to_the_order(sandbox: Running, app: httpx.Client, saved: Saved) -> None:
    order_id = new_order(sandbox)
    control(sandbox, f"price/{order_id}", percent=90)
    saved_at_last(saved, order_id, 90)
    found = {row["id"]: row for row in app.get("/orders").json()}
    assert found[order_id] == {"platform": "taobao", "id": order_id, "status": "AWAITING_PAYMENT", "fen": 90}


def test_one_call_reads_an_order_that_is_known(sandbox: Running, app: httpx.Client, saved: Saved) -> None:
    order_id = new_order(sandbox)
    control(sandbox, f"price/{order_id}", percent=90)
    saved_at_last(saved, order_id, 90)
    while app.get("/inbox").json()["done"] < 2:  # its creation and its price
        pass
    calls(sandbox)
    control(sandbox, f"price/{order_id}", percent=50)
    saved_at_last(saved, order_id, 45)
    assert calls(sandbox) == [("/open/order/page", f"id={order_id}")]


def test_a_push_of_1688_leads_to_the_order(sandbox: Running, app: httpx.Client, saved: Saved) -> None:
    goods = [AlibabaOrderCargo(offer_id="600000000001", spec_id=f"{1:032}", quantity=Decimal(2))]
    with PandaPon(*FAKE_KEYS, base_url=sandbox.base_url) as pp:
        created = pp.alibaba_orders.create(flow="general", address_param=AlibabaOrderAddress(), cargo_param_list=goods)
    assert created is not None
    order_id, fen = saved.get(timeout=PATIENCE)
    assert order_id == created.order_id
    (row,) = [row for row in app.get("/orders").json() if row["platform"] == "1688"]
    assert row == {"platform": "1688", "id": order_id, "status": "waitbuyerpay", "fen": fen}


def test_a_message_without_a_model_is_done(app: httpx.Client, caplog: pytest.LogCaptureFixture) -> None:
    for body in ({"messageType": "SOMETHING_NEW", "messageBody": {"id": 1}}, {"messageType": "1688_ORDER_BATCH_PAY"}):
        assert app.post(f"/pandapon/{TOKEN}", json=body).status_code == 200
    while (counts := app.get("/inbox").json())["done"] < 2:
        assert counts["dead"] == 0
    assert "of type SOMETHING_NEW names no order; it is kept" in caplog.text


@pytest.mark.parametrize("number", [str, int])
def test_the_upstreams_short_message_leads_to_the_order(sandbox: Running, tmp_path: Path, number: type) -> None:
    """It may come under a type whose documented body is a whole order."""
    shop = fastapi_callbacks.Shop(tmp_path / "shop.db")
    goods = [AlibabaOrderCargo(offer_id="600000000001", spec_id=f"{1:032}", quantity=Decimal(2))]

    async def handle() -> str:
        async with AsyncPandaPon(*FAKE_KEYS, base_url=sandbox.base_url) as pp:
            with SqliteInbox(tmp_path / "inbox.db") as inbox:
                created = await pp.alibaba_orders.create(
                    flow="general", address_param=AlibabaOrderAddress(), cargo_param_list=goods
                )
                assert created
                assert created.order_id
                text = {"messageType": "1688_ORDER_BUYER_VIEW_ORDER_PAY", "messagePlatform": 1}
                text["messageBody"] = {"orderId": number(created.order_id), "currentStatus": "waitsellersend"}
                message = parse(json.dumps(text))
                received = Delivery(key="1", message=message, tries=1, pushes=1, received_at=datetime.now(UTC))
                await fastapi_callbacks.Callbacks(pp, inbox, shop).alibaba(received)
                return created.order_id

    order_id = asyncio.run(handle())
    assert [(row["platform"], row["id"]) for row in shop.orders()] == [("1688", order_id)]


def test_a_stranger_is_not_heard(app: httpx.Client) -> None:
    assert app.post("/pandapon/another-unguessable", json={"messageType": "X", "messageBody": {}}).status_code == 404
    assert app.get("/inbox").json() == {"waiting": 0, "running": 0, "done": 0, "dead": 0}


@pytest.mark.parametrize("first", [True, False])
async def test_every_body_that_names_an_order(sandbox: Running, saved: Saved, tmp_path: Path, first: bool) -> None:
    shop = fastapi_callbacks.Shop(tmp_path / "shop.db")
    async with AsyncPandaPon(*FAKE_KEYS, base_url=sandbox.base_url) as pp:
        order = (await pp.taobao_orders.page(page_size=1)).orders[0]
        if not first:
            await asyncio.to_thread(shop.save, order)
        numbers = fastapi_callbacks.numbers_of(order)
        (outer,) = numbers - {order.id, order.order_no}
        with SqliteInbox(tmp_path / "inbox.db") as inbox:
            callbacks = fastapi_callbacks.Callbacks(pp, inbox, shop)
            for body in (
                TaobaoOrderPriceChangedMessage(sales_order_id=outer),
                TaobaoOrderPriceChangedMessage(sales_order_id=order.order_no),
                TaobaoOrderStatusChangedMessage(purchase_id=order.id),
                TaobaoRefundChangedMessage(order_id=order.id),
            ):
                await callbacks.taobao(delivery(body))
            with pytest.raises((LookupError, PandaPonError)):
                await callbacks.taobao(delivery(TaobaoOrderStatusChangedMessage(purchase_id="404")))
            with pytest.raises((LookupError, PandaPonError)):
                await callbacks.alibaba(delivery(AlibabaTopicBody(order_id="404")))
            assert inbox.has_seen(order)
    assert [row["id"] for row in shop.orders()] == [order.id]


def delivery(body: Any, key: str = "1") -> Delivery:
    message = Message(type="X", platform=0, timestamp=None, body=body, raw={"messageType": "X"})
    return Delivery(key=key, message=message, tries=1, pushes=1, received_at=datetime.now(UTC))


def test_every_typed_message_is_handled_or_kept(sandbox: Running, tmp_path: Path) -> None:
    """Whatever body a documented type has, one that names no order is kept whole, once, and logged."""
    bodies: list[Any] = [kind() for kind in {webhook.model for webhook in WEBHOOKS.values()}]
    bodies += [{"somethingNew": 1}, TaobaoRefundChangedMessage(refund_id="TQ1")]
    shop = fastapi_callbacks.Shop(tmp_path / "shop.db")

    async def handle() -> None:
        async with AsyncPandaPon(*FAKE_KEYS, base_url=sandbox.base_url) as pp:
            with SqliteInbox(tmp_path / "inbox.db") as inbox:
                callbacks = fastapi_callbacks.Callbacks(pp, inbox, shop)
                for number, body in enumerate(bodies):
                    for handle in (callbacks.taobao, callbacks.alibaba):
                        await handle(delivery(body, str(number)))

    asyncio.run(handle())
    with closing(sqlite3.connect(tmp_path / "shop.db")) as database:
        kept = database.execute("SELECT key, type, message FROM others ORDER BY CAST(key AS INTEGER)").fetchall()
    assert kept == [(str(number), "X", '{"messageType": "X"}') for number in range(len(bodies))]
    assert shop.orders() == []


def test_every_type_about_an_order_leads_to_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Under every name and with every body that it may have, those of the platform's other brand included."""
    read: list[str] = []

    async def note(_: object, number: str) -> None:
        read.append(number)

    monkeypatch.setattr(fastapi_callbacks.Callbacks, "_taobao", note)
    monkeypatch.setattr(fastapi_callbacks.Callbacks, "_alibaba", note)
    about = [
        name for name, kind in MESSAGE_TYPES.items() if re.match("(Taobao|Alibaba)(Order|Refund)", kind.event or "")
    ]
    with SqliteInbox(tmp_path / "inbox.db") as inbox:
        for name in about:
            inbox.put(sample(name))
        callbacks = fastapi_callbacks.Callbacks(Mock(), inbox, fastapi_callbacks.Shop(tmp_path / "shop.db"))
        asyncio.run(callbacks.worker().arun(until_empty=True))
        assert inbox.counts().dead == 0
    assert len(read) == len(about) > 50


async def test_a_shop_of_any_size_stops_at_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    stop = asyncio.Event()

    async def endless(*_: object) -> AsyncIterator[TaobaoOrder]:
        for number in count():
            yield TaobaoOrder(id=str(number))
            stop.set()

    monkeypatch.setattr(fastapi_callbacks, "acatch_up", endless)
    shop = fastapi_callbacks.Shop(tmp_path / "shop.db")
    with SqliteInbox(tmp_path / "inbox.db") as inbox:
        await fastapi_callbacks.Callbacks(Mock(), inbox, shop).catch_up(stop)
    assert [order["id"] for order in shop.orders()] == ["0", "1"]


def test_the_same_order_twice_is_one_row(tmp_path: Path) -> None:
    shop = fastapi_callbacks.Shop(tmp_path / "shop.db")
    for status in (0, 1):
        shop.save(TaobaoOrder(id="1", status=status, purchase_amount=100))
    shop.save(TaobaoOrder(id="2"))
    expected: list[dict[str, Any]] = [
        {"platform": "taobao", "id": "1", "status": "PAID", "fen": 100},
        {"platform": "taobao", "id": "2", "status": None, "fen": None},
    ]
    assert shop.orders() == expected
