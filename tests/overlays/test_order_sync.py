"""`order_sync` over HTTP: every state of every order once, from run to run."""

import asyncio
import inspect
import re
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import aclosing, closing, suppress
from datetime import UTC, datetime, timedelta
from functools import partial
from itertools import chain, repeat
from pathlib import Path
from threading import Barrier
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from pandapon import (
    ApiError,
    AsyncPandaPon,
    CheckpointError,
    FeedProgress,
    InvalidArgumentError,
    OrderStatus,
    PandaPon,
    UnsettledWindowError,
)
from pandapon.order_sync import settings as clock
from pandapon_sandbox import Code, Running, Settings, serve
from pandapon_sandbox.protocol.envelope import Refusal
from tests.support.alibaba_shop import AlibabaShop
from tests.support.credentials import FAKE_KEYS
from tests.support.flavours import FLAVOURS, Flavour
from tests.support.order_shop import HOUR, MINUTE, START, Shop, open_shop

SECOND = timedelta(seconds=1)
DAY = timedelta(days=1)
YEAR = 365 * DAY

Sync = Callable[..., list[str]]


@pytest.fixture(scope="module")
def empty_sandbox() -> Iterator[Running]:
    with serve(Settings(seeded=False)) as sandbox:
        yield sandbox


@pytest.fixture
def shop(empty_sandbox: Running, monkeypatch: pytest.MonkeyPatch) -> Shop:
    monkeypatch.setattr(clock, "_now", lambda: START + 30 * DAY)
    empty_sandbox.app.state.alibaba_orders._orders.clear()
    return open_shop(empty_sandbox, monkeypatch)


@pytest.fixture
def alibaba(shop: Shop) -> AlibabaShop:
    return AlibabaShop(shop.sandbox)


@pytest.fixture
def at(monkeypatch: pytest.MonkeyPatch) -> Callable[[datetime], None]:
    """Set the clock of the sync."""
    return lambda now: monkeypatch.setattr(clock, "_now", lambda: now)


@pytest.fixture(params=["sync", "async"])
def either(request: pytest.FixtureRequest) -> Flavour:
    return FLAVOURS[request.param]


@pytest.fixture
def sync(either: Flavour, shop: Shop) -> Sync:
    """A sync by either flavour, to its end; the ids of what it yielded."""

    def sync(*arguments: Any, **more: Any) -> list[str]:
        found = either(lambda pp: pp.order_sync(*arguments, **more), shop.base_url)
        return [order.base_info.id if more.get("platform") == "alibaba" else order.id for order in found]

    return sync


@pytest.fixture
def pp(shop: Shop) -> Iterator[PandaPon]:
    with PandaPon(*FAKE_KEYS, base_url=shop.base_url) as pp:
        yield pp


@pytest.mark.parametrize("page_size", [1, 4, 50])
def test_a_first_run_yields_every_order_once(sync: Sync, shop: Shop, page_size: int) -> None:
    wanted = shop.add(*(START + 2.5 * HOUR * number for number in range(20)))
    shop.add(START - SECOND, START + 2 * DAY + SECOND)
    assert sorted(sync(START, START + 2 * DAY, page_size=page_size)) == wanted


def test_an_order_that_is_paid_approved_and_shipped(sync: Sync, shop: Shop, at: Any) -> None:
    checkpoint: dict[str, str] = {}
    order_id, other = shop.add(START, START + HOUR)
    at(START + DAY)
    assert sorted(sync(START, checkpoint=checkpoint)) == [order_id, other]
    steps = (shop.sandbox.pay, shop.sandbox.approve, shop.sandbox.approve, shop.sandbox.ship)
    for night, step in enumerate(steps, 2):
        at(START + night * DAY)
        step(order_id)
        assert sync(START, checkpoint=checkpoint) == [order_id]
        assert sync(START, checkpoint=checkpoint) == []


