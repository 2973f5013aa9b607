"""Output of the checks of `pandapon doctor`."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from pandapon_cli.exit_codes import ExitCode
from pandapon_cli.output import Output
from pandapon_cli.output.cells import as_cell
from pandapon_cli.output.select import current
from pandapon_cli.output.show import show_rows
from pandapon_cli.output.streams import console, data

from .checks import Check

COLUMNS = ("check", "state", "found", "advice")


def show(checks: Iterator[Check], output: Output) -> ExitCode:
    """Print each check when it is done.

    Returns:
        The exit code of the first failed check, or 0.
    """
    codes: list[ExitCode] = []
    rows = (_row(check, codes) for check in checks)
    if output is Output.TABLE and data().isatty() and not current():
        for row in rows:
            _line(row)
    else:
        show_rows(rows, output, COLUMNS)
    return next((code for code in codes if code), ExitCode.OK)


def _row(check: Check, codes: list[ExitCode]) -> dict[str, Any]:
    codes.append(check.code)
    state = "green" if check.ok else "red"
    return {"check": check.name, "state": state, "found": check.found, "advice": check.advice}


def _line(row: dict[str, Any]) -> None:
    from rich.padding import Padding
    from rich.text import Text

    terminal = console()
    terminal.print(Text.assemble((row["state"].rjust(5), row["state"]), f"  {row['check']}: {as_cell(row['found'])}"))
    if row["advice"]:
        terminal.print(Padding(Text(f"→ {as_cell(row['advice'])}"), (0, 0, 0, 7)))
