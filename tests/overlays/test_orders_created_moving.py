"""A list that changes while it is read: orders leave it and enter it, one of each at a time."""

from collections.abc import Callable, Iterator
from datetime import timedelta
from functools import partial
from itertools import repeat
from typing import Any

import pytest

from pandapon import OrderStatus, PandaPon, UnsettledWindowError
from pandapon.order_sync.listing import READINGS
from pandapon_sandbox import Running, Settings, serve
from tests.support.credentials import FAKE_KEYS
from tests.support.flavours import Flavour
from tests.support.order_shop import HOUR, START, Shop, open_shop
from tests.support.quick import first

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
def sync(flavour: Flavour, shop: Shop) -> Callable[..., list[str]]:
    def sync(**more: Any) -> list[str]:
        orders = flavour(lambda pp: pp.orders_created(START, START + DAY, **more), shop.base_url)
        return [order.id for order in orders]

    return sync


@pytest.mark.parametrize("status", [None, UNPAID])
@pytest.mark.parametrize(("page_size", "requests"), [(1, 21), (4, 5), (5, 5), (6, 3), (10, 2), (11, 1)])
def test_the_pages_before_the_last_are_read_twice(
    sync: Any, shop: Shop, page_size: int, requests: int, status: Any
) -> None:
    """A full last page is followed by an empty one."""
    assert sync(page_size=page_size, status=status) == [*reversed(shop.rows)]
    assert shop.requests == requests


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
        for order in pp.orders_created(START, START + DAY, page_size=2, status=UNPAID, window=3 * HOUR):
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


def appear_at_the_end(shop: Shop) -> None:
    """An order that is older than all others."""
    shop.rows[str(shop.requests)] = {**shop.rows[next(iter(shop.rows))], "id": str(shop.requests)}
    *others, oldest = list(shop.sandbox.app.state.orders)
    assert oldest["createTime"] <= others[-1]["createTime"]


@pytest.mark.parametrize("status", [None, UNPAID])
@pytest.mark.parametrize("when", first(1, range(4)))
@pytest.mark.parametrize("arriving", ["at the front", "at the end"])
def test_one_is_deleted_as_another_comes(sync: Any, shop: Shop, status: Any, when: int, arriving: str) -> None:
    """The total stays what it was."""
    for deleted in [*shop.rows]:
        stayed = {*shop.rows} - {deleted}

        def swap(deleted: str = deleted) -> None:
            shop.rows.pop(deleted)
            if arriving == "at the front":
                shop.add(START + 20 * HOUR)
            else:
                appear_at_the_end(shop)

        shop.scripts = iter([*[lambda: None] * when, swap])
        assert {*sync(page_size=3, status=status)} >= stayed


def test_one_is_deleted_while_the_last_page_is_read(sync: Any, shop: Shop) -> None:
    ids = [*shop.rows]
    shop.scripts = iter([lambda: None, lambda: None, lambda: shop.rows.pop(ids[-1])])
    assert sync(page_size=4) == ids[::-1]


@pytest.mark.parametrize("status", [None, UNPAID])
def test_a_list_that_never_comes_to_rest(flavour: Flavour, shop: Shop, status: Any) -> None:
    """The sync says so, marks nothing as done, and costs a bounded number of requests."""
    checkpoint: dict[str, str] = {}

    def orders(pp: Any) -> Any:
        return pp.orders_created(START, START + DAY, page_size=4, status=status, checkpoint=checkpoint)

    def swap() -> None:
        shop.rows.pop([*shop.rows][-1])
        appear_at_the_end(shop)

    shop.scripts = repeat(swap)
    with pytest.raises(UnsettledWindowError, match=r"changed in each of 10 readings") as caught:
        flavour(orders, shop.base_url)
    assert (caught.value.begin, caught.value.end) == (START, START + DAY)
    assert caught.value.met >= 10
    assert shop.requests <= READINGS * 4
    assert not [key for key in checkpoint if key.startswith("done")]
    shop.scripts = iter(())
    assert {order.id for order in flavour(orders, shop.base_url)} == {row["id"] for row in shop.rows.values()}


@pytest.mark.parametrize("status", [None, UNPAID])
def test_orders_that_come_all_the_time_are_no_doubt(sync: Any, shop: Shop, status: Any) -> None:
    """Nothing that was there leaves: what is read again and again is the same, and something before it."""
    there = {*shop.rows}
    shop.scripts = repeat(lambda: shop.add(START + 12 * HOUR))
    found = sync(page_size=6, status=status)
    assert there <= {*found}
    assert len(found) == len({*found})


def test_scripts_run_once_a_page(sync: Any, shop: Shop) -> None:
    runs: list[int] = []
    shop.scripts = repeat(lambda: runs.append(1))
    sync(page_size=1)
    assert len(runs) == shop.requests == 21