def test_a_1688_order_that_is_paid_shipped_and_confirmed(sync: Sync, alibaba: AlibabaShop, at: Any) -> None:
    checkpoint: dict[str, str] = {}
    order_id, other = alibaba.add(START, START + HOUR)
    at(START + DAY)
    run = partial(sync, START, platform="alibaba", checkpoint=checkpoint)
    assert sorted(run()) == [order_id, other]
    for night, status in enumerate(("waitsellersend", "waitbuyerreceive", "success"), 2):
        at(START + night * DAY)
        alibaba.change(START + night * DAY - HOUR, order_id, status=status)
        assert run() == [order_id]
        assert run() == []


def test_states_are_typed(pp: PandaPon, shop: Shop, alibaba: AlibabaShop) -> None:
    shop.add(START)
    alibaba.add(START)
    (order,) = pp.order_sync(START, START + DAY)
    (other,) = pp.order_sync(START, START + DAY, platform="alibaba")
    assert order.status == OrderStatus.AWAITING_PAYMENT
    assert other.base_info
    assert other.base_info.status == "waitbuyerpay"


@pytest.mark.parametrize("platform", ["taobao", "alibaba"])
def test_an_empty_year_is_a_handful_of_calls(sync: Sync, shop: Shop, platform: str) -> None:
    assert sync(START - YEAR, START, platform=platform) == []
    assert shop.requests == 11


def test_a_price_that_changes(sync: Sync, shop: Shop) -> None:
    checkpoint: dict[str, str] = {}
    order_id, _ = shop.add(START, START + HOUR)
    sync(START, checkpoint=checkpoint)
    shop.rows[order_id]["purchaseAmount"] += 1
    assert sync(START, checkpoint=checkpoint) == [order_id]


@pytest.mark.parametrize(
    ("since", "until", "more", "message"),
    [
        (datetime(2024, 1, 1), None, {}, "since is .* zone"),
        (START, datetime(2024, 1, 2), {}, "until is .* zone"),
        ("2024-01-01", None, {}, "since is '2024-01-01'"),
        (START, START, {}, "must be before"),
        (datetime(2999, 1, 1, tzinfo=UTC), None, {}, "must be before"),
        (START, None, {"horizon": timedelta(0)}, "horizon is 0:00:00"),
        (START, None, {"horizon": -DAY}, "horizon is"),
        (START, None, {"overlap": SECOND * 1.5}, "overlap is 0:00:01.5"),
        (START, None, {"page_size": 0}, "page_size is 0"),
        (START, None, {"platform": "1688"}, "platform is '1688'; it must be 'taobao' or 'alibaba'"),
        (START, None, {"platform": "alibaba", "horizon": DAY}, "horizon is for Taobao only"),
        (START, None, {"platform": "alibaba", "final": {4}}, "final is for Taobao only"),
        (START, None, {"platform": "alibaba", "recheck": DAY}, "recheck is for Taobao only"),
        (START, None, {"recheck": timedelta(0)}, "recheck is 0:00:00"),
        (START.date(), None, {}, "since is datetime.date"),
        (START, START - SECOND, {}, "must be before"),
        (START, None, {"final": "4"}, "final is '4'; it must be a collection of states"),
        (START, None, {"final": {"SHIPPED"}}, "it must be a collection of states"),
        (START, None, {"final": [True]}, "it must be a collection of states"),
    ],
)
def test_what_no_sync_can_be_made_with(pp: PandaPon, since: Any, until: Any, more: Any, message: str) -> None:
    with pytest.raises(InvalidArgumentError, match=message):
        pp.order_sync(since, until, **more)


def test_progress(sync: Sync, shop: Shop) -> None:
    shop.add(START + HOUR, START + 2 * HOUR, START + 2 * DAY)
    seen: list[FeedProgress] = []
    sync(START, START + 3 * DAY, on_progress=seen.append)
    common: dict[str, Any] = {"until": START + 3 * DAY, "status": None, "repeats": 0}
    begin, end = START + DAY - SECOND, START + 3 * DAY
    assert seen == [
        FeedProgress(begin=START, end=START + DAY, windows_done=0, calls=1, listed=2, yielded=0, **common),
        FeedProgress(begin=begin, end=end, windows_done=1, calls=2, listed=1, yielded=2, **common),
        FeedProgress(begin=begin, end=end, windows_done=2, calls=2, listed=1, yielded=3, **common),
    ]


