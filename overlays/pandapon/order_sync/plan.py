"""Which listings show what has changed since the last run. Plans make no calls; `Plan.state` is all they remember."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from datetime import UTC, datetime, timedelta
from typing import Any, TypeVar

from pandapon_api.enums import OrderStatus

from .changes import Plan
from .following import FollowingPlan
from .forms import Form
from .windows import SECOND

__all__ = ["Plan", "plan"]

P = TypeVar("P")
R = TypeVar("R")

HORIZON = timedelta(days=90)
RECHECK = timedelta(days=7)
OVERLAP = timedelta(minutes=15)
"""More than the ten minutes by which PandaPon lets a clock be wrong."""

FINAL: frozenset[int] = frozenset({OrderStatus.CANCELLED, OrderStatus.SHIPPED})


def plan(
    form: Form[P, R],
    *,
    state: Mapping[str, Any] | None = None,
    since: datetime,
    until: datetime | None = None,
    now: datetime | None = None,
    horizon: timedelta = HORIZON,
    recheck: timedelta = RECHECK,
    overlap: timedelta = OVERLAP,
    page_size: int = 50,
    final: Collection[int] = FINAL,
) -> Plan[P, R]:
    """Plan a run.

        while listing := plan.next():
            while not listing.settled:
                try:
                    page = pp.taobao_orders.page(**listing.query)
                except ApiError as error:
                    listing.refuse(error)
                else:
                    listing.read(page)
            ...  # use listing.rows
            plan.finish(listing)
            ...  # save plan.state()

    Args:
        form: The platform, and the form of its rows: one of `pandapon.order_sync.forms`.
        state: What `Plan.state` returned in an earlier run, also one that was cut off; None for the first run.
        since: Where the first run begins; aware. Ignored with a state.
        until: The end of the range; aware. None or a later time means now.
        now: The time; aware. None means that of the clock.
        horizon: How long after the end of a window its orders are followed (Taobao).
        recheck: How often every window within the horizon is listed again, for changes of final orders (Taobao).
        overlap: How late an order may appear in the list, and how wrong the clock may be.
        page_size: Orders per request.
        final: The states in which orders seldom change (Taobao). Unknown states are not final.

    Raises:
        CheckpointError: the state cannot be read, is that of another platform, or is ahead of the clock.
    """
    moment = datetime.now(UTC) if now is None else now.astimezone(UTC)
    end = moment if until is None else min(until.astimezone(UTC), moment)
    kind = FollowingPlan if form.platform == "taobao" else Plan
    new = kind(
        form=form,
        since=since.astimezone(UTC).replace(microsecond=0),
        until=end + -timedelta(microseconds=end.microsecond) % SECOND,
        now=moment.replace(microsecond=0),
        horizon=horizon,
        recheck=recheck,
        overlap=overlap,
        page_size=page_size,
        final=frozenset(map(int, final)),
    )
    new.start(state)
    return new
