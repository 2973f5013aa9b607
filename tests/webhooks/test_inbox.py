"""What both inboxes promise."""

from datetime import timedelta
from typing import Any

import pytest

from pandapon import ConfigurationError, InvalidArgumentError
from pandapon.models import TaobaoOrder
from pandapon.webhooks import Claim, Counts, Inbox, message_key
from tests.webhooks.pushes import number_of, push
from tests.webhooks.worlds import MakeWorld, World


def claimed(inbox: Inbox) -> Claim:
    claim = inbox.claim()
    assert claim is not None
    return claim


def test_a_message_is_handed_out_and_finished(world: World) -> None:
    assert world.inbox.claim() is None
    assert world.inbox.put(push(1))
    world.inbox.check()
    assert world.inbox.counts() == Counts(waiting=1, running=0, done=0, dead=0)
    claim = claimed(world.inbox)
    assert claim.delivery.key == message_key(push(1))
    assert (number_of(claim.delivery), claim.delivery.tries, claim.delivery.pushes) == (1, 1, 1)
    assert claim.delivery.received_at.tzinfo is not None
    assert world.inbox.counts() == Counts(waiting=0, running=1, done=0, dead=0)
    world.inbox.finish(claim)
    assert world.inbox.claim() is None
    assert world.inbox.counts() == Counts(waiting=0, running=0, done=1, dead=0)


def test_messages_survive_their_inbox(world: World) -> None:
    world.inbox.put(push(1))
    world.inbox.close()
    assert number_of(claimed(world.again()).delivery) == 1


@pytest.mark.parametrize("state", ["waiting", "running", "done", "dead"])
def test_a_repeated_push_is_one_message(make_world: MakeWorld, state: str) -> None:
    inbox = make_world(max_tries=1).inbox
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


def test_pushes_are_counted(world: World) -> None:
    for _ in range(3):
        world.inbox.put(push(1))
    assert claimed(world.inbox).delivery.pushes == 3


def test_a_leased_message_is_not_handed_out_until_its_lease_has_run_out(world: World) -> None:
    world.inbox.put(push(1))
    first = claimed(world.inbox)
    world.pass_time(50)
    assert world.again().claim() is None
    assert world.inbox.renew(first)
    world.pass_time(50)
    assert world.again().claim() is None
    world.pass_time(11)
    second = claimed(world.again())
    assert second.delivery.tries == 2
    assert not world.inbox.renew(first)
    assert world.inbox.renew(second)


@pytest.mark.parametrize("others", [0.05, 1000])
def test_a_message_is_free_when_its_own_lease_has_run_out(make_world: MakeWorld, others: float) -> None:
    world = make_world(lease=100)
    other = world.again(lease=others)
    world.inbox.put(push(1))
    first = claimed(world.inbox)
    world.pass_time(60)
    assert other.claim() is None
    assert world.inbox.renew(first)
    world.pass_time(60)
    assert other.claim() is None
    world.pass_time(41)
    second = claimed(other)
    assert not world.inbox.renew(first)
    world.pass_time(others + 1)
    assert number_of(claimed(world.inbox).delivery) == 1
    assert not other.renew(second)


@pytest.mark.parametrize("others", [0.05, 1000])
def test_what_is_handed_back_or_postponed_heeds_nobodys_lease(make_world: MakeWorld, others: float) -> None:
    world = make_world(lease=100)
    other = world.again(lease=others)
    world.inbox.put(push(1))
    world.inbox.hand_back(claimed(world.inbox))
    other.hand_back(claimed(other))
    world.inbox.fail(claimed(world.inbox), ValueError())
    world.pass_time(9)
    assert other.claim() is None
    world.pass_time(2)
    assert claimed(other).delivery.tries == 2


def test_a_worker_that_lost_its_lease_disturbs_nobody(world: World) -> None:
    world.inbox.put(push(1))
    late = claimed(world.inbox)
    world.pass_time(61)
    second = claimed(world.inbox)
    world.inbox.fail(late, ValueError())
    world.inbox.hand_back(late)
    assert world.inbox.counts().running == 1
    assert world.inbox.renew(second)


def test_a_worker_that_lost_its_lease_can_still_finish(world: World) -> None:
    world.inbox.put(push(1))
    late = claimed(world.inbox)
    world.pass_time(61)
    second = claimed(world.inbox)
    world.inbox.finish(late)
    assert not world.inbox.renew(second)
    world.inbox.fail(second, ValueError())
    world.inbox.finish(second)
    world.pass_time(100_000)
    assert world.inbox.claim() is None
    assert world.inbox.counts() == Counts(waiting=0, running=0, done=1, dead=0)


