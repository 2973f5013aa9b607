"""One record and one log line per attempt, hooks, spans, and the seam for recordings.

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

from ._engines.seam import Head, Outgoing
from ._operation import Operation
from ._request import Request
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


@frozen(kw_only=True)
class Recorded:
    """One attempt with its data, for a recorder. Nothing of it is redacted, and it must not be changed."""

    attempt: Attempt
    request: Request = field(repr=False)
    """The request as prepared: its parameters and its body."""
    sent: Outgoing | None = field(repr=False)
    """The request as signed; None if it was not passed to the engine."""
    response: Head | None = field(repr=False)
    """The head of the response, whose body is `content`; None if there was none."""
    content: bytes | bytearray = field(repr=False)
    """The decompressed body, as far as it was read."""
    time: float
    """When it was sent, in seconds since 1970 by the local clock."""


class Recorder(Protocol):
    """Receives every attempt with its data, such as `pandapon.recording.Recorder`."""

    def record(self, recorded: Recorded) -> None:
        """Take one attempt. It runs where the call runs, including on the event loop, so it must be fast."""
        ...

    def flush(self) -> None:
        """Write what was taken; called when the client is closed, on a thread of its own if that is async."""
        ...


class Recording:
    """A recorder whose exceptions never reach a call."""

    def __init__(self, recorder: Recorder) -> None:
        self._recorder = recorder
        self._has_failed = False

    def add(self, recorded: Recorded) -> None:
        """Pass an attempt to the recorder."""
        self._guarded(lambda: self._recorder.record(recorded))

    def flush(self) -> None:
        """Let the recorder write what it has."""
        self._guarded(self._recorder.flush)

    def _guarded(self, action: Callable[[], None]) -> None:
        """Log only the first exception."""
        try:
            action()
        except Exception as error:
            if not self._has_failed:
                self._has_failed = True
                kind = type(error).__name__
                logger.warning("the recorder raised %s; no call fails by it, and later ones are not logged", kind)


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
