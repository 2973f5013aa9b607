"""Options that many commands share. They may be written before or after the name of a command."""

from __future__ import annotations

import os
from collections.abc import Callable
from functools import cache
from typing import Annotated, Any

import typer

from . import completion
from .output import Output

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


def _set_color(off: bool) -> None:
    if off:
        os.environ["NO_COLOR"] = "1"


def _keep(context: typer.Context, param: typer.CallbackParam, value: Any) -> Any:
    """Note the value of an option that the command class itself reads."""
    if value:
        context.meta[f"pandapon.{param.name}"] = value
    return value


def _open_page(context: typer.Context, wanted: bool) -> None:
    if wanted:
        from .web import open_page

        open_page(context)
        raise typer.Exit


NoColorOption = Annotated[
    bool,
    typer.Option("--no-color", callback=_set_color, is_eager=True, expose_value=False, help="Disable colours."),
]
NoPagerOption = Annotated[
    bool, typer.Option("--no-pager", callback=_keep, expose_value=False, help="Do not use the pager in $PAGER.")
]
WebOption = Annotated[
    bool,
    typer.Option("--web", callback=_open_page, is_eager=True, expose_value=False, help="Open its documentation page."),
]
IgnoredProfile = Annotated[str | None, typer.Option("--profile", "-p", hidden=True, expose_value=False)]
QueryOption = Annotated[
    str | None,
    typer.Option(
        "--query",
        metavar="JMESPATH",
        callback=_keep,
        expose_value=False,
        help="Show the result of a JMESPath expression on the JSON output.",
    ),
]
FieldsOption = Annotated[
    list[str] | None,
    typer.Option(
        "--fields",
        metavar="NAME,...",
        callback=_keep,
        expose_value=False,
        help="Show only these fields, such as id or subOrderVOS[0].itemId.",
    ),
]


def _everywhere(no_color: NoColorOption = False, no_pager: NoPagerOption = False, web: WebOption = False) -> None: ...


def _without_profile(profile: IgnoredProfile = None) -> None: ...


def _on_data(query: QueryOption = None, fields: FieldsOption = None) -> None: ...


def _before_commands(
    profile: ProfileOption = None,
    output: OutputOption = Output.TABLE,
    query: QueryOption = None,
    fields: FieldsOption = None,
    no_color: NoColorOption = False,
    no_pager: NoPagerOption = False,
) -> None: ...


@cache
def _params(function: Callable[..., None]) -> tuple[Any, ...]:
    """The parameters of a function, as Typer makes them: it has no way to add an option to an existing command."""
    bearer = typer.Typer(add_completion=False)
    bearer.command(add_help_option=False)(function)
    return tuple(typer.main.get_command(bearer).params)


def of_command(name: str | None, params: list[Any]) -> list[Any]:
    """The options to add to a command with these parameters. One that uses no profile accepts the option anyway."""
    more = list(_params(_everywhere))
    if shows_data(name, params):
        more = [*_params(_on_data), *more]
    if not any("--profile" in param.opts for param in params):
        more += _params(_without_profile)
    return more


def shows_data(name: str | None, params: list[Any]) -> bool:
    """Whether a command ends after showing data in one of our formats."""
    return name != "listen" and any(isinstance(param.default, Output) for param in params)


def of_group() -> list[Any]:
    """The options that a group passes on to its commands."""
    params = _params(_before_commands)
    for param in params:
        param.expose_value = False  # a group only passes them on
    return list(params)
