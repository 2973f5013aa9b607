"""The orders of a run, listing by listing, as they were received."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Mapping
from datetime import datetime, timedelta
from typing import Any

from attrs import define, evolve, field, frozen

from pandapon.client import PandaPon
from pandapon.order_sync.feed.settings import FeedSettings
from pandapon.order_sync.forms import ALIBABA_JSON, TAOBAO_JSON, Form, Platform
from pandapon.order_sync.plan import FINAL, HORIZON, OVERLAP, RECHECK, Plan, plan
from pandapon_api import ApiError, PandaPonError
from pandapon_api._endpoint import Endpoint
from pandapon_api.api import alibaba_orders, taobao_orders
from pandapon_api.tables import TABLES

from .tables import ORDER_TABLES
from .values import DriftError, text

FORMS: Mapping[Platform, Form[Any, Any]] = {"taobao": TAOBAO_JSON, "alibaba": ALIBABA_JSON}


def received(data: Any, strict: bool) -> Any:
    """Return `data` of a response as it is."""
    return data


PAGES: Mapping[Platform, Endpoint[..., Any]] = {
    "taobao": evolve(taobao_orders.PAGE, parse=received),
    "alibaba": evolve(alibaba_orders.PAGE, parse=received),
}
"""The order lists without models."""


LINES: Mapping[Platform, str] = {
    "taobao": TABLES["taobao_orders"].rows[0].without[0],
    "alibaba": TABLES["alibaba_orders"].rows[0].without[0],
}
"""The member of an order that has its lines."""


def lines_of(platform: Platform, order: Any) -> list[Any]:
    """Return the lines of an order as received; none if it has no list of them."""
    lines = order.get(LINES[platform]) if isinstance(order, dict) else None
    return lines if isinstance(lines, list) else []


def order_id(platform: Platform, row: Any) -> str | None:
    """Return the id of an order as it is in the tables; None if it has none that can be stored."""
    try:
        value = _value(platform, "id", row)
        return None if value is None else text(value)
    except DriftError:
        return None


def change_time(platform: Platform, row: Any) -> Any:
    """Return the time of the last change of an order as received; None if the platform has none."""
    column = TABLES[ORDER_TABLES[platform][0]].modified
    return _value(platform, column, row) if column else None


def _value(platform: Platform, column: str, row: Any) -> Any:
    """Return the value of a column of an order as received."""
    for path in dict(TABLES[ORDER_TABLES[platform][0]].rows[0].paths)[column].split("|"):
        value: Any = row
        for wire in path.split("."):
            value = value.get(wire) if isinstance(value, dict) else None
        if value is not None:
            return value
    return None


@frozen(kw_only=True)
class Progress:
    """The progress of a run, reported after each listing."""

    platform: Platform
    user_id: str
    begin: datetime
    """Begin of the window that was listed."""
    end: datetime
    """End of the window."""
    orders: int
    """Orders that this run has read, repeated ones included."""


@frozen(kw_only=True)
class Range:
    """What a run lists."""

    since: datetime
    until: datetime | None = None
    now: datetime | None = None
    horizon: timedelta = HORIZON
    recheck: timedelta = RECHECK
    overlap: timedelta = OVERLAP
    page_size: int = 50
    final: frozenset[int] = FINAL

    @classmethod
    def create(cls, since: datetime, until: datetime | None, **options: Any) -> Range:
        """Check the arguments of a run. Without `until`, each round of it ends when it begins.

        Raises:
            InvalidArgumentError: one is not valid.
        """
        found = FeedSettings.create(since, until, platform="taobao", **options)
        return cls(
            since=found.range.since,
            until=None if until is None else found.range.until,
            horizon=found.horizon,
            recheck=found.recheck,
            overlap=found.overlap,
            page_size=found.page_size,
            final=found.final,
        )

    def plan(self, platform: Platform, state: Mapping[str, Any] | None) -> Plan[Any, Any]:
        """Plan the listings.

        Raises:
            CheckpointError: the state cannot be read, or is ahead of the clock.
        """
        return plan(
            FORMS[platform],
            state=state,
            since=self.since,
            until=self.until,
            now=self.now,
            horizon=self.horizon,
            recheck=self.recheck,
            overlap=self.overlap,
            page_size=self.page_size,
            final=self.final,
        )


@define
class Orders:
    """The rows of some listings."""

    rows: list[Any] = field(factory=list)
    read_at: list[int] = field(factory=list)
    """When each row was read, in microseconds since 1970."""
    nul: bool = False
    """Whether a string in them may hold the character zero."""

    def add(self, rows: list[Any], read_at: int, *, nul: bool) -> None:
        self.rows += rows
        self.read_at += [read_at] * len(rows)
        self.nul |= nul


@define(kw_only=True)
class Run:
    """Reads the listings of a plan, up to a number of orders."""

    pp: PandaPon
    platform: Platform
    range: Range
    on_progress: Callable[[Progress], object] = lambda progress: None
    most: int | None = None
    """How many orders to read at least before it stops; None for all."""
    before: int = 0
    """How many orders earlier runs have read, for the progress."""
    keeps: Callable[[Any], bool] = lambda row: True
    """Whether a row is wanted."""
    batch: int = 1000
    """How many orders to collect before they are yielded; a listing is never divided."""
    keep_errors: bool = False
    """Whether to end at an error of the client, so that what was read before is loaded, and note it."""
    error: PandaPonError | None = field(init=False, default=None)
    finished: bool = field(init=False, default=False)
    """Whether all was listed."""
    orders: int = field(init=False, default=0)
    _lines: dict[str, int] = field(init=False, factory=dict)
    """How many lines each order had that was read."""

    def read(self, state: Mapping[str, Any] | None, save: Callable[[dict[str, Any]], object]) -> Iterator[Orders]:
        """Yield the rows, and save the plan's state when they were taken.

        Raises:
            PandaPonError: a page could not be read, or an order may be missing.
        """
        waiting = Orders()
        steps = self.range.plan(self.platform, state)
        try:
            while (self.most is None or self.orders < self.most) and (listing := steps.next()):
                nul = False
                while not listing.settled:
                    try:
                        response = PAGES[self.platform].sync_detailed(self.pp, **listing.query)
                    except ApiError as error:
                        listing.refuse(error)
                    else:
                        nul = nul or b"\\u0000" in response.content
                        listing.read(response.data)
                if self._lost_lines(listing.rows):
                    break
                rows = [row for row in listing.rows.values() if self.keeps(row)]
                waiting.add(rows, time.time_ns() // 1000, nul=nul)
                self.orders += len(rows)
                steps.finish(listing)
                if len(waiting.rows) >= self.batch:
                    yield waiting
                    waiting = Orders()
                save(steps.state())
                window = listing.window
                self.on_progress(
                    Progress(
                        platform=self.platform,
                        user_id=self.pp.auth.user_id,
                        begin=window.begin,
                        end=window.end,
                        orders=self.before + self.orders,
                    )
                )
        except PandaPonError as error:
            if not self.keep_errors:
                raise
            self.error = error
        else:
            self.finished = steps.next() is None
        if waiting.rows:
            yield waiting
        save(steps.state())

    def _lost_lines(self, rows: Mapping[str, Any]) -> bool:
        """Whether an order has fewer lines than when this run read it before.

        Of the lines that one load has, the last of each key stays. So the run ends, and the next one lists it again.
        """
        counts = {key: len(lines_of(self.platform, row)) for key, row in rows.items()}
        if any(count < self._lines.get(key, 0) for key, count in counts.items()):
            return True
        self._lines.update(counts)
        return False
