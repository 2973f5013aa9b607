"""The server's time, learnt from its responses: a wrong clock costs one refusal, and no call is sent twice."""

import asyncio
import email.utils
import re
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from email.utils import formatdate
from typing import Any

import pytest

from pandapon import ApiError, AsyncPandaPon, Clock, PandaPon, Unsigned
from pandapon_api.clock import seconds_of
from pandapon_sandbox import Code, Running, Settings, serve
from tests.support.credentials import FAKE_KEYS
from tests.support.flavours import Flavour
from tests.support.operation_examples import arguments
from tests.support.scripted_calls import create
from tests.support.scripted_server import Peer, answering, envelope, forward

NOW = 1_700_000_000.0
HOURS = [18_000.0, -18_000.0]
FOUND = {"total": 0, "data": []}


def page(pp: Any) -> Any:
    return pp.taobao_orders.page()


def dated(moment: float) -> dict[str, str]:
    return {"date": email.utils.formatdate(moment, usegmt=True)}


@contextmanager
def server_at(clock: Callable[[], float]) -> Iterator[tuple[Running, Peer]]:
    """A sandbox with a clock of its own, which `Date` of its answers tells, and what it is reached by."""

    def told(request: bytes) -> bytes:
        date = email.utils.formatdate(clock(), usegmt=True).encode()
        return re.sub(rb"(?i)\r\ndate: [^\r]*", b"\r\ndate: " + date, ask(request), count=1)

    with serve(Settings(clock=clock)) as running, answering(told) as peer:
        ask = forward(running.base_url)
        yield running, peer


@pytest.mark.parametrize("off", HOURS)
@pytest.mark.parametrize("unit", ["s", "ms"])
def test_a_refused_read_is_signed_by_the_right_clock_and_succeeds(flavour: Flavour, off: float, unit: str) -> None:
    clock = Clock(lambda: NOW)
    with server_at(lambda: NOW + off) as (_, peer):
        assert flavour(page, peer.base_url, clock=clock, timestamp_unit=unit).total == 1
        assert len(peer.requests) == 2
        assert clock.offset == off + 0.5
        flavour(page, peer.base_url, clock=clock, timestamp_unit=unit)
    assert len(peer.requests) == 3
    assert clock.offset == off + 0.5


@pytest.mark.parametrize("off", HOURS)
def test_a_refused_change_is_not_sent_again_and_the_next_one_succeeds(flavour: Flavour, off: float) -> None:
    clock = Clock(lambda: NOW)
    with server_at(lambda: NOW + off) as (running, peer):
        with pytest.raises(ApiError) as caught:
            flavour(create, peer.base_url, clock=clock)
        error = caught.value
        assert (error.code, error.clock_was_off, error.attempts) == (Code.BAD_TIMESTAMP, True, 1)
        assert "the local clock was wrong, which may be the reason; it is now corrected: call again" in str(error)
        assert not error.look_up
        assert len(peer.requests) == 1
        flavour(create, peer.base_url, clock=clock)
        assert len(running.app.state.orders) == 2
    assert len(peer.requests) == 2


def test_a_read_is_repeated_for_the_clock_only_once(flavour: Flavour) -> None:
    refusals = [envelope(None, 90103, headers=dated(NOW + hours * 3600)) for hours in (2, 4, 6)]
    with answering(*refusals) as peer, pytest.raises(ApiError) as caught:
        flavour(page, peer.base_url, clock=Clock(lambda: NOW))
    assert caught.value.attempts == len(peer.requests) == 2


def test_without_retries_the_error_says_to_call_again(flavour: Flavour) -> None:
    with server_at(lambda: NOW + 7200) as (_, peer), pytest.raises(ApiError, match="now corrected: call again"):
        flavour(page, peer.base_url, clock=Clock(lambda: NOW), retries=None)
    assert len(peer.requests) == 1


@pytest.mark.parametrize("off", [0.0, 0.9, -0.9, 30.0])
def test_a_refusal_for_another_reason_is_not_blamed_on_the_clock(flavour: Flavour, off: float) -> None:
    refusal = envelope(None, 90404, headers=dated(NOW + off))
    with answering(refusal) as peer, pytest.raises(ApiError) as caught:
        flavour(page, peer.base_url, clock=Clock(lambda: NOW))
    assert not caught.value.clock_was_off
    assert len(peer.requests) == 1


