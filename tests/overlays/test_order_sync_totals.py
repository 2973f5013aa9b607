"""Totals that lie, and servers that have ways of their own with pages: nothing is lost in silence, nothing is endless.

`iter_page` and `order_sync` are held to the same: all orders, or an error that says why not.
"""

import logging
from collections.abc import Callable, Iterator
from datetime import timedelta
from itertools import count, product
from typing import Any

import pytest

from pandapon import PandaPonError, UnexpectedResponseError, UnsettledWindowError
from pandapon_sandbox import Running, Settings, serve
from pandapon_sandbox.pages import Pages
from tests.overlays.order_shop import START, Shop, open_shop

ORDERS, SIZE = 120, 50
DAY = timedelta(days=1)

Row = dict[str, Any]
Page = dict[str, Any]
Total = Callable[[int, Page], Any]
"""What a page says the total is: from how many pages were asked for before, and the true page."""

TOTALS: dict[str, Total] = {
    "right": lambda asked, page: page["total"],
    "0": lambda asked, page: 0,
    "-1": lambda asked, page: -1,
    "one too small": lambda asked, page: ORDERS - 1,
    "a page": lambda asked, page: SIZE,
    "two pages": lambda asked, page: 2 * SIZE,
    "that of the page": lambda asked, page: len(page["data"]),
    "what comes behind": lambda asked, page: page["total"] - asked * SIZE,
    "null": lambda asked, page: None,
    "text": lambda asked, page: "many",
    "true": lambda asked, page: True,
    "digits that are too small": lambda asked, page: "50",
    "a fraction": lambda asked, page: 50.5,
    "right, then a page": lambda asked, page: [ORDERS, SIZE][asked % 2],
    "a page, then right": lambda asked, page: [SIZE, ORDERS][asked % 2],
    "right, then nothing": lambda asked, page: [ORDERS, None][asked % 2],
    "growing": lambda asked, page: 10 * asked,
    "shrinking": lambda asked, page: ORDERS - asked,
}
TOO_MANY: dict[str, Total] = {
    "one too many": lambda asked, page: ORDERS + 1,
    "far too many": lambda asked, page: 10_000,
}

Cut = Callable[[list[Row], int, int], list[Row] | None]
"""The rows of a page: from all rows, its number and size."""


def plain(rows: list[Row], number: int, size: int) -> list[Row]:
    return rows[(number - 1) * size : number * size]


