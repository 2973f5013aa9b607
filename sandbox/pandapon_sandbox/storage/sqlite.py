"""Keeps what the books of a sandbox hold in a file of SQLite, from one run to the next.

SQLite keeps its locks by process, and a connection that a child inherits damages the file. So none is open during a
fork, and the process that has the file opens it again right after.
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
    """One file, which belongs to one sandbox as long as it is open; only its owner may read it.

    It belongs to the process that opened it, and not to a child that was forked from that one.

    Raises:
        StateError: The file is no state, is one of another version, is in use, or cannot be opened.
    """

    def __init__(self, path: Path) -> None:
        self._path = Path(os.path.realpath(path))
        self._lock: Any = RLock()
        self._opened: sqlite3.Connection | None = None
        self._process = os.getpid()
        with suppress(OSError):  # SQLite says why it cannot be made
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
            sqlite3.Error: They could not be written.
            StateError: The file belongs to the process that this one was forked from.
        """
        removed = [(change.table, change.key) for change in changes if change.after is None]
        written = [(change.table, change.key, change.after.decode()) for change in changes if change.after is not None]
        with self._database() as database, _transaction(database):
            database.executemany(REMOVE, removed)
            database.executemany(WRITE, written)

    def close(self) -> None:
        """Let go of the file for good."""
        if self._process == os.getpid():
            with self._lock:
                _states.discard(self)
                if self._opened is not None:
                    self._opened.close()

    @contextmanager
    def _database(self) -> Iterator[sqlite3.Connection]:
        if self._process != os.getpid():
            raise StateError(
                f"{self._path} belongs to the process that this one was forked from; open it after the fork."
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
        # The thread that serves is not the one that opens.
        database = sqlite3.connect(path, timeout=0, isolation_level=None, check_same_thread=False)
    except sqlite3.Error as error:
        raise StateError(f"{path} cannot be opened: {error}.") from error
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
        # An end of the process loses nothing that was written, only one of the machine may.
        database.execute("PRAGMA journal_mode = WAL")
        database.execute("PRAGMA synchronous = NORMAL")
    except sqlite3.OperationalError as error:
        busy = error.sqlite_errorcode in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED)
        reason = "another sandbox uses it; give each a file of its own" if busy else error
        raise StateError(f"{path} cannot be opened: {reason}.") from error
    except sqlite3.DatabaseError as error:
        raise StateError(f"{path} is no state of a sandbox ({error}); name another file.") from error


def _check(database: sqlite3.Connection, path: Path) -> None:
    if not _number(database, "schema_version"):
        database.execute(SCHEMA)
        database.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        database.execute(f"PRAGMA user_version = {VERSION}")
    elif _number(database, "application_id") != APPLICATION_ID:
        raise StateError(f"{path} is a database, but no state of a sandbox; name another file.")
    elif (found := _number(database, "user_version")) != VERSION:
        raise StateError(f"{path} is a state of version {found}, and this sandbox reads {VERSION}; begin a new one.")


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
        with suppress(StateError, sqlite3.Error), state._database():  # the next use says it
            pass
    _after_fork()


def _after_fork() -> None:
    for state in _held:
        state._lock.release()
    _held.clear()
    with suppress(RuntimeError):  # something forked without running what comes before
        _forking.release()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(before=_before_fork, after_in_parent=_after_fork_in_parent, after_in_child=_after_fork)
