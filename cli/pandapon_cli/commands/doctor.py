"""`pandapon doctor`: check the setup, and say how to fix it."""

from __future__ import annotations

from typing import Annotated

import typer

from pandapon_cli.options import OutputOption, ProfileOption, WatchOption, new_app
from pandapon_cli.output import Output

app: typer.Typer = new_app()


@app.command(
    epilog="""\
examples:

\b
  pandapon doctor
  pandapon doctor --profile shop --output json

The exit code is that of the first check that fails.
""",
)
def doctor(
    inbox: Annotated[
        str | None,
        typer.Option("--inbox", metavar="WHERE", help="File or URL of an inbox; by default that of `webhooks listen`."),
    ] = None,
    watch: WatchOption = None,
    output: OutputOption = Output.TABLE,
    profile: ProfileOption = None,
) -> None:
    """Check credentials, address, connection, clock and inbox, with one call that changes nothing.

    Each failed check says what to do.
    """
    from pandapon_cli.doctor.checks import checks
    from pandapon_cli.doctor.report import show

    code = show(checks(profile, inbox), output)
    if code:
        raise typer.Exit(code)
