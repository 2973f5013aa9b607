"""What `tables.py` says about a table: its columns, and where its rows are in the responses."""

from __future__ import annotations

from typing import Literal

from attrs import frozen

Kind = Literal["text", "integer", "fen", "yuan", "number", "decimal", "boolean", "time", "json", "name"]
"""What a column holds, and how it is read.

`fen` is read as an integer, `yuan` as a decimal that becomes whole fen. A `name` is that of an integer of a value
list; text stays text.
"""


@frozen
class Column:
    """A column of a table."""

    name: str
    kind: Kind
    unit: str = ""
    """`fen`, or `unknown` for an amount of unknown unit; empty for anything but money."""
    evidence: str = ""
    """That of the field it is read from; empty for a column of our own."""
    enum: str = ""
    """The value list of an integer, or of the column with its names."""
    about: str = ""
    """The meaning of a column of our own."""


@frozen
class Rows:
    """One source of the rows of a table."""

    paths: tuple[tuple[str, str], ...]
    """Columns, and where a row has the value of each, with dots; alternatives are separated by a bar."""
    operation: str = ""
    path: str = ""
    """Where the rows are in the response's `data`; empty if `data` is one row."""
    platform: str = ""
    nested: tuple[str, ...] = ()
    """The objects in a row, and the JSON strings that hold one, that paths lead into; the outer ones first."""
    without: tuple[str, ...] = ()
    """Members of a row that are the rows of another table."""


@frozen
class Table:
    """A table."""

    name: str
    about: str
    key: tuple[str, ...]
    columns: tuple[Column, ...]
    rows: tuple[Rows, ...]
    parent: str = ""
    """The column whose rows replace each other together: the lines of one order."""
    modified: str = ""
    """The column that says when a row changed last, by the clock of the API: an older state replaces no newer one."""
