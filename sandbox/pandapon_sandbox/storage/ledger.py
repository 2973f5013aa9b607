"""The rows of a sandbox's books, and their changes, for storage and for pushes."""

from collections.abc import Callable, Iterator, Mapping, MutableMapping, ValuesView
from contextlib import contextmanager
from functools import wraps
from threading import RLock
from typing import Any, ParamSpec, Protocol, TypeVar

import orjson
from attrs import field, frozen

Key = int | str
Row = dict[str, Any]

P = ParamSpec("P")
T = TypeVar("T")

NUMBERS = "numbers"
"""The table of the counters: the next number of each, by name."""


@frozen
class Change:
    """A changed row, as JSON; ``before`` is None for an added row, ``after`` for a removed one."""

    table: str
    key: Key
    before: bytes | None = field(repr=False)
    after: bytes | None = field(repr=False)


Listener = Callable[[list[Change]], None]
"""Called with the changes of at least one row, once they are stored."""

Planner = Callable[[list[Change]], Callable[[], None] | None]
"""Called with changes before they are stored. It may add rows to store with them, and returns how to undo that."""


class Rows(MutableMapping[Any, Any]):
    """The rows of one book by key, in the order in which they were added; each can be written as JSON.

    A caller may change any row it gets. So the original of every requested row is remembered until ``settle``.
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
        """Return all rows, for reading only: they are not remembered."""
        return self._rows.values()

    def newest_first(self) -> Iterator[Any]:
        """Iterate over all rows, the last added first; for reading only too."""
        return reversed(self._rows.values())

    def changes(self, table: str) -> Iterator[Change]:
        """Compare the requested rows with their originals."""
        for key, before in self._before.items():
            after = self._json(key)
            if after != before:
                yield Change(table, key, before, after)

    def settle(self) -> None:
        """Forget the originals: the rows count as unchanged."""
        self._before.clear()

    def _remember(self, key: Any) -> None:
        if key not in self._before:
            self._before[key] = self._json(key)

    def _json(self, key: Any) -> bytes | None:
        return orjson.dumps(self._rows[key]) if key in self._rows else None


Timer = tuple[Rows, Callable[[str, float], None]]
"""Times in seconds since 1970 by id, and what happens by itself some time after: it takes the id and its own time."""


@frozen
class Numbers(Iterator[int]):
    """A counter that continues where it stopped."""

    _rows: Rows
    _name: str
    _first: int
    _step: int

    def __next__(self) -> int:
        number: int = self._rows.get(self._name, self._first)
        self._rows[self._name] = number + self._step
        return number


class Backend(Protocol):
    """Keeps rows between runs of a sandbox."""

    def load(self) -> Mapping[str, Mapping[Any, Any]]:
        """Return the rows of an earlier run, by table and key."""
        ...

    def write(self, changes: list[Change]) -> None:
        """Save changes, all of them or none."""
        ...

    def close(self) -> None:
        """Close the storage."""
        ...


class Ledger:
    """All tables of a sandbox, by name, and their storage."""

    def __init__(self, backend: Backend | None = None) -> None:
        self._backend = backend
        self._left = backend.load() if backend else {}
        self._tables: dict[str, Rows] = {}
        self._listeners: list[Listener] = []
        self._planner: Planner | None = None
        self._lock = RLock()

    def rows(self, table: str) -> Rows:
        """Return the rows of a table, which starts with those of an earlier run."""
        if table not in self._tables:
            self._tables[table] = Rows(self._left.get(table))
        return self._tables[table]

    def numbers(self, name: str, first: int = 1, step: int = 1) -> Iterator[int]:
        """Return a counter, which continues that of an earlier run, or starts with ``first``."""
        return Numbers(self.rows(NUMBERS), name, first, step)

    @property
    def lasting(self) -> bool:
        """Whether rows are kept between runs."""
        return self._backend is not None

    def listen(self, listener: Listener, planner: Planner | None = None) -> None:
        """Call a listener with all future changes, and a planner before they are stored."""
        self.settle()
        self._planner = planner or self._planner
        self._listeners.append(listener)

    def settle(self) -> None:
        """Store the changes since the last call, and call all listeners with them.

        If the storage or one of them raises, the exception propagates and the changes stay unsettled.
        """
        with self._lock:
            if self._backend or self._listeners:
                self._settle(self._changes())
            for rows in self._tables.values():
                rows.settle()

    @contextmanager
    def changing(self, table: str) -> Iterator[Rows]:
        """Change the rows of one table, which are stored at once; no listener is called."""
        with self._lock:
            rows = self.rows(table)
            yield rows
            changes = list(rows.changes(table))
            if changes and self._backend:
                self._backend.write(changes)
            rows.settle()

    def settling(self, function: Callable[P, T]) -> Callable[P, T]:
        """Return a function that settles its changes before it returns or raises; one thread at a time runs it."""

        @wraps(function)
        def settled(*args: P.args, **kwargs: P.kwargs) -> T:
            with self._lock:
                try:
                    return function(*args, **kwargs)
                finally:
                    self.settle()

        return settled

    def _changes(self) -> list[Change]:
        return [change for table, rows in self._tables.items() for change in rows.changes(table)]

    def _settle(self, changes: list[Change]) -> None:
        if not changes:
            return
        undo = self._planner(changes) if self._planner else None
        if self._backend:
            try:
                self._backend.write(self._changes() if undo else changes)
            except BaseException:
                if undo:
                    undo()
                raise
        for listener in self._listeners:
            listener(changes)

    def close(self) -> None:
        """Close the storage of the rows."""
        if self._backend:
            self._backend.close()
