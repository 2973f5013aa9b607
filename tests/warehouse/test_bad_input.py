"""Destinations that fail, answers that are odd, and tables of other versions."""

from __future__ import annotations

import os
import re
import sqlite3
import subprocess
import sys
import traceback
from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing, contextmanager
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path
from typing import Any

import duckdb
import httpx
import pytest
from attrs import evolve

from pandapon import (
    ApiError,
    CheckpointError,
    ConfigurationError,
    InvalidArgumentError,
    OrderStatus,
    PandaPon,
    PandaPonError,
    TransportError,
    UnexpectedResponseError,
    warehouse,
)
from pandapon.warehouse import resources
from pandapon.warehouse.listings import Range
from pandapon.warehouse.loader import Loader, worker_of
from pandapon.warehouse.places import Place
from pandapon_api.tables import TABLES
from pandapon_sandbox import Running
from tests.support.credentials import FAKE_KEYS
from tests.support.postgres_server import PostgresServer
from tests.support.warehouse import TABLES as FILLED
from tests.support.warehouse import Books, alibaba_statuses, statuses
from tests.warehouse.loading import working

YEAR = timedelta(days=400)
SINCE = datetime.now(UTC) - YEAR


@pytest.fixture
def duck(tmp_path: Path) -> Books:
    return Books(f"duckdb:{tmp_path / 'orders.duckdb'}")


@pytest.fixture
def sync(pp: PandaPon, duck: Books) -> Callable[..., warehouse.Loaded]:
    return lambda **more: warehouse.sync(pp, SINCE, **{"to": duck.to, "horizon": YEAR, **more})


def complete(books: Books, shop: Running) -> bool:
    return {row["id"]: row["status"] for row in books.rows("taobao_orders")} == statuses(shop)


def test_a_server_that_is_down(sync: Any, own_postgres: PostgresServer, shop: Running) -> None:
    own_postgres.stop()
    with pytest.raises(warehouse.WarehouseError, match=r"postgresql://.*refused.*the server cannot be reached"):
        sync(to=own_postgres.url())
    own_postgres.start()
    sync(to=own_postgres.url())
    assert complete(Books(own_postgres.url()), shop)


def test_a_connection_that_is_lost_in_the_middle(sync: Any, own_postgres: PostgresServer, shop: Running) -> None:
    sync(to=own_postgres.url(), until=SINCE + YEAR / 2)
    stops = iter([own_postgres.stop])
    with pytest.raises(warehouse.WarehouseError, match="run again"):
        sync(to=own_postgres.url(), on_progress=lambda progress: next(stops, lambda: None)())
    own_postgres.start()
    sync(to=own_postgres.url())
    assert complete(Books(own_postgres.url()), shop)


FATAL = "PERFORM pg_terminate_backend(pg_backend_pid())"
FULL = "RAISE EXCEPTION 'could not extend file \"base/1\": No space left on device' USING ERRCODE = '53100'"


@pytest.mark.parametrize(
    ("trouble", "says"), [(FATAL, "the connection was lost; run again"), (FULL, "there is no room")]
)
def test_a_server_that_fails_while_rows_are_replaced(
    sync: Any, postgres: str, shop: Running, trouble: str, says: str
) -> None:
    books = Books(postgres)
    sync(to=postgres, until=SINCE + YEAR / 2)
    before = books.dump("taobao_orders")
    books.query(
        f"CREATE FUNCTION fail() RETURNS trigger AS $$ BEGIN {trouble}; RETURN NULL; END $$ LANGUAGE plpgsql; "
        "CREATE TRIGGER fails BEFORE INSERT ON taobao_orders FOR EACH STATEMENT EXECUTE FUNCTION fail()"
    )
    with pytest.raises(warehouse.WarehouseError, match=says):
        sync(to=postgres)
    assert books.dump("taobao_orders") == before
    books.query("DROP TRIGGER fails ON taobao_orders")
    sync(to=postgres)
    assert complete(books, shop)


def test_a_role_without_rights(sync: Any, postgres: str, shop: Running) -> None:
    Books(postgres, "public").query("CREATE ROLE reader LOGIN")
    with pytest.raises(warehouse.WarehouseError, match=r"permission denied.*give the role or the process the right"):
        sync(to=re.sub("//[^@]*@", "//reader@", postgres))


