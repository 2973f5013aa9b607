"""The messages in an inbox, as rows."""

from __future__ import annotations

import time
from collections.abc import Iterable, Iterator
from datetime import datetime
from itertools import islice
from typing import Any, Protocol

from pandapon_api.jsontext import UnreadableJSONError, loads
from pandapon_api.tables import TABLES

from .details import Found
from .rows import Batch, Reader, refused_row, refused_table

BATCH = 1000
"""How many messages are converted at once."""


class Stored(Protocol):
    """A message in an inbox; see `pandapon.webhooks.StoredMessage`."""

    @property
    def key(self) -> str: ...
    @property
    def body(self) -> bytes: ...
    @property
    def pushes(self) -> int: ...
    @property
    def received_at(self) -> datetime: ...


class MessageLog(Protocol):
    """An inbox: a `SqliteInbox`, a `PostgresInbox` or a `RedisInbox`."""

    def stored(self) -> Iterator[Stored]:
        """Every message that is remembered."""
        ...


def read_messages(inbox: MessageLog, user_id: str) -> Found:
    """Yield the rows of the messages that are remembered. One that came without its body replaces none with it."""
    messages = iter(inbox.stored())
    while some := [*islice(messages, BATCH)]:
        yield from _rows_of(some, user_id)


def _rows_of(messages: Iterable[Stored], user_id: str) -> Found:
    table = TABLES["messages"]
    batch, refused, now = Batch(nul=True), [], time.time_ns() // 1000
    for message in messages:
        own = {"key": message.key, "received": message.received_at, "pushes": message.pushes}
        row: Any = {}
        if not message.body:
            batch.incomplete.add(len(batch.rows))
        else:
            try:
                row = loads(message.body, "a message")
            except UnreadableJSONError as error:
                row = message.body.decode("utf-8", "replace")
                refused.append(refused_row(table.name, [message.key], "message_body", str(error), row, user_id, now))
                continue
        if not isinstance(row, dict):
            reason = f"expected an object, got {type(row).__name__}"
            refused.append(refused_row(table.name, [message.key], "message_body", reason, row, user_id, now))
            continue
        batch.add(row | {"messageBody": _body(row.get("messageBody"))}, now, **own)
    if batch.rows:
        yield Reader(table, table.rows[0], user_id).read(batch)
    if refused:
        yield None, refused_table(refused)


def _body(body: Any) -> Any:
    """An object, which may come as a JSON string."""
    try:
        return loads(body, "messageBody") if isinstance(body, str) else body
    except UnreadableJSONError:
        return body
