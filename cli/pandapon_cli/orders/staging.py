"""What an export has so far: its orders and the checkpoint of its sync, in one file that any crash leaves right."""

from __future__ import annotations

import sqlite3
from collections.abc import Generator, Mapping, Sequence
from pathlib import Path

from pandapon._store import Store
from pandapon.order_sync.checkpoint import SCHEMA, CheckpointFile
from pandapon_api import PandaPonError
from pandapon_api.jsontext import dumps, loads
from pandapon_api.models import TaobaoOrder

TABLES = (
    *SCHEMA,
    "CREATE TABLE IF NOT EXISTS request (name TEXT PRIMARY KEY, value TEXT) WITHOUT ROWID",
    "CREATE TABLE IF NOT EXISTS orders (number INTEGER PRIMARY KEY, content BLOB NOT NULL)",
)
KIND = int.from_bytes(b"PPex", "big")

ADVICE = {
    sqlite3.SQLITE_BUSY: "it is in use by another export. Let that one end, or name another file",
    sqlite3.SQLITE_CANTOPEN: "name a file in a folder that exists and that you may write in",
    sqlite3.SQLITE_FULL: "the disk is full. Make room and run it again; what was exported before is kept",
    sqlite3.SQLITE_IOERR: "the disk failed or is full. Make room and run it again; what was exported before is kept",
    sqlite3.SQLITE_CORRUPT: "it is damaged. Delete it to begin again",
    sqlite3.SQLITE_NOTADB: "it is not a file of an export. Move it away, or name another file",
}
PAGE = 1000
"""How many orders are read at once."""


class ExportError(PandaPonError):
    """An export that cannot go on. Says which file, what is wrong, and what to do."""


class Staging(CheckpointFile):
    """The checkpoint that `order_sync` writes, and the orders that it handed out.

    An order and the note that it is done are one transaction: neither a kill nor a power cut can lose or double it.
    The file is locked for as long as it is open.

    Args:
        path: The file; it is made, for its owner only, if there is none.

    Raises:
        ExportError: it cannot be used.
    """

    def __init__(self, path: Path) -> None:
        self._unfinished: list[bytes] = []
        super().__init__(path)

    def _opened(self) -> Store:
        return Store(self.path, TABLES, ExportError, advice=ADVICE, kind=KIND)

    @property
    def request(self) -> dict[str, str | None]:
        """What the export was asked for when it was begun; empty for a new one."""
        return dict(self._store.read("SELECT name, value FROM request"))

    def begin(self, request: Mapping[str, str | None]) -> None:
        """Note what the export is asked for."""
        with self._store.transaction() as execute:
            for row in request.items():
                execute("INSERT INTO request VALUES (?, ?)", row)

    def keep(self, order: TaobaoOrder) -> None:
        """Take an order. It is written together with the next entry of the checkpoint, which marks it as done."""
        self._unfinished.append(dumps(order.to_dict()))

    def kept(self) -> int:
        """How many orders there are that are marked as done."""
        return int(self._store.read("SELECT count(*) FROM orders")[0][0])

    def orders(self) -> Generator[TaobaoOrder, None, None]:
        """The orders, as they came."""
        statement = "SELECT number, content FROM orders WHERE number > ? ORDER BY number LIMIT ?"
        last = 0
        while rows := self._store.read(statement, [last, PAGE]):
            for _, content in rows:
                yield TaobaoOrder.from_dict(loads(content))
            last = rows[-1][0]

    def discard(self) -> None:
        """Close it, and remove it for good."""
        self.close()
        self.path.unlink(missing_ok=True)

    def _write(self, statement: str, values: Sequence[str]) -> None:
        with self._store.transaction() as execute:
            for content in self._unfinished:
                execute("INSERT INTO orders (content) VALUES (?)", [content])
            execute(statement, values)
        self._unfinished.clear()
