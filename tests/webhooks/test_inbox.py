"""The guarantees of both inboxes."""

from datetime import timedelta
from typing import Any

import pytest

from pandapon import ConfigurationError, InvalidArgumentError
from pandapon.models import TaobaoOrder
from pandapon.webhooks import Claim, Counts, Inbox, message_key
from tests.webhooks.inbox_harness import Harness, MakeHarness
from tests.webhooks.pushes import number_of, push


def claimed(inbox: Inbox) -> Claim:
    claim = inbox.claim()
    assert claim is not None
    return claim


def test_a_message_is_handed_out_and_finished(harness: Harness) -> None:
    assert harness.inbox.claim() is None
    assert harness.inbox.put(push(1))
    harness.inbox.check()
    assert harness.inbox.counts() == Counts(waiting=1, running=0, done=0, dead=0)
    claim = claimed(harness.inbox)
    assert claim.delivery.key == message_key(push(1))
    assert (number_of(claim.delivery), claim.delivery.tries, claim.delivery.pushes) == (1, 1, 1)
    assert claim.delivery.received_at.tzinfo is not None
    assert harness.inbox.counts() == Counts(waiting=0, running=1, done=0, dead=0)
    harness.inbox.finish(claim)
    assert harness.inbox.claim() is None
    assert harness.inbox.counts() == Counts(waiting=0, running=0, done=1, dead=0)


def test_messages_survive_their_inbox(harness: Harness) -> None:
    harness.inbox.put(push(1))
    harness.inbox.close()
    assert number_of(claimed(harness.again()).delivery) == 1


@pytest.mark.parametrize("state", ["waiting", "running", "done", "dead"])
def test_a_repeated_push_is_one_message(make_harness: MakeHarness, state: str) -> None:
    inbox = make_harness(max_tries=1).inbox
    assert inbox.put(push(1))
    if state != "waiting":
        claim = claimed(inbox)
        if state == "done":
            inbox.finish(claim)
        if state == "dead":
            inbox.fail(claim, ValueError("no"))
    before = inbox.counts()
    assert getattr(before, state) == 1
    assert not inbox.put(b" " + push(1))
    assert not inbox.put(push(1))
    assert inbox.counts() == before


def test_pushes_are_counted(harness: Harness) -> None:
    for _ in range(3):
        harness.inbox.put(push(1))
    assert claimed(harness.inbox).delivery.pushes == 3


def test_a_leased_message_is_not_handed_out_until_its_lease_has_run_out(harness: Harness) -> None:
    harness.inbox.put(push(1))
    first = claimed(harness.inbox)
    harness.pass_time(50)
    assert harness.again().claim() is None
    assert harness.inbox.renew(first)
    harness.pass_time(50)
    assert harness.again().claim() is None
    harness.pass_time(11)
    second = claimed(harness.again())
    assert second.delivery.tries == 2
    assert not harness.inbox.renew(first)
    assert harness.inbox.renew(second)


@pytest.mark.parametrize("others", [0.05, 1000])
def test_a_message_is_free_when_its_own_lease_has_run_out(make_harness: MakeHarness, others: float) -> None:
    harness = make_harness(lease=100)
    other = harness.again(lease=others)
    harness.inbox.put(push(1))
    first = claimed(harness.inbox)
    harness.pass_time(60)
    assert other.claim() is None
    assert harness.inbox.renew(first)
    harness.pass_time(60)
    assert other.claim() is None
    harness.pass_time(41)
    second = claimed(other)
    assert not harness.inbox.renew(first)
    harness.pass_time(others + 1)
    assert number_of(claimed(harness.inbox).delivery) == 1
    assert not other.renew(second)


@pytest.mark.parametrize("others", [0.05, 1000])
def test_what_is_handed_back_or_postponed_heeds_nobodys_lease(make_harness: MakeHarness, others: float) -> None:
    harness = make_harness(lease=100)
    other = harness.again(lease=others)
    harness.inbox.put(push(1))
    harness.inbox.hand_back(claimed(harness.inbox))
    other.hand_back(claimed(other))
    harness.inbox.fail(claimed(harness.inbox), ValueError())
    harness.pass_time(9)
    assert other.claim() is None
    harness.pass_time(2)
    assert claimed(other).delivery.tries == 2


def test_a_worker_that_lost_its_lease_disturbs_nobody(harness: Harness) -> None:
    harness.inbox.put(push(1))
    late = claimed(harness.inbox)
    harness.pass_time(61)
    second = claimed(harness.inbox)
    harness.inbox.fail(late, ValueError())
    harness.inbox.hand_back(late)
    assert harness.inbox.counts().running == 1
    assert harness.inbox.renew(second)


def test_a_worker_that_lost_its_lease_can_still_finish(harness: Harness) -> None:
    harness.inbox.put(push(1))
    late = claimed(harness.inbox)
    harness.pass_time(61)
    second = claimed(harness.inbox)
    harness.inbox.finish(late)
    assert not harness.inbox.renew(second)
    harness.inbox.fail(second, ValueError())
    harness.inbox.finish(second)
    harness.pass_time(100_000)
    assert harness.inbox.claim() is None
    assert harness.inbox.counts() == Counts(waiting=0, running=0, done=1, dead=0)


def test_a_postponed_message_that_somebody_finished_does_not_come_back(harness: Harness) -> None:
    harness.inbox.put(push(1))
    late = claimed(harness.inbox)
    harness.pass_time(61)
    harness.inbox.fail(claimed(harness.inbox), ValueError())
    harness.inbox.finish(late)
    harness.pass_time(100_000)
    assert harness.inbox.claim() is None


