"""What a feed remembers, and makes of lists that misbehave: every state comes once, or an error says why not."""

import time
from datetime import UTC, datetime, timedelta
from functools import partial
from itertools import chain, pairwise, repeat
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from pandapon import CheckpointError, FeedProgress, UnexpectedResponseError
from pandapon.order_sync import settings as clock
from tests.overlays.plan_server import START, List, run_feed, stamp

SECOND = timedelta(seconds=1)
HOUR = timedelta(hours=1)
DAY = timedelta(days=1)


@pytest.fixture
def run(monkeypatch: pytest.MonkeyPatch) -> Any:
    """Run a feed over a list at a time; returns the rows that it yields."""

    def run(source: List, checkpoint: dict[str, str], now: datetime, **settings: Any) -> list[Any]:
        monkeypatch.setattr(clock, "_now", lambda: now)
        more: dict[str, Any] = {"overlap": HOUR, **settings}
        return run_feed(source, checkpoint, **more)

    return run


@pytest.fixture(params=[False, True], ids=["taobao", "alibaba"])
def source(request: pytest.FixtureRequest) -> List:
    return List(request.param)


def filled(alibaba: bool) -> List:
    source = List(alibaba)
    for number in range(400):
        source.add(START + number * HOUR, 10 if number % 30 == 0 else 11)
    return source


@pytest.mark.parametrize("alibaba", [False, True])
@pytest.mark.parametrize("fault", ["none", "time ignored", "status ignored", "both ignored", "status refused"])
def test_no_state_comes_twice(run: Any, alibaba: bool, fault: str) -> None:
    source, checkpoint = filled(alibaba), dict[str, str]()
    source.filters_time = fault not in ("time ignored", "both ignored")
    source.filters_status = fault not in ("status ignored", "both ignored")
    source.refused = {0, 1, 2, 3, 10} if fault == "status refused" else set()
    now = START + 400 * HOUR
    assert len(run(source, checkpoint, now)) == 400
    assert run(source, checkpoint, now) == []
    for later in (1, 2, 3):
        now += later * DAY
        row = source.rows[str(30 * later + 1)]
        if alibaba:
            row["baseInfo"].update(status=later, modifyTime=(now + 8 * HOUR).strftime("%Y-%m-%d %H:%M:%S"))
        else:
            row["status"] = later if later < 3 else 11
        assert run(source, checkpoint, now) == [row]
        assert run(source, checkpoint, now) == []


def ids(rows: list[Any]) -> list[str]:
    return [row.get("id") or row["baseInfo"]["idOfStr"] for row in rows]


def change(source: List, order_id: str, status: Any, moment: datetime) -> None:
    row = source.rows[order_id]
    if source.alibaba:
        row["baseInfo"].update(status=status, modifyTime=stamp(moment))
    else:
        row["status"] = status


@pytest.mark.parametrize("page_size", [1, 2, 3, 7])
@pytest.mark.parametrize("call", range(6))
@pytest.mark.parametrize("grows", [False, True])
def test_a_total_that_changes_while_a_window_is_listed(
    run: Any, source: List, page_size: int, call: int, grows: bool
) -> None:
    """The orders are of one second, and at the edges of pages."""
    moment = START + HOUR
    old = [source.add(moment) for _ in range(9)]
    step = partial(source.add, moment) if grows else partial(source.rows.pop, old[call])
    source.script = chain(repeat(lambda: None, call), [step])
    checkpoint: dict[str, str] = {}
    found = ids(run(source, checkpoint, START + DAY, page_size=page_size))
    assert len(found) == len({*found})
    assert {*found} >= {*old} & source.rows.keys()
    found += ids(run(source, checkpoint, START + 9 * DAY, page_size=page_size))
    assert len(found) == len({*found})
    assert source.alibaba or {*found} >= source.rows.keys()  # on 1688 it changed long before it appeared


def test_pages_that_share_orders(run: Any, source: List) -> None:
    """An order that arrives between two pages moves the others down, onto the next one."""
    moment = START + HOUR
    wanted = [source.add(moment) for _ in range(6)]
    source.script = chain([lambda: None], repeat(lambda: wanted.append(source.add(moment)), 2))
    found = ids(run(source, {}, START + DAY, page_size=2))
    assert len(found) == len({*found})
    assert {*found} >= {*wanted[:6]}


@pytest.mark.parametrize("page_size", [2, 4, 50])
def test_a_server_that_answers_every_page_with_the_first(run: Any, source: List, page_size: int) -> None:
    """Windows of a page each do not need another; what does, ends in an error."""
    page = source.page
    source.page = lambda query: page({**query, "page" if source.alibaba else "page_num": 1})  # type: ignore[method-assign]
    wanted = [source.add(START + number * HOUR) for number in range(20)]
    checkpoint: dict[str, str] = {}
    assert sorted(ids(run(source, checkpoint, START + DAY, page_size=page_size))) == sorted(wanted)
    for _ in range(9):
        source.add(START + DAY + HOUR)
    if page_size < 9:
        with pytest.raises(UnexpectedResponseError):
            run(source, checkpoint, START + 2 * DAY, page_size=page_size)
    else:
        assert len(run(source, checkpoint, START + 2 * DAY, page_size=page_size)) == 9


