"""Data on stdout: a table for people, tab-separated lines for a pipe, or JSON, JSON lines, YAML."""

from __future__ import annotations

import codecs
from collections.abc import Callable, Iterable, Mapping, Sequence
from itertools import chain
from typing import Any

from pandapon._extras import extra
from pandapon_api.jsontext import loads

from . import Output
from .cells import OutputError, Row, as_cell, as_json, leaves
from .select import current, everything
from .streams import data, emit, say


def show_rows(
    rows: Iterable[Row], output: Output, columns: Sequence[str] | None = None, nothing: str = "there is nothing to show"
) -> int:
    """Show rows, each as it arrives if the format allows it.

    Args:
        rows: The rows.
        output: The format.
        columns: The columns of a table, in their order; by default the members of the first row.
            JSON and YAML have all members.
        nothing: What to say on stderr if there are no rows.

    Returns:
        The number of rows.
    """
    selection = current()
    if selection.query:
        return show_result(selection.search(list(rows)), output)
    if selection.fields:
        rows, columns = selection.pick(rows), selection.fields
    count = _show_rows(rows, output, columns)
    if not count:
        say(f"pandapon: {nothing}")
    return count


def show_result(value: Any, output: Output) -> int:
    """Show the result of a query: rows, lines or one value. Returns the number of rows, 1 for a value."""
    items = value if isinstance(value, list) else None
    with everything():
        if value is None or items == []:
            say("pandapon: the query finds nothing")
        if value is None and output is Output.TABLE:
            return 0
        if items is not None and all(isinstance(item, Mapping) for item in items):
            return _show_rows(items, output, None)
        if items is None or output not in (Output.TABLE, Output.JSONL):
            show_value(value, output)
        elif output is Output.JSONL:
            return _each(items, as_json)
        else:
            return _each(items, lambda item: "\t".join(map(as_cell, item if isinstance(item, list) else [item])))
    return 1 if items is None else len(items)


def _show_rows(rows: Iterable[Row], output: Output, columns: Sequence[str] | None) -> int:
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
    """Show one value: an object, a list or a string."""
    selection = current()
    if selection.query:
        show_result(selection.search(value), output)
        return
    if selection.fields and isinstance(value, Mapping):
        (value,) = selection.pick([value])
        with everything():
            show_value(value, output)
        return
    if output is Output.YAML:
        emit(as_yaml(value), end="")
    elif output is Output.JSON:
        emit(as_json(value, indented=True))
    elif output is Output.JSONL:
        emit(as_json(value))
    elif isinstance(value, Mapping):
        _show_rows(({"name": path, "value": leaf} for path, leaf in leaves(value)), output, ("name", "value"))
    else:
        emit(as_cell(value))


def as_yaml(value: Any) -> str:
    """YAML with the members in their order.

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
        raise OutputError("the data was received, but cannot be shown as YAML: it is nested too deeply") from None
    return text.removesuffix("...\n")


def _has_all_letters() -> bool:
    """Whether stdout can encode every character. If not, YAML has to quote what it escapes."""
    return codecs.lookup(data().encoding or "ascii").name == "utf-8"


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
