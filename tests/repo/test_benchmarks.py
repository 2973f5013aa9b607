"""The benchmarks measure what they claim: fair turns, ratios per round, and pages that the client follows."""

from functools import partial

import orjson
import pytest

from benchmarks import payloads, server, timing
from benchmarks.tables import Spread, Table
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


def test_ratios_are_taken_round_by_round() -> None:
    table = Table("part", "work", "ms", {"ours": [1.0, 10.0, 3.0], "theirs": [2.0, 20.0, 12.0]})
    assert table.ratio("theirs", "ours") == Spread(2.0, 2.0, 3.0)
    assert table.shown("ours").median == 3000.0


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
