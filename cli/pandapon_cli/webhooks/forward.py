"""`pandapon webhooks listen --forward-to`: passes messages on, and finishes those that are answered with 200."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from datetime import UTC, datetime
from queue import SimpleQueue
from threading import Event, Thread
from typing import Any

from attrs import define, field

from pandapon.webhooks import Delivery, Inbox
from pandapon_api import PandaPonError

from .messages import is_readable, message_row, row_of
from .target import PATIENCE, Target

IDLE = 0.1
"""Seconds between two checks of an empty inbox."""

COLUMNS = ("received", "platform", "type", "forwarded", "body")


class ForwardError(PandaPonError):
    """The receiver did not answer with 200."""


@define
class Forwarder:
    """Delivers the messages of an inbox to a receiver, each until it is answered with 200 or is a dead letter.

    It is a worker, so a message is repeated only if this process ends between the answer and its record, and then it is
    the same bytes, which an inbox behind the receiver recognises.
    """

    inbox: Inbox
    target: Target
    columns: tuple[str, ...] = COLUMNS
    _rows: SimpleQueue[dict[str, Any] | None] = field(factory=SimpleQueue, init=False, repr=False)
    _stop: Event = field(factory=Event, init=False, repr=False)
    _worker: Thread | None = field(default=None, init=False, repr=False)

    def put(self, body: bytes) -> bool:
        """Store the body of a push. One that cannot be read is a dead letter, and is not passed on."""
        new = self.inbox.put(body)
        if new and not is_readable(body):
            self._rows.put({**row_of(body, datetime.now(UTC)), "forwarded": "no"})
        return new

    def check(self) -> None:
        """Check that a message could be stored now."""
        self.inbox.check()

    def close_queue(self) -> None:
        """End after the current message, and the rows after that."""
        self._stop.set()
        if self._worker is not None:
            self._worker.join(PATIENCE)
        self._rows.put(None)

    def rows(self, *, finish: bool) -> Iterator[dict[str, Any]]:
        """Pass messages on, those first that waited already, and yield each attempt."""
        logging.getLogger("pandapon.webhooks").addFilter(_is_not_shown)
        self._worker = Thread(target=self._run, name="pandapon-forward", daemon=True)
        self._worker.start()
        while (row := self._rows.get()) is not None:
            yield row

    def _run(self) -> None:
        self.inbox.run(self._forward, stop=self._stop, idle=IDLE)

    def _forward(self, delivery: Delivery) -> None:
        answer = self.target.push(delivery.content)
        again = "" if answer.received else "; a dead letter now" if self._is_last(delivery) else "; again later"
        row = message_row(delivery.message.raw, delivery.received_at)
        self._rows.put({**row, "key": delivery.key, "tries": delivery.tries, "forwarded": f"{answer}{again}"})
        if not answer.received:
            raise ForwardError(f"{answer} from {self.target.shown}")

    def _is_last(self, delivery: Delivery) -> bool:
        return delivery.tries >= self.inbox.max_tries


def _is_not_shown(record: logging.LogRecord) -> bool:
    """The rows show the attempts already."""
    return ForwardError.__name__ not in record.getMessage()
