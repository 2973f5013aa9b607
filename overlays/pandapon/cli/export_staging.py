"""What an export has so far: its orders and the checkpoint of its sync, in one file that any crash leaves right."""

from __future__ import annotations

import sqlite3
from collections.abc import Generator, Iterator, Mapping, MutableMapping
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from pandapon._store import Connection, FileGoneError
from pandapon_api import PandaPonError
from pandapon_api.jsontext import dumps, loads
from pandapon_api.models import TaobaoOrder

VERSION = 1
SCHEMA = (
    "CREATE TABLE request (name TEXT PRIMARY KEY, value TEXT) WITHOUT ROWID",
    "CREATE TABLE checkpoint (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID",
    "CREATE TABLE orders (number INTEGER PRIMARY KEY, content BLOB NOT NULL)",
    f"PRAGMA user_version = {VERSION}",
)


KEEP = "INSERT INTO orders (content) VALUES (?)"
PAGE = 1000
"""How many orders are read at once."""


class ExportError(PandaPonError):
    """An export that cannot go on. Says which file, what is wrong, and what to do."""


class _File(Connection):
    """The file. It belongs to one process, and a fork loses none of its orders."""

    def __init__(self, path: Path) -> None:
        super().__init__(path, owned=True)
        self.unfinished: list[bytes] = []

    def _connect(self, path: str) -> sqlite3.Connection:
        sqlite = sqlite3.connect(path, timeout=0, check_same_thread=False)
        try:
            sqlite.execute("PRAGMA locking_mode = EXCLUSIVE").fetchall()
            sqlite.execute("PRAGMA journal_mode = WAL").fetchall()
            sqlite.execute("PRAGMA synchronous = NORMAL")
            sqlite.execute("BEGIN IMMEDIATE")
            version = _one(sqlite, "PRAGMA user_version")
            if not version and not _one(sqlite, "SELECT count(*) FROM sqlite_schema"):
                for statement in SCHEMA:
                    sqlite.execute(statement)
            elif version != VERSION:
                raise ExportError(f"{path}: not of this program's exports. Move it away, or name another file")
            sqlite.commit()
            sqlite.executemany(KEEP, [[content] for content in self.unfinished])  # a fork has closed their transaction
        except BaseException:
            sqlite.close()
            raise
        return sqlite


class Staging(MutableMapping[str, str]):
    """The checkpoint that `order_sync` writes, and the orders that it handed out.

    An order and the note that it is done are one transaction: neither a kill nor a power cut can lose or double it.
    The file is locked for as long as it is open.

    Args:
        path: The file; it is made, for its owner only, if there is none.

    Raises:
        ExportError: it cannot be used.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self._file = _File(path)
        with self._used():
            pass

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def __getitem__(self, name: str) -> str:
        with self._used() as sqlite:
            found = sqlite.execute("SELECT value FROM checkpoint WHERE name = ?", [name]).fetchone()
        if found is None:
            raise KeyError(name)
        return str(found[0])

    def __setitem__(self, name: str, value: str) -> None:
        self._commit("INSERT OR REPLACE INTO checkpoint VALUES (?, ?)", name, value)

    def __delitem__(self, name: str) -> None:
        self._commit("DELETE FROM checkpoint WHERE name = ?", name)

    def __iter__(self) -> Iterator[str]:
        with self._used() as sqlite:
            return iter([name for (name,) in sqlite.execute("SELECT name FROM checkpoint").fetchall()])

    def __len__(self) -> int:
        return self._count("checkpoint")

    @property
    def request(self) -> dict[str, str | None]:
        """What the export was asked for when it was begun; empty for a new one."""
        with self._used() as sqlite:
            return dict(sqlite.execute("SELECT name, value FROM request").fetchall())

    def begin(self, request: Mapping[str, str | None]) -> None:
        """Note what the export is asked for."""
        with self._used() as sqlite:
            sqlite.executemany("INSERT INTO request VALUES (?, ?)", list(request.items()))
            sqlite.commit()

    def keep(self, order: TaobaoOrder) -> None:
        """Take an order. It is committed together with the next entry of the checkpoint, which marks it as done."""
        with self._used() as sqlite:
            content = dumps(order.to_dict())
            sqlite.execute(KEEP, [content])
            self._file.unfinished.append(content)

    def kept(self) -> int:
        """How many orders there are."""
        return self._count("orders")

    def forget_unfinished(self) -> int:
        """Drop an order that is not marked as done, as it comes again.

        Returns:
            How many orders there are.
        """
        with self._used() as sqlite:
            self._file.unfinished.clear()
            sqlite.rollback()
        return self.kept()

    def orders(self) -> Generator[TaobaoOrder, None, None]:
        """The orders, as they came."""
        rows: list[tuple[int, bytes]] = [(0, b"")]
        while rows:
            with self._used() as sqlite:
                rows = sqlite.execute(
                    "SELECT number, content FROM orders WHERE number > ? ORDER BY number LIMIT ?", [rows[-1][0], PAGE]
                ).fetchall()
            for _, content in rows:
                yield TaobaoOrder.from_dict(loads(content))

    def close(self) -> None:
        """Let go of the file; an order that is not marked as done is forgotten, and comes again."""
        self._file.close()

    def discard(self) -> None:
        """Close it, and remove it for good."""
        self.close()
        self.path.unlink(missing_ok=True)

    def _commit(self, statement: str, *values: str) -> None:
        with self._used() as sqlite:
            sqlite.execute(statement, values)
            sqlite.commit()
            self._file.unfinished.clear()

    def _count(self, table: str) -> int:
        with self._used() as sqlite:
            return int(_one(sqlite, f"SELECT count(*) FROM {table}"))  # noqa: S608

    @contextmanager
    def _used(self) -> Iterator[sqlite3.Connection]:
        try:
            with self._file.used() as cursor:
                yield cursor.connection
        except FileGoneError as error:
            raise ExportError(f"{self.path}: {error}") from None
        except sqlite3.Error as error:
            code = getattr(error, "sqlite_errorcode", 0) & 0xFF
            raise ExportError(f"{self.path}: {_ADVICE.get(code, str(error))}") from error


def _one(sqlite: sqlite3.Connection, statement: str) -> Any:
    return sqlite.execute(statement).fetchone()[0]


_ADVICE = {
    sqlite3.SQLITE_BUSY: "in use by another export. Let that one end, or name another file",
    sqlite3.SQLITE_CANTOPEN: "cannot be written. Name a file in a folder that exists and that you may write in",
    sqlite3.SQLITE_READONLY: "cannot be written. Ask for the right to write it and its folder, or name another file",
    sqlite3.SQLITE_FULL: "the disk is full. Make room and run it again; what was exported before stands",
    sqlite3.SQLITE_IOERR: "the disk failed or is full. Make room and run it again; what was exported before stands",
    sqlite3.SQLITE_CORRUPT: "damaged. Delete it to begin anew",
    sqlite3.SQLITE_NOTADB: "not of this program's exports. Move it away, or name another file",
}
