"""Every filter of the order list, and its pages."""

from pathlib import Path
from typing import Any

import orjson
import pytest

import pandapon_sandbox
from pandapon_sandbox import Code
from tests.support.sandbox_caller import Caller, Open

PAGE = "/open/order/page"
SEED_ID = "1022505290408395575"
SEED_FILE = Path(pandapon_sandbox.__file__).parent / "taobao" / "seed_order_page.json"


def line(**changes: str) -> dict[str, str]:
    return {"itemId": "2048000000000001", "skuId": "5000000000001", "quantity": "2", "price": "100"} | changes


def ids(answer: dict[str, Any]) -> list[str]:
    return [order["id"] for order in answer["data"]["data"]]


@pytest.fixture
def shop(open_sandbox: Open) -> Caller:
    """Five orders, a minute apart; the first in the list is the last one created."""
    caller = open_sandbox(seeded=False, max_page_size=4)
    for _ in range(5):
        caller.book.create([line()], 200)
        caller.clock.now += 60
    return caller


@pytest.fixture
def all_ids(shop: Caller) -> list[str]:
    return [order["id"] for order in shop.book]


def test_the_seed_is_the_order_of_the_documentation(shared: Caller) -> None:
    assert shared.get(PAGE)["data"] == orjson.loads(SEED_FILE.read_bytes())["data"]


def test_a_sandbox_may_start_empty(open_sandbox: Open) -> None:
    assert open_sandbox(seeded=False).get(PAGE)["data"] == {"total": 0, "data": []}


def test_the_newest_comes_first(shop: Caller) -> None:
    times = [order["createTime"] for order in shop.get(PAGE, pageSize=4)["data"]["data"]]
    assert times == [f"2023-11-15 06:{minute}:20" for minute in (17, 16, 15, 14)]


@pytest.mark.parametrize(
    ("query", "wanted"),
    [
        ({}, slice(0, 4)),
        ({"pageSize": 2}, slice(0, 2)),
        ({"pageNum": 2, "pageSize": 2}, slice(2, 4)),
        ({"pageNum": 3, "pageSize": 2}, slice(4, 5)),
        ({"pageNum": 4, "pageSize": 2}, slice(5, 5)),
        ({"pageNum": 10**30, "pageSize": 2}, slice(5, 5)),
        ({"pageSize": 5}, slice(0, 4)),
        ({"pageSize": 10**30, "pageNum": 2}, slice(4, 5)),
    ],
)
def test_pages(shop: Caller, all_ids: list[str], query: dict[str, int], wanted: slice) -> None:
    answer = shop.get(PAGE, **query)
    assert answer["data"]["total"] == 5
    assert ids(answer) == all_ids[wanted]


def test_ten_orders_are_a_page(open_sandbox: Open) -> None:
    caller = open_sandbox()
    for _ in range(10):
        caller.book.create([line()], 200)
    answer = caller.get(PAGE)
    assert (answer["data"]["total"], len(ids(answer))) == (11, 10)
    assert SEED_ID not in ids(answer)


def test_orders_by_id_and_number(shop: Caller, all_ids: list[str]) -> None:
    order = shop.book.find(all_ids[2])
    assert ids(shop.get(PAGE, id=order["id"])) == [order["id"]]
    assert ids(shop.get(PAGE, orderNo=order["orderNo"])) == [order["id"]]
    assert ids(shop.get(PAGE, orderNo=order["id"])) == []
    assert ids(shop.get(PAGE, id=all_ids[1], orderNo=order["orderNo"])) == []


def test_orders_by_status(shop: Caller, all_ids: list[str]) -> None:
    shop.book.pay(all_ids[3])
    assert ids(shop.get(PAGE, status=1)) == [all_ids[3]]
    assert shop.get(PAGE, status=0)["data"]["total"] == 4
    assert ids(shop.get(PAGE, status=10)) == []


def test_filters_come_before_pages(shop: Caller, all_ids: list[str]) -> None:
    shop.book.pay(all_ids[1])
    answer = shop.get(PAGE, status=0, pageSize=3, pageNum=2)
    assert answer["data"]["total"] == 4
    assert ids(answer) == [all_ids[4]]


@pytest.mark.parametrize(
    ("begin", "end", "wanted"),
    [
        ("06:14:20", "06:16:20", slice(1, 4)),
        ("06:14:21", "06:16:19", slice(2, 3)),
        ("06:16:20", "", slice(0, 2)),
        ("", "06:14:20", slice(3, 5)),
        ("06:16:20", "06:14:20", slice(5, 5)),
    ],
)
def test_orders_by_time(shop: Caller, all_ids: list[str], begin: str, end: str, wanted: slice) -> None:
    times = {"beginDateTime": begin and f"2023-11-15 {begin}", "endDateTime": end and f"2023-11-15 {end}"}
    assert ids(shop.get(PAGE, **times)) == all_ids[wanted]


def test_orders_by_seller(shop: Caller, all_ids: list[str]) -> None:
    assert ids(shop.get(PAGE, sellerNick="示例店铺")) == []
    (sub_order,) = shop.book.find(all_ids[2])["subOrderVOS"]
    result = orjson.loads(sub_order["subOrderResult"])
    result["option_fields"]["supplierNick"] = "示例店铺"
    sub_order["subOrderResult"] = orjson.dumps(result).decode()
    assert ids(shop.get(PAGE, sellerNick="示例店铺")) == [all_ids[2]]
    assert ids(shop.get(PAGE, sellerNick="示例")) == []


def test_one_order(shared: Caller) -> None:
    assert shared.get(f"/open/order/{SEED_ID}")["data"] == shared.get(PAGE)["data"]["data"][0]


def test_an_order_that_does_not_exist(shared: Caller) -> None:
    assert shared.get("/open/order/1")["code"] == Code.NOT_FOUND
