"""The errors of a purchase journal."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pandapon_api import LookUp, PandaPonError

if TYPE_CHECKING:
    from .entry import Purchase


class JournalError(PandaPonError):
    """The journal cannot be used: the message says why and what to do. What was written is kept.

    `look_up` is not empty if the order exists, but this could not be written. The message then has its ids: settle the
    journal later, and do not buy it again.
    """

    def __init__(
        self, reason: str, *, look_up: LookUp | None = None, operation: str | None = None, request_id: str | None = None
    ) -> None:
        super().__init__(reason, operation=operation, request_id=request_id)
        if look_up is not None:
            self.look_up = look_up


class PurchaseExistsError(PandaPonError):
    """The journal has a purchase of this reference already. Nothing was sent."""

    purchase: Purchase

    def __init__(self, purchase: Purchase) -> None:
        super().__init__(purchase)
        self.purchase = purchase

    def message(self) -> str:
        """The state of the purchase, and what to do next."""
        purchase = self.purchase
        if purchase.is_open:
            advice = "its outcome is not known yet: settle the journal, and do not buy it again before"
        else:
            advice = (
                f"it is order {', '.join(purchase.order_ids) or '(id unknown)'}; use a new reference for a new order"
            )
        return f"{purchase} is in the journal already; {advice}"
