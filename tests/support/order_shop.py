"""A sandbox with orders of chosen times, and a list that changes between two pages."""

from collections.abc import Callable, Iterator, MutableMapping
from datetime import UTC, datetime, timedelta, timezone
from itertools import count
from typing import Any

import pytest
from attrs import define, field

from pandapon_sandbox import Running
from pandapon_sandbox.protocol.paging import Pages
from pandapon_sandbox.taobao.order_book import OrderBook
from pandapon_sandbox.taobao.order_rows import new_order

START = datetime(2024, 1, 1, tzinfo=UTC)
MINUTE = timedelta(minutes=1)
HOUR = timedelta(hours=1)
CHINA = timezone(timedelta(hours=8))


@define
class Rows(MutableMapping[str, Any]):
    """The rows of an order book by id, oldest first."""

    book: OrderBook

    def __getitem__(self, order_id: str) -> Any:
        return self.book.find(order_id)

    def __setitem__(self, order_id: str, row: Any) -> None:
        self.book.put(row, order_id)

    def __delitem__(self, order_id: str) -> None:
        self.book.remove(order_id)

    def __iter__(self) -> Iterator[str]:
        return reversed([*reversed(self)])

    def __reversed__(self) -> Iterator[str]:
        found_by = {id(row): order_id for order_id, row in self.book._orders.items()}
        return iter([found_by[id(row)] for row in self.book])

    def __len__(self) -> int:
        return len(self.book)


@define
class Shop:
    """The orders of a sandbox. `requests` counts the requested pages; `scripts` run after one page each."""

    sandbox: Running
    scripts: Iterator[Callable[[], object]] = field(factory=lambda: iter(()))
    requests: int = 0
    _numbers: Iterator[int] = field(factory=lambda: count(1))

    @property
    def base_url(self) -> str:
        return self.sandbox.base_url

    @property
    def rows(self) -> Rows:
        return Rows(self.sandbox.app.state.orders)

    def add(self, *moments: datetime, **changes: Any) -> list[str]:
        """Add orders created at these moments; returns their ids."""
        return [self._add(moment, changes) for moment in moments]

    def _add(self, moment: datetime, changes: dict[str, Any]) -> str:
        text = moment.astimezone(CHINA).strftime("%Y-%m-%d %H:%M:%S")
        row = new_order(next(self._numbers), text, 100, None, None)
        key = row["id"]
        self.rows[key] = row | changes
        return str(key)

    def pay(self, *order_ids: str) -> None:
        for order_id in order_ids:
            self.rows[order_id]["status"] = 1


def open_shop(sandbox: Running, monkeypatch: pytest.MonkeyPatch) -> Shop:
    """A shop without orders, whose next script runs after every page."""
    shop = Shop(sandbox)
    shop.rows.clear()
    cut = Pages.cut

    def cut_and_run(self: Pages, rows: list[Any], number: int | None, size: int | None) -> Any:
        page = cut(self, list(rows), number, size)
        shop.requests += 1
        next(shop.scripts, lambda: None)()
        return page

    monkeypatch.setattr(Pages, "cut", cut_and_run)
    return shop