def last_for_ever(rows: list[Row], number: int, size: int) -> list[Row]:
    return plain(rows, min(number, -(-len(rows) // size)), size)


def first_beyond_the_end(rows: list[Row], number: int, size: int) -> list[Row]:
    return plain(rows, number, size) or plain(rows, 1, size)


def null_beyond_the_end(rows: list[Row], number: int, size: int) -> list[Row] | None:
    return plain(rows, number, size) or None


SHARED: dict[str, Cut] = {
    "plain": plain,
    "cut to 20": lambda rows, number, size: plain(rows, number, min(size, 20)),
    "cut to 7": lambda rows, number, size: plain(rows, number, min(size, 7)),
    "null beyond the end": null_beyond_the_end,
}
"""All orders come, whatever the total is."""

CLAMPED: dict[str, Cut] = {
    "the last page for ever": last_for_ever,
    "the first page beyond the end": first_beyond_the_end,
}
"""All orders come where the total is right; where it is not, an error may say that the server repeats itself."""


@pytest.fixture(scope="module")
def shop_for_all() -> Iterator[Running]:
    with serve(Settings(seeded=False)) as sandbox:
        shop = Shop(sandbox)
        shop.add(*(START + timedelta(minutes=number) for number in range(ORDERS)))
        yield sandbox


@pytest.fixture
def pages(shop_for_all: Running, monkeypatch: pytest.MonkeyPatch) -> Callable[[Total, Cut], None]:
    """Change what the pages say and hold."""

    def change(total: Total, cut: Cut) -> None:
        asked = count()

        def answer(pages: Pages, rows: list[Row], number: int | None, size: int | None) -> Page:
            assert number is not None
            assert size is not None
            before = next(asked)
            assert before < 400, "this never ends"
            found = cut(list(rows), number, size)
            return {"total": total(before, {"total": len(rows), "data": found or []}), "data": found}

        monkeypatch.setattr(Pages, "cut", answer)

    return change


WAYS: dict[str, Callable[..., Any]] = {
    "order_sync": lambda pp, **more: pp.order_sync(START, START + DAY, page_size=SIZE, **more),
    "iter_page": lambda pp, **_: pp.taobao_orders.iter_page(page_size=SIZE),
    "prefetch": lambda pp, **_: pp.taobao_orders.iter_page(page_size=SIZE, prefetch=True),
}


@pytest.fixture(params=WAYS)
def read(request: pytest.FixtureRequest, flavour: Any, shop_for_all: Running) -> Callable[..., list[str]]:
    way = WAYS[request.param]
    return lambda **more: [order.id for order in flavour(lambda pp: way(pp, **more), shop_for_all.base_url)]


def wanted(sandbox: Running) -> list[str]:
    return sorted(row["id"] for row in sandbox.app.state.orders)


INDISTINCT = {("that of the page", "cut to 20"), ("that of the page", "cut to 7"), ("what comes behind", "cut to 20")}
"""A page shorter than asked for whose total says that it is all there is: no client can tell it from a short list."""


@pytest.mark.parametrize(("total", "cut"), [pair for pair in product(TOTALS, SHARED) if pair not in INDISTINCT])
def test_every_order_comes_whatever_the_total_is(
    read: Any, pages: Any, shop_for_all: Running, total: str, cut: str
) -> None:
    pages(TOTALS[total], SHARED[cut])
    assert sorted(read()) == wanted(shop_for_all)


@pytest.mark.parametrize("total", TOTALS)
@pytest.mark.parametrize("cut", CLAMPED)
def test_a_server_that_repeats_itself_beyond_the_end(
    read: Any, pages: Any, shop_for_all: Running, total: str, cut: str
) -> None:
    pages(TOTALS[total], CLAMPED[cut])
    checkpoint: dict[str, str] = {}
    reason = ""
    found: list[str] = []
    try:
        found = read(checkpoint=checkpoint)
    except UnexpectedResponseError as error:
        reason = str(error)
    if reason:
        assert total != "right"
        assert "seems to ignore the page number" in reason
        assert not any(key.startswith("done") for key in checkpoint)
    else:
        assert sorted(found) == wanted(shop_for_all)


@pytest.mark.parametrize("cut", CLAMPED)
@pytest.mark.parametrize("orders", [SIZE, 2 * SIZE])
def test_it_repeats_itself_beyond_a_full_last_page(
    flavour: Any, monkeypatch: pytest.MonkeyPatch, cut: str, orders: int
) -> None:
    with serve(Settings(seeded=False)) as sandbox:
        shop = open_shop(sandbox, monkeypatch)
        shop.add(*(START + timedelta(minutes=number) for number in range(orders)))

        def answer(pages: Pages, rows: list[Row], number: int, size: int) -> Page:
            return {"total": len(rows), "data": CLAMPED[cut](list(rows), number, size)}

        monkeypatch.setattr(Pages, "cut", answer)
        for way in WAYS.values():
            found = [order.id for order in flavour(way, sandbox.base_url)]
            assert sorted(found) == sorted(shop.rows)


@pytest.mark.parametrize("total", TOO_MANY)
@pytest.mark.parametrize("cut", SHARED)
def test_a_list_that_shows_fewer_orders_than_it_says(
    flavour: Any, pages: Any, shop_for_all: Running, total: str, cut: str
) -> None:
    pages(TOO_MANY[total], SHARED[cut])
    checkpoint: dict[str, str] = {}
    says = TOO_MANY[total](0, {})
    with pytest.raises(
        UnsettledWindowError,
        match=rf"the list says that it has {says} orders and shows 120\. None of it counts as done",
    ):
        flavour(lambda pp: WAYS["order_sync"](pp, checkpoint=checkpoint), shop_for_all.base_url)
    pages(TOTALS["right"], SHARED[cut])
    found = flavour(lambda pp: WAYS["order_sync"](pp, checkpoint=checkpoint), shop_for_all.base_url)
    assert sorted(order.id for order in found) == wanted(shop_for_all)


@pytest.mark.parametrize("way", ["iter_page", "prefetch"])
def test_a_list_that_is_followed_says_so_in_the_log(
    flavour: Any, pages: Any, shop_for_all: Running, way: str, caplog: pytest.LogCaptureFixture
) -> None:
    pages(TOO_MANY["one too many"], plain)
    with caplog.at_level(logging.WARNING, "pandapon"):
        assert len(flavour(WAYS[way], shop_for_all.base_url)) == ORDERS
    assert caplog.messages == ["taobao_orders.page: the list says that it has 121 items and shows 120"]


@pytest.mark.parametrize("repeated", [1, 2])
def test_a_page_that_is_never_shown(flavour: Any, pages: Any, shop_for_all: Running, repeated: int) -> None:
    """One page comes in the place of another, with as many orders as the total says."""

    def cut(rows: list[Row], number: int, size: int) -> list[Row]:
        return plain(rows, repeated if number == 2 else number, size)

    pages(TOTALS["right"], cut)
    if repeated == 2:
        assert len(flavour(WAYS["order_sync"], shop_for_all.base_url)) == ORDERS
        return
    with pytest.raises(PandaPonError, match="it has 120 orders and shows 70"):
        flavour(WAYS["order_sync"], shop_for_all.base_url)


def test_a_server_that_cannot_count_pages(read: Any, pages: Any) -> None:
    pages(TOTALS["right"], lambda rows, number, size: plain(rows, 1, size))
    with pytest.raises(UnexpectedResponseError, match="seems to ignore the page number"):
        read()


@pytest.mark.parametrize(
    ("total", "requests"), [("right", 5), ("null", 7), ("0", 7), ("-1", 7), ("one too small", 7), ("a page", 7)]
)
def test_what_a_total_that_proves_nothing_costs(
    flavour: Any, shop_for_all: Running, monkeypatch: pytest.MonkeyPatch, total: str, requests: int
) -> None:
    asked = count()

    def answer(pages: Pages, rows: list[Row], number: int, size: int) -> Page:
        found = plain(list(rows), number, size)
        return {"total": TOTALS[total](next(asked), {"total": len(rows), "data": found}), "data": found}

    monkeypatch.setattr(Pages, "cut", answer)
    assert len(flavour(WAYS["order_sync"], shop_for_all.base_url)) == ORDERS
    assert next(asked) == requests
