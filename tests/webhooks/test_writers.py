"""The receiver's threads: few while the disk is stuck, and available to every event loop and process."""

import asyncio
import os
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import anyio
import pytest

from pandapon.webhooks import InboxError, SqliteInbox, writers
from tests.webhooks.patient_receiver import patient, status_of
from tests.webhooks.pushes import push


class Stuck(SqliteInbox):
    """Writes nothing until it may, and says how many are at it."""

    go_on: threading.Event
    begun: list[bytes]
    enough: threading.Event

    def put(self, body: bytes) -> bool:
        self._wait(body)
        return super().put(body)

    def check(self) -> None:
        self._wait(b"")
        super().check()

    def _wait(self, body: bytes) -> None:
        self.begun.append(body)
        if len(self.begun) == writers.WRITERS:
            self.enough.set()
        assert self.go_on.wait(60)


@pytest.fixture
def stuck(tmp_path: Path) -> Iterator[Stuck]:
    with Stuck(tmp_path / "inbox.db", busy_timeout=30) as inbox:
        inbox.go_on, inbox.enough, inbox.begun = threading.Event(), threading.Event(), []
        yield inbox
        inbox.go_on.set()


def begun_since(before: set[threading.Thread]) -> list[str]:
    """The threads that there are now and were not before, by what they are for."""
    return [thread.name.rpartition("_")[0] for thread in set(threading.enumerate()) - before]


@pytest.mark.parametrize("body", [b"", None], ids=["health", "push"])
async def test_a_stuck_disk_costs_eight_threads_whatever_the_deadline_ends(stuck: Stuck, body: bytes | None) -> None:
    before = set(threading.enumerate())
    app = patient(stuck, deadline=0.05)
    for wave in range(5):
        asked = (status_of(app, push(100 * wave + number) if body is None else body) for number in range(100))
        assert set(await asyncio.gather(*asked)) == {503}
    assert begun_since(before) == ["pandapon-writer"] * writers.WRITERS
    assert len(stuck.begun) == writers.WRITERS


async def test_a_stuck_disk_costs_eight_threads_whoever_cancels(stuck: Stuck) -> None:
    before = set(threading.enumerate())
    app = patient(stuck)
    for wave in range(5):
        tasks = [asyncio.create_task(status_of(app, push(100 * wave + number))) for number in range(100)]
        await asyncio.to_thread(stuck.enough.wait, 60)
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        assert all(task.cancelled() for task in tasks)
    assert begun_since(before).count("pandapon-writer") == writers.WRITERS
    stuck.go_on.set()
    assert await status_of(app, push(1000)) == 200
    # What had not begun when its request ended was not stored. The API pushes it again.
    assert len(stuck.begun) == writers.WRITERS + 1
    async with asyncio.timeout(60):  # nobody waits for the writes of those that were cancelled
        while stuck.counts().waiting < writers.WRITERS + 1:
            await asyncio.sleep(0.01)
    assert stuck.counts().waiting == writers.WRITERS + 1


async def test_more_than_may_wait_are_refused_at_once(
    stuck: Stuck, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(writers, "WAITING", 5)
    app = patient(stuck)
    tasks = [asyncio.create_task(status_of(app, push(number))) for number in range(20)]
    done, waiting = await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED, timeout=60)
    while len(done) < 20 - writers.WRITERS - 5:
        more, waiting = await asyncio.wait(waiting, return_when=asyncio.FIRST_COMPLETED, timeout=60)
        assert more
        done |= more
    assert {task.result() for task in done} == {503}
    assert "5 writes wait already" in caplog.text
    stuck.go_on.set()
    assert set(await asyncio.gather(*waiting)) == {200}
    assert stuck.counts().waiting == writers.WRITERS + 5
    assert await status_of(app, push(30)) == 200


async def test_what_a_write_raises_is_raised() -> None:
    def write() -> None:
        raise InboxError("no")

    for _ in range(100):
        with pytest.raises(InboxError, match="no"):
            await writers.Writers().run(write)


def of_asyncio(function: Callable[..., Any], *arguments: Any) -> Any:
    return asyncio.run(function(*arguments))


def of_trio(function: Callable[..., Any], *arguments: Any) -> Any:
    pytest.importorskip("trio", reason="trio is not installed; the group `tests` has it")
    return anyio.run(function, *arguments, backend="trio")


@pytest.mark.parametrize(
    "loops", [[of_asyncio, of_asyncio], [of_asyncio, of_trio], [of_trio, of_asyncio], [of_trio, of_trio]]
)
def test_one_receiver_in_one_event_loop_after_the_other(tmp_path: Path, loops: list[Callable[..., Any]]) -> None:
    with SqliteInbox(tmp_path / "inbox.db", busy_timeout=30) as inbox:
        app = patient(inbox)
        answers: list[int] = []

        async def many(first: int) -> None:
            async def one(number: int) -> None:
                answers.append(await status_of(app, push(number)))

            async with anyio.create_task_group() as group:
                for number in range(first, first + 50):
                    group.start_soon(one, number)

        for turn, run in enumerate(loops):
            run(many, 50 * turn)
        assert answers == [200] * 100
        assert inbox.counts().waiting == 100


def test_one_receiver_in_two_event_loops_at_once(tmp_path: Path) -> None:
    with SqliteInbox(tmp_path / "inbox.db", busy_timeout=30) as inbox:
        app = patient(inbox)
        answers: list[int] = []

        async def many(first: int) -> None:
            answers.extend(await asyncio.gather(*(status_of(app, push(first + number)) for number in range(50))))

        both = [threading.Thread(target=asyncio.run, args=[many(first)]) for first in (0, 50)]
        for thread in both:
            thread.start()
        for thread in both:
            thread.join()
        assert answers == [200] * 100


FORKING = """
import asyncio, os, sys, warnings
from pandapon.webhooks import SqliteInbox
from tests.webhooks.pushes import push
from tests.webhooks.patient_receiver import patient, status_of

warnings.simplefilter("ignore", DeprecationWarning)  # there are threads, and it forks

async def both(app, first):
    return await asyncio.gather(*(status_of(app, push(first + number)) for number in range(20)))

inbox = SqliteInbox("inbox.db", busy_timeout=60)
app = patient(inbox)
assert asyncio.run(both(app, 0)) == [200] * 20
child = os.fork()
assert asyncio.run(both(app, 20 if child else 40)) == [200] * 20
if child:
    assert os.waitpid(child, 0)[1] == 0
    assert inbox.counts().waiting == 60
    print("done")
"""


@pytest.mark.skipif(not hasattr(os, "fork"), reason="this system cannot fork")
def test_a_receiver_that_was_used_before_a_fork(tmp_path: Path) -> None:
    environment = {"PYTHONPATH": ":".join([os.getcwd(), *sys.path])}
    done = subprocess.run(
        [sys.executable, "-c", FORKING], capture_output=True, text=True, env=environment, cwd=tmp_path
    )
    assert (done.stdout, done.stderr) == ("done\n", "")
