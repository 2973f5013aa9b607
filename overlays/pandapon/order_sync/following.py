"""The plan for a list that is filtered by the time of creation: windows are listed again while orders in them move."""

from __future__ import annotations

import hashlib
from bisect import bisect_left, bisect_right
from collections.abc import Generator, Iterable, Mapping
from datetime import UTC, datetime, timedelta
from typing import Any, TypeVar

from attrs import define, field, frozen

from pandapon_api.enums import OrderStatus

from .changes import Plan, Steps, moment_of
from .forms import Window
from .listing import Listing
from .windows import FILL, LONGEST, SECOND, SHORTEST, Ranges, Windows

P = TypeVar("P")
R = TypeVar("R")

COURSE: tuple[int, ...] = (
    OrderStatus.AWAITING_PAYMENT,
    OrderStatus.FINANCE_REFUSED,
    OrderStatus.PAID,
    OrderStatus.FINANCE_APPROVED,
    OrderStatus.AWAITING_SHIPMENT,
)
"""The states to list, in the order in which orders pass them: one that moves on meanwhile is seen in the next list."""

OPEN_END = timedelta(days=7)
"""A last window that is shorter and not full is listed again and grows, so that runs do not pile up windows."""

RARELY = 1 / 14
"""The least share of the horizon to recheck: runs that follow each other closely recheck together."""


@frozen
class Moving:
    """A window with orders that are not final."""

    window: Window
    count: int
    """All orders of the window."""
    fingerprint: str
    """A hash of the ids of its moving orders; empty if one of them cannot be found by its time."""

    def to_json(self) -> list[Any]:
        return [self.window.begin.isoformat(), self.window.end.isoformat(), self.count, self.fingerprint]

    @classmethod
    def from_json(cls, value: Any) -> Moving:
        begin, end, count, fingerprint = value
        return cls(Window(moment_of(begin), moment_of(end)), int(count), str(fingerprint))


class Shown:
    """The orders that were shown as not final."""

    def __init__(self, found: Mapping[str, datetime]) -> None:
        self._keys: list[str] = sorted(found, key=found.__getitem__)
        self.moments: list[datetime] = [found[key] for key in self._keys]

    def fingerprint(self, window: Window) -> str:
        """That of the orders in a window."""
        first, last = bisect_left(self.moments, window.begin), bisect_right(self.moments, window.end)
        return fingerprint(self._keys[first:last])


