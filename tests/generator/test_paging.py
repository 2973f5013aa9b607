"""Following pages: with a total, without one, with a page number in the body."""

from collections.abc import Callable
from inspect import signature
from typing import Any

import pytest

from tests.generator.wire import Wire

REQUIRED: dict[str, Any] = {"shelf": "A", "floor": 0, "made_until": "2024-01-01 00:00:00"}


def parts(*ids: str, total: int | None = None) -> dict[str, Any]:
    return {"total": total, "rows": [{"id": part} for part in ids]}


def orders(*ids: str) -> dict[str, Any]:
    return {"orders": [{"id": order} for order in ids]}


def queries(wire: Wire) -> list[tuple[str, str]]:
    return [(request.url.params["pageNum"], request.url.params["pageSize"]) for request in wire.requests]


def iter_parts(**arguments: Any) -> Callable[[Any], Any]:
    return lambda api: api.parts.iter_list(**REQUIRED, **arguments)


async def test_the_total_ends_it(wire: Wire) -> None:
    found = await wire.call(iter_parts(page_size=2), parts("1", "2", total=3), parts("3", total=3))
    assert [part.id for part in found] == ["1", "2", "3"]
    assert queries(wire) == [("1", "2"), ("2", "2")]


async def test_a_short_page_does_not_end_it(wire: Wire) -> None:
    """Pages of the same length may all be cut, the last one too: an empty one confirms the total."""
    pages = [parts(*ids, total=3) for ids in ("1", "2", "3", "")]
    found = await wire.call(iter_parts(page_size=20), *pages)
    assert [part.id for part in found] == ["1", "2", "3"]
    assert len(wire.requests) == 4


@pytest.mark.parametrize("total", [None, 9])
async def test_an_empty_page_ends_it(wire: Wire, total: int | None) -> None:
    found = await wire.call(iter_parts(), parts("1", total=total), parts(total=total))
    assert [part.id for part in found] == ["1"]
    assert len(wire.requests) == 2


async def test_a_total_of_nothing(wire: Wire) -> None:
    assert await wire.call(iter_parts(), parts(total=0)) == []
    assert len(wire.requests) == 1


async def test_a_total_says_nothing_when_pages_were_left_out(wire: Wire) -> None:
    found = await wire.call(iter_parts(page_num=3), parts("5", "6", total=2), parts(total=2))
    assert [part.id for part in found] == ["5", "6"]
    assert [number for number, _ in queries(wire)] == ["3", "4"]


async def test_no_more_is_asked_for_than_the_specification_allows(wire: Wire) -> None:
    """Where the caller gives no size it is 50, unless the limit is lower."""
    await wire.call(iter_parts(), parts())
    assert queries(wire) == [("1", "20")]


async def test_filters_go_with_every_page(wire: Wire) -> None:
    await wire.call(iter_parts(query="bolt", extra={"new": "1"}), parts("1"), parts())
    for request in wire.requests:
        assert (request.url.params["q"], request.url.params["new"]) == ("bolt", "1")


async def test_pages_without_a_total(wire: Wire) -> None:
    found = await wire.call(lambda api: api.work_orders.iter(), orders("1", "2"), orders("3"), orders())
    assert [order.id for order in found] == ["1", "2", "3"]
    assert [request.url.query for request in wire.requests] == [b"page=1&size=50", b"page=2&size=50", b"page=3&size=50"]


async def test_the_old_name_warns(wire: Wire) -> None:
    with pytest.warns(DeprecationWarning, match=r"WorkOrders\.iter_page is now called iter") as warned:
        found = await wire.call(lambda api: api.work_orders.iter_page(number="N-7"), orders("1"), orders())
    assert [order.id for order in found] == ["1"]
    assert [warning.filename for warning in warned] == [__file__]


async def test_a_filter_called_number_is_not_the_number_of_the_page(wire: Wire) -> None:
    await wire.call(lambda api: api.work_orders.iter(number="N-7"), orders("1"), orders())
    assert [request.url.params["number"] for request in wire.requests] == ["N-7", "N-7"]
    assert [request.url.params["page"] for request in wire.requests] == ["1", "2"]


async def test_the_page_in_the_body(wire: Wire) -> None:
    found = await wire.call(
        lambda api: api.work_orders.iter_search("main", page_size=2, words=["bolt"], extra={"new": 1}),
        {"total": 3, "names": ["a", "b"]},
        {"total": 3, "names": ["c"]},
    )
    assert found == ["a", "b", "c"]
    assert [request.content for request in wire.requests] == [
        b'{"pageNum":1,"pageSize":2,"words":["bolt"],"new":1}',
        b'{"pageNum":2,"pageSize":2,"words":["bolt"],"new":1}',
    ]
    assert {request.url.path for request in wire.requests} == {"/v1/work/main/search"}


async def test_pages_are_fetched_when_they_are_needed(wire: Wire) -> None:
    """Also: a failure comes from the page it happens on, after the items before it."""
    seen: list[str] = []

    def look(api: Any) -> Any:
        pages = api.parts.iter_list(**REQUIRED)
        assert wire.requests == []
        return sync(pages) if wire.flavour == "sync" else asynchronous(pages)

    def sync(pages: Any) -> None:
        for part in pages:
            seen.append(part.id)

    async def asynchronous(pages: Any) -> None:
        async for part in pages:
            seen.append(part.id)

    with pytest.raises(wire.package.ResponseShapeError, match=r"parts\.list: data: missing"):
        await wire.call(look, parts("1", "2"), None)
    assert seen == ["1", "2"]


def test_both_flavours_have_the_same_methods(synthetic: Any) -> None:
    for tag in ("parts", "work_orders"):
        sync, asynchronous = (getattr(kind("ak", "s", "1"), tag) for kind in (synthetic.Client, synthetic.AsyncClient))
        names = [name for name in dir(sync) if not name.startswith("_") and name != "iter_page"]
        assert names == [name for name in dir(asynchronous) if not name.startswith("_") and name != "iter_page"]
        for name in names:
            one, other = (dict(signature(getattr(tag, name)).parameters) for tag in (sync, asynchronous))
            assert (other.pop("concurrency", None) is not None) is name.startswith("iter") or "concurrency" in one
            one.pop("concurrency", None)
            hooks = [members.pop("before_sending", None) for members in (one, other)]  # awaited in the async class
            assert [hook is not None for hook in hooks] == [name.endswith("_once")] * 2
            assert list(one.values()) == list(other.values())


def test_only_what_is_paged_can_be_iterated(synthetic: Any) -> None:
    client = synthetic.Client("ak", "s", "1")
    found = {name for tag in (client.parts, client.work_orders) for name in dir(tag) if name.startswith("iter")}
    assert found == {"iter", "iter_history", "iter_list", "iter_page", "iter_search"}
