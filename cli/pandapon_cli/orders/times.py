"""Times on the command line."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta

from pandapon_api import InvalidArgumentError

UNITS = {"m": "minutes", "h": "hours", "d": "days", "w": "weeks"}
FORMS = (
    "a date (2024-01-31), a time (2024-01-31T18:00+08:00, or local without a zone), or how long ago (90m, 12h, 30d, 4w)"
)


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
        raise InvalidArgumentError(f"{option} is {text!r}; it must be {FORMS}") from None


def length(text: str) -> timedelta | None:
    """Parse a duration such as `12h`; None if it is not one."""
    found = re.fullmatch(r"([1-9]\d{0,5})([mhdw])", text.strip())
    return timedelta(**{UNITS[found[2]]: int(found[1])}) if found else None
