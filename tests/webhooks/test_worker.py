"""The worker loop, sync and async, with handlers that raise, take long, exit or are cancelled."""

import asyncio
import functools
import logging
from collections.abc import AsyncIterator, Iterator
from threading import Event
from typing import Any

import pytest

from pandapon import ConfigurationError
from pandapon.webhooks import Counts, Delivery, InboxError, SqliteInbox
from tests.webhooks.inbox_harness import Harness, MakeHarness, Run
from tests.webhooks.pushes import Clock, number_of, push


def test_everything_is_handled(harness: Harness, run: Run) -> None:
    for number in range(5):
        harness.inbox.put(push(number))
    found: list[int] = []
    run(harness.inbox, lambda delivery: found.append(number_of(delivery)), until_empty=True)
    assert found == [0, 1, 2, 3, 4]
    assert harness.inbox.counts() == Counts(waiting=0, running=0, done=5, dead=0)


def test_a_handler_that_raises(harness: Harness, run: Run, caplog: pytest.LogCaptureFixture) -> None:
    harness.inbox.put(push(1, messageType="PRIVATE_TYPE"))
    harness.inbox.put(push(2))
    tries: list[tuple[int, int]] = []

    def handler(delivery: Delivery) -> None:
        tries.append((number_of(delivery), delivery.tries))
        if number_of(delivery) == 1:
            raise ValueError(delivery.message.type)

    for _ in range(7):
        run(harness.inbox, handler, until_empty=True)
        harness.pass_time(4000)
    assert tries == [(1, 1), (2, 1), (1, 2), (1, 3), (1, 4), (1, 5)]
    (dead,) = harness.inbox.dead_letters()
    assert dead.reason == "ValueError: PRIVATE_TYPE"
    assert f"the handler raised ValueError for message {dead.key}, try 5" in caplog.text
    assert "PRIVATE_TYPE" not in caplog.text


def test_a_reason_that_no_store_can_hold_ends_no_worker(make_harness: MakeHarness, run: Run) -> None:
    inbox = make_harness(max_tries=1).inbox
    for number in range(2):
        inbox.put(push(number))

    def handler(delivery: Delivery) -> None:
        raise ValueError("half an emoji \ud83d and a \0")

    run(inbox, handler, until_empty=True)
    expected = "ValueError: half an emoji ? and a \N{REPLACEMENT CHARACTER}"
    assert [dead.reason for dead in inbox.dead_letters()] == [expected] * 2


def test_a_slow_handler_keeps_its_lease(tmp_path: Any, run: Run) -> None:
    renewals, seen = Event(), []

    class Renewed(SqliteInbox):
        def renew(self, claim: Any) -> bool:
            held = super().renew(claim)
            seen.append(held)
            if len(seen) % 3 == 0:
                renewals.set()
            return held

    clock = Clock()
    with Renewed(tmp_path / "inbox.db", lease=0.03, clock=clock, busy_timeout=5) as inbox:
        inbox.put(push(1))

        def handler(delivery: Delivery) -> None:
            for _ in range(3):
                clock.now += 0.02  # alone less than the lease, together more
                renewals.clear()
                assert renewals.wait(30)
                assert inbox.claim() is None

        run(inbox, handler, until_empty=True)
        assert all(seen)
        assert inbox.counts().done == 1


def test_a_lease_that_was_lost_is_logged(tmp_path: Any, caplog: pytest.LogCaptureFixture) -> None:
    logged = Event()

    class Listening(logging.Handler):
        def emit(self, record: logging.LogRecord) -> None:
            if "may be handled twice" in record.getMessage():
                logged.set()

    class Trouble(SqliteInbox):
        def renew(self, claim: Any) -> bool:
            if not caplog.records:
                raise InboxError("no")
            return False

    listener = Listening()
    log = logging.getLogger("pandapon.webhooks")
    log.addHandler(listener)
    with Trouble(tmp_path / "inbox.db", lease=0.01) as inbox:
        inbox.put(push(1))
        inbox.run(lambda delivery: logged.wait(30), until_empty=True)
    log.removeHandler(listener)
    assert logged.is_set()
    assert "could not be renewed: no" in caplog.text


def test_the_loop_waits_while_it_is_empty_and_stops(harness: Harness) -> None:
    stop, found = Event(), []

    class Waiting(Event):
        """Something arrives while the loop waits; at the next wait it is stopped."""

        def wait(self, timeout: float | None = None) -> bool:
            found.append(timeout)
            if len(found) == 1:
                harness.inbox.put(push(7))
            else:
                self.set()
            return self.is_set()

    stop = Waiting()
    harness.inbox.run(lambda delivery: found.append(number_of(delivery)), stop=stop, idle=3)
    assert found == [3, 7, 3]


def test_stop_ends_the_loop_after_the_message_in_hand(harness: Harness) -> None:
    stop = Event()
    for number in range(3):
        harness.inbox.put(push(number))
    harness.inbox.run(lambda delivery: stop.set(), stop=stop)
    assert harness.inbox.counts() == Counts(waiting=2, running=0, done=1, dead=0)


async def test_the_async_loop_waits_and_stops(harness: Harness) -> None:
    stop = asyncio.Event()
    started, found = asyncio.Event(), []

    async def handler(delivery: Delivery) -> None:
        found.append(number_of(delivery))
        stop.set() if found == [1, 2] else started.set()

    harness.inbox.put(push(1))
    loop = asyncio.create_task(harness.inbox.arun(handler, stop=stop, idle=0.01))
    await started.wait()
    await asyncio.to_thread(harness.inbox.put, push(2))
    await loop
    assert found == [1, 2]


async def _async(delivery: Delivery) -> None:
    return None


class _AsyncCallable:
    async def __call__(self, delivery: Delivery, more: int = 0) -> None:
        await asyncio.sleep(0)


@pytest.mark.parametrize("handler", [_async, _AsyncCallable(), functools.partial(_async)])
async def test_async_handlers_of_every_kind(harness: Harness, handler: Any) -> None:
    harness.inbox.put(push(1))
    with pytest.raises(ConfigurationError, match="use arun"):
        harness.inbox.run(handler, until_empty=True)
    assert harness.inbox.counts().waiting == 1
    await harness.inbox.arun(handler, until_empty=True)
    assert harness.inbox.counts().done == 1


def test_a_handler_that_only_makes_a_coroutine_has_failed(make_harness: MakeHarness, run: Run) -> None:
    inbox = make_harness(max_tries=1).inbox
    inbox.put(push(1))
    inbox.run(lambda delivery: _async(delivery), until_empty=True)
    (dead,) = inbox.dead_letters()
    assert "make it an async function" in dead.reason


def _generator(delivery: Delivery) -> Iterator[None]:
    yield


async def _async_generator(delivery: Delivery) -> AsyncIterator[None]:
    yield


class _Awaitable:
    def __await__(self) -> Iterator[None]:
        yield


@pytest.mark.parametrize("handler", [_generator, _async_generator, lambda _: _Awaitable()])
def test_a_handler_that_has_not_run_has_failed(make_harness: MakeHarness, run: Run, handler: Any) -> None:
    inbox = make_harness(max_tries=1).inbox
    inbox.put(push(1))
    run(inbox, handler, until_empty=True)
    assert inbox.counts() == Counts(waiting=0, running=0, done=0, dead=1)
