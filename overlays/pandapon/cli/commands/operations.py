"""`pandapon operations`: the API at a glance."""

from __future__ import annotations

from typing import Annotated

import typer

from pandapon.cli.options import Output, OutputOption, new_app
from pandapon.cli.output import show_rows
from pandapon_api import OPERATIONS, Operation

app = new_app()

EPILOG = """\
examples:

\b
  pandapon operations refund
  pandapon operations --output json | jq -r '.[].id'
"""


@app.command(epilog=EPILOG)
def operations(
    words: Annotated[
        list[str] | None, typer.Argument(metavar="[FILTER]...", help="Words that a line has to hold.")
    ] = None,
    output: OutputOption = Output.TABLE,
) -> None:
    """List the operations of the API."""
    rows = (_row(operation) for operation in OPERATIONS.values())
    wanted = [word.casefold() for word in words or ()]
    show_rows((row for row in rows if all(word in str(row).casefold() for word in wanted)), output)


def _row(operation: Operation) -> dict[str, object]:
    return {
        "operation": operation.id,
        "method": operation.method,
        "path": operation.path,
        "path_evidence": operation.path_evidence,
        "request_evidence": operation.request_evidence,
        "response_evidence": operation.response_evidence,
        "safe_to_retry": operation.safe_to_retry,
    }