def test_progress_of_a_run_that_lists_by_state(sync: Sync, shop: Shop, at: Any) -> None:
    shop.add(*(START + number * HOUR for number in range(200)))
    at(START + 200 * HOUR)
    checkpoint: dict[str, str] = {}
    sync(START, page_size=20, checkpoint=checkpoint)
    seen: list[FeedProgress] = []
    assert sync(START, page_size=20, checkpoint=checkpoint, on_progress=seen.append) == []
    assert {progress.status for progress in seen} == {0, 1, 2, 3, 10, None}
    assert seen[-1].repeats >= 200
    assert seen[-1].calls >= len(seen) - 1


def test_what_a_watcher_raises_stops_the_sync_and_loses_nothing(sync: Sync, shop: Shop) -> None:
    wanted = shop.add(START, START + DAY + HOUR)
    checkpoint: dict[str, str] = {}

    def watch(progress: FeedProgress) -> None:
        if progress.windows_done == 1:
            raise RuntimeError("the screen is gone")

    with pytest.raises(RuntimeError, match="the screen is gone"):
        sync(START, START + 2 * DAY, checkpoint=checkpoint, on_progress=watch)
    assert sync(START, START + 2 * DAY, checkpoint=checkpoint) == wanted[1:]


def test_the_last_order_before_a_break_is_yielded_again(pp: PandaPon, shop: Shop) -> None:
    ids = shop.add(*(START + number * HOUR for number in range(5)))[::-1]
    checkpoint: dict[str, str] = {}
    with closing(pp.order_sync(START, START + DAY, checkpoint=checkpoint)) as orders:
        assert [next(orders).id for _ in range(3)] == ids[:3]
    assert [order.id for order in pp.order_sync(START, START + DAY, checkpoint=checkpoint)] == ids[2:]
    assert list(pp.order_sync(START, START + DAY, checkpoint=checkpoint)) == []


def taken(flavour: str, base_url: str, failing_at: int, error: BaseException, **arguments: Any) -> list[Any]:
    """What `order_sync` yields to a loop that fails at one of the orders."""
    found: list[Any] = []

    def use(order: Any) -> None:
        found.append(order)
        if len(found) == failing_at:
            raise error

    async def consume() -> None:
        async with (
            AsyncPandaPon(*FAKE_KEYS, base_url=base_url) as pp,
            aclosing(pp.order_sync(START, START + DAY, **arguments)) as orders,
        ):
            async for order in orders:
                use(order)

    with suppress(type(error)):
        if flavour == "async":
            asyncio.run(consume())
        else:
            with (
                PandaPon(*FAKE_KEYS, base_url=base_url) as pp,
                closing(pp.order_sync(START, START + DAY, **arguments)) as orders,
            ):
                for order in orders:
                    use(order)
    return found


@pytest.mark.parametrize("flavour", ["sync", "async"])
@pytest.mark.parametrize("platform", ["taobao", "alibaba"])
@pytest.mark.parametrize("error", [RuntimeError("the disk is full"), asyncio.CancelledError(), SystemExit()])
def test_a_loop_that_fails_is_continued_at_its_order(
    shop: Shop, alibaba: AlibabaShop, tmp_path: Path, flavour: str, platform: Any, error: BaseException
) -> None:
    """Even if orders arrive and change meanwhile, and if the next loop fails at it again."""
    add = shop.add if platform == "taobao" else alibaba.add
    ids = add(*(START + number * HOUR for number in range(7)))
    path = tmp_path / "orders.checkpoint"

    def run(failing_at: int = 0) -> list[str]:
        found = taken(flavour, shop.base_url, failing_at, error, platform=platform, checkpoint=path)
        return [order.id if platform == "taobao" else order.base_info.id for order in found]

    first, _, last = done = run(3)
    new = add(START + 8 * HOUR)
    if platform == "taobao":
        shop.rows[first]["status"] = 1
    else:
        alibaba.change(START + 9 * HOUR, first, status="waitsellersend")
    assert run(1) == [last]
    found = run()
    assert found[0] == last
    assert sorted(found) == sorted([*new, first, last, *(each for each in ids if each not in done)])
    assert run() == []


