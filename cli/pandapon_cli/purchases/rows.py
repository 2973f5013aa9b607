"""The entries of a purchase journal as rows."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import Any

from pandapon.purchases import Journal, JournalError, Purchase, Settlement

COLUMNS = ("reference", "platform", "state", "intended", "orders", "reason")
SETTLED = ("reference", "platform", "outcome", "orders", "why", "check")


def existing_journal(place: str) -> Journal:
    """Open an existing journal: a file, or the URL of a server.

    Raises:
        JournalError: it does not exist, or cannot be used.
    """
    if "://" not in place and not Path(place).exists():
        raise JournalError(f"there is no journal {place}; pandapon.purchases.Journal creates one")
    return Journal(place)


def row_of(purchase: Purchase) -> dict[str, Any]:
    """A purchase as a row, without the fields of its request."""
    return {
        "reference": purchase.reference,
        "platform": purchase.platform,
        "attempt": purchase.attempt,
        "state": purchase.state.value,
        "intended": _local(purchase.intended_at),
        "sent": _local(purchase.sent_at),
        "closed": _local(purchase.closed_at),
        "orders": ", ".join(purchase.order_ids),
        "reason": purchase.reason,
    }


def rows_of(settlement: Settlement) -> Iterator[dict[str, Any]]:
    """A row for each purchase that was open."""
    for purchase in (*settlement.made, *settlement.not_made):
        yield _settled(purchase, purchase.state.value, purchase.reason, "")
    for undecided in settlement.undecided:
        yield _settled(undecided.purchase, "undecided", undecided.why, undecided.check)


def _settled(purchase: Purchase, outcome: str, why: str, check: str) -> dict[str, Any]:
    row = row_of(purchase)
    return {name: row[name] for name in ("reference", "platform", "sent", "orders")} | {
        "outcome": outcome,
        "why": why,
        "check": check,
    }


def _local(moment: datetime | None) -> str | None:
    return None if moment is None else moment.astimezone().isoformat(timespec="seconds")
