"""The Taobao orders of a sandbox, and their status changes."""

from bisect import bisect_left, bisect_right, insort
from collections.abc import Iterator, Sequence
from datetime import datetime
from enum import IntEnum
from itertools import chain
from operator import itemgetter
from pathlib import Path
from typing import Any

import orjson

from pandapon_sandbox.protocol.envelope import Code, Refusal
from pandapon_sandbox.protocol.times import LOCAL_DATE_TIME, ZONE
from pandapon_sandbox.settings import Settings
from pandapon_sandbox.storage.ledger import Ledger, Row, Timer

from . import parcels
from .order_rows import close, has_result, new_order, new_sub_order, reprice, result_of, set_status
from .synthetic_orders import synthetic_orders

SEED = Path(__file__).with_name("seed_order_page.json")
"""The example response of the documentation of the order list."""

CREATED = itemgetter("createTime")


class Status(IntEnum):
    """The statuses of orders in a sandbox; PandaPon has more."""

    UNPAID = 0
    PAID = 1
    APPROVED = 2
    REFUSED = 3
    CANCELLED = 4
    AWAITING_SHIPMENT = 10
    SHIPPED = 11


NOT_SHIPPED = (Status.UNPAID, Status.PAID, Status.APPROVED, Status.REFUSED, Status.AWAITING_SHIPMENT)
RAW_STATUS = {
    Status.AWAITING_SHIPMENT: "WAIT_SELLER_SEND_GOODS",
    Status.SHIPPED: "WAIT_BUYER_CONFIRM_GOODS",
}
"""The upstream's status of the lines; before, they are unpaid there, as PandaPon has not paid yet."""

