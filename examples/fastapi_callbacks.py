"""A FastAPI application that receives PandaPon's callbacks, handles them, and shows the known orders.

    PANDAPON_HOOK_TOKEN=… uvicorn --factory fastapi_callbacks:create_app --app-dir examples --no-access-log

Enter https://your.host/pandapon/<token> in PandaPon's console; docs/webhooks.md explains how to keep the token secret.

A message is only a hint: it is unsigned, and may come late, twice or never. So the application takes only the number of
an order from it, and reads that order again. A message of a type without a handler, or without a number, is kept
whole in the table `others`, and logged. Once an hour, the order list shows the Taobao orders that changed
meanwhile.
"""

import asyncio
import json
import logging
import os
import sqlite3
from collections.abc import AsyncIterator
from contextlib import aclosing, asynccontextmanager, closing, suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from attrs import frozen
from fastapi import FastAPI

from pandapon import AlibabaWebSite, AsyncPandaPon, OrderStatus, PandaPonError, SubOrderResult, yuan_to_fen
from pandapon.models import (
    AlibabaOrder,
    AlibabaOrderMessage,
    AlibabaTopicBody,
    AlibabaTwinOrderMessage,
    AlibabaTwinRefundMessage,
    TaobaoOrder,
    TaobaoOrderPriceChangedMessage,
    TaobaoOrderStatusChangedMessage,
    TaobaoRefundChangedMessage,
    TaobaoUpstreamPriceMessage,
)
from pandapon.webhooks import (
    AlibabaOrderCancelled,
    AlibabaOrderClosedByPlatform,
    AlibabaOrderClosedBySeller,
    AlibabaOrderCompleted,
    AlibabaOrderCreated,
    AlibabaOrderPaid,
    AlibabaOrderPartlyShipped,
    AlibabaOrderPriceChanged,
    AlibabaOrderPriceChangedForSeller,
    AlibabaOrderReceived,
    AlibabaOrderShipped,
    AlibabaOrderStagePaid,
    AlibabaRefundChanged,
    Delivery,
    Inbox,
    Message,
    SqliteInbox,
    TaobaoOrderCancelled,
    TaobaoOrderClosedByPlatform,
    TaobaoOrderClosedBySeller,
    TaobaoOrderCompleted,
    TaobaoOrderCreated,
    TaobaoOrderPaid,
    TaobaoOrderPartlyShipped,
    TaobaoOrderPriceChanged,
    TaobaoOrderReceived,
    TaobaoOrderShipped,
    TaobaoOrderStagePaid,
    TaobaoOrderStatusChanged,
    TaobaoRefundChanged,
    Worker,
    acatch_up,
    receiver,
)

TAOBAO = (
    TaobaoOrderCreated,
    TaobaoOrderPriceChanged,
    TaobaoOrderPaid,
    TaobaoOrderStagePaid,
    TaobaoOrderPartlyShipped,
    TaobaoOrderShipped,
    TaobaoOrderReceived,
    TaobaoOrderCompleted,
    TaobaoOrderStatusChanged,
    TaobaoOrderCancelled,
    TaobaoOrderClosedBySeller,
    TaobaoOrderClosedByPlatform,
    TaobaoRefundChanged,
)
ALIBABA = (
    AlibabaOrderCreated,
    AlibabaOrderPriceChanged,
    AlibabaOrderPriceChangedForSeller,
    AlibabaOrderPaid,
    AlibabaOrderStagePaid,
    AlibabaOrderPartlyShipped,
    AlibabaOrderShipped,
    AlibabaOrderReceived,
    AlibabaOrderCompleted,
    AlibabaOrderCancelled,
    AlibabaOrderClosedBySeller,
    AlibabaOrderClosedByPlatform,
    AlibabaRefundChanged,
)

RECENT = timedelta(days=60)
"""The maximum age of a Taobao order that may still change."""

HOUR = 3600.0

log = logging.getLogger("shop")


def numbers_of(order: TaobaoOrder) -> set[str]:
    """The numbers that a message may use for an order: PandaPon's two, and Taobao's own for its parts."""
    results = [SubOrderResult.of(sub_order) for sub_order in order.sub_orders]
    numbers = {order.id, order.order_no, *(result.purchase_order_outer_id for result in results if result)}
    return {number for number in numbers if number}


