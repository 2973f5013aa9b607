"""Following pages: every item once, in order, and an end that loses nothing."""

import asyncio
import contextlib
import threading
from collections.abc import Callable
from typing import Any

import pytest

from pandapon import ApiError, AsyncPandaPon, OrderStatus, PandaPon, ResponseShapeError, UnexpectedResponseError
from pandapon_api._engines.choice import EngineName
from pandapon_sandbox import Running
from tests.runtime.pool_places import POOLS, busy
from tests.support.credentials import FAKE_KEYS
from tests.support.flavours import Ask, Flavour
from tests.support.scripted_calls import create
from tests.support.scripted_server import answering, envelope

pytestmark = pytest.mark.slow

SEED = "1022505290345480832"


@pytest.fixture
def order_numbers(sandbox: Running) -> list[str]:
    """Seven orders, the newest first."""
    with PandaPon(*FAKE_KEYS, base_url=sandbox.base_url) as pp:
        created = [create(pp, f"A-{number}").outer_purchase_id for number in range(6)]
    return [*reversed(created), SEED]


@pytest.mark.parametrize("page_size", [1, 2, 3, 6, 7, 8, 10**6])
def test_all_orders_once(ask: Ask, order_numbers: list[str], page_size: int) -> None:
    found = ask(lambda pp: pp.taobao_orders.iter(page_size=page_size))
    assert [order.order_no for order in found] == order_numbers


def test_from_a_later_page(ask: Ask, order_numbers: list[str]) -> None:
    found = ask(lambda pp: pp.taobao_orders.iter(page_num=3, page_size=2))
    assert [order.order_no for order in found] == order_numbers[4:]


def test_filters_hold_on_every_page(ask: Ask, order_numbers: list[str]) -> None:
    found = ask(lambda pp: pp.taobao_orders.iter(page_size=1, order_no=SEED))
    assert [order.order_no for order in found] == [SEED]


def rows(*numbers: int) -> list[dict[str, str]]:
    return [{"id": str(number)} for number in numbers]


@pytest.mark.parametrize(
    ("pages", "found", "asked"),
    [
        ([{"total": 3, "data": rows(1)}, {"total": 3, "data": rows(2, 3)}], ["1", "2", "3"], 2),
        ([{"data": rows(1)}, {"data": rows(2)}, {"data": []}], ["1", "2"], 3),
        ([{"total": "x", "data": rows(1)}, {"data": None}], ["1"], 2),
        ([{"total": 9, "data": rows(1)}, {"total": 9, "data": []}], ["1"], 2),
        ([{"total": 0, "data": []}], [], 1),
    ],
    ids=["short page is no end", "no total", "odd total", "total too high", "nothing"],
)
def test_where_it_ends(flavour: Flavour, pages: list[Any], found: list[str], asked: int) -> None:
    with answering(*map(envelope, pages)) as peer:
        orders = flavour(lambda pp: pp.taobao_orders.iter(page_size=50), peer.base_url)
    assert [order.id for order in orders] == found
    assert len(peer.requests) == asked
    assert [f"pageNum={n}".encode() in head for n, head in enumerate(peer.requests, 1)] == [True] * asked


def test_pages_are_asked_for_only_when_needed(sandbox: Running, order_numbers: list[str]) -> None:
    with PandaPon(*FAKE_KEYS, base_url=sandbox.base_url) as pp:
        orders = pp.taobao_orders.iter(page_size=2)
        assert [next(orders).order_no for _ in range(2)] == order_numbers[:2]
    with pytest.raises(Exception, match="closed"):
        next(orders)


def test_no_list_after_some_is_an_end_where_no_total_is_known(flavour: Flavour) -> None:
    with answering(envelope({"data": [{}]}), envelope({"data": None})) as peer:
        found = flavour(lambda pp: pp.taobao_products.iter_recommend(), peer.base_url)
    assert len(found) == 1
    assert len(peer.requests) == 2


@pytest.mark.parametrize(
    ("pages", "number"),
    [([{"data": None}], 1), ([None], 1), ([{}], 1), ([{"total": 3, "data": [{}]}, {"total": 3}], 2)],
)
def test_a_missing_list_is_an_error_where_items_may_be_missing(flavour: Flavour, pages: list[Any], number: int) -> None:
    with answering(*map(envelope, pages)) as peer, pytest.raises(ResponseShapeError) as caught:
        flavour(lambda pp: pp.alibaba_orders.iter(), peer.base_url)
    assert str(caught.value).startswith(f"alibaba_orders.page: page {number} has no list of items")


def test_nothing_found_may_come_without_a_list(flavour: Flavour) -> None:
    with answering(envelope({"total": 0, "data": None})) as peer:
        assert flavour(lambda pp: pp.alibaba_orders.iter(), peer.base_url) == []


def with_each(items: Any, do: Callable[[Any], None]) -> Any:
    """Call `do` with each item while the pages are followed; gives all of them."""

    def done(item: Any) -> Any:
        do(item)
        return item

    async def asynchronous() -> list[Any]:
        return [done(item) async for item in items]

    return [done(item) for item in items] if hasattr(items, "__next__") else asynchronous()


AHEAD: list[dict[str, Any]] = [{}, {"prefetch": True}]


