"""A purchase journal in one SQLite file: for one machine, with any number of threads and processes."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from pandapon._store import Store

from . import statements as sql
from .database import PATIENCE, Execute
from .errors import JournalError

ADVICE = {
    sqlite3.SQLITE_FULL: "free some space on the disk; what was written before is kept",
    sqlite3.SQLITE_CORRUPT: "restore a copy; without one, look up its purchases in the list of orders",
}


class SqliteDatabase:
    """A file. Processes may share it; every change is synced to disk."""

    def __init__(self, path: str | os.PathLike[str]) -> None:
        self.place: str = str(Path(path))
        schema = [statement.format(number="INTEGER PRIMARY KEY") for statement in sql.SCHEMA.values()]
        self._store = Store(path, schema, JournalError, busy_timeout=PATIENCE, advice=ADVICE)

    @contextmanager
    def transaction(self) -> Iterator[Execute]:
        """Run a block as a transaction."""
        with self._store.transaction() as execute:
            yield execute

    def close(self) -> None:
        """Close the file."""
        self._store.close()
