"""Following pages: every item once, in order, and an end that loses nothing."""

from typing import Any

import pytest

from pandapon import PandaPon, ResponseShapeError
from pandapon_sandbox import Running
from tests.client.scripted import answering, envelope
from tests.client.test_orders import create
from tests.conftest import FAKE_KEYS

SEED = "1022505290345480832"


@pytest.fixture
def order_numbers(sandbox: Running) -> list[str]:
    """Seven orders, the newest first."""
    with PandaPon(*FAKE_KEYS, base_url=sandbox.base_url) as pp:
        created = [create(pp, f"A-{number}").outer_purchase_id for number in range(6)]
    return [*reversed(created), SEED]


@pytest.mark.parametrize("page_size", [1, 2, 3, 6, 7, 8, 10**6])
def test_all_orders_once(ask: Any, order_numbers: list[str], page_size: int) -> None:
    found = ask(lambda pp: pp.taobao_orders.iter_page(page_size=page_size))
    assert [order.order_no for order in found] == order_numbers


def test_from_a_later_page(ask: Any, order_numbers: list[str]) -> None:
    found = ask(lambda pp: pp.taobao_orders.iter_page(page_num=3, page_size=2))
    assert [order.order_no for order in found] == order_numbers[4:]


def test_filters_hold_on_every_page(ask: Any, order_numbers: list[str]) -> None:
    found = ask(lambda pp: pp.taobao_orders.iter_page(page_size=1, order_no=SEED))
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
def test_where_it_ends(flavour: Any, pages: list[Any], found: list[str], asked: int) -> None:
    with answering(*map(envelope, pages)) as peer:
        orders = flavour(lambda pp: pp.taobao_orders.iter_page(page_size=50), peer.base_url)
    assert [order.id for order in orders] == found
    assert len(peer.requests) == asked
    assert [f"pageNum={n}".encode() in head for n, head in enumerate(peer.requests, 1)] == [True] * asked


def test_pages_are_asked_for_only_when_needed(sandbox: Running, order_numbers: list[str]) -> None:
    with PandaPon(*FAKE_KEYS, base_url=sandbox.base_url) as pp:
        orders = pp.taobao_orders.iter_page(page_size=2)
        assert [next(orders).order_no for _ in range(2)] == order_numbers[:2]
    with pytest.raises(Exception, match="closed"):
        next(orders)


def test_no_list_after_some_is_an_end_where_no_total_is_known(flavour: Any) -> None:
    with answering(envelope({"data": [{}]}), envelope({"data": None})) as peer:
        found = flavour(lambda pp: pp.taobao_products.iter_recommend(), peer.base_url)
    assert len(found) == 1
    assert len(peer.requests) == 2


@pytest.mark.parametrize(
    ("pages", "number"),
    [([{"data": None}], 1), ([None], 1), ([{}], 1), ([{"total": 3, "data": [{}]}, {"total": 3}], 2)],
)
def test_a_missing_list_is_an_error_where_items_may_be_missing(flavour: Any, pages: list[Any], number: int) -> None:
    with answering(*map(envelope, pages)) as peer, pytest.raises(ResponseShapeError) as caught:
        flavour(lambda pp: pp.alibaba_orders.iter_page(), peer.base_url)
    assert str(caught.value).startswith(f"alibaba_orders.page: page {number} has no list of items")


def test_nothing_found_may_come_without_a_list(flavour: Any) -> None:
    with answering(envelope({"total": 0, "data": None})) as peer:
        assert flavour(lambda pp: pp.alibaba_orders.iter_page(), peer.base_url) == []
