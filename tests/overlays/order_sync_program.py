"""A program that syncs orders into SQLite and is killed during the sync.

It forks for every line it reads: `lines N` has the child kill itself before the Nth line of ours that it runs;
`no` lets it end, and says its process id first, for who wants to kill it from outside.
It answers `killed`, `done` or `failed`.
"""

import asyncio
import json
import os
import signal
import sqlite3
import sys
import traceback
from datetime import datetime, timedelta
from pathlib import Path
from types import FrameType
from typing import Any

import pandapon
from pandapon import AsyncPandaPon, PandaPon

OURS = (str(Path(pandapon.__file__).parent), __file__)
KEYS = ("ak_example", "secret_example", "1000000000001")


def kill_at(line: int, *more: str) -> None:
    """Die before a line of the sync, of its checkpoint, of the consumer or of a file below `more` is run."""
    ours = OURS + more

    def trace(frame: FrameType, event: str, argument: Any) -> Any:
        nonlocal line
        if not frame.f_code.co_filename.startswith(ours):
            return None
        line -= 1
        if line <= 0:
            os.kill(os.getpid(), signal.SIGKILL)
        return trace

    sys.settrace(trace)


class Shop:
    """The consumer: applies an order once, and logs every hand-out."""

    def __init__(self, database: str) -> None:
        self.connection = sqlite3.connect(database, isolation_level=None)
        self.connection.execute("PRAGMA synchronous = OFF")  # a kill is no power cut

    def handle(self, order_id: str | None) -> None:
        self.connection.execute("INSERT INTO log VALUES (?, ?)", [os.getpid(), order_id])
        self.connection.execute("INSERT OR IGNORE INTO orders VALUES (?)", [order_id])


def sync(pp: PandaPon, shop: Shop, arguments: dict[str, Any]) -> None:
    for order in pp.order_sync(**arguments):
        shop.handle(order.id)


async def sync_async(base_url: str, shop: Shop, arguments: dict[str, Any]) -> None:
    async with AsyncPandaPon(*KEYS, base_url=base_url) as pp:
        async for order in pp.order_sync(**arguments):
            shop.handle(order.id)


def child(pp: PandaPon, job: dict[str, Any], lines: int | None) -> None:
    arguments = {
        "since": datetime.fromisoformat(job["since"]),
        "until": datetime.fromisoformat(job["until"]),
        "window": timedelta(seconds=job["window"]),
        "overlap": timedelta(seconds=job["overlap"]),
        "page_size": job["page_size"],
        "checkpoint": job["checkpoint"],
    }
    shop = Shop(job["database"])
    if lines is not None:
        kill_at(lines)
    if job["flavour"] == "sync":
        sync(pp, shop, arguments)
    else:
        asyncio.run(sync_async(job["base_url"], shop, arguments))
    sys.settrace(None)


def run(pp: PandaPon, job: dict[str, Any], kind: str, amount: str) -> str:
    pid = os.fork()
    if pid == 0:
        try:
            child(pp, job, int(amount) if kind == "lines" else None)
        except BaseException:
            traceback.print_exc()
            os._exit(1)
        os._exit(0)
    if kind == "no":
        print(pid, flush=True)
    code = os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1])
    return {0: "done", -signal.SIGKILL: "killed"}.get(code, "failed")


def main() -> None:
    job = json.loads(sys.stdin.readline())
    with PandaPon(*KEYS, base_url=job["base_url"]) as pp:
        assert pp.http  # made once, before forking; it connects in the child
        for line in sys.stdin:
            kind, _, amount = line.strip().partition(" ")
            if kind == "job":
                job = json.loads(amount)
                continue
            print(run(pp, job, kind, amount), flush=True)


if __name__ == "__main__":
    main()
