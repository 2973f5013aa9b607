"""Settling against wrong clocks, other programs' references, live buyers, other settlers and cancelled tasks."""

import asyncio
import time
from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest

from pandapon import AsyncPandaPon, Clock, PandaPon, PandaPonError, UndecidedError
from pandapon.purchases import Journal, PurchaseState
from pandapon_sandbox import Running, Settings, serve
from tests.purchases import shop as shops
from tests.purchases.shop import DAY, Shop, on_1688, on_taobao
from tests.support.credentials import FAKE_KEYS
from tests.support.scripted_server import answering, envelope, forward, lost

CREATED = (b"orderLineList", b"cargoParamList")

PLATFORMS = [pytest.param(on_taobao, id="taobao"), pytest.param(on_1688, id="1688")]


def is_create(request: bytes) -> bool:
    return any(member in request for member in CREATED)


def lose_next(bench: Running, fault: str = "reset_before") -> None:
    bench.app.state.faults.break_next(fault, "*orders.create")


def handled(bench: Running) -> int:
    found: Any = bench.app.state.journal.handled()
    return int(found["taobao_orders.create"] + found["alibaba_orders.create"])


@pytest.mark.parametrize(("at_first", "later"), [(0.0, 2 * DAY), (-2 * DAY, 0.0)], ids=["ahead later", "behind first"])
@pytest.mark.parametrize("learns", [True, False])
def test_a_wrong_clock_does_not_shorten_the_wait(place: str, at_first: float, later: float, learns: bool) -> None:
    """Even if the server accepts every timestamp, so that no refusal corrects the clock."""
    with serve(Settings(timestamp_tolerance=1e9)) as bench, Journal(place) as journal:

        def client(ahead: float) -> PandaPon:
            clock = Clock(lambda: time.time() + ahead, learns=learns)
            return PandaPon(*FAKE_KEYS, base_url=bench.base_url, clock=clock, retries=None)

        with client(0.0) as pp:
            journal.buy(pp, on_taobao("A-0"))
        lose_next(bench)
        with client(at_first) as pp, pytest.raises(UndecidedError):
            journal.buy(pp, on_taobao("A-1", 5), patience=0.0)
        with client(later) as pp:
            (undecided,) = journal.settle(pp).undecided
    assert undecided.why == "the list does not show it yet"


@pytest.mark.parametrize("order", PLATFORMS)
def test_references_of_other_programs_prove_nothing(
    shop: Shop, bench: Running, clock: shops.Clock, order: Callable[..., Any]
) -> None:
    """The reseller may put its own number there, and drop ours."""
    lose_next(bench)
    with pytest.raises(UndecidedError):
        shop.buy(order("A-1"))
    with PandaPon(*FAKE_KEYS, base_url=bench.base_url) as pp:
        given = order("OTHER-1", 5).to_dict()
        made = pp.taobao_orders.create if order is on_taobao else pp.alibaba_orders.create
        kind = type(order("A"))
        made(**{name: getattr(kind.from_dict(given), name) for name in kind.__annotations__ if name != "extra"})
    clock.ahead = 2 * DAY
    (undecided,) = shop.settle().undecided
    assert "never shown the reference of any other purchase" in undecided.why
    assert handled(bench) == 1


def test_a_live_buyer_wins_over_a_settler(shop: Shop, bench: Running, clock: shops.Clock) -> None:
    """The request is on its way, while others settle: in time, and, as if this machine slept, long after it."""
    ask, outcomes = forward(bench.base_url), []

    def settled_meanwhile(request: bytes) -> bytes:
        if is_create(request):
            for ahead in (0.0, 2 * DAY):
                clock.ahead = ahead
                outcomes.append(Shop(peer.base_url, clock, shop.place, is_async=False).settle())
            clock.ahead = 0.0
        return ask(request)

    with answering(settled_meanwhile) as peer:
        here = Shop(peer.base_url, clock, shop.place, shop.is_async)
        for number in range(2):
            assert here.buy(on_taobao(f"A-{number}", number + 1)).made
    assert [len(outcome.undecided) for outcome in outcomes] == [1, 1, 1, 0]
    assert [len(outcome.not_made) for outcome in outcomes] == [0, 0, 0, 1]
    assert {shop.entry(f"A-{number}").state for number in range(2)} == {PurchaseState.MADE}
    assert handled(bench) == 2