@pytest.mark.parametrize("kind", ["file", "dict"])
@pytest.mark.parametrize("platform", ["taobao", "alibaba"])
def test_tasks_that_share_a_checkpoint(shop: Shop, tmp_path: Path, platform: Any, kind: str) -> None:
    """One of them goes on, and the others are refused."""
    AlibabaShop(shop.sandbox).add(*[START + HOUR] * 6)
    shop.add(*[START + HOUR] * 6)
    checkpoint: Any = tmp_path / "orders.checkpoint" if kind == "file" else {}

    async def sync(pp: AsyncPandaPon) -> int:
        found = 0
        options: Any = {"platform": platform, "checkpoint": checkpoint, "page_size": 2}
        async with aclosing(pp.order_sync(START, START + DAY, **options)) as orders:
            async for _ in orders:
                found += 1
                await asyncio.sleep(0)
        return found

    async def main() -> list[Any]:
        async with AsyncPandaPon(*FAKE_KEYS, base_url=shop.base_url) as pp:
            return await asyncio.gather(*(sync(pp) for _ in range(3)), return_exceptions=True)

    ended = asyncio.run(main())
    refused = [each for each in ended if isinstance(each, CheckpointError)]
    assert sorted(each for each in ended if not isinstance(each, CheckpointError)) == [6]
    assert {"in use" in str(each) or "another sync uses it" in str(each) for each in refused} == {True}


@pytest.mark.parametrize("platform", ["taobao", "alibaba"])
def test_threads_that_share_a_file(shop: Shop, pp: PandaPon, tmp_path: Path, platform: Any) -> None:
    AlibabaShop(shop.sandbox).add(*[START + HOUR] * 6)
    shop.add(*[START + HOUR] * 6)
    together = Barrier(3)

    def sync(_: int) -> int | CheckpointError:
        found, path = 0, tmp_path / "orders.checkpoint"
        try:
            with closing(pp.order_sync(START, START + DAY, platform=platform, checkpoint=path)) as orders:
                for found, _ in enumerate(orders, 1):
                    if found == 1:
                        together.wait(60)
        except CheckpointError as error:
            together.wait(60)
            return error
        return found

    with ThreadPoolExecutor(3) as pool:
        ended = [*pool.map(sync, range(3))]
    refused = [str(each) for each in ended if isinstance(each, CheckpointError)]
    assert [each for each in ended if not isinstance(each, CheckpointError)] == [6]
    assert all("orders.checkpoint cannot be used" in each and "in use" in each for each in refused)


@pytest.mark.parametrize("refused", range(1, 6))
def test_a_refused_call_loses_and_repeats_nothing(sync: Sync, shop: Shop, refused: int) -> None:
    wanted = shop.add(*(START + number * 10 * HOUR for number in range(7)))
    checkpoint: dict[str, str] = {}

    def refuse() -> None:
        raise Refusal(Code.WRONG_STATE, "not now")

    shop.scripts = iter([*[lambda: None] * (refused - 1), refuse])
    with pytest.raises(ApiError, match="not now"):
        sync(START, START + 3 * DAY, page_size=2, checkpoint=checkpoint)
    before = [name.removeprefix("state id ") for name in checkpoint if name.startswith("state ")]
    assert sorted(before + sync(START, START + 3 * DAY, page_size=2, checkpoint=checkpoint)) == wanted


def test_minute_after_minute_nothing_is_repeated_and_nothing_piles_up(sync: Sync, shop: Shop, at: Any) -> None:
    checkpoint: dict[str, str] = {}
    found: list[str] = []
    for minute in range(1, 60):
        at(START + minute * MINUTE)
        found += shop.add(START + minute * MINUTE - SECOND)
        if minute > 30:
            shop.rows[found[minute - 30]]["status"] = 11
        before = shop.requests
        yielded = sync(START, checkpoint=checkpoint, overlap=5 * MINUTE, page_size=20)
        assert found[-1] in yielded
        assert len(yielded) == 1 + (minute > 30)
        assert shop.requests - before < 16
    assert len(checkpoint) <= 2 * 60


