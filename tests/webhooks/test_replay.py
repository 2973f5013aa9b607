"""Messages that are delivered again on request."""

from typing import Any

import pytest

from pandapon import InvalidArgumentError
from pandapon.webhooks import Counts, Delivery, Inbox, message_key
from tests.webhooks.inbox_harness import Harness, MakeHarness
from tests.webhooks.pushes import push

KEY = message_key(push(1))


def handled(inbox: Inbox) -> list[tuple[str, int]]:
    """Handle what is due; return keys and tries."""
    found: list[tuple[str, int]] = []
    inbox.run(lambda delivery: found.append((delivery.key, delivery.tries)), until_empty=True)
    return found


def failing(delivery: Delivery) -> None:
    raise ValueError


def states(inbox: Inbox) -> list[str]:
    return [message.state for message in inbox.stored()]


def test_a_finished_message(make_harness: MakeHarness) -> None:
    inbox = make_harness(keep_bodies=True).inbox
    inbox.put(push(1))
    assert (handled(inbox), states(inbox)) == ([(KEY, 1)], ["done"])
    inbox.replay(KEY)
    assert (inbox.counts(), states(inbox)) == (Counts(waiting=1, running=0, done=0, dead=0), ["waiting"])
    assert inbox.put(push(1)) is False
    assert handled(inbox) == [(KEY, 1)]
    assert handled(inbox) == []
    assert inbox.counts() == Counts(waiting=0, running=0, done=1, dead=0)


def test_a_finished_message_whose_body_was_not_kept(harness: Harness) -> None:
    harness.inbox.put(push(1))
    handled(harness.inbox)
    with pytest.raises(InvalidArgumentError, match="its body was not kept: only an inbox with keep_bodies=True"):
        harness.inbox.replay(KEY)
    assert harness.inbox.counts().done == 1


def test_a_dead_letter(make_harness: MakeHarness) -> None:
    inbox = make_harness(max_tries=1).inbox
    inbox.put(push(1))
    inbox.run(failing, until_empty=True)
    assert states(inbox) == ["dead"]
    inbox.replay(KEY)
    assert [*inbox.dead_letters()] == []
    assert handled(inbox) == [(KEY, 1)]


@pytest.mark.parametrize("fails", [True, False])
def test_a_message_that_waits_comes_at_once(harness: Harness, fails: bool) -> None:
    harness.inbox.put(push(1))
    if fails:
        harness.inbox.run(failing, until_empty=True)
        assert handled(harness.inbox) == []
    harness.inbox.replay(KEY)
    harness.inbox.replay(KEY)
    assert states(harness.inbox) == ["waiting"]
    assert handled(harness.inbox) == [(KEY, 1)]
    assert handled(harness.inbox) == []


def test_a_message_that_is_being_handled(harness: Harness) -> None:
    def handler(delivery: Delivery) -> None:
        assert states(harness.inbox) == ["running"]
        with pytest.raises(InvalidArgumentError, match="is being handled now"):
            harness.inbox.replay(delivery.key)

    harness.inbox.put(push(1))
    harness.inbox.run(handler, until_empty=True)
    assert harness.inbox.counts().done == 1


def test_an_unknown_message(harness: Harness) -> None:
    with pytest.raises(InvalidArgumentError, match="there is no message 'nothing' in this inbox"):
        harness.inbox.replay("nothing")


def test_it_is_remembered_as_long_as_any_other(make_harness: MakeHarness) -> None:
    harness: Any = make_harness(keep_bodies=True)
    harness.inbox.put(push(1))
    handled(harness.inbox)
    harness.inbox.replay(KEY)
    harness.pass_time(30 * 24 * 3600)
    harness.inbox.put(push(2))
    assert [key for key, _ in handled(harness.inbox)].count(KEY) == 1
