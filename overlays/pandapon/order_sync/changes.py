"""The plan for a list that is filtered by the time of the last change, and what all plans have in common."""

from __future__ import annotations

from collections.abc import Callable, Generator, Mapping
from datetime import UTC, datetime, timedelta
from typing import Any, Generic, TypeVar

from attrs import define, field

from .checkpoint import CheckpointError
from .forms import Form
from .listing import Listing
from .windows import LONGEST, SECOND, SHORTEST, Windows

P = TypeVar("P")
R = TypeVar("R")

Steps = Generator[Listing[P, R], None, None]

DAY = timedelta(days=1)


@define(kw_only=True, eq=False)
class Plan(Generic[P, R]):
    """The listings of a run, one after the other, for a list that is filtered by the time of the last change."""

    form: Form[P, R]
    since: datetime
    until: datetime
    now: datetime
    horizon: timedelta
    recheck: timedelta
    overlap: timedelta
    page_size: int
    final: frozenset[int]
    reached: datetime = field(init=False)
    """Where the next run begins: everything before was listed, and can no longer appear late."""
    _length: timedelta = field(init=False, default=DAY)
    """The length of the next window of new orders."""
    _next: Listing[P, R] | None = field(init=False, default=None)
    _steps: Steps[P, R] = field(init=False)

    def start(self, state: Mapping[str, Any] | None) -> None:
        """Begin where an earlier run ended."""
        self.reached = self.since
        if state:
            if state.get("platform") != self.form.platform:
                raise CheckpointError(
                    f"its state is that of platform {state.get('platform')!r}, not {self.form.platform!r}; "
                    "use one checkpoint for each platform"
                )
            try:
                self._load(state)
            except (ValueError, TypeError, KeyError):
                raise CheckpointError(f"its state is damaged: {state!r:.200}; start with a new checkpoint") from None
            if self.reached > self.now:
                raise CheckpointError(
                    f"it reached {self.reached + self.overlap}, but the clock shows {self.now}. One of them is wrong, "
                    "and orders may have been missed: correct the clock, and start a new checkpoint where it went wrong"
                )
        self._steps = self._run()
        self._next = next(self._steps, None)

    def next(self) -> Listing[P, R] | None:
        """The next listing; None if all is done. It stays the same until it is finished."""
        return self._next

    def finish(self, listing: Listing[P, R]) -> None:
        """Go on, when the listing is settled and its rows are used."""
        if listing is not self._next or not listing.settled:
            raise ValueError("finish takes the listing that next() returned, when it is settled")
        self._next = next(self._steps, None)

    def state(self) -> dict[str, Any]:
        """What the next run needs, as JSON. Save it after each `finish`; a run may be cut off anywhere."""
        length = self._length // SECOND
        return {"platform": self.form.platform, "reached": self.reached.isoformat(), "length": length}

    @property
    def oldest(self) -> datetime:
        """Where orders begin that may be listed again in this or the next run.

        The time of an order is that by which the list is filtered, or the end of its window if it is not within it.
        """
        return self.reached

    def _load(self, state: Mapping[str, Any]) -> None:
        self.reached = moment_of(state["reached"])
        self._length = min(max(timedelta(seconds=int(state["length"])), SHORTEST), LONGEST)

    def _run(self) -> Steps[P, R]:
        yield from self._go_on(self.reached)

    def _go_on(self, begin: datetime) -> Steps[P, R]:
        """List what is new."""

        windows = Windows(begin, self.until, self._length, self.page_size)

        def use(listing: Listing[P, R]) -> None:
            self._add(listing)
            self._length = windows.length
            self.reached = max(min(listing.window.end - SECOND, self.now - self.overlap), begin)

        yield from self._list(windows, use)

    def _add(self, listing: Listing[P, R]) -> None:
        """Note the orders of a new window."""

    def _list(self, windows: Windows, use: Callable[[Listing[P, R]], object], status: int | None = None) -> Steps[P, R]:
        """List windows, and call `use` for each that was listed. A probe ends when it fails."""
        while window := windows.next():
            listing = Listing(
                self.form, window, self.page_size, status, splits=windows.splits, probe=status is not None
            )
            yield listing
            if listing.failed:
                return
            windows.finish(listing)
            if not listing.dropped:
                use(listing)


def moment_of(text: str) -> datetime:
    moment = datetime.fromisoformat(text)
    if moment.tzinfo is None:
        raise ValueError(f"{text} has no zone")
    return moment.astimezone(UTC)