def test_orders_are_forgotten_after_the_horizon(sync: Sync, shop: Shop, at: Any) -> None:
    shop.add(*(START + number * HOUR for number in range(200)), status=11)
    checkpoint: dict[str, str] = {}
    at(START + 250 * HOUR)
    assert len(sync(START, checkpoint=checkpoint)) == 200
    assert len(checkpoint) == 201
    at(START + 100 * HOUR + 90 * DAY)
    assert sync(START, checkpoint=checkpoint) == []
    assert 99 < len(checkpoint) < 104
    at(START + 200 * DAY)
    assert sync(START, checkpoint=checkpoint) == []
    assert [*checkpoint] == ["feed"]


def test_1688_orders_are_forgotten_after_the_overlap(sync: Sync, alibaba: AlibabaShop, at: Any) -> None:
    alibaba.add(*(START + number * MINUTE for number in range(100)))
    checkpoint: dict[str, str] = {}
    at(START + 100 * MINUTE)
    assert len(sync(START, platform="alibaba", checkpoint=checkpoint)) == 100
    assert len(checkpoint) < 20


@pytest.mark.parametrize("change", [{"status": 4}, {"purchaseAmount": 7}, {"status": 77}, {"status": 10}])
def test_a_final_order_that_changes(sync: Sync, shop: Shop, at: Any, change: dict[str, int]) -> None:
    """By a refund, or when it is received: it is found within `recheck`, where nothing else moves."""
    checkpoint: dict[str, str] = {}
    ids = shop.add(*(START + number * HOUR for number in range(240)), status=11)
    at(START + 11 * DAY)
    assert len(sync(START, checkpoint=checkpoint)) == 240
    shop.rows[ids[100]].update(change)
    found = []
    for night in range(12, 20):
        at(START + night * DAY)
        found += sync(START, checkpoint=checkpoint)
    assert found == [ids[100]]
    shop.rows[ids[100]]["purchaseAmount"] = 8
    at(START + 20 * DAY)
    assert sync(START, checkpoint=checkpoint, recheck=DAY) == [ids[100]]


def test_an_order_that_appears_much_too_late(sync: Sync, shop: Shop, at: Any) -> None:
    checkpoint: dict[str, str] = {}
    at(START + 10 * DAY)
    assert sync(START, checkpoint=checkpoint) == []
    late = shop.add(START + 2 * DAY)
    at(START + 20 * DAY)
    assert sync(START, checkpoint=checkpoint) == late


def test_a_state_that_goes_backwards(sync: Sync, shop: Shop) -> None:
    """While its window moves, and where an order came back from a final state among windows that do."""
    checkpoint: dict[str, str] = {}
    ids = shop.add(*(START + number * HOUR for number in range(240)), status=11)
    for order_id in ids[::20]:
        shop.rows[order_id]["status"] = 10
    run = partial(sync, START, START + 20 * DAY, page_size=10, checkpoint=checkpoint)
    assert sorted(run()) == ids
    for order_id, status in ((ids[20], 1), (ids[40], 0), (ids[21], 2), (ids[110], 10)):
        shop.rows[order_id]["status"] = status
        assert order_id in run()
        assert run() == []


def test_a_total_that_shrinks_while_a_window_is_listed(sync: Sync, shop: Shop) -> None:
    """Orders that are deleted move others to pages that were read: none of these is missed."""
    ids = shop.add(*[START + HOUR] * 12)
    shop.scripts = chain([lambda: None], (partial(shop.rows.pop, order_id) for order_id in ids[::-1][:4]))
    checkpoint: dict[str, str] = {}
    found = sync(START, START + 2 * HOUR, page_size=2, checkpoint=checkpoint)
    assert {*found} >= {*ids[:8]}
    assert len(found) == len({*found})
    shop.scripts = iter(())
    assert sync(START, START + 2 * HOUR, page_size=2, checkpoint=checkpoint) == []


