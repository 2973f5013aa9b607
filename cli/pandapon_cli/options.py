"""Shared by the commands: how they are created, and common options."""

from __future__ import annotations

from typing import Annotated, Any

import typer

from .command import App, Group
from .global_options import OutputOption, ProfileOption

__all__ = ["WIDTH", "OutputOption", "ProfileOption", "StrictOption", "WatchOption", "YesOption", "new_app"]

WIDTH = 100
"""The maximum number of columns of a help text."""

StrictOption = Annotated[
    bool, typer.Option("--strict", help="Fail if a response value does not have its documented type.")
]
YesOption = Annotated[bool, typer.Option("--yes", "-y", help="Make changes without asking.")]
WatchOption = Annotated[
    float | None,
    typer.Option(
        "--watch", metavar="[SECONDS]", min=0.1, help="Repeat every so many seconds, 5 by default, until Ctrl-C."
    ),
]


def new_app(**settings: Any) -> typer.Typer:
    """Create a command or a group; the settings are those of `typer.Typer`."""
    return App(
        **{
            "cls": Group,
            "rich_markup_mode": None,
            "add_completion": False,
            "pretty_exceptions_enable": False,
            "context_settings": {"help_option_names": ["-h", "--help"], "max_content_width": WIDTH},
            **settings,
        }
    )
