"""Decoded rows as Arrow tables, with the columns that the specification gives."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from itertools import compress
from typing import Any

import orjson
from attrs import define, field

from pandapon_api._tables import Rows, Table
from pandapon_api.jsontext import UnreadableJSONError, dumps, loads

from .libraries import pa
from .tables import QUARANTINE, order_column
from .values import TYPES, Drift, array

Row = Mapping[str, Any]
NO_MEMBERS: dict[str, Any] = {}


@define
class Batch:
    """Rows of one source, read one after another."""

    rows: list[Row] = field(factory=list)
    read_at: list[int] = field(factory=list)
    """When the response of each row was read, in microseconds since 1970."""
    own: dict[str, list[Any]] = field(factory=dict)
    """The values of the table's own columns."""
    nul: bool = False
    """Whether a string in them may hold the character zero."""
    incomplete: set[Any] = field(factory=set)
    """The parents of which a row was refused before."""

    def add(self, row: Row, read_at: int, **own: Any) -> None:
        """Add a row."""
        self.rows.append(row)
        self.read_at.append(read_at)
        for name, value in own.items():
            self.own.setdefault(name, []).append(value)


class Reader:
    """Reads the rows of one source of a table.

    Args:
        table: The table.
        rows: Its source.
        user_id: The sub-account that reads.
    """

    def __init__(self, table: Table, rows: Rows, user_id: str) -> None:
        self.table = table
        self._rows = rows
        self._user_id = user_id
        self._paths = {name: [_split(path) for path in paths.split("|")] for name, paths in rows.paths}
        self._known: dict[str, set[str]] = {path: set() for path in ("", *rows.nested)}
        for path in (*rows.nested, *rows.without, *(path for _, paths in rows.paths for path in paths.split("|"))):
            around, wire = _split(path)
            self._known[around].add(wire)

    def read(self, batch: Batch) -> tuple[Any, Any]:
        """Convert rows.

        Returns:
            Two Arrow tables: the rows that have a key, and what was refused.
        """
        refused: list[tuple[str, Drift]] = []
        members = self._members(batch, refused)
        present: dict[str, set[str]] = {path: set().union(*objects) for path, objects in members.items()}
        arrays: dict[str, Any] = {}
        for column in self.table.columns:
            if column.name == "refused":
                continue
            if column.name == "read_at":
                arrays["read_at"] = pa.array(batch.read_at, TYPES["time"])
                continue
            extra = column.name == "extra"
            values = self._extras(members, present) if extra else self._values(column.name, batch, members, present)
            if values is None:
                arrays[column.name] = pa.nulls(len(batch.rows), TYPES[column.kind])
                continue
            arrays[column.name], drifts = array(column, values, nul=batch.nul)
            refused += [(column.name, drift) for drift in drifts]
        arrays["refused"] = pa.array(self._refused(batch, refused), TYPES["json"])
        found = pa.table([arrays[column.name] for column in self.table.columns], schema=schema(self.table))
        return self._with_key(found, batch, refused)

    def _members(self, batch: Batch, refused: list[tuple[str, Drift]]) -> dict[str, Sequence[Row]]:
        """Return the nested objects of every row, by path."""
        members: dict[str, Sequence[Row]] = {"": batch.rows}
        for path in self._rows.nested:
            around, wire = _split(path)
            found: list[Row] = []
            for row, outer in enumerate(members[around]):
                value = outer.get(wire)
                if type(value) is str:
                    value = _decoded(value, path, row, refused)
                if value is None:
                    value = NO_MEMBERS
                elif type(value) is not dict:
                    refused.append((path, Drift(row, f"expected an object, got {type(value).__name__}", value)))
                    value = NO_MEMBERS
                found.append(value)
            members[path] = found
        return members

    def _extras(self, members: Mapping[str, Sequence[Row]], present: Mapping[str, set[str]]) -> list[Any]:
        """Return what each row has beyond the columns."""
        extras: list[Any] = [None] * len(members[""])
        for path, objects in members.items():
            unknown = present[path] - self._known[path]
            for row, each in enumerate(objects if unknown else ()):
                more = {wire: each[wire] for wire in unknown & each.keys() if each[wire] is not None}
                if more:
                    more = dict(sorted(more.items()))
                    extras[row] = (extras[row] or {}) | ({path: more} if path else more)
        return extras

    def _values(
        self, name: str, batch: Batch, members: Mapping[str, Sequence[Row]], present: Mapping[str, set[str]]
    ) -> Sequence[Any] | None:
        """Return the values of a column; None if all are null."""
        if name in self._paths:
            values: list[Any] | None = None
            for around, wire in self._paths[name]:
                if wire in present[around]:
                    found = [each.get(wire) for each in members[around]]
                    pairs = zip(values or (), found, strict=True)
                    values = found if values is None else [b if a is None else a for a, b in pairs]
            return values
        if name in batch.own:
            return batch.own[name]
        constant = {"user_id": self._user_id, "platform": self._rows.platform}.get(name)
        return [constant] * len(batch.rows)

    def _refused(self, batch: Batch, refused: Sequence[tuple[str, Drift]]) -> list[str | None]:
        """Return the refused columns of each row as JSON; none of rows that are replaced together with such a row."""
        names: dict[int, list[str]] = {}
        for name, drift in refused:
            names.setdefault(drift.row, []).append(name)
        groups = batch.own[self.table.parent] if self.table.parent else range(len(batch.rows))
        incomplete = batch.incomplete.union(groups[row] for row in names)
        return [
            orjson.dumps(names.get(row, [])).decode() if group in incomplete else None
            for row, group in enumerate(groups)
        ]

    def _with_key(self, found: Any, batch: Batch, refused: list[tuple[str, Drift]]) -> tuple[Any, Any]:
        """Set the rows aside whose key is missing or was refused."""
        valid = [found[name].is_valid().to_pylist() for name in self.table.key]
        complete = [all(key) for key in zip(*valid, strict=True)]
        if not all(complete):
            named = {drift.row for name, drift in refused if name in self.table.key}
            for row in compress(range(len(batch.rows)), (not each for each in complete)):
                if row not in named:
                    refused.append((self.table.key[-1], Drift(row, "the row has no key", None)))
        keys = found.select(self.table.key).to_pylist() if refused else []
        column = order_column(self.table)
        orders = found[column].to_pylist() if refused and column else [None] * len(batch.rows)
        rows = [
            refused_row(
                self.table.name,
                [*keys[drift.row].values()] if complete[drift.row] else None,
                name,
                drift.reason,
                batch.rows[drift.row],
                self._user_id,
                batch.read_at[drift.row],
                orders[drift.row],
            )
            for name, drift in refused
        ]
        return found if all(complete) else found.filter(pa.array(complete)), refused_table(rows)