def test_a_right_clock_is_not_touched(flavour: Flavour) -> None:
    clock = Clock(lambda: NOW + 0.4)
    with answering(envelope(FOUND, headers=dated(NOW)), envelope(None, 90404, headers=dated(NOW))) as peer:
        flavour(page, peer.base_url, clock=clock)
        with pytest.raises(ApiError):
            flavour(page, peer.base_url, clock=clock)
    assert clock.offset == 0.0


def test_an_offset_is_kept_while_answers_agree() -> None:
    clock = Clock(lambda: NOW)
    for second, moment in enumerate((100.0, 100.4, 101.0)):
        clock.learn(dated(NOW + 300 + second)["date"], NOW + second, NOW + second + moment % 1, accepted=True)
        assert clock.offset == 300.5


def test_a_slow_answer_proves_little() -> None:
    clock = Clock(lambda: NOW)
    clock.learn(dated(NOW + 5)["date"], NOW, NOW + 10, accepted=True)
    assert clock.offset == 0.0


def test_a_local_clock_that_is_set_back_during_a_call_proves_nothing() -> None:
    clock = Clock(lambda: NOW)
    clock.learn(dated(NOW)["date"], NOW, NOW - 3600, accepted=False)
    assert clock.offset == 0.0


@pytest.mark.parametrize(("off", "learnt"), [(300, 300.5), (-300, -299.5), (3600, 0.0), (-3600, 0.0)])
def test_a_date_that_contradicts_success_is_not_believed(flavour: Flavour, off: float, learnt: float) -> None:
    clock = Clock(lambda: NOW)
    with answering(envelope(FOUND, headers=dated(NOW + off))) as peer:
        flavour(page, peer.base_url, clock=clock)
    assert clock.offset == learnt


@pytest.mark.parametrize(
    "date",
    [
        None,
        "",
        "soon",
        "Mon, 99 Jan 2024 00:00:00 GMT",
        "Jan-01-2024 00:00:00 99999999999999999999",
        "0001 Jan 99999999999999999999 00.00.00 -0000",
        "99999999999999999 Jan 00:00:00 0001",
    ],
)
def test_a_date_that_is_none_changes_nothing(flavour: Flavour, date: str | None) -> None:
    clock, headers = Clock(lambda: NOW), {} if date is None else {"date": date}
    with answering(envelope(FOUND, headers=headers), envelope(None, 90404, headers=headers)) as peer:
        assert flavour(page, peer.base_url, clock=clock).total == 0
        with pytest.raises(ApiError) as caught:
            flavour(page, peer.base_url, clock=clock)
    assert clock.offset == 0.0
    assert not caught.value.clock_was_off
    assert len(peer.requests) == 2


