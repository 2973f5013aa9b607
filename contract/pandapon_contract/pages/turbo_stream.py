"""The encoding of the data of Remix pages: turbo-stream, version 2."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import Any

from .page import PageError

DAMAGED = "its data is damaged or cut off: save the page again"

LARGEST = 2_000_000
"""The largest number of commas, and so of values."""

UNDEFINED = -7
NEGATIVE: dict[int, int | None] = {-1: None, -2: None, -3: None, -4: 0, -5: None, -6: None, UNDEFINED: None}
"""Hole, NaN, -Infinity, -0, null, Infinity, undefined. What JSON lacks becomes null."""

AS_TEXT = {"U", "R", "Y", "E"}
"""Address, pattern, symbol, error."""


def decode(stream: str) -> Any:
    """The value of a stream; it may contain itself. What is settled later is null.

    Raises:
        PageError: it is not a stream, or is damaged.
    """
    line = stream.partition("\n")[0]
    if line.count(",") > LARGEST:
        raise PageError(f"its data has more than {LARGEST:,} values, as no real page does")
    try:
        values = json.loads(line, strict=False)
    except (ValueError, RecursionError):
        raise PageError(DAMAGED) from None
    if not isinstance(values, list) or not values:
        raise PageError(DAMAGED)
    return _Values(values).decoded()


class _Values:
    def __init__(self, values: list[Any]) -> None:
        self._values = values
        self._made: dict[int, Any] = {}
        self._empty: list[tuple[Any, Any]] = []

    def decoded(self) -> Any:
        root = self._at(0)
        while self._empty:
            made, content = self._empty.pop()
            if isinstance(made, list):
                made.extend(map(self._at, content))
            else:
                for key, index in content:
                    name = self._at(key)
                    if isinstance(name, str) and index != UNDEFINED:
                        made[name] = self._at(index)
        return root

    def _at(self, index: Any) -> Any:
        if type(index) is not int or index >= len(self._values) or (index < 0 and index not in NEGATIVE):
            raise PageError(DAMAGED)
        if index < 0:
            return NEGATIVE[index]
        if index not in self._made:
            self._made[index] = self._new(self._values[index])
        return self._made[index]

    def _new(self, value: Any) -> Any:
        if isinstance(value, str):
            return value.encode(errors="replace").decode()
        if isinstance(value, dict):
            return self._later({}, [(_index(key), index) for key, index in value.items()])
        if not isinstance(value, list):
            return value
        if not value or not isinstance(value[0], str):
            return self._later([], value)
        return self._typed(value[0], value[1:])

    def _later(self, made: Any, content: Any) -> Any:
        self._empty.append((made, content))
        return made

    def _typed(self, kind: str, parts: list[Any]) -> Any:
        first = parts[0] if parts else None
        if kind == "D":
            return _date(first)
        if kind == "B":
            return int(first) if isinstance(first, str) and first.lstrip("-").isdecimal() and len(first) < 100 else None
        if kind in AS_TEXT:
            return first if isinstance(first, str) else None
        if kind == "S":
            return self._later([], parts)
        if kind == "M":
            return self._later({}, list(zip(parts[::2], parts[1::2], strict=False)))
        if kind == "N" and isinstance(first, dict):
            return self._later({}, [(_index(key), index) for key, index in first.items()])
        if kind == "Z" and type(first) is int:
            return self._made.get(first)
        return None


def _index(key: str) -> int:
    digits = key.removeprefix("_")
    if not digits.isdecimal() or len(digits) > 9:
        raise PageError(DAMAGED)
    return int(digits)


def _date(milliseconds: Any) -> str | None:
    if not isinstance(milliseconds, int | float):
        return None
    try:
        return datetime.fromtimestamp(milliseconds / 1000, UTC).isoformat()
    except (ValueError, OverflowError, OSError):
        return None
