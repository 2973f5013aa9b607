"""`pandapon orders export`: the content of the files, and their state after failures."""

import csv
import json
import os
import re
import sqlite3
import sys
from collections.abc import Iterator
from datetime import datetime, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from pyarrow import parquet

from pandapon import AlibabaOrderStatus, OrderStatus, SubOrderResult, fen_to_yuan
from pandapon.models import TaobaoOrder, TaobaoSubOrder
from pandapon_api.jsontext import dumps
from pandapon_cli.app import run
from pandapon_cli.orders.columns import names, rows_of
from pandapon_cli.orders.files import write
from pandapon_cli.orders.options import Format, Rows
from pandapon_cli.orders.staging import ExportError, Staging
from pandapon_sandbox import Running, Settings, serve
from pandapon_sandbox.protocol.paging import Pages
from tests.cli.processes import env_in_china, pandapon
from tests.cli.terminal import terminal
from tests.support.order_shop import START, Shop, open_shop

YEAR = "60w"


@pytest.fixture(scope="module")
def big() -> Iterator[Running]:
    """Two hundred orders that do not change."""
    with serve(Settings(orders=200, seeded=False)) as sandbox:
        yield sandbox


@pytest.fixture
def here(big: Running, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """This process as one of somebody with a sandbox, in a folder of their own."""
    for name, value in env_in_china(tmp_path, big).items():
        if name.startswith(("PANDAPON_", "XDG_", "HOME")):
            monkeypatch.setenv(name, value)
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.fixture
def shop(sandbox: Running, monkeypatch: pytest.MonkeyPatch) -> Shop:
    """Twelve orders, one an hour."""
    shop = open_shop(sandbox, monkeypatch)
    shop.add(*(START + timedelta(hours=hour, minutes=30) for hour in range(12)))
    return shop


HALF_A_DAY = ("--since", START.isoformat(), "--until", (START + timedelta(hours=12)).isoformat(), "--window", "1h")


def export(*arguments: str) -> int:
    return run(["orders", "export", "--window", "4w", *arguments])


def ids(file: Path) -> list[str]:
    return [json.loads(line)["id"] for line in file.read_text("utf-8").splitlines()]


# What is in the files


def test_three_files_with_the_same_orders(here: Path, big: Running, capsys: pytest.CaptureFixture[str]) -> None:
    for name in ("orders.csv", "orders.jsonl", "orders.parquet"):
        assert export(name, "--since", YEAR) == 0
        assert capsys.readouterr().err.endswith(f"200 orders in {name}\n")
    rows = list(big.app.state.orders)
    with open("orders.csv", encoding="utf-8", newline="") as file:
        texts = list(csv.DictReader(file))
    table = parquet.read_table("orders.parquet").to_pylist()
    assert {text["order_no"] for text in texts} == {row["orderNo"] for row in rows}
    assert ids(Path("orders.jsonl")) == [text["order_id"] for text in texts] == [line["order_id"] for line in table]
    known = {row["id"]: row for row in rows}
    for text, line in zip(texts, table, strict=True):
        row = known[text["order_id"]]
        created = datetime.fromisoformat(f"{row['createTime']}+08:00")
        amount = fen_to_yuan(row["purchaseAmount"])
        assert (datetime.fromisoformat(text["created"]), Decimal(text["amount_yuan"])) == (created, amount)
        assert (line["created"], line["amount_yuan"]) == (created, amount)
        assert (text["status"], text["status_name"]) == (str(row["status"]), OrderStatus(row["status"]).name)
        assert (line["status"], line["lines"]) == (row["status"], len(row["subOrderVOS"]))
        assert (text["paid"] == "") == (line["paid"] is None) == (row["payTime"] is None)
    assert sorted(path.name for path in here.iterdir()) == ["orders.csv", "orders.jsonl", "orders.parquet"]


def test_a_row_for_each_line(here: Path, big: Running) -> None:
    assert export("lines.parquet", "--rows", "lines", "--since", YEAR) == 0
    table = parquet.read_table("lines.parquet")
    wanted = [
        (row["id"], number, line) for row in big.app.state.orders for number, line in enumerate(row["subOrderVOS"], 1)
    ]
    found = {(row["order_id"], row["line"]): row for row in table.to_pylist()}
    assert len(found) == table.num_rows == len(wanted)
    for order_id, number, line in wanted:
        row = found[order_id, number]
        assert (row["sku_id"], row["quantity"]) == (line["skuId"], line["quantity"])
        assert row["piece_yuan"] == fen_to_yuan(int(line["purchaseAmount"]))
        result = SubOrderResult.parse(line.get("subOrderResult"))
        assert row["picture_url"] == (result.sku_image_url if result else None)
        assert row["taobao_amount_yuan"] == (result.purchase_amount_yuan if result else None)


def test_json_lines_are_orders_again(here: Path, big: Running) -> None:
    assert export("orders.txt", "--format", "jsonl", "--since", YEAR) == 0
    known = {row["id"]: TaobaoOrder.from_dict(row) for row in big.app.state.orders}
    for line in (here / "orders.txt").read_text("utf-8").splitlines():
        order = TaobaoOrder.from_dict(json.loads(line))
        original = known[str(order.id)]
        assert (order.create_time, order.status) == (original.create_time, original.status)
        for mine, theirs in zip(order.sub_orders, original.sub_orders, strict=True):
            found, wanted = SubOrderResult.of(mine), SubOrderResult.of(theirs)
            assert (found and found.sku_properties) == (wanted and wanted.sku_properties)
            assert (found and found.sub_purchase_order_id) == (wanted and wanted.sub_purchase_order_id)


def test_what_has_no_column_or_another_kind_is_in_the_last_one() -> None:
    odd: Any = {"purchaseAmount": "12.5", "status": str(2**70), "createTime": "soon", "newMember": [1]}
    line: Any = {"subOrderResult": '{"quantity": "many"', "skuId": "7", "another": True}
    order = TaobaoOrder.from_dict({"id": "1", "subOrderVOS": [line], **odd})
    (cells,) = rows_of(order, Rows.LINES)
    row = dict(zip(names(Rows.LINES), cells, strict=True))
    assert (row["amount_yuan"], row["status"], row["created"], row["taobao_quantity"]) == (None, None, None, None)
    assert json.loads(str(row["extra"])) == {
        "amount_yuan": "12.5",
        "status": str(2**70),
        "created": "soon",
        "newMember": [1],
        "subOrderResult": line["subOrderResult"],
        "another": True,
    }
    (cells,) = rows_of(TaobaoOrder(id="2"), Rows.LINES)
    assert cells == ["2", *[None] * 9, 0, *[None] * (len(cells) - 11)]


@pytest.mark.parametrize("form", Format)
def test_half_a_character_costs_no_file(tmp_path: Path, form: Format) -> None:
    title = "half \ud83d, byte \udcff"
    result = dumps({"title": title, "odd": title}).decode()
    line = TaobaoSubOrder(title=title, sub_order_result=result, extra={title: title})
    staging = Staging(tmp_path / "staging")
    staging.keep(TaobaoOrder(id="1", user_name=title, sub_orders=[line]))
    staging["done 1"] = ""
    (order,) = staging.orders()
    staging.close()
    assert (order.user_name, order.sub_orders) == (title, [line])
    write(tmp_path / "orders", form, Rows.LINES, [order])
    if form is Format.PARQUET:
        table = parquet.read_table(tmp_path / "orders").to_pylist()
        assert any("half \\ud83d, byte \\udcff" in str(cell) for cell in table[0].values())
    else:
        content = (tmp_path / "orders").read_bytes().decode("utf-8")
        assert "half \\ud83d, byte \\udcff" in content
    if form is Format.JSONL:
        assert json.loads(content)["subOrderVOS"][0]["subOrderResult"]["title"] == title


def test_a_spreadsheet_does_not_calculate_what_strangers_wrote(tmp_path: Path) -> None:
    order = TaobaoOrder(
        id="1", user_name="=HYPERLINK(1)", sub_orders=[TaobaoSubOrder(title="+1"), TaobaoSubOrder(title="a,\n")]
    )
    write(tmp_path / "a.csv", Format.CSV, Rows.ORDERS, [order])
    with open(tmp_path / "a.csv", encoding="utf-8", newline="") as file:
        (row,) = csv.DictReader(file)
    assert (row["user_name"], row["titles"]) == ("'=HYPERLINK(1)", "'+1; a,\n")
    write(tmp_path / "a.parquet", Format.PARQUET, Rows.ORDERS, [order])
    assert parquet.read_table(tmp_path / "a.parquet").to_pylist()[0]["user_name"] == "=HYPERLINK(1)"


CALCULATED = ["=1", "+1", "-1", "@a", "\n=1", "\r\n=1", " \n =1", "\t+1", "\u00a0-1", "\u3000@a", "\ufeff=1",
              "\u200b=1", "\x00=1", "\x0b=1", "＝1", "＋1", " －1", "\n＠a", "﹦1",
              "\ttext", "\rtext", "\ntext"]  # fmt: skip
SHOWN = ["a", "a=1", " a=1", "(=1)", "1-2", "尺=", "\u2014", " ", "", "'=1"]


@pytest.mark.parametrize("text", [*CALCULATED, *SHOWN])
def test_how_a_formula_may_begin(text: str, tmp_path: Path) -> None:
    order = TaobaoOrder(id="1", user_name=text)
    write(tmp_path / "a.csv", Format.CSV, Rows.ORDERS, [order])
    with open(tmp_path / "a.csv", encoding="utf-8", newline="") as file:
        (row,) = csv.DictReader(file)
    assert row["user_name"] == (f"'{text}" if text in CALCULATED else text)
    write(tmp_path / "a.parquet", Format.PARQUET, Rows.ORDERS, [order])
    assert parquet.read_table(tmp_path / "a.parquet").to_pylist()[0]["user_name"] == text


@pytest.mark.parametrize("name", ["none.csv", "none.jsonl", "none.parquet"])
def test_no_orders_make_an_empty_file(here: Path, name: str) -> None:
    assert export(name, "--status", "77") == 0
    file = here / name
    if file.suffix == ".parquet":
        assert parquet.read_table(file).num_rows == 0
    else:
        assert len(file.read_text("utf-8").splitlines()) == (file.suffix == ".csv")


def test_the_end_says_what_was_met_again_and_what_cannot_be_read(
    shop: Shop, here: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Orders of the last quarter of an hour of a window are in the next one too."""
    monkeypatch.setenv("PANDAPON_BASE_URL", shop.base_url)
    late = shop.add(*(START + timedelta(hours=hour, minutes=50) for hour in (1, 2, 5)))
    for order_id in late[:2]:
        shop.rows[order_id]["subOrderVOS"] = [{"subOrderResult": '{"half'}]
    for name in ("a.jsonl", "a.csv"):
        assert run(["orders", "export", name, *HALF_A_DAY]) == 0
        told = "Orders: 15 written, 1 listed again and not written twice, 2 with a subOrderResult that cannot be read."
        assert capsys.readouterr().err.endswith(f"\n{told}\n15 orders in {name}\n")
    assert sorted(ids(here / "a.jsonl")) == sorted(shop.rows)


def test_a_list_that_says_it_has_more_is_not_exported_as_if_whole(
    shop: Shop, here: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("PANDAPON_BASE_URL", shop.base_url)
    cut = Pages.cut
    with monkeypatch.context() as patch:
        patch.setattr(Pages, "cut", lambda *asked: (page := cut(*asked)) | {"total": max(page["total"], 2)})
        assert run(["orders", "export", "a.jsonl", *HALF_A_DAY]) == 4
    err = capsys.readouterr().err
    assert "the list reports 2 orders but shows 1. The window does not count as done" in err
    assert not (here / "a.jsonl").exists()
    assert run(["orders", "export", "a.jsonl", *HALF_A_DAY]) == 0
    assert sorted(ids(here / "a.jsonl")) == sorted(shop.rows)


# What stands in the way


@pytest.mark.parametrize(
    ("arguments", "code", "told"),
    [
        (["nowhere/a.csv"], 6, "(unable to open database file): name a file in an existing folder"),
        (["folder"], 2, "folder is a folder; name a file in it"),
        (["/dev/null", "--format", "csv", "--overwrite"], 2, "/dev/null is not a regular file"),
        (["a.xlsx"], 2, "a.xlsx does not name a format; end the name with .csv, .jsonl or .parquet"),
        (["a.csv", "--window", "1s"], 2, "--window is '1s'; it must be a duration such as 6h or 7d"),
        (["a.csv", "--since", "2999-01-01"], 2, "which is in the future"),
        (["there.csv"], 6, "there.csv exists; pass --overwrite to replace it, or name another file"),
        (["a.csv", "--status", "SOLD"], 2, "--status is 'SOLD', which is not a status"),
    ],
)
def test_bad_input(here: Path, capsys: pytest.CaptureFixture[str], arguments: list[str], code: int, told: str) -> None:
    (here / "folder").mkdir()
    (here / "there.csv").write_text("mine", "utf-8")
    assert run(["orders", "export", *arguments]) == code
    out, err = capsys.readouterr()
    assert out == ""
    assert told in err
    assert (here / "there.csv").read_text("utf-8") == "mine"
    assert {path.name for path in here.iterdir()} == {"folder", "there.csv"}


def test_a_link_leads_to_the_file(here: Path) -> None:
    (here / "link.jsonl").symlink_to("real.jsonl")
    assert export("link.jsonl", "--since", YEAR) == 0
    assert (here / "link.jsonl").is_symlink()
    assert len(ids(here / "real.jsonl")) == 200


def test_a_full_disk(tmp_path: Path) -> None:
    with Staging(tmp_path / "a.partial") as staging:
        staging._store.execute("PRAGMA max_page_count = 1")
        staging.keep(TaobaoOrder(id="1" * 100_000))
        with pytest.raises(
            ExportError, match=r"a\.partial cannot .*: the disk is full; free some space and run it again"
        ):
            staging["done 1"] = ""
        assert (staging.kept(), dict(staging)) == (0, {})


def test_a_file_may_be_replaced(here: Path) -> None:
    (here / "a.jsonl").write_text("old", "utf-8")
    assert export("a.jsonl", "--since", YEAR, "--overwrite") == 0
    assert len(ids(here / "a.jsonl")) == 200


def test_without_pyarrow(here: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setitem(sys.modules, "pyarrow", None)
    monkeypatch.delitem(sys.modules, "pyarrow.parquet")
    assert export("a.parquet") == 3
    assert "pip install 'pandapon[parquet]'" in capsys.readouterr().err


def test_a_file_of_somebody_else_is_left_alone(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    partial = here / "a.csv.partial"
    partial.write_text("my notes, which are longer than the head of a database" * 100, "utf-8")
    assert export("a.csv") == 6
    assert "(file is not a database): it is not an export's file" in capsys.readouterr().err
    assert export("a.csv", "--restart") == 6
    assert partial.read_text("utf-8").startswith("my notes")


def test_one_export_at_a_time(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with Staging(here / "a.csv.partial") as other:
        other.begin({"since": "", "until": ""})
        for option in ("--overwrite", "--restart"):
            assert export("a.csv", option) == 6
            assert (
                "a.csv.partial cannot be used (database is locked): it is in use by another export"
                in capsys.readouterr().err
            )


# 1688, stdout, years of nothing


@pytest.fixture(scope="module")
def alibaba() -> Iterator[Running]:
    with serve(Settings(alibaba_orders=12, seeded=False)) as sandbox:
        yield sandbox


def test_orders_of_1688(
    alibaba: Running, here: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("PANDAPON_BASE_URL", alibaba.base_url)
    for name in ("a.csv", "a.jsonl", "a.parquet"):
        assert run(["orders", "export", name, "--platform", "1688", "--since", YEAR]) == 0
        assert capsys.readouterr().err.endswith(f"12 orders in {name}\n")
    with open("a.csv", encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    whole = [json.loads(line) for line in Path("a.jsonl").read_text("utf-8").splitlines()]
    assert [row["order_id"] for row in rows] == [order["baseInfo"]["idOfStr"] for order in whole]
    assert [row["created"] for row in rows] == sorted(row["created"] for row in rows)
    assert {row["status_name"] for row in rows} <= set(AlibabaOrderStatus.__members__)
    assert all(re.fullmatch(r"\d+\.\d\d", row["amount_yuan"]) for row in rows)
    assert json.loads(rows[0]["extra"])["baseInfo"]["currency"] == "RMB"
    table = parquet.read_table("a.parquet")
    assert table.column("amount_yuan").to_pylist() == [Decimal(row["amount_yuan"]) for row in rows]
    assert run(["orders", "export", "lines.csv", "--platform", "1688", "--rows", "lines", "--since", YEAR]) == 0
    with open("lines.csv", encoding="utf-8", newline="") as file:
        lines = list(csv.DictReader(file))
    assert len(lines) == sum(len(order["productItems"]) for order in whole)
    assert {line["product_id"] for line in lines} == {
        str(item["productID"]) for order in whole for item in order["productItems"]
    }
    assert (
        run(["orders", "export", "sent.csv", "--platform", "1688", "--since", YEAR, "--status", "AWAITING_SHIPMENT"])
        == 0
    )
    with open("sent.csv", encoding="utf-8", newline="") as file:
        assert {row["status_name"] for row in csv.DictReader(file)} <= {"AWAITING_SHIPMENT"}


def test_to_stdout(big: Running, tmp_path: Path) -> None:
    env = env_in_china(tmp_path, big)
    done = pandapon("orders", "export", "-", "--since", YEAR, env=env, home=tmp_path)
    assert done.returncode == 0
    assert len(list(csv.DictReader(done.stdout.splitlines()))) == 200
    assert done.stderr.endswith("200 orders to stdout\n")
    done = pandapon("orders", "export", "-", "--format", "jsonl", "--since", YEAR, env=env, home=tmp_path)
    assert len(done.stdout.splitlines()) == 200
    assert [path for path in tmp_path.iterdir() if path.name.startswith("-")] == []


def test_years_of_nothing(shop: Shop, here: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PANDAPON_BASE_URL", shop.base_url)
    assert run(["orders", "export", "a.csv", "--since", "2010-01-01", "--until", "2020-01-01"]) == 0
    assert shop.requests <= 20


# What interrupts it


def interrupted(shop: Shop, tmp_path: Path, *, after: int) -> None:
    """Export until so many pages have been listed, and press Ctrl-C."""
    env = env_in_china(tmp_path, shop.sandbox)
    with terminal("orders", "export", "a.jsonl", *HALF_A_DAY, env=env, home=tmp_path) as shown:

        def press() -> None:
            shown.child.sendintr()
            # The page is not answered before the export has ended.
            os.waitid(os.P_PID, shown.child.pid, os.WEXITED | os.WNOWAIT)

        shop.scripts = iter([*[lambda: None] * after, press])
        assert shown.end() == 130
    assert "7 orders are saved in a.jsonl.partial; run the same command to continue." in shown.text


def test_interrupted_and_resumed(shop: Shop, tmp_path: Path) -> None:
    interrupted(shop, tmp_path, after=3)
    kept = sorted(path.name for path in tmp_path.iterdir())
    assert kept == ["a.jsonl.partial"]
    done = pandapon("orders", "export", "a.jsonl", *HALF_A_DAY, env=env_in_china(tmp_path, shop.sandbox), home=tmp_path)
    assert done.returncode == 0
    assert ", 7 already saved." in done.stderr
    assert done.stderr.endswith("12 orders in a.jsonl\n")
    assert ids(tmp_path / "a.jsonl") == list(shop.rows)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a.jsonl"]


def test_a_failure_in_the_middle(
    shop: Shop, here: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("PANDAPON_BASE_URL", shop.base_url)
    faults = shop.sandbox.app.state.faults
    shop.scripts = iter([lambda: None, lambda: None, lambda: faults.break_next("html", "*", None, status=404)])
    arguments = ["orders", "export", "a.csv", *HALF_A_DAY]
    assert run(arguments) == 4
    err = capsys.readouterr().err
    assert "7 orders are saved in a.csv.partial; run the same command to continue.\n" in err
    faults.clear()
    assert run([*arguments, "--status", "PAID"]) == 6
    assert (
        "an export that was started with --status left out; continue with the same options" in capsys.readouterr().err
    )
    monkeypatch.setenv("PANDAPON_USER_ID", "2")
    assert run(arguments) == 6
    assert "an export that was started with user id 1000000000001" in capsys.readouterr().err
    monkeypatch.setenv("PANDAPON_USER_ID", "1000000000001")
    assert run(arguments) == 0
    with open("a.csv", encoding="utf-8", newline="") as file:
        assert [row["order_id"] for row in csv.DictReader(file)] == list(shop.rows)
    assert [path.name for path in here.iterdir()] == ["a.csv"]


def test_begun_anew(shop: Shop, here: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PANDAPON_BASE_URL", shop.base_url)
    faults = shop.sandbox.app.state.faults
    shop.scripts = iter([lambda: None, lambda: faults.break_next("html", "*", None, status=404)])
    assert run(["orders", "export", "a.jsonl", *HALF_A_DAY]) == 4
    faults.clear()
    assert run(["orders", "export", "a.jsonl", *HALF_A_DAY, "--status", "AWAITING_PAYMENT", "--restart"]) == 0
    assert ids(here / "a.jsonl") == list(shop.rows)


def test_a_failure_before_the_first_order_leaves_nothing(
    shop: Shop, here: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PANDAPON_BASE_URL", shop.base_url)
    shop.sandbox.app.state.faults.break_next("html", "*", None, status=404)
    assert run(["orders", "export", "a.jsonl", *HALF_A_DAY]) == 4
    assert list(here.iterdir()) == []


def test_a_failure_while_writing_leaves_the_old_file(tmp_path: Path) -> None:
    file = tmp_path / "a.jsonl"
    file.write_text("old", "utf-8")

    def broken() -> Iterator[TaobaoOrder]:
        yield TaobaoOrder(id="1")
        raise OSError(28, "No space left on device")

    with pytest.raises(ExportError, match=r"a\.jsonl: No space left on device"):
        write(file, Format.JSONL, Rows.ORDERS, broken())
    assert file.read_text("utf-8") == "old"
    assert [path.name for path in tmp_path.iterdir()] == ["a.jsonl"]


def test_an_interrupt_while_writing_leaves_no_file(tmp_path: Path) -> None:
    def interrupted() -> Iterator[TaobaoOrder]:
        yield TaobaoOrder(id="1")
        raise KeyboardInterrupt

    for form in Format:
        with pytest.raises(KeyboardInterrupt):
            write(tmp_path / "a", form, Rows.ORDERS, interrupted())
    assert list(tmp_path.iterdir()) == []


def test_a_staging_file_of_another_version_is_left_alone(tmp_path: Path) -> None:
    database = sqlite3.connect(tmp_path / "a.partial")
    database.execute("PRAGMA application_id = 2")
    database.close()
    with pytest.raises(ExportError, match=r"a\.partial cannot be used: another program or another version created it"):
        Staging(tmp_path / "a.partial")


def test_an_order_is_kept_with_the_note_that_it_is_done(tmp_path: Path) -> None:
    with Staging(tmp_path / "a.partial") as staging:
        staging.keep(TaobaoOrder(id="1"))
        staging["done 1"] = ""
        staging.keep(TaobaoOrder(id="2"))
    with Staging(tmp_path / "a.partial") as staging:
        assert [order.id for order in staging.orders()] == ["1"]
        assert dict(staging) == {"done 1": ""}
        staging.keep(TaobaoOrder(id="2"))
        del staging["done 1"]
        with pytest.raises(KeyError):
            staging["done 1"]
        assert (staging.kept(), len(staging)) == (2, 0)
        staging.discard()
    assert list(tmp_path.iterdir()) == []


# What is shown


def test_a_bar_in_a_terminal(big: Running, tmp_path: Path) -> None:
    arguments = ("orders", "export", "a.csv", "--since", YEAR)
    with terminal(*arguments, env=env_in_china(tmp_path, big), home=tmp_path, columns=60) as shown:
        assert shown.end() == 0
    assert "━" in shown.raw
    assert "━" not in "".join(shown.lines)
    assert shown.lines[-1] == "200 orders in a.csv"


def test_no_bar_in_a_pipe(big: Running, tmp_path: Path) -> None:
    done = pandapon("orders", "export", "a.csv", "--since", YEAR, env=env_in_china(tmp_path, big), home=tmp_path)
    assert (done.returncode, done.stdout) == (0, "")
    assert [line.split(" ")[0] for line in done.stderr.splitlines()] == ["Orders", "200"]
