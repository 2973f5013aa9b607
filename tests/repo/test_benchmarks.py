"""The benchmarks measure what they claim: fair turns, ratios per round, and pages that the client follows."""

import asyncio
import time
from collections.abc import Iterator
from functools import partial

import orjson
import pytest

from benchmarks import baseline, engines, first_call, payloads, server, timing
from benchmarks.engines import ENGINES, Engine
from benchmarks.tables import Spread, Table
from benchmarks.targets import Target
from pandapon_api.models import TaobaoOrderPage


def test_everyone_has_one_turn_a_round() -> None:
    turns: list[str] = []

    def timed(name: str) -> float:
        turns.append(name)
        return 1.0

    costs = timing.take_turns({name: partial(timed, name) for name in "abc"}, 20)
    rounds = ["".join(turns[start : start + 3]) for start in range(0, 60, 3)]
    assert {"".join(sorted(one)) for one in rounds} == {"abc"}
    assert len(set(rounds)) > 2
    assert {name: len(row) for name, row in costs.items()} == {"a": 20, "b": 20, "c": 20}


def test_turns_begin_with_another_contender_each_round() -> None:
    assert "".join(timing.turns("abc", 4)) == "abcbcacababc"


def test_ratios_are_taken_round_by_round() -> None:
    table = Table("part", "work", "ms", {"ours": [1.0, 10.0, 3.0], "theirs": [2.0, 20.0, 12.0]})
    assert table.ratio("theirs", "ours") == Spread(2.0, 2.0, 3.0)
    assert table.shown("ours").median == 3000.0


def test_a_target_without_a_ratio_is_in_the_unit_of_its_table() -> None:
    table = Table("part", "work", "ms", {"ours": [0.018, 0.019, 0.021]})
    target = Target("about", "work", "ours", None, 20, unit="ms")
    measured = target.measured({"work": table})
    assert measured is not None
    assert (target.wanted, measured.median, target.reached(measured)) == ("≤ 20 ms", 19.0, True)


@pytest.fixture(scope="module")
def address() -> Iterator[str]:
    with server.served() as url:
        yield f"{url}/one"


def installed(engine: Engine) -> Engine:
    if engine.missing:
        pytest.skip(engine.missing)
    return engine


@pytest.mark.parametrize("engine", [engine for engine in ENGINES if engine.by_hand], ids=lambda engine: engine.name)
def test_every_engine_makes_the_call_by_hand(engine: Engine, address: str) -> None:
    opening = installed(engine).by_hand
    assert opening is not None
    with opening(address) as get:
        assert [order["id"] for order in get(baseline.query())["data"]] == [str(payloads.ID)]


@pytest.mark.parametrize(
    "engine", [engine for engine in ENGINES if engine.by_hand_async], ids=lambda engine: engine.name
)
async def test_every_engine_makes_the_async_call_by_hand(engine: Engine, address: str) -> None:
    opening = installed(engine).by_hand_async
    assert opening is not None
    async with opening(address) as get:
        assert [order["id"] for order in (await get(baseline.query()))["data"]] == [str(payloads.ID)]


def test_a_call_by_hand_stops_at_the_limit(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(engines, "LIMIT", 5)
    content = bytearray()
    engines.add(b"12345", content)
    with pytest.raises(ValueError, match="larger than 5 bytes"):
        engines.add(b"6", content)


async def test_a_stop_of_the_event_loop_is_recorded() -> None:
    stops: first_call.Stops = {}
    async with first_call.watched(stops, "blocked"):
        time.sleep(0.05)
    async with first_call.watched(stops, "waiting"):
        await asyncio.sleep(0)
    assert stops["blocked"][0] >= 0.05 - first_call.TICK
    assert set(stops) == {"blocked", "waiting"}


@pytest.mark.parametrize("size", [1, 20])
def test_order_pages_hold_so_many_different_orders(size: int) -> None:
    page = TaobaoOrderPage.from_dict(orjson.loads(payloads.order_page(size))["data"], strict=True)
    assert page.total == size
    assert len({order.id for order in page.orders}) == size
    assert len({order.order_no for order in page.orders}) == size


def ids(path: str, query: str) -> list[str | None]:
    return [order.id for order in TaobaoOrderPage.from_dict(orjson.loads(server.answer(path, query))["data"]).orders]


def test_the_pages_of_the_server_never_repeat_an_order() -> None:
    listed = [
        name for number in (1, 2, 1000) for name in ids("/list/open/order/page", f"pageNum={number}&pageSize=100")
    ]
    days = ("2024-01-01", "2024-01-02")
    windows = [
        name
        for day in days
        for number in (1, 2)
        for name in ids("/windows/open/order/page", f"pageNum={number}&endDateTime={day}+00%3A00%3A00")
    ]
    assert len(set(listed)) == 3 * server.PAGE
    assert len(windows) == len(set(windows)) == 2 * server.WINDOW