def test_an_attempt_that_another_settler_closed_stays_closed(shop: Shop, bench: Running, clock: shops.Clock) -> None:
    """While one settler reads the list, another one closes the attempt, and the next attempt is made and listed."""
    ask, left = forward(bench.base_url), [True]

    def settled_meanwhile(request: bytes) -> bytes:
        if left and b"/open/order/page" in request and clock.ahead:
            left.clear()
            other = Shop(peer.base_url, clock, shop.place, is_async=False)
            assert [one.reference for one in other.settle().not_made] == ["A-1"]
            assert other.buy(on_taobao("A-1", 5)).made
        return ask(request)

    with answering(settled_meanwhile) as peer:
        here = Shop(peer.base_url, clock, shop.place, shop.is_async)
        here.buy(on_taobao("A-0"))
        lose_next(bench)
        with pytest.raises(UndecidedError):
            here.buy(on_taobao("A-1", 5))
        clock.ahead = 2 * DAY
        settlement = here.settle()
    assert (len(settlement.not_made), settlement.made, settlement.undecided) == (1, (), ())
    with Journal(shop.place) as journal:
        states = [(one.attempt, one.state) for one in journal.purchases() if one.reference == "A-1"]
    assert states == [(1, PurchaseState.NOT_MADE), (2, PurchaseState.MADE)]
    assert handled(bench) == 2


def test_refused_although_it_exists(shop: Shop, bench: Running) -> None:
    """A proxy repeats the request; the second one is refused, and the list shows the order."""
    ask, refusal = forward(bench.base_url), envelope(None, 4009)

    def repeated(request: bytes) -> bytes:
        answer = ask(request)
        return refusal if is_create(request) else answer

    with answering(repeated) as peer:
        bought = Shop(peer.base_url, shop.clock, shop.place, shop.is_async).buy(on_taobao("A-1"))
    assert not bought.made
    entry = shop.entry("A-1")
    assert (entry.state, entry.reason) == (PurchaseState.MADE, "PandaPon refused the request, but the list shows it")
    assert entry.order_ids == (bought.item.id,)


def test_made_and_not_listed_yet(shop: Shop, bench: Running) -> None:
    ask, empty = forward(bench.base_url), envelope({"total": 0, "data": []})
    with answering(empty, ask, empty) as peer:
        Shop(peer.base_url, shop.clock, shop.place, shop.is_async).buy(on_taobao("A-1"))
    entry = shop.entry("A-1")
    assert (entry.state, entry.reason) == (PurchaseState.MADE, "the list did not show it yet")
    assert len(entry.order_ids) == 1


def test_cancelled_at_any_time(bench: Running, clock: shops.Clock, place: str) -> None:
    """A task that buys is cancelled at ever later steps: what was sent stays open until it is found."""

    async def cancel_after(steps: int) -> bool:
        async with AsyncPandaPon(*FAKE_KEYS, base_url=bench.base_url, clock=Clock(clock), retries=None) as pp:
            task = asyncio.create_task(journal.buy_async(pp, on_taobao(f"C-{steps}", steps + 1), patience=0.0))
            for _ in range(steps):
                await asyncio.wait([task], timeout=0.0005)
            task.cancel()
            await asyncio.wait([task])
            return task.cancelled() or isinstance(task.exception(), PandaPonError)

    with Journal(place) as journal:
        cancelled = [asyncio.run(cancel_after(steps)) for steps in range(0, 60, 3)]
        assert cancelled[0]
        clock.ahead = 2 * DAY
        with PandaPon(*FAKE_KEYS, base_url=bench.base_url, clock=Clock(clock)) as pp:
            journal.buy(pp, on_taobao("C-last", 99))
            settlement = journal.settle(pp)
        made = {one.reference for one in journal.purchases() if one.state is PurchaseState.MADE}
    assert settlement.undecided == ()
    exist = [str(row["sellerOrderNumber"]) for row in bench.app.state.orders]
    assert sorted(made) == sorted(reference for reference in exist if reference.startswith("C-"))
    assert handled(bench) == len(made)


def test_a_longer_grace(shop: Shop, bench: Running, clock: shops.Clock) -> None:
    shop.buy(on_taobao("A-0"))
    lose_next(bench)
    with pytest.raises(UndecidedError):
        shop.buy(on_taobao("A-1", 5))
    clock.ahead = 2 * DAY
    with Journal(shop.place, grace=timedelta(days=3)) as journal, shop._client() as pp:
        assert journal.settle(pp).not_made == ()
    with Journal(shop.place, grace=timedelta(hours=1)) as journal, shop._client() as pp:
        assert [purchase.reference for purchase in journal.settle(pp).not_made] == ["A-1"]


def test_the_order_of_a_lost_response_is_found_by_its_lines_and_amount_alone(shop: Shop, bench: Running) -> None:
    """The journal keeps no more than these of a request."""
    ask, empty = forward(bench.base_url), envelope({"total": 0, "data": []})
    with answering(empty, lost(ask), empty, ask) as peer:
        here = Shop(peer.base_url, shop.clock, shop.place, shop.is_async)
        with pytest.raises(UndecidedError):
            here.buy(on_taobao("A-1", 5))
        assert [purchase.reference for purchase in here.settle().made] == ["A-1"]