def test_a_list_that_never_comes_to_rest(sync: Sync, shop: Shop) -> None:
    shop.add(*[START + HOUR] * 12)

    def swap() -> None:
        shop.rows.pop([*shop.rows][-1])
        row = {**shop.rows[next(iter(shop.rows))], "id": str(shop.requests)}
        shop.rows[row["id"]] = row

    shop.scripts = repeat(swap)
    checkpoint: dict[str, str] = {}
    with pytest.raises(UnsettledWindowError, match="changed in each of 10 readings"):
        sync(START, START + 2 * HOUR, page_size=4, checkpoint=checkpoint)
    shop.scripts = iter(())
    assert sorted(sync(START, START + 2 * HOUR, page_size=4, checkpoint=checkpoint)) == sorted(shop.rows)


@pytest.mark.parametrize("number_first", [True, False])
def test_an_id_as_a_number_and_as_text(sync: Sync, shop: Shop, alibaba: AlibabaShop, number_first: bool) -> None:
    (order_id,), (other,) = shop.add(START), alibaba.add(START)
    row, base = shop.rows[order_id], alibaba.rows[other]["baseInfo"]
    forms = [int, str] if number_first else [str, int]
    taobao: dict[str, str] = {}
    alibaba_too: dict[str, str] = {}
    for run, form in enumerate(forms):
        row["id"], base["id"], base["idOfStr"] = form(order_id), form(other), form(other)
        assert sync(START, START + DAY, checkpoint=taobao) == [order_id][run:]
        assert sync(START, START + DAY, checkpoint=alibaba_too, platform="alibaba") == [other][run:]


def test_orders_without_numbers_are_not_dropped(sync: Sync, shop: Shop) -> None:
    noon = START + DAY / 2
    shop.add(noon, noon + MINUTE, id=None)
    shop.add(noon, noon, noon + MINUTE, id=None, orderNo=None)
    checkpoint: dict[str, str] = {}
    assert sync(START, START + DAY, checkpoint=checkpoint) == [None] * 5
    assert sync(START, START + DAY, checkpoint=checkpoint) == []


@pytest.mark.parametrize("platform", ["taobao", "alibaba"])
def test_a_clock_that_goes_back(sync: Sync, shop: Shop, alibaba: AlibabaShop, at: Any, platform: str) -> None:
    checkpoint: dict[str, str] = {}
    add = shop.add if platform == "taobao" else alibaba.add
    run = partial(sync, START, checkpoint=checkpoint, platform=platform)
    at(START + DAY)
    first = add(START + HOUR)
    assert run() == first
    at(START + DAY - 10 * MINUTE)
    between = add(START + DAY - 11 * MINUTE)
    assert run() == between
    at(START + DAY - HOUR)
    with pytest.raises(CheckpointError, match=r"it reached .*, but the clock shows 2024-01-01 23:00:00"):
        run()
    at(START + DAY + MINUTE)
    assert run() == []


def test_a_clock_that_was_ahead(sync: Sync, shop: Shop, at: Any) -> None:
    """What it skipped may be lost, so the next run says so."""
    checkpoint: dict[str, str] = {}
    at(START + 100 * DAY)
    sync(START, checkpoint=checkpoint)
    at(START + DAY)
    with pytest.raises(CheckpointError, match="start a new checkpoint where it went wrong"):
        sync(START, checkpoint=checkpoint)


def test_the_checkpoint_says_where_to_begin(sync: Sync, shop: Shop) -> None:
    checkpoint = {"somebody's own": "value"}
    shop.add(START - DAY)
    wanted = shop.add(START + HOUR, START + 3 * HOUR)
    assert sync(START, START + 2 * HOUR, checkpoint=checkpoint) == wanted[:1]
    assert sync(START - 2 * DAY, START + 4 * HOUR, checkpoint=checkpoint) == wanted[1:]
    assert sync(START, START + HOUR, checkpoint=checkpoint) == []
    assert checkpoint["somebody's own"] == "value"


