"""The Taobao orders of a sandbox, and their status changes."""

from bisect import bisect_left, bisect_right, insort
from collections.abc import Iterator, Sequence
from datetime import datetime
from enum import IntEnum
from itertools import chain
from operator import itemgetter
from pathlib import Path

import orjson

from pandapon_sandbox.protocol.envelope import Code, Refusal
from pandapon_sandbox.protocol.times import LOCAL_DATE_TIME, ZONE
from pandapon_sandbox.settings import Settings
from pandapon_sandbox.storage.ledger import Ledger, Row

from .order_rows import close, has_result, new_order, new_sub_order, reprice, result_of
from .synthetic_orders import synthetic_orders

SEED = Path(__file__).with_name("seed_order_page.json")
"""The example response of the documentation of the order list."""

CREATED = itemgetter("createTime")


class Status(IntEnum):
    """The statuses of orders in a sandbox; PandaPon has more."""

    UNPAID = 0
    PAID = 1
    CANCELLED = 4


class OrderBook:
    """Orders in memory, for one event loop: no method awaits, so no call sees another half done.

    A new book starts with the order of ``SEED``, or empty, and with the requested number of synthetic orders.
    The same calls in the same order get the same ids in every book.
    """

    def __init__(self, settings: Settings, ledger: Ledger) -> None:
        self._orders = ledger.rows("orders")
        if not self._orders:
            self._orders.update((order["id"], order) for order in _first_orders(settings))
        self._by_time: list[Row] = sorted(self._orders.values(), key=CREATED)
        self._numbers = ledger.numbers("orders")
        self._clock = settings.clock

    def __len__(self) -> int:
        return len(self._orders)

    def __iter__(self) -> Iterator[Row]:
        """Iterate over the orders, the last created first."""
        return reversed(self._by_time)

    def between(self, begin: str | None, end: str | None) -> list[Row]:
        """Return the orders created in a period, both ends included, the last created first."""
        first = 0 if begin is None else bisect_left(self._by_time, begin, key=CREATED)
        last = len(self._by_time) if end is None else bisect_right(self._by_time, end, key=CREATED)
        return self._by_time[first:last][::-1]

    def put(self, order: Row, order_id: str | None = None) -> None:
        """Add an order, or replace the one with the same id: its own, unless another is given."""
        found_by = order_id or order["id"]
        self.remove(found_by)
        self._orders[found_by] = order
        insort(self._by_time, order, key=CREATED)

    def remove(self, order_id: str) -> Row | None:
        """Remove an order, as if it had never existed."""
        order: Row | None = self._orders.pop(order_id, None)
        if order is not None:
            self._by_time = [other for other in self._by_time if other is not order]
        return order

    def find(self, order_id: str) -> Row:
        """Return the order with this id.

        Raises:
            Refusal: There is no such order.
        """
        if order_id not in self._orders:
            raise Refusal(Code.NOT_FOUND, f"There is no order {order_id}.")
        order: Row = self._orders[order_id]
        return order

    def find_line(self, sub_purchase_order_id: str, order_id: str | None = None) -> tuple[Row, Row]:
        """Return the order and the sub-order with this id; the order may be given.

        Raises:
            Refusal: There is no such sub-order.
        """
        quoted = f'"{sub_purchase_order_id}"'
        for order in self if order_id is None else [self.find(order_id)]:
            for sub_order in order["subOrderVOS"]:
                # Decoding every string of a large book would take seconds; few of them hold the id.
                if not has_result(sub_order) or quoted not in sub_order["subOrderResult"]:
                    continue
                if result_of(sub_order)["sub_purchase_order_id"] == sub_purchase_order_id:
                    return self.find(order["id"]), sub_order
        raise Refusal(Code.NOT_FOUND, f"There is no sub-order {sub_purchase_order_id}.")

    def create(
        self, lines: Sequence[Row], amount: int, source: str | None = None, seller_order_number: str | None = None
    ) -> Row:
        """Add an unpaid order, created now, and return it."""
        order = new_order(next(self._numbers), self._now(), amount, source, seller_order_number)
        order["subOrderVOS"] = [new_sub_order(next(self._numbers), order, line) for line in lines]
        self.put(order)
        return order

    def pay(self, order_id: str) -> None:
        """Mark an unpaid order as paid now."""
        self._move(order_id, Status.PAID)["payTime"] = self._now()

    def accept_voucher(self, order_id: str) -> None:
        """Mark an unpaid order as paid by a transfer; the time of payment is not known here."""
        self._move(order_id, Status.PAID)

    def cancel(self, order_id: str, reason: str | None = None) -> None:
        """Close an unpaid order and all its sub-orders."""
        for sub_order in self._move(order_id, Status.CANCELLED)["subOrderVOS"]:
            close(sub_order, reason)

    def reprice(self, order_id: str, percent: int) -> None:
        """Set the prices of an unpaid order to a percentage of the current ones."""
        order = self.find(order_id)
        if order["status"] != Status.UNPAID:
            raise Refusal(Code.WRONG_STATE, f"Order {order_id} has status {order['status']}; its price cannot change.")
        order["purchaseAmount"] += sum(reprice(sub_order, percent) for sub_order in order["subOrderVOS"])

    def _move(self, order_id: str, status: Status) -> Row:
        order = self.find(order_id)
        if order["status"] != Status.UNPAID:
            msg = f"Order {order_id} has status {order['status']}; only an unpaid order (status 0) can get {status:d}."
            raise Refusal(Code.WRONG_STATE, msg)
        order["status"] = status.value
        return order

    def _now(self) -> str:
        return datetime.fromtimestamp(self._clock(), ZONE).strftime(LOCAL_DATE_TIME)


def _first_orders(settings: Settings) -> list[Row]:
    """Create the orders of a new book, oldest first."""
    seed = orjson.loads(SEED.read_bytes())["data"]["data"] if settings.seeded else []
    made = synthetic_orders(settings.orders, settings.orders_seed, settings.clock())
    return sorted(chain(seed, made), key=CREATED)
