"""The worker loop when the inbox is unavailable, and when something ends the loop."""

from threading import Event

import pytest

from pandapon.webhooks import Counts, Delivery, InboxError
from tests.webhooks.failing_inbox import FailingInbox
from tests.webhooks.inbox_harness import Harness, Run
from tests.webhooks.pushes import push


@pytest.mark.parametrize("where", ["claim", "finish"])
def test_an_inbox_that_is_away_is_waited_for(failing_inbox: FailingInbox, where: str) -> None:
    waits: list[float | None] = []

    class Waiting(Event):
        def wait(self, timeout: float | None = None) -> bool:
            waits.append(timeout)
            return False

    stop = Waiting()
    failing_inbox.where, failing_inbox.fails = where, 9
    failing_inbox.run(lambda delivery: stop.set() if where == "claim" else None, stop=_stops_after(stop, waits, 10))
    assert waits[:9] == [0.5, 1, 2, 4, 8, 16, 30, 30, 30]
    assert failing_inbox.counts().done == 1


def _stops_after(stop: Event, waits: list[float | None], count: int) -> Event:
    check = stop.is_set
    stop.is_set = lambda: check() or len(waits) >= count  # type: ignore[method-assign]
    return stop


def test_a_loop_that_is_stopped_does_not_wait_for_the_inbox(failing_inbox: FailingInbox) -> None:
    stop = Event()
    failing_inbox.where, failing_inbox.fails = "finish", 1000
    failing_inbox.run(lambda delivery: stop.set(), stop=stop)
    assert failing_inbox.counts().running == 1


def test_until_empty_does_not_wait_for_the_inbox(failing_inbox: FailingInbox, run: Run) -> None:
    failing_inbox.fails = 1
    with pytest.raises(InboxError, match="away"):
        run(failing_inbox, lambda delivery: None, until_empty=True)


def test_interrupted_from_the_keyboard(harness: Harness) -> None:
    def handler(delivery: Delivery) -> None:
        raise KeyboardInterrupt

    harness.inbox.put(push(1))
    with pytest.raises(KeyboardInterrupt):
        harness.inbox.run(handler)
    claim = harness.again().claim()
    assert claim is not None
    assert claim.delivery.tries == 1


def test_a_handler_that_ends_the_process_counts_as_failed(harness: Harness, run: Run) -> None:
    def handler(delivery: Delivery) -> None:
        raise SystemExit(3)

    harness.inbox.put(push(1))
    for _ in range(5):
        with pytest.raises(SystemExit):
            run(harness.inbox, handler, until_empty=True)
        harness.pass_time(4000)
    assert harness.inbox.counts() == Counts(waiting=0, running=0, done=0, dead=1)


@pytest.mark.parametrize("broken", [False, True])
def test_while_the_loop_ends_trouble_with_the_inbox_does_not_hide_why(
    failing_inbox: FailingInbox, broken: bool, caplog: pytest.LogCaptureFixture
) -> None:
    def handler(delivery: Delivery) -> None:
        raise SystemExit if broken else KeyboardInterrupt

    failing_inbox.where, failing_inbox.fails = "finish" if broken else "hand_back", 1
    with pytest.raises(SystemExit if broken else KeyboardInterrupt):
        failing_inbox.run(handler)
    assert "comes back when its lease expires: away" in caplog.text
