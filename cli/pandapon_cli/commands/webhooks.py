"""`pandapon webhooks`: receive messages that PandaPon pushes."""

from __future__ import annotations

from typing import Annotated

import typer

from pandapon_cli.options import OutputOption, new_app
from pandapon_cli.output import Output

app: typer.Typer = new_app(
    no_args_is_help=True,
    help="Receive the messages that PandaPon pushes.",
    epilog="""\
examples:

\b
  pandapon webhooks listen
  pandapon webhooks dead
""",
)

InboxOption = Annotated[
    str | None,
    typer.Option(
        "--inbox",
        metavar="WHERE",
        help="SQLite file of messages, or the URL of a PostgreSQL or Redis server; defaults to a file in your data "
        "folder.",
    ),
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
    host: Annotated[str, typer.Option("--host", metavar="ADDRESS", help="Address to listen on.")] = "127.0.0.1",
    port: Annotated[
        int, typer.Option("--port", metavar="PORT", min=0, max=65535, help="Port to listen on, 0 for a free one.")
    ] = 9000,
    url: Annotated[
        str | None,
        typer.Option("--url", metavar="URL", help="Public address of the HTTPS proxy in front of this receiver."),
    ] = None,
    inbox: InboxOption = None,
    finish: Annotated[
        bool,
        typer.Option("--finish", help="Count a message as handled once it is shown; otherwise it waits for a worker."),
    ] = False,
    output: OutputOption = Output.TABLE,
) -> None:
    """Receive pushes into an inbox, and show them as they arrive, until Ctrl-C.

    A push is acknowledged when its message is on disk. The address ends with a secret token, which is created once and
    kept next to the inbox, unless the variable PANDAPON_WEBHOOK_TOKEN is set.
    """
    from pandapon_cli.webhooks.listen import Listener

    Listener.create(host, port, url, inbox, finish=finish, output=output).run()


@app.command(
    short_help="List the dead letters: messages that could not be handled.",
    epilog="""\
examples:

\b
  pandapon webhooks dead
  pandapon webhooks dead --output jsonl
  pandapon webhooks dead --inbox postgresql://shop@localhost/shop
""",
)
def dead(inbox: InboxOption = None, output: OutputOption = Output.TABLE) -> None:
    """List the dead letters: messages that cannot be read, or whose handling failed too often."""
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
    key: Annotated[str, typer.Argument(metavar="KEY", help="Key of a dead letter, or the start of one.")],
    inbox: InboxOption = None,
) -> None:
    """Queue a dead letter for the workers again, with all its tries."""
    from pandapon_api import InvalidArgumentError
    from pandapon_cli.output.streams import emit
    from pandapon_cli.webhooks.inbox import existing_inbox

    with existing_inbox(inbox) as found:
        keys = [message.key for message in found.dead_letters() if message.key.startswith(key)]
        if len(keys) > 1:
            raise InvalidArgumentError(f"the keys of {len(keys)} dead letters begin with {key}; write more of the key")
        found.retry(keys[0] if keys else key)
        emit(f"{keys[0]} is queued again")