@pytest.mark.parametrize(
    ("url", "shown"),
    [
        ("postgresql://shop:hunter2@127.0.0.1:1/shop", "postgresql://127.0.0.1:1/shop: "),
        ("postgresql://shop:a@hunter2@127.0.0.1:1/shop", "postgresql://127.0.0.1:1/shop: "),
        ("postgresql://shop:hunter2@127.0.0.1:port/shop", "postgresql://127.0.0.1/shop is not a valid URL"),
        ("postgresql://shop@127.0.0.1:1/shop?password=hunter2", "postgresql://127.0.0.1:1/shop: "),
        ("postgresql:///shop?host=127.0.0.1&port=1&password=hunter2", "postgresql:///shop: "),
        ("postgresql://shop:hunter%32@127.0.0.1:1/shop", "postgresql://127.0.0.1:1/shop: "),
        ("postgresql://shop:hunter2/shop", "postgresql://shop/shop is not a valid URL"),
        ("postgresql://shop:hunter2", "postgresql://shop is not a valid URL"),
        ("mysql://shop:hunter2@127.0.0.1/shop", "there is no destination 'mysql://127.0.0.1/shop'"),
        ("host=127.0.0.1 password=hunter2", "there is no destination '…'"),
    ],
)
def test_a_password_is_in_no_message(sync: Any, url: str, shown: str) -> None:
    with pytest.raises(PandaPonError) as caught:
        sync(to=url)
    assert str(caught.value).startswith(shown)
    lines = traceback.format_exception(caught.value)
    assert not any("hunter2" in line for line in lines)


