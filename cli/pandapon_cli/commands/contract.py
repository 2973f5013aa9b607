"""`pandapon contract`: compare the API with the specification, and learn what differs."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from pandapon_cli.contract import Format
from pandapon_cli.options import ProfileOption, new_app

app: typer.Typer = new_app(
    no_args_is_help=True,
    help="Compare PandaPon's pages and answers with the specification, and learn what differs.",
)


@app.callback()
def contract() -> None:
    """Make a group of it even while it has one command."""


@app.command(
    epilog="""\
examples:

\b
  pandapon contract probe --write probe.json
  pandapon contract probe --resume

Try it in a sandbox first: run `pandapon sandbox`, and paste the lines that it prints.
The exit code is 0 if everything seen agrees, 1 if something differs, 4 if the server could not be reached.
""",
)
def probe(
    max_calls: Annotated[int, typer.Option("--max-calls", min=1, help="Stop after this many calls.")] = 60,
    rate: Annotated[float, typer.Option("--rate", min=0.01, max=10, help="Calls per second.")] = 1.0,
    yes: Annotated[bool, typer.Option("--yes", "-y", help="Ask the API without asking you.")] = False,
    resume: Annotated[bool, typer.Option("--resume", help="Continue a probe that did not finish.")] = False,
    state: Annotated[
        Path | None, typer.Option("--state", metavar="FILE", help="What was asked so far; without values.")
    ] = None,
    write: Annotated[
        Path | None, typer.Option("--write", metavar="FILE", help="Also write the report as JSON.")
    ] = None,
    output: Annotated[Format, typer.Option("--output", "-o", help="Output format.")] = Format.TABLE,
    profile: ProfileOption = None,
) -> None:
    """Ask the API what the specification does not know, with calls that only read.

    The plan is shown first, and each group of calls is sent after you agree.
    """
    from pandapon_cli.contract.probe import probe

    code = probe(
        profile,
        max_calls=max_calls,
        rate=rate,
        yes=yes,
        resume=resume,
        state=state,
        write=write,
        output=output,
    )
    if code:
        raise typer.Exit(code)