@pytest.mark.parametrize("ahead", AHEAD)
@pytest.mark.parametrize("page_size", [1, 2, 3, 5])
def test_orders_that_are_paid_while_the_unpaid_ones_are_followed(
    ask: Ask, sandbox: Running, order_numbers: list[str], page_size: int, ahead: dict[str, Any]
) -> None:
    book = sandbox.app.state.orders
    unpaid = {"status": OrderStatus.AWAITING_PAYMENT, "page_size": page_size}
    found = ask(lambda pp: with_each(pp.taobao_orders.iter(**unpaid, **ahead), lambda order: book.pay(order.id)))
    assert sorted(order.order_no for order in found) == sorted(order_numbers)
    assert {order["status"] for order in book} == {OrderStatus.PAID}


@pytest.mark.parametrize("ahead", AHEAD)
@pytest.mark.parametrize("page_size", [1, 2, 3])
def test_orders_that_arrive_while_all_are_followed(
    ask: Ask, sandbox: Running, order_numbers: list[str], page_size: int, ahead: dict[str, Any]
) -> None:
    book = sandbox.app.state.orders
    orders = iter(range(4))

    def arrives(_: Any) -> None:
        if next(orders, None) is not None:
            book.create([], 100)

    found = ask(lambda pp: with_each(pp.taobao_orders.iter(page_size=page_size, **ahead), arrives))
    assert [order.order_no for order in found] == order_numbers
    assert len(book) == len(order_numbers) + 4


@pytest.mark.parametrize("concurrency", [2, 3, 50])
def test_pages_that_are_read_at_the_same_time_come_in_order(
    sandbox: Running, order_numbers: list[str], concurrency: int
) -> None:
    async def main() -> list[Any]:
        async with AsyncPandaPon(*FAKE_KEYS, base_url=sandbox.base_url) as pp:
            return [order async for order in pp.taobao_orders.iter(page_size=2, concurrency=concurrency)]

    assert [order.order_no for order in asyncio.run(main())] == order_numbers


@pytest.mark.parametrize("concurrency", [0, "2", 2.5, True, None])
async def test_a_concurrency_that_is_none(concurrency: Any) -> None:
    async with AsyncPandaPon(*FAKE_KEYS) as pp:
        with pytest.raises(ValueError, match=r"taobao_orders\.page: concurrency is .*; it must be a"):
            await anext(pp.taobao_orders.iter(concurrency=concurrency))


def test_a_nested_key(flavour: Flavour) -> None:
    first, second, last = ([{"baseInfo": {"id": number}} for number in numbers] for numbers in ((3, 2), (2, 1), ()))
    pages = [{"total": 4, "data": first}, {"total": 4, "data": second}, {"total": 4, "data": last}]
    with answering(*map(envelope, pages)) as peer:
        found = flavour(lambda pp: pp.alibaba_orders.iter(page_size=2), peer.base_url)
    assert [order.base_info.id for order in found] == ["3", "2", "1"]
    assert len(peer.requests) == 3


def test_a_server_that_ignores_the_page_number(flavour: Flavour) -> None:
    reason = r"^taobao_orders\.page: .* seems to ignore the page number"
    same = envelope({"total": 100, "data": rows(1, 2)})
    with answering(same) as peer, pytest.raises(UnexpectedResponseError, match=reason):
        flavour(lambda pp: pp.taobao_orders.iter(page_size=2), peer.base_url)
    assert len(peer.requests) == 11


@pytest.mark.parametrize("ahead", AHEAD)
def test_an_error_comes_after_the_items_before_it(flavour: Flavour, ahead: dict[str, Any]) -> None:
    met: list[Any] = []
    pages = (envelope({"total": 3, "data": rows(1, 2)}), envelope(None, code=500))
    with answering(*pages) as peer, pytest.raises(ApiError):
        flavour(lambda pp: with_each(pp.taobao_orders.iter(**ahead), met.append), peer.base_url)
    assert [order.id for order in met] == ["1", "2"]


def test_stopping_early_leaves_no_thread_and_no_request(sandbox: Running, order_numbers: list[str]) -> None:
    with PandaPon(*FAKE_KEYS, base_url=sandbox.base_url) as pp:
        with contextlib.closing(pp.taobao_orders.iter(page_size=1, prefetch=True)) as orders:
            assert next(orders).order_no == order_numbers[0]
        assert not any(thread.name.startswith("pandapon-prefetch") for thread in threading.enumerate())
        assert busy(pp) == 0


@pytest.mark.parametrize("pool", POOLS)
async def test_stopping_early_leaves_no_task_and_no_connection(
    sandbox: Running, order_numbers: list[str], pool: EngineName
) -> None:
    async with AsyncPandaPon(*FAKE_KEYS, base_url=sandbox.base_url, transport=pool) as pp:
        async with contextlib.aclosing(pp.taobao_orders.iter(page_size=1, concurrency=4)) as orders:
            assert (await anext(orders)).order_no == order_numbers[0]
        assert asyncio.all_tasks() == {asyncio.current_task()}
        assert busy(pp) == 0
        assert (await pp.taobao_orders.page()).total == len(order_numbers)


def test_find_by_ones_own_number(ask: Ask, sandbox: Running, order_numbers: list[str]) -> None:
    book = sandbox.app.state.orders
    twice = [book.create([], 100, seller_order_number="B-1")["orderNo"] for _ in range(2)]
    found = ask(lambda pp: pp.taobao_orders.find_by_seller_order_number("B-1", page_size=1))
    assert [order.order_no for order in found] == [*reversed(twice)]
    assert ask(lambda pp: pp.taobao_orders.find_by_seller_order_number("B-2")) == []
    paid = OrderStatus.PAID
    assert ask(lambda pp: pp.taobao_orders.find_by_seller_order_number("B-1", status=paid)) == []
