"""The user's inbox, and the secret token of its address."""

from __future__ import annotations

import os
import re
import secrets
from pathlib import Path

from pandapon._store import private
from pandapon.profiles import folders
from pandapon.webhooks import Inbox, InboxError, SqliteInbox
from pandapon_api import ConfigurationError

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
    if given := os.environ.get(VARIABLE):
        return given
    file = inbox.with_name(f"{inbox.name}.token")
    if file.exists() and (kept := file.read_bytes().decode("utf-8-sig", "replace").strip()):
        return kept
    token = secrets.token_urlsafe(24)
    with open(file, "w", encoding="ascii", opener=private) as new:
        new.write(token)
    return token


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
