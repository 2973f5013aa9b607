"""Decodes and encodes single values. A value that can be converted without loss is converted, others are kept as
received.

Containers are the exception: an object or a list of another type always raises `ResponseShapeError`,
because a list that silently reads as empty loses orders.
"""

from __future__ import annotations

import datetime
import math
import re
import reprlib
from collections.abc import Iterable, Mapping
from decimal import Decimal
from typing import Any, NoReturn

import orjson

from ._extra import NOTHING
from .errors import InvalidArgumentError, ResponseShapeError
from .jsontext import UnreadableJSONError, loads
from .moments import standard

ASSUMED_ZONE = datetime.timezone(datetime.timedelta(hours=8))
"""The API gives times without a zone. +08:00 is assumed: a guess, from the location of the platforms."""


def assume_zone(text: str) -> None:
    """Use another zone for times without one, in the whole process: `+09:00`."""
    global ASSUMED_ZONE
    hours, minutes = int(text[:3]), int(text[0] + text[4:])
    ASSUMED_ZONE = datetime.timezone(datetime.timedelta(hours=hours, minutes=minutes))


new = object.__new__

LEAST, MOST = -(2**63), 2**64 - 1
"""The range of integers that orjson reads and writes."""

is_plain_decimal = re.compile(r"-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?").fullmatch
"""Matches a number that is written back unchanged: no exponent, no leading zeros."""
_moment, _combined = datetime.datetime.fromisoformat, datetime.datetime.combine
_DIGITS = re.compile(r"-?[0-9]{1,20}")
_MILLISECONDS = 100_000_000_000  # as seconds: the year 5138
_EXACT = 2**53  # up to here a float holds every integer


def _kept(value: Any, expected: str, where: str, strict: bool) -> Any:
    if strict:
        raise ResponseShapeError(f"{where}: expected {expected}, got {show(value)}")
    return value


def show(value: Any) -> str:
    """The type and the beginning of a value; `repr` fails on very deep nesting."""
    return f"{type(value).__name__} {reprlib.repr(value):.80}"


def missing(where: str) -> NoReturn:
    """Raise the error of an absent required field."""
    raise ResponseShapeError(f"{where}: missing")


def members(value: Any, where: str) -> Mapping[str, Any]:
    """An object."""
    if type(value) is dict or isinstance(value, Mapping):
        return value
    raise ResponseShapeError(f"{where}: expected an object, got {show(value)}")


def array(value: Any, where: str) -> list[Any]:
    """A list."""
    if isinstance(value, list):
        return value
    raise ResponseShapeError(f"{where}: expected a list, got {show(value)}")


def names(*wire: str) -> tuple[str, ...]:
    """Field names as the very string objects that orjson returns: it caches them.

    A dict finds the same object by identity; an equal string has to be compared.
    """
    return tuple(orjson.loads(orjson.dumps(dict.fromkeys(wire))))


def spread(data: Any, none: dict[str, None], where: str) -> tuple[Iterable[Any], Mapping[str, Any]]:
    """The fields of an object in the order of `none`, and the fields that it does not name."""
    named: dict[str, Any] = {**none, **members(data, where)}
    extra = {name: named.pop(name) for name in [*named][len(none) :]} if len(named) > len(none) else NOTHING
    return named.values(), extra


def text(value: Any, where: str, strict: bool) -> Any:
    """A string received as another type: an integer becomes its digits."""
    if type(value) is int and not strict:
        return str(value)
    return _kept(value, "a string", where, strict)


def id_number(value: Any, where: str, strict: bool) -> Any:
    """An identifier sent as an integer; a string in Python."""
    if type(value) is int:
        return str(value)
    return _kept(value, "an integer", where, strict)


def number_of_id(value: Any) -> Any:
    """The integer for an identifier; a string that is not a 64-bit integer stays a string."""
    if not isinstance(value, str) or not _DIGITS.fullmatch(value):
        return value
    return number if LEAST <= (number := int(value)) <= MOST else value


def integer(value: Any, where: str, strict: bool) -> Any:
    """An integer received as another type."""
    if not strict:
        if isinstance(value, str):
            return _whole(value)
        if isinstance(value, float) and value.is_integer() and abs(value) <= _EXACT:
            return int(value)
    return _kept(value, "an integer", where, strict)


def integer_text(value: Any, where: str, strict: bool) -> Any:
    """An integer sent as a string of digits."""
    if type(value) is str:
        if value.isdecimal() and value.isascii() and len(value) < 20 and (value[0] != "0" or value == "0"):
            return int(value)
        number = _whole(value)
        return number if type(number) is int else _kept(value, "a string of digits", where, strict)
    return value if type(value) is int and not strict else integer(value, where, strict)


def _whole(value: str) -> int | str:
    """The integer, if it is written back unchanged."""
    if len(value) <= 20:
        try:
            number = int(value)
        except ValueError:
            return value
        if str(number) == value and LEAST <= number <= MOST:
            return number
    return value


def number(value: Any, where: str, strict: bool) -> Any:
    """A number received as anything but a float."""
    if type(value) is int:
        return value
    if isinstance(value, str) and not strict:
        try:
            read = float(value)
        except ValueError:
            return value
        return read if math.isfinite(read) and repr(read) == value else integer(value, where, strict)
    return _kept(value, "a number", where, strict)


