"""The threads that write for a receiver: as few as are meant, however slow the disk is and however many wait."""

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
"""How many writes are under way at once."""
WAITING = 1024
"""How many more may wait for one of the threads."""


@define(eq=False)
class _Threads:
    pool: ThreadPoolExecutor = field(factory=lambda: ThreadPoolExecutor(WRITERS, "pandapon-writer"))
    places: BoundedSemaphore = field(factory=lambda: BoundedSemaphore(WRITERS + WAITING))


@define(eq=False)
class Writers:
    """Runs blocking calls for async code, whichever event loop and library that is of."""

    _by_process: dict[int, _Threads] = field(factory=dict, init=False)

    async def run(self, write: Callable[[], object]) -> None:
        """Run a call in a thread and wait for its end. Cancelled before it has begun, it is not made.

        A thread is free again when its call has ended, and not when nobody waits for it any more.

        Raises:
            InboxError: too many wait already; or what the call raises.
        """
        process = os.getpid()
        threads = self._by_process.get(process) or self._by_process.setdefault(process, _Threads())
        if not threads.places.acquire(blocking=False):
            raise InboxError(f"{WAITING} writes wait already; look why the disk, or Redis, is slow")
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
        return  # nobody waits for it any more
    else:
        write()
    finally:
        places.release()


def _tell(portal: BlockingPortal, over: anyio.Event, done: Future[None]) -> None:
    with suppress(RuntimeError):  # the call ended before anybody waited, or nobody waits any more
        portal.start_task_soon(over.set)
