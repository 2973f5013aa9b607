"""Data on stdout: a table for people, lines with tabs for a pipe, or JSON, JSON lines, YAML."""

from __future__ import annotations

import codecs
import os
import re
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import datetime
from decimal import Decimal
from itertools import chain
from typing import TYPE_CHECKING, Any

import orjson

from pandapon._extras import extra
from pandapon_api import PandaPonError
from pandapon_api.jsontext import dumps, loads

from .options import Output
from .streams import data, emit

if TYPE_CHECKING:
    from rich.console import Console

Row = Mapping[str, Any]

DEEP = 100
"""How deep paths go."""

_ESCAPED = re.compile("[\x7f-\x9f\ud800-\udfff]")
"""What JSON may hold as it is, and no terminal and no UTF-8 may."""


class OutputError(PandaPonError):
    """What was asked for is there, and cannot be written as asked for."""


def console(*, stderr: bool = False) -> Console:
    """A console of Rich, without colours where none are wanted."""
    from rich.console import Console

    stream = sys.stderr if stderr else data()
    return Console(file=stream, color_system=None if os.environ.get("NO_COLOR") else "auto", highlight=False)


def show_rows(rows: Iterable[Row], output: Output, columns: Sequence[str] | None = None) -> int:
    """Show rows, as they come where the form allows it.

    Args:
        rows: What to show.
        output: The form.
        columns: What a table shows, and in which order; by default the members of the first row.
            JSON and YAML have all members.

    Returns:
        How many rows there were.
    """
    if output is Output.JSON:
        return _json_list(rows)
    if output is Output.JSONL:
        return _each(rows, as_json)
    if output is Output.YAML:
        return _each(rows, lambda row: as_yaml([row]).rstrip("\n"), nothing="[]")
    rows = iter(rows)
    if columns is None:
        first = next(rows, None)
        if first is None:
            return 0
        columns, rows = list(first), chain([first], rows)
    if not data().isatty():
        return _lines(rows, columns)
    from .tables import show_table

    return show_table(rows, columns)


def show_value(value: Any, output: Output) -> None:
    """Show one value: an object, a list, a text."""
    if output is Output.YAML:
        emit(as_yaml(value), end="")
    elif output is Output.JSON:
        emit(as_json(value, indented=True))
    elif output is Output.JSONL:
        emit(as_json(value))
    elif isinstance(value, Mapping):
        show_rows(({"name": path, "value": leaf} for path, leaf in leaves(value)), output, ("name", "value"))
    else:
        emit(as_cell(value))


def leaves(value: Any, path: str = "", depth: int = 0) -> Iterator[tuple[str, Any]]:
    """What an object holds in all its depth, by paths such as `productItems[0].name`; a list of texts is one leaf."""
    if isinstance(value, Mapping) and value and depth < DEEP:
        for name, member in value.items():
            yield from leaves(member, f"{path}.{name}" if path else str(name), depth + 1)
    elif isinstance(value, list) and any(isinstance(item, Mapping | list) for item in value) and depth < DEEP:
        for number, item in enumerate(value):
            yield from leaves(item, f"{path}[{number}]", depth + 1)
    else:
        yield path, value


def as_json(value: Any, *, indented: bool = False) -> str:
    """JSON that no terminal obeys.

    Raises:
        OutputError: the value is nested too deeply.
    """
    try:
        text = dumps(value, default=_plain, option=orjson.OPT_INDENT_2 if indented else 0).decode()
    except TypeError as error:
        raise OutputError(f"the data came, and cannot be shown: {error}") from None
    return _ESCAPED.sub(lambda match: f"\\u{ord(match[0]):04x}", text)


def as_yaml(value: Any) -> str:
    """YAML, its members in their order.

    Raises:
        OutputError: the value is nested too deeply.
        MissingExtraError: PyYAML is not installed.
    """
    with extra("cli"):
        import yaml
    plain = loads(as_json(value))
    try:
        text: str = yaml.safe_dump(plain, allow_unicode=_has_all_letters(), sort_keys=False, width=10**9)
    except RecursionError:
        raise OutputError("the data came, and cannot be shown as YAML: it is nested too deeply") from None
    return text.removesuffix("...\n")


def _has_all_letters() -> bool:
    """Whether stdout takes any text. Where it does not, YAML has to quote what it escapes."""
    return codecs.lookup(data().encoding or "ascii").name == "utf-8"


def as_cell(value: Any) -> str:
    """A value in a table, in one line that no terminal obeys."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    text = as_json(value) if isinstance(value, Mapping | list | tuple) else str(_plain(value))
    return "".join(char if char.isprintable() else " " for char in text)


def _plain(value: Any) -> Any:
    if isinstance(value, Decimal):
        return str(value)
    return value.isoformat(sep=" ") if isinstance(value, datetime) else str(value)


def _json_list(rows: Iterable[Row]) -> int:
    count = 0
    for count, row in enumerate(rows, 1):
        text = as_json(row, indented=True).replace("\n", "\n  ")
        emit("[" if count == 1 else ",", f"  {text}", sep="\n", end="")
    emit("\n]" if count else "[]")
    return count


def _each(rows: Iterable[Row], text: Callable[[Row], str], nothing: str = "") -> int:
    count = 0
    for row in rows:
        emit(text(row), flush=True)
        count += 1
    if not count and nothing:
        emit(nothing)
    return count


def _lines(rows: Iterable[Row], columns: Sequence[str]) -> int:
    emit(*map(as_cell, columns), sep="\t")
    return _each(rows, lambda row: "\t".join(as_cell(row.get(column)) for column in columns))