@pytest.fixture
def in_china(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    with monkeypatch.context() as patched:
        patched.setenv("TZ", "Asia/Shanghai")
        time.tzset()
        yield
    time.tzset()


@pytest.mark.usefixtures("in_china")
@pytest.mark.parametrize("zone", ["GMT", "-0000", ""])
def test_dates_are_in_utc_wherever_the_program_runs(zone: str) -> None:
    assert seconds_of(f"Tue, 14 Nov 2023 22:13:20 {zone}".strip()) == NOW


def test_a_clock_that_does_not_learn(flavour: Flavour) -> None:
    clock = Clock(lambda: NOW, learns=False)
    with server_at(lambda: NOW + 7200) as (_, peer), pytest.raises(ApiError) as caught:
        flavour(page, peer.base_url, clock=clock)
    assert (clock.offset, caught.value.clock_was_off, len(peer.requests)) == (0.0, False, 1)


def test_copies_of_a_client_share_the_clock(flavour: Flavour) -> None:
    seen = []

    def by_a_copy(pp: Any) -> Any:
        copy = pp.with_options(strict=True).with_options(user_id="1000000000001")
        seen.extend([pp, copy])
        return copy.taobao_orders.page()

    with server_at(lambda: NOW + 7200) as (_, peer):
        flavour(by_a_copy, peer.base_url, clock=Clock(lambda: NOW))
    assert [pp.clock_offset for pp in seen] == [7200.5, 7200.5]


def test_the_offset_is_nothing_before_the_first_answer() -> None:
    assert PandaPon(*FAKE_KEYS).clock_offset == 0.0


def test_the_local_clock_jumps(flavour: Flavour) -> None:
    local = NOW
    clock = Clock(lambda: local)
    with server_at(lambda: NOW) as (_, peer):
        for jump, sent in ((0.0, 1), (7200.0, 3), (0.0, 5), (0.0, 6)):
            local = NOW + jump
            assert flavour(page, peer.base_url, clock=clock).total == 1
            assert len(peer.requests) == sent
            assert abs(clock.now() - NOW) <= 0.5


def test_calls_at_the_same_time_meet_the_wrong_clock_once_each() -> None:
    both = threading.Barrier(2, timeout=30)

    def refusal(_: bytes) -> bytes:
        both.wait()
        return envelope(None, 90103, headers=dated(NOW + 7200))

    found = envelope(FOUND, headers=dated(NOW + 7200))
    with (
        answering(refusal, refusal, found) as peer,
        PandaPon(*FAKE_KEYS, base_url=peer.base_url, clock=Clock(lambda: NOW)) as pp,
    ):
        with ThreadPoolExecutor(2) as pool:
            assert [answer.total for answer in pool.map(page, [pp, pp])] == [0, 0]
        assert pp.clock_offset == 7200.5
    assert len(peer.requests) == 4


async def test_async_calls_at_the_same_time_meet_the_wrong_clock_once_each() -> None:
    both = threading.Barrier(2, timeout=30)

    def refusal(_: bytes) -> bytes:
        both.wait()
        return envelope(None, 90103, headers=dated(NOW + 7200))

    found = envelope(FOUND, headers=dated(NOW + 7200))
    with answering(refusal, refusal, found) as peer:
        async with AsyncPandaPon(*FAKE_KEYS, base_url=peer.base_url, clock=Clock(lambda: NOW)) as pp:
            assert [answer.total for answer in await asyncio.gather(page(pp), page(pp))] == [0, 0]
            assert pp.clock_offset == 7200.5
    assert len(peer.requests) == 4


def test_a_signer_is_given_the_time_of_the_server(flavour: Flavour) -> None:
    given: list[Unsigned] = []

    def sign(unsigned: Unsigned) -> dict[str, str]:
        given.append(unsigned)
        return {"timestamp": str(int(unsigned.time)), "sign": "sign_example"}

    with answering(envelope(None, 90103, headers=dated(NOW + 7200)), envelope({})) as peer:
        flavour(
            lambda pp: pp.logistics.estimate_freight(**arguments("logistics.estimate_freight", pp)),
            peer.base_url,
            clock=Clock(lambda: NOW),
            logistics_signer=sign,
        )
    assert [unsigned.time for unsigned in given] == [NOW, NOW + 7200.5]
    assert [
        b"timestamp=%d&sign=sign_example" % unsigned.time in request
        for unsigned, request in zip(given, peer.requests, strict=True)
    ] == [True, True]


def test_a_lying_date_under_a_refusal_is_forgotten_again() -> None:
    clock = Clock(lambda: 1_700_000_000.0)
    lie = formatdate(1_700_009_000, usegmt=True)
    told = {"sent": 1_700_000_000.0, "received": 1_700_000_000.2}
    clock.learn(lie, **told, accepted=False)
    assert clock.offset == pytest.approx(9000, abs=1)
    clock.learn(lie, **told, accepted=False)
    assert clock.offset == 0


def test_what_an_accepted_call_has_proven_stays() -> None:
    clock = Clock(lambda: 1_700_000_000.0)
    truth = formatdate(1_700_009_000, usegmt=True)
    told = {"sent": 1_700_000_000.0, "received": 1_700_000_000.2}
    clock.learn(truth, **told, accepted=False)
    clock.learn(formatdate(1_700_009_001, usegmt=True), sent=1_700_000_001, received=1_700_000_001.2, accepted=True)
    clock.learn(truth, **told, accepted=False)
    assert clock.offset == pytest.approx(9000, abs=1)
