"""Seeing what the client does: one record and one log line per attempt, hooks, and spans.

The logger is `pandapon`. Neither lines nor records hold bodies, addresses, query values or headers; the line of a
change that may have taken effect says how to find out, by its own reference.
"""

from __future__ import annotations

import logging
import traceback
from collections.abc import Callable, Iterable
from contextlib import AbstractContextManager
from typing import Protocol

from attrs import field, frozen

from ._operation import Operation
from .errors import LookUp, shown

logger: logging.Logger = logging.getLogger("pandapon")
logger.addHandler(logging.NullHandler())
logging.getLogger("stamina").addHandler(logging.NullHandler())  # what it says of a retry, the line of the attempt says


@frozen(kw_only=True)
class Attempt:
    """One request and what came of it."""

    operation: Operation
    number: int
    """1 for the first attempt of a call."""
    milliseconds: float
    """From sending to the opened answer; waiting for a limiter is not in it."""
    http_status: int | None = None
    code: int | str | None = field(default=None, repr=shown)
    """The envelope's code; 200 is success."""
    request_id: str | None = field(default=None, repr=shown)
    error: BaseException | None = None
    """What the attempt failed with; None when it succeeded."""


Hook = Callable[[Attempt], None]
"""Called after every attempt. What it raises is logged and goes no further: an answer must not be lost by it."""


class Tracing(Protocol):
    """Makes a span of every call."""

    def span(self, operation: Operation) -> AbstractContextManager[Hook]:
        """Entered for the time of a call; gives what is called after each of its attempts."""
        ...


def report(attempt: Attempt, doubt: LookUp | None) -> None:
    """Write the line of an attempt; `doubt` is how to find out what became of a change, where that is open."""
    logger.log(
        logging.INFO if attempt.error is None else logging.WARNING,
        "%s: %s, HTTP %s, code %s, request id %s, %.1f ms, attempt %d%s",
        attempt.operation.id,
        "ok" if attempt.error is None else type(attempt.error).__name__,
        shown(attempt.http_status),
        shown(attempt.code),
        shown(attempt.request_id),
        attempt.milliseconds,
        attempt.number,
        "" if doubt is None else f"; it may have taken effect. {doubt}",
    )


def report_loss(operation: Operation, error: BaseException, doubt: LookUp) -> None:
    """Write that a change was made, or may have been, and that its result does not reach the caller."""
    logger.warning("%s: %s; it may have taken effect. %s", operation.id, type(error).__name__, doubt)


def call_hooks(attempt: Attempt, hooks: Iterable[Hook]) -> None:
    """Call the hooks; what they raise is logged."""
    for hook in hooks:
        try:
            hook(attempt)
        except Exception as error:
            # Without the chain: before it stands the failure of the attempt, whose text may quote what was sent.
            trace = "".join(traceback.format_exception(error, chain=False))
            logger.error("%s: a hook failed\n%s", attempt.operation.id, trace)
