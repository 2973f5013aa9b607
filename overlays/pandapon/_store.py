"""Connections to SQLite files that stay whole when the process forks, and that only their owner may read.

SQLite keeps its locks by process. A connection that a child inherits believes in locks that only the parent has, and
the two clear away what the other has written. So no connection to a file is open during a fork.
"""

from __future__ import annotations

import os
import sqlite3
from abc import ABC, abstractmethod
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from threading import Lock, RLock
from typing import Any
from weakref import WeakSet

from ._private import private

MEMORY = ":memory:"

UNNOTICED = "it was open when something forked the process without running Python's fork hooks; open it after the fork"
OWNED = "it belongs to the process that this one was forked from; open it after the fork"
MOVED = "it was moved, replaced or deleted while in use; put it back, or restart the process to begin with a new one"

_Inode = tuple[int, int] | None


class FileGoneError(Exception):
    """This process cannot use a file any more. The text says what happened, and what to do."""


class Connection(ABC):
    """One connection for several threads: closed before every fork, and opened again when it is next used.

    Args:
        path: The file. Where there is none, one is made that only its owner may read.
        owned: Whether the file belongs to this process: it opens it again right after a fork, and a child may not.
    """

    def __init__(self, path: str | os.PathLike[str], *, owned: bool = False) -> None:
        self._in_memory = os.fspath(path) == MEMORY
        self._path = MEMORY if self._in_memory else os.path.realpath(path)
        self._lock: Any = RLock()
        self._cursor: sqlite3.Cursor | None = None
        self._pid = 0
        self._files: tuple[_Inode, ...] = ()
        self._owner = os.getpid() if owned else None
        if not self._in_memory:
            with _forking:
                _connections.add(self)

    @abstractmethod
    def _connect(self, path: str) -> sqlite3.Connection:
        """Open the file and prepare the connection. Any thread may use it."""

    @property
    def is_open(self) -> bool:
        """Whether there is a connection now."""
        return self._cursor is not None

    @contextmanager
    def used(self) -> Iterator[sqlite3.Cursor]:
        """Have the connection to oneself.

        Raises:
            FileGoneError: the file was moved or deleted, is another process's, or a fork went unnoticed.
            sqlite3.Error: the file cannot be opened.
        """
        if self._owner not in (None, os.getpid()):
            raise FileGoneError(OWNED)
        if self._is_inherited():
            raise FileGoneError(UNNOTICED)
        with self._lock:
            cursor = self._cursor or self._opened()
            if any(mine not in (None, now) for mine, now in zip(self._files, self._found(), strict=True)):
                raise FileGoneError(MOVED)
            yield cursor

    def close(self) -> None:
        """Close the connection, unless it is another process's."""
        if not self._is_inherited():
            with self._lock:
                self._let_go()

    def _opened(self) -> sqlite3.Cursor:
        if any(other._is_inherited() for other in list(_connections)):
            raise FileGoneError(UNNOTICED)
        if self._files and self._files[0] != self._found()[0]:
            raise FileGoneError(MOVED)
        if not self._files and not self._in_memory:
            make_private(self._path)
        cursor = self._connect(self._path).cursor()
        try:
            cursor.execute("SELECT count(*) FROM sqlite_schema").fetchall()  # makes the files beside it
        except BaseException:
            cursor.connection.close()
            raise
        self._files, self._cursor, self._pid = self._found(), cursor, os.getpid()
        return cursor

    def _let_go(self) -> None:
        if self._cursor is not None:
            cursor, self._cursor = self._cursor, None
            cursor.close()  # a statement that is not at its end would keep the file open
            cursor.connection.close()

    def _is_inherited(self) -> bool:
        return self._cursor is not None and self._pid != os.getpid()

    def _found(self) -> tuple[_Inode, ...]:
        return () if self._in_memory else tuple(_inode(self._path + end) for end in ("", "-wal", "-shm"))


_connections: WeakSet[Connection] = WeakSet()
_forking: Any = RLock()
_making = Lock()
_held: list[Any] = []
_to_reopen: list[Connection] = []


def make_private(path: str) -> None:
    """Make an empty file that only its owner may read, where there is no file. SQLite says why it cannot be made."""
    # To close a descriptor ends the locks of every connection of this process to the file, so it has to be a new one.
    with _making, suppress(OSError):
        os.close(private(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL))


def _inode(path: str) -> _Inode:
    try:
        found = os.stat(path)
    except OSError:
        return None
    return found.st_dev, found.st_ino


def _before_fork() -> None:
    """Wait for the transactions of other threads, and close. One of this thread, under a signal handler, breaks off."""
    _hold(_forking)
    for connection in list(_connections):
        _hold(connection._lock)
        if connection._owner == os.getpid() and connection.is_open:
            _to_reopen.append(connection)
        with suppress(sqlite3.Error):
            connection._let_go()


def _hold(lock: Any) -> None:
    lock.acquire()
    _held.append(lock)


def _after_fork_in_parent() -> None:
    try:
        for connection in _to_reopen:
            with suppress(FileGoneError, sqlite3.Error):  # the next use says it
                connection._opened()
    finally:
        _after_fork()


def _after_fork() -> None:
    _to_reopen.clear()
    while _held:
        _held.pop().release()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(before=_before_fork, after_in_parent=_after_fork_in_parent, after_in_child=_after_fork)
