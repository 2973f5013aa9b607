"""A sandbox with a large shop: the form of its orders, and the order list's handling of them."""

from typing import Any

import orjson
import pytest

from pandapon_sandbox import Code, Settings, __main__
from pandapon_sandbox.storage.ledger import Ledger
from pandapon_sandbox.taobao.order_book import OrderBook
from tests.sandbox.taobao_orders import create
from tests.support.sandbox_caller import Caller, Open

NOW = 1_700_000_000
COUNT = 2000
PAGE = "/open/order/page"

Row = dict[str, Any]


def book(seed: int = 0, count: int = COUNT) -> list[Row]:
    settings = Settings(orders=count, orders_seed=seed, seeded=False, clock=lambda: NOW)
    return list(OrderBook(settings, Ledger()))


@pytest.fixture(scope="module")
def orders() -> list[Row]:
    return book()


def lines(orders: list[Row]) -> list[Row]:
    return [line for order in orders for line in order["subOrderVOS"]]


def texts(order: Row) -> list[Row]:
    found = [line.get("subOrderResult") for line in order["subOrderVOS"]]
    return [orjson.loads(text) for text in found if text]


def test_the_seed_makes_the_orders(orders: list[Row]) -> None:
    assert len(orders) == COUNT
    assert book() == orders
    assert book(seed=1) != orders


def test_orders_are_spread_over_the_year_before_the_newest_first(orders: list[Row]) -> None:
    times = [order["createTime"] for order in orders]
    assert times == sorted(times, reverse=True)
    assert "2022-11-15 06:13:20" <= times[-1] < "2022-11-20"
    assert "2023-11-10" < times[0] <= "2023-11-15 06:13:20"


def test_numbers_belong_to_one_order_each(orders: list[Row]) -> None:
    for name in ("id", "orderNo", "sellerOrderNumber"):
        assert len({order[name] for order in orders}) == COUNT
    ids = [text["sub_purchase_order_id"] for order in orders for text in texts(order)]
    assert len(set(ids)) == len(ids)


def test_statuses_and_what_they_imply(orders: list[Row]) -> None:
    assert {order["status"] for order in orders} == {0, 1, 2, 3, 4, 10, 11}
    for order in orders:
        paid = order["payTime"]
        assert (paid is not None) == (order["status"] in {1, 2, 3, 10, 11})
        assert paid is None or order["createTime"] <= paid <= "2023-11-15 06:13:20"
        for text in texts(order):
            assert text["closed"] == (text["status"] == "TRADE_CLOSED") == (order["status"] == 4)


def test_amounts_are_those_of_the_lines(orders: list[Row]) -> None:
    for order in orders:
        amounts = [line["quantity"] * int(line["purchaseAmount"]) for line in order["subOrderVOS"]]
        assert order["purchaseAmount"] == sum(amounts)
        if len(texts(order)) == len(amounts):
            assert [text["purchase_amount"] for text in texts(order)] == amounts


def test_sub_orders_have_either_form_or_none(orders: list[Row]) -> None:
    assert {len(order["subOrderVOS"]) for order in orders} == {1, 2, 3, 4}
    found = [line.get("subOrderResult", "not there") for line in lines(orders)]
    assert {None, "not there"} < set(found)
    sample = lines(list(OrderBook(Settings(), Ledger())))[0]["subOrderResult"]
    members = {frozenset(text) for order in orders for text in texts(order)}
    assert frozenset(orjson.loads(sample)) == min(members, key=len)
    assert max(len(names) for names in members) > 16


@pytest.fixture
def shop(open_sandbox: Open) -> Caller:
    return open_sandbox(orders=COUNT, max_page_size=COUNT)


def asked(shop: Caller, **query: Any) -> list[Row]:
    page = shop.get(PAGE, pageSize=COUNT, **query)["data"]
    assert page["total"] == len(page["data"])
    found: list[Row] = page["data"]
    return found


def test_the_list_finds_what_looking_at_every_order_finds(shop: Caller) -> None:
    every = list(shop.book)
    begin, end = every[1500]["createTime"], every[500]["createTime"]
    assert asked(shop, beginDateTime=begin, endDateTime=end) == [
        order for order in every if begin <= order["createTime"] <= end
    ]
    assert asked(shop, status=10, beginDateTime=begin) == [
        order for order in every if order["status"] == 10 and begin <= order["createTime"]
    ]
    nick = "示例店铺07"
    by_nick = asked(shop, sellerNick=nick)
    assert by_nick == [
        order for order in every if nick in {text["option_fields"].get("supplierNick") for text in texts(order)}
    ]
    assert by_nick


def test_no_text_is_opened_unless_a_seller_is_asked_for(shop: Caller) -> None:
    for line in lines(list(shop.book)):
        line["subOrderResult"] = "not JSON"
    assert shop.get(PAGE)["data"]["total"] == COUNT + 1
    assert shop.get(PAGE, status=11, endDateTime="2023-06-01 00:00:00")["code"] == Code.OK
    assert shop.send("GET", PAGE, params={"sellerNick": "nobody"}).status_code == 500


def test_a_new_order_stands_in_front(shop: Caller) -> None:
    order_id = create(shop)
    assert shop.get(PAGE, pageSize=1)["data"]["data"][0]["id"] == order_id


def test_orders_live_on_where_a_line_has_no_result(shop: Caller) -> None:
    unpaid = [order for order in shop.book if order["status"] == 0]
    order = next(order for order in unpaid if len(texts(order)) < len(order["subOrderVOS"]))
    assert shop.post("/open/order/cancel", {"orderId": order["id"], "cancelReason": "why not"})["code"] == Code.OK
    assert (order["status"], order["subOrderVOS"][0]["closeReason"]) == (4, "why not")
    assert all(text["closed"] for text in texts(order))


def test_a_line_is_found_by_its_id(shop: Caller) -> None:
    order = next(order for order in shop.book if order["status"] == 11 and texts(order))
    sub_id = texts(order)[0]["sub_purchase_order_id"]
    found, line = shop.book.find_line(sub_id)
    assert (found, orjson.loads(line["subOrderResult"])["sub_purchase_order_id"]) == (order, sub_id)


def test_the_command_line(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    seen: list[Settings] = []
    create_app = __main__.create_app
    monkeypatch.setattr(__main__, "create_app", lambda settings: seen.append(settings) or create_app(settings))
    monkeypatch.setattr("uvicorn.Server.run", lambda self, sockets: None)
    __main__.main(["--port", "0", "--orders", "3", "--orders-seed", "7"])
    assert (seen[0].orders, seen[0].orders_seed) == (3, 7)
    with pytest.raises(SystemExit):
        __main__.main(["--orders", "-1"])
    assert "'orders' must be >= 0" in capsys.readouterr().err
