"""Times on the command line."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta

from pandapon_api import InvalidArgumentError

UNITS = {"m": "minutes", "h": "hours", "d": "days", "w": "weeks"}
FORMS = (
    "a date (2024-01-31), a time (2024-01-31T18:00+08:00, without a zone local), or how long ago (90m, 12h, 30d, 4w)"
)


def moment(option: str, text: str | None) -> datetime | None:
    """Read a time; without a zone it is one of this machine's.

    Args:
        option: What it was given for, such as `--since`.
        text: How it was written; None is None.

    Raises:
        InvalidArgumentError: it is no time.
    """
    if text is None:
        return None
    try:
        ago = length(text)
        return datetime.now(UTC) - ago if ago else datetime.fromisoformat(text.strip()).astimezone()
    except (ValueError, OverflowError):
        raise InvalidArgumentError(f"{option} is {text!r}; it has to be {FORMS}") from None


def length(text: str) -> timedelta | None:
    """Read a length of time such as `12h`; None where it is none."""
    found = re.fullmatch(r"([1-9]\d{0,5})([mhdw])", text.strip())
    return timedelta(**{UNITS[found[2]]: int(found[1])}) if found else None
