"""An inbox that reports new messages at once, and messages as rows."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from queue import SimpleQueue
from typing import Any

from attrs import define, field

from pandapon.enums import MessagePlatform
from pandapon.webhooks import DeadLetter, Inbox, MessageError, parse

COLUMNS = ("received", "platform", "type", "body")
DEAD_COLUMNS = ("key", "received", "tries", "reason", "body")


@define
class WatchedInbox:
    """Queues a copy of every new message once it is stored. A repeated message is queued once."""

    inbox: Inbox
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
            if not finish or not _readable(body):
                yield row_of(body, datetime.now(UTC))
            else:
                yield from self._finished()

    def _finished(self) -> Iterator[dict[str, Any]]:
        while claim := self.inbox.claim():
            yield _row(claim.delivery.message.raw, claim.delivery.received_at)
            self.inbox.finish(claim)


def row_of(body: bytes, received: datetime) -> dict[str, Any]:
    """A message as a row; an unreadable one has the reason in place of its type."""
    try:
        return _row(parse(body).raw, received)
    except MessageError as error:
        return _row({"messageType": f"unreadable: {error}", "messageBody": body.decode("utf-8", "replace")}, received)


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


def _row(message: Any, received: datetime) -> dict[str, Any]:
    platform = message.get("messagePlatform")
    known = platform.__class__ is int
    return {
        "received": received.astimezone().isoformat(timespec="seconds"),
        "platform": MessagePlatform(platform).name if known else platform,
        "type": message.get("messageType"),
        "body": message.get("messageBody"),
        "timestamp": message.get("timestamp"),
    }


def _readable(body: bytes) -> bool:
    try:
        parse(body)
    except MessageError:
        return False
    return True
