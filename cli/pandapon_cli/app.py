"""The commands by name. Each is a module, imported when it runs."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from importlib import import_module
from typing import Annotated, Any

import typer
from typer.core import TyperCommand, TyperGroup

from .errors import report_errors
from .exit_codes import TABLE, ExitCode
from .options import new_app
from .output import streams

COMMANDS = {
    "call": "Call any operation of the API.",
    "operations": "List the operations of the API.",
    "config": "Save credentials and settings in profiles.",
    "orders": "List, show and export orders.",
    "purchases": "List and settle a purchase journal.",
    "sandbox": "Run a test server that answers like PandaPon.",
    "warehouse": "Keep orders as tables in a database.",
    "webhooks": "Receive the messages that PandaPon pushes.",
    "contract": "Compare pages and answers with the specification, and learn what differs.",
    "doctor": "Check credentials, clock, connection and inbox.",
}
"""The commands and their purposes; each is the `app` of the module with its name in `pandapon_cli.commands`."""

EXAMPLES = """\
examples:

\b
  pandapon config set                         # save your credentials
  pandapon doctor                             # check them
  pandapon orders list
  pandapon operations refund                  # which are about refunds?
  pandapon call taobao_orders.page --help     # what are its parameters?
  pandapon call taobao_orders.page status=10

Without an account: run `pandapon sandbox`, paste the lines it prints into another shell, and try these there.
"""


class Commands(TyperGroup):
    """A group whose commands are imported when they run. Its help needs only their names and purposes."""

    def __init__(self, **settings: Any) -> None:
        super().__init__(**settings)
        self.commands.update({name: TyperCommand(name, help=purpose) for name, purpose in COMMANDS.items()})
        self._loaded: set[str] = set()

    def resolve_command(self, ctx: Any, args: list[str]) -> Any:
        """Load the command that is about to be run."""
        name = args[0] if args else ""
        if name in COMMANDS and name not in self._loaded:
            self._loaded.add(name)
            self.commands[name] = _load(name)
        return super().resolve_command(ctx, args)


def _load(name: str) -> Any:
    module = import_module(f".commands.{name.replace('-', '_')}", __package__)
    command = typer.main.get_command(module.app)
    command.name = name
    _complete(command)
    return command


def _complete(command: Any) -> None:
    """Let a command and its subcommands take `--no-color` anywhere, and end with our exit codes."""
    command.params += _no_color_option().params
    subcommands = getattr(command, "commands", {})
    for subcommand in subcommands.values():
        _complete(subcommand)
    if not subcommands:
        command.callback = _with_exit_code(command.callback)


def _with_exit_code(callback: Callable[..., object]) -> Callable[..., int]:
    """A command that turns its failures into an exit code before Typer does; stdout is for its data."""

    def run(**parameters: Any) -> int:
        with streams.reserve_stdout(), report_errors() as outcome:
            callback(**parameters)
        return outcome.code

    return run


def _no_color_option() -> Any:
    """A command with only this option: no version of Typer can add an option to an existing command."""
    bearer = typer.Typer(add_completion=False)

    @bearer.command(add_help_option=False)
    def _(
        no_color: Annotated[
            bool,
            typer.Option("--no-color", callback=_no_color, is_eager=True, expose_value=False, help="Disable colours."),
        ] = False,
    ) -> None: ...

    return typer.main.get_command(bearer)


def _no_color(wanted: bool) -> None:
    if wanted:
        os.environ["NO_COLOR"] = "1"


def _version(wanted: bool) -> None:
    if wanted:
        from importlib.metadata import version

        streams.emit(f"pandapon {version('pandapon')}")
        raise typer.Exit


app: typer.Typer = new_app(
    cls=Commands,
    name="pandapon",
    epilog=f"{EXAMPLES}\n{TABLE}",
    no_args_is_help=True,
    add_completion=True,
)


@app.callback()
def pandapon(
    no_color: Annotated[
        bool,
        typer.Option("--no-color", callback=_no_color, help="Disable colours; the variable NO_COLOR does the same."),
    ] = False,
    version: Annotated[
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Show the version and exit.")
    ] = False,
) -> None:
    """Buy on Taobao and 1688 through PandaPon, inspect orders, and try everything in a sandbox."""


def run(arguments: Sequence[str]) -> int:
    """Run a command line.

    Returns:
        An exit code. Any error has been reported on stderr.
    """
    with report_errors() as outcome:
        command = typer.main.get_command(app)
        outcome.code = command.main(list(arguments), "pandapon", standalone_mode=False) or ExitCode.OK
    return outcome.code
