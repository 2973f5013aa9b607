"""`orders_created` over HTTP: every order once, from window to window and from call to call."""

from collections.abc import Callable, Iterator, MutableMapping
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from pandapon import (
    ApiError,
    CheckpointError,
    CheckpointFile,
    InvalidArgumentError,
    OrderStatus,
    PandaPon,
    SyncProgress,
)
from pandapon.order_sync import settings as clock
from pandapon_sandbox import Code, Running, Settings, serve
from pandapon_sandbox.protocol.envelope import Refusal
from tests.support.credentials import FAKE_KEYS
from tests.support.flavours import Flavour
from tests.support.order_shop import HOUR, MINUTE, START, Shop, open_shop

SECOND = timedelta(seconds=1)
DAY = timedelta(days=1)


class Remembering(dict[str, str]):
    """Knows every key that was ever set."""

    def __init__(self) -> None:
        super().__init__()
        self.ever: list[str] = []

    def __setitem__(self, key: str, value: str) -> None:
        self.ever.append(key)
        super().__setitem__(key, value)


@pytest.fixture(scope="module")
def empty_sandbox() -> Iterator[Running]:
    with serve(Settings(seeded=False)) as sandbox:
        yield sandbox


@pytest.fixture
def shop(empty_sandbox: Running, monkeypatch: pytest.MonkeyPatch) -> Shop:
    return open_shop(empty_sandbox, monkeypatch)


@pytest.fixture
def sync(flavour: Flavour, shop: Shop) -> Callable[..., list[str]]:
    """A sync by either flavour, to its end; the ids of what it handed out."""

    def sync(*arguments: Any, **more: Any) -> list[str]:
        found = flavour(lambda pp: pp.orders_created(*arguments, **more), shop.base_url)
        return [order.id for order in found]

    return sync


@pytest.fixture
def pp(shop: Shop) -> Iterator[PandaPon]:
    with PandaPon(*FAKE_KEYS, base_url=shop.base_url) as pp:
        yield pp


@pytest.mark.parametrize("page_size", [1, 4, 50])
@pytest.mark.parametrize(("window", "overlap"), [(DAY, HOUR), (5 * HOUR, MINUTE), (7 * HOUR, 9 * HOUR)])
def test_every_order_once(sync: Any, shop: Shop, page_size: int, window: timedelta, overlap: timedelta) -> None:
    wanted = shop.add(*(START + 2.5 * HOUR * number for number in range(20)))
    shop.add(START - SECOND, START + 2 * DAY + SECOND)
    found = sync(START, START + 2 * DAY, window=window, overlap=overlap, page_size=page_size)
    assert sorted(found) == wanted


def test_old_windows_come_first(sync: Any, shop: Shop) -> None:
    (third,), (first,), (second,) = shop.add(START + 2.5 * DAY), shop.add(START + HOUR), shop.add(START + 1.5 * DAY)
    assert sync(START, START + 3 * DAY) == [first, second, third]


def test_an_empty_list(sync: Any, shop: Shop) -> None:
    assert sync(START, START + 3 * DAY) == []
    assert shop.requests == 2


@pytest.mark.parametrize("platform", ["taobao", "alibaba"])
def test_years_of_nothing(pp: PandaPon, shop: Shop, platform: Any) -> None:
    before = len(shop.sandbox.app.state.journal)
    assert list(pp.orders_created(START - 3650 * DAY, START, platform=platform)) == []
    assert len(shop.sandbox.app.state.journal) - before <= 20


def test_a_few_orders_in_years(sync: Any, shop: Shop) -> None:
    wanted = [shop.add(START + number * 90 * DAY)[0] for number in range(8)]
    assert sync(START - 1000 * DAY, START + 720 * DAY) == wanted
    assert shop.requests <= 25