def decimal(value: Any, where: str, strict: bool) -> Any:
    """A decimal number, exact to its digits."""
    if type(value) is float or type(value) is int:
        return Decimal(repr(value))
    return _kept(value, "a number", where, strict) if strict else decimal_text(value, where, strict)


def number_of_decimal(value: Any) -> Any:
    """The number to send for a decimal."""
    if not isinstance(value, Decimal):
        return value
    exponent = value.as_tuple().exponent
    if isinstance(exponent, int) and exponent >= 0 and LEAST <= value <= MOST:
        return int(value)
    return near if math.isfinite(near := float(value)) else f"{value:f}"


def decimal_text(value: Any, where: str, strict: bool) -> Any:
    """A decimal number sent as a string."""
    if isinstance(value, str):
        return Decimal(value) if is_plain_decimal(value) else _kept(value, "a string of digits", where, strict)
    if not strict and (type(value) is int or type(value) is float):
        return Decimal(repr(value))
    return _kept(value, "a string of digits", where, strict)


def text_of_decimal(value: Any) -> Any:
    """The string to send for a decimal, without an exponent."""
    return f"{value:f}" if isinstance(value, Decimal) else str(value) if type(value) is int else value


def boolean(value: Any, where: str, strict: bool) -> Any:
    """A boolean received as a string, or as 0 or 1."""
    if not strict:
        if isinstance(value, str) and value in ("true", "false"):
            return value == "true"
        if type(value) is int and value in (0, 1):
            return value == 1
    return _kept(value, "true or false", where, strict)


def time(value: Any, where: str, strict: bool) -> Any:
    """An aware time from any of the forms that the API uses. Anything else is kept as received."""
    try:
        if type(value) is str and len(value) == 19 and value[10] == " ":
            moment = _moment(value)
            if moment.tzinfo is None:
                return _combined(moment, moment.time(), ASSUMED_ZONE)  # six times as fast as `replace`
        if type(value) is int:
            return _from_epoch(value)
        if isinstance(value, str):
            return _from_text(value)
    except (ValueError, OverflowError, OSError):
        pass
    return _kept(value, "a time", where, strict)


def _from_epoch(count: int) -> datetime.datetime:
    """Seconds or milliseconds since 1970, distinguished by size."""
    if abs(count) < _MILLISECONDS:
        return datetime.datetime.fromtimestamp(count, ASSUMED_ZONE)
    whole, rest = divmod(count, 1000)
    return datetime.datetime.fromtimestamp(whole, ASSUMED_ZONE).replace(microsecond=rest * 1000)


def _from_text(value: str) -> datetime.datetime:
    if value.isdecimal():
        if len(value) not in (10, 13):
            raise ValueError("digits of another length are ambiguous")
        return _from_epoch(int(value))
    if value[:17].isdecimal() and len(value) > 17:
        moment = datetime.datetime.strptime(f"{value[:17]}000{value[17:]}", "%Y%m%d%H%M%S%f%z")
    else:
        moment = datetime.datetime.fromisoformat(value)
    moment = moment if moment.tzinfo else moment.replace(tzinfo=ASSUMED_ZONE)
    moment.astimezone(ASSUMED_ZONE)  # raises at the end of the calendar, where the time could not be written back
    return moment


def time_text(value: datetime.datetime | str, form: str) -> str | int:
    """A time in the wire form of its field. A string is sent unchanged.

    Raises:
        InvalidArgumentError: the time has no zone, or is outside the years 1 to 9999 in the assumed zone.
    """
    if not isinstance(value, datetime.datetime):
        return value
    try:
        moment = standard(value)
    except ValueError as error:
        raise InvalidArgumentError(str(error)) from None
    if moment.utcoffset() is None:
        raise InvalidArgumentError(f"{value!r} has no time zone; add one, for example with .astimezone()")
    style, _, kind = form.partition(":")
    if not style.startswith("epoch-"):
        return _local_text(moment, style)
    count = round(moment.timestamp() * 1000)
    if style == "epoch-seconds" or abs(count) < _MILLISECONDS:  # a smaller count would be read as seconds
        count = int(moment.timestamp())
    return count if kind == "integer" else str(count)


def _local_text(value: datetime.datetime, style: str) -> str:
    try:
        local = value.astimezone(ASSUMED_ZONE)
    except OverflowError:
        raise InvalidArgumentError(f"{value!r} is outside the calendar at {ASSUMED_ZONE}") from None
    # strftime does not pad years below 1000 with zeros.
    if style == "local-date-time":
        return local.replace(microsecond=0, tzinfo=None).isoformat(" ")
    return f"{local.year:04d}{local:%m%d%H%M%S}{local.microsecond // 1000:03d}{local:%z}"


def json_value(value: Any, where: str) -> Any:
    """The value in a JSON string; a value that is not a string is already decoded."""
    if not isinstance(value, str):
        return value
    try:
        return loads(value, where)
    except UnreadableJSONError as error:
        raise ResponseShapeError(f"{where}: not JSON inside the string: {error}") from None
