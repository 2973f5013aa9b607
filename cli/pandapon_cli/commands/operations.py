"""`pandapon operations`: the API at a glance."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Annotated

import typer

from pandapon_api import InvalidArgumentError
from pandapon_cli import completion
from pandapon_cli.operations import document, evidence
from pandapon_cli.options import OutputOption, new_app
from pandapon_cli.output import Output
from pandapon_cli.output.show import show_rows
from pandapon_cli.output.streams import console, data

app: typer.Typer = new_app()

EPILOG = f"""\
PandaPon's documentation is incomplete, so each operation names the evidence for its path, request and answer:

\b
  {evidence.LEGEND.replace("   ", chr(10) + "  ")}

examples:

\b
  pandapon operations refund
  pandapon operations --output json | jq -r '.[] | select(.safe_to_retry) | .operation'
"""

EVIDENCE = ("path_evidence", "request_evidence", "answer_evidence")

WIDE = 96
"""The minimum number of columns for a table."""


@app.command(epilog=EPILOG)
def operations(
    words: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="[FILTER]...",
            help="Show only operations with all these words.",
            autocompletion=completion.operations,
        ),
    ] = None,
    output: OutputOption = Output.TABLE,
) -> None:
    """List the operations of the API, with their paths and the evidence for each."""
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
    if output is Output.TABLE and data().isatty() and console().width >= WIDE:
        _table(rows)
    else:
        show_rows(rows, output)


def _table(rows: Iterable[dict[str, object]]) -> None:
    from rich import box
    from rich.table import Table
    from rich.text import Text

    terminal = console()
    wide = terminal.width >= WIDE + 40
    table = Table("operation", "retry", "path", "request", "answer", box=box.SIMPLE_HEAD, pad_edge=False)
    if wide:
        table.add_column("purpose")
    for row in rows:
        words = [str(row[name]) for name in EVIDENCE]
        marks = [Text(evidence.with_mark(word), evidence.colour(word)) for word in words]
        retry = Text("safe") if row["safe_to_retry"] else Text("never", "bold red")
        table.add_row(str(row["operation"]), retry, *marks, *([str(row["purpose"])] if wide else []))
    terminal.print(table)
    terminal.print(evidence.LEGEND)
    terminal.print("retry: safe operations may be sent again; the others change something, ask first and are sent once")
