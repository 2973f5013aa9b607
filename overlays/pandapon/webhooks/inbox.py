"""What every inbox can do, wherever it keeps its messages."""

from __future__ import annotations

import asyncio
import datetime
from abc import ABC, abstractmethod
from collections.abc import Generator
from threading import Event
from types import TracebackType
from typing import Self

from attrs import define, field

from pandapon_api import ConfigurationError
from pandapon_api.models import TaobaoOrder

from . import worker
from .delivery import Claim, Counts, DeadLetter, Leased
from .errors import MessageError
from .handler import AnyHandler, Handler
from .identity import Incoming, order_identity, order_state

LEAST_KEEP = datetime.timedelta(hours=3)
"""The API pushes for two and a half hours; a message forgotten earlier would be taken for a new one."""


@define(eq=False)
class Inbox(ABC):
    """Keeps every message until a handler has finished it: at least once, hardly ever twice.

    A message is handed out under a lease, which is renewed while the handler runs. When a worker is killed, the lease
    runs out and the message is handed out again. Make handlers idempotent with `Delivery.key`.

    Args:
        max_tries: How often a message is handed out before it is set aside.
        lease: Seconds after which the message of a worker that is gone comes back.
        keep: How long a finished message is remembered, so that a repeated push is recognised; three hours at least.

    Raises:
        ConfigurationError: a setting that cannot work.
    """

    max_tries: int = field(default=5, kw_only=True)
    lease: float = field(default=60.0, kw_only=True)
    keep: datetime.timedelta = field(default=datetime.timedelta(days=7), kw_only=True)

    def __attrs_post_init__(self) -> None:
        if self.max_tries < 1:
            raise ConfigurationError(f"max_tries is {self.max_tries}; the least is 1")
        if not 0 < self.lease < float("inf"):
            raise ConfigurationError(f"lease is {self.lease}; it has to be a positive number of seconds")
        if self.keep < LEAST_KEEP:
            raise ConfigurationError(f"keep is {self.keep}; the least is {LEAST_KEEP}, while the API pushes again")

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()

    def put(self, body: bytes) -> bool:
        """Store the body of a push, readable or not; what returns is on disk. False where it was there already.

        Raises:
            InboxError: it is not stored.
        """
        return self._put(Incoming.of(body))

    def claim(self) -> Claim | None:
        """Hand out the next message; None where none is due. `run` and `arun` do this and the rest.

        Raises:
            InboxError: the inbox cannot be used.
        """
        while leased := self._take():
            if leased.tries > self.max_tries:
                self._set_aside(leased.key, leased.token, f"handed out {self.max_tries} times and never finished")
                continue
            try:
                return Claim(leased.delivery(), leased.token)
            except MessageError as error:
                self._set_aside(leased.key, leased.token, str(error))
        return None

    def fail(self, claim: Claim, error: BaseException) -> None:
        """Note that the handler raised: the message comes again after a delay, or is set aside.

        Raises:
            InboxError: it could not be noted; the message comes back when its lease has run out.
        """
        delivery = claim.delivery
        if delivery.tries >= self.max_tries:
            self._set_aside(delivery.key, claim.token, f"{type(error).__qualname__}: {error}"[:500])
        else:
            self._postpone(delivery.key, claim.token, retry_delay(delivery.tries))

    def saw(self, order: TaobaoOrder) -> None:
        """Record the state of an order that was read, so that `catch_up` does not yield it.

        Raises:
            InboxError: it could not be recorded.
        """
        self._record(order_identity(order), order_state(order))

    def has_seen(self, order: TaobaoOrder) -> bool:
        """Whether exactly this state of the order was recorded last.

        Raises:
            InboxError: the inbox cannot be read.
        """
        return self._recorded(order_identity(order)) == order_state(order)

    def run(self, handler: Handler, *, stop: Event | None = None, until_empty: bool = False, idle: float = 1.0) -> None:
        """Hand out messages, one after the other, until `stop` is set.

        A handler that raises is logged, and its message comes again later. While the inbox cannot be used, this
        waits and tries again. Several threads, processes and, with `RedisInbox`, machines may run at once.

        Args:
            handler: Called with each `Delivery`.
            stop: Ends the loop after the message in hand.
            until_empty: Return as soon as no message is due; those that wait for another try stay.
            idle: Seconds between two looks into an empty inbox.

        Raises:
            ConfigurationError: the handler is async.
            InboxError: only with `until_empty`: the inbox cannot be used.
        """
        worker.run(self, handler, stop, until_empty, idle)

    async def arun(
        self, handler: AnyHandler, *, stop: asyncio.Event | None = None, until_empty: bool = False, idle: float = 1.0
    ) -> None:
        """The same for async code. The handler may be async or not; one that is not runs in a thread.

        When the task is cancelled, so is an async handler, and its message is handed back at once with the try
        taken back. A handler in a thread cannot be cancelled and is waited for.

        Raises:
            InboxError: only with `until_empty`: the inbox cannot be used.
        """
        await worker.arun(self, handler, stop, until_empty, idle)

    @abstractmethod
    def check(self) -> None:
        """Make sure that a message could be stored now, by writing something and taking it back.

        Raises:
            InboxError: it could not.
        """

    @abstractmethod
    def finish(self, claim: Claim) -> None:
        """Note that a message is done, whoever holds its lease by now.

        Raises:
            InboxError: it could not be noted; the message comes back when its lease has run out.
        """

    @abstractmethod
    def hand_back(self, claim: Claim) -> None:
        """Give a message back as if it had not been handed out.

        Raises:
            InboxError: it could not be noted; the message comes back when its lease has run out.
        """

    @abstractmethod
    def renew(self, claim: Claim) -> bool:
        """Begin the lease anew. False where it was lost.

        Raises:
            InboxError: the inbox cannot be used.
        """

    @abstractmethod
    def dead_letters(self) -> Generator[DeadLetter]:
        """The messages that were set aside, the first one first.

        Raises:
            InboxError: the inbox cannot be read.
        """

    @abstractmethod
    def retry(self, key: str) -> None:
        """Put back a message that was set aside, with all its tries.

        Raises:
            InvalidArgumentError: no message with this key is set aside.
            InboxError: the inbox cannot be used.
        """

    @abstractmethod
    def counts(self) -> Counts:
        """How many messages are in which state.

        Raises:
            InboxError: the inbox cannot be read.
        """

    @abstractmethod
    def close(self) -> None:
        """Close connections. What is stored stays."""

    @abstractmethod
    def _put(self, incoming: Incoming) -> bool:
        """Store durably, unreadable messages among those set aside; count a repeated push."""

    @abstractmethod
    def _take(self) -> Leased | None:
        """Lease the next message, and count the try in the same transaction."""

    @abstractmethod
    def _postpone(self, key: str, token: str, delay: float) -> None:
        """Hand the message out again after `delay` seconds, if the lease is still held."""

    @abstractmethod
    def _set_aside(self, key: str, token: str, reason: str) -> None:
        """Hand the message out no more, if the lease is still held."""

    @abstractmethod
    def _record(self, identity: str, state: str) -> None:
        """Keep the state of an order."""

    @abstractmethod
    def _recorded(self, identity: str) -> str | None:
        """The state of an order that was kept last."""


def retry_delay(tries: int) -> float:
    """Seconds until a failed message comes again: 10 s, 1 min, 6 min, 36 min, then every hour."""
    return min(10.0 * 6.0 ** min(tries - 1, 5), 3600.0)
