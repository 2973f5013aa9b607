"""`CheckpointFile`: a dict of texts in a file, which a crash at any moment leaves readable."""

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

ANEW = "Put back a copy of it, or delete it to begin again: what was done before is then handed out again"
ADVICE = {
    sqlite3.SQLITE_BUSY: "it is in use. Wait until the other program ends, or name another file",
    sqlite3.SQLITE_CANTOPEN: "name a file in a folder that exists and that you may write in",
    sqlite3.SQLITE_FULL: "the disk is full. Make room and run it again; what was recorded before is kept",
    sqlite3.SQLITE_IOERR: "the disk failed or is full. Make room and run it again; what was recorded before is kept",
    sqlite3.SQLITE_CORRUPT: f"it is damaged. {ANEW}",
    sqlite3.SQLITE_NOTADB: "it is not a checkpoint file. Name another file",
}


class CheckpointError(PandaPonError):
    """A checkpoint that cannot be used. Says which one, what is wrong with it, and what to do."""


class CheckpointFile(MutableMapping[str, str]):
    """A dict of texts, kept in an SQLite file. Every change is a transaction.

    A killed process loses no change. A power cut may lose those of the last second, as the disk is waited for
    once a second, and in `close`. Only one process at a time may have the file open. After a fork it is the parent's.

    Args:
        path: Where the file is or shall be. Its folder has to exist. One that is made is for its owner only (0600).

    Raises:
        CheckpointError: the file cannot be opened, is in use, is not a checkpoint file, or is damaged.
            Writing raises it too, for a full disk for example; what was recorded before is kept.
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
        """Wait until everything is on the disk, and let go of the file. Closing twice is fine.

        Raises:
            CheckpointError: the disk refused.
        """
        self._store.close()

    def _write(self, statement: str, values: Sequence[str]) -> None:
        self._store.execute(statement, values)
