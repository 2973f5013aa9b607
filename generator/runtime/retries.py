"""The retry settings, and reading `Retry-After`."""

from __future__ import annotations

import re
import sys
from collections.abc import Mapping
from functools import cache
from typing import TYPE_CHECKING, Any

from attrs import frozen

from .clock import seconds_of
from .errors import ConfigurationError, PandaPonError

if TYPE_CHECKING:
    from stamina.instrumentation import RetryDetails, RetryHook

REPEATED = frozenset((408, 425, 429, 500, 502, 503, 504))
"""HTTP statuses after which a read is retried: the server was busy, restarting, or failed."""


@frozen(kw_only=True)
class Retries:
    """Exponential backoff with jitter, limited by attempts and by time.

    A call is retried if nothing was sent, or if it is safe to repeat and the connection or the server
    failed. A call that may have changed something is never sent twice. The wait in `Retry-After` is respected,
    unless it exceeds the time that is left.

    Args:
        attempts: Maximum number of attempts, including the first; None for no limit.
        timeout: Seconds after which a failure is final, regardless of the attempts left; None for no limit.
        wait_initial: Seconds before the second attempt.
        wait_max: Maximum wait in seconds.
        wait_jitter: Maximum random seconds added to each wait, so that many clients do not retry at once.
        wait_exp_base: The factor by which each wait grows.

    Raises:
        ConfigurationError: a value is out of range.
    """

    attempts: int | None = 3
    timeout: float | None = 45.0
    wait_initial: float = 0.1
    wait_max: float = 5.0
    wait_jitter: float = 1.0
    wait_exp_base: float = 2.0

    def __attrs_post_init__(self) -> None:
        if self.attempts is not None and self.attempts < 1:
            raise ConfigurationError(f"attempts is {self.attempts}; it must be at least 1")
        if self.attempts is None and self.timeout is None:
            raise ConfigurationError("retries need a limit; set attempts, timeout or both")
        if self.timeout == 0:
            raise ConfigurationError("timeout is 0, which leaves no time for a second attempt; set attempts=1 instead")
        for name in ("timeout", "wait_initial", "wait_max", "wait_jitter", "wait_exp_base"):
            value = getattr(self, name)
            if value is not None and not value >= 0:
                raise ConfigurationError(f"{name} is {value}; it must be at least 0")


USUAL = Retries()
ONCE = Retries(attempts=1)


def checked_retries(given: Retries | None) -> Retries:
    """The settings; None sends everything once.

    Raises:
        ConfigurationError: they are something else, such as a number.
    """
    if given is not None and not isinstance(given, Retries):
        raise ConfigurationError(
            f"retries is of type {type(given).__name__}; it must be pandapon.Retries(attempts=…), or None to send once"
        )
    return given or ONCE


_LONGEST = 999_999_999.0
"""The cap on a wait, in seconds; `sleep` refuses much larger values."""

_seconds = re.compile(r"[0-9]+(?:\.[0-9]*)?|\.[0-9]+").fullmatch


@cache
def made_ready() -> None:
    """Import the retry hooks before the first request: after a failure there may be no file descriptor left for it."""
    from stamina.instrumentation import get_on_retry_hooks, set_on_retry_hooks

    hooks = get_on_retry_hooks()
    if structlog := sys.modules.get("structlog"):
        set_on_retry_hooks([_unless_printed(hook, structlog) for hook in hooks])


def _unless_printed(hook: RetryHook, structlog: Any) -> RetryHook:
    """structlog prints on stdout until a program configures it, and others install it: log our lines instead."""
    from stamina.instrumentation import LoggingOnRetryHook, StructlogOnRetryHook

    if getattr(hook, "__module__", "") != StructlogOnRetryHook.hook_factory().__module__:
        return hook
    log = LoggingOnRetryHook.hook_factory()

    def report(details: RetryDetails) -> None:
        is_printed = isinstance(details.caused_by, PandaPonError) and not structlog.is_configured()
        (log if is_printed else hook)(details)

    return report


def retry_after(headers: Mapping[str, str], now: float) -> float | None:
    """The seconds that a response asks to wait, given as a number or as a date; None if it does not ask."""
    text = headers.get("retry-after", "").strip()
    if _seconds(text):
        wait = float(text)
    elif text and (date := seconds_of(text)) is not None:
        wait = date - now
    else:
        return None
    return min(max(0.0, wait), _LONGEST)
