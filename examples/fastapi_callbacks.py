"""A FastAPI application that receives PandaPon's callbacks, handles them, and shows the known orders.

    PANDAPON_HOOK_TOKEN=… uvicorn --factory fastapi_callbacks:create_app --app-dir examples --no-access-log

Enter https://your.host/pandapon/<token> in PandaPon's console; docs/webhooks.md explains how to keep the token secret.
"""

import asyncio
import os
import sqlite3
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, closing
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from fastapi import FastAPI

from pandapon import AsyncPandaPon, OrderStatus
from pandapon.models import TaobaoOrder
from pandapon.webhooks import Delivery, Inbox, SqliteInbox, acatch_up, receiver

RECENT = timedelta(days=60)
"""The maximum age of an order that a message is about."""


class Shop:
    """The shop's order database."""

    def __init__(self, path: Path) -> None:
        self._path = path
        with closing(self._open()) as database:
            database.execute("CREATE TABLE IF NOT EXISTS orders (id TEXT PRIMARY KEY, status INTEGER, fen INTEGER)")

    def save(self, order: TaobaoOrder) -> None:
        """Save the current state. Saving it twice changes nothing."""
        with closing(self._open()) as database:
            row = (order.id, order.status, order.purchase_amount)
            database.execute("INSERT OR REPLACE INTO orders VALUES (?, ?, ?)", row)

    def orders(self) -> list[dict[str, Any]]:
        """All orders, by id."""
        with closing(self._open()) as database:
            rows = database.execute("SELECT id, status, fen FROM orders ORDER BY id").fetchall()
        names = {status: None if status is None else OrderStatus(status).name for _, status, _ in rows}
        return [{"id": key, "status": names[status], "fen": fen} for key, status, fen in rows]

    def _open(self) -> sqlite3.Connection:
        return sqlite3.connect(self._path, isolation_level=None)


async def work(pp: AsyncPandaPon, inbox: Inbox, shop: Shop, stop: asyncio.Event) -> None:
    """Handle messages until stopped. After an error, which is logged, the message comes again later."""

    async def handle(delivery: Delivery) -> None:
        # A message is only a hint: it is unsigned, and most types are undocumented. The order list shows the changes.
        async for order in acatch_up(pp, inbox, datetime.now(UTC) - RECENT):
            await asyncio.to_thread(shop.save, order)

    await inbox.arun(handle, stop=stop)


def create_app(folder: Path = Path()) -> FastAPI:
    """Create the application. Credentials and token come from the environment; the files are in `folder`."""
    shop, inbox = Shop(folder / "shop.db"), SqliteInbox(folder / "inbox.db")

    @asynccontextmanager
    async def lifespan(app: FastAPI) -> AsyncIterator[None]:
        stop = asyncio.Event()
        with inbox:
            async with AsyncPandaPon.from_env() as pp, asyncio.TaskGroup() as tasks:
                tasks.create_task(work(pp, inbox, shop, stop))
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
