"""A load that is killed again and again, while orders move: no row is lost or doubled, and the last state is right."""

from __future__ import annotations

import os
import random
import signal
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from pandapon_sandbox import Refusal, Running, Settings, serve
from tests.support.search_effort import TIMES
from tests.support.warehouse import Books, alibaba_statuses, statuses
from tests.warehouse.loading import Worker, working

SINCE = datetime.now(UTC) - timedelta(days=400)
LINES = 5
"""How far a kill by lines may be: 10 to this power; a whole load has fewer."""
SECONDS = 2.0
"""The same for a kill from outside."""


@pytest.fixture
def moving_shop() -> Iterator[Running]:
    with serve(Settings(seeded=False, orders=300, alibaba_orders=60)) as running:
        yield running


def move(shop: Running, chance: random.Random) -> None:
    """Move some orders on, whatever state they are in."""
    ids = [*statuses(shop), *alibaba_statuses(shop)]
    for order_id in chance.sample(ids, 20):
        with suppress(Refusal):
            chance.choice([shop.pay, shop.approve, shop.ship, shop.close])(order_id)


def by_lines(worker: Worker, job: dict[str, Any], chance: random.Random) -> str:
    worker.begin(**job, lines=int(10 ** chance.uniform(2, LINES)))
    return worker.end()


def from_outside(worker: Worker, job: dict[str, Any], chance: random.Random) -> str:
    """Also in the middle of a statement."""
    pid = worker.begin(**job)
    time.sleep(chance.uniform(0.1, SECONDS))
    with suppress(ProcessLookupError):
        os.kill(pid, signal.SIGKILL)
    return worker.end()


End = Callable[[Worker, dict[str, Any], random.Random], str]
ENDS: tuple[End, ...] = (by_lines, from_outside)


def rounds(shop: Running, books: Books, folder: Path, kills: int) -> None:
    """Kill that often, then let it end, and compare."""
    chance, counts = random.Random(kills), Counter[str]()
    job = {"base_url": shop.base_url, "to": books.to, "since": SINCE.isoformat()}
    with working(folder) as worker:
        while counts["killed"] < kills:
            move(shop, chance)
            counts[chance.choice(ENDS)(worker, job, chance)] += 1
        worker.begin(**job)
        assert worker.end() == "done"
    assert {*counts} <= {"killed", "done"}, counts
    assert_right(shop, books)


def assert_right(shop: Running, books: Books) -> None:
    for table, expected in (("taobao_orders", statuses(shop)), ("alibaba_orders", alibaba_statuses(shop))):
        rows = books.query(f"SELECT id, status FROM {table}")
        assert len(rows) == len(expected)
        assert {row["id"]: row["status"] for row in rows} == expected
    for table, orders, member in (
        ("taobao_order_lines", {order["id"]: order for order in shop.app.state.orders}, "subOrderVOS"),
        ("alibaba_order_lines", by_number(shop), "productItems"),
    ):
        lines = Counter((row["order_id"], row["line"]) for row in books.query(f"SELECT order_id, line FROM {table}"))
        wanted = {(key, number) for key, order in orders.items() for number in range(1, len(order[member]) + 1)}
        assert lines == Counter(wanted)


def by_number(shop: Running) -> dict[str, Any]:
    return {order["baseInfo"]["idOfStr"]: order for order in shop.app.state.alibaba_orders}


@pytest.mark.slow
def test_killed_at_any_time(moving_shop: Running, books: Books, tmp_path: Path) -> None:
    rounds(moving_shop, books, tmp_path / "work", kills=5 * TIMES)
