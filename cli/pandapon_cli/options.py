"""Shared by the commands: how they are created, and common options."""

from __future__ import annotations

from typing import Annotated, Any

import typer

from . import completion
from .output import Output

WIDTH = 100
"""The maximum number of columns of a help text."""


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
    bool, typer.Option("--strict", help="Fail if a response value does not have its documented type.")
]
YesOption = Annotated[bool, typer.Option("--yes", "-y", help="Make changes without asking.")]


def new_app(**settings: Any) -> typer.Typer:
    """Create a command or a group; the settings are those of `typer.Typer`."""
    return typer.Typer(
        **{
            "rich_markup_mode": None,
            "add_completion": False,
            "pretty_exceptions_enable": False,
            "context_settings": {"help_option_names": ["-h", "--help"], "max_content_width": WIDTH},
            **settings,
        }
    )