def test_a_busy_day_after_years_of_nothing(pp: PandaPon, shop: Shop) -> None:
    """A long window that has more than a page is dropped; the day itself is read whole, as always."""
    wanted = shop.add(*(START + number * MINUTE for number in range(30)))
    lengths: list[timedelta] = []

    def watch(progress: SyncProgress) -> None:
        lengths.append(progress.end - progress.begin)
        assert progress.listed <= 4 or lengths[-1] <= DAY + HOUR

    found = pp.orders_created(START - 500 * DAY, START + 5 * DAY, page_size=4, overlap=HOUR, on_progress=watch)
    assert sorted(order.id for order in found if order.id) == wanted
    assert max(lengths) > 60 * DAY


def test_a_long_window_that_is_left_is_finished_first(pp: PandaPon, shop: Shop) -> None:
    wanted = [shop.add(START + number * 10 * DAY)[0] for number in range(5)]
    checkpoint: dict[str, str] = {}
    seen: list[str | None] = []
    for _ in wanted:
        with closing(pp.orders_created(START - 300 * DAY, START + 99 * DAY, checkpoint=checkpoint)) as orders:
            seen.append(next(orders).id)
            next(orders, None)
    assert seen == wanted


def test_windows_of_a_second(sync: Any, shop: Shop) -> None:
    wanted = shop.add(*(START + number * SECOND for number in (0, 0, 1, 2, 2, 5)))
    assert sorted(sync(START, START + 5 * SECOND, window=SECOND, overlap=SECOND)) == wanted


def test_fractions_of_a_second_are_not_lost(sync: Any, shop: Shop) -> None:
    wanted = shop.add(START, START + SECOND)
    seen: list[SyncProgress] = []
    assert sorted(sync(START + SECOND / 4, START + SECOND / 2, on_progress=seen.append)) == wanted
    assert (seen[0].begin, seen[0].end) == (START, START + SECOND)


@pytest.mark.parametrize(
    ("since", "until", "more", "message"),
    [
        (datetime(2024, 1, 1), None, {}, "since is .* zone"),
        (START, datetime(2024, 1, 2), {}, "until is .* zone"),
        ("2024-01-01", None, {}, "since is '2024-01-01'"),
        (START, START, {}, "must be before"),
        (START + DAY, START, {}, "must be before"),
        (datetime(2999, 1, 1, tzinfo=UTC), None, {}, "must be before"),
        (START, None, {"window": timedelta(0)}, "window is 0:00:00"),
        (START, None, {"window": -DAY}, "window is"),
        (START, None, {"window": SECOND * 1.5}, "window is 0:00:01.5"),
        (START, None, {"overlap": timedelta(0)}, "overlap is 0:00:00"),
        (START, None, {"overlap": -SECOND}, "overlap is"),
    ],
)
def test_what_no_sync_can_be_made_with(pp: PandaPon, since: Any, until: Any, more: Any, message: str) -> None:
    with pytest.raises(InvalidArgumentError, match=message):
        pp.orders_created(since, until, **more)


def test_a_page_size_of_nothing(sync: Any) -> None:
    with pytest.raises(InvalidArgumentError, match="page_size is 0"):
        sync(START, START + DAY, page_size=0)


def test_progress(sync: Any, shop: Shop) -> None:
    shop.add(START + HOUR, START + DAY, START + 1.5 * DAY)
    seen: list[SyncProgress] = []
    sync(START, START + 2 * DAY + HOUR, overlap=HOUR, page_size=4, on_progress=seen.append)
    common = {"windows": 3}
    first = SyncProgress(begin=START, end=START + DAY, windows_done=0, listed=2, yielded=0, repeats=0, **common)
    second = SyncProgress(
        begin=START + 23 * HOUR, end=START + 2 * DAY, windows_done=1, listed=2, yielded=2, repeats=1, **common
    )
    third = SyncProgress(
        begin=START + 47 * HOUR, end=START + 49 * HOUR, windows_done=2, listed=0, yielded=3, repeats=1, **common
    )
    last = SyncProgress(
        begin=START + 47 * HOUR, end=START + 49 * HOUR, windows_done=3, listed=0, yielded=3, repeats=1, **common
    )
    assert seen == [first, second, third, last]


