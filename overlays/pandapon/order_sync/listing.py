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
from typing import TypedDict

import orjson
from attrs import define, field, frozen

from pandapon_api import UnexpectedResponseError
from pandapon_api._pagination import Walk
from pandapon_api.jsontext import dumps
from pandapon_api.models import TaobaoOrder, TaobaoOrderPage

OPERATION = "taobao_orders.page"

READINGS = 10
"""The most readings of a window."""


class UnsettledWindowError(UnexpectedResponseError):
    """An order may be missing from a window of the order list. Its orders come when it is read again.

    `begin` and `end` are those of the window; `met` is the number of its orders that were seen.
    """

    begin: datetime
    end: datetime
    met: int

    def __init__(self, reason: str, window: Window, met: int) -> None:
        super().__init__(
            f"from {window.begin} to {window.end} {reason}. The window does not count as done: call again, "
            "or use shorter windows or larger pages",
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
    """A time range. Whether the filter of the list includes its ends is not known."""

    begin: datetime
    end: datetime


@define
class _Reading:
    """One pass through the pages."""

    walk: Walk[TaobaoOrderPage, TaobaoOrder]
    pages: list[list[str]] = field(factory=list)
    """The keys of the orders on each page."""
    totals: list[int | None] = field(factory=list)
    _nameless: Counter[str] = field(factory=Counter)

    def read(self, page: TaobaoOrderPage) -> None:
        self.walk.read(page)
        self.totals.append(page.total if page.total.__class__ is int else None)
        self.pages.append([self._key(order) for order in page.orders])

    def _key(self, order: TaobaoOrder) -> str:
        """The key of an order: its id, its number, or else a hash of its content."""
        if order.id:
            return f"id {order.id}"
        if order.order_no:
            return f"number {order.order_no}"
        digest = hashlib.sha256(dumps(order.to_dict(), option=orjson.OPT_SORT_KEYS)).hexdigest()
        self._nameless[digest] += 1
        return f"content {digest} {self._nameless[digest]}"

    def is_single_page(self) -> bool:
        """Whether the first page has all orders, each once."""
        first = self.pages[0]
        return {*self.totals} == {len(first)} == {len({*first})} and not any(self.pages[1:])

    def confirms(self, earlier: _Reading) -> bool:
        """Whether it has all pages of an earlier reading but the last, and they are the same."""
        count = len(earlier.pages) - 1
        return len(self.pages) >= count and self.pages[:count] == earlier.pages[:count]

    def only_grew(self, later: _Reading) -> bool:
        """Whether from this reading to the end of a later one orders only arrived."""
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
    """The number of completed readings."""

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
        """The next page to request."""
        return {
            "page_num": self._reading.walk.number,
            "page_size": self.page_size,
            "begin_date_time": self.window.begin,
            "end_date_time": self.window.end,
            "status": self.status,
        }

    def read(self, page: TaobaoOrderPage) -> None:
        """Add the requested page.

        Raises:
            UnsettledWindowError: an order may be missing.
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
                    raise self._doubt(f"the list changed in each of {READINGS} readings, so an order may be missing")
                self._settle(before, reading)
            self._reading, self._before = self._new_reading(), reading

    def _settle(self, *readings: _Reading) -> None:
        self.settled = True
        told = [total for reading in readings for total in reading.totals if total is not None]
        least, met = min(told, default=0), len(self.orders)
        if least > met:
            raise self._doubt(f"the list reports {least} orders but shows {met}")

    def _doubt(self, reason: str) -> UnsettledWindowError:
        return UnsettledWindowError(reason, self.window, len(self.orders))
