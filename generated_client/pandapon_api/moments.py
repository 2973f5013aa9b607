"""Times of other libraries as those of the standard library."""

from __future__ import annotations

import datetime


def standard(moment: datetime.datetime) -> datetime.datetime:
    """The same moment as a plain datetime: those of pendulum and pandas write themselves otherwise.

    Raises:
        ValueError: it is no time, as the NaT of pandas.
    """
    if type(moment) is datetime.datetime:
        return moment
    try:
        day = datetime.date(moment.year, moment.month, moment.day)
        clock = datetime.time(moment.hour, moment.minute, moment.second, moment.microsecond, moment.tzinfo)
        return datetime.datetime.combine(day, clock.replace(fold=getattr(moment, "fold", 0)))
    except (TypeError, ValueError):
        raise ValueError(f"{moment!r} is no time") from None
