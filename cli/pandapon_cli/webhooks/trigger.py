"""`pandapon webhooks trigger`: pushes a sample message."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Self

import orjson
import typer
from attrs import field, frozen

from pandapon.webhooks import message_key
from pandapon_api import InvalidArgumentError
from pandapon_cli.operations.written import read_body
from pandapon_cli.output.streams import emit, say

from .inbox import inbox_path, known_token, on_server
from .messages import SHORT
from .samples import sample
from .target import Target


@frozen
class Trigger:
    """One message, and what is needed to find its receiver."""

    message: bytes = field(repr=False)
    to: str | None = field(repr=False)
    port: int
    inbox: str | None = field(repr=False)
    repeat: int

    @classmethod
    def create(
        cls,
        kind: str,
        changes: Sequence[str],
        body: str | None,
        to: str | None,
        port: int,
        inbox: str | None,
        repeat: int,
    ) -> Self:
        """Make the message.

        Raises:
            InvalidArgumentError: the type is not known, or the body or a change is not valid.
        """
        return cls(sample(kind, changes, None if body is None else _object(body)), to, port, inbox, repeat)

    def run(self, *, dry_run: bool) -> None:
        """Push the message, or only show it.

        Raises:
            InvalidArgumentError: the address is not allowed, or there is none.
            typer.Exit: it was not answered with 200.
        """
        if dry_run:
            emit(orjson.dumps(orjson.loads(self.message), option=orjson.OPT_INDENT_2).decode())
            return
        target = self._target()
        for _ in range(self.repeat):
            push(target, self.message)

    def _target(self) -> Target:
        if self.to is not None:
            return Target.of(self.to, "--to")
        path = inbox_path(None if on_server(self.inbox) else self.inbox)
        token = known_token(path)
        if token is None:
            raise InvalidArgumentError(
                "there is no receiver to push to: run `pandapon webhooks listen` first, or name yours with --to"
            )
        return Target.of(f"http://127.0.0.1:{self.port}/{token}", "--port")


def push(target: Target, message: bytes) -> None:
    """Push a message once, and say what came back.

    Raises:
        typer.Exit: it was not answered with 200.
    """
    answer = target.push(message)
    text = f"{message_key(message)[:SHORT]} pushed to {target.shown}: {answer}"
    if answer.received:
        emit(text)
        return
    say(f"pandapon: {text}")
    raise typer.Exit(answer.exit_code)


def _object(body: str) -> Any:
    text, what = read_body(body)
    try:
        found = orjson.loads(text)
    except orjson.JSONDecodeError:
        found = None
    if not isinstance(found, dict):
        raise InvalidArgumentError(f"{what} is not a JSON object")
    return found
