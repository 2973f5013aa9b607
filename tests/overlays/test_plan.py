"""Plans: what a run lists, what it costs, and that the rows are right afterwards."""

import json
from datetime import datetime, timedelta
from functools import partial
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pandapon import ApiError, CheckpointError
from pandapon.order_sync.following import COURSE
from pandapon.order_sync.forms import TAOBAO_JSON
from pandapon.order_sync.plan import plan
from tests.overlays.plan_server import START, List, Table

MINUTE = timedelta(minutes=1)
HOUR = timedelta(hours=1)
DAY = timedelta(days=1)
YEAR = 365 * DAY


@pytest.fixture(params=[False, True], ids=["taobao", "alibaba"])
def either(request: pytest.FixtureRequest) -> Table:
    return Table(List(alibaba=request.param))


@pytest.fixture
def table() -> Table:
    return Table(List())


def busy(table: Table, days: int = 30, each: int = 40, **more: Any) -> list[str]:
    """Orders of so many days, unpaid, so many a day."""
    step = DAY / each
    return [table.source.add(START + number * step, **more) for number in range(days * each)]


def test_an_empty_year_is_a_handful_of_calls(either: Table) -> None:
    assert either.run(START + YEAR) == 11
    assert either.run(START + YEAR + DAY) == 1 + (not either.source.alibaba)
    assert either.rows == {}


def test_every_order_is_listed(either: Table) -> None:
    busy(either)
    calls = either.run(START + 30 * DAY)
    assert either.is_right()
    assert calls < 2.2 * 1200 / 50


def test_a_quiet_year_with_a_busy_day(either: Table) -> None:
    for number in range(1000):
        either.source.add(START + 200 * DAY + number * MINUTE)
    assert either.run(START + YEAR) < 70
    assert either.is_right()


@pytest.mark.parametrize("total", [None, 0, -1, "many", 50.5, "capped"])
def test_a_total_that_proves_nothing(either: Table, total: Any) -> None:
    either.source.total = lambda true: min(true, 50) if total == "capped" else total
    busy(either, 3, 100)
    either.run(START + 4 * DAY)
    assert either.is_right()


def test_a_server_with_shorter_pages(either: Table) -> None:
    either.source.most = 20
    busy(either, 10)
    either.run(START + 10 * DAY)
    assert either.is_right()


def test_orders_of_one_moment(either: Table) -> None:
    for _ in range(120):
        either.source.add(START + HOUR)
    assert either.run(START + DAY) < 12
    assert either.is_right()


def test_a_server_that_ignores_the_time(either: Table) -> None:
    either.source.filters_time = False
    busy(either, 3)
    assert either.run(START + YEAR) < 150
    assert either.is_right()
    either.run(START + YEAR + DAY)
    assert either.is_right()


def test_windows_overlap_by_a_second(either: Table) -> None:
    """Whether the filter includes its ends is not known."""
    either.run(START + 10 * DAY)
    windows = [listing.window for listing in either.listings]
    assert windows[0].begin == START
    assert windows[-1].end == START + 10 * DAY
    assert all(after.begin == before.end - timedelta(seconds=1) for before, after in pairwise(windows))


def test_orders_that_move_are_listed_again(table: Table) -> None:
    ids = busy(table)
    table.run(START + 30 * DAY)
    changes = {5: 1, 300: 2, 301: 4, 700: 11, 1199: 10}
    for number, status in changes.items():
        table.source.rows[ids[number]]["status"] = status
    table.run(START + 30 * DAY + HOUR)
    assert table.is_right()


def test_what_a_run_costs_if_all_orders_are_final(table: Table) -> None:
    busy(table, status=11)
    table.run(START + 30 * DAY)
    assert table.state is not None
    assert table.state["moving"] == []
    assert table.run(START + 30 * DAY + HOUR) == 1


def test_what_a_run_costs_if_few_orders_move(table: Table) -> None:
    ids = busy(table, status=11)
    for number in range(50, 1000, 100):
        table.source.rows[ids[number]]["status"] = 10
    table.run(START + 30 * DAY)
    assert len(table.state["moving"] if table.state else ()) == 10
    assert table.run(START + 30 * DAY + HOUR) == len(COURSE) + 1
    table.source.rows[ids[50]]["status"] = 11
    assert table.run(START + 30 * DAY + 2 * HOUR) == len(COURSE) + 2
    assert table.is_right()
    assert len(table.state["moving"] if table.state else ()) == 9


def test_few_windows_are_listed_without_asking_by_state(table: Table) -> None:
    order_id = table.source.add(START + HOUR)
    table.run(START + 30 * DAY)
    table.source.rows[order_id]["status"] = 11
    assert table.run(START + 30 * DAY + HOUR) == 2
    assert table.is_right()
    assert all("status" not in query or query["status"] is None for query in table.source.calls)


