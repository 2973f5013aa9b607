"""Values that drift, and come right again: the last row that fits stays until the next one."""

from __future__ import annotations

from collections.abc import Callable
from copy import deepcopy
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import dlt
import orjson
import pytest

from pandapon import OrderStatus, PandaPon, warehouse
from pandapon_sandbox import Running
from tests.support.warehouse import Books

MINUTE, YEAR = timedelta(minutes=1), timedelta(days=400)
SINCE = datetime.now(UTC) - YEAR


@pytest.fixture
def sync(pp: PandaPon) -> Callable[[Books], warehouse.Loaded]:
    return lambda books: warehouse.sync(pp, SINCE, to=books.to, horizon=YEAR)


@pytest.fixture
def duck(tmp_path: Path) -> Books:
    return Books(f"duckdb:{tmp_path / 'orders.duckdb'}")


def unpaid(shop: Running) -> dict[str, Any]:
    """An order with two lines or more."""
    return next(each for each in shop.app.state.orders if len(each["subOrderVOS"]) > 1 and each["status"] == 0)


def states(books: Books, order: str) -> tuple[Any, list[Any]]:
    """The state and amount of an order, and the quantities of its lines."""
    (row,) = books.query(f"SELECT status, purchase_amount_fen FROM taobao_orders WHERE id = '{order}'")
    lines = books.query(f"SELECT quantity FROM taobao_order_lines WHERE order_id = '{order}' ORDER BY line")
    return (row["status"], row["purchase_amount_fen"]), [line["quantity"] for line in lines]


def test_the_last_row_that_fits_stays_until_the_next_one(sync: Any, shop: Running, books: Books) -> None:
    order = unpaid(shop)
    amount, first = order["purchaseAmount"], order["subOrderVOS"][0]["quantity"]
    sync(books)
    before = states(books, order["id"])
    order["status"], order["purchaseAmount"] = OrderStatus.PAID, {"fen": amount}
    order["subOrderVOS"][0]["quantity"] = "some"
    sync(books)
    assert states(books, order["id"]) == before
    refused = {row["table_name"]: row for row in books.rows("quarantine")}
    assert {*refused} == {"taobao_orders", "taobao_order_lines"}
    assert {row["order_id"] for row in refused.values()} == {order["id"]}
    assert refused["taobao_orders"]["reason"].startswith("expected an integer, got dict")
    assert orjson.loads(refused["taobao_orders"]["row"])["status"] == OrderStatus.PAID
    order["purchaseAmount"], order["subOrderVOS"][0]["quantity"] = amount, first
    sync(books)
    assert states(books, order["id"]) == ((OrderStatus.PAID, amount), before[1])
    assert books.rows("quarantine") == []


def test_a_first_row_has_null_where_its_value_does_not_fit(sync: Any, shop: Running, duck: Books) -> None:
    """So a wrong guess about one field costs no table; each later state replaces it."""
    order = unpaid(shop)
    order["purchaseAmount"] = "many"
    sync(duck)
    (row,) = duck.query(f"SELECT status, purchase_amount_fen, refused FROM taobao_orders WHERE id = '{order['id']}'")
    assert row == {"status": 0, "purchase_amount_fen": None, "refused": '["purchase_amount_fen"]'}
    order["status"] = OrderStatus.PAID
    sync(duck)
    assert states(duck, order["id"])[0] == (OrderStatus.PAID, None)
    assert len(duck.rows("quarantine")) == 1


def test_an_order_of_which_one_line_does_not_fit_keeps_all_lines(sync: Any, shop: Running, duck: Books) -> None:
    order = unpaid(shop)
    sync(duck)
    before = states(duck, order["id"])
    order["subOrderVOS"][0] = 7
    order["status"] = OrderStatus.PAID
    sync(duck)
    assert states(duck, order["id"]) == ((OrderStatus.PAID, order["purchaseAmount"]), before[1])


def test_an_order_without_lines_any_more(sync: Any, shop: Running, books: Books) -> None:
    order = unpaid(shop)
    sync(books)
    others = len(books.rows("taobao_order_lines")) - len(order["subOrderVOS"])
    order["status"], order["subOrderVOS"] = OrderStatus.PAID, []
    sync(books)
    assert states(books, order["id"])[1] == []
    assert len(books.rows("taobao_order_lines")) == others


def test_the_same_in_a_pipeline_of_ones_own(pp: PandaPon, shop: Running, duck: Books) -> None:
    order = unpaid(shop)
    pipeline = dlt.pipeline("mine", destination=dlt.destinations.duckdb(duck.to[7:]), dataset_name="mine")
    for amount in (order["purchaseAmount"], "many"):
        order["status"], order["purchaseAmount"] = order["status"] + 1, amount
        pipeline.run(warehouse.source(pp, SINCE, horizon=YEAR))
    mine = Books(duck.to, "mine")
    assert states(mine, order["id"])[0][0] == 1
    assert len(mine.rows("quarantine")) == 1


def test_an_older_state_of_a_1688_order_replaces_no_newer_one(pp: PandaPon, shop: Running, books: Books) -> None:
    """As when a worker that has read an order before it changed is the last one to load it."""
    order = next(each for each in shop.app.state.alibaba_orders if each["baseInfo"]["status"] == "waitbuyerpay")
    order_id, before = order["baseInfo"]["idOfStr"], deepcopy(order)
    shop.pay(order_id)
    order["productItems"][0]["name"] = "changed"
    (part,) = warehouse.partitions([pp], SINCE, datetime.now(UTC) + MINUTE, window=2 * YEAR, platforms=["alibaba"])
    warehouse.load(pp, part, to=books.to)
    order.update(before)
    warehouse.load(pp, part, to=books.to)
    (row,) = books.query(f"SELECT status FROM alibaba_orders WHERE id = '{order_id}'")
    names = books.query(f"SELECT name FROM alibaba_order_lines WHERE order_id = '{order_id}' AND line = 1")
    assert (row["status"], names) == ("waitsellersend", [{"name": "changed"}])
