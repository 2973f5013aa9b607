"""`warehouse.sync`: the tables show what the sandbox has, and still do after it has changed."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any

import dlt
import orjson
import pytest

from pandapon import InvalidArgumentError, OrderStatus, PandaPon, warehouse
from pandapon.order_sync.plan import plan
from pandapon.warehouse import listings
from pandapon_sandbox import Running
from tests.support.warehouse import TABLES, Books, alibaba_statuses, moment, statuses

YEAR = timedelta(days=400)
SINCE = datetime.now(UTC) - YEAR


@pytest.fixture
def sync(pp: PandaPon, books: Books) -> Callable[..., warehouse.Loaded]:
    return lambda **more: warehouse.sync(pp, SINCE, **{"to": books.to, "horizon": YEAR, **more})


def youngest_unpaid(shop: Running) -> str:
    unpaid = [order for order in shop.app.state.orders if order["status"] == OrderStatus.AWAITING_PAYMENT]
    return str(max(unpaid, key=lambda order: order["createTime"])["id"])


def test_the_tables_have_every_order(sync: Any, shop: Running, books: Books) -> None:
    loaded = sync()
    assert books.tables() == sorted(TABLES)
    assert {row["id"]: row["status"] for row in books.rows("taobao_orders")} == statuses(shop)
    assert {row["id"]: row["status"] for row in books.rows("alibaba_orders")} == alibaba_statuses(shop)
    assert loaded.failed == {}
    assert loaded.rows == {table: len(books.rows(table)) for table in TABLES}


def test_a_row_is_the_order(sync: Any, shop: Running, books: Books) -> None:
    sync()
    orders = {order["id"]: order for order in shop.app.state.orders}
    for row in books.rows("taobao_orders"):
        order = orders[row["id"]]
        assert row["purchase_amount_fen"] == order["purchaseAmount"]
        assert row["create_time"] == moment(order["createTime"])
        assert row["pay_time"] == (order["payTime"] and moment(order["payTime"]))
        assert row["status_name"] == OrderStatus(order["status"]).name
        assert (row["user_id"], row["extra"]) == ("1000000000001", None)
    for row in books.rows("taobao_order_lines"):
        line = orders[row["order_id"]]["subOrderVOS"][row["line"] - 1]
        assert str(row["purchase_amount_fen"]) == line["purchaseAmount"]
        result = orjson.loads(line["subOrderResult"] or "{}")
        assert (row["result_status"], row["result_title"]) == (result.get("status"), result.get("title"))
        assert row["item_id"] == line["itemId"]


def test_yuan_become_fen(sync: Any, shop: Running, books: Books) -> None:
    sync()
    orders = {order["baseInfo"]["idOfStr"]: order for order in shop.app.state.alibaba_orders}
    for row in books.rows("alibaba_orders"):
        assert row["total_amount_fen"] == round(orders[row["id"]]["baseInfo"]["totalAmount"] * 100)
    for row in books.rows("alibaba_order_lines"):
        line = orders[row["order_id"]]["productItems"][row["line"] - 1]
        assert row["price_fen"] == round(line["price"] * 100)
        assert row["sub_item_id"] == line["subItemIDString"]


def test_a_repeated_run_changes_nothing(sync: Any, books: Books) -> None:
    sync()
    before = [books.dump(table) for table in TABLES]
    sync()
    sync()
    assert [books.dump(table) for table in TABLES] == before


def test_a_final_order_that_changes_is_found_within_recheck(
    sync: Any, shop: Running, books: Books, monkeypatch: pytest.MonkeyPatch
) -> None:
    def an_hour_later(*form: Any, **more: Any) -> Any:
        return plan(*form, **{**more, "now": datetime.now(UTC) + timedelta(hours=1)})

    order = next(order for order in shop.app.state.orders if order["status"] == OrderStatus.SHIPPED)
    sync()
    order["purchaseAmount"] += 1
    monkeypatch.setattr(listings, "plan", an_hour_later)
    sync(recheck=timedelta(hours=1))
    found = {row["id"]: row["purchase_amount_fen"] for row in books.rows("taobao_orders")}
    assert found[order["id"]] == order["purchaseAmount"]


def test_an_order_that_is_paid_and_shipped_between_two_runs(sync: Any, shop: Running, books: Books) -> None:
    order_id = youngest_unpaid(shop)
    other = next(key for key, status in alibaba_statuses(shop).items() if status == "waitbuyerpay")
    sync()
    shop.pay(order_id)
    shop.pay(other)
    sync()
    (row,) = books.query(f"SELECT * FROM taobao_orders WHERE id = '{order_id}'")
    assert (row["status_name"], row["pay_time"] is None) == ("PAID", False)
    shop.approve(order_id)
    shop.approve(order_id)
    shop.ship(order_id)
    shop.ship(other)
    sync()
    assert {row["id"]: row["status"] for row in books.rows("taobao_orders")} == statuses(shop)
    assert {row["id"]: row["status"] for row in books.rows("alibaba_orders")} == alibaba_statuses(shop)
    lines = books.query(f"SELECT result_status FROM taobao_order_lines WHERE order_id = '{order_id}'")
    assert {row["result_status"] for row in lines} == {"WAIT_BUYER_CONFIRM_GOODS"}
    assert alibaba_statuses(shop)[other] == "waitbuyerreceive"


def test_only_some_tables(sync: Any, books: Books) -> None:
    sync(tables=["alibaba_order_lines"])
    assert books.tables() == ["alibaba_order_lines"]
    assert books.rows("alibaba_order_lines")


def test_refunds_parcels_and_addresses(sync: Any, pp: PandaPon, shop: Running, books: Books) -> None:
    pp.addresses.save(name="Example Buyer", city="示例市")
    order_id = youngest_unpaid(shop)
    for move in (shop.pay, shop.approve, shop.approve, shop.ship):
        move(order_id)
    sync(tables=[*TABLES, "refunds", "parcels", "addresses"])
    (address,) = books.rows("addresses")
    assert (address["name"], address["city"], address["user_id"]) == ("Example Buyer", "示例市", "1000000000001")
    parcels = books.rows("parcels")
    assert {row["platform"] for row in parcels} == {"taobao", "1688"}
    assert order_id in {row["order_id"] for row in parcels}
    assert all(row["waybill"] for row in parcels)


def test_the_source_in_a_pipeline_of_ones_own(pp: PandaPon, shop: Running, books: Books) -> None:
    destination = dlt.destinations.postgres(books.to.replace("@", ":unused@"))
    if books.to.startswith("duckdb:"):
        destination = dlt.destinations.duckdb(books.to.removeprefix("duckdb:"))
    pipeline = dlt.pipeline("mine", destination=destination, dataset_name="mine")
    order_id = youngest_unpaid(shop)
    pipeline.run(warehouse.source(pp, SINCE, horizon=YEAR))
    shop.pay(order_id)
    pipeline.run(warehouse.source(pp, SINCE, horizon=YEAR))
    mine = Books(books.to, "mine")
    assert {row["id"]: row["status"] for row in mine.rows("taobao_orders")} == statuses(shop)
    assert set(mine.tables()) == set(TABLES)


def test_progress(sync: Any) -> None:
    told: list[warehouse.Progress] = []
    sync(on_progress=told.append)
    assert {each.platform for each in told} == {"taobao", "alibaba"}
    assert max(each.orders for each in told if each.platform == "taobao") >= 60


@pytest.mark.parametrize(
    ("more", "says"),
    [
        ({"tables": ["orders"]}, "there is no table orders; there are taobao_orders"),
        ({"tables": []}, "no tables are wanted"),
        ({"dataset": "My Data"}, "dataset is 'My Data'; it must begin with a letter"),
        ({"until": datetime(2024, 1, 1)}, "until is datetime.*; it must be a datetime with a time zone"),
        ({"until": SINCE - timedelta(days=1)}, "since is .*; it must be before "),
        ({"overlap": timedelta(minutes=-15)}, "overlap is .*; it must be a timedelta of one or more whole seconds"),
        ({"recheck": timedelta(0)}, "recheck is 0:00:00; it must be a timedelta of one or more whole seconds"),
        ({"horizon": 90}, "horizon is 90; it must be a timedelta of one or more whole seconds"),
        ({"final": ["shipped"]}, "final is .*; it must be a collection of states"),
        ({"page_size": 0}, "page_size is 0; it must be at least 1"),
    ],
)
def test_arguments_that_are_not_valid(sync: Any, more: dict[str, Any], says: str) -> None:
    with pytest.raises(InvalidArgumentError, match=says):
        sync(**more)


def test_a_begin_in_the_future_spoils_nothing(pp: PandaPon, shop: Running, books: Books) -> None:
    with pytest.raises(InvalidArgumentError, match=r"since is .*; it must be before "):
        warehouse.sync(pp, datetime.now(UTC) + YEAR, to=books.to)
    warehouse.sync(pp, SINCE, to=books.to, horizon=YEAR)
    assert {row["id"]: row["status"] for row in books.rows("taobao_orders")} == statuses(shop)
