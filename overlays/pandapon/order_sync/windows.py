"""Cuts a time range into windows that show about a page each, from what the windows before have shown."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable
from datetime import datetime, timedelta
from typing import Any

from attrs import define, field

from .forms import Window
from .listing import FirstPage, Listing

SECOND = timedelta(seconds=1)
"""The precision of the times in the order list."""

SHORTEST = timedelta(minutes=1)
"""A window as short as this is read whole, even if it has several pages."""

LONGEST = timedelta(days=64)

FILL = 0.7
"""How much of a page the window after a dropped one is to show."""


class Ranges:
    """Windows that are merged where they meet."""

    def __init__(self, windows: Iterable[Window]) -> None:
        self._begins: list[datetime] = []
        self._ends: list[datetime] = []
        for window in sorted(windows, key=lambda window: window.begin):
            if self._ends and window.begin <= self._ends[-1]:
                self._ends[-1] = max(self._ends[-1], window.end)
            else:
                self._begins.append(window.begin)
                self._ends.append(window.end)

    def include(self, moment: datetime) -> bool:
        index = bisect_right(self._begins, moment)
        return index > 0 and moment <= self._ends[index - 1]


@define
class Windows:
    """The windows of a range, one after the other.

    A window with less than half a page doubles the next one. One with more than a page is dropped after its first page,
    and a shorter one is listed. If that shows the same page, shorter windows do not help: the orders are from one
    moment, or the server ignores the time. Then the longer one is read whole.
    """

    begin: datetime
    end: datetime
    length: timedelta
    page: int
    """The size of a page: the requested one, or what the server returns at most."""
    _dropped: FirstPage | None = field(init=False, default=None)
    """The first page of the window that was dropped last."""
    _longer: timedelta = field(init=False, default=SHORTEST)
    """The length of that window."""
    _whole: bool = field(init=False, default=False)
    _started: bool = field(init=False, default=False)

    def next(self) -> Window | None:
        """The next window: after the last one, or shorter if that was dropped."""
        if self.begin >= self.end:
            return None
        # Whether the filter includes the ends is not known.
        begin = self.begin - SECOND if self._started else self.begin
        return Window(begin, min(self.begin + self.length, self.end))

    @property
    def splits(self) -> bool:
        """Whether the next window is dropped if it has more than a page."""
        return self.length > SHORTEST and not self._whole

    def finish(self, listing: Listing[Any, Any]) -> None:
        """Go on after a window was listed or dropped."""
        # The last one may have been cut at the end of the range.
        length = min(self.length, listing.window.end - self.begin)
        if listing.dropped:
            self._shorten(listing.first, length)
            return
        count, total = len(listing.rows), listing.first[0]
        if self._whole:
            self._resize(1 if total is None else 2, length)
        elif count > self.page:
            self._resize(FILL * self.page / count, length)
        elif count < self.page / 2 and length == self.length:
            self._resize(2, length)
        self.begin, self._started, self._dropped, self._whole = listing.window.end, True, None, False

    def _shorten(self, first: FirstPage, length: timedelta) -> None:
        if first == self._dropped:
            self.length, self._whole = self._longer, True
            return
        self._dropped, self._longer = first, length
        total, shown = first[0], len(first[1])
        if total is not None and total > shown:
            self.page = min(self.page, shown)
            self._resize(min(0.5, FILL * shown / total), length)
        else:
            self._resize(0.5, length)

    def _resize(self, factor: float, length: timedelta) -> None:
        seconds = int(length.total_seconds() * factor)
        self.length = min(max(timedelta(seconds=seconds), SHORTEST), LONGEST)