def test_what_a_watcher_raises_stops_the_sync_and_loses_nothing(sync: Any, shop: Shop) -> None:
    wanted = shop.add(START, START + DAY + HOUR)
    checkpoint: dict[str, str] = {}

    def watch(progress: SyncProgress) -> None:
        if progress.windows_done == 1:
            raise RuntimeError("the screen is gone")

    with pytest.raises(RuntimeError, match="the screen is gone"):
        sync(START, START + 2 * DAY, checkpoint=checkpoint, on_progress=watch)
    assert sync(START, START + 2 * DAY, checkpoint=checkpoint) == wanted[1:]


def test_the_last_order_before_a_break_is_handed_out_again(pp: PandaPon, shop: Shop) -> None:
    ids = shop.add(*(START + number * HOUR for number in range(5)))[::-1]
    checkpoint: dict[str, str] = {}
    with closing(pp.orders_created(START, START + DAY, checkpoint=checkpoint)) as orders:
        assert [next(orders).id for _ in range(3)] == ids[:3]
    assert [order.id for order in pp.orders_created(START, START + DAY, checkpoint=checkpoint)] == ids[2:]
    assert list(pp.orders_created(START, START + DAY, checkpoint=checkpoint)) == []


@pytest.mark.parametrize("refused", range(1, 5))
def test_a_refused_call_loses_and_repeats_nothing(sync: Any, shop: Shop, refused: int) -> None:
    wanted = shop.add(*(START + number * 10 * HOUR for number in range(7)))
    checkpoint = Remembering()

    def refuse() -> None:
        raise Refusal(Code.WRONG_STATE, "not now")

    shop.scripts = iter([*[lambda: None] * (refused - 1), refuse])
    with pytest.raises(ApiError, match="not now"):
        sync(START, START + 3 * DAY, page_size=2, checkpoint=checkpoint)
    before = [key.removeprefix("done id ") for key in checkpoint.ever if key.startswith("done ")]
    assert sorted(before + sync(START, START + 3 * DAY, page_size=2, checkpoint=checkpoint)) == wanted


def test_night_after_night(sync: Any, shop: Shop, monkeypatch: pytest.MonkeyPatch) -> None:
    checkpoint: dict[str, str] = {}
    nights = [START + DAY * number for number in range(1, 4)]
    found = []
    for night in nights:
        monkeypatch.setattr(clock, "_now", lambda night=night: night)
        shop.add(night - HOUR, night - 2 * MINUTE)
        found.append(sync(START, checkpoint=checkpoint))
        shop.add(night - MINUTE)  # it shows up late
    ids = list(shop.rows)
    assert [sorted(each) for each in found] == [ids[0:2], ids[2:5], ids[5:8]]


def test_minute_after_minute_nothing_is_repeated_and_nothing_piles_up(
    sync: Any, shop: Shop, monkeypatch: pytest.MonkeyPatch
) -> None:
    checkpoint: dict[str, str] = {}
    found: list[str] = []
    for minute in range(1, 40):
        monkeypatch.setattr(clock, "_now", lambda minute=minute: START + minute * MINUTE)
        shop.add(START + minute * MINUTE - SECOND)
        found += sync(START, checkpoint=checkpoint, overlap=5 * MINUTE)
    assert found == list(shop.rows)
    assert len(checkpoint) <= 8


def test_a_day_of_overlap_makes_up_for_a_wrong_zone(sync: Any, shop: Shop, monkeypatch: pytest.MonkeyPatch) -> None:
    """The server counts in UTC, eight hours behind what is assumed."""
    checkpoint: dict[str, str] = {}
    found: list[str] = []
    for hour in range(30, 100, 5):
        now = START + hour * HOUR
        monkeypatch.setattr(clock, "_now", lambda now=now: now)
        shop.add(now - 8 * HOUR - MINUTE)
        found += sync(START, checkpoint=checkpoint, overlap=DAY)
    assert found == list(shop.rows)


