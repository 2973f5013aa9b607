"""The checked settings of a feed, and the progress that it reports."""

from __future__ import annotations

from collections.abc import Callable, Collection
from datetime import datetime, timedelta
from typing import Self

from attrs import frozen

from pandapon.order_sync.forms import Platform, Status
from pandapon.order_sync.plan import FINAL, HORIZON, OVERLAP, RECHECK
from pandapon.order_sync.settings import Checkpoint, Range, whole_seconds
from pandapon_api import InvalidArgumentError


@frozen(kw_only=True)
class FeedProgress:
    """The progress of `PandaPon.order_sync`, reported when a window has been listed, and at the end."""

    begin: datetime
    """Begin of the window: of the time of creation (Taobao) or of the last change (1688)."""
    end: datetime
    """End of the window."""
    until: datetime
    """End of the range."""
    status: Status
    """The only state that was listed; None if all were."""
    windows_done: int
    """Windows that this call has finished. How many there are is not known before, as their length adapts."""
    calls: int
    """Requests that this call has made."""
    listed: int
    """Orders in the window."""
    yielded: int
    """Orders that this call has yielded."""
    repeats: int
    """Listed orders that this call has skipped, because they have not changed."""


@frozen(kw_only=True)
class FeedSettings:
    """The checked arguments of `PandaPon.order_sync`."""

    range: Range
    horizon: timedelta
    recheck: timedelta
    overlap: timedelta
    final: frozenset[int]
    checkpoint: Checkpoint | None
    on_progress: Callable[[FeedProgress], object]
    page_size: int

    @classmethod
    def create(
        cls,
        since: datetime,
        until: datetime | None,
        *,
        platform: Platform,
        horizon: timedelta | None = None,
        recheck: timedelta | None = None,
        overlap: timedelta = OVERLAP,
        final: Collection[int] | None = None,
        checkpoint: Checkpoint | None = None,
        on_progress: Callable[[FeedProgress], object] | None = None,
        page_size: int = 50,
    ) -> Self:
        """Check the arguments.

        Raises:
            InvalidArgumentError: an argument is not valid.
        """
        if platform not in ("taobao", "alibaba"):
            raise InvalidArgumentError(f"platform is {platform!r}; it must be 'taobao' or 'alibaba'")
        for name, value in (("horizon", horizon), ("recheck", recheck), ("final", final)):
            if platform == "alibaba" and value is not None:
                raise InvalidArgumentError(f"{name} is for Taobao only: 1688 lists orders by their last change")
        if page_size < 1:
            raise InvalidArgumentError(f"page_size is {page_size}; it must be at least 1")
        return cls(
            range=Range.create(since, until),
            horizon=whole_seconds("horizon", HORIZON if horizon is None else horizon),
            recheck=whole_seconds("recheck", RECHECK if recheck is None else recheck),
            overlap=whole_seconds("overlap", overlap),
            final=FINAL if final is None else _states(final),
            checkpoint=checkpoint,
            on_progress=on_progress or (lambda progress: None),
            page_size=page_size,
        )


def _states(final: Collection[int]) -> frozenset[int]:
    if isinstance(final, str) or not all(isinstance(state, int) and state.__class__ is not bool for state in final):
        raise InvalidArgumentError(
            f"final is {final!r}; it must be a collection of states, such as {{OrderStatus.SHIPPED}}"
        )
    return frozenset(map(int, final))
