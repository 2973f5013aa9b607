"""What others do to the orders of a sandbox: PandaPon's finance, sellers, carriers, and buyers in the console."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from contextlib import suppress
from functools import wraps
from math import inf
from typing import Any, ParamSpec, TypeVar

from .alibaba.order_book import AlibabaOrderBook
from .alibaba.refund_book import AlibabaRefundBook
from .protocol.envelope import Code, Refusal
from .storage.ledger import Ledger
from .taobao.order_book import OrderBook
from .taobao.refund_book import TaobaoRefundBook

P = ParamSpec("P")
T = TypeVar("T")


class Moves:
    """Moves the orders of both platforms on: on request, and by time.

    An order id is that of either platform; ids are unique across both. Every method can be called from any thread.

    Args:
        after: Seconds after which something happens by itself, by the names of the books' timers.
    """

    def __init__(
        self, books: Mapping[str, Any], ledger: Ledger, clock: Callable[[], float], after: Mapping[str, float]
    ) -> None:
        self._taobao: OrderBook = books["orders"]
        self._alibaba: AlibabaOrderBook = books["alibaba_orders"]
        self._taobao_refunds: TaobaoRefundBook = books["taobao_refunds"]
        self._alibaba_refunds: AlibabaRefundBook = books["alibaba_refunds"]
        self._ledger, self._clock, self._after = ledger, clock, after
        self.by_name: dict[str, tuple[Callable[[str], None], str]] = {
            "pay": (self.pay, "paid"),
            "approve": (self.approve, "approved"),
            "ship": (self.ship, "shipped"),
            "sign": (self.sign, "signed"),
            "confirm": (self.confirm, "confirmed"),
            "cancel": (self.cancel, "cancelled"),
            "close": (self.close, "closed"),
            "refund": (self.refund, "refunded"),
            "refuse-refund": (self.refuse_refund, "refused"),
        }
        """The moves that need only an order, and the words for what was done."""

    def pay(self, order_id: str) -> None:
        """Pay an unpaid order.

        Raises:
            Refusal: There is no such order, or its status does not allow it. So for every method.
        """
        self._settled(self._book(order_id).pay)(order_id)

    def approve(self, order_id: str) -> None:
        """Pass the finance check of a paid Taobao order (1 to 2); the next call pays its seller (2 to 10)."""
        self._settled(self._book(order_id).approve)(order_id)

    def ship(self, order_id: str) -> None:
        """Ship a paid order in one parcel. A Taobao order that waits for its finance check (1) passes it first."""
        self._settled(self._book(order_id).ship)(order_id)

    def sign(self, order_id: str) -> None:
        """Deliver the parcel of a shipped order, which is signed for. The status of the order stays."""
        self._settled(self._book(order_id).sign)(order_id)

    def confirm(self, order_id: str) -> None:
        """Confirm the receipt of a shipped 1688 order, which is then complete."""
        self._settled(self._book(order_id).confirm)(order_id)

    def close(self, order_id: str) -> None:
        """Close an order that was not shipped, in the name of its seller."""
        self._settled(self._book(order_id).close)(order_id)

    def cancel(self, order_id: str) -> None:
        """Cancel an unpaid order in the name of its buyer."""
        self._settled(self._book(order_id).cancel)(order_id)

    def refund(self, order_id: str) -> None:
        """Let the seller pay back the open refunds of an order; without one, all its lines.

        Args:
            order_id: The order, or one of its refunds.
        """
        self._settled(self._refund)(order_id)

    def refuse_refund(self, order_id: str) -> None:
        """Let the seller refuse the open refunds of an order.

        Args:
            order_id: The order, or one of its refunds.
        """
        self._settled(self._refuse)(order_id)

    def reprice(self, order_id: str, percent: int) -> None:
        """Set the prices of an unpaid order to a percentage of the current ones, except for the postage.

        Args:
            order_id: The order.
            percent: An integer from 1 to 1000.
        """
        if type(percent) is not int or not 1 <= percent <= 1000:
            raise Refusal(Code.BAD_REQUEST, 'Name the percentage, as in {"percent": 90}: an integer from 1 to 1000.')
        self._settled(self._book(order_id).reprice)(order_id, percent)

    @property
    def moves_by_itself(self) -> bool:
        """Whether anything happens by itself."""
        return bool(self._after)

    def advance(self) -> None:
        """Do what happens by itself to orders and refunds, each at the time when it was due."""
        if self._after:
            self._ledger.settling(self._advance)()

    def current(self, function: Callable[P, T]) -> Callable[P, T]:
        """Return a function that sees every order as it is by now."""

        @wraps(function)
        def advanced(*args: P.args, **kwargs: P.kwargs) -> T:
            self.advance()
            return function(*args, **kwargs)

        return advanced

    def _advance(self) -> None:
        now = self._clock()
        for book in (self._taobao, self._alibaba, self._taobao_refunds, self._alibaba_refunds):
            for name, (times, act) in book.timers.items():
                for key, since in list(zip(times, times.values(), strict=True)):
                    due = since + self._after.get(name, inf)
                    if due <= now:
                        with suppress(Refusal):  # a test may have changed the order behind the book's back
                            act(key, due)
                        times.pop(key, None)

    def _refund(self, order_id: str) -> None:
        book, refunds = self._refunds_of(order_id)
        for refund_id in refunds:
            book.pay_back(refund_id)
        if not refunds:
            book.refund_all(order_id)

    def _refuse(self, order_id: str) -> None:
        book, refunds = self._refunds_of(order_id)
        if not refunds:
            raise Refusal(Code.WRONG_STATE, f"Order {order_id} has no open refund.")
        for refund_id in refunds:
            book.refuse(refund_id)

    def _refunds_of(self, order_id: str) -> tuple[TaobaoRefundBook | AlibabaRefundBook, list[str]]:
        """Return the refund with this id, or the open refunds of the order with this id, and their book."""
        for book in (self._taobao_refunds, self._alibaba_refunds):
            if book.holds(order_id):
                return book, [order_id]
        refunds = self._taobao_refunds if self._book(order_id) is self._taobao else self._alibaba_refunds
        return refunds, refunds.open_of(order_id)

    def _book(self, order_id: str) -> OrderBook | AlibabaOrderBook:
        for book in (self._taobao, self._alibaba):
            if book.holds(order_id):
                return book
        raise Refusal(Code.NOT_FOUND, f"There is no order {order_id}.")

    def _settled(self, move: Callable[..., None]) -> Callable[..., None]:
        return self.current(self._ledger.settling(move))
