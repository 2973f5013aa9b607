"""SQLite files that survive a kill and a fork of the process, and that only their owner may read.

SQLite holds its locks by process. A connection that a child inherits relies on locks that only the parent has, and
each overwrites the other's changes. So no connection to a file is open during a fork.
"""

from __future__ import annotations

import os
import sqlite3
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from threading import Event, Lock, RLock
from typing import Any
from weakref import WeakSet

from pandapon_api import PandaPonError

Execute = Callable[..., list[Any]]

MEMORY = ":memory:"
PATIENCE = 10.0
"""Seconds to wait for other processes when a shared file is first opened: they may be creating it on a slow disk."""

UNNOTICED = "it was open when the process was forked without Python's fork hooks; open it after the fork"
INHERITED = "it belongs to the parent process that forked this one; open it after the fork"
MOVED = "it was moved, replaced or deleted while in use; put it back, or restart the process to create a new one"
CLOSED = "it is closed; open it again"
FOREIGN = "another program or another version created it; use another file"

ADVICE: Mapping[int, str] = {
    sqlite3.SQLITE_BUSY: "another process locked the file for too long; try again, or end that process",
    sqlite3.SQLITE_LOCKED: "another connection locked the table; try again, or close that connection",
    sqlite3.SQLITE_FULL: "free some space on the disk; earlier writes are kept",
    sqlite3.SQLITE_IOERR: "the disk failed or is full; free some space, or check the system log",
    sqlite3.SQLITE_READONLY: "give the process write permission for the file and its folder",
    sqlite3.SQLITE_CANTOPEN: "create the folder, and give the process write permission for it",
    sqlite3.SQLITE_CORRUPT: "move the file away, and start with a new one",
    sqlite3.SQLITE_NOTADB: "the file is not an SQLite database; use another path",
}
OTHERWISE = "see SQLite's documentation of this error"

_Inode = tuple[int, int] | None


