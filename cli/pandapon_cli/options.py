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
    typer.Option("--output", "-o", help="Form of the data. To a pipe, a table is lines with tabs and a heading."),
]
ProfileOption = Annotated[
    str | None,
    typer.Option(
        "--profile",
        "-p",
        metavar="NAME",
        help="Profile to use, whatever the environment says.",
        autocompletion=completion.profiles,
    ),
]
StrictOption = Annotated[
    bool, typer.Option("--strict", help="Refuse an answer in which a value has another type than documented.")
]
YesOption = Annotated[bool, typer.Option("--yes", "-y", help="Do not ask before something is changed.")]


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
