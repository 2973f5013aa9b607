"""An inbox that reports new messages at once, and messages as rows."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from queue import SimpleQueue
from typing import Any

from attrs import define, field

from pandapon.enums import MessagePlatform
from pandapon.webhooks import DeadLetter, Inbox, MessageError, StoredMessage, parse

COLUMNS = ("received", "platform", "type", "body")
DEAD_COLUMNS = ("key", "received", "tries", "reason", "body")
LIST_COLUMNS = ("id", "received", "state", "pushes", "type")
SHORT = 12
"""Characters of a key that tell messages apart."""


@define
class WatchedInbox:
    """Queues a copy of every new message once it is stored. A repeated message is queued once."""

    inbox: Inbox
    columns: tuple[str, ...] = COLUMNS
    arrived: SimpleQueue[bytes | None] = field(factory=SimpleQueue, init=False, repr=False)

    def put(self, body: bytes) -> bool:
        """Store the body of a push, and queue a copy."""
        new = self.inbox.put(body)
        if new:
            self.arrived.put(body)
        return new

    def check(self) -> None:
        """Check that a message could be stored now."""
        self.inbox.check()

    def close_queue(self) -> None:
        """End the rows, after those of the messages that have arrived."""
        self.arrived.put(None)

    def rows(self, *, finish: bool) -> Iterator[dict[str, Any]]:
        """Yield the messages as they arrive.

        Args:
            finish: Whether a message counts as handled when the next one is requested. Messages that were already
                waiting come first then.

        Raises:
            InboxError: the inbox cannot be used.
        """
        if finish:
            yield from self._finished()
        while (body := self.arrived.get()) is not None:
            if not finish or not is_readable(body):
                yield row_of(body, datetime.now(UTC))
            else:
                yield from self._finished()

    def _finished(self) -> Iterator[dict[str, Any]]:
        while claim := self.inbox.claim():
            yield message_row(claim.delivery.message.raw, claim.delivery.received_at)
            self.inbox.finish(claim)


def row_of(body: bytes, received: datetime) -> dict[str, Any]:
    """A message as a row; an unreadable one has the reason in place of its type."""
    try:
        return message_row(parse(body).raw, received)
    except MessageError as error:
        return message_row(
            {"messageType": f"unreadable: {error}", "messageBody": body.decode("utf-8", "replace")}, received
        )


def dead_row(message: DeadLetter) -> dict[str, Any]:
    """A dead letter as a row."""
    return {
        "key": message.key,
        "received": message.received_at.astimezone().isoformat(timespec="seconds"),
        "tries": message.tries,
        "pushes": message.pushes,
        "reason": message.reason,
        "body": message.body.decode("utf-8", "replace"),
    }


def message_row(message: Any, received: datetime) -> dict[str, Any]:
    """A message that can be read, as a row."""
    platform = message.get("messagePlatform")
    known = platform.__class__ is int
    return {
        "received": received.astimezone().isoformat(timespec="seconds"),
        "platform": MessagePlatform(platform).name if known else platform,
        "type": message.get("messageType"),
        "body": message.get("messageBody"),
        "timestamp": message.get("timestamp"),
    }


def stored_row(message: StoredMessage) -> dict[str, Any]:
    """A message in an inbox as a row; of a finished one the body may be gone, and with it the type."""
    row = row_of(message.body, message.received_at) if message.body else {"type": None, "body": None}
    known = {"id": message.key[:SHORT], "key": message.key, "state": message.state, "pushes": message.pushes}
    return {**row, **known, "received": message.received_at.astimezone().isoformat(timespec="seconds")}


def is_readable(body: bytes) -> bool:
    """Whether the body of a push is a message."""
    try:
        parse(body)
    except MessageError:
        return False
    return True