def test_a_longer_overlap_from_now_on_repeats_nothing(sync: Any, shop: Shop) -> None:
    checkpoint: dict[str, str] = {}
    shop.add(*(START + number * HOUR for number in range(48)))
    first = sync(START, START + 30 * HOUR, checkpoint=checkpoint, window=3 * HOUR, overlap=MINUTE)
    second = sync(START, START + 48 * HOUR, checkpoint=checkpoint, window=30 * HOUR, overlap=20 * HOUR)
    assert sorted(first + second) == list(shop.rows)


def test_the_checkpoint_says_where_to_begin(sync: Any, shop: Shop) -> None:
    checkpoint = {"somebody's own": "value"}
    shop.add(START - DAY)
    wanted = shop.add(START + HOUR, START + 3 * HOUR)
    assert sync(START, START + 2 * HOUR, checkpoint=checkpoint) == wanted[:1]
    assert sync(START - 2 * DAY, START + 4 * HOUR, checkpoint=checkpoint) == wanted[1:]
    assert sync(START, START + HOUR, checkpoint=checkpoint) == []
    assert checkpoint["somebody's own"] == "value"


def test_the_form_of_a_checkpoint_stays(sync: Any, shop: Shop) -> None:
    """It is that of the time when this was called `order_sync`."""
    ids = shop.add(START + HOUR, START + 23 * HOUR, START + 25 * HOUR)
    before = {
        "position": f'{{"of":{{"operation":"taobao_orders.page","base_url":"{shop.base_url}",'
        '"user_id":"1000000000001","status":null},"begin":"2024-01-01T00:00:00+00:00",'
        '"end":"2024-01-02T00:00:00+00:00","finished":true}',
        f"done id {ids[0]}": "",
        f"done id {ids[1]}": "",
    }
    checkpoint: dict[str, str] = {}
    sync(START, START + DAY, checkpoint=checkpoint)
    assert checkpoint == before
    assert sync(START, START + 2 * DAY, checkpoint=before, overlap=2 * HOUR) == ids[2:]


def test_a_checkpoint_of_another_sync(sync: Any, shop: Shop, flavour: Flavour, tmp_path: Path) -> None:
    path = tmp_path / "orders.checkpoint"
    sync(START, START + DAY, checkpoint=path)
    with pytest.raises(CheckpointError, match=r"orders\.checkpoint: it belongs to another sync: .*'status': None"):
        sync(START, START + DAY, checkpoint=path, status=OrderStatus.PAID)
    keys = ("ak_example", "secret_example", "2000000000002")
    with pytest.raises(CheckpointError, match="belongs to another sync"):
        flavour(lambda pp: pp.orders_created(START, START + DAY, checkpoint=path), shop.base_url, *keys)


@pytest.mark.parametrize("text", ["", "{}", "[]", "null", '{"of":{},"begin":"x","end":"y","finished":true}'])
def test_a_damaged_position(sync: Any, text: str) -> None:
    with pytest.raises(
        CheckpointError, match=r"the checkpoint: its position is damaged: .*start with a new checkpoint"
    ):
        sync(START, START + DAY, checkpoint={"position": text})


def test_a_clock_that_goes_back(sync: Any, shop: Shop, monkeypatch: pytest.MonkeyPatch) -> None:
    checkpoint: dict[str, str] = {}
    monkeypatch.setattr(clock, "_now", lambda: START + DAY)
    first = shop.add(START + HOUR)
    assert sync(START, checkpoint=checkpoint) == first
    monkeypatch.setattr(clock, "_now", lambda: START + DAY - 10 * MINUTE)
    between = shop.add(START + DAY - 11 * MINUTE)
    assert sync(START, checkpoint=checkpoint) == []
    monkeypatch.setattr(clock, "_now", lambda: START + DAY - HOUR)
    with pytest.raises(CheckpointError, match="the clock shows 2024-01-01 23:00:00"):
        sync(START, checkpoint=checkpoint)
    monkeypatch.setattr(clock, "_now", lambda: START + DAY + MINUTE)
    assert sync(START, checkpoint=checkpoint) == between


