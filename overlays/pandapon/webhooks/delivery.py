"""The values that an inbox returns."""

from __future__ import annotations

import datetime

from attrs import field, frozen

from .messages import Message, parse


@frozen(kw_only=True)
class Delivery:
    """A message for a handler."""

    key: str
    """The key for an idempotent handler; the same message always has the same key. See `message_key`."""
    message: Message = field(repr=False)
    tries: int
    """How often it was delivered, this time included."""
    pushes: int
    """How often it was pushed."""
    received_at: datetime.datetime
    """When it was first received."""


@frozen(kw_only=True)
class Leased:
    """A message leased from the store under a token, not decoded yet."""

    key: str
    body: bytes = field(repr=False)
    tries: int
    pushes: int
    received_at: float
    """Seconds since 1970."""
    token: str

    def delivery(self) -> Delivery:
        """Decode it.

        Raises:
            MessageError: it cannot be decoded.
        """
        return Delivery(
            key=self.key,
            message=parse(self.body),
            tries=self.tries,
            pushes=self.pushes,
            received_at=aware_time(self.received_at),
        )


@frozen(kw_only=True)
class StoredMessage:
    """A message in an inbox, in any state."""

    key: str
    body: bytes = field(repr=False)
    """The bytes as received; empty once the message is done, unless the inbox keeps bodies."""
    pushes: int
    received_at: datetime.datetime


@frozen
class Claim:
    """A delivery and its lease."""

    delivery: Delivery
    token: str


@frozen(kw_only=True)
class DeadLetter:
    """A message that is not delivered again until you call `Inbox.retry` with its key."""

    key: str
    reason: str
    body: bytes = field(repr=False)
    """The bytes as received."""
    tries: int
    pushes: int
    received_at: datetime.datetime


@frozen(kw_only=True)
class Counts:
    """The number of messages in each state."""

    waiting: int
    """To be delivered, now or after a delay."""
    running: int
    """Leased to a worker; in Redis also those handed back and not leased again yet."""
    done: int
    """Finished, and remembered to recognise a repeated push."""
    dead: int
    """Dead letters, which are set aside."""


def aware_time(seconds: float) -> datetime.datetime:
    """Seconds since 1970 as an aware time."""
    return datetime.datetime.fromtimestamp(seconds, datetime.UTC)
