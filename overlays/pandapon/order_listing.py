"""One window of the order list, read whole before an order of it is handed out.

Pages are counted from the start of the list. When orders leave it between two pages, because they were paid,
cancelled or deleted meanwhile, the others move up and one that was not seen yet is passed over. So the pages are
asked for without a pause, and again until it is certain that no order which was there all the time is missing.
That is so when

- the first page has all that every page says there is: one answer is of one moment;
- or every page tells the same total, and so many orders were met, each once, the newest first. New orders appear at
  the head of such a list, and one that leaves at the same moment moves nothing then. With a status, or in a list of
  another order, they may appear further down and make up for one that leaves, and this proves nothing;
- or two readings, one after the other, show the same orders in the same places. For an order to be passed over in the
  first, one that it had met must have left, and is not in the second.
"""

from __future__ import annotations

import hashlib
from collections import Counter
from datetime import datetime
from typing import TypedDict

import orjson
from attrs import define, field, frozen

from pandapon_api import UnexpectedResponseError
from pandapon_api._pages import Walk
from pandapon_api.models import TaobaoOrder, TaobaoOrderPage

OPERATION = "taobao_orders.page"

READINGS = 10
"""How often a window is read at the most."""


class UnsettledWindowError(UnexpectedResponseError):
    """Whether a window of the order list was met whole cannot be told. Its orders come when it is read again.

    `begin` and `end` are those of the window, `met` is how many orders of it were met.
    """

    begin: datetime
    end: datetime
    met: int

    def __init__(self, reason: str, window: Window, met: int) -> None:
        super().__init__(
            f"from {window.begin} to {window.end} {reason}. None of it counts as done: call again, "
            "or ask for shorter windows or longer pages",
            operation=OPERATION,
        )
        self.begin, self.end, self.met = window.begin, window.end, met


class PageQuery(TypedDict):
    """The arguments of `taobao_orders.page`."""

    page_num: int
    page_size: int
    begin_date_time: datetime
    end_date_time: datetime
    status: int | None


@frozen
class Window:
    """A stretch of time. Whether the filter of the list includes its ends is not known."""

    begin: datetime
    end: datetime


@define
class _Reading:
    """Once through the pages."""

    walk: Walk[TaobaoOrderPage, TaobaoOrder]
    rows: list[str] = field(factory=list)
    """The keys of the orders, as the pages show them."""
    totals: list[int | None] = field(factory=list)
    length: int = 0
    """How many orders the first page has."""
    newest_first: bool = True
    _oldest: datetime | None = None
    _nameless: Counter[str] = field(factory=Counter)

    def read(self, page: TaobaoOrderPage) -> None:
        self.walk.read(page)
        self.totals.append(page.total if page.total.__class__ is int else None)
        if not self.rows:
            self.length = len(page.orders)
        for order in page.orders:
            self.rows.append(self._key(order))
            created = order.create_time
            if isinstance(created, datetime) and (self._oldest is None or created <= self._oldest):
                self._oldest = created
            else:
                self.newest_first = False

    def _key(self, order: TaobaoOrder) -> str:
        """What tells an order from the others: its id, its number, or else what is in it."""
        if order.id:
            return f"id {order.id}"
        if order.order_no:
            return f"number {order.order_no}"
        digest = hashlib.sha256(orjson.dumps(order.to_dict(), option=orjson.OPT_SORT_KEYS)).hexdigest()
        self._nameless[digest] += 1
        return f"content {digest} {self._nameless[digest]}"

    def agrees(self) -> bool:
        """Whether every page tells the same total, and so many orders were met, each once."""
        return {*self.totals} == {len(self.rows)} == {len({*self.rows})}

    def only_grew(self, later: _Reading) -> bool:
        """Whether all that moved the list, from this reading to the end of a later one, were orders that appeared."""
        totals = [total for total in self.totals if total is not None]
        kept = {*self.rows}
        return (
            len(totals) == len(self.totals)
            and totals == sorted(totals)
            and [*dict.fromkeys(self.rows)] == [key for key in dict.fromkeys(later.rows) if key in kept]
        )


@define
class Listing:
    """The orders of a window by key. Feed it pages until it is settled."""

    window: Window
    page_size: int
    status: int | None
    orders: dict[str, TaobaoOrder] = field(init=False, factory=dict)
    settled: bool = field(init=False, default=False)
    _reading: _Reading = field(init=False)
    _readings: int = field(init=False, default=0)
    _before: _Reading | None = field(init=False, default=None)

    def __attrs_post_init__(self) -> None:
        self._reading = self._new_reading()

    def _new_reading(self) -> _Reading:
        return _Reading(
            Walk(
                OPERATION,
                lambda page: (page.orders, page.total),
                1,
                self.page_size,
                lambda order: order.id or order.order_no or None,
                steps_back=False,
            )
        )

    @property
    def query(self) -> PageQuery:
        """The page to ask for next."""
        return {
            "page_num": self._reading.walk.number,
            "page_size": self.page_size,
            "begin_date_time": self.window.begin,
            "end_date_time": self.window.end,
            "status": self.status,
        }

    def read(self, page: TaobaoOrderPage) -> None:
        """Take in the page that was asked for.

        Raises:
            UnsettledWindowError: it cannot be told whether orders are missing.
        """
        reading, count = self._reading, len(self._reading.rows)
        reading.read(page)
        self.orders.update(zip(reading.rows[count:], page.orders, strict=True))
        if reading.walk.ended:
            self._end(reading)

    def _end(self, reading: _Reading) -> None:
        self._readings += 1
        before, least = self._before, reading.walk.least
        self.settled = self._is_whole(reading) or (before is not None and before.rows == reading.rows)
        if self.settled and least is not None and least > len(self.orders):
            raise UnsettledWindowError(
                f"the list says that it has {least} orders and shows {len(self.orders)}", self.window, len(self.orders)
            )
        if not self.settled and self._readings == READINGS:
            if before is None or not before.only_grew(reading):
                raise UnsettledWindowError(
                    f"the list moved each of the {READINGS} times that it was read, and an order may have been missed",
                    self.window,
                    len(self.orders),
                )
            self.settled = True
        self._reading, self._before = self._new_reading(), reading

    def _is_whole(self, reading: _Reading) -> bool:
        """Whether one reading proves that it missed nothing."""
        of_one_moment = reading.length == len(reading.rows)
        return reading.agrees() and (of_one_moment or (self.status is None and reading.newest_first))
