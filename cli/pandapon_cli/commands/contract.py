"""`pandapon contract`: compare the API with the specification, and learn what differs."""

from __future__ import annotations

import typer

from pandapon_cli.options import new_app

app: typer.Typer = new_app(
    no_args_is_help=True,
    help="Compare PandaPon's pages and answers with the specification, and learn what differs.",
)
