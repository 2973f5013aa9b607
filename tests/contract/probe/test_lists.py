"""Sizes of pages, and the zone of times."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta, timezone
from typing import Any

import httpx
import pytest

from pandapon_sandbox.taobao.order_rows import new_order
from tests.contract.probe.benches import START, Bench, facts, finding, of_sandbox, of_server

ORDERS = "taobao_orders.page"


@pytest.mark.parametrize(("largest", "note"), [(50, "100: cut at 50, 1000: cut at 50"), (150, "1000: cut at 150")])
def test_a_list_that_is_cut(largest: int, note: str) -> None:
    with of_sandbox(orders=200, max_page_size=largest) as bench:
        probed = bench.probe("pages")
    assert facts(probed, "page-size") == {(ORDERS,): largest}
    found = finding(probed, "page-size", ORDERS)
    assert (found.verdict, found.theirs) == ("missing here", largest)
    assert note in found.note


def test_too_few_rows_tell_nothing() -> None:
    with of_sandbox(orders=60) as bench:
        probed = bench.probe("pages")
    assert facts(probed, "page-size") == {}
    assert finding(probed, "page-size", ORDERS).verdict == "not visible"


def test_a_large_page_that_is_answered_in_full() -> None:
    with of_sandbox(orders=1200, max_page_size=5000) as bench:
        assert facts(bench.probe("pages"), "page-size") == {(ORDERS,): 1000}


Answer = Callable[[int], tuple[int, Any]]


def paged(answer: Answer) -> Callable[[httpx.Request], httpx.Response]:
    def respond(request: httpx.Request) -> httpx.Response:
        code, data = answer(int(request.url.params.get("pageSize", 1)))
        return httpx.Response(200, json={"code": code, "data": data})

    return respond


def rows(number: int, total: Any = 5000) -> dict[str, Any]:
    return {"total": total, "data": [{}] * number}


@pytest.mark.parametrize(
    ("answer", "largest"),
    [
        (lambda size: (200, rows(size)) if size <= 100 else (40001, None), 100),
        (lambda size: (200, rows(min(size, 20))), 20),
        (lambda size: (200, rows(min(size, 20), "5000")), 20),
        (lambda size: (200, rows(10)), None),
        (lambda size: (200, rows(min(size, 20), None)), None),
        (lambda size: (200, rows(size // 2)), None),
        (lambda size: (200, rows(size)) if size == 1 else (40001, None), None),
        (lambda size: (200, {"data": "none"}), None),
    ],
    ids=["refused", "cut", "text", "ignored", "no total", "halved", "all but one refused", "no list"],
)
def test_only_what_calls_show(answer: Answer, largest: int | None) -> None:
    with of_server(paged(answer)) as bench:
        assert facts(bench.probe("pages"), "page-size").get((ORDERS,)) == largest


def put(bench: Bench, zone: timezone, *, age: float = 0, number: int = 900) -> None:
    """Create an order some seconds ago, with its time in a zone."""
    assert bench.running is not None
    time = datetime.fromtimestamp(bench.now - age, zone).strftime("%Y-%m-%d %H:%M:%S")
    row = new_order(number, time, 1, None, None)
    bench.running.app.state.orders.put(row, row["id"])


def zone(hours: float) -> timezone:
    return timezone(timedelta(hours=hours))


@pytest.mark.parametrize(
    ("hours", "text", "verdict"),
    [
        (8, "+08:00", "agrees"),
        (9, "+09:00", "differs"),
        (0, "+00:00", "differs"),
        (-5, "-05:00", "differs"),
        (5.75, "+05:45", "differs"),
    ],
)
def test_an_order_that_is_created_meanwhile_shows_the_zone(hours: float, text: str, verdict: str) -> None:
    with of_sandbox() as bench:
        put(bench, zone(hours), age=7 * 3600, number=800)
        waits = iter([lambda: None, lambda: put(bench, zone(hours), age=10)])
        bench.while_waiting = lambda: next(waits, lambda: None)()
        probed = bench.probe("zone", rate=1e9)
    found = finding(probed, "zone")
    assert (found.verdict, found.theirs) == (verdict, text)
    assert facts(probed, "zone") == {(): text}


@pytest.mark.parametrize("age", [0, 30, 3 * 3600, 90 * 86400])
def test_an_order_of_any_age_shows_nothing(age: float) -> None:
    """Nobody says how old it is: in another zone it would be older or newer."""
    with of_sandbox() as bench:
        put(bench, zone(8), age=age)
        probed = bench.probe("zone")
    assert finding(probed, "zone").verdict == "not visible"
    assert facts(probed, "zone") == {}
    assert bench.waits[-1] == 30


def test_a_newest_order_in_the_future_contradicts_the_zone() -> None:
    with of_sandbox() as bench:
        put(bench, zone(10), age=1200)
        probed = bench.probe("zone")
    found = finding(probed, "zone")
    assert (found.verdict, found.theirs) == ("differs", None)
    assert "the zone is +09:45 or further east" in found.note
    assert facts(probed, "zone") == {}


def test_an_old_order_that_moves_up_is_not_a_new_one() -> None:
    """The list counts as many as before."""
    now = START
    shown = [{"id": "1", "createTime": "2026-01-01 00:00:00"}]

    def answer(request: httpx.Request) -> httpx.Response:
        date = datetime.fromtimestamp(now, UTC).strftime("%a, %d %b %Y %H:%M:%S GMT")
        return httpx.Response(200, json={"code": 200, "data": {"total": 7, "data": shown}}, headers={"date": date})

    def move_up() -> None:
        nonlocal now, shown
        now = bench.now
        local = datetime.fromtimestamp(now, zone(3)).strftime("%Y-%m-%d %H:%M:%S")
        shown = [{"id": "2", "createTime": local}]

    with of_server(answer) as bench:
        bench.while_waiting = move_up
        probed = bench.probe("zone")
    assert facts(probed, "zone") == {}


@pytest.mark.parametrize("time", [None, 5, "", "2026-13-45 00:00:00", "1796000000", ["2026-01-01 00:00:00"]])
def test_times_in_another_form_show_nothing(time: Any) -> None:
    data = {"total": 1, "data": [{"createTime": time}, None, 3]}
    with of_server(lambda request: httpx.Response(200, json={"code": 200, "data": data})) as bench:
        assert finding(bench.probe("zone"), "zone").verdict == "not visible"
