"""What the settings of all syncs have in common: the range, lengths of time, and where progress is saved."""

from __future__ import annotations

import os
from collections.abc import MutableMapping
from contextlib import AbstractContextManager, nullcontext
from datetime import UTC, datetime, timedelta

from attrs import frozen

from pandapon_api import InvalidArgumentError
from pandapon_api.moments import standard

from .checkpoint import CheckpointError, CheckpointFile
from .windows import SECOND

POSITION = "position"
"""The key by which `orders_created` saves its progress in a checkpoint."""

FEED = "feed"
"""The key by which `order_sync` does."""

Checkpoint = MutableMapping[str, str] | str | os.PathLike[str]
"""Where a sync saves its progress: any dict of strings, or the path of a `CheckpointFile`."""


@frozen
class Range:
    """The range of a sync, in whole seconds, and the time now."""

    since: datetime
    until: datetime
    now: datetime

    @classmethod
    def create(cls, since: datetime, until: datetime | None) -> Range:
        """Check a range, and cut a future `until` to now: a range that is not over would be incomplete.

        Raises:
            InvalidArgumentError: it has no zone, or is empty.
        """
        now = _now()
        begin = in_utc("since", since).replace(microsecond=0)
        end = now if until is None else min(in_utc("until", until), now)
        if begin >= end:
            raise InvalidArgumentError(f"since is {begin}; it must be before {end}")
        return cls(begin, end + -timedelta(microseconds=end.microsecond) % SECOND, now)


def whole_seconds(name: str, length: timedelta) -> timedelta:
    """Check a length of time, which may be of another library.

    Raises:
        InvalidArgumentError: it is not one or more whole seconds.
    """
    if not isinstance(length, timedelta) or length < SECOND or length % SECOND:
        raise InvalidArgumentError(f"{name} is {length}; it must be a timedelta of one or more whole seconds")
    return timedelta(seconds=length.total_seconds())


def open_checkpoint(checkpoint: Checkpoint | None) -> AbstractContextManager[MutableMapping[str, str]]:
    """Open a checkpoint. If it is a path, the context closes the file."""
    if isinstance(checkpoint, str | os.PathLike):
        return CheckpointFile(checkpoint)
    return nullcontext({} if checkpoint is None else checkpoint)


def named(error: CheckpointError, checkpoint: MutableMapping[str, str]) -> CheckpointError:
    """The same error with the name of the checkpoint."""
    name = checkpoint.path if isinstance(checkpoint, CheckpointFile) else "the checkpoint"
    return CheckpointError(f"{name}: {error}")


def _now() -> datetime:
    return datetime.now(UTC)


def in_utc(name: str, moment: datetime) -> datetime:
    """Check a time, which may be of another library.

    Raises:
        InvalidArgumentError: it is no datetime, or has no zone.
    """
    try:
        plain = standard(moment) if isinstance(moment, datetime) else None
    except ValueError as error:
        raise InvalidArgumentError(f"{name}: {error}") from None
    if plain is None or plain.utcoffset() is None:
        raise InvalidArgumentError(f"{name} is {moment!r}; it must be a datetime with a time zone")
    return plain.astimezone(UTC)
