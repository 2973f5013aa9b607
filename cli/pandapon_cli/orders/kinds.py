"""Kinds of columns, and values in the form of their column."""

from __future__ import annotations

import datetime
from collections.abc import Callable
from decimal import Decimal
from enum import StrEnum
from typing import Any

from attrs import frozen

from pandapon.money import fen_to_yuan
from pandapon_api.jsontext import dumps

LARGEST = 2**63
"""Integers of a Parquet file are smaller than this."""


class Kind(StrEnum):
    """The kind of value in a column."""

    TEXT = "text"
    WHOLE = "whole number"
    YUAN = "yuan"
    TIME = "time"


@frozen
class Column:
    """A column, and the function that returns its value."""

    name: str
    kind: Kind
    value: Callable[[Any], Any]


Cell = str | int | Decimal | datetime.datetime | None

EXTRA = "extra"
"""The last column: JSON of fields without a column, and of values of another kind than their column."""


def cells_of(source: Any, columns: tuple[Column, ...]) -> tuple[list[Cell], dict[str, Any]]:
    """The cells, and by column name the values of another kind than their column."""
    cells: list[Cell] = []
    odd: dict[str, Any] = {}
    for column in columns:
        value = column.value(source)
        cell = None if value is None else _cell(column.kind, value)
        if cell is None and value is not None:
            odd[column.name] = value
        cells.append(cell)
    return cells, odd


def _cell(kind: Kind, value: Any) -> Cell:
    """The value in the form of its column; None if it is of another kind."""
    if kind is Kind.TEXT:
        # A lone surrogate, which a text file cannot hold, becomes its JSON escape.
        return value.encode("utf-8", "backslashreplace").decode() if isinstance(value, str) else None
    if kind is Kind.TIME:
        return value if isinstance(value, datetime.datetime) else None
    if kind is Kind.YUAN and isinstance(value, Decimal):
        short = value.is_finite() and abs(value) < LARGEST and value == round(value, 2)
        return round(value, 2) if short else None
    if not isinstance(value, int) or isinstance(value, bool) or abs(value) >= LARGEST:
        return None
    return fen_to_yuan(value) if kind is Kind.YUAN else int(value)


def extra_text(extra: dict[str, Any]) -> str | None:
    return dumps(extra, default=str).decode() if extra else None
