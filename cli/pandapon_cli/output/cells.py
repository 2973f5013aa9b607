"""Values as text without control characters: JSON, a table cell, the members of an object by path."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import datetime
from decimal import Decimal
from typing import Any

import orjson

from pandapon_api import PandaPonError
from pandapon_api.jsontext import dumps

Row = Mapping[str, Any]

DEEP = 100
"""The maximum depth of a path."""

_ESCAPED = re.compile("[\x7f-\x9f\ud800-\udfff]")
"""Characters that JSON may hold unescaped, but a terminal or UTF-8 may not."""


class OutputError(PandaPonError):
    """The data is there, but cannot be written in the requested format."""


def as_cell(value: Any) -> str:
    """A value in a table: one line without control characters."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    text = as_json(value) if isinstance(value, Mapping | list | tuple) else str(_plain(value))
    return "".join(char if char.isprintable() else " " for char in text)


def as_json(value: Any, *, indented: bool = False) -> str:
    """JSON without control characters.

    Raises:
        OutputError: the value is nested too deeply.
    """
    try:
        text = dumps(value, default=_plain, option=orjson.OPT_INDENT_2 if indented else 0).decode()
    except TypeError as error:
        raise OutputError(f"the data was received, but cannot be shown: {error}") from None
    return _ESCAPED.sub(lambda match: f"\\u{ord(match[0]):04x}", text)


def counted(number: int, noun: str) -> str:
    """`1 order`, `2 orders`."""
    return f"{number} {noun}{'' if number == 1 else 's'}"


def leaves(value: Any, path: str = "", depth: int = 0) -> Iterator[tuple[str, Any]]:
    """All leaves of an object, by paths such as `productItems[0].name`; a list of strings is one leaf."""
    if isinstance(value, Mapping) and value and depth < DEEP:
        for name, member in value.items():
            yield from leaves(member, f"{path}.{name}" if path else str(name), depth + 1)
    elif isinstance(value, list) and any(isinstance(item, Mapping | list) for item in value) and depth < DEEP:
        for number, item in enumerate(value):
            yield from leaves(item, f"{path}[{number}]", depth + 1)
    else:
        yield path, value


def _plain(value: Any) -> Any:
    if isinstance(value, Decimal):
        return str(value)
    return value.isoformat(sep=" ") if isinstance(value, datetime) else str(value)
