"""The commands by name. Each is a module, imported when it runs."""

from __future__ import annotations

from collections.abc import Sequence
from importlib import import_module
from typing import Annotated, Any

import typer
from typer.core import TyperCommand

from .command import Group
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
    "contract": "Compare pages and answers with the specification.",
    "doctor": "Check credentials, clock, connection and inbox.",
    "help": "Explain a command or an operation.",
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
  pandapon help orders export                 # like a man page

Options above may be written before or after a command: pandapon --profile shop orders list

Without an account: run `pandapon sandbox`, paste the lines it prints into another shell, and try these there.
"""


class Commands(Group):
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
            module = import_module(f".commands.{name}", __package__)
            command: Any = typer.main.get_command(module.app)
            command.name = name
            self.commands[name] = command
        return super().resolve_command(ctx, args)


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
    version: Annotated[
        bool, typer.Option("--version", "-V", callback=_version, is_eager=True, help="Show the version and exit.")
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
