"""`pandapon webhooks replay`: delivers a stored message again."""

from __future__ import annotations

from pandapon_api import InvalidArgumentError
from pandapon_cli.output.streams import emit
from pandapon_cli.prompts import confirm

from .inbox import existing_inbox, find
from .messages import SHORT
from .target import Target
from .trigger import push


def replay(key: str, to: str | None, inbox: str | None, *, yes: bool) -> None:
    """Queue a message again, or push its bytes, which changes nothing in the inbox.

    Raises:
        InvalidArgumentError: there is no such message, it is being handled, its body was not kept, or the address is
            not allowed.
        InboxError: the inbox cannot be used.
        typer.Abort: it was handled already, and the user does not want it to be handled again.
        typer.Exit: it was pushed, and not answered with 200.
    """
    target = None if to is None else Target.of(to, "--to")
    with existing_inbox(inbox) as found:
        message = find(found.stored(), key, "message", "list")
        if target is not None:
            if not message.body:
                raise InvalidArgumentError(
                    f"message {message.key} is finished and its body was not kept: only an inbox with keep_bodies=True "
                    "can replay it"
                )
            push(target, message.body)
            return
        if message.state == "done" and message.body:
            short = message.key[:SHORT]
            confirm(f"Message {short} was handled. Deliver it again?", f"message {short} was handled", yes=yes)
        found.replay(message.key)
        emit(f"{message.key} is queued again")
