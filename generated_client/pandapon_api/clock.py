"""The server's time, learnt from its answers: requests that are more than ten minutes off are refused."""

from __future__ import annotations

import datetime
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
    success is not believed: such a call would have been refused. What a refusal taught holds until the next refusal
    that does not contradict it, unless a call was accepted meanwhile: then the clock was not the reason.

    Args:
        source: The local clock.
        learns: Whether answers may correct it.
    """

    def __init__(self, source: Callable[[], float] = time.time, *, learns: bool = True) -> None:
        self.source = source
        self.learns = learns
        self.offset: float = 0.0
        """Seconds by which the server is ahead."""
        self._proven = 0.0
        self._known: str | None = None

    def now(self) -> float:
        """The server's time."""
        return self.source() + self.offset

    def learn(
        self, date: str | None, sent: float, received: float, *, accepted: bool, signed: float | None = None
    ) -> None:
        """Correct the offset.

        Args:
            date: The header `Date` of an answer.
            sent: The local time at which the request was sent.
            received: The local time at which the answer had come.
            accepted: Whether the answer reports success.
            signed: The offset by which the request was signed, if it may be another than the present one.
        """
        if date is None or not self.learns or (accepted and date == self._known):
            return
        told = seconds_of(date)
        if told is None:
            return
        self._known = date
        least, most = told - received, told + 1 - sent
        if least <= self.offset <= most or least > most:
            if signed in (None, self.offset):
                self._settle(accepted)
            return
        offset = (least + most) / 2
        if accepted and abs(offset - self.offset) > TOLERANCE:
            return
        self.offset = offset
        if accepted:
            self._proven = offset

    def _settle(self, accepted: bool) -> None:
        """An accepted call proves the offset; a refused one drops it, if no call was accepted with it yet."""
        if accepted:
            self._proven = self.offset
        else:
            self.offset = self._proven


def seconds_of(date: str) -> float | None:
    """A date of HTTP in seconds since 1970, in UTC where it names no zone; None where it is no date."""
    try:
        moment = email.utils.parsedate_to_datetime(date)
        return (moment if moment.tzinfo else moment.replace(tzinfo=datetime.UTC)).timestamp()
    except (ValueError, OverflowError):
        return None
