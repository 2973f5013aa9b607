"""Wrong totals, and servers with unusual pages: nothing is lost silently, nothing is endless.

`iter` and `orders_created` are held to the same: all orders, or an error that says why not.
"""

import asyncio
import logging
from collections.abc import Callable, Iterator
from datetime import timedelta
from itertools import count, product
from typing import Any

import pytest

from pandapon import AsyncPandaPon, PandaPon, UnexpectedResponseError, UnsettledWindowError
from pandapon_sandbox import Running, Settings, serve
from pandapon_sandbox.protocol.paging import Pages
from tests.support.credentials import FAKE_KEYS
from tests.support.flavours import Flavour
from tests.support.order_shop import START, Shop, open_shop

pytestmark = pytest.mark.slow

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


def synced(pp: Any, **more: Any) -> Any:
    return pp.orders_created(START, START + DAY, page_size=SIZE, **more)


def followed(pp: Any, **how: Any) -> Any:
    return pp.taobao_orders.iter(page_size=SIZE, **how)


def ids(url: str, use: Callable[..., Any], client: type[PandaPon | AsyncPandaPon], **more: Any) -> list[str]:
    """What a way of reading gives."""

    async def main() -> list[Any]:
        async with AsyncPandaPon(*FAKE_KEYS, base_url=url) as pp:
            return [order.id async for order in use(pp, **more)]

    if client is AsyncPandaPon:
        return asyncio.run(main())
    with PandaPon(*FAKE_KEYS, base_url=url) as pp:
        return [order.id for order in use(pp, **more)]


FOLLOWED: dict[str, tuple[Any, ...]] = {
    "iter": (followed, PandaPon, {}),
    "prefetch": (followed, PandaPon, {"prefetch": True}),
    "iter, async": (followed, AsyncPandaPon, {}),
    "concurrency": (followed, AsyncPandaPon, {"concurrency": 4}),
}
WAYS: dict[str, tuple[Any, ...]] = {
    "orders_created": (synced, PandaPon, {}),
    "orders_created, async": (synced, AsyncPandaPon, {}),
    **FOLLOWED,
}


@pytest.fixture(params=WAYS)
def way(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def read(way: str, shop_for_all: Running) -> Callable[[], list[str]]:
    use, client, more = WAYS[way]
    return lambda: ids(shop_for_all.base_url, use, client, **more)


@pytest.fixture
def sync(flavour: Flavour, shop_for_all: Running) -> Callable[..., list[str]]:
    return lambda **more: [order.id for order in flavour(lambda pp: synced(pp, **more), shop_for_all.base_url)]


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
    reason = ""
    found: list[str] = []
    try:
        found = read()
    except UnexpectedResponseError as error:
        reason = str(error)
    if reason:
        assert total != "right"
        assert "seems to ignore the page number" in reason
    else:
        assert sorted(found) == wanted(shop_for_all)


@pytest.mark.parametrize("cut", CLAMPED)
@pytest.mark.parametrize("orders", [SIZE, 2 * SIZE])
def test_it_repeats_itself_beyond_a_full_last_page(
    way: str, monkeypatch: pytest.MonkeyPatch, cut: str, orders: int
) -> None:
    use, client, more = WAYS[way]
    with serve(Settings(seeded=False)) as sandbox:
        shop = open_shop(sandbox, monkeypatch)
        shop.add(*(START + timedelta(minutes=number) for number in range(orders)))

        def answer(pages: Pages, rows: list[Row], number: int, size: int) -> Page:
            return {"total": len(rows), "data": CLAMPED[cut](list(rows), number, size)}

        monkeypatch.setattr(Pages, "cut", answer)
        assert sorted(ids(sandbox.base_url, use, client, **more)) == sorted(shop.rows)


@pytest.mark.parametrize("total", TOO_MANY)
@pytest.mark.parametrize("cut", SHARED)
def test_a_list_that_shows_fewer_orders_than_it_says(
    sync: Any, pages: Any, shop_for_all: Running, total: str, cut: str
) -> None:
    pages(TOO_MANY[total], SHARED[cut])
    checkpoint: dict[str, str] = {}
    says = TOO_MANY[total](0, {})
    with pytest.raises(
        UnsettledWindowError,
        match=rf"the list reports {says} orders but shows 120\. The window does not count as done",
    ):
        sync(checkpoint=checkpoint)
    pages(TOTALS["right"], SHARED[cut])
    assert sorted(sync(checkpoint=checkpoint)) == wanted(shop_for_all)


@pytest.mark.parametrize("way", FOLLOWED)
def test_a_list_that_is_followed_says_so_in_the_log(read: Any, pages: Any, caplog: pytest.LogCaptureFixture) -> None:
    pages(TOO_MANY["one too many"], plain)
    with caplog.at_level(logging.WARNING, "pandapon"):
        assert len(read()) == ORDERS
    assert caplog.messages == ["taobao_orders.page: the list reports 121 items but shows 120"]


def test_a_page_that_comes_in_the_place_of_another(sync: Any, pages: Any) -> None:
    """There are as many orders on the pages as the total says."""
    pages(TOTALS["right"], lambda rows, number, size: plain(rows, 1 if number == 2 else number, size))
    with pytest.raises(UnsettledWindowError, match="the list reports 120 orders but shows 70"):
        sync()


def test_a_server_that_cannot_count_pages(read: Any, pages: Any) -> None:
    pages(TOTALS["right"], lambda rows, number, size: plain(rows, 1, size))
    with pytest.raises(UnexpectedResponseError, match="seems to ignore the page number"):
        read()


@pytest.mark.parametrize(
    ("total", "requests"), [("right", 5), ("null", 7), ("0", 7), ("-1", 7), ("one too small", 7), ("a page", 7)]
)
def test_what_a_total_that_proves_nothing_costs(
    sync: Any, monkeypatch: pytest.MonkeyPatch, total: str, requests: int
) -> None:
    asked = count()

    def answer(pages: Pages, rows: list[Row], number: int, size: int) -> Page:
        found = plain(list(rows), number, size)
        return {"total": TOTALS[total](next(asked), {"total": len(rows), "data": found}), "data": found}

    monkeypatch.setattr(Pages, "cut", answer)
    assert len(sync()) == ORDERS
    assert next(asked) == requests