def test_a_checkpoint_of_another_sync(sync: Sync, shop: Shop, either: Flavour, tmp_path: Path) -> None:
    path = tmp_path / "orders.checkpoint"
    sync(START, START + DAY, checkpoint=path)
    with pytest.raises(CheckpointError, match=r"orders\.checkpoint: it belongs to another sync: .*taobao_orders"):
        sync(START, START + DAY, checkpoint=path, platform="alibaba")
    keys = ("ak_example", "secret_example", "2000000000002")
    with pytest.raises(CheckpointError, match="belongs to another sync"):
        either(lambda pp: pp.order_sync(START, START + DAY, checkpoint=path), shop.base_url, *keys)
    with pytest.raises(CheckpointError, match="belongs to another sync"):
        either(lambda pp: pp.order_sync(START, START + DAY, checkpoint=path), "http://127.0.0.1:9/elsewhere")
    with pytest.raises(CheckpointError, match=r"unable to open database file.*: use a file in a folder that exists"):
        sync(START, START + DAY, checkpoint=tmp_path)


def test_a_checkpoint_of_the_other_kind(either: Flavour, shop: Shop, tmp_path: Path) -> None:
    feed, created = tmp_path / "feed.checkpoint", tmp_path / "created.checkpoint"
    (order_id,) = shop.add(START)

    def run(name: str, path: Path) -> list[str]:
        orders = either(lambda pp: getattr(pp, name)(START, START + DAY, checkpoint=path), shop.base_url)
        return [order.id for order in orders]

    assert run("order_sync", feed) == run("orders_created", created) == [order_id]
    with pytest.raises(
        CheckpointError, match=r"created\.checkpoint: orders_created wrote it, .* a new checkpoint for or"
    ):
        run("order_sync", created)
    with pytest.raises(
        CheckpointError, match=r"feed\.checkpoint: order_sync wrote it, .* a new checkpoint for orders_c"
    ):
        run("orders_created", feed)
    assert run("order_sync", feed) == run("orders_created", created) == []


@pytest.mark.parametrize(
    "text", ["", "{}", "[]", "null", '{"of":{},"plan":3}', '{"of":{},"plan":{"platform":"taobao"}}']
)
def test_a_damaged_checkpoint(sync: Sync, text: str) -> None:
    with pytest.raises(CheckpointError, match=r"the checkpoint: (its feed is damaged|it belongs to another sync)"):
        sync(START, START + DAY, checkpoint={"feed": text})


def test_a_damaged_plan(sync: Sync, shop: Shop) -> None:
    checkpoint: dict[str, str] = {}
    sync(START, START + DAY, checkpoint=checkpoint)
    checkpoint["feed"] = checkpoint["feed"].replace('"reached":"', '"reached":"x')
    with pytest.raises(CheckpointError, match=r"the checkpoint: its state is damaged: .*start with a new checkpoint"):
        sync(START, START + DAY, checkpoint=checkpoint)


@pytest.mark.parametrize("text", ["", "nonsense", "0 x", f"0 {10**30}"])
def test_a_damaged_memory_of_an_order(sync: Sync, shop: Shop, text: str) -> None:
    """It is yielded again."""
    checkpoint: dict[str, str] = {}
    order_id, _ = shop.add(START, START + HOUR)
    sync(START, START + DAY, checkpoint=checkpoint)
    checkpoint |= {f"state id {order_id}": text, "state id 7": text}
    assert sync(START, START + DAY, checkpoint=checkpoint) == [order_id]
    assert "state id 7" not in checkpoint


def test_two_syncs_cannot_use_one_file(pp: PandaPon, shop: Shop, tmp_path: Path) -> None:
    shop.add(START + HOUR)
    path = tmp_path / "orders.checkpoint"
    with closing(pp.order_sync(START, START + DAY, checkpoint=path)) as orders:
        next(orders)
        with pytest.raises(CheckpointError, match=r"orders\.checkpoint cannot be used .*: it is in use"):
            list(pp.order_sync(START, START + DAY, checkpoint=path))
    assert len(list(pp.order_sync(START, START + DAY, checkpoint=path))) == 1


