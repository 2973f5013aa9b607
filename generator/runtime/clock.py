"""The server's time, learnt from its responses: the API refuses requests that are more than ten minutes off."""

from __future__ import annotations

import datetime
import time
from collections.abc import Callable

SKEW = 60.0
"""Seconds of error from which a refusal is blamed on the clock. 600 are documented as tolerated."""

TOLERANCE = 600.0


class Clock:
    """The server's clock, in seconds since 1970.

    The `Date` header of a response gives the server's time to the second. The offset changes only if a response
    contradicts it, so a correct clock stays untouched. A `Date` more than ten minutes off in a response that reports
    success is ignored: such a call would have been refused. An offset learnt from a refusal is dropped at the
    next refusal that does not contradict it, unless a call was accepted in between: then the clock was not the reason.

    Args:
        source: The local clock.
        learns: Whether responses correct it.
    """

    def __init__(self, source: Callable[[], float] = time.time, *, learns: bool = True) -> None:
        self.source = source
        self.learns = learns
        self.offset: float = 0.0
        """Seconds by which the server's clock is ahead."""
        self._proven = 0.0
        self._known: str | None = None
        self._last: str | None = None

    def now(self) -> float:
        """The server's time."""
        return self.source() + self.offset

    def shown(self) -> float:
        """The server's time by its last response, even if that response did not correct the clock.

        Like `now`, if the two agree, or if no response had a `Date`.
        """
        now, told = self.now(), None if self._last is None else seconds_of(self._last)
        return now if told is None or abs(now - told) <= TOLERANCE else told

    def learn(
        self, date: str | None, sent: float, received: float, *, accepted: bool, signed: float | None = None
    ) -> None:
        """Correct the offset.

        Args:
            date: The `Date` header of a response.
            sent: The local time at which the request was sent.
            received: The local time at which the response was received.
            accepted: Whether the response reports success.
            signed: The offset that signed the request, if it may differ from the current one.
        """
        self._last = date or self._last
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
        """An accepted call proves the offset; a refused one drops it if no call was accepted with it."""
        if accepted:
            self._proven = self.offset
        else:
            self.offset = self._proven


def seconds_of(date: str) -> float | None:
    """An HTTP date in seconds since 1970, in UTC if it has no zone; None if it is not a valid date."""
    import email.utils  # slow to import, and no request needs it

    try:
        moment = email.utils.parsedate_to_datetime(date)
        return (moment if moment.tzinfo else moment.replace(tzinfo=datetime.UTC)).timestamp()
    except (ValueError, OverflowError):
        return None
