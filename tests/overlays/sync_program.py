"""A program that syncs orders into SQLite and is killed during the sync.

Each line it reads is a job, as JSON; it forks a child for each, and answers with JSON how the child ended. The child
kills itself at one of its steps: before or after a request, a write of the checkpoint or of the consumer, the opening
or the closing of the checkpoint. Between two of these nothing happens that outlives the process.
"""

import asyncio
import json
import os
import signal
import sqlite3
import sys
import traceback
from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any

from attrs import define

from pandapon import AsyncPandaPon, CheckpointFile, PandaPon
from pandapon.models import TaobaoOrder
from pandapon.order_sync import settings as clock

KEYS = ("ak_example", "secret_example", "1000000000001")


@define
class Steps:
    """Counts steps, and kills the process at one of them."""

    last: int | None = None
    count: int = 0

    def __call__(self, *_: Any) -> None:
        self.count += 1
        if self.count == self.last:
            os.kill(os.getpid(), signal.SIGKILL)

    async def asynchronously(self, *_: Any) -> None:
        self()

    def around(self, function: Callable[..., Any]) -> Callable[..., Any]:
        def stepped(*args: Any, **kwargs: Any) -> Any:
            self()
            result = function(*args, **kwargs)
            self()
            return result

        return stepped


STEPS = Steps()
HANDLED = Steps()
"""Only those of the consumer."""


class Shop:
    """The consumer: applies an order once, and logs every hand-out."""

    def __init__(self, database: str) -> None:
        self.connection = sqlite3.connect(database, isolation_level=None)
        self.connection.execute("PRAGMA synchronous = OFF")  # a kill is no power cut

    def handle(self, order: Any) -> None:
        """Apply the state of an order."""
        is_taobao = isinstance(order, TaobaoOrder)
        head = order if is_taobao else order.base_info
        state = f"{head.status} {head.purchase_amount if is_taobao else head.total_amount}"
        self._step()
        self.connection.execute("INSERT INTO log VALUES (?, ?, ?)", [os.getpid(), head.id, state])
        self._step()

    def _step(self) -> None:
        STEPS()
        HANDLED()


def sync(pp: PandaPon, method: str, shop: Shop, arguments: dict[str, Any]) -> None:
    for order in getattr(pp, method)(**arguments):
        shop.handle(order)


async def sync_async(base_url: str, method: str, shop: Shop, arguments: dict[str, Any]) -> None:
    async with async_client(base_url) as pp:
        async for order in getattr(pp, method)(**arguments):
            shop.handle(order)


def async_client(base_url: str) -> AsyncPandaPon:
    hooks: Any = {"request": [STEPS.asynchronously], "response": [STEPS.asynchronously]}
    return AsyncPandaPon(*KEYS, base_url=base_url, event_hooks=hooks, verify=False)


async def load_modules(base_url: str) -> None:
    """Load what the children need."""
    async with async_client(base_url) as pp:
        await pp.taobao_orders.page()


def child(pp: PandaPon, job: dict[str, Any]) -> None:
    arguments = {
        "since": datetime.fromisoformat(job["since"]),
        "until": datetime.fromisoformat(job["until"]),
        "overlap": timedelta(seconds=job["overlap"]),
        "page_size": job["page_size"],
        "checkpoint": job["checkpoint"],
        **job["more"],
    }
    if "window" in arguments:
        arguments["window"] = timedelta(seconds=arguments["window"])
    clock._now = lambda: datetime.fromisoformat(job["now"])
    shop = Shop(job["database"])
    STEPS.last, HANDLED.last = job["step"], job["handled"]
    if job["flavour"] == "sync":
        sync(pp, job["method"], shop, arguments)
    else:
        asyncio.run(sync_async(job["base_url"], job["method"], shop, arguments))
    print(json.dumps({"ended": "done", "steps": STEPS.count}), flush=True)


def run(pp: PandaPon, job: dict[str, Any]) -> None:
    pid = os.fork()
    if pid == 0:
        try:
            child(pp, job)
        except BaseException:
            traceback.print_exc()
            os._exit(1)
        os._exit(0)
    code = os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1])
    if code:
        print(json.dumps({"ended": "killed" if code == -signal.SIGKILL else "failed"}), flush=True)


def main() -> None:
    asyncio.run(load_modules(sys.argv[1]))
    with PandaPon(*KEYS, base_url=sys.argv[1]) as pp:
        pp.taobao_orders.page()
        pp.alibaba_orders.page()
    assert callable(AsyncPandaPon.order_sync)
    assert callable(PandaPon.order_sync)
    STEPS.count = 0
    changing: Any = CheckpointFile
    for name in ("_opened", "_write", "close"):
        setattr(changing, name, STEPS.around(getattr(changing, name)))
    hooks: Any = {"request": [STEPS], "response": [STEPS]}
    with PandaPon(*KEYS, base_url=sys.argv[1], event_hooks=hooks) as pp:
        assert pp.http  # made once, before forking; it connects in the child
        for line in sys.stdin:
            run(pp, json.loads(line))


if __name__ == "__main__":
    main()
