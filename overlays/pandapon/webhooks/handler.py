"""Calls a handler, and records the outcome of its message."""

from __future__ import annotations

import asyncio
import inspect
import logging
from collections.abc import Awaitable, Callable
from functools import partial
from typing import TypeVar, cast

from pandapon_api import ConfigurationError

from .delivery import Claim, Delivery
from .errors import NO_HANDLER, InboxError, NoHandlerError
from .leases import keep_lease
from .store import Store

Handler = Callable[[Delivery], object]
AnyHandler = Callable[[Delivery], object | Awaitable[object]]
T = TypeVar("T")

log: logging.Logger = logging.getLogger("pandapon.webhooks")


def call_handler(inbox: Store, handler: AnyHandler, claim: Claim) -> BaseException | None:
    """Call a sync handler; return the exception it raised, unless that ends the worker."""
    try:
        with keep_lease(inbox, claim):
            _check_done(handler(claim.delivery))
    except Exception as error:
        return _log_failure(error, claim)
    except (KeyboardInterrupt, GeneratorExit):
        give_back(inbox, claim)
        raise
    except BaseException as error:
        _record_quietly(inbox, claim, error)
        raise
    return None


async def acall_handler(inbox: Store, handler: AnyHandler, claim: Claim) -> BaseException | None:
    """Call a handler from async code; a sync handler runs in a thread."""
    if not is_async(handler):
        return await in_thread(partial(call_handler, inbox, handler, claim), partial(_record_quietly, inbox, claim))
    try:
        with keep_lease(inbox, claim):
            _check_done(await cast(Awaitable[object], handler(claim.delivery)))
    except asyncio.CancelledError as error:
        task = asyncio.current_task()
        if task is None or not task.cancelling():
            return _log_failure(error, claim)  # cancelled inside the handler, not the worker
        await in_thread(partial(give_back, inbox, claim))
        raise
    except Exception as error:
        return _log_failure(error, claim)
    except (KeyboardInterrupt, GeneratorExit):
        give_back(inbox, claim)
        raise
    except BaseException as error:
        _record_quietly(inbox, claim, error)
        raise
    return None


def _check_done(outcome: object) -> None:
    """Raise if a handler returned something that has not run yet."""
    if inspect.iscoroutine(outcome):
        outcome.close()
    if inspect.isawaitable(outcome):
        raise ConfigurationError(
            "the handler returned an awaitable; make it an async function that awaits, and use arun"
        )
    if inspect.isgenerator(outcome) or inspect.isasyncgen(outcome):
        raise ConfigurationError("the handler returned a generator, which has not run; write it without yield")


def _log_failure(error: BaseException, claim: Claim) -> BaseException:
    delivery = claim.delivery
    if isinstance(error, NoHandlerError):
        if not str(error).startswith(NO_HANDLER):  # the worker says its own once for each type
            log.warning("the handler set message %s aside", delivery.key)
        return error
    log.error("the handler raised %s for message %s, try %d", type(error).__qualname__, delivery.key, delivery.tries)
    return error


def record_outcome(inbox: Store, claim: Claim, error: BaseException | None) -> None:
    """Record the outcome in the inbox."""
    if error is None:
        inbox.finish(claim)
    else:
        inbox.fail(claim, error)


def _record_quietly(inbox: Store, claim: Claim, error: BaseException | None) -> None:
    """The same while another exception is being raised."""
    try:
        record_outcome(inbox, claim, error)
    except InboxError as trouble:
        log.warning("message %s comes back when its lease expires: %s", claim.delivery.key, trouble)


def give_back(inbox: Store, claim: object) -> None:
    """Hand back a claim while another exception is being raised; ignore other results of the inbox."""
    if isinstance(claim, Claim):
        try:
            inbox.hand_back(claim)
        except InboxError as trouble:
            log.warning("message %s comes back when its lease expires: %s", claim.delivery.key, trouble)


async def in_thread(call: Callable[[], T], after_all: Callable[[T], object] | None = None) -> T:
    """Run a blocking call in a thread. If cancelled meanwhile, wait for its end, and clean up."""
    loop = asyncio.get_running_loop()
    work = loop.run_in_executor(None, call)
    try:
        return await asyncio.shield(work)
    except asyncio.CancelledError:
        await asyncio.wait([work])
        if after_all is not None and not work.cancelled() and work.exception() is None:
            await loop.run_in_executor(None, after_all, work.result())
        raise


def is_async(handler: AnyHandler) -> bool:
    """Whether calling it returns an awaitable."""
    return inspect.iscoroutinefunction(handler) or inspect.iscoroutinefunction(type(handler).__call__)
