"""Translates a failure of httpx into an error of the seam."""

from __future__ import annotations

import sys
import traceback
from types import CodeType
from typing import Any

from ...errors import PandaPonError
from ..seam import Closed, EngineError, Failed, Undecodable
from .library import httpx
from .watched import HAND_OVER

CARRYING = HAND_OVER | {"iter_raw", "aiter_raw"}
"""Functions that do the transport's work: an exception raised through one of them is a connection error."""


def translated(error: BaseException, closed: bool, left_change: bool) -> BaseException:
    """The error to raise; the same one if it is not a connection error. An exception that a signal handler raised while
    the client waited belongs to the program; it is taken out of the httpx error that wraps it.

    Args:
        error: The exception that ended sending or reading.
        closed: Whether the connections were closed.
        left_change: Whether a change may have been sent.
    """
    if isinstance(error, PandaPonError | EngineError) or not isinstance(error, Exception):
        return error
    if (interrupt := _interrupt(error)) is not None:
        return interrupt
    if isinstance(error, httpx.DecodingError):
        return Undecodable(str(error))
    if closed and isinstance(error, RuntimeError) and not left_change:
        return Closed()
    of_httpx = isinstance(error, httpx.HTTPError | httpx.InvalidURL)
    if not of_httpx and not _of_the_connection(error):
        return error
    reason = f"{type(error).__name__}: {error}" if str(error) else type(error).__name__
    return Failed(reason, passing=of_httpx or isinstance(error, ConnectionError))


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
