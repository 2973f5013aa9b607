"""Limits how many calls of a sync client use connections at once."""

from __future__ import annotations

import time
from contextlib import suppress
from queue import Empty, SimpleQueue
from threading import Lock
from weakref import ref

MOST = 100
"""As many calls of a client use connections at once."""

NO_PLACE = "no connection was free in time"

LOOK_AGAIN = 0.05
"""Seconds."""


class NoPlace(Exception):
    """No place became free in time, so nothing was sent."""


class Place:
    """The right to use a connection, for as long as the object lives."""

    __slots__ = ("__weakref__",)


class Places:
    """The places of a client, safe for any number of threads.

    It counts live places by weak references, which C code removes: if a call is interrupted at any point, its place
    becomes free.
    """

    def __init__(self, most: int = MOST) -> None:
        self._most = most
        self._taken: set[ref[Place]] = set()
        self._lock = Lock()
        self._freed: SimpleQueue[None] = SimpleQueue()

    def take(self, timeout: float | None) -> Place:
        """Take a place, or wait for one.

        Args:
            timeout: Seconds to wait; None waits forever.

        Raises:
            NoPlace: none became free in time.
        """
        until: float | None = None
        while True:
            with self._lock:
                if len(self._taken) < self._most:
                    place = Place()
                    self._taken.add(ref(place, self._taken.discard))
                    return place
            now = time.monotonic()
            if until is None:
                until = float("inf") if timeout is None else now + timeout
            left = until - now
            if left <= 0:
                raise NoPlace(NO_PLACE)
            with suppress(Empty):  # an interrupted call frees its place without a signal
                self._freed.get(timeout=min(left, LOOK_AGAIN))

    def freed(self) -> None:
        """Wake one waiting call."""
        if self._freed.empty():
            self._freed.put(None)

    def __len__(self) -> int:
        return len(self._taken)
