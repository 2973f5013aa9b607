"""Translates a failure of an engine into the error to raise: whether something may have changed, and what to do."""

from __future__ import annotations

from ._engines.seam import Closed, EngineError, Failed, SentTwice, Undecodable
from ._operation import Operation
from .errors import (
    ConfigurationError,
    LookUp,
    OutcomeUnknownError,
    PandaPonError,
    TransportError,
    UnexpectedResponseError,
)

CLOSED = "the client is closed; make a new one"


def meaning(error: BaseException, operation: Operation, look_up: LookUp, left: bool) -> BaseException:
    """The error to raise; the same one if it does not come from the engine.

    Args:
        error: The exception that ended sending or reading.
        operation: The operation that was called.
        look_up: How to check the outcome.
        left: Whether the request may have been sent.
    """
    if not isinstance(error, EngineError):
        return error
    reason = " ".join(map(str, error.args)).rstrip(".")
    if isinstance(error, Undecodable):
        text = f"the response cannot be decompressed: {reason}"
        return UnexpectedResponseError(text, look_up=look_up, operation=operation.id)
    if isinstance(error, Closed):
        return ConfigurationError(CLOSED, operation=operation.id)
    if isinstance(error, SentTwice) or (left and not operation.safe_to_retry):
        return OutcomeUnknownError(reason, look_up, operation=operation.id)
    return TransportError(reason, sent=left, operation=operation.id)


def is_passing(error: BaseException) -> bool:
    """Whether a connection failed, which a retry may fix, rather than the code that makes connections."""
    return not isinstance(error, Failed) or error.passing


def cause(error: BaseException, meant: BaseException) -> BaseException | None:
    """The cause to chain: what the engine's library raised."""
    if not isinstance(meant, PandaPonError):
        return None
    return error.__cause__ if isinstance(error, EngineError) else error
