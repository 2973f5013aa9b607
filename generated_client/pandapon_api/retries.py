"""How often and how patiently a call is sent again."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache

from attrs import frozen

from .clock import seconds_of
from .errors import ConfigurationError

REPEATED = frozenset((408, 425, 429, 500, 502, 503, 504))
"""HTTP statuses after which a read is tried again: the server was busy, restarting, or had a fault of its own."""


@frozen(kw_only=True)
class Retries:
    """Exponential backoff with jitter, within a budget of attempts and of time.

    A call is sent again when nothing was sent at all, or when it is safe to repeat and the connection or the server
    failed. A call that may have changed something is never sent twice. `Retry-After` of an answer is waited for,
    unless it is beyond the budget of time.

    Args:
        attempts: How often a call is tried at the most, the first time included; None for no limit.
        timeout: Seconds after which a failure is final, whatever attempts are left; None for no limit.
        wait_initial: Seconds before the second attempt.
        wait_max: The longest wait in seconds.
        wait_jitter: Up to so many random seconds on top, so that many clients do not come back at once.
        wait_exp_base: By how much each wait is longer than the one before.

    Raises:
        ConfigurationError: a number that cannot work.
    """

    attempts: int | None = 3
    timeout: float | None = 45.0
    wait_initial: float = 0.1
    wait_max: float = 5.0
    wait_jitter: float = 1.0
    wait_exp_base: float = 2.0

    def __attrs_post_init__(self) -> None:
        if self.attempts is not None and self.attempts < 1:
            raise ConfigurationError(f"attempts is {self.attempts}; the least is 1")
        if self.attempts is None and self.timeout is None:
            raise ConfigurationError("retries need a limit: attempts, timeout or both")
        if self.timeout == 0:
            raise ConfigurationError("timeout is 0, which leaves no time for a second attempt; say attempts=1")
        for name in ("timeout", "wait_initial", "wait_max", "wait_jitter", "wait_exp_base"):
            value = getattr(self, name)
            if value is not None and not value >= 0:
                raise ConfigurationError(f"{name} is {value}; the least is 0")


USUAL = Retries()
ONCE = Retries(attempts=1)


_LONGEST = 999_999_999.0
"""More seconds than anybody waits; `sleep` refuses what is very much longer."""

_seconds = re.compile(r"[0-9]+(?:\.[0-9]*)?|\.[0-9]+").fullmatch


@cache
def made_ready() -> None:
    """Import what a failure is handled with before the first request: later there may be no descriptor left for it."""
    from stamina.instrumentation import get_on_retry_hooks

    get_on_retry_hooks()


def retry_after(headers: Mapping[str, str], now: float) -> float | None:
    """The seconds that an answer asks to wait, given as a number or as a date; None where it asks for nothing."""
    text = headers.get("retry-after", "").strip()
    if _seconds(text):
        wait = float(text)
    elif (date := seconds_of(text)) is not None:
        wait = date - now
    else:
        return None
    return min(max(0.0, wait), _LONGEST)
