"""Holds the engine of a client: its connections belong to one process and one event loop."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from threading import Lock
from typing import Any, Generic, TypeVar

from ._engines.seam import AsyncEngine, Engine
from .errors import ConfigurationError

E = TypeVar("E", Engine, AsyncEngine)

Here = tuple[int, object]
"""A process id, and the event loop running in the process."""

_left: list[object] = []
"""Engines of a parent process. Closing or collecting them here would disturb the parent."""


def running_loop() -> object | None:
    """The running event loop of asyncio, or the current run of trio."""
    modules = sys.modules
    try:
        if "asyncio" in modules:
            return modules["asyncio"].get_running_loop()  # type: ignore[no-any-return]
    except RuntimeError:
        pass
    try:
        return modules["trio"].lowlevel.current_trio_token() if "trio" in modules else None
    except RuntimeError:
        return None


def check_loop() -> None:
    """Raise an error if no event loop is running.

    Raises:
        ConfigurationError: no loop is running, for example in a child that a task forked.
    """
    if running_loop() is None:
        raise ConfigurationError("no event loop is running in this process, so nothing was sent; use asyncio.run")


def this_process() -> Here:
    """The current process, for a sync client."""
    return os.getpid(), None


def this_loop() -> Here:
    """The current process and event loop, for an async client."""
    return os.getpid(), running_loop()


def is_of_asyncio(loop: object) -> bool:
    """Whether it is an event loop of asyncio, rather than a run of trio."""
    return hasattr(loop, "run_in_executor")


async def off_the_loop(work: Callable[[], None]) -> None:
    """Do some work on a thread of its own, under asyncio or trio."""
    if not is_of_asyncio(running_loop()):
        import trio

        await trio.to_thread.run_sync(work)
        return
    import asyncio
    from concurrent.futures import ThreadPoolExecutor

    pool = ThreadPoolExecutor(1)
    try:
        await asyncio.get_running_loop().run_in_executor(pool, work)
    finally:
        pool.shutdown(wait=False)


class Connections(Generic[E]):
    """The engine that a client and its copies share: opened when first needed, closed once.

    Args:
        make: Opens an engine for an event loop.
        here: Returns the caller's process and event loop.
        ours: Whether the engines that `make` returns share nothing, such as a transport of the user.
        own: Whether closing the client closes the engine.
    """

    def __init__(self, make: Callable[[object], E], here: Callable[[], Here], *, ours: bool, own: bool) -> None:
        self.own = own
        self.closed = False
        self._make: Callable[[object], E] = make
        self._here: Callable[[], Here] = here
        self._ours = ours
        self._made_in = os.getpid()
        self._opened: tuple[Here, E] | None = None
        self._locks: dict[int, Lock] = {}
        """By process id: another thread may hold the parent's lock while it forks."""

    def open(self, here: Here | None = None) -> E:
        """Return the engine for a process and event loop.

        Args:
            here: That of the caller, if another thread runs its loop; None finds it.

        Raises:
            ConfigurationError: it is closed, belongs to another process or event loop, or cannot be made.
        """
        here, opened = here or self._here(), self._opened
        if opened is not None and opened[0] == here:
            return opened[1]
        with self._lock():
            if self.closed:
                raise ConfigurationError("the client is closed; make a new one")
            self._opened = opened = self._opened_here(here)
            return opened[1]

    def _opened_here(self, here: Here) -> tuple[Here, E]:
        if self._opened is None:
            engine = self._make(here[1])
            if not self.own and here[0] != self._made_in and engine.is_connected:
                raise ConfigurationError(_ANOTHER_PROCESS)
            return here, engine
        (process, loop), engine = self._opened
        if here[0] != process:
            if self._ours:
                _left.append(engine)
                return here, self._make(here[1])
            if engine.may_connect:
                raise ConfigurationError(_ANOTHER_PROCESS)
        elif here[1] is None:  # nothing can be sent here
            return self._opened
        elif loop is not None and loop is not here[1]:
            if self._ours and _is_closed(loop):
                return here, self._make(here[1])
            if engine.may_connect:
                raise ConfigurationError(_ANOTHER_LOOP)
        return here, engine

    def close(self) -> E | None:
        """Return the engine to close: none if it belongs to a parent process or to a closed event loop.

        Raises:
            ConfigurationError: the connections belong to another event loop.
        """
        here = self._here()
        with self._lock():
            opened, to_close = self._opened, None
            if opened is not None and self.own and not self.closed:
                (process, loop), engine = opened
                if process != here[0]:
                    _left.append(engine)
                elif loop is None or loop is here[1]:
                    to_close = engine
                elif not _is_closed(loop):
                    raise ConfigurationError(_ANOTHER_LOOP)
            self.closed, self._opened = True, None
            return to_close

    def _lock(self) -> Lock:
        return self._locks.setdefault(os.getpid(), Lock())


_ANOTHER_LOOP = "an async client belongs to the event loop that first used it, so nothing was sent; make one per loop"
_ANOTHER_PROCESS = (
    "the httpx client or transport that was passed in belongs to the process that first used it, so nothing was sent; "
    "make one in each process"
)


def _is_closed(loop: Any) -> bool:
    return bool(hasattr(loop, "is_closed") and loop.is_closed())
