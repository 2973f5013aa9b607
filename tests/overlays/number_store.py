"""A store of integers, for the tests of stores and the programs that they start."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from pandapon import PandaPonError
from pandapon._store import Store


class Trouble(PandaPonError):
    """The file cannot be used."""


def made(path: Path | str, kind: int | None = None) -> Store:
    return Store(
        path, ["CREATE TABLE IF NOT EXISTS numbers (number INTEGER PRIMARY KEY)"], Trouble, busy_timeout=60, kind=kind
    )


@contextmanager
def table(path: Path | str, kind: int | None = None) -> Iterator[Store]:
    store = made(path, kind)
    try:
        store.open()
        yield store
    finally:
        store.close()


def write(store: Store, *numbers: int) -> None:
    with store.transaction() as execute:
        for number in numbers:
            execute("INSERT INTO numbers VALUES (?)", [number])


def numbers_in(path: Path) -> list[int]:
    with closing(sqlite3.connect(path)) as file:
        assert file.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        return [number for (number,) in file.execute("SELECT number FROM numbers ORDER BY number")]
