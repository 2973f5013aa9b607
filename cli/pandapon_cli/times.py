"""Times on the command line."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, timedelta

from pandapon_api import InvalidArgumentError

UNITS = {"m": "minutes", "h": "hours", "d": "days", "w": "weeks"}
FORMS = "a date (2024-01-31), a time (2024-01-31T18:00+08:00; without a zone, {}), or how long ago (90m, 12h, 30d, 4w)"
"""With the zone of a time without one."""


def moment(option: str, text: str | None) -> datetime | None:
    """Parse a time; without a zone it is in this machine's time zone.

    Args:
        option: The option it was given for, such as `--since`.
        text: The time as written; None returns None.

    Raises:
        InvalidArgumentError: the text is not a valid time.
    """
    if text is None:
        return None
    try:
        ago = length(text)
        return datetime.now(UTC) - ago if ago else datetime.fromisoformat(text.strip()).astimezone()
    except (ValueError, OverflowError):
        raise InvalidArgumentError(
            f"{option} is {text!r}; it must be {FORMS.format('your own')}{meant(text)}"
        ) from None


def meant(text: str) -> str:
    """What a text that is no time was probably meant to be, as the end of a message; empty if there is no idea."""
    word = text.strip().casefold()
    if word in ("today", "yesterday"):
        return f"; did you mean {date.today() - timedelta(days=word == 'yesterday'):%Y-%m-%d}?"
    found = re.fullmatch(r"([0-9]{4})[./-]([0-9]{1,2})[./-]([0-9]{1,2})(.*)", word)
    if found:
        near = f"{found[1]}-{int(found[2]):02}-{int(found[3]):02}{found[4].upper()}"
        return f"; did you mean {near}?" if _is_time(near) else ""
    found = re.fullmatch(r"([0-9]+) *(minute|hour|day|week)s?( ago)?", word)
    return f"; did you mean {int(found[1])}{found[2][0]}?" if found else ""


def _is_time(text: str) -> bool:
    try:
        datetime.fromisoformat(text)
    except ValueError:
        return False
    return True


def length(text: str) -> timedelta | None:
    """Parse a duration such as `12h`; None if it is not one."""
    found = re.fullmatch(r"([1-9]\d{0,5})([mhdw])", text.strip())
    return timedelta(**{UNITS[found[2]]: int(found[1])}) if found else None
