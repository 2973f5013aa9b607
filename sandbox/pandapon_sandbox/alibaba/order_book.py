"""The 1688 orders of a sandbox, and their status changes."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import datetime
from typing import Any

from pandapon_sandbox.protocol.envelope import Code, Refusal
from pandapon_sandbox.protocol.times import ZONE
from pandapon_sandbox.storage.ledger import Ledger, Row

from .goods import Line
from .order_rows import new_order, parcel, reprice

UNPAID = "waitbuyerpay"
SHIPPED = "waitbuyerreceive"
COMPLETED = "success"
CANCELLED = "cancel"

NUMBERS_PER_ORDER = 1000
"""The ids between two orders are used for the lines of the first one."""


class AlibabaOrderBook:
    """Orders in memory, initially none. The same calls in the same order get the same ids in every book."""

    def __init__(self, clock: Callable[[], float], ledger: Ledger) -> None:
        self._orders = ledger.rows("alibaba_orders")
        self._numbers = ledger.numbers("alibaba_orders", NUMBERS_PER_ORDER, NUMBERS_PER_ORDER)
        self._clock = clock

    def __len__(self) -> int:
        return len(self._orders)

    def __iter__(self) -> Iterator[Row]:
        """Iterate over the orders, the last created first."""
        return self._orders.newest_first()

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
        order = new_order(next(self._numbers), self.now(), lines, wishes)
        self._orders[order["baseInfo"]["idOfStr"]] = order
        return order

    def pay(self, order_ids: Iterable[int | str]) -> None:
        """Pay for unpaid orders, all or none. The seller ships at once."""
        orders = [self.find(order_id) for order_id in dict.fromkeys(map(str, order_ids))]
        for order in orders:
            require_status(order, UNPAID)
        for order in orders:
            now = self._move(order, SHIPPED, logisticsStatus=2)
            order["baseInfo"].update(payTime=now, allDeliveredTime=now)
            order["nativeLogistics"]["logisticsItems"] = [parcel(order, now)]

    def cancel(self, order_id: int, reason: str, remark: str | None) -> None:
        """Close an unpaid order."""
        order = self.find(order_id)
        require_status(order, UNPAID)
        self._move(order, CANCELLED, closeReason=reason)
        order["baseInfo"].update(closeReason=reason, closeOperateType="CLOSE_TRADE_BY_BUYER", closeRemark=remark)

    def confirm(self, order_id: int, line_ids: Iterable[int]) -> None:
        """Record that lines have arrived; with the last one the order is complete."""
        order = self.find(order_id)
        require_status(order, SHIPPED)
        for line in lines_of(order, line_ids):
            line.update(status=COMPLETED, logisticsStatus=3)
        if all(line["status"] == COMPLETED for line in order["productItems"]):
            now = self._move(order, COMPLETED)
            order["baseInfo"].update(receivingTime=now, confirmedTime=now, completeTime=now)

    def reprice(self, order_id: str, percent: int) -> None:
        """Set the prices of an unpaid order to a percentage of the current ones, except for the postage."""
        order = self.find(order_id)
        require_status(order, UNPAID)
        reprice(order, percent, self.now())

    def now(self) -> str:
        """Return the time in 1688's form."""
        return datetime.fromtimestamp(self._clock(), ZONE).strftime("%Y%m%d%H%M%S") + "000+0800"

    def _move(self, order: Row, status: str, **of_lines: Any) -> str:
        """Set the status of an order and its lines, and return the time of the change."""
        for line in order["productItems"]:
            line.update(of_lines, status=status)
        order["baseInfo"].update(status=status, modifyTime=self.now())
        return self.now()


def require_status(order: Row, status: str) -> None:
    """Refuse the call unless an order has this status."""
    base = order["baseInfo"]
    if base["status"] != status:
        msg = f"1688 order {base['idOfStr']} has status {base['status']} instead of {status}."
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
