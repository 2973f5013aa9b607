"""One window of the order list, read whole before an order of it is handed out.

Pages are counted from the start of the list. When orders leave it between two pages, because they were paid or
cancelled meanwhile, the others move up and one that was not seen yet is passed over. So the pages are asked for
without a pause, and once more when the list may have moved.
"""

from __future__ import annotations

import hashlib
from collections import Counter
from datetime import datetime
from typing import TypedDict

import orjson
from attrs import define, field, frozen

from pandapon_api import UnexpectedResponseError
from pandapon_api.jsontext import dumps
from pandapon_api.models import TaobaoOrder, TaobaoOrderPage


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

    pages: int = 0
    keys: set[str] = field(factory=set)
    totals: set[int | None] = field(factory=set)
    nameless: Counter[str] = field(factory=Counter)

    def key(self, order: TaobaoOrder) -> str:
        """What tells an order from the others: its id, its number, or else what is in it."""
        if order.id:
            return f"id {order.id}"
        if order.order_no:
            return f"number {order.order_no}"
        digest = hashlib.sha256(dumps(order.to_dict(), option=orjson.OPT_SORT_KEYS)).hexdigest()
        self.nameless[digest] += 1
        return f"content {digest} {self.nameless[digest]}"


@define
class Listing:
    """The orders of a window by key. Feed it pages until it is settled."""

    window: Window
    page_size: int
    status: int | None
    orders: dict[str, TaobaoOrder] = field(init=False, factory=dict)
    settled: bool = field(init=False, default=False)
    _reading: _Reading = field(init=False, factory=_Reading)
    _news: int = field(init=False, default=0)
    _again: bool = field(init=False, default=False)

    @property
    def query(self) -> PageQuery:
        """The page to ask for next."""
        return {
            "page_num": self._reading.pages + 1,
            "page_size": self.page_size,
            "begin_date_time": self.window.begin,
            "end_date_time": self.window.end,
            "status": self.status,
        }

    def read(self, page: TaobaoOrderPage) -> None:
        """Take in the page that was asked for.

        Raises:
            UnexpectedResponseError: the list has fewer orders than it says.
        """
        reading, before = self._reading, len(self._reading.keys)
        total = page.total if page.total.__class__ is int else None
        reading.pages += 1
        reading.totals.add(total)
        for order in page.orders:
            key = reading.key(order)
            reading.keys.add(key)
            self._news += key not in self.orders
            self.orders[key] = order
        if len(reading.keys) == before or (total is not None and len(reading.keys) >= total):
            self._end(reading)

    def _end(self, reading: _Reading) -> None:
        """Nothing can be missing when all pages agree, or when reading them again brought nothing new.

        With a status, orders come and go: one that goes as another comes leaves the total as it was.
        """
        agreed = reading.totals == {len(reading.keys)} and (reading.pages == 1 or self.status is None)
        self.settled = agreed or (self._again and not self._news)
        if self.settled:
            self._check(reading)
        self._reading, self._news, self._again = _Reading(), 0, True

    def _check(self, reading: _Reading) -> None:
        said = min((total for total in reading.totals if total is not None), default=0)
        if said > len(self.orders):
            raise UnexpectedResponseError(
                f"from {self.window.begin} to {self.window.end} the list says that it has {said} orders and shows "
                f"{len(self.orders)}. It was not passed over; ask for shorter windows",
                operation="taobao_orders.page",
            )
