"""One record and one log line per attempt, hooks, and spans.

The logger is `pandapon`. Log lines and records hold no bodies, addresses, query values or headers. If a change may
have taken effect, its line says how to check, with the arguments that identify the call.
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
logging.getLogger("stamina").addHandler(logging.NullHandler())  # the line of the attempt reports it


@frozen(kw_only=True)
class Attempt:
    """One request and its outcome."""

    operation: Operation
    number: int
    """1 for the first attempt of a call."""
    milliseconds: float
    """From sending to the decoded response, without the wait for a limiter."""
    http_status: int | None = None
    code: int | str | None = field(default=None, repr=shown)
    """The envelope's code; 200 is success."""
    request_id: str | None = field(default=None, repr=shown)
    error: BaseException | None = None
    """Why the attempt failed; None if it succeeded."""


Hook = Callable[[Attempt], None]
"""Called after every attempt. An exception from it is logged, not raised, so that no response is lost."""


class Tracing(Protocol):
    """Creates a span for every call."""

    def span(self, operation: Operation) -> AbstractContextManager[Hook]:
        """Return a context manager that spans one call and yields the hook for its attempts."""
        ...


def report(attempt: Attempt, doubt: LookUp | None) -> None:
    """Log an attempt; `doubt` says how to check a change whose outcome is unknown."""
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
    """Log that a change was made, or may have been, and that the caller does not get its result."""
    logger.warning("%s: %s; it may have taken effect. %s", operation.id, type(error).__name__, doubt)


def call_hooks(attempt: Attempt, hooks: Iterable[Hook]) -> None:
    """Call the hooks; log what they raise."""
    for hook in hooks:
        try:
            hook(attempt)
        except Exception as error:
            # Without the chain: it includes the attempt's own failure, whose message may quote the request.
            trace = "".join(traceback.format_exception(error, chain=False))
            logger.error("%s: a hook raised\n%s", attempt.operation.id, trace)
