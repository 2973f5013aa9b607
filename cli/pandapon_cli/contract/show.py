"""A report on stdout: for people, as JSON, or as Markdown."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from pandapon_cli.output import Output
from pandapon_cli.output.streams import console, data, emit

from . import Format

if TYPE_CHECKING:
    from pandapon_contract.report import Report


def show(report: Report, output: Format) -> None:
    """Show a report of any kind; in a pipe, its tables are tab-separated lines with a header."""
    from pandapon_contract.markdown import counts, markdown, origin, tables

    if output is Format.JSON:
        emit(report.to_json().decode(), end="")
    elif output is Format.MARKDOWN:
        emit(markdown(report), end="")
    else:
        for text in (report.summary, origin(report), counts(report)):
            if text:
                emit(text)
        for title, columns, lines in tables(report):
            _table(title, columns, lines)


def _table(title: str, columns: Sequence[str], lines: Sequence[Sequence[Any]]) -> None:
    from pandapon_cli.output.cells import as_cell

    if data().isatty():
        from rich.text import Text

        from pandapon_cli.output.tables import grid

        console().print(
            "", Text(as_cell(title), style="bold"), grid(columns, [list(map(as_cell, each)) for each in lines])
        )
    else:
        from pandapon_cli.output.show import show_rows

        emit("", as_cell(title), sep="\n")
        show_rows((dict(zip(columns, each, strict=False)) for each in lines), Output.TABLE, columns)