def test_a_page_limit_below_the_requested_size(run: Any, source: List) -> None:
    source.most = 3
    wanted = [source.add(START + HOUR + number * SECOND) for number in range(10)]
    checkpoint: dict[str, str] = {}
    assert sorted(ids(run(source, checkpoint, START + DAY))) == sorted(wanted)
    assert run(source, checkpoint, START + DAY) == []


@pytest.mark.parametrize("shown", [None, "", "yesterday", "2999-01-01 00:00:00", "1970-01-01 00:00:00"])
def test_orders_with_no_time_or_a_wrong_one(run: Any, source: List, shown: str | None) -> None:
    """The server knows when they were made; what the rows show of it is of no use."""
    order_id, other = source.add(START + HOUR), source.add(START + 2 * HOUR)
    key = source._moment
    moments = {each: key(source.rows[each]) for each in (order_id, other)}
    source._moment = lambda row: moments[row.get("id") or row["baseInfo"]["idOfStr"]]  # type: ignore[method-assign]
    row = source.rows[order_id]
    row["baseInfo" if source.alibaba else "createTime"] = (
        {**row["baseInfo"], "modifyTime": shown} if source.alibaba else shown
    )
    checkpoint: dict[str, str] = {}
    assert sorted(ids(run(source, checkpoint, START + DAY))) == [order_id, other]
    for night in range(2, 12):
        assert run(source, checkpoint, START + night * DAY) == []
    if not source.alibaba:
        row["status"] = 11
        assert ids(run(source, checkpoint, START + 12 * DAY)) == [order_id]


def test_a_state_that_goes_back_and_forth(run: Any, source: List) -> None:
    order_id, _ = source.add(START + HOUR), source.add(START + 2 * HOUR)
    checkpoint: dict[str, str] = {}
    run(source, checkpoint, START + DAY)
    for night, status in enumerate((1, 0, 10, 1, 0), 2):
        change(source, order_id, status, START + night * DAY - HOUR)
        assert ids(run(source, checkpoint, START + night * DAY)) == [order_id]
        assert run(source, checkpoint, START + night * DAY) == []


@pytest.mark.parametrize("back", [HOUR + SECOND, DAY, 365 * DAY])
def test_a_clock_that_goes_back(run: Any, source: List, back: timedelta) -> None:
    source.add(START + HOUR)
    checkpoint: dict[str, str] = {}
    now = START + 400 * DAY
    run(source, checkpoint, now)
    with pytest.raises(CheckpointError, match="but the clock shows"):
        run(source, checkpoint, now - back)
    run(source, checkpoint, now - HOUR)
    source.add(now)
    assert len(run(source, checkpoint, now + HOUR)) == 1


@pytest.mark.parametrize("zone", ["America/New_York", "Australia/Lord_Howe", "UTC"])
def test_the_zone_of_the_machine(run: Any, source: List, monkeypatch: pytest.MonkeyPatch, zone: str) -> None:
    """Over a night in which clocks are changed."""
    monkeypatch.setenv("TZ", zone)
    time.tzset()
    try:
        checkpoint: dict[str, str] = {}
        begin = datetime(2024, 10, 30, tzinfo=UTC)
        wanted = [source.add(begin + number * HOUR / 2) for number in range(240)]
        found: list[str] = []
        for hours in range(6, 126, 6):
            found += ids(run(source, checkpoint, begin + hours * HOUR, since=begin.astimezone(ZoneInfo(zone))))
        assert sorted(found) == sorted(wanted)
    finally:
        monkeypatch.undo()
        time.tzset()


def test_progress_goes_on(run: Any, source: List) -> None:
    for number in range(300):
        source.add(START + number * HOUR, number % 12)
    checkpoint: dict[str, str] = {}
    seen: list[FeedProgress] = []
    for night in range(12, 30):
        del seen[:]
        first = night == 12
        yielded = len(run(source, checkpoint, START + night * DAY, page_size=10, on_progress=seen.append))
        for before, after in pairwise(seen):
            assert before.windows_done <= after.windows_done
            assert before.calls <= after.calls
            assert before.yielded <= after.yielded
            assert before.repeats <= after.repeats
            assert before.end <= after.end or not first
        assert all(progress.end <= progress.until for progress in seen)
        assert seen[-1].yielded == yielded
        assert seen[-1].end == START + night * DAY or not first
        assert seen[-1].calls > 0


def test_what_is_remembered_does_not_grow(run: Any, source: List) -> None:
    """A year of nights: as much as the horizon has, and for 1688 what the overlap has."""
    checkpoint: dict[str, str] = {}
    for night in range(1, 365):
        source.add(START + night * DAY - HOUR / 2, 11)
        assert len(run(source, checkpoint, START + night * DAY)) == 1
    assert len(checkpoint) <= (3 if source.alibaba else 96)


@pytest.mark.parametrize("text", ["", "x", "{}", "[]", '{"begin":"x","end":"y","status":null,"digests":{}}'])
def test_a_damaged_note_of_the_listing(run: Any, source: List, text: str) -> None:
    """It only says where to begin."""
    order_id = source.add(START + HOUR)
    checkpoint: dict[str, str] = {}
    run(source, checkpoint, START + DAY)
    checkpoint["listing"] = text
    change(source, order_id, 1, START + DAY + HOUR)
    assert ids(run(source, checkpoint, START + 2 * DAY)) == [order_id]
    assert "listing" not in checkpoint
