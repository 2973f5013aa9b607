"""The path of the user's inbox, and the secret token of its address."""

from __future__ import annotations

import os
import secrets
from pathlib import Path

from pandapon._store import private
from pandapon.webhooks import InboxError, SqliteInbox
from pandapon_cli import folders

VARIABLE = "PANDAPON_WEBHOOK_TOKEN"


def inbox_path(given: Path | None) -> Path:
    """The given file, or the user's own.

    Raises:
        ConfigurationError: the user has no data folder.
    """
    if given is not None:
        return given
    return folders.data("inbox.db")


def token_of(inbox: Path) -> str:
    """The secret token of the address: from the variable, from the file next to the inbox, or a new one.

    A new token is saved in that file, readable only by its owner.

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


def existing_inbox(given: Path | None) -> SqliteInbox:
    """Open an existing inbox.

    Raises:
        InboxError: the inbox does not exist, or cannot be used.
    """
    path = inbox_path(given)
    if not path.exists():
        raise InboxError(f"there is no inbox {path}; `pandapon webhooks listen` creates one, or pass --inbox FILE")
    return SqliteInbox(path)
