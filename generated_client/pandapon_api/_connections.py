"""Holds the connections of a client: they belong to one process and one event loop."""

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
"""A process id, and the event loop running in the process."""

_left: list[object] = []
"""Clients of a parent process. Closing or collecting them here would disturb the parent."""


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


class Connections(Generic[H]):
    """The httpx client that a client and its copies share: opened when first needed, closed once.

    Args:
        given: A client that the user made and closes.
        make: Makes a client.
        here: Returns the caller's process and event loop.
        ours: Whether the clients that `make` returns share nothing.
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
        """By process id: another thread may hold the parent's lock while it forks."""

    def open(self) -> H:
        """Return the httpx client for this process and event loop.

        Raises:
            ConfigurationError: it is closed, belongs to another process or event loop, or cannot be made.
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
        elif here[1] is None:  # nothing can be sent here
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
        """Return the client to close: none if it belongs to a parent process or to a closed event loop.

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


_ANOTHER_LOOP = "an async client belongs to the event loop that first used it, so nothing was sent; make one per loop"
_ANOTHER_PROCESS = (
    "the httpx client or transport that was passed in belongs to the process that first used it, so nothing was sent; "
    "make one in each process"
)


def _is_closed(loop: Any) -> bool:
    return bool(hasattr(loop, "is_closed") and loop.is_closed())


def _transports(http: Any) -> list[Any]:
    return [http._transport, *filter(None, http._mounts.values())]


def _has_connections(http: Any) -> bool:
    return not all(isinstance(transport, _http.WITHOUT_CONNECTIONS) for transport in _transports(http))


def _connected(http: Any) -> bool:
    return any(map(opened, _transports(http)))
