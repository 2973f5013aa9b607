"""`pandapon purchases`: a journal is listed, settled and closed by hand."""

import json
from pathlib import Path
from typing import Any

import pytest

from pandapon import PandaPon, UndecidedError
from pandapon.models import TaobaoOrderCreate
from pandapon.purchases import Journal
from pandapon_sandbox import Running
from tests.cli.processes import Run
from tests.support.credentials import FAKE_KEYS
from tests.support.scripted_calls import LINE, RECEIVER

NAME = "purchases.sqlite"


def buy(sandbox: Running, place: str | Path, reference: str, fault: str = "") -> None:
    if fault:
        sandbox.app.state.faults.break_next(fault, "taobao_orders.create")
    order = TaobaoOrderCreate(
        order_line_list=[LINE], receiver=RECEIVER, purchase_amount=9000, seller_order_number=reference
    )
    with Journal(place) as journal, PandaPon(*FAKE_KEYS, base_url=sandbox.base_url) as pp:
        journal.buy(pp, order, patience=0.0)


def rows(text: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in text.splitlines()]


def test_listed_settled_and_closed(run_alone: Run, sandbox: Running, tmp_path: Path) -> None:
    buy(sandbox, tmp_path / NAME, "A-1")
    with pytest.raises(UndecidedError):
        buy(sandbox, tmp_path / NAME, "A-2", "reset_before")
    done = run_alone("purchases", "list", NAME)
    assert done.returncode == 0
    head, *lines = [line.split("\t") for line in done.stdout.splitlines()]
    assert head == ["reference", "platform", "state", "intended", "orders", "reason"]
    assert [line[:3] for line in lines] == [["A-1", "taobao", "made"], ["A-2", "taobao", "sent"]]
    assert lines[0][4].isdecimal()
    (opened,) = rows(run_alone("purchases", "list", NAME, "--open", "--output", "jsonl").stdout)
    assert (opened["reference"], opened["attempt"], opened["closed"]) == ("A-2", 1, None)
    assert "request" not in opened
    done = run_alone("purchases", "settle", NAME, "--output", "jsonl")
    assert done.returncode == 5
    (undecided,) = rows(done.stdout)
    assert (undecided["reference"], undecided["outcome"]) == ("A-2", "undecided")
    assert "find_by_seller_order_number('A-2'" in undecided["check"]
    done = run_alone("purchases", "close", NAME, "A-2", "--not-made", "--note", "Ada asked")
    assert (done.returncode, done.stdout) == (0, "taobao purchase 'A-2' (not made)\n")
    done = run_alone("purchases", "settle", NAME, "--output", "jsonl")
    assert (done.returncode, done.stdout) == (0, "")
    assert rows(run_alone("purchases", "list", NAME, "--output", "jsonl").stdout)[1]["reason"] == "by hand: Ada asked"


def test_an_order_that_appears_is_closed(run_alone: Run, sandbox: Running, tmp_path: Path) -> None:
    with pytest.raises(UndecidedError):
        buy(sandbox, tmp_path / NAME, "A-1", "reset_before")
    lines = [{"itemId": LINE.item_id, "skuId": LINE.sku_id, "quantity": "2", "price": "4500"}]
    order = sandbox.app.state.orders.create(lines, 9000, None, "A-1")
    done = run_alone("purchases", "settle", NAME)
    assert done.returncode == 0
    assert done.stdout.splitlines()[1] == f"A-1\ttaobao\tmade\t{order['id']}\tthe list shows it\t"


def test_a_journal_on_a_server(run_alone: Run, sandbox: Running, postgres: str) -> None:
    buy(sandbox, postgres, "A-1")
    (row,) = rows(run_alone("purchases", "list", postgres, "--output", "jsonl").stdout)
    assert row["reference"] == "A-1"


@pytest.mark.parametrize(
    ("arguments", "code", "says"),
    [
        (("list", "missing.sqlite"), 6, "there is no journal missing.sqlite; pandapon.purchases.Journal creates one"),
        (("settle", "missing.sqlite"), 6, "there is no journal missing.sqlite"),
        (("close", NAME, "A-9", "--made", "--note", "x"), 2, "no open purchase has the reference 'A-9'"),
        (("close", NAME, "A-1", "--note", "x"), 2, "--made"),
        (("close", NAME, "A-1", "--made", "--note", " "), 2, "the note is empty"),
        (("list", "mysql://shop@127.0.0.1/shop"), 2, "pass a path, or postgresql://"),
        (("settle", NAME), 6, "belongs to another account"),
    ],
)
def test_what_is_refused(
    run: Run, sandbox: Running, tmp_path: Path, arguments: tuple[str, ...], code: int, says: str
) -> None:
    buy(sandbox, tmp_path / NAME, "A-1")
    done = run("purchases", *arguments)
    assert (done.returncode, done.stdout) == (code, "")
    assert says in done.stderr
