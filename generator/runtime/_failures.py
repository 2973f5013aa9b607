"""Translates a failure into the error to raise: where it came from, and whether something may have changed."""

from __future__ import annotations

import sys
import traceback
from types import CodeType
from typing import Any

from . import _http
from ._operation import Operation
from ._watched import HAND_OVER
from .errors import (
    ConfigurationError,
    LookUp,
    OutcomeUnknownError,
    PandaPonError,
    TransportError,
    UnexpectedResponseError,
)

CARRYING = HAND_OVER | {"iter_raw", "aiter_raw"}
"""Functions that do the transport's work: an exception raised through one of them is a connection error."""

CLOSED = "the client is closed; make a new one"


def meaning(error: BaseException, operation: Operation, look_up: LookUp, left: bool, closed: bool) -> BaseException:
    """The error to raise; the same one if it is not a connection error. An exception that a signal handler raised while
    the client waited belongs to the program; it is taken out of the httpx error that wraps it.

    Args:
        error: The exception that ended sending or reading.
        operation: The operation that was called.
        look_up: How to check the outcome.
        left: Whether the request may have been sent.
        closed: Whether the connections were closed.
    """
    if isinstance(error, PandaPonError) or not isinstance(error, Exception):
        return error
    if (interrupt := _interrupt(error)) is not None:
        return interrupt
    if isinstance(error, _http.DecodingError):
        return UnexpectedResponseError(
            f"the response cannot be decompressed: {error}", look_up=look_up, operation=operation.id
        )
    safe = operation.safe_to_retry
    if closed and isinstance(error, RuntimeError) and (safe or not left):
        return ConfigurationError(CLOSED, operation=operation.id)
    if not isinstance(error, _http.HTTPError | _http.InvalidURL) and not _of_the_connection(error):
        return error
    reason = f"{type(error).__name__}: {error}" if str(error) else type(error).__name__
    if left and not safe:
        return OutcomeUnknownError(reason, look_up, operation=operation.id)
    return TransportError(reason, sent=left, operation=operation.id)


def is_passing(error: TransportError) -> bool:
    """Whether a connection failed, which a retry may fix, rather than the code that makes connections."""
    return isinstance(error.__cause__, _http.HTTPError | _http.InvalidURL | ConnectionError | None)


def _of_the_connection(error: BaseException) -> bool:
    """Whether it was raised through a transport."""
    return any(code.co_name in CARRYING for code in _codes(error))


def _interrupt(error: BaseException) -> BaseException | None:
    handlers: set[CodeType] = set()
    link: BaseException | None = error
    known: list[BaseException] = []
    while link is not None and not any(link is each for each in known):
        known.append(link)
        handlers = handlers or _signal_handlers()
        if handlers.intersection(_codes(link)):
            return link
        link = link.__cause__ or link.__context__
    return None


def _codes(error: BaseException) -> set[CodeType]:
    return {frame.f_code for frame, _ in traceback.walk_tb(error.__traceback__)}


def _signal_handlers() -> set[CodeType]:
    signal = sys.modules.get("signal")  # without it no handler was set
    handlers: list[Any] = [signal.getsignal(number) for number in signal.valid_signals()] if signal else []
    found = [getattr(getattr(handler, "func", handler), "__code__", None) for handler in handlers]
    found += [getattr(type(handler).__call__, "__code__", None) for handler in handlers if callable(handler)]
    return {code for code in found if isinstance(code, CodeType)}
