"""The recorder: takes attempts from calls, and writes them, redacted, from one thread.

The thread may work a small part of the time, so that calls in a tight loop are not slowed down; `flush` writes at once.
What is not redacted yet is only in memory.
"""

from __future__ import annotations

import atexit
import os
from collections import deque
from functools import cache
from threading import Condition, Event, RLock, Thread
from time import perf_counter
from typing import Any
from weakref import WeakSet

import orjson

from pandapon_api.observability import Recorded, logger

from .entries import EntryMaker
from .har import LARGEST, DayIsFullError, Folder
from .places import Plan, bundled
from .redaction import Redactor, keyed

MOST = 1000
"""Attempts that may wait; further ones are dropped."""
MOST_BYTES = 8 * 1024 * 1024
"""Bytes of bodies that may wait: what `flush` redacts in about a quarter of a second."""
BATCH = 64
"""Attempts to write at once."""
SHARE = 0.05
"""The part of the time that the thread works."""
IDLE = 5.0
"""Seconds without an attempt after which the thread ends."""


class Recorder:
    """Records attempts in a folder, one HAR file a day, with the shape of their data only.

    Args:
        folder: The folder; it is created if it does not exist.
        largest: The largest file of a day in bytes.

    Raises:
        ConfigurationError: the folder cannot be written.
        MissingExtraError: the extra `record` is not installed.
    """

    def __init__(self, folder: str | os.PathLike[str], *, largest: int = LARGEST) -> None:
        self._folder = Folder(folder, largest=largest)
        self._maker: EntryMaker | None = None
        self.dropped: int = 0
        """Attempts that were not recorded, because too many were waiting."""
        self._warned: set[str] = set()
        self._prepare()
        _watch_process()
        _recorders.add(self)

    def _prepare(self) -> None:
        self._queue: deque[Recorded] = deque()
        self._waiting = 0
        self._changed = Condition()
        self._writing: Any = RLock()
        self._hurry = Event()
        self._thread: Thread | None = None

    def record(self, recorded: Recorded) -> None:
        """Take an attempt, without waiting for anything."""
        with self._changed:
            size = len(recorded.content)
            if len(self._queue) >= MOST or (self._queue and self._waiting + size > MOST_BYTES):
                self.dropped += 1
                self._warn("full", "calls are faster than their recording; some attempts are not recorded")
                return
            self._queue.append(recorded)
            self._waiting += size
            if self._thread is None:
                self._thread = Thread(target=self._work, name="pandapon-recorder", daemon=True)
                self._thread.start()
            else:
                self._changed.notify()

    def flush(self) -> None:
        """Write every attempt that was taken. It does not raise if that fails."""
        self._hurry.set()
        try:
            with self._writing:
                while self._queue:
                    self._write()
        finally:
            self._hurry.clear()

    def _work(self) -> None:
        while True:
            with self._changed:
                if not self._changed.wait_for(lambda: self._queue, IDLE):
                    self._thread = None
                    return
            with self._writing:
                self._write()

    def _write(self) -> None:
        """Write a batch."""
        lines: list[bytes] = []
        while len(lines) < BATCH and (recorded := self._taken()) is not None:
            began = perf_counter()
            try:
                lines.append(orjson.dumps(self._entry(recorded)))
            except Exception as error:
                self._warn("entry", f"an attempt was not recorded: {type(error).__name__}")
            self._hurry.wait((perf_counter() - began) * (1 / SHARE - 1))
        began = perf_counter()
        try:
            if lines:
                self._folder.append(lines)
        except DayIsFullError as error:
            self._warn("day", f"{error}; recording continues tomorrow")
        except Exception as error:
            self._warn("file", f"nothing is recorded: {getattr(error, 'strerror', None) or type(error).__name__}")
        self._hurry.wait((perf_counter() - began) * (1 / SHARE - 1))

    def _taken(self) -> Recorded | None:
        with self._changed:
            if not self._queue:
                return None
            recorded = self._queue.popleft()
            self._waiting -= len(recorded.content)
            return recorded

    def _entry(self, recorded: Recorded) -> dict[str, Any]:
        if self._maker is None:
            document = bundled()
            plan = Plan(document)
            self._maker = EntryMaker(document, plan, Redactor(plan, keyed(self._folder.key)))
        return self._maker.entry(recorded)

    def _warn(self, kind: str, text: str) -> None:
        if kind not in self._warned:
            self._warned.add(kind)
            logger.warning("recording in %s: %s; no call fails by it, and this is logged once", self._folder.path, text)


_recorders: WeakSet[Recorder] = WeakSet()
_held: list[Recorder] = []


def _flush_all() -> None:
    for recorder in list(_recorders):
        recorder.flush()


def _before_fork() -> None:
    """Wait until nothing is half-written."""
    for recorder in list(_recorders):
        recorder._hurry.set()
        recorder._writing.acquire()
        _held.append(recorder)


def _after_fork_in_parent() -> None:
    while _held:
        recorder = _held.pop()
        recorder._hurry.clear()
        recorder._writing.release()


def _after_fork_in_child() -> None:
    """Attempts that are waiting belong to the parent."""
    _held.clear()
    for recorder in list(_recorders):
        recorder._prepare()


@cache
def _watch_process() -> None:
    """Register for its end and its forks, after filelock did: the hook registered last runs first, and waits for it."""
    atexit.register(_flush_all)
    if hasattr(os, "register_at_fork"):
        os.register_at_fork(
            before=_before_fork, after_in_parent=_after_fork_in_parent, after_in_child=_after_fork_in_child
        )
