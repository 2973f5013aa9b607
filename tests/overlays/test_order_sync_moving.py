"""A list that moves while it is read: orders leave it, arrive in it, and totals that lie."""

from collections.abc import Callable, Iterator
from datetime import timedelta
from functools import partial
from itertools import repeat
from typing import Any

import pytest

from pandapon import OrderStatus, PandaPon, UnexpectedResponseError
from pandapon_sandbox import Running, Settings, serve
from pandapon_sandbox.pages import Pages
from tests.conftest import FAKE_KEYS
from tests.overlays.order_shop import HOUR, MINUTE, START, Shop, open_shop

DAY = timedelta(days=1)
UNPAID = OrderStatus.AWAITING_PAYMENT


@pytest.fixture(scope="module")
def empty_sandbox() -> Iterator[Running]:
    with serve(Settings(seeded=False)) as sandbox:
        yield sandbox


@pytest.fixture
def shop(empty_sandbox: Running, monkeypatch: pytest.MonkeyPatch) -> Shop:
    """Ten unpaid orders of one day; the list begins with the last."""
    shop = open_shop(empty_sandbox, monkeypatch)
    shop.add(*(START + number * HOUR for number in range(10)))
    return shop


@pytest.fixture
def sync(flavour: Any, shop: Shop) -> Callable[..., list[str]]:
    def sync(**more: Any) -> list[str]:
        orders = flavour(lambda pp: pp.order_sync(START, START + DAY, **more), shop.base_url)
        return [order.id for order in orders]

    return sync


def test_a_still_list_is_read_once(sync: Any, shop: Shop) -> None:
    assert sync(page_size=4) == [*reversed(shop.rows)]
    assert shop.requests == 3


def test_with_a_status_several_pages_are_read_twice_and_one_page_once(sync: Any, shop: Shop) -> None:
    sync(page_size=5, status=UNPAID)
    assert shop.requests == 4
    sync(page_size=10, status=UNPAID)
    assert shop.requests == 5


def test_orders_that_leave_between_two_pages_hide_none(sync: Any, shop: Shop) -> None:
    ids = list(shop.rows)
    shop.scripts = iter([lambda: shop.pay(*ids[-3:])])
    assert {*sync(page_size=4, status=UNPAID)} >= {*ids[:-3]}


def test_one_leaves_as_another_comes(sync: Any, shop: Shop) -> None:
    """The total stays what it was, and an order in the middle is on no page of the first reading."""
    ids = list(shop.rows)
    early = {**shop.rows[ids[0]], "id": "1", "orderNo": "2"}

    def swap() -> None:
        shop.pay(ids[-1])
        rows = {"1": early, **shop.rows}
        shop.rows.clear()
        shop.rows.update(rows)

    shop.scripts = iter([swap])
    assert {*sync(page_size=5, status=UNPAID)} >= {*ids[:-1], "1"}


def test_paying_every_order_as_it_comes_passes_over_none(shop: Shop) -> None:
    with PandaPon(*FAKE_KEYS, base_url=shop.base_url) as pp:
        for order in pp.order_sync(START, START + DAY, page_size=2, status=UNPAID, window=3 * HOUR):
            shop.pay(str(order.id))
    assert {row["status"] for row in shop.rows.values()} == {OrderStatus.PAID}


def test_orders_that_arrive_push_others_to_the_next_page(sync: Any, shop: Shop) -> None:
    shop.scripts = iter([lambda: shop.add(START + 11 * HOUR), lambda: shop.add(START + 12 * HOUR)])
    found = sync(page_size=3)
    assert sorted(found) == sorted(shop.rows)
    assert len(found) == 12


def test_orders_that_never_cease_to_arrive_are_handed_out_in_the_end(sync: Any, shop: Shop) -> None:
    shop.scripts = iter([lambda: shop.add(START + 11 * HOUR)] * 9)
    assert sorted(sync(page_size=6)) == sorted(shop.rows)


def shrinking(shop: Shop, ids: list[str]) -> Iterator[Callable[[], object]]:
    for order_id in ids:
        yield partial(shop.rows.pop, order_id)


def test_a_total_that_shrinks_page_by_page(sync: Any, shop: Shop) -> None:
    ids = list(shop.rows)
    shop.scripts = shrinking(shop, ids[::-1][:4])
    assert {*sync(page_size=2)} >= {*ids[:6]}


def lie(monkeypatch: pytest.MonkeyPatch, **lies: Any) -> None:
    """Change what the pages say."""
    cut = Pages.cut
    monkeypatch.setattr(Pages, "cut", lambda *arguments: cut(*arguments) | lies)


@pytest.mark.parametrize("total", [None, "many", True])
def test_no_total(sync: Any, shop: Shop, monkeypatch: pytest.MonkeyPatch, total: Any) -> None:
    lie(monkeypatch, total=total)
    assert sync(page_size=4) == [*reversed(shop.rows)]
    assert shop.requests == 8


def test_no_total_and_an_order_that_leaves(sync: Any, shop: Shop, monkeypatch: pytest.MonkeyPatch) -> None:
    lie(monkeypatch, total=None)
    ids = list(shop.rows)
    shop.scripts = iter([lambda: shop.rows.pop(ids[-1])])
    assert {*sync(page_size=4)} >= {*ids[:-1]}


def test_a_list_that_shows_fewer_orders_than_it_says(sync: Any, shop: Shop, monkeypatch: pytest.MonkeyPatch) -> None:
    lie(monkeypatch, total=11)
    checkpoint: dict[str, str] = {}
    with pytest.raises(UnexpectedResponseError, match=r"it has 11 orders and shows 10\. It was not passed over"):
        sync(page_size=4, checkpoint=checkpoint)
    monkeypatch.undo()
    assert sync(checkpoint=checkpoint) == [*reversed(shop.rows)]


def test_a_server_that_cannot_count_pages(sync: Any, shop: Shop, monkeypatch: pytest.MonkeyPatch) -> None:
    cut = Pages.cut
    monkeypatch.setattr(Pages, "cut", lambda self, rows, number, size: cut(self, rows, 1, size))
    with pytest.raises(UnexpectedResponseError, match="it has 10 orders and shows 4"):
        sync(page_size=4)


def test_a_page_size_that_the_server_cuts(sync: Any, shop: Shop, monkeypatch: pytest.MonkeyPatch) -> None:
    cut = Pages.cut
    monkeypatch.setattr(Pages, "cut", lambda self, rows, number, size: cut(self, rows, number, min(size, 3)))
    assert sync(page_size=50, window=DAY, overlap=MINUTE) == [*reversed(shop.rows)]


def test_scripts_run_once_a_page(sync: Any, shop: Shop) -> None:
    runs: list[int] = []
    shop.scripts = repeat(lambda: runs.append(1))
    sync(page_size=1)
    assert len(runs) == shop.requests == 10
