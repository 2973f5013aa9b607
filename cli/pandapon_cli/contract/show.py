"""A report on stdout: for people, as JSON, or as Markdown."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from pandapon_cli.output import Output
from pandapon_cli.output.streams import console, data, emit

from . import Format

if TYPE_CHECKING:
    from pandapon_contract.report import Report


def show(report: Report, output: Format) -> None:
    """Show a report of any kind; in a pipe, its tables are tab-separated lines with a header."""
    from pandapon_cli.output.show import show_rows
    from pandapon_contract.markdown import counts, markdown, origin, tables

    if output is Format.JSON:
        emit(report.to_json().decode(), end="")
    elif output is Format.MARKDOWN:
        emit(markdown(report), end="")
    else:
        _heading(report.summary)
        for text in filter(None, (origin(report), counts(report))):
            emit(text)
        for title, columns, lines in tables(report):
            emit()
            _heading(title)
            show_rows((dict(zip(columns, line, strict=False)) for line in lines), Output.TABLE, columns)


STDOUT = Path("-")


def keep_and_show(report: Report, output: Format, write: Path | None) -> None:
    """Write the report to the file of `--write`, and show it; if that is stdout, it is written there only."""
    if write == STDOUT:
        emit(report.to_json().decode(), end="")
        return
    if write is not None:
        write.write_bytes(report.to_json())
    show(report, output)


def _heading(text: str) -> None:
    from pandapon_cli.output.cells import as_cell

    if data().isatty():
        from rich.text import Text

        console().print(Text(as_cell(text), style="bold"))
    else:
        emit(as_cell(text))