def test_two_syncs_on_one_dict_are_noticed(pp: PandaPon, shop: Shop) -> None:
    """The first of them stops, before it writes where it is."""
    shop.add(START + HOUR, START + 2 * HOUR)
    checkpoint: dict[str, str] = {}
    with closing(pp.order_sync(START, START + DAY, checkpoint=checkpoint)) as first:
        next(first)
        assert len(list(pp.order_sync(START, START + DAY, checkpoint=checkpoint))) == 2
        with pytest.raises(CheckpointError, match="another sync uses it at the same time"):
            list(first)
    assert list(pp.order_sync(START, START + DAY, checkpoint=checkpoint)) == []


def test_what_final_means_can_be_chosen(sync: Sync, shop: Shop) -> None:
    checkpoint: dict[str, str] = {}
    order_id, _ = shop.add(START, START + HOUR, status=11)
    run = partial(sync, START, START + DAY, checkpoint=checkpoint, final={OrderStatus.CANCELLED})
    assert len(run()) == 2
    shop.rows[order_id]["purchaseAmount"] = 7
    assert run() == [order_id]


def test_orders_are_followed_up_to_the_horizon(sync: Sync, shop: Shop, at: Any) -> None:
    checkpoint: dict[str, str] = {}
    (order_id,) = shop.add(START + DAY)
    for days, wanted in ((1, [order_id]), (29, [order_id]), (33, [])):
        at(START + DAY + days * DAY)
        shop.rows[order_id]["purchaseAmount"] += 1
        assert sync(START, checkpoint=checkpoint, horizon=30 * DAY, overlap=HOUR) == wanted


@pytest.mark.slow
@given(
    minutes=st.lists(st.integers(0, 600), max_size=25),
    page_size=st.integers(1, 9),
    steps=st.lists(
        st.tuples(st.integers(0, 24), st.sampled_from([0, 1, 2, 3, 4, 10, 11, 77]), st.integers(0, 8)), max_size=12
    ),
)
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_changes_and_breaks_anywhere(
    shop: Shop, pp: PandaPon, minutes: list[int], page_size: int, steps: list[tuple[int, int, int]]
) -> None:
    """A table that upserts what comes is right after each whole run, and a break repeats one order at most."""
    shop.rows.clear()
    ids = shop.add(*(START + minute * MINUTE for minute in minutes))
    checkpoint: dict[str, str] = {}
    table: dict[str | None, Any] = {}

    def run(most: int = 10**6) -> None:
        with closing(
            pp.order_sync(START, START + DAY, checkpoint=checkpoint, page_size=page_size, final=set())
        ) as orders:
            for order, _ in zip(orders, range(most), strict=False):
                table[order.id] = order.to_dict()

    for place, status, breaks in steps:
        if ids:
            shop.rows[ids[place % len(ids)]]["status"] = status
        if breaks:
            run(breaks)
    run()
    assert {order_id: row["status"] for order_id, row in table.items()} == {
        order_id: row["status"] for order_id, row in shop.rows.items()
    }
    assert list(pp.order_sync(START, START + DAY, checkpoint=checkpoint, page_size=page_size, final=set())) == []


@pytest.mark.parametrize("kind", [PandaPon, AsyncPandaPon])
@pytest.mark.parametrize("method", ["order_sync", "orders_created"])
def test_an_option_that_does_not_exist_is_named_with_the_method(kind: Any, method: str) -> None:
    options = {"horizn": timedelta(days=1)}
    with pytest.raises(TypeError, match=rf"^{method}\(\) got an unexpected keyword argument 'horizn'$"):
        getattr(kind(*FAKE_KEYS), method)(START, **options)


@pytest.mark.parametrize("method", ["order_sync", "orders_created"])
def test_both_flavours_say_the_same(method: str) -> None:
    sync, other = (inspect.getdoc(getattr(kind, method)) or "" for kind in (PandaPon, AsyncPandaPon))
    aside = re.search(r"\n\nIf you leave the loop early.*?(?=\n\n)", other, re.DOTALL)
    assert aside is not None
    assert other.replace(aside[0], "") == sync
