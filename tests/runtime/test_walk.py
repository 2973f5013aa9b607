"""Guarantees of following pages in a list that changes between two requests."""

import asyncio
import logging
import random
import weakref
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import contextmanager
from typing import Any

import pytest
from attrs import define, field
from hypothesis import assume, given
from hypothesis import strategies as st

from pandapon import ResponseShapeError, UnexpectedResponseError
from pandapon_api import _pagination
from pandapon_api._pagination import PATIENCE, REACH, TRIES, paginate, paginate_async

Page = tuple[list[Any] | None, Any]
Change = Callable[["Shelf"], None]

WAYS = ["plain", "prefetch", "async", "async prefetch", "concurrency"]


@define
class Shelf:
    """A list behind pages; `changes[n]` happens before the request number n, counted from 0."""

    items: list[Any]
    size: int
    changes: dict[int, Change] = field(factory=dict)
    asked: list[int] = field(factory=list)

    def page(self, number: int) -> Page:
        if change := self.changes.get(len(self.asked)):
            change(self)
        self.asked.append(number)
        assert len(self.asked) < 3000, "this never ends"
        return self.items[(number - 1) * self.size : number * self.size], len(self.items)


def leave(*gone: Any) -> Change:
    def happens(shelf: Shelf) -> None:
        shelf.items[:] = [item for item in shelf.items if item not in gone]

    return happens


def arrive(*new: Any) -> Change:
    return lambda shelf: shelf.items.__setitem__(slice(0, 0), list(new))


def walked(way: str, page: Callable[[int], Page], *, key: Any = lambda item: item, first: int = 1) -> list[Any]:
    if "async" not in way and way != "concurrency":
        return list(paginate(page, tuple, operation="a.b", first=first, key=key, prefetch=way == "prefetch"))

    async def fetch(number: int) -> Page:
        return page(number)

    async def main() -> list[Any]:
        items: AsyncIterator[Any] = paginate_async(
            fetch,
            tuple,
            operation="a.b",
            first=first,
            key=key,
            prefetch=way == "async prefetch",
            concurrency=3 if way == "concurrency" else 1,
        )
        return [item async for item in items]

    return asyncio.run(main())


@contextmanager
def warned() -> Iterator[list[str]]:
    """What is logged as a warning meanwhile."""
    lines: list[str] = []
    handler = logging.Handler(logging.WARNING)
    handler.emit = lambda record: lines.append(record.getMessage())  # type: ignore[method-assign]
    logger = logging.getLogger("pandapon")
    logger.addHandler(handler)
    try:
        yield lines
    finally:
        logger.removeHandler(handler)


