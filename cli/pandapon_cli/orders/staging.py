"""The staging file of an export: its orders and the checkpoint of its sync, in one crash-safe file."""

from __future__ import annotations

import sqlite3
from collections.abc import Generator, Mapping, Sequence
from pathlib import Path

from pandapon._store import Store
from pandapon.order_sync.checkpoint import SCHEMA, CheckpointFile
from pandapon_api import PandaPonError
from pandapon_api.jsontext import dumps, loads
from pandapon_api.models import AlibabaOrder, TaobaoOrder

Order = TaobaoOrder | AlibabaOrder
TABLES = (
    *SCHEMA,
    "CREATE TABLE IF NOT EXISTS request (name TEXT PRIMARY KEY, value TEXT) WITHOUT ROWID",
    "CREATE TABLE IF NOT EXISTS orders (number INTEGER PRIMARY KEY, content BLOB NOT NULL)",
)
KIND = int.from_bytes(b"PPex", "big")

ADVICE = {
    sqlite3.SQLITE_BUSY: "it is in use by another export; wait for that one to end, or name another file",
    sqlite3.SQLITE_CANTOPEN: "name a file in an existing folder that you can write to",
    sqlite3.SQLITE_FULL: "the disk is full; free some space and run it again: the orders so far are kept",
    sqlite3.SQLITE_IOERR: "the disk failed or is full; free some space and run it again: the orders so far are kept",
    sqlite3.SQLITE_CORRUPT: "it is damaged; delete it to start again",
    sqlite3.SQLITE_NOTADB: "it is not an export's file; move it away, or name another file",
}
PAGE = 1000
"""The number of orders read at once."""


class ExportError(PandaPonError):
    """An export cannot continue. The message names the file, the problem, and what to do."""


class Staging(CheckpointFile):
    """The checkpoint that `orders_created` writes, and the orders that it yielded.

    An order and its checkpoint entry are written in one transaction, so a kill or a power cut neither loses nor
    duplicates it. The file is locked while it is open.

    Args:
        path: The file; if missing, it is created for its owner only.

    Raises:
        ExportError: the file cannot be used.
    """

    def __init__(self, path: Path) -> None:
        self._unfinished: list[bytes] = []
        super().__init__(path)

    def _opened(self) -> Store:
        return Store(self.path, TABLES, ExportError, advice=ADVICE, kind=KIND)

    @property
    def request(self) -> dict[str, str | None]:
        """The options with which the export was started; empty for a new one."""
        return dict(self._store.read("SELECT name, value FROM request"))

    def begin(self, request: Mapping[str, str | None]) -> None:
        """Save the options of the export."""
        with self._store.transaction() as execute:
            for row in request.items():
                execute("INSERT INTO request VALUES (?, ?)", row)

    def keep(self, order: Order) -> None:
        """Add an order. It is written together with the next checkpoint entry, which marks it as done."""
        self._unfinished.append(dumps(order.to_dict()))

    def kept(self) -> int:
        """The number of orders that are marked as done."""
        return int(self._store.read("SELECT count(*) FROM orders")[0][0])

    def orders(self, model: type[Order] = TaobaoOrder) -> Generator[Order, None, None]:
        """The orders, in the order in which they were added.

        Args:
            model: What they are.
        """
        statement = "SELECT number, content FROM orders WHERE number > ? ORDER BY number LIMIT ?"
        last = 0
        while rows := self._store.read(statement, [last, PAGE]):
            for _, content in rows:
                yield model.from_dict(loads(content))
            last = rows[-1][0]

    def discard(self) -> None:
        """Close the file and delete it."""
        self.close()
        self.path.unlink(missing_ok=True)

    def _write(self, statement: str, values: Sequence[str]) -> None:
        with self._store.transaction() as execute:
            for content in self._unfinished:
                execute("INSERT INTO orders (content) VALUES (?)", [content])
            execute(statement, values)
        self._unfinished.clear()
