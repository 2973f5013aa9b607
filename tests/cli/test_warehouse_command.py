"""`pandapon warehouse`: a database that keeps up, from the command line."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import duckdb
import httpx
import pytest

from pandapon.warehouse.tables import schema_rows
from pandapon.webhooks import SqliteInbox
from pandapon_sandbox import Running, Settings, serve
from tests.cli.processes import Run, environment, runner
from tests.support.warehouse import Books, alibaba_statuses, statuses


@pytest.fixture
def shop() -> Iterator[Running]:
    with serve(Settings(seeded=False, orders=40, alibaba_orders=10)) as running:
        yield running


@pytest.fixture
def command(shop: Running, tmp_path: Path) -> Run:
    return runner(environment(tmp_path, shop) | {"DLT_DATA_DIR": str(tmp_path / "dlt")}, tmp_path)


def test_sync_and_sync_again(command: Run, shop: Running, tmp_path: Path) -> None:
    """As a new user would: sync, an order is paid and shipped, sync again: the row shows it."""
    done = command("warehouse", "sync", "--since", "400d")
    assert (done.returncode, done.stderr) == (0, "")
    counts = dict(line.split("\t") for line in done.stdout.splitlines())
    assert (counts["table"], counts["taobao_orders"], counts["alibaba_orders"]) == ("rows", "40", "10")
    books = Books(f"duckdb:{tmp_path / 'orders.duckdb'}")
    young = max(shop.app.state.orders, key=lambda order: order["createTime"])
    young["status"] = 0
    other = next(key for key, status in alibaba_statuses(shop).items() if status == "waitbuyerpay")
    for move in ("pay", "approve", "approve", "ship"):
        assert httpx.post(f"{shop.base_url}/_sandbox/{move}/{young['id']}", trust_env=False).is_success
    for move in ("pay", "ship"):
        assert httpx.post(f"{shop.base_url}/_sandbox/{move}/{other}", trust_env=False).is_success
    assert command("warehouse", "sync").returncode == 0
    (row,) = books.query(f"SELECT status, status_name, pay_time FROM taobao_orders WHERE id = '{young['id']}'")
    assert (row["status"], row["status_name"], row["pay_time"] is None) == (11, "SHIPPED", False)
    assert books.query(f"SELECT status FROM alibaba_orders WHERE id = '{other}'") == [{"status": "waitbuyerreceive"}]
    assert {row["id"]: row["status"] for row in books.rows("taobao_orders")} == statuses(shop)
    assert {row["id"]: row["status"] for row in books.rows("alibaba_orders")} == alibaba_statuses(shop)


def test_another_place_and_some_tables(command: Run, tmp_path: Path) -> None:
    options = ["--to", f"duckdb:{tmp_path / 'mine.duckdb'}", "--dataset", "shop", "--table", "taobao_order_lines"]
    done = command("warehouse", "sync", "--since", "400d", *options, "--output", "jsonl")
    (row,) = map(json.loads, done.stdout.splitlines())
    books = Books(f"duckdb:{tmp_path / 'mine.duckdb'}", "shop")
    assert row == {"table": "taobao_order_lines", "rows": len(books.rows("taobao_order_lines"))}
    assert books.tables() == ["taobao_order_lines"]


def test_postgres(command: Run, postgres: str, shop: Running) -> None:
    done = command("warehouse", "sync", "--since", "400d", "--to", postgres)
    assert (done.returncode, done.stderr) == (0, "")
    assert {row["id"]: row["status"] for row in Books(postgres).rows("taobao_orders")} == statuses(shop)


def test_an_account_that_is_refused(command: Run, shop: Running, tmp_path: Path) -> None:
    """The other one is loaded, and the exit code is its own."""
    for name, key, user_id in (("good", shop.settings.access_key, shop.settings.user_id), ("bad", "ak_wrong", "2")):
        keys = [f"access_key={key}", f"user_id={user_id}", f"base_url={shop.base_url}", "--profile", name]
        done = command("config", "set", "--secret-stdin", *keys, input=f"{shop.settings.access_secret}\n")
        assert done.returncode == 0, done.stderr
    done = command("warehouse", "sync", "--since", "400d", "--profile", "bad", "--profile", "good")
    assert done.returncode == 7
    assert "1 of 2 accounts could not be read: 2: " in done.stderr
    assert "taobao_orders\t40" in done.stdout
    assert command("warehouse", "sync", "--profile", "bad").returncode == 1


def test_a_server_that_is_down(command: Run) -> None:
    done = command("warehouse", "sync", "--to", "postgresql://shop:hunter2@127.0.0.1:1/shop")
    assert done.returncode == 6
    assert "the server cannot be reached; start it" in done.stderr
    assert "hunter2" not in done.stderr
    assert done.stdout == ""


def test_a_file_that_another_process_holds(command: Run, tmp_path: Path) -> None:
    with duckdb.connect(str(tmp_path / "orders.duckdb")):
        done = command("warehouse", "sync", "--since", "400d")
    assert (done.returncode, done.stdout) == (6, "")
    assert done.stderr.endswith("another process has the file open; close it there, or wait, and run again\n")
    assert done.stderr.count("\n") == 1


def test_the_messages_of_an_inbox(command: Run, tmp_path: Path) -> None:
    with SqliteInbox(tmp_path / "inbox.db") as inbox:
        inbox.put(b'{"messageType": "SOME_TYPE", "messageBody": {}}')
    done = command("warehouse", "sync", "--inbox", "inbox.db", "--table", "alibaba_orders")
    assert "messages\t1" in done.stdout
    assert command("warehouse", "sync", "--inbox", "none.db").returncode == 6


@pytest.mark.parametrize(
    ("options", "code", "says"),
    [
        (["--since", "soon"], 2, "--since is 'soon'"),
        (["--to", "duckdb:a", "--destination", "duckdb"], 2, "cannot be combined"),
        (["--table", "orders"], 2, "there is no table orders; there are taobao_orders"),
        (["--to", "oracle"], 3, "there is no destination 'oracle'"),
        (["--to", "host=a password=hunter2"], 3, "there is no destination '…'"),
        (["--to", "duckdb:none/orders.duckdb"], 2, "write the name of a file in a folder that exists"),
        (["--to", "duckdb:pandapon.duckdb"], 2, "use another file or another dataset"),
        (["--to", "postgresql://shop:hunter2/shop"], 2, "is not a valid URL"),
        (["--dataset", "My Data"], 2, "dataset is 'My Data'"),
        (["--inbox", "mysql://shop:hunter2@localhost/shop"], 3, "there are no inboxes at mysql://"),
    ],
)
def test_options_that_are_not_valid(command: Run, options: list[str], code: int, says: str) -> None:
    done = command("warehouse", "sync", *options)
    assert (done.returncode, says in done.stderr, "hunter2" in done.stderr) == (code, True, False), done.stderr


def test_schema(bare: Run) -> None:
    """It needs no credentials, and no library of the extra."""
    done = bare("warehouse", "schema", "--output", "jsonl")
    rows = [json.loads(line) for line in done.stdout.splitlines()]
    assert rows == list(schema_rows())
    assert {
        "table": "taobao_order_lines",
        "column": "result_purchase_amount_fen",
        "type": "bigint",
        "key": False,
        "unit": "fen",
        "values": "",
        "evidence": "sample; unit: guess",
        "about": "",
    } in rows
    lines = bare("warehouse", "schema", "refunds").stdout.splitlines()
    assert {line.split("\t")[0] for line in lines[1:]} == {"refunds"}
    assert bare("warehouse", "schema", "orders").returncode == 2
