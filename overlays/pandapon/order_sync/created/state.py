"""The progress of a sync: the next window, and which of its orders are done. It makes no calls."""

from __future__ import annotations

from collections.abc import Iterator, MutableMapping, Set
from datetime import UTC, datetime, timedelta
from typing import Any, Generic, Self, TypeVar

import orjson
from attrs import define, evolve, field, frozen

from pandapon.order_sync.checkpoint import CheckpointError
from pandapon.order_sync.forms import Form, Window
from pandapon.order_sync.listing import Listing
from pandapon.order_sync.settings import FEED, POSITION, named
from pandapon.order_sync.windows import FILL, SECOND

from .settings import SyncProgress, SyncSettings

P = TypeVar("P")
R = TypeVar("R")

LONGEST = timedelta(days=366)
"""Longer than in the feed, which lists its windows again: here a long one only saves calls."""

DONE = "done "
"""The keys of a checkpoint: `POSITION` for that of the sync, and one key for each order that is done."""


@frozen
class Position:
    """The current window of a sync, and whether all its orders were yielded."""

    window: Window
    finished: bool

    def text(self, identity: dict[str, Any]) -> str:
        begin, end = self.window.begin.isoformat(), self.window.end.isoformat()
        return orjson.dumps({"of": identity, "begin": begin, "end": end, "finished": self.finished}).decode()

    @classmethod
    def parse(cls, text: str, identity: dict[str, Any]) -> Self:
        try:
            value = orjson.loads(text)
            begin, end = (datetime.fromisoformat(value[name]).astimezone(UTC) for name in ("begin", "end"))
            found, position = value["of"], cls(Window(begin, end), bool(value["finished"]))
        except (ValueError, TypeError, KeyError):
            raise CheckpointError(f"its {POSITION} is damaged: {text!r:.200}; start with a new checkpoint") from None
        if found != identity:
            raise CheckpointError(
                f"it belongs to another sync: {found}, not {identity}; use another checkpoint for this sync"
            )
        return position


@define
class Sync(Generic[P, R]):
    """The progress of a sync, in memory and in its checkpoint.

    A window with less than half a page doubles the next one, up to a year. One that is longer than `settings.window`
    and has more than a page is dropped after its first page, and a shorter one is listed.
    """

    form: Form[P, R]
    settings: SyncSettings
    checkpoint: MutableMapping[str, str]
    identity: dict[str, Any]
    position: Position = field(init=False)
    progress: SyncProgress = field(init=False)
    _length: timedelta = field(init=False)
    """The length of the next window."""

    def __attrs_post_init__(self) -> None:
        status = self.settings.status
        self.identity = {**self.identity, "status": getattr(status, "value", status)}
        self._length = self.settings.window
        try:
            self.position = self._load_position()
        except CheckpointError as error:
            raise named(error, self.checkpoint) from None
        reached = self.position.window.end
        self.progress = SyncProgress(
            begin=self.position.window.begin,
            end=reached,
            windows_done=0,
            windows=self._windows_after(reached) + (not self.position.finished),
            listed=0,
            yielded=0,
            repeats=0,
        )

    def _load_position(self) -> Position:
        if FEED in self.checkpoint:
            raise CheckpointError(
                "order_sync wrote it, which yields each change of an order: go on with order_sync, or use a new "
                "checkpoint for orders_created, which yields each order once"
            )
        settings, text = self.settings, self.checkpoint.get(POSITION)
        if text is None:
            return Position(Window(settings.since, settings.since), True)
        position = Position.parse(text, self.identity)
        if position.window.end > settings.now + settings.overlap:
            raise CheckpointError(
                f"it reached {position.window.end}, but the clock shows {settings.now}. One of them is wrong, and "
                "orders may have been missed: correct the clock, and start a new checkpoint where it went wrong"
            )
        return position

    def _windows_after(self, moment: datetime) -> int:
        return max(-((moment - self.settings.until) // self._length), 0)

    def next_listing(self) -> Listing[P, R] | None:
        """Return the window to list: an interrupted one, or the one after the last; None when all are done."""
        if not self.position.finished:
            return self._listing(self.position.window, splits=False)
        last = self.position.window
        if last.end >= self.settings.until:
            self.settings.on_progress(self.progress)
            return None
        # Not before the last one began: only its orders are remembered.
        begin = max(last.end - self.settings.overlap, last.begin)
        end = min(last.end + self._length, self.settings.until)
        return self._listing(Window(begin, end), splits=self._length > self.settings.window)

    def _listing(self, window: Window, *, splits: bool) -> Listing[P, R]:
        return Listing(self.form, window, self.settings.page_size, self.settings.status, splits=splits)

    def pending_orders(self, listing: Listing[P, R]) -> Iterator[R]:
        """Yield the orders of a window that are not done. An order is done when the next one is requested."""
        if listing.dropped:
            total, keys = listing.first
            seconds = self._length // SECOND * min(0.5, FILL * len(keys) / total if total else 0.5)
            self._length = max(timedelta(seconds=int(seconds)), self.settings.window)
            return
        if self.position.finished:
            self._move(Position(listing.window, False))
        listed = {DONE + key: order for key, order in self._in_order(listing)}
        waiting = {name: order for name, order in listed.items() if name not in self.checkpoint}
        self.progress = evolve(
            self.progress,
            begin=listing.window.begin,
            end=listing.window.end,
            windows=self.progress.windows_done + 1 + self._windows_after(listing.window.end),
            listed=len(listed),
            repeats=self.progress.repeats + len(listed) - len(waiting),
        )
        self.settings.on_progress(self.progress)
        for name, order in waiting.items():
            yield order
            self.checkpoint[name] = ""
        self._finish(listed.keys(), len(waiting))
        if len(listed) < self.settings.page_size / 2:
            self._length = max(min(2 * self._length, LONGEST), self.settings.window)
        elif len(listed) > self.settings.page_size:
            self._length = self.settings.window

    def _in_order(self, listing: Listing[P, R]) -> list[tuple[str, R]]:
        """The orders of a window by key: those of a long one in the order in which shorter ones would show them."""
        window, length = listing.window, self.settings.window
        if window.end - window.begin <= length + self.settings.overlap:
            return [*listing.rows.items()]

        def place(row: tuple[str, R]) -> int:
            moment = self.form.moment_in(window, row[1])
            return int(((moment or window.end) - window.begin) / length)

        return sorted(listing.rows.items(), key=place)

    def _finish(self, listed: Set[str], yielded: int) -> None:
        """Mark the window as finished, and forget the orders that cannot be in the next one."""
        self._move(evolve(self.position, finished=True))
        for name in [name for name in self.checkpoint if name not in listed and name.startswith(DONE)]:
            del self.checkpoint[name]
        progress = self.progress
        self.progress = evolve(progress, yielded=progress.yielded + yielded, windows_done=progress.windows_done + 1)

    def _move(self, position: Position) -> None:
        self.checkpoint[POSITION] = position.text(self.identity)
        self.position = position