def test_the_future_is_left_for_later(sync: Any, shop: Shop, monkeypatch: pytest.MonkeyPatch) -> None:
    checkpoint: dict[str, str] = {}
    monkeypatch.setattr(clock, "_now", lambda: START + HOUR)
    assert sync(START, START + DAY, checkpoint=checkpoint) == []
    wanted = shop.add(START + 2 * HOUR)
    monkeypatch.setattr(clock, "_now", lambda: START + DAY)
    assert sync(START, START + DAY, checkpoint=checkpoint) == wanted


def test_a_window_that_was_begun_is_finished_first(pp: PandaPon, shop: Shop) -> None:
    checkpoint: dict[str, str] = {}
    later, earlier = shop.add(START + HOUR, START + 20 * HOUR)[::-1]
    with closing(pp.orders_created(START, START + DAY, checkpoint=checkpoint)) as orders:
        assert next(orders).id == later
    found = [order.id for order in pp.orders_created(START, START + 2 * HOUR, checkpoint=checkpoint)]
    assert found == [later, earlier]


def test_orders_without_numbers_are_not_dropped(sync: Any, shop: Shop) -> None:
    noon = START + DAY / 2
    shop.add(noon, noon + MINUTE, id=None)
    shop.add(noon, noon, noon + MINUTE, id=None, orderNo=None)
    shop.add(noon, id="", orderNo="")
    found = sync(START, START + DAY, window=HOUR, overlap=HOUR)
    assert sorted(found, key=str) == ["", *[None] * 5]


def test_two_syncs_cannot_walk_one_file(pp: PandaPon, shop: Shop, tmp_path: Path) -> None:
    shop.add(START + HOUR)
    path = tmp_path / "orders.checkpoint"
    with closing(pp.orders_created(START, START + DAY, checkpoint=path)) as orders:
        next(orders)
        with pytest.raises(CheckpointError, match=r"orders\.checkpoint cannot be used .*: it is in use"):
            list(pp.orders_created(START, START + DAY, checkpoint=path))
    assert len(list(pp.orders_created(START, START + DAY, checkpoint=path))) == 1


def test_a_checkpoint_that_was_opened_before_stays_open(sync: Any, shop: Shop, tmp_path: Path) -> None:
    wanted = shop.add(START + HOUR)
    with CheckpointFile(tmp_path / "orders.checkpoint") as checkpoint:
        assert sync(START, START + DAY, checkpoint=checkpoint) == wanted
        checkpoint["still"] = "open"


@pytest.mark.slow
@given(
    minutes=st.lists(st.integers(0, 600), max_size=25),
    window=st.integers(1, 300),
    overlap=st.integers(1, 300),
    page_size=st.integers(1, 9),
    breaks=st.lists(st.integers(1, 8), max_size=6),
)
@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_breaking_off_anywhere(
    shop: Shop, pp: PandaPon, minutes: list[int], window: int, overlap: int, page_size: int, breaks: list[int]
) -> None:
    shop.rows.clear()
    wanted = shop.add(*(START + minute * MINUTE for minute in minutes))
    checkpoint: MutableMapping[str, str] = {}
    found: list[str | None] = []

    def orders() -> Any:
        return pp.orders_created(
            START,
            START + 600 * MINUTE,
            window=window * MINUTE,
            overlap=overlap * MINUTE,
            checkpoint=checkpoint,
            page_size=page_size,
        )

    for length in breaks:
        with closing(orders()) as some:
            found += [order.id for order, _ in zip(some, range(length), strict=False)][:length]
    found += [order.id for order in orders()]
    assert {*found} == {*wanted}
    assert len(found) - len(wanted) <= len(breaks)
