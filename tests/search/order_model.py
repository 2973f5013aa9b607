"""What a careful buyer can know about Taobao orders: the possible statuses of each."""

from collections.abc import Iterable

from attrs import define, field

from pandapon.models import TaobaoOrder

UNPAID, PAID, CANCELLED = 0, 1, 4
STATES = {UNPAID, PAID, CANCELLED}
ABSENT = None


@define
class Known:
    """One order, by the number that the buyer gave it."""

    number: str
    amount: int
    possible: set[int | None]
    """More than one state where an answer was lost; `ABSENT` where it may never have been made."""
    id: str | None = None

    def moved(self, state: int) -> None:
        """An unpaid order was moved, for certain."""
        self.only({UNPAID})
        self.possible = {state}

    def maybe_moved(self, state: int) -> None:
        """Nobody knows whether it was moved."""
        if UNPAID in self.possible:
            self.possible.add(state)

    def refused(self) -> None:
        """It could not be moved, so it was not unpaid."""
        self.only({*STATES, ABSENT} - {UNPAID})

    def only(self, states: set[int | None]) -> None:
        """Learn that the order is in one of these states."""
        left = self.possible & states
        assert left, f"order {self.number} can only be in {self.possible}, and is in {states}"
        self.possible = left


@define
class OrderModel:
    """All orders that the buyer has tried to make."""

    orders: dict[str, Known] = field(factory=dict)

    def ids(self) -> list[Known]:
        """Those whose id is known."""
        return [known for known in self.orders.values() if known.id is not None]

    def saw(self, order: TaobaoOrder) -> None:
        """Learn from an order that was shown."""
        known = self.orders[str(order.seller_order_number)]
        assert order.purchase_amount == known.amount
        assert known.id in (None, order.id)
        assert (order.pay_time is None) or order.status == PAID
        known.id = order.id
        known.only({order.status})

    def saw_all(self, orders: Iterable[TaobaoOrder], states: set[int]) -> None:
        """Learn from the complete list of those in these states, in which each stands once."""
        shown = [str(order.seller_order_number) for order in orders]
        assert len(shown) == len({*shown})
        for order in orders:
            assert order.status in states
            self.saw(order)
        for number in self.orders.keys() - {*shown}:
            self.orders[number].only({*STATES, ABSENT} - states)