def test_failed_messages_come_again_after_growing_delays_and_are_set_aside(harness: Harness) -> None:
    harness.inbox.put(push(1))
    for tries, delay in enumerate((10, 60, 360, 2160), start=1):
        claim = claimed(harness.inbox)
        assert claim.delivery.tries == tries
        harness.inbox.fail(claim, ValueError("not now"))
        assert harness.inbox.counts() == Counts(waiting=1, running=0, done=0, dead=0)
        harness.pass_time(delay - 1)
        assert harness.inbox.claim() is None
        harness.pass_time(2)
    harness.inbox.fail(claimed(harness.inbox), ValueError("never"))
    assert harness.inbox.counts() == Counts(waiting=0, running=0, done=0, dead=1)
    (dead,) = harness.inbox.dead_letters()
    assert (dead.key, dead.body, dead.reason, dead.tries) == (
        message_key(push(1)),
        push(1),
        "ValueError: never",
        5,
    )
    assert "SOME_TYPE" not in repr(dead)


def test_a_message_that_kills_its_worker_is_set_aside(make_harness: MakeHarness) -> None:
    harness = make_harness(max_tries=2)
    harness.inbox.put(push(1))
    for _ in range(2):
        claimed(harness.inbox)
        harness.pass_time(61)
    harness.inbox.put(push(2))
    assert number_of(claimed(harness.inbox).delivery) == 2
    (dead,) = harness.inbox.dead_letters()
    assert (dead.tries, dead.reason) == (2, "delivered 2 times and never finished")


def test_what_is_handed_back_comes_again_at_once_and_costs_no_try(harness: Harness) -> None:
    harness.inbox.put(push(1))
    harness.inbox.put(push(2))
    for _ in range(20):
        claim = claimed(harness.inbox)
        assert (number_of(claim.delivery), claim.delivery.tries) == (1, 1)
        harness.inbox.hand_back(claim)


def test_unreadable_messages_are_set_aside_at_once(harness: Harness) -> None:
    assert harness.inbox.put(b"\xff\x00")
    assert not harness.inbox.put(b"\xff\x00")
    assert harness.inbox.claim() is None
    (dead,) = harness.inbox.dead_letters()
    assert (dead.body, dead.tries, dead.pushes) == (b"\xff\x00", 0, 2)
    assert "not JSON" in dead.reason


def test_what_was_set_aside_can_be_put_back(make_harness: MakeHarness) -> None:
    inbox = make_harness(max_tries=1).inbox
    inbox.put(push(1))
    inbox.fail(claimed(inbox), ValueError())
    inbox.retry(message_key(push(1)))
    assert inbox.counts() == Counts(waiting=1, running=0, done=0, dead=0)
    claim = claimed(inbox)
    assert claim.delivery.tries == 1
    inbox.finish(claim)
    assert list(inbox.dead_letters()) == []
    for key in (message_key(push(1)), "nothing", "ключ"):
        with pytest.raises(InvalidArgumentError, match="is set aside"):
            inbox.retry(key)


def test_an_unreadable_message_that_is_put_back_is_set_aside_again(harness: Harness) -> None:
    harness.inbox.put(b"{")
    harness.inbox.retry(message_key(b"{"))
    assert list(harness.inbox.dead_letters()) == []
    assert harness.inbox.claim() is None
    assert [dead.body for dead in harness.inbox.dead_letters()] == [b"{"]


def test_many_are_set_aside(harness: Harness) -> None:
    bodies = [b"{%d" % number for number in range(120)]
    for body in bodies:
        harness.inbox.put(body)
    assert [dead.body for dead in harness.inbox.dead_letters()] == bodies


def test_an_expired_lease_behind_many_others_is_found(harness: Harness) -> None:
    for number in range(40):
        harness.inbox.put(push(number))
    claims = [claimed(harness.inbox) for _ in range(40)]
    harness.pass_time(61)
    for claim in claims[:39]:
        assert harness.inbox.renew(claim)
    assert number_of(claimed(harness.inbox).delivery) == 39


def test_every_message_is_handed_out_once_to_many(harness: Harness) -> None:
    for number in range(30):
        harness.inbox.put(push(number))
    inboxes = [harness.inbox, harness.again(), harness.again()]
    found = [number_of(claimed(inboxes[turn % 3]).delivery) for turn in range(30)]
    assert found == list(range(30))


def test_states_of_orders(harness: Harness) -> None:
    order = TaobaoOrder(id="1", status=0)
    assert not harness.inbox.has_seen(order)
    harness.inbox.saw(order)
    assert harness.again().has_seen(TaobaoOrder(id="1", status=0))
    assert not harness.inbox.has_seen(TaobaoOrder(id="1", status=1))
    assert not harness.inbox.has_seen(TaobaoOrder(id="2", status=0))
    harness.inbox.saw(TaobaoOrder(id="1", status=1))
    assert not harness.inbox.has_seen(order)


@pytest.mark.parametrize(
    "settings", [{"max_tries": 0}, {"lease": 0}, {"lease": float("inf")}, {"keep": timedelta(hours=2)}]
)
def test_settings_that_cannot_work(make_harness: MakeHarness, settings: dict[str, Any]) -> None:
    with pytest.raises(ConfigurationError, match=next(iter(settings))):
        make_harness(**settings)
