"""Converts datetimes of other libraries to the standard library's."""

from __future__ import annotations

import datetime


def standard(moment: datetime.datetime) -> datetime.datetime:
    """The same moment as a plain datetime: pendulum and pandas format theirs differently.

    Raises:
        ValueError: it is not a valid time, such as pandas' NaT.
    """
    if type(moment) is datetime.datetime:
        return moment
    try:
        day = datetime.date(moment.year, moment.month, moment.day)
        clock = datetime.time(moment.hour, moment.minute, moment.second, moment.microsecond, moment.tzinfo)
        return datetime.datetime.combine(day, clock.replace(fold=getattr(moment, "fold", 0)))
    except (TypeError, ValueError):
        raise ValueError(f"{moment!r} is not a valid time") from None