def test_a_postponed_message_that_somebody_finished_does_not_come_back(world: World) -> None:
    world.inbox.put(push(1))
    late = claimed(world.inbox)
    world.pass_time(61)
    world.inbox.fail(claimed(world.inbox), ValueError())
    world.inbox.finish(late)
    world.pass_time(100_000)
    assert world.inbox.claim() is None


def test_failed_messages_come_again_after_growing_delays_and_are_set_aside(world: World) -> None:
    world.inbox.put(push(1))
    for tries, delay in enumerate((10, 60, 360, 2160), start=1):
        claim = claimed(world.inbox)
        assert claim.delivery.tries == tries
        world.inbox.fail(claim, ValueError("not now"))
        assert world.inbox.counts() == Counts(waiting=1, running=0, done=0, dead=0)
        world.pass_time(delay - 1)
        assert world.inbox.claim() is None
        world.pass_time(2)
    world.inbox.fail(claimed(world.inbox), ValueError("never"))
    assert world.inbox.counts() == Counts(waiting=0, running=0, done=0, dead=1)
    (dead,) = world.inbox.dead_letters()
    assert (dead.key, dead.body, dead.reason, dead.tries) == (
        message_key(push(1)),
        push(1),
        "ValueError: never",
        5,
    )
    assert "SOME_TYPE" not in repr(dead)


def test_a_message_that_kills_its_worker_is_set_aside(make_world: MakeWorld) -> None:
    world = make_world(max_tries=2)
    world.inbox.put(push(1))
    for _ in range(2):
        claimed(world.inbox)
        world.pass_time(61)
    world.inbox.put(push(2))
    assert number_of(claimed(world.inbox).delivery) == 2
    (dead,) = world.inbox.dead_letters()
    assert (dead.tries, dead.reason) == (2, "handed out 2 times and never finished")


def test_what_is_handed_back_comes_again_at_once_and_costs_no_try(world: World) -> None:
    world.inbox.put(push(1))
    world.inbox.put(push(2))
    for _ in range(20):
        claim = claimed(world.inbox)
        assert (number_of(claim.delivery), claim.delivery.tries) == (1, 1)
        world.inbox.hand_back(claim)


def test_unreadable_messages_are_set_aside_at_once(world: World) -> None:
    assert world.inbox.put(b"\xff\x00")
    assert not world.inbox.put(b"\xff\x00")
    assert world.inbox.claim() is None
    (dead,) = world.inbox.dead_letters()
    assert (dead.body, dead.tries, dead.pushes) == (b"\xff\x00", 0, 2)
    assert "not JSON" in dead.reason


def test_what_was_set_aside_can_be_put_back(make_world: MakeWorld) -> None:
    inbox = make_world(max_tries=1).inbox
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


def test_an_unreadable_message_that_is_put_back_is_set_aside_again(world: World) -> None:
    world.inbox.put(b"{")
    world.inbox.retry(message_key(b"{"))
    assert list(world.inbox.dead_letters()) == []
    assert world.inbox.claim() is None
    assert [dead.body for dead in world.inbox.dead_letters()] == [b"{"]


def test_many_are_set_aside(world: World) -> None:
    bodies = [b"{%d" % number for number in range(120)]
    for body in bodies:
        world.inbox.put(body)
    assert [dead.body for dead in world.inbox.dead_letters()] == bodies


def test_an_expired_lease_behind_many_others_is_found(world: World) -> None:
    for number in range(40):
        world.inbox.put(push(number))
    claims = [claimed(world.inbox) for _ in range(40)]
    world.pass_time(61)
    for claim in claims[:39]:
        assert world.inbox.renew(claim)
    assert number_of(claimed(world.inbox).delivery) == 39


def test_every_message_is_handed_out_once_to_many(world: World) -> None:
    for number in range(30):
        world.inbox.put(push(number))
    inboxes = [world.inbox, world.again(), world.again()]
    found = [number_of(claimed(inboxes[turn % 3]).delivery) for turn in range(30)]
    assert found == list(range(30))


def test_states_of_orders(world: World) -> None:
    order = TaobaoOrder(id="1", status=0)
    assert not world.inbox.has_seen(order)
    world.inbox.saw(order)
    assert world.again().has_seen(TaobaoOrder(id="1", status=0))
    assert not world.inbox.has_seen(TaobaoOrder(id="1", status=1))
    assert not world.inbox.has_seen(TaobaoOrder(id="2", status=0))
    world.inbox.saw(TaobaoOrder(id="1", status=1))
    assert not world.inbox.has_seen(order)


@pytest.mark.parametrize(
    "settings", [{"max_tries": 0}, {"lease": 0}, {"lease": float("inf")}, {"keep": timedelta(hours=2)}]
)
def test_settings_that_cannot_work(make_world: MakeWorld, settings: dict[str, Any]) -> None:
    with pytest.raises(ConfigurationError, match=next(iter(settings))):
        make_world(**settings)