@contextmanager
def held(file: str) -> Iterator[None]:
    """Another process has the file open."""
    code = f"import duckdb; c = duckdb.connect({file!r}); print('open', flush=True); input()"
    with subprocess.Popen([sys.executable, "-c", code], stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
        assert process.stdout
        assert process.stdout.readline() == b"open\n"
        yield
        assert process.stdin
        process.stdin.close()


def test_a_file_that_another_process_holds(sync: Any, duck: Books, shop: Running) -> None:
    with (
        held(duck.to.removeprefix("duckdb:")),
        pytest.raises(warehouse.WarehouseError, match="another process has the file open; close it there, or wait"),
    ):
        sync()
    sync()
    assert complete(duck, shop)


def of_sqlite(file: Path) -> None:
    with closing(sqlite3.connect(file)) as database:
        database.execute("CREATE TABLE one (x)")


def damaged(file: Path) -> None:
    with duckdb.connect(str(file)) as database:
        database.execute("CREATE TABLE numbers AS SELECT * FROM range(100000)")
    os.truncate(file, 20_000)


@pytest.mark.parametrize(
    ("make", "says"),
    [
        (lambda file: file.write_text("orders" * 1000), "is not a DuckDB database; use another file"),
        (lambda file: file.write_bytes(b""), "is not a DuckDB database; use another file"),
        (of_sqlite, "is not a DuckDB database"),
        (damaged, "the file is damaged; restore a copy"),
        (lambda file: file.mkdir(), "write the name of a file in a folder that exists"),
    ],
)
def test_a_file_that_is_no_database(sync: Any, duck: Books, make: Callable[[Path], object], says: str) -> None:
    make(Path(duck.to.removeprefix("duckdb:")))
    with pytest.raises(PandaPonError, match=says):
        sync()


@pytest.mark.parametrize("name", ["none/orders.duckdb", "pandapon.duckdb", "Pandapon.v1.duckdb", ":memory:"])
def test_a_name_that_no_file_can_have(sync: Any, tmp_path: Path, name: str) -> None:
    with pytest.raises(InvalidArgumentError, match=r"in a folder that exists|cannot distinguish the file"):
        sync(to=f"duckdb:{tmp_path / name}")
    assert not (tmp_path / name).exists()


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may write every file")
def test_a_file_that_may_not_be_written(sync: Any, duck: Books) -> None:
    file = Path(duck.to.removeprefix("duckdb:"))
    duckdb.connect(str(file)).close()
    file.chmod(0o444)
    with pytest.raises(warehouse.WarehouseError, match="give the role or the process the right"):
        sync()


@pytest.mark.slow
def test_a_disk_that_is_full(sync: Any, duck: Books, shop: Running, own_folder: Path) -> None:
    with working(own_folder) as worker:
        worker.begin(base_url=shop.base_url, to=duck.to, since=SINCE.isoformat(), room=300_000)
        answer = worker.end()
    assert answer.startswith("WarehouseError: duckdb:")
    assert "there is no room; free some and run again" in answer
    sync()
    assert complete(duck, shop)


def test_two_runs_at_once(sync: Any, duck: Books) -> None:
    def another(progress: warehouse.Progress) -> None:
        with pytest.raises(warehouse.WarehouseError, match="another process loads the same tables"):
            sync()

    sync(on_progress=another)


@pytest.mark.parametrize("to", ["mysql", "duckdb:", "sqlite:orders.db", ""])
def test_a_destination_that_does_not_exist(sync: Any, to: str) -> None:
    with pytest.raises(ConfigurationError, match="there is no destination"):
        sync(to=to)


def test_tables_of_an_older_version_get_the_new_columns(
    sync: Any, books: Books, shop: Running, monkeypatch: pytest.MonkeyPatch
) -> None:
    new, before = ("status_name", "user_name"), TABLES["taobao_orders"]
    paths = tuple(pair for pair in before.rows[0].paths if pair[0] not in new)
    columns = tuple(column for column in before.columns if column.name not in new)
    with monkeypatch.context() as patch:
        rows = (evolve(before.rows[0], paths=paths),)
        patch.setitem(TABLES, "taobao_orders", evolve(before, columns=columns, rows=rows))
        sync(to=books.to)
    assert not {*new} & {*books.rows("taobao_orders")[0]}
    sync(to=books.to)
    assert complete(books, shop)
    names = {row["status"]: row["status_name"] for row in books.rows("taobao_orders") if row["status_name"]}
    assert names[0] == "AWAITING_PAYMENT"


def test_tables_of_a_newer_version_are_refused(sync: Any, books: Books, monkeypatch: pytest.MonkeyPatch) -> None:
    with monkeypatch.context() as patch:
        patch.setattr(resources, "SCHEMA", 2)
        sync(to=books.to)
    with pytest.raises(warehouse.WarehouseError, match=r"version is 2, this one knows 1\); run: pip install --upgrade"):
        sync(to=books.to)


def test_a_column_of_another_type(sync: Any, pp: PandaPon, postgres: str) -> None:
    sync(to=postgres)
    Books(postgres).query("ALTER TABLE taobao_orders ALTER create_time TYPE integer USING 0")
    with pytest.raises(warehouse.WarehouseError, match="a table there has columns of another type"):
        warehouse.sync(pp, SINCE, to=postgres, horizon=YEAR)


CHANGES = {
    "ALTER TABLE taobao_orders DROP COLUMN user_name": "a table or a column there was changed or dropped; restore it",
    "DROP TABLE taobao_orders": "a table or a column there was changed or dropped; restore it",
    "ALTER TABLE taobao_orders ALTER user_name TYPE integer USING 1": "a table there has columns of another type",
    "ALTER TABLE taobao_orders ALTER status TYPE smallint; UPDATE taobao_orders SET status = 1": "",
    "ALTER TABLE taobao_orders ADD COLUMN mine integer": "",
}
"""What a hand may do to a table, and what the next run says; nothing if it does no harm."""


@pytest.mark.parametrize(("change", "says"), CHANGES.items())
def test_a_table_that_was_changed_by_hand(sync: Any, books: Books, shop: Running, change: str, says: str) -> None:
    tables = ["taobao_orders"]
    sync(to=books.to, tables=tables)
    books.query(change)
    if says:
        with pytest.raises(warehouse.WarehouseError, match=says):
            sync(to=books.to, tables=tables)
        return
    sync(to=books.to, tables=tables)
    final = {OrderStatus.CANCELLED, OrderStatus.SHIPPED}
    wanted = {key: status for key, status in statuses(shop).items() if status not in final}
    assert wanted.items() <= {row["id"]: row["status"] for row in books.rows("taobao_orders")}.items()


def ahead(pp: PandaPon, to: str) -> None:
    """Load with a clock that is two days ahead."""
    later = datetime.now(UTC) + timedelta(days=2)
    Loader(Place(to), worker_of(pp), ["taobao_orders"]).sync(pp, Range(since=SINCE, now=later), None)


def test_a_clock_that_was_ahead(pp: PandaPon, duck: Books) -> None:
    ahead(pp, duck.to)
    with pytest.raises(CheckpointError, match="correct the clock"):
        warehouse.sync(pp, SINCE, to=duck.to, tables=["taobao_orders"])


def test_a_clock_that_was_behind(pp: PandaPon, duck: Books, shop: Running) -> None:
    """What it did not reach comes when it is right."""
    earlier = datetime.now(UTC) - timedelta(days=100)
    Loader(Place(duck.to), worker_of(pp), ["taobao_orders"]).sync(pp, Range(since=SINCE, now=earlier), None)
    assert not complete(duck, shop)
    warehouse.sync(pp, SINCE, to=duck.to, tables=["taobao_orders"], horizon=YEAR)
    assert complete(duck, shop)


NOWHERE = "http://127.0.0.1:1"


@pytest.mark.parametrize("position", range(3))
def test_an_account_whose_key_is_refused(shop: Running, duck: Books, position: int) -> None:
    """The others are loaded, wherever it is among them, and another one that has no connection."""
    keys = {"1": FAKE_KEYS, "2": ("ak_wrong", "secret_example", "2000000000002")}
    with ExitStack() as stack:
        good, refused = (stack.enter_context(PandaPon(*keys[name], base_url=shop.base_url)) for name in keys)
        away = stack.enter_context(PandaPon(*FAKE_KEYS[:2], "3000000000003", base_url=NOWHERE, retries=None))
        accounts = [refused, away]
        accounts.insert(position, good)
        loaded = warehouse.sync(accounts, SINCE, to=duck.to, tables=["taobao_orders"])
        assert isinstance(loaded.failed["2000000000002"], ApiError)
        assert isinstance(loaded.failed["3000000000003"], TransportError)
        assert len(loaded.failed) == 2
        assert complete(duck, shop)
        with pytest.raises(ApiError):
            warehouse.sync(refused, SINCE, to=duck.to)


def test_one_account_of_several_whose_clock_was_ahead(pp: PandaPon, shop: Running, duck: Books) -> None:
    ahead(pp, duck.to)
    with PandaPon(*FAKE_KEYS[:2], "4", base_url=shop.base_url) as other:
        loaded = warehouse.sync([pp, other], SINCE, to=duck.to, tables=["taobao_orders"])
    assert isinstance(loaded.failed[FAKE_KEYS[2]], CheckpointError)


def test_what_was_read_before_an_error_is_loaded(sync: Any, duck: Books, shop: Running) -> None:
    pages = iter(range(1000))

    def breaks(progress: warehouse.Progress) -> None:
        if next(pages) == 5:
            shop.app.state.faults.break_next("truncated_json", "taobao_orders.page", None, share=0.5)

    with pytest.raises(UnexpectedResponseError):
        sync(on_progress=breaks)
    some = len(duck.rows("taobao_orders"))
    assert 0 < some < 60
    shop.app.state.faults.clear()
    sync()
    assert complete(duck, shop)


def test_odd_rows_are_in_the_quarantine(sync: Any, duck: Books, shop: Running) -> None:
    first, second, third, *_ = sorted(shop.app.state.orders, key=lambda order: order["id"])
    first["purchaseAmount"] = "a lot"
    second["subOrderVOS"] = "none"
    third["subOrderVOS"] = [7, *third["subOrderVOS"]]
    loaded = sync()
    assert complete(duck, shop)
    refused = {row["row_key"]: row for row in duck.rows("quarantine")}
    assert loaded.rows["quarantine"] == len(refused) == 3
    assert refused[f'["{first["id"]}"]']["column_name"] == "purchase_amount_fen"
    assert refused[f'["{second["id"]}"]']["reason"] == "expected a list, got str"
    assert refused[f'["{third["id"]}",1]']["reason"] == "expected an object, got int"
    sync()
    assert len(duck.rows("quarantine")) == 3


def test_a_state_that_goes_backwards(sync: Any, books: Books, shop: Running) -> None:
    """The row shows what the API shows last."""
    order = next(each for each in shop.app.state.orders if each["status"] == OrderStatus.PAID)
    other = next(each for each in shop.app.state.alibaba_orders if each["baseInfo"]["status"] == "waitsellersend")
    sync(to=books.to)
    order["status"], other["baseInfo"]["status"] = 0, "waitbuyerpay"
    other["baseInfo"]["modifyTime"] = f"{datetime.now(timezone(timedelta(hours=8))):%Y%m%d%H%M%S000%z}"
    sync(to=books.to)
    assert complete(books, shop)
    assert {row["id"]: row["status"] for row in books.rows("alibaba_orders")} == alibaba_statuses(shop)


def test_a_total_that_shrinks_while_a_window_is_listed(duck: Books, shop: Running) -> None:
    """Orders leave it between two pages; every other one is there."""
    orders, others = shop.app.state.orders, shop.app.state.alibaba_orders
    for order in orders:
        order["createTime"] = "2026-01-02 03:04:05"
    for order in others:
        order["baseInfo"]["modifyTime"] = "20260102030405000+0800"
    last = [order["id"] for order in orders][:3], [order["baseInfo"]["idOfStr"] for order in others][:3]
    leaving = iter([each for pair in zip(*last, strict=True) for each in pair])

    def leave(response: httpx.Response) -> None:
        gone = next(leaving, None)
        for book in (orders, others):
            book._orders.pop(gone, None)

    with PandaPon(*FAKE_KEYS, base_url=shop.base_url, event_hooks={"response": [leave]}) as pp:
        warehouse.sync(pp, datetime(2026, 1, 1, tzinfo=UTC), to=duck.to, page_size=5, horizon=3 * YEAR)
    assert statuses(shop).items() <= {row["id"]: row["status"] for row in duck.rows("taobao_orders")}.items()
    assert {*alibaba_statuses(shop)} <= {row["id"] for row in duck.rows("alibaba_orders")}


def test_an_order_that_loses_a_line_while_it_is_read(sync: Any, duck: Books, shop: Running) -> None:
    """It is listed twice in one run: while it moves, and with its window."""
    orders = [order for order in shop.app.state.orders if len(order["subOrderVOS"]) > 1 and order["status"] == 0]
    assert orders
    sync()
    for order in orders:
        order["subOrderVOS"].pop()
    sync()
    sync()
    lines = duck.query("SELECT order_id, count(*) AS count FROM taobao_order_lines GROUP BY order_id")
    counts = {order["id"]: len(order["subOrderVOS"]) for order in shop.app.state.orders}
    assert {row["order_id"]: row["count"] for row in lines} == counts


def test_the_keys_are_in_no_file(sync: Any, own_folder: Path, duck: Books) -> None:
    sync()
    files = [*own_folder.rglob("*"), Path(duck.to.removeprefix("duckdb:"))]
    assert not any(FAKE_KEYS[1].encode() in file.read_bytes() for file in files if file.is_file())


SLOW = ("ids_as_text", "unknown_members", "code_as_text", "duplicate_keys", "wrong_charset")


@pytest.mark.parametrize("fault", ["ids_as_numbers", *(pytest.param(each, marks=pytest.mark.slow) for each in SLOW)])
def test_odd_answers_give_the_same_rows(sync: Any, duck: Books, shop: Running, fault: str) -> None:
    """An id as a number and as text is one order: the second run finds the rows of the first."""
    sync()
    before = {table: keys(duck, table) for table in FILLED}
    shop.app.state.faults.break_next(fault, "*.page", None)
    again = Books(duck.to, "again")
    sync(dataset="again")
    sync()
    for books in (duck, again):
        assert {table: keys(books, table) for table in FILLED} == before


def keys(books: Books, table: str) -> list[tuple[str, int]]:
    """The keys of all rows, each as often as it is there."""
    return sorted((str(row.get("id") or row.get("order_id")), row.get("line") or 0) for row in books.rows(table))
