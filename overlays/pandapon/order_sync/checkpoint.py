"""`CheckpointFile`: a dict of strings in a file that stays readable after any crash."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterator, MutableMapping, Sequence
from pathlib import Path
from types import TracebackType
from typing import Self

from pandapon._store import Store
from pandapon_api import PandaPonError

SCHEMA = ("CREATE TABLE IF NOT EXISTS checkpoint (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID",)
KIND = int.from_bytes(b"PPch", "big")

START_OVER = "restore a copy, or delete it to start over: orders that were done are then yielded again"
ADVICE = {
    sqlite3.SQLITE_BUSY: "it is in use; wait until the other program ends, or use another file",
    sqlite3.SQLITE_CANTOPEN: "use a file in a folder that exists and is writable",
    sqlite3.SQLITE_FULL: "the disk is full; free some space and run it again. The progress before is kept",
    sqlite3.SQLITE_IOERR: "the disk failed or is full; free some space and run it again. The progress before is kept",
    sqlite3.SQLITE_CORRUPT: f"it is damaged; {START_OVER}",
    sqlite3.SQLITE_NOTADB: "it is not a checkpoint file; use another file",
}


class CheckpointError(PandaPonError):
    """A checkpoint cannot be used. The message names it, the problem, and what to do."""


class CheckpointFile(MutableMapping[str, str]):
    """A dict of strings in an SQLite file. Every change is a transaction.

    A killed process loses no change. A power cut may lose the changes of the last second, because the file is synced
    once a second, and in `close`. Only one process at a time may have the file open; after a fork, the parent keeps it.

    Args:
        path: The file. Its folder must exist. A new file is for its owner only (0600).

    Raises:
        CheckpointError: the file cannot be opened, is in use, is not a checkpoint file, or is damaged.
            Writing raises it too, for example if the disk is full; earlier changes are kept.
    """

    def __init__(self, path: str | os.PathLike[str]) -> None:
        self.path: Path = Path(path)
        self._store = self._opened()
        try:
            self._values: dict[str, str] = dict(self._store.read("SELECT name, value FROM checkpoint"))
        except BaseException:
            self._store.close()
            raise

    def _opened(self) -> Store:
        return Store(self.path, SCHEMA, CheckpointError, advice=ADVICE, kind=KIND)

    def __repr__(self) -> str:
        return f"{type(self).__name__}({str(self.path)!r})"

    def __getitem__(self, name: str) -> str:
        return self._values[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self._values)

    def __len__(self) -> int:
        return len(self._values)

    def __setitem__(self, name: str, value: str) -> None:
        self._write("INSERT OR REPLACE INTO checkpoint VALUES (?, ?)", [name, value])
        self._values[name] = value

    def __delitem__(self, name: str) -> None:
        if name not in self._values:
            raise KeyError(name)
        self._write("DELETE FROM checkpoint WHERE name = ?", [name])
        del self._values[name]

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Sync everything to disk, and release the file. Closing twice is fine.

        Raises:
            CheckpointError: the last changes could not be synced to disk.
        """
        self._store.close()

    def _write(self, statement: str, values: Sequence[str]) -> None:
        self._store.execute(statement, values)
