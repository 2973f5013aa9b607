"""Whose connections are used: those of this process and of this event loop, never another's."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from threading import Lock
from typing import Any, Generic, TypeVar

from . import _http
from ._kept import opened
from .errors import ConfigurationError

H = TypeVar("H", _http.Client, _http.AsyncClient)

Here = tuple[int, object]
"""A process, and an event loop that is running in it."""

_left: list[object] = []
"""Clients of a parent process, which are neither closed nor collected here: both would disturb the parent."""


def running_loop() -> object | None:
    """The event loop that is running here: of asyncio, or the run of trio."""
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
    """Refuse to go on where no event loop runs.

    Raises:
        ConfigurationError: none runs: a task that forks leaves its loop to the parent.
    """
    if running_loop() is None:
        raise ConfigurationError("no event loop is running in this process; use asyncio.run. Nothing was sent.")


def this_process() -> Here:
    """Where a sync client is."""
    return os.getpid(), None


def this_loop() -> Here:
    """Where an async client is."""
    return os.getpid(), running_loop()


class Connections(Generic[H]):
    """The client of httpx that a client and its copies share: opened when first needed, closed once.

    Args:
        given: One that the user made and closes.
        make: Makes one.
        here: Where the caller is.
        ours: What `make` makes shares nothing with what it made before.
    """

    def __init__(self, given: H | None, make: Callable[[], H], here: Callable[[], Here], *, ours: bool) -> None:
        self.own = given is None
        self.closed = False
        self._given: H | None = given
        self._make: Callable[[], H] = make
        self._here: Callable[[], Here] = here
        self._ours = ours
        self._made_in = os.getpid()
        self._opened: tuple[Here, H] | None = None
        self._locks: dict[int, Lock] = {}
        """By process: another thread may have held the parent's when it forked."""

    def open(self) -> H:
        """The client of httpx for this process and event loop.

        Raises:
            ConfigurationError: it is closed, or belongs to another process or event loop, or cannot be made.
        """
        here, opened = self._here(), self._opened
        if opened is not None and opened[0] == here:
            return opened[1]
        with self._lock():
            if self.closed:
                raise ConfigurationError("the client is closed; make a new one")
            self._opened = opened = self._opened_here(here)
            return opened[1]

    def _opened_here(self, here: Here) -> tuple[Here, H]:
        if self._opened is None:
            if self._given is not None and here[0] != self._made_in and _connected(self._given):
                raise ConfigurationError(_ANOTHER_PROCESS)
            return here, self._given or self._made()
        (process, loop), http = self._opened
        if here[0] != process:
            if self._ours:
                _left.append(http)
                return here, self._made()
            if _has_connections(http):
                raise ConfigurationError(_ANOTHER_PROCESS)
        elif here[1] is None:  # where nothing can be sent
            return self._opened
        elif loop is not None and loop is not here[1]:
            if self._ours and _is_closed(loop):
                return here, self._made()
            if _has_connections(http):
                raise ConfigurationError(_ANOTHER_LOOP)
        return here, http

    def _made(self) -> H:
        try:
            http = self._make()
        except ImportError as error:
            raise ConfigurationError(f"a package is missing: {error}") from error
        http._cookies = _http.NoCookies()
        return http

    def close(self) -> H | None:
        """What remains to be closed: nothing that is a parent process's, or of an event loop that is closed.

        Raises:
            ConfigurationError: the connections belong to another event loop.
        """
        here = self._here()
        with self._lock():
            opened, to_close = self._opened, None
            if opened is not None and self.own and not self.closed:
                (process, loop), http = opened
                if process != here[0]:
                    _left.append(http)
                elif loop is None or loop is here[1]:
                    to_close = http
                elif not _is_closed(loop):
                    raise ConfigurationError(_ANOTHER_LOOP)
            self.closed, self._opened = True, None
            return to_close

    def _lock(self) -> Lock:
        return self._locks.setdefault(os.getpid(), Lock())


_ANOTHER_LOOP = "an async client belongs to the event loop that first used it; make one for each. Nothing was sent."
_ANOTHER_PROCESS = (
    "the client or the transport of httpx that was passed in belongs to the process that first used it; "
    "make one in each process. Nothing was sent."
)


def _is_closed(loop: Any) -> bool:
    return bool(hasattr(loop, "is_closed") and loop.is_closed())


def _transports(http: Any) -> list[Any]:
    return [http._transport, *filter(None, http._mounts.values())]


def _has_connections(http: Any) -> bool:
    return not all(isinstance(transport, _http.WITHOUT_CONNECTIONS) for transport in _transports(http))


def _connected(http: Any) -> bool:
    return any(map(opened, _transports(http)))
