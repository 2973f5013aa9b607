"""What others do to the orders of a sandbox: PandaPon's finance, sellers, carriers, and buyers on the website."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from contextlib import suppress
from functools import wraps
from typing import Any, ParamSpec, TypeVar

from .alibaba.order_book import AlibabaOrderBook
from .protocol.envelope import Code, Refusal
from .storage.ledger import Ledger
from .taobao.order_book import OrderBook

P = ParamSpec("P")
T = TypeVar("T")


class Moves:
    """Moves the orders of both platforms on: on request, and by time.

    An order id is that of either platform; ids are unique across both. Every method can be called from any thread.
    """

    def __init__(
        self, books: Mapping[str, Any], ledger: Ledger, clock: Callable[[], float], after: float | None
    ) -> None:
        self._taobao: OrderBook = books["orders"]
        self._alibaba: AlibabaOrderBook = books["alibaba_orders"]
        self._ledger, self._clock, self._after = ledger, clock, after

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
        """Ship an order in one parcel: a Taobao order once it is approved (2, 10), a 1688 order once it is paid."""
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

    def reprice(self, order_id: str, percent: int) -> None:
        """Set the prices of an unpaid order to a percentage of the current ones, except for the postage.

        Args:
            order_id: The order.
            percent: An integer from 1 to 1000.
        """
        if not isinstance(percent, int) or not 1 <= percent <= 1000:
            raise Refusal(Code.BAD_REQUEST, 'Name the percentage, as in {"percent": 90}: an integer from 1 to 1000.')
        self._settled(self._book(order_id).reprice)(order_id, percent)

    def advance(self) -> None:
        """Approve and ship the orders that were paid long enough ago, each at the time when it was due."""
        if self._after is not None:
            self._ledger.settling(self._advance)(self._after)

    def current(self, function: Callable[P, T]) -> Callable[P, T]:
        """Return a function that sees every order as it is by now."""

        @wraps(function)
        def advanced(*args: P.args, **kwargs: P.kwargs) -> T:
            self.advance()
            return function(*args, **kwargs)

        return advanced

    def _advance(self, after: float) -> None:
        now = self._clock()
        for book in (self._taobao, self._alibaba):
            for order_id, paid in book.waiting():
                if paid + after <= now:
                    with suppress(Refusal):  # a test may have changed the order behind the book's back
                        book.expedite(order_id, paid + after)

    def _book(self, order_id: str) -> OrderBook | AlibabaOrderBook:
        for book in (self._taobao, self._alibaba):
            if book.holds(order_id):
                return book
        raise Refusal(Code.NOT_FOUND, f"There is no order {order_id}.")

    def _settled(self, move: Callable[..., None]) -> Callable[..., None]:
        return self.current(self._ledger.settling(move))
