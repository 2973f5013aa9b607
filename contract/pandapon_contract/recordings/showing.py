"""What a report may show of an answer: codes, and names of members; never another value."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any

_CODE = re.compile(r"-?\d{1,6}|[A-Z][A-Z0-9_]{0,39}")
_NAME = re.compile(r"[A-Za-z_][A-Za-z0-9_]{0,60}")
_NUMBERED = re.compile(r"\d{4}")
_SEGMENT = re.compile(r"(?:1688)?[A-Za-z][A-Za-z_-]{0,39}")


def code(value: Any) -> str:
    """A code as text: an integer of at most six digits, or a word in capitals; otherwise an empty string."""
    text = str(value) if isinstance(value, str | int) and not isinstance(value, bool) else ""
    return text if _CODE.fullmatch(text) else ""


def is_name(text: str) -> bool:
    """Whether a name is that of a member, and no id that serves as a name."""
    return bool(_NAME.fullmatch(text)) and not _NUMBERED.search(text)


def path(text: str) -> str:
    """A path without what may be an id: `/open/order/{}`."""
    parts: Iterable[str] = text.split("/")[:20]
    return "/".join(part if not part or _SEGMENT.fullmatch(part) else "{}" for part in parts)
