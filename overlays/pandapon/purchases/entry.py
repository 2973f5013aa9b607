"""The entries of a purchase journal, and what settling it has found out."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from enum import StrEnum
from typing import Any

from attrs import field, frozen


class PurchaseState(StrEnum):
    """How far a purchase is. The first two are open."""

    INTENDED = "intended"
    """It was written down, and nothing was sent."""
    SENT = "sent"
    """The request was about to be sent or was sent, and its outcome is not known."""
    MADE = "made"
    """The order exists."""
    NOT_MADE = "not made"
    """This attempt created no order: nothing was sent, PandaPon refused it, or it did not appear in time."""


@frozen(kw_only=True)
class Purchase:
    """An entry of the journal: one attempt to buy for one reference. Times are aware, in UTC, by the server's clock."""

    platform: str
    """`taobao` or `alibaba`."""
    reference: str
    """Your own number for the order: `seller_order_number` on Taobao, `out_order_id` on 1688."""
    attempt: int
    """1, and one more for each attempt after one that was not made."""
    state: PurchaseState
    intended_at: datetime.datetime
    sent_at: datetime.datetime | None
    """Just before the request was sent; None if it was not."""
    closed_at: datetime.datetime | None
    order_ids: tuple[str, ...]
    """The ids of the orders, if any is known."""
    reason: str
    """Why it is in this state, in a few words; empty if a response reported success."""
    request: Mapping[str, Any] = field(repr=False)
    """The fields of the request that identify the order in the list, by wire name: reference, lines and amount."""

    @property
    def is_open(self) -> bool:
        """Whether the outcome is not known."""
        return self.state in (PurchaseState.INTENDED, PurchaseState.SENT)

    def __str__(self) -> str:
        return f"{self.platform} purchase {self.reference!r} ({self.state})"


@frozen
class Undecided:
    """A purchase that stays open."""

    purchase: Purchase
    why: str
    """Why its outcome is not known."""
    check: str
    """What a person can check, and how: reference, times, the filter of the list."""

    def __str__(self) -> str:
        return f"{self.purchase}: {self.why}. {self.check}"


@frozen
class Settlement:
    """What settling a journal has found out about the purchases that were open."""

    made: tuple[Purchase, ...] = ()
    not_made: tuple[Purchase, ...] = ()
    undecided: tuple[Undecided, ...] = ()
