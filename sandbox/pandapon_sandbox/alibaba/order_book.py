"""The 1688 orders of a sandbox, and their status changes."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from pandapon_sandbox.protocol.envelope import Code, Refusal
from pandapon_sandbox.settings import Settings
from pandapon_sandbox.storage.ledger import Ledger, Row, Timer

from .goods import AlibabaGoods, Line
from .order_rows import NUMBERS_PER_ORDER, new_order, parcel, reprice, written
from .synthetic_orders import synthetic_orders

UNPAID = "waitbuyerpay"
PAID = "waitsellersend"
SHIPPED = "waitbuyerreceive"
COMPLETED = "success"
CANCELLED = "cancel"

FIRST_ID = 1_400_000_000_000_000_000
"""The ids of the synthetic orders are below."""


class AlibabaOrderBook:
    """Orders in memory, initially none, or the requested number of synthetic ones.

    The same calls in the same order get the same ids in every book.
    """

    def __init__(self, settings: Settings, goods: AlibabaGoods, ledger: Ledger) -> None:
        self._orders = ledger.rows("alibaba_orders")
        if not self._orders and settings.alibaba_orders:
            made = synthetic_orders(goods, settings.alibaba_orders, settings.orders_seed, settings.clock())
            self._orders.update((order["baseInfo"]["idOfStr"], order) for order in made)
        self._unpaid, self._paid, self._shipped = (
            ledger.rows(f"alibaba_{name}") for name in ("unpaid", "paid", "shipped")
        )
        self._numbers = ledger.numbers("alibaba_orders", NUMBERS_PER_ORDER, NUMBERS_PER_ORDER)
        self._clock = settings.clock

    def __len__(self) -> int:
        return len(self._orders)

    def __iter__(self) -> Iterator[Row]:
        """Iterate over the orders, the last created first."""
        return self._orders.newest_first()

    def holds(self, order_id: str) -> bool:
        """Whether there is an order with this id."""
        return order_id in self._orders

    def find(self, order_id: int | str) -> Row:
        """Return the order with this id, which is an integer in some calls and a string in others.

        Raises:
            Refusal: There is no such order.
        """
        if str(order_id) not in self._orders:
            raise Refusal(Code.NOT_FOUND, f"There is no 1688 order {order_id}.")
        order: Row = self._orders[str(order_id)]
        return order

    def create(self, lines: Sequence[Line], wishes: Mapping[str, Any]) -> Row:
        """Add an unpaid order, created now, and return it."""
        order = new_order(FIRST_ID + next(self._numbers), self.now(), lines, wishes)
        self._orders[order["baseInfo"]["idOfStr"]] = order
        self._unpaid[order["baseInfo"]["idOfStr"]] = self._clock()
        return order

    def pay(self, *order_ids: int | str) -> None:
        """Pay for unpaid orders, all or none."""
        orders = [self.find(order_id) for order_id in dict.fromkeys(map(str, order_ids))]
        for order in orders:
            require_status(order, UNPAID)
        for order in orders:
            self._unpaid.pop(order["baseInfo"]["idOfStr"], None)
            self._paid[order["baseInfo"]["idOfStr"]] = self._clock()
            order["baseInfo"]["payTime"] = self._move(order, PAID)

    def approve(self, order_id: str) -> None:
        """Refuse: the finance check is one of Taobao orders."""
        self.find(order_id)
        raise Refusal(Code.BAD_REQUEST, f"1688 order {order_id} needs no approval; ship it once it is paid.")

    def ship(self, order_id: str, at: float | None = None) -> None:
        """Ship a paid order in one parcel, now or at a time in seconds since 1970."""
        order = self.find(order_id)
        require_status(order, PAID)
        now = self._move(order, SHIPPED, at, logisticsStatus=2)
        order["baseInfo"]["allDeliveredTime"] = now
        order["nativeLogistics"]["logisticsItems"] = [parcel(order, now)]
        self._paid.pop(order_id, None)
        self._shipped[order_id] = self._clock() if at is None else at

    def sign(self, order_id: str, at: float | None = None) -> None:
        """Deliver the parcel of a shipped order; its buyer still has to confirm the receipt.

        Raises:
            Refusal: The order was not shipped, or was delivered already.
        """
        order = self.find(order_id)
        require_status(order, SHIPPED)
        if order["baseInfo"].get("receivingTime"):
            raise Refusal(Code.WRONG_STATE, f"1688 order {order_id} was delivered already.")
        now = self._touch(order, at)
        order["baseInfo"]["receivingTime"] = now
        self._shipped.pop(order_id, None)
        for item in order["nativeLogistics"]["logisticsItems"]:
            item["gmtModified"] = now

    def cancel(self, order_id: int | str, reason: str = "buyerCancel", remark: str | None = None) -> None:
        """Close an unpaid order in the name of its buyer."""
        order = self.find(order_id)
        require_status(order, UNPAID)
        self._close(order, reason, "CLOSE_TRADE_BY_BUYER")
        order["baseInfo"]["closeRemark"] = remark

    def close(self, order_id: str, at: float | None = None) -> None:
        """Close an order that was not shipped, in the name of its seller, now or at a time in seconds since 1970."""
        order = self.find(order_id)
        require_status(order, UNPAID, PAID)
        self._close(order, "sellerGoodsLack", "CLOSE_TRADE_BY_SELLER", at)

    def confirm(self, order_id: int | str, line_ids: Iterable[int] = ()) -> None:
        """Record that lines have arrived, all of them if none is named; with the last one the order is complete."""
        order = self.find(order_id)
        require_status(order, SHIPPED)
        for line in lines_of(order, line_ids):
            line.update(status=COMPLETED, logisticsStatus=3)
        now = self._touch(order)
        if all(line["status"] == COMPLETED for line in order["productItems"]):
            self._move(order, COMPLETED)
            self._shipped.pop(order["baseInfo"]["idOfStr"], None)
            order["baseInfo"].setdefault("receivingTime", now)
            order["baseInfo"].update(confirmedTime=now, completeTime=now)

    def reprice(self, order_id: str, percent: int) -> None:
        """Set the prices of an unpaid order to a percentage of the current ones, except for the postage."""
        order = self.find(order_id)
        require_status(order, UNPAID)
        reprice(order, percent, self.now())

    @property
    def timers(self) -> dict[str, Timer]:
        """What happens to the orders of this sandbox by itself, and when each of them came into its state."""
        return {
            "ship": (self._paid, self.ship),
            "sign": (self._shipped, self.sign),
            "close": (self._unpaid, self.close),
        }

    def now(self) -> str:
        """Return the time in 1688's form."""
        return written(self._clock())

    def _move(self, order: Row, status: str, at: float | None = None, **of_lines: Any) -> str:
        """Set the status of an order and its lines, and return the time of the change."""
        for line in order["productItems"]:
            line.update(of_lines, status=status)
        order["baseInfo"]["status"] = status
        return self._touch(order, at)

    def _touch(self, order: Row, at: float | None = None) -> str:
        """Set the time of the last change, and return it."""
        now = self.now() if at is None else written(at)
        order["baseInfo"]["modifyTime"] = now
        return now

    def _close(self, order: Row, reason: str, operation: str, at: float | None = None) -> None:
        self._move(order, CANCELLED, at, closeReason=reason)
        order["baseInfo"].update(closeReason=reason, closeOperateType=operation)
        for waiting in (self._unpaid, self._paid):
            waiting.pop(order["baseInfo"]["idOfStr"], None)


def require_status(order: Row, *statuses: str) -> None:
    """Refuse the call unless an order has one of these statuses."""
    base = order["baseInfo"]
    if base["status"] not in statuses:
        msg = f"1688 order {base['idOfStr']} has status {base['status']} instead of {' or '.join(statuses)}."
        raise Refusal(Code.WRONG_STATE, msg)


def lines_of(order: Row, line_ids: Iterable[int]) -> list[Row]:
    """Return the lines with these ids; all lines if no id is given.

    Raises:
        Refusal: The order has no such line.
    """
    lines = {line["subItemID"]: line for line in order["productItems"]}
    wanted = list(dict.fromkeys(line_ids)) or list(lines)
    unknown = [str(line_id) for line_id in wanted if line_id not in lines]
    if unknown:
        raise Refusal(Code.NOT_FOUND, f"1688 order {order['baseInfo']['idOfStr']} has no line {', '.join(unknown)}.")
    return [lines[line_id] for line_id in wanted]
