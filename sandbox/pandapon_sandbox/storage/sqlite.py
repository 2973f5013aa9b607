"""Keeps the books of a sandbox in a SQLite file between runs.

SQLite's locks belong to a process, and a connection that a child inherits damages the file. So no connection is open
during a fork, and the process that owns the file opens it again right after.
"""

import os
import sqlite3
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path
from threading import RLock
from typing import Any
from weakref import WeakSet

import orjson

from .ledger import Change

APPLICATION_ID = 0x50504F4E
"""Distinguishes state files from other databases; SQLite stores it in the header of a file."""

VERSION = 1
"""The version of the table and of the form of its rows."""

SCHEMA = """
CREATE TABLE rows (
    number INTEGER PRIMARY KEY,
    book TEXT NOT NULL,
    id NOT NULL,
    row TEXT NOT NULL,
    UNIQUE (book, id)
)
"""
"""``number`` keeps the order in which rows were added; a key is an integer or a string, so it has no type."""

REMOVE = "DELETE FROM rows WHERE book = ? AND id = ?"
WRITE = """
INSERT INTO rows (book, id, row) VALUES (?, ?, ?) ON CONFLICT (book, id) DO UPDATE SET row = excluded.row
"""


class StateError(ValueError):
    """A sandbox cannot use its state file; nothing in the file was changed."""


class State:
    """A state file, which belongs to one sandbox while it is open; only its owner may read it.

    It belongs to the process that opened it, and not to a forked child.

    Raises:
        StateError: The file is not a state file, has another version, is in use, or cannot be opened.
    """

    def __init__(self, path: Path) -> None:
        self._path = Path(os.path.realpath(path))
        self._lock: Any = RLock()
        self._opened: sqlite3.Connection | None = None
        self._process = os.getpid()
        with suppress(OSError):  # SQLite reports why it cannot be created
            os.close(os.open(self._path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))
        with _forking:
            _states.add(self)
        with self._database():
            pass

    def load(self) -> Mapping[str, Mapping[Any, Any]]:
        """Return all rows by book and key, in the order in which they were added."""
        books: dict[str, dict[Any, Any]] = {}
        with self._database() as database:
            for book, key, row in database.execute("SELECT book, id, row FROM rows ORDER BY number"):
                books.setdefault(book, {})[key] = orjson.loads(row)
        return books

    def write(self, changes: list[Change]) -> None:
        """Write changes, all of them or none.

        Raises:
            sqlite3.Error: The changes could not be written.
            StateError: The file belongs to the process that this one was forked from.
        """
        removed = [(change.table, change.key) for change in changes if change.after is None]
        written = [(change.table, change.key, change.after.decode()) for change in changes if change.after is not None]
        with self._database() as database, _transaction(database):
            database.executemany(REMOVE, removed)
            database.executemany(WRITE, written)

    def close(self) -> None:
        """Close the file permanently."""
        if self._process == os.getpid():
            with self._lock:
                _states.discard(self)
                if self._opened is not None:
                    self._opened.close()

    @contextmanager
    def _database(self) -> Iterator[sqlite3.Connection]:
        if self._process != os.getpid():
            raise StateError(
                f"{self._path} belongs to the process that this one was forked from; open it after the fork"
            )
        with self._lock:
            if self._opened is None:
                self._opened = _open(self._path)
            yield self._opened

    def _disconnect(self) -> None:
        if self._opened is not None:
            self._opened.close()
            self._opened = None


def _open(path: Path) -> sqlite3.Connection:
    try:
        # The thread that opens the database is not the one that serves.
        database = sqlite3.connect(path, timeout=0, isolation_level=None, check_same_thread=False)
    except sqlite3.Error as error:
        raise StateError(f"cannot open {path}: {error}") from error
    try:
        _prepare(database, path)
    except BaseException:
        database.close()
        raise
    return database


def _prepare(database: sqlite3.Connection, path: Path) -> None:
    try:
        database.execute("PRAGMA locking_mode = EXCLUSIVE")
        with _transaction(database):
            _check(database, path)
        # If the process dies, nothing written is lost; only a crash of the machine may lose something.
        database.execute("PRAGMA journal_mode = WAL")
        database.execute("PRAGMA synchronous = NORMAL")
    except sqlite3.OperationalError as error:
        busy = error.sqlite_errorcode in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED)
        reason = "another sandbox uses it; give each its own file" if busy else error
        raise StateError(f"cannot open {path}: {reason}") from error
    except sqlite3.DatabaseError as error:
        raise StateError(f"{path} is not a sandbox's state file ({error}); name another file") from error


def _check(database: sqlite3.Connection, path: Path) -> None:
    if not _number(database, "schema_version"):
        database.execute(SCHEMA)
        database.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        database.execute(f"PRAGMA user_version = {VERSION}")
    elif _number(database, "application_id") != APPLICATION_ID:
        raise StateError(f"{path} is a database, but not a sandbox's state file; name another file")
    elif (found := _number(database, "user_version")) != VERSION:
        raise StateError(f"{path} has state version {found}, but this sandbox reads {VERSION}; start a new file")


def _number(database: sqlite3.Connection, pragma: str) -> int:
    (number,) = database.execute(f"PRAGMA {pragma}").fetchone()
    return int(number)


@contextmanager
def _transaction(database: sqlite3.Connection) -> Iterator[None]:
    with database:
        database.execute("BEGIN IMMEDIATE")
        yield


_states: WeakSet[State] = WeakSet()
_forking: Any = RLock()
_held: list[State] = []


def _before_fork() -> None:
    _forking.acquire()
    for state in list(_states):
        state._lock.acquire()
        _held.append(state)
        with suppress(sqlite3.Error):
            state._disconnect()


def _after_fork_in_parent() -> None:
    for state in _held:
        with suppress(StateError, sqlite3.Error), state._database():  # the next use raises it
            pass
    _after_fork()


def _after_fork() -> None:
    for state in _held:
        state._lock.release()
    _held.clear()
    with suppress(RuntimeError):  # forked without running the handler before it
        _forking.release()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(before=_before_fork, after_in_parent=_after_fork_in_parent, after_in_child=_after_fork)
