"""Columns of values as Arrow arrays. A value of another type is converted if nothing is lost, as in a model.

A column whose values all have the documented type is converted at once; only another one is read value by value.
"""

from __future__ import annotations

import datetime
from collections.abc import Callable, Sequence
from decimal import Decimal
from typing import Any

import orjson
from attrs import frozen

import pandapon_api.enums
from pandapon_api import _codec
from pandapon_api._enum import OpenIntEnum
from pandapon_api._members import members_of
from pandapon_api._tables import Column

from .libraries import compute, pa

DIGITS, PLACES = 38, 9
"""Digits of a decimal column, and those after the point."""

TYPES: dict[str, Any] = {
    "text": pa.string(),
    "name": pa.string(),
    "json": pa.string(),
    "integer": pa.int64(),
    "fen": pa.int64(),
    "yuan": pa.int64(),
    "number": pa.float64(),
    "decimal": pa.decimal128(DIGITS, PLACES),
    "boolean": pa.bool_(),
    "time": pa.timestamp("us", "UTC"),
}
"""The Arrow type of each kind of column."""

LEAST, MOST = -(2**63), 2**63 - 1
_EXACT = 2**53
_LARGEST = Decimal(10) ** (28 - PLACES)
"""Python calculates with 28 digits."""
_EPOCH = datetime.datetime(1970, 1, 1, tzinfo=datetime.UTC)
_MICROSECOND = datetime.timedelta(microseconds=1)
_FIRST, _LAST = (
    (datetime.datetime(year, month, day, tzinfo=datetime.UTC) - _EPOCH) // _MICROSECOND
    for year, month, day in ((1, 1, 2), (9999, 12, 31))
)
"""The times that Python can show in any zone, in microseconds since 1970."""

_NOTHING = type(None)


class DriftError(ValueError):
    """A value does not fit its column; the message is the reason."""


@frozen
class Drift:
    """A value that does not fit its column, which is null in its place."""

    row: int
    """The position of its row."""
    reason: str
    value: Any


def array(column: Column, values: Sequence[Any], *, nul: bool) -> tuple[Any, list[Drift]]:
    """Convert the values of a column.

    Args:
        column: The column.
        values: Its values as decoded from JSON.
        nul: Whether a string may hold the character zero, which databases refuse.

    Returns:
        The Arrow array, in which a value that does not fit is null, and those values.
    """
    kind = column.kind
    types = {*map(type, values)}
    types.discard(_NOTHING)
    if not types:
        return pa.nulls(len(values), TYPES[kind]), []
    fast = _FAST.get((kind, types.pop())) if len(types) == 1 else None
    if fast is not None and not (nul and kind == "text"):
        try:
            return fast(values), []
        except (pa.ArrowException, ArithmeticError, ValueError):
            pass
    return _one_by_one(column, values)


def _one_by_one(column: Column, values: Sequence[Any]) -> tuple[Any, list[Drift]]:
    read = _names(column.enum) if column.kind == "name" else _READ[column.kind]
    found: list[Any] = []
    drifts: list[Drift] = []
    for row, value in enumerate(values):
        try:
            found.append(None if value is None or (value == "" and column.kind not in _TEXTS) else read(value))
        except (DriftError, ArithmeticError) as error:
            found.append(None)
            drifts.append(Drift(row, str(error), value))
    return pa.array(found, TYPES[column.kind]), drifts


_TEXTS = ("text", "name", "json")
"""What may be an empty string; anything else that is one is absent."""


def text(value: Any) -> str:
    """A string; an integer becomes its digits.

    Raises:
        DriftError: it is neither, or cannot be stored.
    """
    if type(value) is int:
        return str(value)
    if not isinstance(value, str):
        raise _drift("a string", value)
    if "\0" in value:
        raise DriftError("the string has the character zero, which databases refuse")
    try:
        value.encode()
    except UnicodeEncodeError:
        raise DriftError("the string has half a character, which is not valid text") from None
    return value


def _integer(value: Any) -> int:
    number = _codec.integer(value, "", False)
    if type(number) is not int:
        raise _drift("an integer", value)
    if not LEAST <= number <= MOST:
        raise DriftError(f"{number} has more than 64 bits")
    return number


def _fen_of_yuan(value: Any) -> int:
    fen = _decimal(value).scaleb(2)
    if fen != fen.to_integral_value():
        raise DriftError(f"{_codec.show(value)} yuan is not a whole number of fen")
    return _integer(int(fen))


