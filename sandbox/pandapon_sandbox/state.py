"""Keeps what the books of a sandbox hold in a file of SQLite, from one run to the next."""

import sqlite3
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import orjson

from .ledger import Change

APPLICATION_ID = 0x50504F4E
"""Tells a state from other databases; SQLite has a place for it in the head of a file."""

VERSION = 1
"""Of the table and of what its rows look like."""

SCHEMA = """
CREATE TABLE rows (
    number INTEGER PRIMARY KEY,
    book TEXT NOT NULL,
    id NOT NULL,
    row TEXT NOT NULL,
    UNIQUE (book, id)
)
"""
"""``number`` keeps the order in which rows were added; a key is a number or a text, so it has no type."""

REMOVE = "DELETE FROM rows WHERE book = ? AND id = ?"
WRITE = """
INSERT INTO rows (book, id, row) VALUES (?, ?, ?) ON CONFLICT (book, id) DO UPDATE SET row = excluded.row
"""


class StateError(ValueError):
    """A file from which a sandbox cannot begin; nothing in it was changed."""


class State:
    """One file, which belongs to one sandbox as long as it is open.

    Raises:
        StateError: The file is no state, is one of another version, is in use, or cannot be opened.
    """

    def __init__(self, path: Path) -> None:
        try:
            # The thread that serves is not the one that opens; they never write at the same time.
            self._database = sqlite3.connect(path, timeout=0, isolation_level=None, check_same_thread=False)
        except sqlite3.Error as error:
            raise StateError(f"{path} cannot be opened: {error}.") from error
        try:
            self._open(path)
        except BaseException:
            self.close()
            raise

    def load(self) -> Mapping[str, Mapping[Any, Any]]:
        """Return all rows by book and key, in the order in which they were added."""
        books: dict[str, dict[Any, Any]] = {}
        for book, key, row in self._database.execute("SELECT book, id, row FROM rows ORDER BY number"):
            books.setdefault(book, {})[key] = orjson.loads(row)
        return books

    def write(self, changes: list[Change]) -> None:
        """Write changes, all of them or none.

        Raises:
            sqlite3.Error: They could not be written.
        """
        removed = [(change.table, change.key) for change in changes if change.after is None]
        written = [(change.table, change.key, change.after.decode()) for change in changes if change.after is not None]
        with self._transaction():
            self._database.executemany(REMOVE, removed)
            self._database.executemany(WRITE, written)

    def close(self) -> None:
        """Let go of the file."""
        self._database.close()

    def _open(self, path: Path) -> None:
        try:
            self._database.execute("PRAGMA locking_mode = EXCLUSIVE")
            with self._transaction():
                self._check(path)
            # An end of the process loses nothing that was written, only one of the machine may.
            self._database.execute("PRAGMA journal_mode = WAL")
            self._database.execute("PRAGMA synchronous = NORMAL")
        except sqlite3.OperationalError as error:
            busy = error.sqlite_errorcode in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED)
            reason = "another sandbox uses it; give each a file of its own" if busy else error
            raise StateError(f"{path} cannot be opened: {reason}.") from error
        except sqlite3.DatabaseError as error:
            raise StateError(f"{path} is no state of a sandbox ({error}); name another file.") from error

    def _check(self, path: Path) -> None:
        if not self._number("schema_version"):
            self._database.execute(SCHEMA)
            self._database.execute(f"PRAGMA application_id = {APPLICATION_ID}")
            self._database.execute(f"PRAGMA user_version = {VERSION}")
        elif self._number("application_id") != APPLICATION_ID:
            raise StateError(f"{path} is a database, but no state of a sandbox; name another file.")
        elif self._number("user_version") != VERSION:
            found = self._number("user_version")
            raise StateError(
                f"{path} is a state of version {found}, and this sandbox reads {VERSION}; begin a new one."
            )

    def _number(self, pragma: str) -> int:
        (number,) = self._database.execute(f"PRAGMA {pragma}").fetchone()
        return int(number)

    @contextmanager
    def _transaction(self) -> Iterator[None]:
        with self._database:
            self._database.execute("BEGIN IMMEDIATE")
            yield
