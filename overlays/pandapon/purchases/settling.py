"""The outcome of an open purchase: what has to be looked up, and what follows from it."""

from __future__ import annotations

from collections.abc import Callable, Generator
from datetime import UTC, datetime, timedelta
from functools import partial
from typing import Any

from attrs import frozen

from pandapon_api import Clock, PandaPonError
from pandapon_api._once import Found

from . import statements as sql
from .database import Database
from .entry import Purchase, PurchaseState, Settlement, Undecided
from .platforms import PLATFORMS, Platform, china_time, text_of
from .rows import numbered


@frozen
class Look:
    """A look-up that is needed."""

    platform: Platform
    body: dict[str, Any]
    since: datetime | None
    """None reads the whole list."""


@frozen
class Outcome:
    """What is known about a purchase."""

    state: PurchaseState
    why: str
    order_ids: tuple[str, ...] = ()
    settle_again: str = ""

    def undecided(self, purchase: Purchase) -> Undecided:
        """The purchase with what a person can check."""
        platform = PLATFORMS[purchase.platform]
        sent = purchase.sent_at or purchase.intended_at
        call = platform.finder(purchase.reference, china_time(sent - timedelta(days=1)))
        check = (
            f"It was sent at {china_time(sent)} +08:00 with {platform.once.name} {purchase.reference!r}. Look for it "
            f"in PandaPon's list of orders, from the day before on: {call}. {self.settle_again}"
            "Do not buy it again before it is closed; once you are sure, close it by hand with `decide`"
        )
        return Undecided(purchase, self.why, check)


def settled(
    database: Database, opened: list[tuple[int, Purchase]], grace: timedelta, clock: Clock
) -> Generator[Look | Settlement, Any, None]:
    """Yield the look-ups that open purchases need, write down the outcomes, and yield the settlement at last."""
    found: dict[PurchaseState, list[Purchase]] = {state: [] for state in PurchaseState}
    undecided = []
    for number, purchase in opened:
        outcome = yield from _outcome_of(purchase, grace, clock, partial(_has_shown, database, purchase.platform))
        values = {"number": number, "now": clock.now(), "reason": outcome.why}
        with database.transaction() as execute:
            if outcome.state is PurchaseState.MADE:
                execute(sql.FOUND, {**values, "order_ids": text_of(outcome.order_ids), "shown": 1})
            elif outcome.state is PurchaseState.NOT_MADE:
                execute(sql.NOT_MADE, {**values, "state": purchase.state.value})
            else:
                execute(sql.NOTE, {"number": number, "reason": outcome.why})
            _, now = numbered(*execute(sql.ONE, {"number": number}))
        if now.is_open:
            undecided.append(outcome.undecided(now))
        else:
            found[now.state].append(now)
    yield Settlement(tuple(found[PurchaseState.MADE]), tuple(found[PurchaseState.NOT_MADE]), tuple(undecided))


def _has_shown(database: Database, platform: str) -> bool:
    """Whether the list has shown the reference of a purchase."""
    with database.transaction() as execute:
        return bool(execute(sql.SHOWN, {"platform": platform}))


def _outcome_of(
    purchase: Purchase, grace: timedelta, clock: Clock, has_shown: Callable[[], bool]
) -> Generator[Look, Found[Any] | PandaPonError, Outcome]:
    """Yield the look-ups that a purchase needs, and return its outcome.

    Args:
        purchase: An open purchase.
        grace: How long an order may take to appear in the list.
        clock: The server's.
        has_shown: Whether the list has shown the reference of another purchase, as it was sent.
    """
    if purchase.sent_at is None:
        return Outcome(PurchaseState.NOT_MADE, "nothing was sent: the process ended before")
    platform, body = PLATFORMS[purchase.platform], dict(purchase.request)
    due = purchase.sent_at + grace
    again = f"Settle the journal again after {china_time(due)} +08:00. "
    found = yield Look(platform, body, purchase.sent_at)
    if (
        isinstance(found, Found)
        and not (found.items or found.doubtful)
        and datetime.fromtimestamp(clock.shown(), UTC) >= due
    ):
        found = yield Look(platform, body, None)  # that the list filters by the time of creation is a guess
        again = ""
    if isinstance(found, PandaPonError):
        return Outcome(PurchaseState.SENT, f"the look-up failed: {type(found).__name__}", settle_again=again)
    if found.items:
        return _of_items(platform, body, found)
    if found.doubtful:
        ids = ", ".join(platform.order_ids(found.doubtful))
        why = f"order {ids} has the same content, but shows no reference, or spells it otherwise"
        return Outcome(PurchaseState.SENT, why)
    if again:
        return Outcome(PurchaseState.SENT, "the list does not show it yet", settle_again=again)
    if not has_shown():
        why = "the list does not show it, but it has never shown the reference of any other purchase either"
        return Outcome(PurchaseState.SENT, why)
    return Outcome(PurchaseState.NOT_MADE, f"the whole list did not show it {grace} after it was sent")


def _of_items(platform: Platform, body: dict[str, Any], found: Found[Any]) -> Outcome:
    ids = tuple(platform.order_ids(found.items))
    if differences := platform.once.differences(body, found.items):
        why = f"order {', '.join(ids)} has its reference, but other content: {'; '.join(differences)}"
        return Outcome(PurchaseState.SENT, why)
    return Outcome(PurchaseState.MADE, "the list shows it", ids)
