"""`pandapon webhooks`: receive what PandaPon pushes."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from pandapon_cli.options import OutputOption, new_app
from pandapon_cli.output import Output

app: typer.Typer = new_app(
    no_args_is_help=True,
    help="Receive what PandaPon pushes.",
    epilog="""\
examples:

\b
  pandapon webhooks listen
  pandapon webhooks dead
""",
)

InboxOption = Annotated[
    Path | None, typer.Option("--inbox", metavar="FILE", help="SQLite file of messages; by default your own.")
]


@app.command(
    short_help="Receive pushes into an inbox, and show them.",
    epilog="""\
examples:

\b
  pandapon webhooks listen
  pandapon webhooks listen --port 9000 --url https://shop.example.com/hooks
  pandapon webhooks listen --output jsonl >> messages.jsonl
""",
)
def listen(
    host: Annotated[str, typer.Option("--host", help="Address to listen on.")] = "127.0.0.1",
    port: Annotated[int, typer.Option("--port", min=0, max=65535, help="Port to listen on, 0 for a free one.")] = 9000,
    url: Annotated[
        str | None,
        typer.Option("--url", metavar="URL", help="Where the world reaches this: the address of your HTTPS proxy."),
    ] = None,
    inbox: InboxOption = None,
    finish: Annotated[
        bool, typer.Option("--finish", help="Count a message as handled when it was shown; else it waits for a worker.")
    ] = False,
    output: OutputOption = Output.TABLE,
) -> None:
    """Receive pushes into an inbox, and show them as they come, until Ctrl-C.

    A push is answered when its message is on the disk. The secret end of the address is made once and kept beside
    the inbox; the variable PANDAPON_WEBHOOK_TOKEN goes before it.
    """
    from pandapon_cli.webhooks.listen import Listener

    Listener.on(host, port, url, inbox, finish=finish, output=output).run()


@app.command(
    short_help="List the messages that were set aside.",
    epilog="""\
examples:

\b
  pandapon webhooks dead
  pandapon webhooks dead --output jsonl
""",
)
def dead(inbox: InboxOption = None, output: OutputOption = Output.TABLE) -> None:
    """List the messages that were set aside: unreadable ones, and those that failed too often."""
    from pandapon_cli.output.show import show_rows
    from pandapon_cli.webhooks.inbox import existing_inbox
    from pandapon_cli.webhooks.messages import DEAD_COLUMNS, dead_row

    with existing_inbox(inbox) as found:
        show_rows(map(dead_row, found.dead_letters()), output, DEAD_COLUMNS)


@app.command(
    epilog="""\
examples:

\b
  pandapon webhooks retry 0f3a9c
""",
)
def retry(
    key: Annotated[str, typer.Argument(metavar="KEY", help="Key of a message that was set aside, or how it begins.")],
    inbox: InboxOption = None,
) -> None:
    """Put back a message that was set aside, with all its tries."""
    from pandapon_api import InvalidArgumentError
    from pandapon_cli.output.streams import emit
    from pandapon_cli.webhooks.inbox import existing_inbox

    with existing_inbox(inbox) as found:
        keys = [message.key for message in found.dead_letters() if message.key.startswith(key)]
        if len(keys) > 1:
            raise InvalidArgumentError(f"{len(keys)} messages that were set aside begin with {key}; write more of it")
        found.retry(keys[0] if keys else key)
        emit(f"{keys[0]} waits again")
