"""What the commands have in common: how they are made, and the options that several take."""

from __future__ import annotations

from typing import Annotated, Any

import typer

from . import completion
from .output import Output

WIDTH = 100
"""How many columns a help text takes at the most."""


OutputOption = Annotated[
    Output,
    typer.Option("--output", "-o", help="Output format. In a pipe, a table is tab-separated lines with a header."),
]
ProfileOption = Annotated[
    str | None,
    typer.Option(
        "--profile",
        "-p",
        metavar="NAME",
        help="Profile to use; takes precedence over the environment.",
        autocompletion=completion.profiles,
    ),
]
StrictOption = Annotated[
    bool, typer.Option("--strict", help="Fail if a value of the answer has another type than documented.")
]
YesOption = Annotated[bool, typer.Option("--yes", "-y", help="Make changes without asking.")]


def new_app(**settings: Any) -> typer.Typer:
    """A command or a group of them; the settings are those of `typer.Typer`."""
    return typer.Typer(
        **{
            "rich_markup_mode": None,
            "add_completion": False,
            "pretty_exceptions_enable": False,
            "context_settings": {"help_option_names": ["-h", "--help"], "max_content_width": WIDTH},
            **settings,
        }
    )
