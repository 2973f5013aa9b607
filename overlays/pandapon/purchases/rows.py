"""The rows of a journal as purchases."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from typing import Any

import orjson

from .entry import Purchase, PurchaseState
from .errors import JournalError


def numbered(row: Sequence[Any]) -> tuple[int, Purchase]:
    """Read `number` and `statements.FIELDS`.

    Raises:
        JournalError: the entry is damaged.
    """
    number, platform, reference, attempt, state, intended_at, sent_at, closed_at, order_ids, reason, request = row
    try:
        return number, Purchase(
            platform=platform,
            reference=reference,
            attempt=attempt,
            state=PurchaseState(state),
            intended_at=datetime.datetime.fromtimestamp(intended_at, datetime.UTC),
            sent_at=_time(sent_at),
            closed_at=_time(closed_at),
            order_ids=tuple(orjson.loads(order_ids)),
            reason=reason,
            request=dict(orjson.loads(request)),
        )
    except (ValueError, TypeError, OverflowError, OSError) as error:
        raise JournalError(
            f"entry {number} of the journal, of {reference!r}, is damaged ({error}): restore a copy; without one, look "
            "up the purchase in the list of orders"
        ) from None


def _time(seconds: float | None) -> datetime.datetime | None:
    return None if seconds is None else datetime.datetime.fromtimestamp(seconds, datetime.UTC)