def test_orders_are_followed_up_to_the_horizon(table: Table) -> None:
    ids = busy(table, 60)
    table.run(START + 60 * DAY, horizon=30 * DAY)
    for order_id in ids:
        table.source.rows[order_id]["status"] = 1
    table.run(START + 60 * DAY + HOUR, horizon=30 * DAY)
    found = [table.rows[f"id {order_id}"]["status"] for order_id in ids]
    assert found[: 27 * 40] == [0] * (27 * 40)
    assert found[30 * 40 :] == [1] * (30 * 40)


def test_every_few_minutes(table: Table) -> None:
    """Neither windows nor calls pile up."""
    ids: list[str] = []
    costs: list[int] = []
    for minute in range(12 * 60):
        ids.append(table.source.add(START + minute * MINUTE))
        if minute >= 300:
            table.source.rows[ids[minute - 300]]["status"] = 11
        if minute % 7 == 0:
            costs.append(table.run(START + (minute + 1) * MINUTE))
    table.run(START + DAY)
    assert table.is_right()
    assert len(table.state["moving"] if table.state else ()) < 40
    assert max(costs) < 100


def test_fractions_of_a_second(table: Table) -> None:
    """The list knows only seconds, so a window that began in between would not hold its own orders."""
    ids = busy(table, 1, 100)
    table.run(START + 12 * HOUR + timedelta(microseconds=500_001))
    table.run(START + DAY + timedelta(microseconds=250_000))
    assert table.state is not None
    assert all(fingerprint for *_, fingerprint in table.state["moving"])
    table.source.rows[ids[10]]["status"] = 11
    table.run(START + DAY + timedelta(microseconds=250_000))
    assert table.is_right()


def test_late_orders_come_with_the_overlap(either: Table) -> None:
    now = START + DAY
    either.run(now)
    either.source.add(now - 14 * MINUTE)
    either.run(now + 1 * MINUTE)
    assert either.is_right()


def test_an_order_that_goes_backwards(table: Table) -> None:
    ids = busy(table, status=10)
    table.source.rows[ids[600]]["status"] = 11
    table.run(START + 30 * DAY)
    table.source.rows[ids[600]]["status"] = 1
    table.source.rows[ids[601]]["status"] = 0
    table.run(START + 30 * DAY + HOUR)
    assert table.is_right()


def test_an_order_that_comes_back_where_nothing_moved(table: Table) -> None:
    ids = busy(table, status=11)
    for number in (*range(0, 500, 50), *range(700, 1200, 50)):
        table.source.rows[ids[number]]["status"] = 10
    table.run(START + 30 * DAY)
    table.source.rows[ids[600]]["status"] = 3
    table.run(START + 30 * DAY + HOUR)
    assert table.is_right()
    table.source.rows[ids[600]]["status"] = 11
    table.run(START + 30 * DAY + 2 * HOUR)
    assert table.is_right()


@pytest.mark.parametrize("call", range(8))
@pytest.mark.parametrize("change", [(0, 1), (1, 10), (10, 11), (1, 0), (10, 4)])
def test_an_order_that_moves_between_two_calls(table: Table, call: int, change: tuple[int, int]) -> None:
    """This run may miss it; the next one does not."""
    ids = busy(table)
    before, after = change
    table.source.rows[ids[300]]["status"] = before
    table.run(START + 30 * DAY)
    move = lambda: table.source.rows[ids[300]].update(status=after)  # noqa: E731
    table.source.script = iter([*[lambda: None] * call, move])
    table.run(START + 30 * DAY + HOUR)
    table.run(START + 30 * DAY + 2 * HOUR)
    assert table.is_right()


@pytest.mark.parametrize("fault", ["ignored", "refused", "one refused"])
def test_a_server_that_cannot_list_by_state(table: Table, fault: str) -> None:
    ids = busy(table)
    if fault == "ignored":
        table.source.filters_status = False
    table.run(START + 30 * DAY)
    table.source.refused = {"ignored": set(), "refused": {*COURSE}, "one refused": {0}}[fault]
    for number, status in ((5, 1), (300, 11), (301, 4)):
        table.source.rows[ids[number]]["status"] = status
    table.run(START + 30 * DAY + HOUR)
    assert table.is_right()


def test_a_refusal_without_a_state_is_an_error(table: Table) -> None:
    table.source.refused = {None}  # type: ignore[arg-type]
    with pytest.raises(ApiError):
        table.run(START + DAY)


@pytest.mark.parametrize("status", [77, "77", "NEW", None, True])
def test_states_that_are_not_known_are_not_final(table: Table, status: Any) -> None:
    ids = busy(table, status=status)
    table.run(START + 30 * DAY)
    table.source.rows[ids[300]]["status"] = 11
    table.source.rows[ids[301]]["status"] = "4"
    table.run(START + 30 * DAY + HOUR)
    assert table.is_right()


