"""Partitions: disjoint, complete, repeatable, and loaded by several processes at once."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import dlt
import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from pandapon import InvalidArgumentError, PandaPon, warehouse
from pandapon.warehouse.listings import Range
from pandapon.warehouse.loader import Loader
from pandapon.warehouse.places import Place
from pandapon.warehouse.resources import runs_of
from pandapon_sandbox import Running
from tests.support.credentials import FAKE_KEYS
from tests.support.order_shop import CHINA, Shop
from tests.support.warehouse import TABLES, Books, alibaba_statuses, moment, statuses

DAY = timedelta(days=1)
NOW = datetime.now(UTC)
SINCE = NOW - 400 * DAY
USER = FAKE_KEYS[2]


@given(st.integers(1, 10**7), st.integers(1, 10**6), st.datetimes(datetime(2000, 1, 1), datetime(2030, 1, 1)))
def test_they_cover_the_range_once(length: int, window: int, begin: datetime) -> None:
    since, length = begin.replace(tzinfo=UTC), min(length, 200 * window)
    found = warehouse.partitions([USER], since, since + timedelta(seconds=length), window=timedelta(seconds=window))
    for platform in ("taobao", "alibaba"):
        mine = [each for each in found if each.platform == platform]
        assert mine[0].begin <= since
        assert mine[-1].end >= since + timedelta(seconds=length)
        assert [each.end for each in mine[:-1]] == [each.begin for each in mine[1:]]
    assert [warehouse.Partition.parse(each.key) for each in found] == found
    assert len({each.key for each in found}) == len(found)


def test_the_keys_of_yesterday_are_those_of_today() -> None:
    """However the range moves, what two calls both list has the same keys in both."""
    before = warehouse.partitions(USER, SINCE, NOW, window=7 * DAY, platforms=["taobao"])
    after = warehouse.partitions(USER, SINCE + 3 * DAY, NOW + 10 * DAY, window=7 * DAY, platforms=["taobao"])
    common = [each.key for each in before if each.key in {other.key for other in after}]
    assert common == [each.key for each in after[: len(common)]]
    assert len(before) - len(common) <= 1 <= len(after) - len(common) <= 2
    assert warehouse.partitions(USER, NOW - DAY)[-1].end > datetime.now(UTC)


@pytest.mark.parametrize(
    "key",
    [
        "",
        "taobao",
        "taobao-1-2-3",
        "ebay-1-20240101T000000Z-20240102T000000Z",
        "taobao--20240101T000000Z-20240102T000000Z",
        "taobao-1-20240102T000000Z-20240101T000000Z",
        "taobao-1-20240101T000000Z-20240101T000000Z",
    ],
)
def test_what_is_not_a_key(key: str) -> None:
    with pytest.raises(InvalidArgumentError, match="is not the key of a partition"):
        warehouse.Partition.parse(key)


def test_a_partition_of_ones_own() -> None:
    """For engines that divide time themselves: in any zone."""
    mine = warehouse.Partition("taobao", USER, datetime(2024, 1, 1, tzinfo=CHINA), datetime(2024, 1, 2, tzinfo=CHINA))
    assert mine.key == f"taobao-{USER}-20231231T160000Z-20240101T160000Z"
    assert warehouse.Partition.parse(mine.key) == mine
    assert {mine} == {warehouse.Partition("taobao", USER, mine.begin, mine.end)}


@pytest.mark.parametrize(
    ("changes", "says"),
    [
        ({"platform": "ebay"}, "platform is 'ebay'; it must be one of taobao, alibaba"),
        ({"user_id": ""}, "user_id is empty"),
        ({"begin": datetime(2024, 1, 1)}, "with a time zone"),
        ({"end": datetime(2024, 1, 2, 0, 0, 0, 7, UTC)}, "must be a whole second"),
        ({"end": datetime(2024, 1, 1, tzinfo=UTC)}, "must begin before its end"),
    ],
)
def test_a_partition_that_is_not_valid(changes: dict[str, Any], says: str) -> None:
    day = {"begin": datetime(2024, 1, 1, tzinfo=UTC), "end": datetime(2024, 1, 2, tzinfo=UTC)}
    with pytest.raises(InvalidArgumentError, match=says):
        warehouse.Partition(**{"platform": "taobao", "user_id": USER, **day, **changes})


def test_arguments_that_are_not_valid(pp: PandaPon) -> None:
    for window in (timedelta(0), 30):
        with pytest.raises(InvalidArgumentError, match=r"window is .*; it must be a timedelta of one or more"):
            warehouse.partitions([pp], SINCE, NOW, window=window)  # type: ignore[arg-type]
    with pytest.raises(InvalidArgumentError, match=r"since is .*; it must be a datetime with a time zone"):
        warehouse.partitions([pp], SINCE.date(), NOW)  # type: ignore[arg-type]
    with pytest.raises(InvalidArgumentError, match="it must be before"):
        warehouse.partitions([pp], NOW, SINCE)
    with pytest.raises(InvalidArgumentError, match="with a time zone"):
        warehouse.partitions([pp], datetime(2024, 1, 1), NOW)
    (partition, *_) = warehouse.partitions(["2"], SINCE, NOW)
    with pytest.raises(InvalidArgumentError, match=f"is not a partition of account {USER}"):
        warehouse.load(pp, partition)
    with pytest.raises(InvalidArgumentError, match="there is no table orders"):
        warehouse.load(pp, evolve(partition, user_id=USER), tables=["orders"])


def test_tables_of_the_other_platform(pp: PandaPon, shop: Running) -> None:
    (*_, partition) = warehouse.partitions(pp, NOW - DAY, platforms=["alibaba"])
    assert warehouse.load(pp, partition, tables=["taobao_orders"]).rows == {}
    assert len(shop.app.state.journal) == 0


@pytest.mark.slow
def test_together_they_are_a_sync(pp: PandaPon, books: Books, tmp_path: Path) -> None:
    """In any order, some of them twice; no staging dataset is left."""
    found = warehouse.partitions([pp], SINCE, NOW, window=100 * DAY)
    for partition in [*reversed(found), found[0]]:
        warehouse.load(pp, partition, to=books.to)
    one = Books(f"duckdb:{tmp_path / 'one.duckdb'}")
    warehouse.sync(pp, SINCE, to=one.to)
    for table in TABLES:
        assert len(books.rows(table)) == len(one.rows(table)) > 0
    assert books.schemas() == ["pandapon"]
    if books.to.startswith("duckdb:"):
        assert [books.dump(table) for table in TABLES] == [one.dump(table) for table in TABLES]


def test_an_order_belongs_to_one_partition(pp: PandaPon, books: Books, shop: Running) -> None:
    order = next(iter(shop.app.state.orders))
    created = moment(order["createTime"])
    parts = [warehouse.Partition("taobao", USER, begin, begin + DAY) for begin in (created - DAY, created)]
    loaded = [warehouse.load(pp, each, to=books.to, tables=["taobao_orders"]) for each in parts]
    (row,) = [row for row in books.rows("taobao_orders") if row["id"] == order["id"]]
    assert row["status"] == order["status"]
    assert sum(each.rows.get("taobao_orders", 0) for each in loaded) == len(books.rows("taobao_orders"))


def test_sync_goes_on_from_partitions(pp: PandaPon, books: Books, shop: Running) -> None:
    """It begins 90 days before them, because it follows the Taobao orders that are younger."""
    begun = datetime.now(UTC)
    (unpaid,) = Shop(shop).add(begun - 80 * DAY)
    for partition in warehouse.partitions([pp], SINCE, begun, window=400 * DAY):
        warehouse.load(pp, partition, to=books.to)
    other = next(key for key, status in alibaba_statuses(shop).items() if status == "waitbuyerpay")
    for order_id in (unpaid, other):
        shop.pay(order_id)
    warehouse.sync(pp, begun - 90 * DAY, to=books.to)
    assert {row["id"]: row["status"] for row in books.rows("taobao_orders")} == statuses(shop)
    assert {row["id"]: row["status"] for row in books.rows("alibaba_orders")} == alibaba_statuses(shop)


def elsewhere(work: Callable[[], object]) -> None:
    """Do something in another thread, as dlt does one thing at a time in each."""
    with ThreadPoolExecutor(1) as pool:
        pool.submit(work).result()


def after(orders: int, work: Callable[[], object]) -> Callable[[warehouse.Progress], None]:
    """The same once that many orders were read, and nothing is loaded yet."""
    left = iter([work])

    def at(progress: warehouse.Progress) -> None:
        if progress.orders == orders and (found := next(left, None)):
            elsewhere(found)

    return at


def test_what_was_read_earlier_replaces_nothing(pp: PandaPon, books: Books, shop: Running) -> None:
    """Between reading and loading, another process loads a later state."""
    moved = [key for key, status in statuses(shop).items() if status == 0]

    def another() -> None:
        for order_id in moved:
            shop.pay(order_id)
        warehouse.sync(pp, SINCE, to=books.to, horizon=400 * DAY)

    (partition,) = warehouse.partitions(pp, NOW - DAY, NOW, window=20_000 * DAY, platforms=["taobao"])
    warehouse.load(pp, partition, to=books.to, on_progress=after(60, another))
    assert moved
    assert {row["id"]: row["status"] for row in books.rows("taobao_orders")} == statuses(shop)
    lines = {order["id"]: len(order["subOrderVOS"]) for order in shop.app.state.orders}
    assert Counter(row["order_id"] for row in books.rows("taobao_order_lines")) == lines


def test_a_row_from_the_future_is_replaced(pp: PandaPon, books: Books, shop: Running) -> None:
    (partition,) = warehouse.partitions(pp, NOW - DAY, NOW, window=20_000 * DAY, platforms=["taobao"])
    warehouse.load(pp, partition, to=books.to)
    for table in TABLES[:2]:
        books.query(f"UPDATE {table} SET read_at = read_at + INTERVAL '1 day'")
    shop.pay(next(key for key, status in statuses(shop).items() if status == 0))
    warehouse.load(pp, partition, to=books.to)
    assert {row["id"]: row["status"] for row in books.rows("taobao_orders")} == statuses(shop)


def test_one_partition_twice_at_once(
    pp: PandaPon, postgres: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """On one machine the second is refused; on two machines both load, and the tables are those of one."""
    (partition,) = warehouse.partitions(pp, NOW - DAY, NOW, window=20_000 * DAY, platforms=["taobao"])

    def same() -> None:
        with pytest.raises(warehouse.WarehouseError, match="another process loads the same tables"):
            warehouse.load(pp, partition, to=postgres)

    warehouse.load(pp, partition, to=postgres, on_progress=after(60, same))
    one = [Books(postgres).dump(table) for table in TABLES[:2]]

    def other() -> None:
        with monkeypatch.context() as patch:
            patch.setenv("DLT_DATA_DIR", str(tmp_path / "other"))
            warehouse.load(pp, partition, to=postgres)

    warehouse.load(pp, partition, to=postgres, on_progress=after(60, other))
    assert [Books(postgres).dump(table) for table in TABLES[:2]] == one
    assert Books(postgres).schemas() == ["pandapon"]


def test_a_lock_that_is_lost(pp: PandaPon, postgres: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Another load may have come between, so the run says so; the next one sets it right."""
    (partition,) = warehouse.partitions(pp, NOW - DAY, NOW, window=20_000 * DAY, platforms=["taobao"])
    load = dlt.Pipeline.load

    def cut(pipeline: dlt.Pipeline, *arguments: Any) -> Any:
        found = load(pipeline, *arguments)
        Books(postgres, "public").query("SELECT pg_terminate_backend(pid) FROM pg_locks WHERE locktype = 'advisory'")
        return found

    with monkeypatch.context() as patch:
        patch.setattr(dlt.Pipeline, "load", cut)
        with pytest.raises(warehouse.WarehouseError, match="the connection was lost; run again"):
            warehouse.load(pp, partition, to=postgres)
    assert warehouse.load(pp, partition, to=postgres).rows["taobao_orders"] == 60


def test_an_order_that_loses_a_line_in_the_middle(pp: PandaPon, books: Books, shop: Running) -> None:
    """A window that is split shows it twice: it is read again from the start."""
    order = next(each for each in shop.app.state.orders if len(each["subOrderVOS"]) > 1)
    created = moment(order["createTime"])
    part = warehouse.Partition("taobao", USER, created, created + DAY)
    runs = runs_of(pp, Range(since=part.begin, until=part.end), TABLES[:2], None)
    (run,) = (each for each in runs if each.platform == "taobao")
    run._lines[f"id {order['id']}"] = 99
    loader = Loader(Place(books.to), "part", TABLES[:2])
    loader.once(pp, [run])
    rows = [row for row in books.rows("taobao_order_lines") if row["order_id"] == order["id"]]
    assert len(rows) == len(order["subOrderVOS"])
