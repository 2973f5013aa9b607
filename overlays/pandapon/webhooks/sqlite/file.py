"""The file of an SQLite inbox, whose troubles are all explained as `InboxError`."""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from threading import Event
from typing import Any

from pandapon._store import Connection, FileGoneError
from pandapon.webhooks.errors import InboxError

Execute = Callable[..., list[Any]]

PATIENCE = 10.0
"""Seconds to wait for other processes when the file is first opened: they may be making it, on a slow disk."""

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


class SqliteFile(Connection):
    """Opens the file when first needed, one connection a process.

    Args:
        path: The file.
        busy_timeout: Seconds to wait for a lock of another process.
        schema: Statements that make the tables where they are missing.
    """

    def __init__(self, path: Path, busy_timeout: float, schema: Sequence[str]) -> None:
        super().__init__(path)
        self.path = path
        self.busy_timeout = busy_timeout
        self._schema = schema
        self._patience = max(PATIENCE, busy_timeout)
        self._closed = False

    def open(self) -> None:
        """Open the file now, and see that it may be written.

        Raises:
            InboxError: it cannot be used.
        """
        try:
            with self.transaction():
                pass
        except InboxError as error:
            # A file that is open, and that another process is writing, can be written.
            if not (self.is_open and _is_busy(error.__cause__)):
                raise

    def close(self) -> None:
        """Close the file for good in this process."""
        self._closed = True
        super().close()

    @contextmanager
    def transaction(self) -> Iterator[Execute]:
        """A transaction that writes: all or nothing, on disk when the block is left.

        Raises:
            InboxError: nothing was written.
        """
        if self._closed:
            raise InboxError(f"the inbox {self.path} is closed; make a new one")
        with self._explained(), self.used() as cursor:
            cursor.execute("BEGIN IMMEDIATE")
            try:
                yield lambda statement, values=(): cursor.execute(statement, values).fetchall()
                cursor.execute("COMMIT")
            except BaseException:
                # SQLite has rolled back by itself where the disk is full or failing.
                if cursor.connection.in_transaction:
                    cursor.execute("ROLLBACK")
                raise

    def _connect(self, path: str) -> sqlite3.Connection:
        """Open the file. Where others make it, SQLite may fail at once, without the wait that `timeout` asks for."""
        end = time.monotonic() + self._patience
        while True:
            try:
                connection = self._prepared(path, max(end - time.monotonic(), self.busy_timeout))
            except sqlite3.Error as error:
                if not _is_busy(error) or time.monotonic() > end:
                    raise
                Event().wait(0.05)
            else:
                self._patience = self.busy_timeout
                return connection

    def _prepared(self, path: str, timeout: float) -> sqlite3.Connection:
        connection = sqlite3.connect(path, timeout=timeout, isolation_level=None, check_same_thread=False)
        try:
            connection.execute("PRAGMA journal_mode = WAL").fetchall()
            connection.execute("PRAGMA synchronous = FULL")
            connection.execute("BEGIN")  # reads only, where all is there
            for statement in self._schema:
                connection.execute(statement)
            connection.execute("COMMIT")
            connection.execute(f"PRAGMA busy_timeout = {round(self.busy_timeout * 1000)}").fetchall()
        except BaseException:
            connection.close()
            raise
        return connection

    @contextmanager
    def _explained(self) -> Iterator[None]:
        try:
            yield
        except FileGoneError as error:
            raise InboxError(f"the inbox {self.path} cannot be used: {error}") from None
        except sqlite3.Error as error:
            advice = ADVICE.get(getattr(error, "sqlite_errorcode", 0) & 0xFF, OTHERWISE)
            raise InboxError(f"the inbox {self.path} cannot be used ({error}): {advice}") from error


def _is_busy(error: BaseException | None) -> bool:
    return isinstance(error, sqlite3.Error) and getattr(error, "sqlite_errorcode", 0) & 0xFF == sqlite3.SQLITE_BUSY