def test_orders_whose_time_is_not_that_of_the_filter(table: Table) -> None:
    """Their windows are listed again every time, because no order can be assigned to one."""
    ids = busy(table)
    table.source._moment = lambda row: row["createTime"]  # type: ignore[method-assign]
    for order_id in ids:
        table.source.rows[order_id]["createTime"] = table.source.rows[order_id]["createTime"].replace("2024", "2023")
    table.source.filters_time = False
    table.run(START + 30 * DAY)
    table.source.rows[ids[300]]["status"] = 11
    table.run(START + 30 * DAY + HOUR)
    assert table.is_right()


@pytest.mark.parametrize("final", [{4}, {4, 11, 10}, set[int]()])
def test_what_is_final_can_be_chosen(table: Table, final: set[int]) -> None:
    ids = busy(table, 5)
    table.run(START + 5 * DAY, final=final)
    for number, order_id in enumerate(ids):
        table.source.rows[order_id]["status"] = (0, 10, 11, 4)[number % 4]
    table.run(START + 5 * DAY + HOUR, final=final)
    assert table.is_right()
    for order_id in ids:
        if table.source.rows[order_id]["status"] not in final:
            table.source.rows[order_id]["status"] = 4
    table.run(START + 5 * DAY + 2 * HOUR, final=final)
    assert table.is_right()


def test_changes_are_listed_by_their_time() -> None:
    table = Table(List(alibaba=True))
    ids = busy(table)
    table.run(START + 30 * DAY)
    now = START + 31 * DAY
    for order_id in ids[::100]:
        table.source.rows[order_id]["baseInfo"].update(status="success", modifyTime="2024-02-01 06:00:00")
    assert table.run(now) <= 2
    assert table.is_right()


def test_upstream_names_of_an_alibaba_page() -> None:
    table = Table(List(alibaba=True))
    busy(table, 3, 100)
    page = table.source.page
    names = {"total": "totalRecord", "data": "result"}
    table.source.page = lambda query: {names[name]: value for name, value in page(query).items()}  # type: ignore[method-assign]
    table.run(START + 3 * DAY)
    assert table.is_right()


@pytest.mark.parametrize("steps", [1, 2, 3, 5, 8, 13])
def test_cut_off_anywhere(either: Table, steps: int) -> None:
    """A run that is cut off is continued; one that would not get on is let run longer."""
    ids = busy(either, 10)
    for number in range(60):
        either.run(START + 10 * DAY, steps=steps + number)
    for order_id in ids[::7]:
        row = either.source.rows[order_id]
        if either.source.alibaba:
            row["baseInfo"].update(status="success", modifyTime="2024-01-11 12:00:00")
        else:
            row["status"] = 11
    for number in range(60):
        either.run(START + 12 * DAY, steps=steps + number)
    assert either.is_right()


def test_the_state_is_small_json(table: Table) -> None:
    busy(table)
    table.run(START + 30 * DAY)
    assert len(json.dumps(table.state)) < 5000
    table.state = json.loads(json.dumps(table.state))
    table.run(START + 31 * DAY)
    assert table.is_right()


@pytest.mark.parametrize(
    ("state", "message"),
    [
        (
            {"platform": "alibaba", "reached": "2024-01-01T00:00:00+00:00"},
            "is that of platform 'alibaba', not 'taobao'",
        ),
        ({"platform": "taobao"}, "damaged"),
        ({"platform": "taobao", "reached": "yesterday", "length": 60, "moving": [], "statuses": []}, "damaged"),
        ({"platform": "taobao", "reached": "2024-01-01", "length": 60, "moving": [], "statuses": []}, "damaged"),
        ({"platform": "taobao", "reached": "2024-01-01T00:00:00+00:00", "moving": [["x"]], "statuses": []}, "damaged"),
        (
            {"platform": "taobao", "reached": "2024-01-03T00:00:00+00:00", "length": 60, "moving": [], "statuses": []},
            "it reached 2024-01-03 00:15:00.* but the clock shows 2024-01-02 00:00:00",
        ),
    ],
)
def test_states_that_cannot_be_used(state: Any, message: str) -> None:
    with pytest.raises(CheckpointError, match=message):
        plan(TAOBAO_JSON, state=state, since=START, now=START + DAY)


def test_a_state_of_an_older_version(table: Table) -> None:
    """It had no recheck: what it listed is not listed again, and the rest goes on."""
    ids = busy(table, status=11)
    table.run(START + 15 * DAY)
    assert table.state is not None
    del table.state["recheck"]
    table.source.rows[ids[5]]["status"] = 4
    table.run(START + 16 * DAY)
    for night in range(17, 40):
        if night == 30:
            table.source.rows[ids[700]]["status"] = 4
        table.run(START + night * DAY)
    assert [table.rows[f"id {ids[number]}"]["status"] for number in (5, 700)] == [11, 4]