class Shop:
    """The shop's order database."""

    def __init__(self, path: Path) -> None:
        self._path = path
        with closing(self._open()) as database:
            database.execute(
                "CREATE TABLE IF NOT EXISTS orders "
                "(platform TEXT, id TEXT, status TEXT, fen INTEGER, PRIMARY KEY (platform, id))"
            )
            database.execute("CREATE TABLE IF NOT EXISTS numbers (number TEXT PRIMARY KEY, id TEXT)")
            database.execute("CREATE TABLE IF NOT EXISTS others (key TEXT PRIMARY KEY, type TEXT, message TEXT)")

    def save(self, order: TaobaoOrder) -> None:
        """Save the current state of a Taobao order, and its numbers. Saving it twice changes nothing."""
        status = None if order.status is None else OrderStatus(order.status).name
        with closing(self._open()) as database, database:
            row = ("taobao", order.id, status, order.purchase_amount)
            database.execute("INSERT OR REPLACE INTO orders VALUES (?, ?, ?, ?)", row)
            numbers = [(number, order.id) for number in numbers_of(order)]
            database.executemany("INSERT OR REPLACE INTO numbers VALUES (?, ?)", numbers)

    def save_1688(self, order: AlibabaOrder) -> None:
        """Save the current state of a 1688 order. Its amount is in yuan."""
        base = order.base_info
        if base is None:
            raise LookupError("a 1688 order shows no base_info")
        fen = None if base.total_amount is None else yuan_to_fen(base.total_amount)
        with closing(self._open()) as database, database:
            row = ("1688", base.id_string or base.id, base.status, fen)
            database.execute("INSERT OR REPLACE INTO orders VALUES (?, ?, ?, ?)", row)

    def keep(self, delivery: Delivery) -> None:
        """Keep a message that names no order, for a person. Keeping it twice changes nothing."""
        message = delivery.message
        row = (delivery.key, message.type, json.dumps(message.raw, ensure_ascii=False))
        with closing(self._open()) as database, database:
            database.execute("INSERT OR IGNORE INTO others VALUES (?, ?, ?)", row)

    def id_of(self, number: str) -> str | None:
        """The id of a saved Taobao order that has this number."""
        with closing(self._open()) as database:
            found = database.execute("SELECT id FROM numbers WHERE number = ?", [number]).fetchone()
        return None if found is None else str(found[0])

    def orders(self) -> list[dict[str, Any]]:
        """All orders, by platform and id."""
        with closing(self._open()) as database:
            rows = database.execute("SELECT platform, id, status, fen FROM orders ORDER BY platform, id").fetchall()
        return [dict(zip(("platform", "id", "status", "fen"), row, strict=True)) for row in rows]

    def _open(self) -> sqlite3.Connection:
        return sqlite3.connect(self._path)