def _decimal(value: Any) -> Decimal:
    number = _codec.decimal(value, "", False)
    if not isinstance(number, Decimal) or not number.is_finite():
        raise _drift("a decimal number", value)
    if abs(number) >= _LARGEST or number.scaleb(PLACES) % 1:
        raise DriftError(
            f"{_codec.show(value)} has too many digits; {PLACES} after the point and {28 - PLACES} before it are exact"
        )
    return number


def _number(value: Any) -> float:
    number = _codec.number(value, "", False)
    if type(number) not in (int, float):
        raise _drift("a number", value)
    return float(number)


def _boolean(value: Any) -> bool:
    found = _codec.boolean(value, "", False)
    if not isinstance(found, bool):
        raise _drift("true or false", value)
    return found


def _time(value: Any) -> int:
    moment: Any
    try:
        moment = _alibaba_time(value)
    except ValueError:
        moment = _codec.time(value, "", False)
    if not isinstance(moment, datetime.datetime):
        raise _drift("a time", value)
    count = (moment - _EPOCH) // _MICROSECOND
    if not _FIRST <= count <= _LAST:
        raise DriftError(f"{_codec.show(value)} is outside the calendar")
    return count


def _alibaba_time(value: Any) -> datetime.datetime:
    """`yyyyMMddHHmmssSSS+0800`, several times as fast as `strptime`."""
    if type(value) is not str or len(value) != 22 or not value[:17].isdecimal():
        raise ValueError(value)
    return datetime.datetime.fromisoformat(f"{value[:8]}T{value[8:14]}.{value[14:]}")


def json_text(value: Any) -> str:
    """The value as JSON.

    Raises:
        DriftError: JSON of a database cannot hold it.
    """
    try:
        content = orjson.dumps(value)
    except TypeError as error:
        raise DriftError(f"the value cannot be stored as JSON: {error}") from None
    if b"\\u0000" in content:
        raise DriftError("the value has the character zero, which databases refuse")
    return content.decode()


def _names(enum: str) -> Callable[[Any], str]:
    """The function that names an integer of a value list; text stays text."""
    kind: type[OpenIntEnum] = getattr(pandapon_api.enums, enum)
    known = members_of(kind)

    def name(value: Any) -> str:
        if isinstance(value, str) and not value.lstrip("-").isdecimal():
            return text(value)
        number = _integer(value)
        member = known.get(number)
        return member.name if member is not None else kind(number).name

    return name


def _drift(expected: str, value: Any) -> DriftError:
    return DriftError(f"expected {expected}, got {_codec.show(value)}")


def _fen_of_floats(values: Sequence[Any]) -> Any:
    """Exact: a float is the number of fen divided by 100 if that division gives it back."""
    found: list[int | None] = []
    for value in values:
        if value is None:
            found.append(None)
            continue
        fen = round(value * 100)
        if fen / 100 != value or not -_EXACT < fen < _EXACT:
            raise ValueError(value)
        found.append(fen)
    return pa.array(found, pa.int64())


def _local_times(values: Sequence[Any]) -> Any:
    """Times without a zone, in the assumed one. Text of another form raises."""
    local = pa.array(values, pa.string()).cast(pa.timestamp("us")).cast(pa.int64())
    offset = _codec.ASSUMED_ZONE.utcoffset(None) // _MICROSECOND
    counts = compute.subtract(local, offset)
    least, most = compute.min_max(counts).as_py().values()
    if least < _FIRST or most > _LAST:
        raise ValueError(values)
    return counts.cast(TYPES["time"])


def _digits(values: Sequence[Any]) -> Any:
    """Integers as strings of digits, as the API sends some. Any other text raises."""
    numbers = [None if value is None else int(value) for value in values]
    if [None if number is None else str(number) for number in numbers] != values:
        raise ValueError(values)
    return pa.array(numbers, pa.int64())


def _plain(kind: str) -> Callable[[Sequence[Any]], Any]:
    return lambda values: pa.array(values, TYPES[kind])


_FAST: dict[tuple[str, type], Callable[[Sequence[Any]], Any]] = {
    ("text", str): _plain("text"),
    ("integer", int): _plain("integer"),
    ("integer", str): _digits,
    ("fen", int): _plain("fen"),
    ("fen", str): _digits,
    ("yuan", float): _fen_of_floats,
    ("number", float): _plain("number"),
    ("boolean", bool): _plain("boolean"),
    ("time", str): _local_times,
}
"""How a column is converted at once if all its values have one type. If that raises, it is done one by one."""

_READ: dict[str, Callable[[Any], Any]] = {
    "text": text,
    "json": json_text,
    "integer": _integer,
    "fen": _integer,
    "yuan": _fen_of_yuan,
    "number": _number,
    "decimal": _decimal,
    "boolean": _boolean,
    "time": _time,
}
"""How a value of each kind is read."""
