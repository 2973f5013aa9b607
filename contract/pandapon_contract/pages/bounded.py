"""Trees of bounded size from what may share parts, refer to itself, or be made to fill the memory."""

from __future__ import annotations

import re
from typing import Any

from .page import PageError

LARGEST = 1_000_000
"""The largest number of values of a page, shared ones counted as often as they are used."""

DEEPEST = 150

CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f]")
"""What a terminal would obey. Line breaks become those of Unix."""


def printable(content: str) -> str:
    """The text without control characters."""
    return CONTROL.sub("", content)


def tree(value: Any) -> Any:
    """A copy without shared parts; what contains itself, or is too deep, becomes an empty mapping.

    Raises:
        PageError: it has too many values.
    """
    count = 0

    def copied(node: Any, around: frozenset[int]) -> Any:
        nonlocal count
        count += 1
        if count > LARGEST:
            raise PageError(f"it repeats its parts until it has more than {LARGEST:,} values, as no real page does")
        if not isinstance(node, dict | list):
            return printable(node) if isinstance(node, str) else node
        if id(node) in around or len(around) >= DEEPEST:
            return {}
        around |= {id(node)}
        if isinstance(node, list):
            return [copied(each, around) for each in node]
        return {printable(name): copied(inner, around) for name, inner in node.items()}

    return copied(value, frozenset())


def mapping(value: Any) -> dict[str, Any]:
    """The value, if it is a mapping; otherwise an empty one."""
    return value if isinstance(value, dict) else {}


def items(value: Any) -> list[Any]:
    """The value, if it is a list; otherwise an empty one."""
    return value if isinstance(value, list) else []


def text(value: Any) -> str:
    """The value, if it is a text or a number; otherwise an empty text."""
    return str(value) if isinstance(value, str | int | float) and not isinstance(value, bool) else ""
