"""What an inbox hands out and tells."""

from __future__ import annotations

import datetime

from attrs import field, frozen

from .messages import Message, parse


@frozen(kw_only=True)
class Delivery:
    """What a handler is given."""

    key: str
    """The key to make the handler idempotent with: the same message always has the same. See `message_key`."""
    message: Message = field(repr=False)
    tries: int
    """How often it was handed out, this time included."""
    pushes: int
    """How often it was pushed."""
    received_at: datetime.datetime
    """When it came first."""


@frozen(kw_only=True)
class Leased:
    """A message as the store hands it out: not read yet, and leased under a token."""

    key: str
    body: bytes = field(repr=False)
    tries: int
    pushes: int
    received_at: float
    """Seconds since 1970."""
    token: str

    def delivery(self) -> Delivery:
        """Read it.

        Raises:
            MessageError: it cannot be read.
        """
        return Delivery(
            key=self.key,
            message=parse(self.body),
            tries=self.tries,
            pushes=self.pushes,
            received_at=aware_time(self.received_at),
        )


@frozen
class Claim:
    """A delivery, and the lease it was handed out under."""

    delivery: Delivery
    token: str


@frozen(kw_only=True)
class DeadLetter:
    """A message that is not handed out any more until `Inbox.retry` is called with its key."""

    key: str
    reason: str
    body: bytes = field(repr=False)
    """The bytes as they came."""
    tries: int
    pushes: int
    received_at: datetime.datetime


@frozen(kw_only=True)
class Counts:
    """How many messages are in which state."""

    waiting: int
    """To be handed out, now or after a delay."""
    running: int
    """Handed out; in Redis also what was handed back and not taken again yet."""
    done: int
    """Finished, and remembered so that a repeated push is recognised."""
    dead: int
    """Set aside."""


def aware_time(seconds: float) -> datetime.datetime:
    """Seconds since 1970 as an aware time."""
    return datetime.datetime.fromtimestamp(seconds, datetime.UTC)
