"""One window of the order list, read whole before an order of it is handed out.

Pages are counted from the start of the list. When orders leave it between two pages, because they were paid,
cancelled or deleted meanwhile, the others move up and one that was not seen yet is passed over. So the pages are
asked for without a pause, and then those before the last once more. Nothing was passed over

- when the first page has all that there is, by its own total and by that of the page behind it, where one was asked
  for: one response is of one moment. Such a window is read once;
- when the pages before the last show what they showed before. For an order to be passed over, one that was met on
  them must have left before the last was read, as many as came being of no help, and would be missing now.

Where they show something else, that is the beginning of another reading, which is held against the next one.
"""

from __future__ import annotations

import hashlib
from collections import Counter
from datetime import datetime
from itertools import chain
from typing import TypedDict

import orjson
from attrs import define, field, frozen

from pandapon_api import UnexpectedResponseError
from pandapon_api._pagination import Walk
from pandapon_api.jsontext import dumps
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
    pages: list[list[str]] = field(factory=list)
    """The keys of the orders on each of them."""
    totals: list[int | None] = field(factory=list)
    _nameless: Counter[str] = field(factory=Counter)

    def read(self, page: TaobaoOrderPage) -> None:
        self.walk.read(page)
        self.totals.append(page.total if page.total.__class__ is int else None)
        self.pages.append([self._key(order) for order in page.orders])

    def _key(self, order: TaobaoOrder) -> str:
        """What tells an order from the others: its id, its number, or else what is in it."""
        if order.id:
            return f"id {order.id}"
        if order.order_no:
            return f"number {order.order_no}"
        digest = hashlib.sha256(dumps(order.to_dict(), option=orjson.OPT_SORT_KEYS)).hexdigest()
        self._nameless[digest] += 1
        return f"content {digest} {self._nameless[digest]}"

    def is_single_page(self) -> bool:
        """Whether the first page has all that there is, each order once."""
        first = self.pages[0]
        return {*self.totals} == {len(first)} == {len({*first})} and not any(self.pages[1:])

    def confirms(self, earlier: _Reading) -> bool:
        """Whether it has shown all pages of an earlier one but the last, and they are the same."""
        count = len(earlier.pages) - 1
        return len(self.pages) >= count and self.pages[:count] == earlier.pages[:count]

    def only_grew(self, later: _Reading) -> bool:
        """Whether all that moved the list, from this reading to the end of a later one, were orders that came."""
        totals = [total for total in self.totals if total is not None]
        mine, theirs = (dict.fromkeys(chain.from_iterable(reading.pages)) for reading in (self, later))
        kept = [key for key in theirs if key in mine]
        return kept == [*mine] and totals == sorted(totals) and len(totals) == len(self.totals)


@define
class Listing:
    """The orders of a window by key. Feed it pages until it is settled."""

    window: Window
    page_size: int
    status: int | None
    orders: dict[str, TaobaoOrder] = field(init=False, factory=dict)
    settled: bool = field(init=False, default=False)
    _reading: _Reading = field(init=False)
    _before: _Reading | None = field(init=False, default=None)
    _readings: int = field(init=False, default=0)
    """How many came to their end."""

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
        reading, before = self._reading, self._before
        reading.read(page)
        self.orders.update(zip(reading.pages[-1], page.orders, strict=True))
        if before and reading.confirms(before):
            self._settle(before, reading)
        elif reading.walk.ended:
            self._readings += 1
            if reading.is_single_page():
                self._settle(reading)
            elif before and self._readings == READINGS:
                if not before.only_grew(reading):
                    raise self._doubt(
                        f"the list moved each of the {READINGS} times that it was read: one may be missing"
                    )
                self._settle(before, reading)
            self._reading, self._before = self._new_reading(), reading

    def _settle(self, *readings: _Reading) -> None:
        self.settled = True
        told = [total for reading in readings for total in reading.totals if total is not None]
        least, met = min(told, default=0), len(self.orders)
        if least > met:
            raise self._doubt(f"the list says that it has {least} orders and shows {met}")

    def _doubt(self, reason: str) -> UnsettledWindowError:
        return UnsettledWindowError(reason, self.window, len(self.orders))
