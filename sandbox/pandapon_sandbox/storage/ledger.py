"""What the books of a sandbox hold, and what has changed in it: for whoever keeps it or tells others of it."""

from collections.abc import Callable, Iterator, Mapping, MutableMapping, ValuesView
from functools import wraps
from typing import Any, ParamSpec, Protocol, TypeVar

import orjson
from attrs import field, frozen

Key = int | str
Row = dict[str, Any]

P = ParamSpec("P")
T = TypeVar("T")

NUMBERS = "numbers"
"""The table of the counters: what each of them gives next, by its name."""


@frozen
class Change:
    """A row that is not what it was, as JSON; None before it was added, and after it was removed."""

    table: str
    key: Key
    before: bytes | None = field(repr=False)
    after: bytes | None = field(repr=False)


Listener = Callable[[list[Change]], None]
"""Is told what has changed, at least one row."""


class Rows(MutableMapping[Any, Any]):
    """The rows of one book by key, in the order in which they were added; each is something that JSON can write.

    Whoever gets a row may change it. So every row that was asked for is remembered as it was, until ``settle``.
    """

    def __init__(self, rows: Mapping[Any, Any] | None = None) -> None:
        self._rows = dict(rows or {})
        self._before: dict[Any, bytes | None] = {}

    def __len__(self) -> int:
        return len(self._rows)

    def __iter__(self) -> Iterator[Any]:
        return iter(self._rows)

    def __contains__(self, key: object) -> bool:
        return key in self._rows

    def __getitem__(self, key: Any) -> Any:
        row = self._rows[key]
        self._remember(key)
        return row

    def __setitem__(self, key: Any, row: Any) -> None:
        self._remember(key)
        self._rows[key] = row

    def __delitem__(self, key: Any) -> None:
        self._remember(key)
        del self._rows[key]

    def values(self) -> ValuesView[Any]:
        """Show all rows, for reading only: they are not remembered."""
        return self._rows.values()

    def newest_first(self) -> Iterator[Any]:
        """Go through all rows, the one added last first; for reading only as well."""
        return reversed(self._rows.values())

    def changes(self, table: str) -> Iterator[Change]:
        """Compare the rows that were asked for with what they were."""
        for key, before in self._before.items():
            after = self._json(key)
            if after != before:
                yield Change(table, key, before, after)

    def settle(self) -> None:
        """Take the rows as they are for what they were."""
        self._before.clear()

    def _remember(self, key: Any) -> None:
        if key not in self._before:
            self._before[key] = self._json(key)

    def _json(self, key: Any) -> bytes | None:
        return orjson.dumps(self._rows[key]) if key in self._rows else None


@frozen
class Numbers(Iterator[int]):
    """A counter that goes on where it was."""

    _rows: Rows
    _name: str
    _first: int
    _step: int

    def __next__(self) -> int:
        number: int = self._rows.get(self._name, self._first)
        self._rows[self._name] = number + self._step
        return number


class Backend(Protocol):
    """Keeps rows from one sandbox to the next."""

    def load(self) -> Mapping[str, Mapping[Any, Any]]:
        """Return the rows that an earlier sandbox left, by table and key."""
        ...

    def write(self, changes: list[Change]) -> None:
        """Keep changes, all of them or none."""
        ...

    def close(self) -> None:
        """Let go of what they are kept in."""
        ...


class Ledger:
    """All tables of a sandbox, by name, and who keeps them."""

    def __init__(self, backend: Backend | None = None) -> None:
        self._backend = backend
        self._left = backend.load() if backend else {}
        self._tables: dict[str, Rows] = {}
        self._listeners: list[Listener] = [backend.write] if backend else []

    def rows(self, table: str) -> Rows:
        """Return the rows of a table, which begins with those that an earlier sandbox left."""
        if table not in self._tables:
            self._tables[table] = Rows(self._left.get(table))
        return self._tables[table]

    def numbers(self, name: str, first: int = 1, step: int = 1) -> Iterator[int]:
        """Return a counter, which goes on where an earlier sandbox left it, or begins with ``first``."""
        return Numbers(self.rows(NUMBERS), name, first, step)

    def listen(self, listener: Listener) -> None:
        """Tell someone of all changes from now on."""
        self.settle()
        self._listeners.append(listener)

    def settle(self) -> None:
        """Tell all listeners what has changed since the last time.

        What fails in one of them is raised, and nothing counts as told then.
        """
        if self._listeners:
            changes = [change for table, rows in self._tables.items() for change in rows.changes(table)]
            if changes:
                for listener in self._listeners:
                    listener(changes)
        for rows in self._tables.values():
            rows.settle()

    def settling(self, function: Callable[P, T]) -> Callable[P, T]:
        """Return a function that settles what it has changed before it returns, or raises."""

        @wraps(function)
        def settled(*args: P.args, **kwargs: P.kwargs) -> T:
            try:
                return function(*args, **kwargs)
            finally:
                self.settle()

        return settled

    def close(self) -> None:
        """Let go of what keeps the rows."""
        if self._backend:
            self._backend.close()