@pytest.fixture(params=WAYS)
def way(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.mark.parametrize("size", [1, 2, 3, 7, 100])
def test_a_quiet_list_in_its_order(way: str, size: int) -> None:
    assert walked(way, Shelf(list(range(10)), size).page) == list(range(10))


def test_what_slides_back_twice_is_found(way: str) -> None:
    shelf = Shelf([1, 2, 3, 4, 5, 6, 7], 2, {2: leave(1), 3: leave(2, 3)})
    assert set(walked(way, shelf.page)) >= {4, 5, 6, 7}


def test_everything_leaves(way: str) -> None:
    assert walked(way, Shelf([1, 2, 3, 4], 2, {1: leave(1, 2, 3, 4)}).page) == [1, 2]


def test_many_arrivals_are_no_fault_of_the_server(way: str) -> None:
    many = range(100, 100 + PATIENCE + 5)
    shelf = Shelf(list(range(50)), 1, {2 * PATIENCE: arrive(*many)})
    assert walked(way, shelf.page) == list(range(50))
    assert len(shelf.items) == 50 + len(many)
    assert len(shelf.asked) == 50 + len(many) + 1


def test_many_pages_may_be_read_again() -> None:
    shelf = Shelf(list(range(60)), 1, {2 * PATIENCE: leave(*range(60 - PATIENCE - 5, 60))})
    assert walked("plain", shelf.page) == list(range(60 - PATIENCE - 5))


def test_items_that_are_in_the_list_twice(way: str) -> None:
    assert walked(way, Shelf([1, 2, 2, 1, 3, 3, 3], 2).page) == [1, 2, 3]


def test_items_without_a_key_are_never_left_out(way: str) -> None:
    assert walked(way, Shelf([None, 1, None, 1], 1).page) == [None, 1, None]
    assert walked(way, Shelf([2, 2, 2], 2).page, key=None) == [2, 2, 2]


def test_no_key_no_going_back() -> None:
    """What would be read again could not be told from what is new; a line says what that may mean."""
    shelf = Shelf([1, 2, 3, 4, 5], 2, {1: leave(1)})
    with warned() as lines:
        assert walked("plain", shelf.page, key=None) == [1, 2, 4, 5]
    assert shelf.asked == [1, 2, 3]
    assert lines == ["a.b: the list shrank before page 2 was read and has items without an id; an item may be missed"]


@pytest.mark.parametrize("total", [None, 2, 3, 4, 100, "many"])
@pytest.mark.parametrize("key", [None, lambda item: item])
def test_a_server_that_ignores_the_page_number(way: str, total: Any, key: Any) -> None:
    if total == 2:
        assert walked(way, lambda number: ([1, 2], total), key=key) == [1, 2]
        return
    with pytest.raises(
        UnexpectedResponseError,
        match=r"a\.b: page \d+ and at least 10 pages before it repeat .*ignore the page number",
    ):
        walked(way, lambda number: ([1, 2], total), key=key)


@pytest.mark.parametrize("totals", [(3, 9), (9, 3), (9, 8, 7), (0, 100), (None, 9, "x", 3.0, True)])
def test_a_total_that_swings_for_no_reason(way: str, totals: tuple[Any, ...]) -> None:
    shelf = Shelf(list(range(9)), 2)
    swinging = (totals[number % len(totals)] for number in range(3000))
    assert sorted(walked(way, lambda number: (shelf.page(number)[0], next(swinging)))) == list(range(9))


def test_no_total(way: str) -> None:
    assert walked(way, lambda number: (Shelf([1, 2, 3], 2).page(number)[0], None)) == [1, 2, 3]


def test_a_total_of_another_type_is_none(way: str) -> None:
    assert walked(way, lambda number: (Shelf([1, 2, 3], 1).page(number)[0], True)) == [1, 2, 3]


@pytest.mark.parametrize("later", [(None, 4), (None, None), (None, "x")])
def test_a_list_that_is_missing_before_the_total_is_reached(way: str, later: Page) -> None:
    with pytest.raises(ResponseShapeError, match="page 2 has no list of items"):
        walked(way, lambda number: ([1, 2], 4) if number == 1 else later)


def test_a_missing_list_ends_what_began_later(way: str) -> None:
    assert walked(way, lambda number: ([1, 2], 9) if number == 3 else (None, None), first=3) == [1, 2]


def test_a_list_that_always_shrinks_costs_a_bounded_number_of_requests() -> None:
    def last_leaves(shelf: Shelf) -> None:
        shelf.items.pop()

    shelf = Shelf(list(range(400)), 2, dict.fromkeys(range(1, 3000), last_leaves))
    with warned() as lines:
        found = walked("plain", shelf.page)
    assert found[:40] == list(range(40))
    assert max(shelf.asked.count(number) for number in shelf.asked) <= 2 * (TRIES + 1)
    assert lines[0] == "a.b: the list shrinks every time page 2 is read; an item may be missed"


@pytest.mark.slow
def test_it_goes_back_no_further_than_it_remembers() -> None:
    shelf = Shelf(list(range(3 * REACH)), 1000, {30: leave(*range(3 * REACH - 10))})
    shelf.changes = {25: leave(*range(REACH + 5000))}
    found = walked("plain", shelf.page)
    assert len(found) == len(set(found))


ARRIVALS = st.integers(0, 3)
DEPARTURES = st.lists(st.integers(0, 10**6), max_size=3)
CHANGES = st.lists(st.tuples(ARRIVALS, DEPARTURES), max_size=8)


def change(arrivals: int, departures: list[int]) -> Change:
    def happens(shelf: Shelf) -> None:
        for _ in range(arrivals):
            shelf.items.insert(0, 1000 + len(shelf.asked) * 10 + len(shelf.items))
        for index in departures:
            if shelf.items:
                del shelf.items[index % len(shelf.items)]

    return happens


def assert_each_once(found: list[Any], start: list[int], end: list[int]) -> None:
    assert len(found) == len(set(found))
    assert set(start) & set(end) <= set(found)


@pytest.mark.parametrize("way", ["plain", "async"])
@given(length=st.integers(0, 14), size=st.integers(1, 5), changes=CHANGES)
def test_what_stays_comes_once(way: str, length: int, size: int, changes: list[Any]) -> None:
    """Others arrive at the front and leave anywhere, both between the same two requests."""
    assume(sum(min(arrivals, len(departures)) for arrivals, departures in changes) < PATIENCE)
    start = list(range(length))
    shelf = Shelf(list(start), size, {number: change(*what) for number, what in enumerate(changes, 1)})
    with warned() as lines:
        found = walked(way, shelf.page)
    if not lines:
        assert_each_once(found, start, shelf.items)


@pytest.mark.parametrize("arriving", [True, False])
@given(length=st.integers(0, 20), size=st.integers(1, 4), changes=CHANGES, seed=st.integers(0, 10**6))
def test_concurrency_keeps_it_while_others_only_arrive_or_only_leave(
    arriving: bool, length: int, size: int, changes: list[Any], seed: int
) -> None:
    """The requests that are on their way at one time are answered in any order."""
    start = list(range(length))
    one_kind = [(arrivals, []) if arriving else (0, departures) for arrivals, departures in changes]
    shelf = Shelf(list(start), size, {number: change(*what) for number, what in enumerate(one_kind, 1)})
    order = random.Random(seed)
    waiting: list[tuple[int, asyncio.Future[Page]]] = []

    async def fetch(number: int) -> Page:
        answer: asyncio.Future[Page] = asyncio.get_running_loop().create_future()
        waiting.append((number, answer))
        return await answer

    async def server() -> None:
        while True:
            for _ in range(order.randrange(1, 6)):
                await asyncio.sleep(0)
            if waiting:
                number, answer = waiting.pop(order.randrange(len(waiting)))
                if not answer.done():
                    answer.set_result(shelf.page(number))

    async def main() -> list[Any]:
        serving = asyncio.ensure_future(server())
        items = paginate_async(fetch, tuple, operation="a.b", first=1, key=lambda item: item, concurrency=4)
        try:
            return [item async for item in items]
        finally:
            serving.cancel()

    with warned() as lines:
        found = asyncio.run(main())
    if not lines:
        assert_each_once(found, start, shelf.items)


@define(eq=False)
class Name:
    """What an item is known by, told apart by identity, so that it can be seen whether it is still remembered."""


def test_keys_of_long_ago_are_forgotten_and_those_of_the_last_pages_never(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(_pagination, "REMEMBERED", 20)
    monkeypatch.setattr(_pagination, "REACH", 10)
    alive = weakref.WeakSet[Name]()
    shelf = Shelf(list(range(200)), 10, {number: arrive(-number) for number in range(1, 20)})
    names: dict[int, weakref.ref[Name]] = {}

    def name(item: int) -> Name:
        found = names[item]() if item in names else None
        if found is None:
            found = Name()
            names[item] = weakref.ref(found)
            alive.add(found)
        return found

    met, most = [], 0
    for item in paginate(shelf.page, tuple, operation="a.b", first=1, key=name):
        met.append(item)
        most = max(most, len(alive))
    assert met == list(range(200))
    assert 20 <= most <= 30