class Store:
    """A file for several threads: opened when first needed, closed before every fork, and reopened after it.

    Args:
        path: The file. If it does not exist, it is created so that only its owner may read it.
        schema: Statements that create missing tables.
        error: The error class to raise if the file cannot be used.
        busy_timeout: Seconds to wait for a lock of another process.
        advice: What to do about a result code of SQLite, if not as in `ADVICE`.
        kind: Restricts the file to one process at a time, and marks its type: a file with another mark is
            refused. Such a file is reopened right after a fork, and a child may not use it. It is synced to disk
            once a second, and in `close`. Without a kind, processes share the file, and every change is synced.
    """

    def __init__(
        self,
        path: str | os.PathLike[str],
        schema: Sequence[str],
        error: type[PandaPonError],
        *,
        busy_timeout: float = 0.0,
        advice: Mapping[int, str] | None = None,
        kind: int | None = None,
    ) -> None:
        self.path = path
        self._in_memory = os.fspath(path) == MEMORY
        self._path = MEMORY if self._in_memory else os.path.realpath(path)
        self._schema = schema
        self._error = error
        self._busy_timeout = busy_timeout
        self._advice = {**ADVICE, **(advice or {})}
        self._kind = kind
        self._patience = max(PATIENCE, busy_timeout) if kind is None else 0.0
        self._ends = ("", "-wal", "-shm") if kind is None else ("", "-wal")
        self._lock: Any = RLock()
        self._cursor: sqlite3.Cursor | None = None
        self._pid = 0
        self._files: tuple[_Inode, ...] = ()
        self._owner = os.getpid()
        self._closed = False
        self._synced = time.monotonic()
        if not self._in_memory:
            with _forking:
                _stores.add(self)

    @property
    def is_open(self) -> bool:
        """Whether a connection is open."""
        return self._cursor is not None

    def open(self) -> None:
        """Open the file now, and check that it is writable.

        Raises:
            PandaPonError: it cannot be used.
        """
        try:
            with self.transaction():
                pass
        except self._error as error:
            # A file that is open and that another process is writing is writable.
            if not (self.is_open and _is_busy(error.__cause__)):
                raise

    def read(self, statement: str, values: Sequence[Any] = ()) -> list[Any]:
        """Run a statement that changes nothing.

        Raises:
            PandaPonError: the file cannot be read.
        """
        with self.exclusive() as cursor:
            return cursor.execute(statement, values).fetchall()

    def execute(self, statement: str, values: Sequence[Any] | Mapping[str, Any] = ()) -> list[Any]:
        """Run a statement that changes something, in its own transaction.

        Raises:
            PandaPonError: nothing was written.
        """
        self._check_process()
        try:
            with self._lock:
                cursor = self._ready()
                self._sync(cursor, 1)
                return cursor.execute(statement, values).fetchall()
        except sqlite3.Error as error:
            raise self._error_for(error) from error

    @contextmanager
    def transaction(self) -> Iterator[Execute]:
        """Run a block as a transaction that writes all or nothing.

        Raises:
            PandaPonError: nothing was written.
        """
        with self.exclusive() as cursor:
            self._sync(cursor, 1)
            cursor.execute("BEGIN IMMEDIATE")
            try:
                yield lambda statement, values=(): cursor.execute(statement, values).fetchall()
                cursor.execute("COMMIT")
            except BaseException:
                # SQLite has rolled back automatically if the disk is full or failing.
                if cursor.connection.in_transaction:
                    cursor.execute("ROLLBACK")
                raise

    @contextmanager
    def exclusive(self) -> Iterator[sqlite3.Cursor]:
        """Hold the connection exclusively.

        Raises:
            PandaPonError: the file cannot be used, was moved or deleted, or SQLite raised an error in the block.
        """
        self._check_process()
        try:
            with self._lock:
                yield self._ready()
        except sqlite3.Error as error:
            raise self._error_for(error) from error

    def close(self) -> None:
        """Close the file permanently, unless it belongs to another process. Closing twice is fine.

        Raises:
            PandaPonError: the last changes could not be synced to disk.
        """
        if self._is_inherited():
            self._closed = True
            return
        with self._lock:
            try:
                if self._cursor is not None:
                    self._sync(self._cursor, 0)
            except sqlite3.Error as error:
                raise self._error_for(error) from error
            finally:
                self._closed = True
                self._drop_connection()

    def _check_process(self) -> None:
        if self._kind is not None and self._owner != os.getpid():
            raise self._make_error(INHERITED)
        if self._is_inherited():
            raise self._make_error(UNNOTICED)

    def _ready(self) -> sqlite3.Cursor:
        """Return the connection, opened if needed; refuse a file that was replaced."""
        if self._closed:
            raise self._make_error(CLOSED)
        cursor = self._cursor or self._opened()
        if any(mine not in (None, now) for mine, now in zip(self._files, self._found(), strict=True)):
            raise self._make_error(MOVED)
        return cursor

    def _sync(self, cursor: sqlite3.Cursor, after: float) -> None:
        """Sync to disk, unless the change itself does or the last sync was less than `after` seconds ago."""
        if self._kind is not None and time.monotonic() - self._synced >= after:
            cursor.execute("PRAGMA wal_checkpoint").fetchall()
            self._synced = time.monotonic()

    def _make_error(self, reason: str) -> PandaPonError:
        return self._error(f"{self.path} cannot be used: {reason}")

    def _error_for(self, error: sqlite3.Error) -> PandaPonError:
        code = getattr(error, "sqlite_errorcode", 0) & 0xFF
        return self._error(f"{self.path} cannot be used ({error}): {self._advice.get(code, OTHERWISE)}")

    def _opened(self) -> sqlite3.Cursor:
        if any(other._is_inherited() for other in list(_stores)):
            raise self._make_error(UNNOTICED)
        if self._files and self._files[0] != self._found()[0]:
            raise self._make_error(MOVED)
        if not self._files and not self._in_memory:
            _make_private(self._path)
        cursor = self._connect().cursor()
        self._files, self._cursor, self._pid = self._found(), cursor, os.getpid()
        return cursor

    def _connect(self) -> sqlite3.Connection:
        """Open the file. While others create it, SQLite may fail at once, without the wait that `timeout` sets."""
        end = time.monotonic() + self._patience
        while True:
            try:
                connection = self._prepared(max(end - time.monotonic(), self._busy_timeout))
            except sqlite3.Error as error:
                if not _is_busy(error) or time.monotonic() > end:
                    raise
                Event().wait(0.05)
            else:
                self._patience = self._busy_timeout
                return connection

    def _prepared(self, timeout: float) -> sqlite3.Connection:
        connection = sqlite3.connect(self._path, timeout=timeout, isolation_level=None, check_same_thread=False)
        try:
            if self._kind is not None:
                connection.execute("PRAGMA locking_mode = EXCLUSIVE").fetchall()
            connection.execute("PRAGMA journal_mode = WAL").fetchall()
            if self._kind is None:
                connection.execute("PRAGMA synchronous = FULL")
                connection.execute("BEGIN")  # only reads, if all tables exist
            else:
                connection.execute("PRAGMA synchronous = NORMAL")  # `_sync` waits for the disk
                connection.execute("PRAGMA wal_autocheckpoint = 0").fetchall()
                connection.execute("BEGIN IMMEDIATE")
                self._mark(connection, self._kind)
            for statement in self._schema:
                connection.execute(statement)
            connection.execute("SELECT count(*) FROM sqlite_schema").fetchall()  # creates the -wal and -shm files
            connection.execute("COMMIT")
            connection.execute(f"PRAGMA busy_timeout = {round(self._busy_timeout * 1000)}").fetchall()
        except BaseException:
            connection.close()
            raise
        return connection

    def _mark(self, connection: sqlite3.Connection, kind: int) -> None:
        ((found,),) = connection.execute("PRAGMA application_id").fetchall()
        if not found and connection.execute("SELECT count(*) FROM sqlite_schema").fetchone() == (0,):
            connection.execute(f"PRAGMA application_id = {kind}")
        elif found != kind:
            raise self._make_error(FOREIGN)

    def _drop_connection(self) -> None:
        if self._cursor is not None:
            cursor, self._cursor = self._cursor, None
            cursor.close()  # an unfinished statement would keep the file open
            cursor.connection.close()

    def _is_inherited(self) -> bool:
        return self._cursor is not None and self._pid != os.getpid()

    def _found(self) -> tuple[_Inode, ...]:
        return () if self._in_memory else tuple(_inode(self._path + end) for end in self._ends)