@frozen
class Callbacks:
    """Handles messages. If it raises, which the worker logs, the message comes again later."""

    pp: AsyncPandaPon
    inbox: Inbox
    shop: Shop

    def worker(self) -> Worker:
        """The worker, with a handler for every message about an order, and one for all others."""
        worker = Worker(self.inbox)

        @worker.on(*TAOBAO)
        async def taobao(delivery: Delivery) -> None:
            await self.taobao(delivery)

        @worker.on(*ALIBABA)
        async def alibaba(delivery: Delivery) -> None:
            await self.alibaba(delivery)

        worker.on(Message)(self.keep)
        return worker

    async def taobao(self, delivery: Delivery) -> None:
        """Read the Taobao order of a message again, and save it."""
        match delivery.message.body:
            case TaobaoOrderPriceChangedMessage(sales_order_id=str(number)):
                await self._taobao(number)
            case TaobaoUpstreamPriceMessage(sales_order_id=str(number)):
                await self._taobao(number)
            case TaobaoOrderStatusChangedMessage(purchase_id=str(number)):
                await self._taobao(number)
            case TaobaoRefundChangedMessage(order_id=str(number)):
                await self._taobao(number)
            case AlibabaTwinOrderMessage(order_id=str(number)) | AlibabaTwinRefundMessage(order_id=str(number)):
                await self._taobao(number)
            case _:
                await self.keep(delivery)

    async def alibaba(self, delivery: Delivery) -> None:
        """Read the 1688 order of a message again, and save it."""
        match delivery.message.body:
            case AlibabaOrderMessage(base_info=base) if base is not None and (base.id_string or base.id):
                await self._alibaba(base.id_string or base.id or "")
            case AlibabaTopicBody(order_id=str(number)):
                await self._alibaba(number)
            case AlibabaTwinOrderMessage(order_id=str(number)) | AlibabaTwinRefundMessage(order_id=str(number)):
                await self._alibaba(number)
            case AlibabaOrderMessage(extra={"orderId": int() | str() as number}):  # the upstream's own, short body
                await self._alibaba(str(number))
            case _:
                await self.keep(delivery)

    async def keep(self, delivery: Delivery) -> None:
        """Keep a message that names no order, for a person."""
        await asyncio.to_thread(self.shop.keep, delivery)
        log.warning("message %s of type %s names no order; it is kept", delivery.key, delivery.message.type)

    async def catch_up(self, stop: asyncio.Event) -> None:
        """Once an hour, save the Taobao orders that changed without a message that named them."""
        while not stop.is_set():
            try:
                async with aclosing(acatch_up(self.pp, self.inbox, datetime.now(UTC) - RECENT)) as orders:
                    async for order in orders:
                        await asyncio.to_thread(self.shop.save, order)
                        if stop.is_set():  # the order comes again in the next run
                            return
            except PandaPonError as error:
                log.warning("the order list could not be read, next attempt in an hour: %s", error)
            with suppress(TimeoutError):
                await asyncio.wait_for(stop.wait(), HOUR)

    async def _taobao(self, number: str) -> None:
        order = await self._find(number)
        await asyncio.to_thread(self.shop.save, order)
        await asyncio.to_thread(self.inbox.saw, order)

    async def _find(self, number: str) -> TaobaoOrder:
        """The order with a number of any kind: one call for a saved one; the list is searched for others."""
        known = await asyncio.to_thread(self.shop.id_of, number)
        page = await self.pp.taobao_orders.page(id=known or number)
        orders = page.orders or (await self.pp.taobao_orders.page(order_no=number)).orders
        for order in orders:
            if number in numbers_of(order):
                return order
        async for order in self.pp.taobao_orders.iter(begin_date_time=datetime.now(UTC) - RECENT):
            if number in numbers_of(order):
                return order
        raise LookupError(f"no order has the number {number} yet")

    async def _alibaba(self, number: str) -> None:
        order = await self.pp.alibaba_orders.get(web_site=AlibabaWebSite.CHINESE_SITE, order_id=number)
        if order is None:
            raise LookupError(f"there is no 1688 order {number} yet")
        await asyncio.to_thread(self.shop.save_1688, order)


def create_app(folder: Path = Path()) -> FastAPI:
    """Create the application. Credentials and token come from the environment; the files are in `folder`."""
    shop, inbox = Shop(folder / "shop.db"), SqliteInbox(folder / "inbox.db")

    @asynccontextmanager
    async def lifespan(app: FastAPI) -> AsyncIterator[None]:
        stop = asyncio.Event()
        with inbox:
            async with AsyncPandaPon.from_env() as pp, asyncio.TaskGroup() as tasks:
                callbacks = Callbacks(pp, inbox, shop)
                tasks.create_task(callbacks.worker().arun(stop=stop))
                tasks.create_task(callbacks.catch_up(stop))
                yield
                stop.set()

    app = FastAPI(title="A shop", lifespan=lifespan)
    app.mount("/pandapon", receiver(inbox, path_token=os.environ["PANDAPON_HOOK_TOKEN"]))

    @app.get("/orders")
    def orders() -> list[dict[str, Any]]:
        return shop.orders()

    @app.get("/inbox")
    def counts() -> dict[str, int]:
        found = inbox.counts()
        return {"waiting": found.waiting, "running": found.running, "done": found.done, "dead": found.dead}

    return app
