"""One SQLite file, for several threads and over forks, whose troubles are all told as `InboxError`."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from threading import Lock
from typing import Any

from attrs import define, field

from .errors import InboxError

Execute = Callable[..., list[Any]]

ADVICE: Mapping[int, str] = {
    sqlite3.SQLITE_BUSY: "another process holds the file for longer than busy_timeout; try again, or end that process",
    sqlite3.SQLITE_LOCKED: "another connection holds the table; try again, or end what holds it",
    sqlite3.SQLITE_FULL: "make room on the disk; the API pushes again what was not taken",
    sqlite3.SQLITE_IOERR: "the disk failed or is full; make room, or look into the system's log",
    sqlite3.SQLITE_READONLY: "give the process the right to write the file and its folder",
    sqlite3.SQLITE_CANTOPEN: "make the folder, and give the process the right to write in it",
    sqlite3.SQLITE_CORRUPT: "move the file away, begin with a new one, and call catch_up for what was in it",
    sqlite3.SQLITE_NOTADB: "the path leads to a file that is no SQLite database; give another path",
}
OTHERWISE = "look into what SQLite says about it"


@define
class _Connection:
    """The connection of one process; SQLite's must not be used over a fork."""

    lock: Lock = field(factory=Lock)
    sqlite: sqlite3.Connection | None = None


@define(eq=False)
class SqliteFile:
    """Opens the file when first needed, one connection a process.

    Args:
        path: The file.
        busy_timeout: Seconds to wait for a lock of another process.
        schema: Statements that make the tables where they are missing.
    """

    path: Path
    busy_timeout: float
    schema: Sequence[str] = field(repr=False)
    _connections: dict[int, _Connection] = field(factory=dict, init=False, repr=False)
    _closed: bool = field(default=False, init=False)

    def open(self) -> None:
        """Open the file now.

        Raises:
            InboxError: it cannot be used.
        """
        with self.transaction():
            pass

    def close(self) -> None:
        """Close the connection of this process for good."""
        self._closed = True
        mine = self._mine()
        with mine.lock:
            if mine.sqlite is not None:
                mine.sqlite.close()
                mine.sqlite = None

    @contextmanager
    def transaction(self) -> Iterator[Execute]:
        """A transaction that writes: all or nothing, on disk when the block is left.

        Raises:
            InboxError: nothing was written.
        """
        mine = self._mine()
        with mine.lock, self._explained():
            if self._closed:
                raise InboxError(f"the inbox {self.path} is closed; make a new one")
            if mine.sqlite is None:
                mine.sqlite = self._opened()
            connection = mine.sqlite
            connection.execute("BEGIN IMMEDIATE")
            try:
                yield lambda statement, values=(): connection.execute(statement, values).fetchall()
                connection.execute("COMMIT")
            except BaseException:
                # SQLite has rolled back by itself where the disk is full or failing.
                if connection.in_transaction:
                    connection.execute("ROLLBACK")
                raise

    def _mine(self) -> _Connection:
        return self._connections.setdefault(os.getpid(), _Connection())

    def _opened(self) -> sqlite3.Connection:
        connection = sqlite3.connect(
            self.path, timeout=self.busy_timeout, isolation_level=None, check_same_thread=False
        )
        try:
            connection.execute("PRAGMA journal_mode = WAL").fetchall()
            connection.execute("PRAGMA synchronous = FULL")
            for statement in self.schema:
                connection.execute(statement)
        except BaseException:
            connection.close()
            raise
        return connection

    @contextmanager
    def _explained(self) -> Iterator[None]:
        try:
            yield
        except sqlite3.Error as error:
            code = getattr(error, "sqlite_errorcode", 0) & 0xFF
            raise InboxError(
                f"the inbox {self.path} cannot be used ({error}): {ADVICE.get(code, OTHERWISE)}"
            ) from error
