# Generated from specification 0.3.0 by generator 0.1.0 (openapi-python-client 0.29.1).
# Not to be edited: change spec/ or generator/ and run `nox -s generate`.
"""The server's time, learnt from its answers: requests that are more than ten minutes off are refused."""

from __future__ import annotations

import email.utils
import time
from collections.abc import Callable

SKEW = 60.0
"""Seconds by which the clock must have been wrong for a refusal to be blamed on it. 600 are documented as tolerated."""

TOLERANCE = 600.0


class Clock:
    """Seconds since 1970 as the server counts them.

    `Date` of an answer tells the server's time to the second. The offset is moved only when an answer contradicts it,
    so a clock that is right stays untouched. A `Date` that is more than ten minutes off in an answer that reports
    success is not believed: such a call would have been refused.

    Args:
        source: The local clock.
        learns: Whether answers may correct it.
    """

    def __init__(self, source: Callable[[], float] = time.time, *, learns: bool = True) -> None:
        self.source = source
        self.learns = learns
        self.offset = 0.0
        """Seconds by which the server is ahead."""
        self._known: str | None = None

    def now(self) -> float:
        """The server's time."""
        return self.source() + self.offset

    def learn(self, date: str | None, sent: float, received: float, *, accepted: bool) -> float:
        """Correct the offset, and return by how many seconds.

        Args:
            date: The header `Date` of an answer.
            sent: The local time at which the request was sent.
            received: The local time at which the answer had come.
            accepted: Whether the answer reports success.
        """
        if date is None or not self.learns or (accepted and date == self._known):
            return 0.0
        try:
            told = email.utils.parsedate_to_datetime(date).timestamp()
        except (ValueError, OverflowError):
            return 0.0
        self._known = date
        least, most = told - received, told + 1 - sent
        if least <= self.offset <= most or least > most:
            return 0.0
        change = (least + most) / 2 - self.offset
        if accepted and abs(change) > TOLERANCE:
            return 0.0
        self.offset += change
        return change
