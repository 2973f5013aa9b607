"""The checked settings of a sync by creation, and the progress that it reports."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Self

from attrs import frozen

from pandapon.order_sync.changes import DAY
from pandapon.order_sync.forms import Status
from pandapon.order_sync.plan import OVERLAP
from pandapon.order_sync.settings import Checkpoint, Range, whole_seconds


@frozen(kw_only=True)
class SyncProgress:
    """The progress of `PandaPon.orders_created`, reported when a window has been listed, and at the end."""

    begin: datetime
    """Begin of the window."""
    end: datetime
    """End of the window."""
    windows_done: int
    """Windows that this call has finished."""
    windows: int
    """All windows of this call, if those to come are as long as the last one."""
    listed: int
    """Orders in the window."""
    yielded: int
    """Orders that this call has yielded."""
    repeats: int
    """Listed orders that this call has skipped, because they were yielded before."""


@frozen(kw_only=True)
class SyncSettings:
    """The checked arguments of `PandaPon.orders_created`."""

    since: datetime
    until: datetime
    now: datetime
    window: timedelta
    overlap: timedelta
    checkpoint: Checkpoint | None
    on_progress: Callable[[SyncProgress], object]
    page_size: int
    status: Status

    @classmethod
    def create(
        cls,
        since: datetime,
        until: datetime | None,
        *,
        window: timedelta = DAY,
        overlap: timedelta = OVERLAP,
        checkpoint: Checkpoint | None = None,
        on_progress: Callable[[SyncProgress], object] | None = None,
        page_size: int = 50,
        status: Status = None,
    ) -> Self:
        """Check the arguments.

        Raises:
            InvalidArgumentError: an argument is not valid.
        """
        lengths = {"window": whole_seconds("window", window), "overlap": whole_seconds("overlap", overlap)}
        range_ = Range.create(since, until)
        return cls(
            since=range_.since,
            until=range_.until,
            now=range_.now,
            **lengths,
            checkpoint=checkpoint,
            on_progress=on_progress or (lambda progress: None),
            page_size=page_size,
            status=status,
        )