@define(kw_only=True, eq=False)
class FollowingPlan(Plan[P, R]):
    """The listings of a run, one after the other.

    After the new orders, those of each state that is not final are listed, over all moving windows. Where they are
    not the same orders as before, one became final, or came back, and the whole window is listed again. At last
    comes the part of the horizon that is due: all of it once in `recheck`, because orders change after they are final.
    """

    moving: list[Moving] = field(init=False, factory=list)
    _statuses: set[int] = field(init=False, factory=set)
    """The states in which moving orders were seen."""
    _first: datetime = field(init=False)
    """Where the first run began."""
    _rechecked: datetime = field(init=False)
    """Where the next recheck begins."""
    _rechecked_at: datetime = field(init=False)
    """When the last one ended."""

    def start(self, state: Mapping[str, Any] | None) -> None:
        self._first = self._rechecked = self.since
        self._rechecked_at = self.now
        Plan.start(self, state)

    def state(self) -> dict[str, Any]:
        """What the next run needs, as JSON. Save it after each `finish`; a run may be cut off anywhere."""
        moving = [each.to_json() for each in self.moving]
        recheck = [each.isoformat() for each in (self._first, self._rechecked, self._rechecked_at)]
        return {**Plan.state(self), "moving": moving, "statuses": sorted(self._statuses), "recheck": recheck}

    @property
    def oldest(self) -> datetime:
        begins = [each.window.begin for each in self.moving]
        return min(*begins, self.reached, self.now - self.horizon) - SECOND

    def _load(self, state: Mapping[str, Any]) -> None:
        Plan._load(self, state)
        self.moving = [Moving.from_json(value) for value in state["moving"]]
        self._statuses = {int(status) for status in state["statuses"]}
        # An older version noted none: only what is listed from now on is listed again.
        recheck = state.get("recheck", [state["reached"]] * 3)
        self._first, self._rechecked, self._rechecked_at = map(moment_of, recheck)

    def _run(self) -> Steps[P, R]:
        self.moving = [each for each in self.moving if self._is_recent(each.window)]
        last, before = self._open_end(), [*self.moving]
        # New orders come first, so that runs that are cut off get on.
        new = last.window.begin if last else self.reached
        yield from self._go_on(new)
        yield from self._follow([each for each in self.moving if any(each is known for known in before)])
        yield from self._recheck(min(new, self.until))

    def _is_recent(self, window: Window) -> bool:
        return window.end >= self.now - self.horizon

    def _open_end(self) -> Moving | None:
        """The last window, if it is to grow."""
        last = max(self.moving, key=lambda each: each.window.end, default=None)
        if last is None or last.window.end < self.reached or last.count >= FILL * self.page_size:
            return None
        window = last.window
        return last if window.begin < min(self.reached, self.until) and window.end - window.begin < OPEN_END else None

    def _add(self, listing: Listing[P, R]) -> None:
        # What was listed from here on, as the open end, is listed again as new.
        self.moving = [each for each in self.moving if each.window.begin < listing.window.begin]
        self.moving += self._moving(listing)

    def _moving(self, listing: Listing[P, R]) -> list[Moving]:
        """The window of a listing, if it has moving orders."""
        rows = {key: row for key, row in listing.rows.items() if self._moves(row)}
        if not rows or not self._is_recent(listing.window):
            return []
        self._note(rows.values())
        found = all(self.form.moment_in(listing.window, row) for row in rows.values())
        return [Moving(listing.window, len(listing.rows), fingerprint(rows) if found else "")]

    def _moves(self, row: R) -> bool:
        status = self.form.status(row)
        return not (isinstance(status, int) and status.__class__ is not bool and int(status) in self.final)

    def _note(self, rows: Iterable[R]) -> None:
        statuses = [self.form.status(row) for row in rows]
        self._statuses.update(int(each) for each in statuses if isinstance(each, int) and each.__class__ is not bool)

    def _follow(self, moving: list[Moving]) -> Steps[P, R]:
        """List again where orders have moved."""
        statuses = [*COURSE, *sorted(self._statuses.difference(COURSE))]
        statuses = [status for status in statuses if status not in self.final]
        if len(moving) > len(statuses):
            shown = yield from self._probe(moving, statuses)
            moving = [each for each in moving if each.fingerprint != shown.fingerprint(each.window)]
        for each in moving:
            yield from self._again(each)

    def _probe(self, moving: list[Moving], statuses: list[int]) -> Generator[Listing[P, R], None, Shown]:
        """List what is not final.

        Where a probe fails, or an order moves meanwhile, orders are missing, and their windows are listed again.
        """
        begin = min(each.window.begin for each in moving)
        end = max(each.window.end for each in moving)
        found: dict[str, datetime] = {}

        def use(listing: Listing[P, R]) -> None:
            for key, row in listing.rows.items():
                if moment := self.form.moment_in(listing.window, row):
                    found[key] = moment

        for status in statuses:
            yield from self._list(Windows(begin, end, LONGEST, self.page_size), use, status)
        shown, followed = Shown(found), self._followed()
        for moment in shown.moments:
            if not followed.include(moment):  # it came back from a final state
                window = Window(moment - SECOND, moment + SECOND)
                self.moving.append(Moving(window, 1, shown.fingerprint(window)))
                followed = self._followed()
        return shown

    def _followed(self) -> Ranges:
        """What the next run follows, or lists as new."""
        new = Window(self.reached, datetime.max.replace(tzinfo=UTC))
        return Ranges([*(each.window for each in self.moving), new])

    def _again(self, each: Moving) -> Steps[P, R]:
        """List a window again. It stays as it was until all of it is listed."""
        parts: list[Moving] = []
        length = max(each.window.end - each.window.begin, SHORTEST)
        windows = Windows(each.window.begin, each.window.end, length, self.page_size)
        yield from self._list(windows, lambda listing: parts.extend(self._moving(listing)))
        index = self.moving.index(each)
        self.moving[index : index + 1] = parts

    def _recheck(self, end: datetime) -> Steps[P, R]:
        """List the part of the horizon before `end` that is due, from where the last run ended, around its end."""
        oldest = max(self._first, self.now - self.horizon)
        share = min((self.now - self._rechecked_at) / self.recheck, 1.0)
        if share < RARELY or oldest >= end:
            return
        begin, due = min(max(self._rechecked, oldest), end), share * (end - oldest)
        yield from self._list_again(begin, min(begin + due, end))
        if begin + due > end:
            self._rechecked = oldest
            yield from self._list_again(oldest, begin + due - (end - oldest))
        self._rechecked_at = self.now

    def _list_again(self, begin: datetime, end: datetime) -> Steps[P, R]:
        def use(listing: Listing[P, R]) -> None:
            self._rechecked = listing.window.end - SECOND
            followed = self._followed()
            moments = [self.form.moment_in(listing.window, row) for row in listing.rows.values() if self._moves(row)]
            if not all(followed.include(moment or listing.window.end) for moment in moments):
                self.moving += self._moving(listing)

        yield from self._list(Windows(begin, end, LONGEST, self.page_size), use)


def fingerprint(keys: Iterable[str]) -> str:
    """A hash of the ids of orders."""
    return hashlib.sha256("\n".join(sorted(keys)).encode("utf-8", "surrogatepass")).hexdigest()[:16]
