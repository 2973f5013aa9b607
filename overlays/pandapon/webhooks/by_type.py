"""Handlers registered by the type of their messages."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from contextlib import suppress
from threading import Event
from typing import Any, Generic, Protocol, TypeVar, overload

from attrs import define, field

from pandapon_api import ConfigurationError, InvalidArgumentError

from . import worker
from .delivery import Delivery
from .errors import NO_HANDLER, MessageError, NoHandlerError
from .handler import AnyHandler, is_async
from .inbox import Inbox
from .messages import Message, parse

A = TypeVar("A", bound=Message)
B = TypeVar("B", bound=Message)
C = TypeVar("C", bound=Message)
R = TypeVar("R")
M = TypeVar("M", bound=Message)

Key = type[Message] | str

log: logging.Logger = logging.getLogger("pandapon.webhooks")

MOST_SAID = 100
"""Types that are named in the log: strangers may invent any number of them."""


class Registration(Protocol, Generic[M]):
    """Registers a handler, and returns it unchanged."""

    def __call__(self, handler: Callable[[Delivery[M]], R], /) -> Callable[[Delivery[M]], R]:
        """Register a handler, sync or async."""
        ...


@define(eq=False)
class Worker:
    """Passes the messages of an inbox to the handlers of their types.

        worker = Worker(SqliteInbox("inbox.db"))

        @worker.on(TaobaoOrderPaid)
        def paid(delivery: Delivery[TaobaoOrderPaid]) -> None: ...

        worker.run()

    A message without a handler is never lost: it becomes a dead letter, and the first one of each type is logged. When
    a worker with a handler for it starts, it is queued again. So all workers of an inbox need the same handlers.
    Guide: docs/webhooks.md#handlers-by-type.

    Args:
        inbox: Any inbox: `SqliteInbox`, `RedisInbox`, `PostgresInbox`.
    """

    inbox: Inbox
    _handlers: dict[Key, AnyHandler] = field(factory=dict, init=False, repr=False)
    _said: set[str] = field(factory=set, init=False, repr=False)

    @overload
    def on(self, kind: type[A], /) -> Registration[A]: ...
    @overload
    def on(self, kind: type[A], second: type[B], /) -> Registration[A | B]: ...
    @overload
    def on(self, kind: type[A], second: type[B], third: type[C], /) -> Registration[A | B | C]: ...
    @overload
    def on(self, *kinds: Key) -> Registration[Any]: ...

    def on(self, *kinds: Any) -> Any:
        """Register the decorated function, sync or async, for messages of some types.

        Args:
            kinds: Classes of messages, such as `TaobaoOrderPaid`; `Message` is for all that have no other handler. A
                `messageType` as a string is for one that the specification does not know.

        Raises:
            ConfigurationError: something else is given, or one of them has a handler already.
        """
        if not kinds:
            raise ConfigurationError("name the messages of the handler, as in @worker.on(TaobaoOrderPaid)")
        for kind in kinds:
            _check(kind)

        def register(handler: AnyHandler) -> AnyHandler:
            for kind in kinds:
                if kind in self._handlers:
                    raise ConfigurationError(f"{_name(kind)} has a handler already; do all its work in one")
            self._handlers |= dict.fromkeys(kinds, handler)
            return handler

        return register

    def run(self, *, stop: Event | None = None, until_empty: bool = False, idle: float = 1.0) -> None:
        """Deliver messages one at a time until `stop` is set, as `Inbox.run` does.

        Args:
            stop: Ends the loop after the current message.
            until_empty: Return as soon as no message is due; those that wait for another try stay.
            idle: Seconds between two checks of an empty inbox.

        Raises:
            ConfigurationError: a handler is async, or there is none.
            InboxError: only with `until_empty`: the inbox cannot be used.
        """
        if slow := [_name(kind) for kind, handler in self._handlers.items() if is_async(handler)]:
            raise ConfigurationError(f"the handler of {', '.join(slow)} is async; use arun")
        worker.run(self.inbox, self._found(), stop, until_empty, idle)

    async def arun(self, *, stop: asyncio.Event | None = None, until_empty: bool = False, idle: float = 1.0) -> None:
        """The same for async code, with async and sync handlers, as `Inbox.arun` does.

        Raises:
            ConfigurationError: there is no handler.
            InboxError: only with `until_empty`: the inbox cannot be used.
        """
        await worker.arun(self.inbox, self._found(), stop, until_empty, idle)

    def _found(self) -> worker.Handlers:
        if not self._handlers:
            raise ConfigurationError("the worker has no handler; register one with @worker.on(TaobaoOrderPaid)")
        return worker.Handlers(list(self._handlers.values()), self._of, self._queue_again)

    def _of(self, delivery: Delivery) -> AnyHandler:
        return self._handler(delivery.message) or self._set_aside

    def _handler(self, message: Message) -> AnyHandler | None:
        """The handler of a message: that of its type as a string, of its class, or of all messages."""
        for kind in (str(message.type), *type(message).__mro__):
            if kind in self._handlers:
                return self._handlers[kind]
        return None

    def _set_aside(self, delivery: Delivery) -> None:
        kind = f"{delivery.message.type!r:.100}"
        if kind not in self._said and len(self._said) < MOST_SAID:
            self._said.add(kind)
            log.warning(
                "%s%s: they are kept as dead letters, and queued again when a worker that has one starts",
                NO_HANDLER,
                kind,
            )
        raise NoHandlerError(f"{NO_HANDLER}{kind}")

    def _queue_again(self) -> None:
        """Queue the messages that had no handler when they came, and have one now."""
        for letter in self.inbox.dead_letters():
            if letter.reason.startswith(f"{NoHandlerError.__name__}: {NO_HANDLER}"):
                with suppress(MessageError, InvalidArgumentError):  # another worker may have queued it meanwhile
                    if self._handler(parse(letter.body)):
                        self.inbox.retry(letter.key)


def _check(kind: Any) -> None:
    if isinstance(kind, str) or (isinstance(kind, type) and issubclass(kind, Message)):
        return
    name = getattr(kind, "__name__", repr(kind))
    if isinstance(kind, type) and kind.__module__.startswith("pandapon_api.models"):
        raise ConfigurationError(
            f"{name} is a model of pandapon.models; name the class of a message in pandapon.webhooks"
        )
    raise ConfigurationError(f"{name} is neither a class of messages nor a messageType: @worker.on(TaobaoOrderPaid)")


def _name(kind: Key) -> str:
    return kind if isinstance(kind, str) else kind.__name__
