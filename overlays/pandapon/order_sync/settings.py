"""The checked settings of a sync, and the progress that it reports."""

from __future__ import annotations

import os
from collections.abc import Callable, MutableMapping
from contextlib import AbstractContextManager, nullcontext
from datetime import UTC, datetime, timedelta
from typing import Self

from attrs import frozen

from pandapon_api import InvalidArgumentError
from pandapon_api.moments import standard

from .checkpoint import CheckpointFile

Checkpoint = MutableMapping[str, str] | str | os.PathLike[str]
"""Where a sync saves its progress: any dict of strings, or the path of a `CheckpointFile`."""

SECOND = timedelta(seconds=1)
"""The precision of the times in the order list."""


@frozen(kw_only=True)
class SyncProgress:
    """The progress of a sync, reported when a window has been listed, and at the end."""

    begin: datetime
    """Begin of the window."""
    end: datetime
    """End of the window."""
    windows_done: int
    """Windows that this call has finished."""
    windows: int
    """All windows of this call."""
    listed: int
    """Orders in the window."""
    yielded: int
    """Orders that this call has yielded."""
    repeats: int
    """Listed orders that this call has skipped, because they were yielded before."""


@frozen(kw_only=True)
class SyncSettings:
    """The checked arguments of `PandaPon.order_sync`."""

    since: datetime
    until: datetime
    now: datetime
    window: timedelta
    overlap: timedelta
    checkpoint: Checkpoint | None
    on_progress: Callable[[SyncProgress], object]
    page_size: int
    status: int | None

    @classmethod
    def create(
        cls,
        since: datetime,
        until: datetime | None,
        *,
        window: timedelta,
        overlap: timedelta,
        checkpoint: Checkpoint | None,
        on_progress: Callable[[SyncProgress], object] | None,
        page_size: int,
        status: int | None,
    ) -> Self:
        """Check the arguments, and cut a future `until` to now: a range that is not over would be incomplete.

        Raises:
            InvalidArgumentError: an argument is not valid.
        """
        for name, length in (("window", window), ("overlap", overlap)):
            if length < SECOND or length % SECOND:
                raise InvalidArgumentError(f"{name} is {length}; it must be one or more whole seconds")
        now = _now()
        begin = _utc("since", since).replace(microsecond=0)
        end = now if until is None else min(_utc("until", until), now)
        if begin >= end:
            raise InvalidArgumentError(f"since is {begin}; it must be before {end}")
        return cls(
            since=begin,
            until=end + -timedelta(microseconds=end.microsecond) % SECOND,
            now=now,
            window=timedelta(seconds=window.total_seconds()),
            overlap=timedelta(seconds=overlap.total_seconds()),
            checkpoint=checkpoint,
            on_progress=on_progress or (lambda progress: None),
            page_size=page_size,
            status=status,
        )

    def open_checkpoint(self) -> AbstractContextManager[MutableMapping[str, str]]:
        """Open the checkpoint. If it is a path, the context closes the file."""
        if isinstance(self.checkpoint, str | os.PathLike):
            return CheckpointFile(self.checkpoint)
        return nullcontext({} if self.checkpoint is None else self.checkpoint)


def _now() -> datetime:
    return datetime.now(UTC)


def _utc(name: str, moment: datetime) -> datetime:
    try:
        plain = standard(moment) if isinstance(moment, datetime) else None
    except ValueError as error:
        raise InvalidArgumentError(f"{name}: {error}") from None
    if plain is None or plain.utcoffset() is None:
        raise InvalidArgumentError(f"{name} is {moment!r}; it must be a datetime with a time zone")
    return plain.astimezone(UTC)