@pytest.mark.parametrize(("orders", "first", "nightly"), [(0, 11, 2.2), (100, 16, 3.2), (2000, 110, 20)])
def test_what_a_night_costs(table: Table, orders: int, first: int, nightly: float) -> None:
    """A shop with so many orders in 90 days, of which those of the last three days move."""
    for number in range(orders):
        moment = START + number * 90 * DAY / orders
        table.source.add(moment, 11 if moment < START + 87 * DAY else 10)
    assert table.run(START + 90 * DAY) <= first
    costs = [table.run(START + (90 + night) * DAY) for night in range(1, 9)]
    assert sum(costs) / len(costs) <= nightly
    assert table.is_right()


@pytest.mark.parametrize("hours", [1, 11, 24, 50, 24 * 30])
def test_all_of_the_horizon_is_listed_again(table: Table, hours: int) -> None:
    """Within `recheck`, or in the next run after it, however often that is."""
    ids = busy(table, 60, 10, status=11)
    now = START + 60 * DAY
    table.run(now)
    changed = now
    for order_id in ids:
        table.source.rows[order_id]["status"] = 4
    while now < changed + 8 * DAY:
        now += hours * HOUR
        table.run(now)
    assert table.is_right()


def test_a_recheck_that_is_cut_off(table: Table) -> None:
    ids = busy(table, 60, 20, status=11)
    table.run(START + 60 * DAY)
    for order_id in ids:
        table.source.rows[order_id]["status"] = 4
    for number in range(40):
        table.run(START + 70 * DAY, steps=2 + number % 5)
    assert table.is_right()


def test_a_listing_is_finished_once(table: Table) -> None:
    new = plan(TAOBAO_JSON, since=START, now=START + DAY)
    listing = new.next()
    assert listing is not None
    with pytest.raises(ValueError, match="when it is settled"):
        new.finish(listing)
    listing.read({"total": 0, "data": []})
    assert new.next() is listing
    new.finish(listing)
    assert new.next() is None
    with pytest.raises(ValueError, match="that next"):
        new.finish(listing)


def test_an_end_before_the_last_window(table: Table) -> None:
    ids = busy(table, 1, 10)
    table.run(START + DAY)
    table.source.rows[ids[5]]["status"] = 11
    table.run(START + DAY + HOUR, until=START + HOUR)
    table.run(START + DAY + HOUR)
    assert table.is_right()
    assert isinstance(table.state, dict)
    assert datetime.fromisoformat(table.state["reached"]) == START + DAY + HOUR - 15 * MINUTE


Move = tuple[int, int]
"""Which order, and its next state."""

MOVES = st.tuples(st.integers(0, 60), st.sampled_from([0, 1, 2, 3, 4, 10, 11, 77]))
NIGHTS = st.lists(
    st.tuples(
        st.integers(1, 40_000).map(lambda seconds: timedelta(seconds=seconds)),
        st.lists(st.integers(0, 30_000), max_size=8),
        st.lists(MOVES, max_size=6),
        st.lists(st.tuples(st.integers(0, 12), MOVES), max_size=5),
        st.integers(1, 60),
    ),
    min_size=1,
    max_size=6,
)


def move(table: Table, moved: Move) -> None:
    """Change the state of an order, unless it is final."""
    place, status = moved
    rows = [*table.source.rows.values()]
    if rows and (row := rows[place % len(rows)])["status"] not in (4, 11):
        row["status"] = status


@pytest.mark.slow
@given(nights=NIGHTS, page_size=st.integers(1, 6))
@settings(max_examples=300, deadline=None)
def test_whatever_happens_the_rows_are_right_after_a_quiet_run(nights: Any, page_size: int) -> None:
    """Orders arrive and move between the runs and during their calls, and runs are cut off."""
    table, now = Table(List()), START
    for later, arrivals, moves, meanwhile, steps in nights:
        before, now = now, now + later
        for seconds in arrivals:
            table.source.add(before + later * (seconds / 30_000))
        for moved in moves:
            move(table, moved)
        script: list[Any] = [lambda: None] * 13
        for call, moved in meanwhile:
            script[call] = partial(move, table, moved)
        table.source.script = iter(script)
        table.run(now, steps=steps, page_size=page_size, overlap=timedelta(seconds=100))
    table.source.script = iter(())
    table.run(now, page_size=page_size, overlap=timedelta(seconds=100))
    assert table.is_right()
    costs = [table.run(now, page_size=page_size, overlap=timedelta(seconds=100)) for _ in range(3)]
    assert costs[1] == costs[2]
