"""The values that an inbox returns."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Generic, Literal

from attrs import field, frozen

from .messages import Message, parse

if TYPE_CHECKING:
    from typing_extensions import TypeVar

    M = TypeVar("M", bound=Message, default=Message, covariant=True)
else:
    from typing import TypeVar

    M = TypeVar("M", covariant=True)


@frozen(kw_only=True)
class Delivery(Generic[M]):
    """A message for a handler. `Delivery[TaobaoOrderPaid]` is one of a type."""

    key: str
    """The key for an idempotent handler; the same message always has the same key. See `message_key`."""
    message: M = field(repr=False)
    tries: int
    """How often it was delivered, this time included."""
    pushes: int
    """How often it was pushed."""
    received_at: datetime.datetime
    """When it was first received."""
    content: bytes = field(default=b"", repr=False, eq=False)
    """The bytes as received."""


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
            content=self.body,
        )


@frozen(kw_only=True)
class StoredMessage:
    """A message in an inbox, in any state."""

    key: str
    body: bytes = field(repr=False)
    """The bytes as received; empty once the message is done, unless the inbox keeps bodies."""
    pushes: int
    received_at: datetime.datetime
    state: Literal["waiting", "running", "done", "dead"]
    """As in `Counts`."""


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