CLOSED_BY_SELLER = "卖家关闭交易"
"""The reason given for orders that their seller closes (invented)."""


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
        self._unpaid, self._paid, self._shipped = (
            ledger.rows(f"taobao_{name}") for name in ("unpaid", "paid", "shipped")
        )
        self._parcels = ledger.rows("taobao_parcels")
        self._numbers = ledger.numbers("orders")
        self._clock = settings.clock

    def __len__(self) -> int:
        return len(self._orders)

    def __iter__(self) -> Iterator[Row]:
        """Iterate over the orders, the last created first."""
        return reversed(self._by_time)

    def holds(self, order_id: str) -> bool:
        """Whether there is an order with this id."""
        return order_id in self._orders

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
        self._unpaid[order["id"]] = self._clock()
        return order

    def pay(self, order_id: str) -> None:
        """Mark an unpaid order as paid now."""
        self._pay(order_id)["payTime"] = self._now()

    def accept_voucher(self, order_id: str) -> None:
        """Mark an unpaid order as paid by a transfer; the time of payment is not known here."""
        self._pay(order_id)

    def cancel(self, order_id: str, reason: str | None = None) -> None:
        """Close an unpaid order and all its sub-orders."""
        order = self._order(order_id, Status.CANCELLED, "an unpaid order", Status.UNPAID)
        self._close(order, reason)

    def approve(self, order_id: str) -> None:
        """Pass the finance check of a paid order; for one that has passed it, pay its seller."""
        order = self._order(order_id, Status.APPROVED, "a paid order", Status.PAID, Status.APPROVED)
        if order["status"] == Status.PAID:
            order["status"] = Status.APPROVED.value
        else:
            _move(order, Status.AWAITING_SHIPMENT)

    def ship(self, order_id: str, at: float | None = None) -> None:
        """Ship a paid order in one parcel, now or at a time in seconds since 1970; it is approved first."""
        ready = Status.PAID, Status.APPROVED, Status.AWAITING_SHIPMENT
        order = self._order(order_id, Status.SHIPPED, "a paid order", *ready)
        _move(order, Status.SHIPPED, **parcels.members(order_id))
        self._parcels[order_id] = {"sent": self._now(at), "signed": None}
        self._paid.pop(order_id, None)
        self._shipped[order_id] = self._clock() if at is None else at

    def sign(self, order_id: str, at: float | None = None) -> None:
        """Deliver the parcel of an order that was shipped here; what the order then shows is not known.

        Raises:
            Refusal: The order was not shipped, or was delivered already.
        """
        self.find(order_id)
        parcel = self._parcels.get(order_id)
        if parcel is None or parcel["signed"] is not None:
            reason = "has no parcel" if parcel is None else "was delivered already"
            raise Refusal(Code.WRONG_STATE, f"Order {order_id} {reason}; only a shipped one can be signed for.")
        parcel["signed"] = self._now(at)
        self._shipped.pop(order_id, None)

    def confirm(self, order_id: str) -> None:
        """Refuse: no operation confirms a Taobao order, and the status of a confirmed one is not known."""
        self.find(order_id)
        raise Refusal(Code.BAD_REQUEST, "The API confirms no Taobao orders, and the status that follows is not known.")

    def close(self, order_id: str, at: float | None = None) -> None:
        """Close an order that was not shipped, in the name of its seller; it shows no time."""
        order = self._order(order_id, Status.CANCELLED, "an order that was not shipped", *NOT_SHIPPED)
        self._close(order, CLOSED_BY_SELLER)

    def reprice(self, order_id: str, percent: int) -> None:
        """Set the prices of an unpaid order to a percentage of the current ones."""
        order = self.find(order_id)
        if order["status"] != Status.UNPAID:
            raise Refusal(Code.WRONG_STATE, f"Order {order_id} has status {order['status']}; its price cannot change.")
        if all(sub_order["purchaseAmount"] is None for sub_order in order["subOrderVOS"]):
            raise Refusal(Code.BAD_REQUEST, f"No line of order {order_id} was created with a price; none can change.")
        order["purchaseAmount"] += sum(reprice(sub_order, percent) for sub_order in order["subOrderVOS"])

    def parcel(self, order_id: str) -> parcels.Parcel | None:
        """Return the parcel of an order that was shipped here, or None."""
        row = self._parcels.get(order_id)
        return row and parcels.Parcel(order_id, row["sent"], row["signed"])

    @property
    def timers(self) -> dict[str, Timer]:
        """What happens to the orders of this sandbox by itself, and when each of them came into its state."""
        return {
            "ship": (self._paid, self.ship),
            "sign": (self._shipped, self.sign),
            "close": (self._unpaid, self.close),
        }

    def _pay(self, order_id: str) -> Row:
        order = self._order(order_id, Status.PAID, "an unpaid order", Status.UNPAID)
        order["status"] = Status.PAID.value
        self._unpaid.pop(order_id, None)
        self._paid[order_id] = self._clock()
        return order

    def _close(self, order: Row, reason: str | None) -> None:
        order["status"] = Status.CANCELLED.value
        for waiting in (self._unpaid, self._paid):
            waiting.pop(order["id"], None)
        for sub_order in order["subOrderVOS"]:
            close(sub_order, reason)

    def _order(self, order_id: str, goal: Status, fitting: str, *statuses: Status) -> Row:
        """Return an order that can get the status ``goal``, which needs one of ``statuses``."""
        order = self.find(order_id)
        if order["status"] not in statuses:
            numbers = ", ".join(f"{status:d}" for status in statuses)
            msg = f"Order {order_id} has status {order['status']}; only {fitting} (status {numbers}) can get {goal:d}."
            raise Refusal(Code.WRONG_STATE, msg)
        return order

    def _now(self, at: float | None = None) -> str:
        return datetime.fromtimestamp(self._clock() if at is None else at, ZONE).strftime(LOCAL_DATE_TIME)


def closed_by_seller(order: Row) -> bool:
    """Whether an order was closed in the name of its seller."""
    return any(sub_order["closeReason"] == CLOSED_BY_SELLER for sub_order in order["subOrderVOS"])


def _move(order: Row, status: Status, **of_lines: Any) -> None:
    """Set the status of an order and its lines."""
    order["status"] = status.value
    for sub_order in order["subOrderVOS"]:
        set_status(sub_order, RAW_STATUS[status], **of_lines)


def _first_orders(settings: Settings) -> list[Row]:
    """Create the orders of a new book, oldest first."""
    seed = orjson.loads(SEED.read_bytes())["data"]["data"] if settings.seeded else []
    made = synthetic_orders(settings.orders, settings.orders_seed, settings.clock())
    return sorted(chain(seed, made), key=CREATED)
