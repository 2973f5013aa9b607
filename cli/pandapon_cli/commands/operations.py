"""`pandapon operations`: the API at a glance."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from pandapon_api import InvalidArgumentError
from pandapon_cli import completion
from pandapon_cli.command import PagedCommand
from pandapon_cli.operations import document, evidence
from pandapon_cli.options import OutputOption, new_app
from pandapon_cli.output import Output
from pandapon_cli.output.select import current
from pandapon_cli.output.show import show_rows
from pandapon_cli.output.streams import console, data
from pandapon_cli.output.tables import grid

if TYPE_CHECKING:
    from rich.text import Text

app: typer.Typer = new_app()

EPILOG = f"""\
Calls marked "changes" change something: the command line asks before it sends them, and never sends them twice.
PandaPon's documentation is incomplete; with --evidence each line says what its path, request and answer rest on:

\b
  {evidence.LEGEND.replace("   ", chr(10) + "  ")}

examples:

\b
  pandapon operations refund
  pandapon operations taobao_orders --evidence
  pandapon operations --output json | jq -r '.[] | select(.safe_to_retry) | .operation'
"""

EVIDENCE = ("path_evidence", "request_evidence", "answer_evidence")
COLUMNS = ("operation", "purpose", "method", "path", "safe_to_retry")

WIDE = 140
"""The minimum number of columns for a table."""


@app.command(cls=PagedCommand, epilog=EPILOG)
def operations(
    words: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="[FILTER]...",
            help="Show only operations with all these words.",
            autocompletion=completion.operations,
        ),
    ] = None,
    with_evidence: Annotated[
        bool, typer.Option("--evidence", help="Show the evidence for paths, requests and answers.")
    ] = False,
    output: OutputOption = Output.TABLE,
) -> None:
    """List the operations of the API with their purposes and paths. JSON and YAML have the evidence, too."""
    wanted = [word.casefold() for word in words or ()]
    rows = [
        row
        for row in document.overview()
        if all(word in " ".join(map(str, row.values())).casefold() for word in wanted)
    ]
    if not rows:
        raise InvalidArgumentError(
            f"no operation matches {' and '.join(words or ())}; `pandapon operations` lists them all"
        )
    columns = (*COLUMNS, *(EVIDENCE if with_evidence else ()))
    if output is Output.TABLE and data().isatty() and not current():
        _print(rows, with_evidence)
    else:
        show_rows(rows, output, columns)


def _print(rows: list[dict[str, object]], with_evidence: bool) -> None:
    from rich.padding import Padding
    from rich.text import Text

    terminal = console()
    lines = [_line(row, with_evidence) for row in rows]
    if terminal.width >= WIDE + 48 * with_evidence:
        names = ("operation", "purpose", "path", "", *(("path is", "request is", "answer is") if with_evidence else ()))
        terminal.print(grid(names, lines))
    else:
        for operation, purpose, path, changes, *marks in lines:
            terminal.print(Text.assemble(operation, "  ", changes))
            below = Text.assemble(purpose, "\n", path, *(part for mark in marks for part in ("  ", mark)))
            terminal.print(Padding(below, (0, 0, 0, 2)))
    if with_evidence:
        terminal.print(evidence.LEGEND)


def _line(row: dict[str, object], with_evidence: bool) -> list[Text]:
    """The cells of an operation."""
    from rich.text import Text

    words = [str(row[name]) for name in EVIDENCE] if with_evidence else []
    return [
        Text(str(row["operation"]), "bold"),
        Text(str(row["purpose"])),
        Text(f"{row['method']} {row['path']}"),
        Text("") if row["safe_to_retry"] else Text("changes", "red"),
        *(Text(evidence.with_mark(word), evidence.colour(word)) for word in words),
    ]