def refused_row(
    table: str,
    key: list[Any] | None,
    column: str,
    reason: str,
    row: Any,
    user_id: str,
    read_at: int,
    order_id: str | None = None,
) -> dict[str, Any]:
    """A row of the quarantine."""
    content = dumps(row).decode("utf-8", "replace")
    identity = [table, key if key is not None else content, column]
    return {
        "id": hashlib.sha256(orjson.dumps(identity, default=str)).hexdigest()[:32],
        "table_name": table,
        "order_id": order_id,
        "row_key": None if key is None else orjson.dumps(key, default=str).decode(),
        "column_name": column,
        "reason": reason,
        "row": content,
        "user_id": user_id,
        "read_at": read_at,
    }


def refused_table(rows: Sequence[dict[str, Any]]) -> Any:
    """The rows of the quarantine as an Arrow table."""
    return pa.Table.from_pylist(rows, schema(QUARANTINE))


def schema(table: Table) -> Any:
    """The Arrow schema of a table."""
    return pa.schema(
        [pa.field(column.name, TYPES[column.kind], column.name not in table.key) for column in table.columns]
    )


def _decoded(value: str, path: str, row: int, refused: list[tuple[str, Drift]]) -> Any:
    """Decode an object in a JSON string; an empty one is absent."""
    if not value:
        return None
    try:
        return orjson.loads(value)
    except orjson.JSONDecodeError:
        pass
    try:
        return loads(value, path)
    except UnreadableJSONError as error:
        refused.append((path, Drift(row, f"not JSON inside the string: {error}", value)))
        return None


def _split(path: str) -> tuple[str, str]:
    around, _, wire = path.rpartition(".")
    return around, wire
