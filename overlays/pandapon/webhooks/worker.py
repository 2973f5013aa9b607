"""The worker loop, written once as steps for a sync and an async driver."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Generator, Sequence
from contextlib import suppress
from functools import partial
from threading import Event
from typing import Any, TypeVar

from attrs import frozen

from pandapon_api import ConfigurationError

from .delivery import Claim, Delivery
from .errors import InboxError
from .handler import AnyHandler, acall_handler, call_handler, give_back, in_thread, is_async, record_outcome
from .store import Store

T = TypeVar("T")

log: logging.Logger = logging.getLogger("pandapon.webhooks")

FIRST_WAIT = 0.5
LONGEST_WAIT = 30.0
"""Seconds between two attempts to use an unavailable inbox."""


@frozen
class _InboxCall:
    """A blocking call of the inbox."""

    call: Callable[[], Any]


@frozen
class _HandlerCall:
    """A call of the handler. The result is the exception it raised, or None."""

    claim: Claim


@frozen
class _Wait:
    """Seconds to wait, or less if the loop is stopped."""

    seconds: float


@frozen
class Handlers:
    """The handlers of a worker.

    Args:
        every: All of them.
        of: Finds the handler of a delivery.
        prepare: A blocking call of the inbox before the first message.
    """

    every: Sequence[AnyHandler]
    of: Callable[[Delivery], AnyHandler]
    prepare: Callable[[], None] | None = None


def only(handler: AnyHandler) -> Handlers:
    """One handler for every message."""
    return Handlers([handler], lambda _: handler)


_Steps = Generator[_InboxCall | _HandlerCall | _Wait, Any, T]


def run(inbox: Store, handlers: Handlers, stop: Event | None, until_empty: bool, idle: float) -> None:
    """Run the steps in this thread."""
    if any(map(is_async, handlers.every)):
        raise ConfigurationError("the handler is async; use arun, or pass a sync function to run")
    stop = stop or Event()
    steps = _steps(inbox, handlers.prepare, stop.is_set, until_empty, idle)
    answer: Any = None
    error: InboxError | None = None
    while True:
        try:
            step = steps.throw(error) if error else steps.send(answer)
        except StopIteration:
            return
        answer = error = None
        if isinstance(step, _Wait):
            stop.wait(step.seconds)
        elif isinstance(step, _HandlerCall):
            answer = call_handler(inbox, handlers.of(step.claim.delivery), step.claim)
        else:
            try:
                answer = step.call()
            except InboxError as raised:
                error = raised


async def arun(inbox: Store, handlers: Handlers, stop: asyncio.Event | None, until_empty: bool, idle: float) -> None:
    """Run the steps in this task, the blocking ones in threads."""
    stop = stop or asyncio.Event()
    steps = _steps(inbox, handlers.prepare, stop.is_set, until_empty, idle)
    answer: Any = None
    error: InboxError | None = None
    while True:
        try:
            step = steps.throw(error) if error else steps.send(answer)
        except StopIteration:
            return
        answer = error = None
        if isinstance(step, _Wait):
            await _wait_for_stop(stop, step.seconds)
        elif isinstance(step, _HandlerCall):
            answer = await acall_handler(inbox, handlers.of(step.claim.delivery), step.claim)
        else:
            try:
                answer = await in_thread(step.call, partial(give_back, inbox))
            except InboxError as raised:
                error = raised


def _steps(
    inbox: Store, prepare: Callable[[], None] | None, stopped: Callable[[], bool], until_empty: bool, idle: float
) -> _Steps[None]:
    """The steps of a worker."""
    if prepare is not None:
        yield from _retry_until_stopped(prepare, stopped, patient=not until_empty)
    while not stopped():
        claim = yield from _retry_until_stopped(inbox.claim, stopped, patient=not until_empty)
        if claim is not None:
            error = yield _HandlerCall(claim)
            yield from _retry_until_stopped(
                partial(record_outcome, inbox, claim, error), stopped, patient=not until_empty
            )
        elif until_empty:
            return
        else:
            yield _Wait(idle)


def _retry_until_stopped(call: Callable[[], T], stopped: Callable[[], bool], *, patient: bool) -> _Steps[T | None]:
    """Call the inbox until it succeeds; None if the loop was stopped before."""
    pause = FIRST_WAIT
    while True:
        try:
            answer: T = yield _InboxCall(call)
            return answer
        except InboxError as error:
            if not patient:
                raise
            log.warning("the inbox cannot be used, next attempt in %.1f s: %s", pause, error)
        yield _Wait(pause)
        if stopped():
            return None
        pause = min(2 * pause, LONGEST_WAIT)


async def _wait_for_stop(stop: asyncio.Event, seconds: float) -> None:
    """Wait until `stop` is set or the time is over."""
    with suppress(TimeoutError):
        await asyncio.wait_for(stop.wait(), seconds)