def private(path: str, flags: int) -> int:
    """An `opener` for `open`: only the owner may read a new file. An existing file keeps its permissions."""
    return os.open(path, flags, 0o600)


def _make_private(path: str) -> None:
    """Create an empty file that only its owner may read, if there is none. SQLite reports why it cannot be created."""
    # Closing a descriptor drops the locks of all connections of this process to the file, so the file must be new.
    with _making, suppress(OSError):
        os.close(private(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL))


def _inode(path: str) -> _Inode:
    try:
        found = os.stat(path)
    except OSError:
        return None
    return found.st_dev, found.st_ino


def _is_busy(error: BaseException | None) -> bool:
    return isinstance(error, sqlite3.Error) and getattr(error, "sqlite_errorcode", 0) & 0xFF == sqlite3.SQLITE_BUSY


_stores: WeakSet[Store] = WeakSet()
_forking: Any = RLock()
_making = Lock()
_held: list[Any] = []
_to_reopen: list[Store] = []


def _before_fork() -> None:
    """Wait for other threads' transactions, and close. This thread's own, below a signal handler, is aborted."""
    _hold(_forking)
    for store in list(_stores):
        _hold(store._lock)
        if store._kind is not None and store._owner == os.getpid() and store.is_open:
            _to_reopen.append(store)
        with suppress(sqlite3.Error):
            store._drop_connection()


def _hold(lock: Any) -> None:
    lock.acquire()
    _held.append(lock)


def _after_fork_in_parent() -> None:
    try:
        for store in _to_reopen:
            with suppress(PandaPonError, sqlite3.Error):  # the next use raises it
                store._opened()
    finally:
        _after_fork()


def _after_fork() -> None:
    _to_reopen.clear()
    while _held:
        _held.pop().release()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(before=_before_fork, after_in_parent=_after_fork_in_parent, after_in_child=_after_fork)
