"""The threads that write for a receiver: a fixed number, even if the disk is slow and many requests wait."""

from __future__ import annotations

import os
from collections import deque
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import suppress
from functools import partial
from threading import BoundedSemaphore

from attrs import define, field

from pandapon._extras import extra

from .errors import InboxError

with extra("webhooks"):
    import anyio
    from anyio.from_thread import BlockingPortal

WRITERS = 8
"""The most writes at once."""
WAITING = 1024
"""The most writes that wait for a thread."""


@define(eq=False)
class _Threads:
    pool: ThreadPoolExecutor = field(factory=lambda: ThreadPoolExecutor(WRITERS, "pandapon-writer"))
    places: BoundedSemaphore = field(factory=lambda: BoundedSemaphore(WRITERS + WAITING))


@define(eq=False)
class Writers:
    """Runs blocking calls for async code of any event loop and library."""

    _by_process: dict[int, _Threads] = field(factory=dict, init=False)

    async def run(self, write: Callable[[], object]) -> None:
        """Run a call in a thread and wait for its end. If cancelled before it begins, it is not made.

        A thread is free when its call has ended, even if the waiting task was cancelled before.

        Raises:
            InboxError: too many calls wait already, or the call raised it.
        """
        process = os.getpid()
        threads = self._by_process.get(process) or self._by_process.setdefault(process, _Threads())
        if not threads.places.acquire(blocking=False):
            raise InboxError(f"{WAITING} writes wait already; check why the disk, or the inbox's server, is slow")
        calls = deque([write])
        done = threads.pool.submit(_run, calls, threads.places)
        async with BlockingPortal() as portal:
            over = anyio.Event()
            done.add_done_callback(partial(_tell, portal, over))
            try:
                if not done.done():
                    await over.wait()
            finally:
                calls.clear()
        done.result()


def _run(calls: deque[Callable[[], object]], places: BoundedSemaphore) -> None:
    try:
        write = calls.popleft()
    except IndexError:
        return  # it was cancelled
    else:
        write()
    finally:
        places.release()


def _tell(portal: BlockingPortal, over: anyio.Event, done: Future[None]) -> None:
    with suppress(RuntimeError):  # the call ended before the wait began, or the wait was cancelled
        portal.start_task_soon(over.set)
