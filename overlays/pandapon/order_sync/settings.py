"""What a sync of orders is asked for, checked, and what it tells about its progress."""

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
"""Where a sync writes down how far it came: any dict of texts, or the path of a `CheckpointFile`."""

SECOND = timedelta(seconds=1)
"""What the times of the order list are exact to."""


@frozen(kw_only=True)
class SyncProgress:
    """How far a sync has come. Told when a window has been listed, and at the end."""

    begin: datetime
    """Where the window begins."""
    end: datetime
    """Where the window ends."""
    windows_done: int
    """How many windows this call has finished."""
    windows: int
    """How many windows this call has in all."""
    listed: int
    """How many orders the window has."""
    yielded: int
    """How many orders this call has handed out."""
    repeats: int
    """How many listed orders this call has passed over, as they were handed out before."""


@frozen(kw_only=True)
class SyncSettings:
    """What a sync was asked for, checked. The arguments are those of `PandaPon.order_sync`."""

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
        """Check the arguments, and cut a future `until` to now: what is listed before it is over would be incomplete.

        Raises:
            InvalidArgumentError: an argument that no sync can be made with.
        """
        for name, length in (("window", window), ("overlap", overlap)):
            if length < SECOND or length % SECOND:
                raise InvalidArgumentError(f"{name} is {length}; it has to be one or more whole seconds")
        now = _now()
        begin = _utc("since", since).replace(microsecond=0)
        end = now if until is None else min(_utc("until", until), now)
        if begin >= end:
            raise InvalidArgumentError(f"since is {begin}, which is not before {end}")
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
        """The checkpoint. A file that is given by its path is closed again."""
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
        raise InvalidArgumentError(f"{name} is {moment!r}; it has to be a datetime with a zone")
    return plain.astimezone(UTC)
