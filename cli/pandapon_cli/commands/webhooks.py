"""`pandapon webhooks`: receive messages that PandaPon pushes."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

import typer

from pandapon_cli.options import OutputOption, YesOption, new_app
from pandapon_cli.output import Output

app: typer.Typer = new_app(
    no_args_is_help=True,
    help="Receive the messages that PandaPon pushes.",
    epilog="""\
examples:

\b
  pandapon webhooks listen --forward-to localhost:3000/hooks/TOKEN
  pandapon webhooks trigger TaobaoOrderPaid
  pandapon webhooks list
  pandapon webhooks replay 0f3a9c
""",
)


def _known_types(incomplete: str) -> list[tuple[str, str]]:
    """Events and message types that begin with the typed word, for the shell."""
    from pandapon_cli.webhooks.samples import rows

    names = {str(row[name]): str(row["about"]) for name in ("event", "type") for row in rows() if row[name]}
    return [(name, about) for name, about in names.items() if name.startswith(incomplete)]


class State(StrEnum):
    """The states of a message, as in `pandapon.webhooks.Counts`."""

    WAITING = "waiting"
    RUNNING = "running"
    DONE = "done"
    DEAD = "dead"


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
  pandapon webhooks listen --forward-to localhost:3000/hooks/TOKEN
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
    forward_to: Annotated[
        str | None,
        typer.Option(
            "--forward-to",
            metavar="URL",
            help="Pass every message on to your own receiver: https, or http on this machine. It counts as handled "
            "once that answers with 200; otherwise it is passed on again later.",
        ),
    ] = None,
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

    Listener.create(host, port, url, inbox, forward_to, finish=finish, output=output).run()


@app.command(
    short_help="Push a sample message, as PandaPon would.",
    epilog="""\
examples:

\b
  pandapon webhooks trigger TaobaoOrderPaid
  pandapon webhooks trigger 1688_ORDER_BUYER_VIEW_ORDER_PAY --set baseInfo.idOfStr=7
  pandapon webhooks trigger TaobaoOrderShipped --to localhost:3000/hooks/TOKEN --repeat 2
  pandapon webhooks trigger SOMETHING_NEW --body '{"orderId": "7"}' --dry-run

The exit code is 1 if the answer is not 200, and 4 if there is none.
""",
)
def trigger(
    kind: Annotated[
        str,
        typer.Argument(
            metavar="TYPE",
            help="A messageType, or an event such as TaobaoOrderPaid; `pandapon webhooks types` lists both.",
            autocompletion=_known_types,
        ),
    ],
    to: Annotated[
        str | None,
        typer.Option(
            "--to",
            metavar="URL",
            help="Your receiver: https, or http on this machine; defaults to that of `pandapon webhooks listen`.",
        ),
    ] = None,
    port: Annotated[
        int, typer.Option("--port", metavar="PORT", min=1, max=65535, help="Port of `pandapon webhooks listen`.")
    ] = 9000,
    inbox: InboxOption = None,
    changes: Annotated[
        list[str] | None,
        typer.Option("--set", metavar="NAME=VALUE", help="Member of the body to replace; repeat it for several."),
    ] = None,
    body: Annotated[
        str | None,
        typer.Option("--body", metavar="JSON", help="The whole messageBody instead; @FILE reads a file, - stdin."),
    ] = None,
    repeat: Annotated[int, typer.Option("--repeat", metavar="N", min=1, help="Push the same message N times.")] = 1,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Show the message, and push nothing.")] = False,
) -> None:
    """Push a sample message of a type to a receiver, as PandaPon would.

    The content is the example of the specification. A new message every time: its timestamp is now.
    """
    from pandapon_cli.webhooks.trigger import Trigger

    Trigger.create(kind, changes or [], body, to, port, inbox, repeat).run(dry_run=dry_run)


@app.command(
    short_help="List the types of messages that are known.",
    epilog="""\
examples:

\b
  pandapon webhooks types
  pandapon webhooks types refund
  pandapon webhooks types --output jsonl
""",
)
def types(
    word: Annotated[str, typer.Argument(metavar="WORD", help="Only those whose row contains this word.")] = "",
    output: OutputOption = Output.TABLE,
) -> None:
    """List the types of messages that are known, each with its event and the evidence that it exists."""
    from pandapon_cli.output.show import show_rows
    from pandapon_cli.webhooks.samples import COLUMNS, rows

    found = (row for row in rows() if word.lower() in " ".join(map(str, row.values())).lower())
    show_rows(found, output, COLUMNS)


@app.command(
    "list",
    short_help="List the messages of an inbox.",
    epilog="""\
examples:

\b
  pandapon webhooks list
  pandapon webhooks list --state waiting
  pandapon webhooks list --inbox postgresql://shop@localhost/shop --output jsonl
""",
)
def list_messages(
    inbox: InboxOption = None,
    state: Annotated[
        State | None, typer.Option("--state", help="Only messages in this state.", show_default=False)
    ] = None,
    output: OutputOption = Output.TABLE,
) -> None:
    """List the messages that an inbox remembers, in any state. `replay` takes the id. It changes nothing."""
    from pandapon_cli.output.show import show_rows
    from pandapon_cli.webhooks.inbox import existing_inbox
    from pandapon_cli.webhooks.messages import LIST_COLUMNS, stored_row

    with existing_inbox(inbox) as found:
        wanted = (message for message in found.stored() if state in (None, message.state))
        show_rows(map(stored_row, wanted), output, LIST_COLUMNS)


@app.command(
    short_help="Deliver a message of an inbox again.",
    epilog="""\
examples:

\b
  pandapon webhooks replay 0f3a9c
  pandapon webhooks replay 0f3a9c --to localhost:3000/hooks/TOKEN
""",
)
def replay(
    key: Annotated[str, typer.Argument(metavar="ID", help="Key of a message, or the start of one.")],
    to: Annotated[
        str | None,
        typer.Option("--to", metavar="URL", help="Push it to this receiver instead: https, or http on this machine."),
    ] = None,
    inbox: InboxOption = None,
    yes: YesOption = False,
) -> None:
    """Deliver a message of an inbox again: queue it for the workers, or push its bytes to a receiver.

    A message that was handled is handled again, so this asks first. Its key stays the same: a handler that makes itself
    idempotent by the key does nothing. A message that is being handled now is left alone.
    """
    from pandapon_cli.webhooks.replay import replay as run

    run(key, to, inbox, yes=yes)


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
    from pandapon_cli.output.streams import emit
    from pandapon_cli.webhooks.inbox import existing_inbox, find

    with existing_inbox(inbox) as found:
        message = find(found.dead_letters(), key, "dead letter", "dead")
        found.retry(message.key)
        emit(f"{message.key} is queued again")
