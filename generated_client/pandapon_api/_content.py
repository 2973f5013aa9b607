"""Compares the content of a request with what the items of a list show of it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import suppress
from decimal import Decimal
from typing import Any

import orjson
from attrs import frozen


@frozen
class Same:
    """What an item shows of a request, by wire name, so that the two can be compared."""

    sent: str
    """The member of the request: a number, or with `keys` a list of lines."""
    shown: str
    """The member of an item."""
    keys: tuple[tuple[str, str], ...] = ()
    """The members that identify a line: as sent, as shown."""
    count: tuple[str, str] | None = None
    """The quantity of a line: as sent, as shown."""


def differences(members: Sequence[Same], sent: dict[str, Any], items: Sequence[dict[str, Any]]) -> Iterator[str]:
    """Yield what items show otherwise than the request. What they do not show, or not readably, is not compared."""
    for same in members:
        yield from _differences(same, sent, items)


def parts_of(members: Sequence[Same], sent: dict[str, Any], items: Sequence[dict[str, Any]]) -> list[int]:
    """The indexes of the items that may be what was requested, alone or as parts of it.

    The server may split a request, and may add postage to an amount. So the lines decide, if an item shows any.
    """
    parts, unknown = list[int](), list[int]()
    for index, item in enumerate(items):
        compared = _compared_lines(members, sent, [item])
        if compared is None:
            unknown += [] if any(differences(members, sent, [item])) else [index]
        elif all(count <= compared[0].get(line, 0) for line, count in compared[1].items()):
            parts.append(index)
    if lacks(members, sent, [items[index] for index in parts]):
        parts = []
    return sorted(unknown + parts)


def lacks(members: Sequence[Same], sent: dict[str, Any], items: Sequence[dict[str, Any]]) -> bool:
    """Whether items together show less of a line than was requested, as the parts of a split request that come late."""
    requested, found = _compared_lines(members, sent, items) or ({}, {})
    return any(found.get(line, 0) < count for line, count in requested.items())


Lines = dict[tuple[str, ...], Decimal]
"""The quantity of each different line."""


def _differences(same: Same, sent: dict[str, Any], items: Sequence[dict[str, Any]]) -> Iterator[str]:
    """What items show otherwise than the request. A value that is missing or of an unexpected type is not compared."""
    if same.keys:
        requested, found = _compared_lines([same], sent, items) or ({}, {})
        for line in dict.fromkeys((*requested, *found)):
            before, after = requested.get(line, Decimal(0)), found.get(line, Decimal(0))
            if before != after:
                yield f"{' '.join((same.sent, *line))}: {_shown(before)} requested, {_shown(after)} shown"
        return
    wanted, shown = sent.get(same.sent), _values(same, items)
    with suppress(ArithmeticError, TypeError, ValueError):
        if wanted is not None and shown and _number(wanted) != (total := sum(map(_number, shown), Decimal(0))):
            yield f"{same.sent}: {wanted} requested, {_shown(total)} shown"


def _values(same: Same, items: Sequence[dict[str, Any]]) -> list[Any]:
    """What the items show; empty if one of them shows nothing."""
    shown = [value for item in items if (value := item.get(same.shown)) not in (None, [], "")]
    return shown if len(shown) == len(items) else []


def _compared_lines(
    members: Sequence[Same], sent: dict[str, Any], items: Sequence[dict[str, Any]]
) -> tuple[Lines, Lines] | None:
    """The lines requested, and those that the items show together; None if they cannot be compared.

    A line is identified by the members that every line has, each with its name.
    """
    same = next((same for same in members if same.keys), None)
    wanted, shown = (sent.get(same.sent), _values(same, items)) if same else (None, [])
    if same is None or wanted is None or not shown:
        return None
    try:
        lines = orjson.loads(wanted) if isinstance(wanted, str) else wanted
        rows = [row for value in shown for row in value]
        keys = [pair for pair in same.keys if _all_have(lines, pair[0]) and _all_have(rows, pair[1])]
        names = [sent for sent, _ in keys]
        count = (
            same.count if same.count and _all_have(lines, same.count[0]) and _all_have(rows, same.count[1]) else None
        )
        requested = _quantities(lines, names, names, count and count[0])
        return requested, _quantities(rows, [shown for _, shown in keys], names, count and count[1])
    except (ArithmeticError, AttributeError, TypeError, ValueError):
        return None


def _all_have(lines: Sequence[dict[str, Any]], name: str) -> bool:
    return all(line.get(name) not in (None, "") for line in lines)


def _quantities(lines: Sequence[dict[str, Any]], members: list[str], names: list[str], count: str | None) -> Lines:
    """The quantity of each different line. If one has no quantity, only the lines themselves are compared."""
    found: Lines = {}
    for line in lines:
        key = tuple(f"{name} {line[member]}" for member, name in zip(members, names, strict=True))
        found[key] = Decimal(1) if count is None else found.get(key, Decimal(0)) + _number(line[count])
    return found


def _number(value: Any) -> Decimal:
    return Decimal(str(value))


def _shown(number: Decimal) -> str:
    return f"{number.normalize():f}"
