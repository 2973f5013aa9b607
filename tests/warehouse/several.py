"""Several processes that load partitions into one database, and one process that loads the same."""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager, suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path
from queue import Empty, SimpleQueue
from threading import Thread
from typing import Any

from attrs import frozen

from pandapon import PandaPon, warehouse
from pandapon_sandbox import Refusal, Running
from tests.support.alibaba_shop import AlibabaShop
from tests.support.credentials import FAKE_KEYS
from tests.support.order_shop import Shop
from tests.support.warehouse import Books, alibaba_statuses, statuses
from tests.warehouse.loading import Worker, working

PROCESSES = 4
YEAR = timedelta(days=400)
WINDOW = timedelta(days=130)


def keys_of(shop: Running) -> tuple[str, str, str]:
    return (*FAKE_KEYS[:2], shop.settings.user_id)


def jobs(shop: Running, to: str, window: timedelta = WINDOW, **more: Any) -> list[dict[str, Any]]:
    """One for each partition of a year."""
    parts = warehouse.partitions(shop.settings.user_id, datetime.now(UTC) - YEAR, window=window)
    common = {"base_url": shop.base_url, "keys": keys_of(shop), "to": to, **more}
    return [{**common, "partition": part.key} for part in parts]


@contextmanager
def processes(folder: Path) -> Iterator[list[Worker]]:
    """The first two share dlt's folder, as on one machine; each of the others has its own."""
    with ExitStack() as stack:
        yield [stack.enter_context(working(folder / str(max(number, 1)))) for number in range(PROCESSES)]


def work(workers: Sequence[Worker], todo: Sequence[dict[str, Any]]) -> dict[str, str]:
    """Let each take the next job when it has done one; returns how each partition ended."""
    waiting: SimpleQueue[dict[str, Any]] = SimpleQueue()
    for job in todo:
        waiting.put(job)
    ends: dict[str, str] = {}

    def take(worker: Worker) -> None:
        with suppress(Empty):
            while True:
                job = waiting.get_nowait()
                worker.begin(**job)
                ends[job["partition"]] = worker.end()

    threads = [Thread(target=take, args=[worker]) for worker in workers]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return ends


def move(shop: Running, chance: random.Random) -> int:
    """Move orders on, whatever state they are in, and return how many moved."""
    before = statuses(shop) | alibaba_statuses(shop)
    for order_id in chance.sample([*before], len(before) // 3):
        with suppress(Refusal):
            chance.choice([shop.pay, shop.approve, shop.ship, shop.close])(order_id)
    after = statuses(shop) | alibaba_statuses(shop)
    return sum(before[order_id] != after[order_id] for order_id in before)


def divide(shops: Sequence[Running]) -> None:
    """Leave each order to one of the shops, which begin with the same numbers."""
    for place, shop in enumerate(shops):
        for rows in (Shop(shop).rows, AlibabaShop(shop).rows):
            for number, order_id in enumerate([*rows]):
                if number % len(shops) != place:
                    del rows[order_id]


@frozen
class Figures:
    """What several processes and one loaded."""

    partitions: int
    moved: int
    rows: int
    quarantine: int
    tables: int
    different: int
    """Tables whose sorted dump is not that of one process, byte by byte."""


def compare(shop: Running, to: str, folder: Path) -> Figures:
    """Load by several processes, move orders, load again; and by one process, into another dataset."""
    chance = random.Random(4)
    for order in chance.sample([*shop.app.state.orders], 3):
        order["purchaseAmount"] = "a lot"
    with processes(folder) as workers:
        ends = work(workers, jobs(shop, to))
        moved = move(shop, chance)
        ends |= work(workers, jobs(shop, to))
    assert {*ends.values()} == {"done"}, ends
    with PandaPon(*keys_of(shop), base_url=shop.base_url) as pp:
        warehouse.sync(pp, datetime.now(UTC) - YEAR, to=to, dataset="alone")
    many, one = Books(to), Books(to, "alone")
    assert many.schemas() == ["pandapon"]
    tables = sorted({*many.tables(), *one.tables()})
    return Figures(
        partitions=len(ends),
        moved=moved,
        rows=sum(len(one.rows(table)) for table in tables),
        quarantine=len(one.rows("quarantine")),
        tables=len(tables),
        different=sum(many.dump(table) != one.dump(table) for table in tables),
    )
