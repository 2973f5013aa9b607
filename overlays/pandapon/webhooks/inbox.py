"""The base of all inboxes."""

from __future__ import annotations

import asyncio
import datetime
from abc import ABC, abstractmethod
from collections.abc import Callable, Generator, Sequence
from threading import Event
from types import TracebackType
from typing import Any, Self

from attrs import define, field

from pandapon_api import ConfigurationError, InvalidArgumentError
from pandapon_api.models import TaobaoOrder

from . import worker
from .delivery import Claim, Counts, DeadLetter, Leased, StoredMessage, aware_time
from .errors import MessageError, NoHandlerError
from .handler import AnyHandler, Handler
from .identity import Incoming, order_identity, order_state

LEAST_KEEP = datetime.timedelta(hours=3)
"""The API pushes for two and a half hours; a message forgotten earlier would look new."""

NOT_REPLAYED = {
    "": "there is no message {!r} in this inbox; stored() lists those that there are",
    "running": "message {!r} is being handled now; it is delivered again by itself if that fails",
    "done": "message {!r} is finished and its body was not kept: only an inbox with keep_bodies=True can replay it",
}
"""Why a message cannot be replayed."""


@define(eq=False)
class Inbox(ABC):
    """Keeps every message until a handler has finished it: delivery is at least once, rarely twice.

    A message is delivered under a lease, which is renewed while the handler runs. If a worker is killed, the lease
    expires and the message is delivered again. Make handlers idempotent with `Delivery.key`.

    Args:
        max_tries: How often a message is delivered before it is set aside.
        lease: Seconds after which a message comes back if its worker is gone.
        keep: How long a finished message is remembered, to recognise a repeated push; at least three hours.
        keep_bodies: Whether its body is remembered as well, for `stored`.

    Raises:
        ConfigurationError: a setting does not work.
    """

    max_tries: int = field(default=5, kw_only=True)
    lease: float = field(default=60.0, kw_only=True)
    keep: datetime.timedelta = field(default=datetime.timedelta(days=7), kw_only=True)
    keep_bodies: bool = field(default=False, kw_only=True)

    def __attrs_post_init__(self) -> None:
        if self.max_tries < 1:
            raise ConfigurationError(f"max_tries is {self.max_tries}; it must be at least 1")
        if not 0 < self.lease < float("inf"):
            raise ConfigurationError(f"lease is {self.lease}; it must be a positive number of seconds")
        if self.keep < LEAST_KEEP:
            raise ConfigurationError(f"keep is {self.keep}; it must be at least {LEAST_KEEP}, as the API pushes again")

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()

    def put(self, body: bytes) -> bool:
        """Store the body of a push durably, readable or not. Returns False if it was stored before.

        Raises:
            InboxError: it was not stored.
        """
        return self._put(Incoming.of(body))

    def claim(self) -> Claim | None:
        """Lease the next message; None if none is due. `run` and `arun` call this for you.

        Raises:
            InboxError: the inbox cannot be used.
        """
        while leased := self._take():
            if leased.tries > self.max_tries:
                self._set_aside(leased.key, leased.token, f"delivered {self.max_tries} times and never finished")
                continue
            try:
                return Claim(leased.delivery(), leased.token)
            except MessageError as error:
                self._set_aside(leased.key, leased.token, str(error))
        return None

    def fail(self, claim: Claim, error: BaseException) -> None:
        """Record that the handler raised: the message is delivered again after a delay, or set aside.

        It is set aside after `max_tries`, and at once if no handler is registered for it.

        Raises:
            InboxError: it was not recorded; the message comes back when its lease expires.
        """
        delivery = claim.delivery
        if delivery.tries >= self.max_tries or isinstance(error, NoHandlerError):
            self._set_aside(delivery.key, claim.token, storable(f"{type(error).__qualname__}: {error}"[:500]))
        else:
            self._postpone(delivery.key, claim.token, retry_delay(delivery.tries))

    def saw(self, order: TaobaoOrder) -> None:
        """Record the state of an order that was read, so that `catch_up` does not yield it.

        Raises:
            InboxError: it was not recorded.
        """
        self._record(order_identity(order), order_state(order))

    def has_seen(self, order: TaobaoOrder) -> bool:
        """Whether this exact state of the order was recorded last.

        Raises:
            InboxError: the inbox cannot be read.
        """
        return self._recorded(order_identity(order)) == order_state(order)

    def run(self, handler: Handler, *, stop: Event | None = None, until_empty: bool = False, idle: float = 1.0) -> None:
        """Deliver messages one at a time until `stop` is set.

        If the handler raises, that is logged, and its message is delivered again later. If the inbox cannot be used,
        this waits and tries again. Several threads, processes and, with `PostgresInbox` or `RedisInbox`, machines may
        run at once.

        Args:
            handler: Called with each `Delivery`.
            stop: Ends the loop after the current message.
            until_empty: Return as soon as no message is due; those that wait for another try stay.
            idle: Seconds between two checks of an empty inbox.

        Raises:
            ConfigurationError: the handler is async.
            InboxError: only with `until_empty`: the inbox cannot be used.
        """
        worker.run(self, worker.only(handler), stop, until_empty, idle)

    async def arun(
        self, handler: AnyHandler, *, stop: asyncio.Event | None = None, until_empty: bool = False, idle: float = 1.0
    ) -> None:
        """The same for async code. The handler may be async or sync; a sync handler runs in a thread.

        If the task is cancelled, so is an async handler; its message is handed back at once, and the try does not
        count. A handler in a thread cannot be cancelled; this waits for it.

        Raises:
            InboxError: only with `until_empty`: the inbox cannot be used.
        """
        await worker.arun(self, worker.only(handler), stop, until_empty, idle)

    @abstractmethod
    def check(self) -> None:
        """Check that a message could be stored now, by writing a test value and deleting it.

        Raises:
            InboxError: the inbox is not writable.
        """

    @abstractmethod
    def finish(self, claim: Claim) -> None:
        """Record that a message is done, even if another worker has its lease now.

        Raises:
            InboxError: it was not recorded; the message comes back when its lease expires.
        """

    @abstractmethod
    def hand_back(self, claim: Claim) -> None:
        """Hand a message back as if it had not been delivered.

        Raises:
            InboxError: it was not recorded; the message comes back when its lease expires.
        """

    @abstractmethod
    def renew(self, claim: Claim) -> bool:
        """Renew the lease. Returns False if it was lost.

        Raises:
            InboxError: the inbox cannot be used.
        """

    @abstractmethod
    def dead_letters(self) -> Generator[DeadLetter]:
        """The messages that were set aside, oldest first.

        Raises:
            InboxError: the inbox cannot be read.
        """

    @abstractmethod
    def stored(self) -> Generator[StoredMessage]:
        """Every message that is remembered, in any state. It changes nothing.

        Raises:
            InboxError: the inbox cannot be read.
        """

    @abstractmethod
    def retry(self, key: str) -> None:
        """Put a message that was set aside back in the queue, with all its tries.

        Raises:
            InvalidArgumentError: no message with this key is set aside.
            InboxError: the inbox cannot be used.
        """

    def replay(self, key: str) -> None:
        """Deliver a message again, with all its tries: a finished one, a dead letter, or at once one that waits.

        Its `Delivery.key` is the same, so a handler that makes itself idempotent by the key does nothing for a message
        that it has handled. Guide: docs/webhooks.md#replay.

        Raises:
            InvalidArgumentError: there is no such message, it is being handled, or it is finished and its body was not
                kept, see `keep_bodies`. Nothing has changed.
            InboxError: the inbox cannot be used.
        """
        outcome = self._replay(key)
        if outcome != "queued":
            raise InvalidArgumentError(NOT_REPLAYED[outcome].format(key))

    @abstractmethod
    def counts(self) -> Counts:
        """The number of messages in each state.

        Raises:
            InboxError: the inbox cannot be read.
        """

    @abstractmethod
    def close(self) -> None:
        """Close connections. Stored messages stay."""

    @abstractmethod
    def _put(self, incoming: Incoming) -> bool:
        """Store durably; set an unreadable message aside; count a repeated push."""

    @abstractmethod
    def _take(self) -> Leased | None:
        """Lease the next message, and count the try in the same transaction."""

    @abstractmethod
    def _postpone(self, key: str, token: str, delay: float) -> None:
        """Deliver the message again after `delay` seconds, if the lease is still held."""

    @abstractmethod
    def _set_aside(self, key: str, token: str, reason: str) -> None:
        """Set the message aside, if the lease is still held."""

    @abstractmethod
    def _replay(self, key: str) -> str:
        """Queue a message again. Returns "queued", or why it was not, a key of `NOT_REPLAYED`."""

    @abstractmethod
    def _record(self, identity: str, state: str) -> None:
        """Keep the state of an order."""

    @abstractmethod
    def _recorded(self, identity: str) -> str | None:
        """The last state kept for an order."""


def storable(text: str) -> str:
    """A text as every store can hold it: without NUL and half characters."""
    return text.encode("utf-8", "replace").decode().replace("\0", "\N{REPLACEMENT CHARACTER}")


def retry_delay(tries: int) -> float:
    """Seconds until a failed message is delivered again: 10 s, 1 min, 6 min, 36 min, then every hour."""
    return min(10.0 * 6.0 ** min(tries - 1, 5), 3600.0)


def stored_messages(rows_after: Callable[[int], Sequence[Sequence[Any]]]) -> Generator[StoredMessage]:
    """The messages of a table, from its rows in batches; each row begins with its number."""
    after = 0
    while rows := rows_after(after):
        for _, key, body, pushes, received_at, state in rows:
            yield StoredMessage(
                key=key,
                body=body,
                pushes=pushes,
                received_at=aware_time(received_at),
                state="running" if state == "leased" else state,
            )
        after = rows[-1][0]


def not_replayed(rows: Sequence[Sequence[Any]]) -> str:
    """Why a message was not replayed, from the row with its state, if there is one."""
    return {"leased": "running"}.get(rows[0][0], "done") if rows else ""
