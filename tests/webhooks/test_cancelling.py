"""The async worker loop when its task is cancelled: a message in progress is returned or finished."""

import asyncio
from threading import Event
from typing import Any

import pytest

from pandapon.webhooks import Counts, Delivery, SqliteInbox
from tests.webhooks.failing_inbox import FailingInbox
from tests.webhooks.inbox_harness import Harness
from tests.webhooks.pushes import push


async def test_a_cancelled_handler_hands_its_message_back(harness: Harness) -> None:
    started = asyncio.Event()

    async def handler(delivery: Delivery) -> None:
        started.set()
        await asyncio.Event().wait()

    harness.inbox.put(push(1))
    task = asyncio.create_task(harness.inbox.arun(handler))
    await started.wait()
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    claim = harness.inbox.claim()
    assert claim is not None
    assert claim.delivery.tries == 1


async def test_cancelled_while_the_inbox_is_away(failing_inbox: FailingInbox, caplog: pytest.LogCaptureFixture) -> None:
    started = asyncio.Event()

    async def handler(delivery: Delivery) -> None:
        started.set()
        await asyncio.Event().wait()

    failing_inbox.where, failing_inbox.fails = "hand_back", 1
    task = asyncio.create_task(failing_inbox.arun(handler))
    await started.wait()
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert "comes back when its lease expires: away" in caplog.text


@pytest.mark.parametrize("raises", [False, True])
async def test_a_handler_in_a_thread_is_waited_for(harness: Harness, raises: bool) -> None:
    started, go_on = asyncio.Event(), Event()
    loop = asyncio.get_running_loop()

    def handler(delivery: Delivery) -> None:
        loop.call_soon_threadsafe(started.set)
        assert go_on.wait(30)
        if raises:
            raise ValueError

    harness.inbox.put(push(1))
    task = asyncio.create_task(harness.inbox.arun(handler))
    await started.wait()
    task.cancel()
    await asyncio.sleep(0)
    assert not task.done()
    go_on.set()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert harness.inbox.counts() == Counts(waiting=int(raises), running=0, done=int(not raises), dead=0)


async def test_cancelled_while_a_message_is_being_handed_out(tmp_path: Any) -> None:
    started, go_on = asyncio.Event(), Event()
    loop = asyncio.get_running_loop()

    class Slow(SqliteInbox):
        def claim(self) -> Any:
            claim = super().claim()
            loop.call_soon_threadsafe(started.set)
            assert go_on.wait(30)
            return claim

    with Slow(tmp_path / "inbox.db") as inbox:
        inbox.put(push(1))
        task = asyncio.create_task(inbox.arun(_nothing))
        await started.wait()
        task.cancel()
        await asyncio.sleep(0)
        go_on.set()
        with pytest.raises(asyncio.CancelledError):
            await task
        assert inbox.counts() == Counts(waiting=1, running=0, done=0, dead=0)


async def test_something_cancelled_inside_a_handler_is_a_failure(harness: Harness) -> None:
    async def handler(delivery: Delivery) -> None:
        inner = asyncio.create_task(asyncio.Event().wait())
        inner.cancel()
        await inner

    harness.inbox.put(push(1))
    await harness.inbox.arun(handler, until_empty=True)
    assert harness.inbox.counts() == Counts(waiting=1, running=0, done=0, dead=0)
    harness.pass_time(11)
    claim = harness.inbox.claim()
    assert claim is not None
    assert claim.delivery.tries == 2


async def _nothing(delivery: Delivery) -> None:
    return None


async def test_a_coroutine_that_is_thrown_away_hands_its_message_back(harness: Harness) -> None:
    started = asyncio.Event()

    async def handler(delivery: Delivery) -> None:
        started.set()
        await asyncio.get_running_loop().create_future()

    harness.inbox.put(push(1))
    work = harness.inbox.arun(handler)
    awaited = work.send(None)
    while not started.is_set():
        await asyncio.wait([awaited])
        awaited = work.send(None)
    work.close()
    claim = harness.again().claim()
    assert claim is not None
    assert claim.delivery.tries == 1
