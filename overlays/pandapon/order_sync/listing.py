"""One window of the order list, read completely before one of its orders is yielded.

Pages are counted from the start of the list. If orders leave it between two pages, because they were paid,
cancelled or deleted meanwhile, the others move up and one that was not seen yet can be missed. So the pages are
requested without a pause, and then all but the last once more. No order was missed

- if the first page has all orders, by its own total and by that of the next page, if one was requested:
  one response shows one moment. Such a window is read once;
- if the pages before the last are the same as before. For an order to be missed, another one on these pages
  must have left before the last page was read, regardless of arrivals, and would now be missing from them.

If they differ, they begin another reading, which is compared with the next one.
"""

from __future__ import annotations

import hashlib
from collections import Counter
from datetime import datetime
from itertools import chain
from typing import Any, Generic, TypeVar

import orjson
from attrs import define, field

from pandapon_api import ApiError, UnexpectedResponseError
from pandapon_api._pagination import Walk
from pandapon_api.jsontext import dumps

from .forms import Form, Status, Window

P = TypeVar("P")
R = TypeVar("R")

READINGS = 10
"""The most readings of a window."""


class UnsettledWindowError(UnexpectedResponseError):
    """An order may be missing from a window of the order list. Its orders come when it is read again.

    `begin` and `end` are those of the window; `met` is the number of its orders that were seen.
    """

    begin: datetime
    end: datetime
    met: int

    def __init__(self, reason: str, window: Window, met: int, operation: str = "taobao_orders.page") -> None:
        super().__init__(
            f"from {window.begin} to {window.end} {reason}. The window does not count as done: call again, "
            "or use shorter windows or larger pages",
            operation=operation,
        )
        self.begin, self.end, self.met = window.begin, window.end, met


@define
class _Reading(Generic[P, R]):
    """One pass through the pages."""

    form: Form[P, R]
    walk: Walk[P, R]
    pages: list[list[str]] = field(factory=list)
    """The keys of the orders on each page."""
    totals: list[int | None] = field(factory=list)
    _nameless: Counter[str] = field(factory=Counter)

    def read(self, page: P | None) -> list[R]:
        """Add a page, and return its rows."""
        self.walk.read(page)
        rows, total = (None, None) if page is None else self.form.opened(page)
        self.totals.append(total if total.__class__ is int else None)
        self.pages.append([self._key(row) for row in rows or ()])
        return rows or []

    def _key(self, row: R) -> str:
        """The key of an order: its id, its number, or else a hash of its content."""
        if key := self.form.key(row):
            return key
        digest = hashlib.sha256(dumps(self.form.content(row), option=orjson.OPT_SORT_KEYS)).hexdigest()
        self._nameless[digest] += 1
        return f"content {digest} {self._nameless[digest]}"

    def is_single_page(self) -> bool:
        """Whether the first page has all orders, each once."""
        first = self.pages[0]
        return {*self.totals} == {len(first)} == {len({*first})} and not any(self.pages[1:])

    def confirms(self, earlier: _Reading[P, R]) -> bool:
        """Whether it has all pages of an earlier reading but the last, and they are the same."""
        count = len(earlier.pages) - 1
        return len(self.pages) >= count and self.pages[:count] == earlier.pages[:count]

    def only_grew(self, later: _Reading[P, R]) -> bool:
        """Whether from this reading to the end of a later one orders only arrived."""
        totals = [total for total in self.totals if total is not None]
        mine, theirs = (dict.fromkeys(chain.from_iterable(reading.pages)) for reading in (self, later))
        kept = [key for key in theirs if key in mine]
        return kept == [*mine] and totals == sorted(totals) and len(totals) == len(self.totals)


FirstPage = tuple[int | None, list[str]]
"""The total and the keys of a first page."""


@define(eq=False)
class Listing(Generic[P, R]):
    """The orders of a window by key. Feed it pages until it is settled."""

    form: Form[P, R]
    window: Window
    page_size: int
    status: Status = None
    """Only orders in this state."""
    splits: bool = False
    """Whether to stop after the first page if the window has more than that."""
    probe: bool = False
    """Whether it only saves calls: if it fails, or shows orders in another state, it settles without rows."""
    rows: dict[str, R] = field(init=False, factory=dict)
    """The orders. Use them when the listing is settled."""
    settled: bool = field(init=False, default=False)
    dropped: bool = field(init=False, default=False)
    """Whether the window has more than a page, so that shorter ones are listed instead. It has no rows then."""
    failed: bool = field(init=False, default=False)
    """Whether a probe was in vain. It has no rows then."""
    first: FirstPage = field(init=False, default=(None, []))
    calls: int = field(init=False, default=0)
    _reading: _Reading[P, R] = field(init=False)
    _before: _Reading[P, R] | None = field(init=False, default=None)
    _readings: int = field(init=False, default=0)
    """The number of completed readings."""

    def __attrs_post_init__(self) -> None:
        self._reading = self._new_reading()

    def _new_reading(self) -> _Reading[P, R]:
        form = self.form
        return _Reading(form, Walk(form.operation, form.opened, 1, self.page_size, form.key, steps_back=False))

    @property
    def query(self) -> dict[str, Any]:
        """The next page to request: the arguments of the operation."""
        return self.form.query(self.window, self._reading.walk.number, self.page_size, self.status)

    def read(self, page: P | None) -> None:
        """Add the requested page: the result of the operation.

        Raises:
            UnsettledWindowError: an order may be missing.
            UnexpectedResponseError: the page has no list, or the server repeats pages.
        """
        reading, before = self._reading, self._before
        self.calls += 1
        rows = reading.read(page)
        if self.probe and any(self.form.status(row) != self.status for row in rows):
            self._end(failed=True)
            return
        if not self._readings and len(reading.pages) == 1:
            self.first = (reading.totals[0], reading.pages[0])
            if self.splits and self._has_more():
                self._end(dropped=True)
                return
        self.rows.update(zip(reading.pages[-1], rows, strict=True))
        if before and reading.confirms(before):
            self._settle(before, reading)
        elif reading.walk.ended:
            self._readings += 1
            if reading.is_single_page():
                self._settle(reading)
            elif before and self._readings == READINGS:
                if not before.only_grew(reading):
                    self._doubt(f"the list changed in each of {READINGS} readings, so an order may be missing")
                else:
                    self._settle(before, reading)
            self._reading, self._before = self._new_reading(), reading

    def refuse(self, error: ApiError) -> None:
        """Say that the API refused the request. A probe ends without rows.

        Raises:
            ApiError: the same error, unless this is a probe.
        """
        if not self.probe:
            raise error
        self.calls += 1
        self._end(failed=True)

    def _has_more(self) -> bool:
        """Whether the window has more than the first page. A full page without a true total may be all."""
        total, keys = self.first
        return bool(keys) and ((total or 0) > len(keys) or (total != len(keys) and len(keys) >= self.page_size))

    def _end(self, *, failed: bool = False, dropped: bool = False) -> None:
        self.settled, self.failed, self.dropped = True, failed, dropped
        self.rows.clear()

    def _settle(self, *readings: _Reading[P, R]) -> None:
        self.settled = True
        told = [total for reading in readings for total in reading.totals if total is not None]
        least, met = min(told, default=0), len(self.rows)
        if least > met:
            self._doubt(f"the list reports {least} orders but shows {met}")

    def _doubt(self, reason: str) -> None:
        if not self.probe:
            raise UnsettledWindowError(reason, self.window, len(self.rows), self.form.operation)
        self._end(failed=True)
