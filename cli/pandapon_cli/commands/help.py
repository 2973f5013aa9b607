"""`pandapon help`: what a man page would say."""

from __future__ import annotations

from typing import Annotated, Any

import typer

from pandapon_cli import completion
from pandapon_cli.command import PagedCommand
from pandapon_cli.context import remember_words
from pandapon_cli.exit_codes import TABLE
from pandapon_cli.options import new_app
from pandapon_cli.output.streams import emit

app: typer.Typer = new_app()

MORE = """
Environment:
  PANDAPON_ACCESS_KEY, PANDAPON_ACCESS_SECRET, PANDAPON_USER_ID, PANDAPON_BASE_URL
      Credentials and address. They take precedence over a profile, unless --profile names it.
  PANDAPON_PROFILE           The profile to use, if --profile does not name one.
  PANDAPON_CONFIG            The file of profiles.
  PANDAPON_TRANSPORT         The engine that carries the requests.
  PANDAPON_FACTS             A file of facts that corrects the specification.
  PANDAPON_RECORD            A folder for recordings of the shape of the traffic.
  PANDAPON_WEBHOOK_TOKEN     The secret end of the address for pushes.
  PANDAPON_PAGER, PAGER      The pager for a terminal, such as less.
  NO_COLOR                   Disables colours.

Files:
  {profiles}
      The profiles; `pandapon config path` shows the place.
"""


@app.command(
    cls=PagedCommand,
    epilog="""\
examples:

\b
  pandapon help
  pandapon help orders export
  pandapon help taobao_orders.create
""",
)
def help(
    context: typer.Context,
    words: Annotated[
        list[str] | None,
        typer.Argument(metavar="[COMMAND]...", help="A command, or an operation.", autocompletion=completion.commands),
    ] = None,
) -> None:
    """Explain a command or an operation, with environment, files and exit codes."""
    from pandapon_cli.operations import signatures
    from pandapon_cli.profiles import store

    words = list(words or ())
    if words and words[0] in signatures.ids():
        words = ["call", *words]
    here: Any = context.parent
    while words and hasattr(here.command, "commands"):
        name, command, _ = here.command.resolve_command(here, [words[0]])
        here = typer.Context(command, info_name=name, parent=here, **command.context_settings)
        del words[0]
    if words and not here.command.explains(words):
        here.fail(f"No such command {words[0]!r}")
    remember_words(here, words)
    codes = TABLE.replace("\b\n", "").replace("exit", "\nExit").replace(":\n\n", ":\n")
    more = MORE.format(profiles=store.path()).rstrip("\n")
    emit(here.command.get_help(here), more, *([codes] if here is not context.parent else []), sep="\n", end="")
