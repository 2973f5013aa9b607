"""The user's inbox, and the secret token of its address."""

from __future__ import annotations

import os
import re
import secrets
from collections.abc import Iterable
from pathlib import Path
from typing import TypeVar

from pandapon._store import private
from pandapon.profiles import folders
from pandapon.webhooks import DeadLetter, Inbox, InboxError, SqliteInbox, StoredMessage
from pandapon_api import ConfigurationError, InvalidArgumentError

T = TypeVar("T", StoredMessage, DeadLetter)

PATIENCE = 5.0
"""Seconds to wait for a server, as no push waits meanwhile."""

VARIABLE = "PANDAPON_WEBHOOK_TOKEN"


def inbox_path(given: str | None) -> Path:
    """The given file, or the user's own.

    Raises:
        ConfigurationError: the user has no data folder.
    """
    return folders.data("inbox.db") if given is None else Path(given)


def place_of(given: str | None) -> str:
    """The path of an inbox, or its address without user, password and options.

    Raises:
        ConfigurationError: the user has no data folder.
    """
    if given is None or "://" not in given:
        return str(inbox_path(given))
    return re.sub(r"//.*@", "//", given).partition("?")[0]


def on_server(given: str | None, timeout: float = 0.35) -> Inbox | None:
    """An inbox on a server; None if it is a file.

    Raises:
        ConfigurationError: the address is not valid, or an extra is not installed.
    """
    scheme, separator, _ = (given or "").partition("://")
    if given is None or not separator:
        return None
    if scheme in ("postgresql", "postgres"):
        from pandapon.webhooks import PostgresInbox

        return PostgresInbox(given, timeout=timeout)
    if scheme in ("redis", "rediss"):
        from pandapon.webhooks import RedisInbox

        return RedisInbox(given, timeout=timeout)
    raise ConfigurationError(f"there are no inboxes at {scheme}://…; pass a file, postgresql://… or redis://…")


def token_of(inbox: Path) -> str:
    """The secret token of the address: from the variable, from the file next to the inbox, or a new one.

    A new token is saved in that file, readable only by its owner. An inbox on a server has that of the user's own.

    Raises:
        OSError: the file cannot be read or written.
    """
    if kept := known_token(inbox):
        return kept
    token = secrets.token_urlsafe(24)
    with open(_token_file(inbox), "w", encoding="ascii", opener=private) as new:
        new.write(token)
    return token


def known_token(inbox: Path) -> str | None:
    """The secret token of the address, if there is one already.

    Raises:
        OSError: the file cannot be read.
    """
    file = _token_file(inbox)
    kept = file.read_bytes().decode("utf-8-sig", "replace").strip() if file.exists() else ""
    return os.environ.get(VARIABLE) or kept or None


def _token_file(inbox: Path) -> Path:
    return inbox.with_name(f"{inbox.name}.token")


def find(messages: Iterable[T], key: str, what: str, command: str) -> T:
    """The message with a key, or the start of one.

    Args:
        messages: Messages of an inbox.
        key: The key as written.
        what: What a message is called in an error.
        command: The command that lists them.

    Raises:
        InvalidArgumentError: there is none, or more than one.
        InboxError: the inbox cannot be read.
    """
    found = [message for message in messages if message.key.startswith(key)] if key else []
    if len(found) > 1:
        raise InvalidArgumentError(f"the keys of {len(found)} {what}s begin with {key}; write more of the key")
    if not found:
        raise InvalidArgumentError(f"no {what} has the key {key!r}; `pandapon webhooks {command}` shows them")
    return found[0]


def existing_inbox(given: str | None) -> Inbox:
    """Open an existing inbox: a file, or the address of a server.

    Raises:
        ConfigurationError: the address is not valid, or an extra is not installed.
        InboxError: the inbox does not exist, or cannot be used.
    """
    if (inbox := on_server(given, timeout=PATIENCE)) is not None:
        return inbox
    path = inbox_path(given)
    if not path.exists():
        raise InboxError(f"there is no inbox {path}; `pandapon webhooks listen` creates one, or pass --inbox")
    return SqliteInbox(path)
