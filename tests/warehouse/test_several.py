"""Four processes that load disjoint partitions into one Postgres database are one process."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from contextlib import ExitStack
from datetime import UTC, datetime
from pathlib import Path

import pytest

from pandapon import PandaPon, warehouse
from pandapon_sandbox import Running, Settings, serve
from tests.support.redis_server import RedisServer
from tests.support.warehouse import TABLES, Books
from tests.warehouse.several import YEAR, compare, divide, jobs, keys_of, processes, work

pytestmark = pytest.mark.slow

ROOM = 10
"""How many calls the first budget has; all partitions need more."""


def test_four_processes_are_one(postgres: str, tmp_path: Path) -> None:
    with serve(Settings(seeded=False, orders=200, alibaba_orders=60)) as shop:
        figures = compare(shop, postgres, tmp_path)
    assert figures.different == 0
    assert (figures.tables, figures.quarantine) == (len(TABLES) + 1, 3)
    assert figures.moved > 5


@pytest.fixture
def shops() -> Iterator[list[Running]]:
    """A sandbox for each of two sub-accounts, with their own orders."""
    with ExitStack() as stack:
        users = ("1000000000001", "1000000000002")
        settings = [Settings(seeded=False, orders=80, alibaba_orders=30, user_id=user) for user in users]
        found = [stack.enter_context(serve(each)) for each in settings]
        divide(found)
        yield found


def test_accounts_share_a_budget(shops: list[Running], redis: RedisServer, postgres: str, tmp_path: Path) -> None:
    """No call is sent beyond it, a partition that found no room is loaded later, and a refused account stops none."""
    refused = "3000000000003"

    def todo(limits: str) -> list[dict[str, object]]:
        limit = {"limits": limits, "redis": redis.url, "key": limits, "max_wait": 0}
        own = [job for shop in shops for job in jobs(shop, postgres, YEAR, limit=limit)]
        other = [
            job
            | {
                "keys": ("ak_wrong", "secret_example", refused),
                "partition": str(job["partition"]).replace(user, refused),
            }
            for job in own[:2]
            if (user := str(job["partition"]).split("-")[1])
        ]
        return [*other, *own]

    with processes(tmp_path) as workers:
        first = work(workers, todo(f"{ROOM}/day"))
        assert sum(len(shop.app.state.journal) for shop in shops) == ROOM
        ends = Counter(end.partition(":")[0] for end in first.values())
        assert {*ends} <= {"done", "ApiError", "RateLimitError"}
        assert ends["RateLimitError"] > 0
        second = work(workers, todo("100000/day"))
    assert {key: end.partition(":")[0] for key, end in second.items()} == {
        key: "ApiError" if refused in key else "done" for key in second
    }

    with ExitStack() as stack:
        clients = [stack.enter_context(PandaPon(*keys_of(shop), base_url=shop.base_url)) for shop in shops]
        warehouse.sync(clients, datetime.now(UTC) - YEAR, to=postgres, dataset="alone")
    many, one = Books(postgres), Books(postgres, "alone")
    assert [many.dump(table) for table in TABLES] == [one.dump(table) for table in TABLES]
    assert {row["user_id"] for row in many.rows("taobao_orders")} == {shop.settings.user_id for shop in shops}
