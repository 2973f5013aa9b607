"""Reading and writing single values, kindly: what can be read without loss is read, the rest is kept as received.

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

from .errors import InvalidArgumentError, ResponseShapeError
from .jsontext import UnreadableJSONError, loads
from .moments import standard

ASSUMED_ZONE = datetime.timezone(datetime.timedelta(hours=8))
"""The API gives times without a zone. +08:00 is assumed: a guess, from where the platforms are."""

new = object.__new__

LEAST, MOST = -(2**63), 2**64 - 1
"""The whole numbers that orjson reads and writes."""

is_plain_decimal = re.compile(r"-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?").fullmatch
"""Whether writing the number again gives the same text: no exponent, no zeros in front."""
_moment, _combined = datetime.datetime.fromisoformat, datetime.datetime.combine
_DIGITS = re.compile(r"-?[0-9]{1,20}")
_MILLISECONDS = 100_000_000_000  # as seconds: the year 5138
_EXACT = 2**53  # up to here a float holds every whole number


def _kept(value: Any, expected: str, where: str, strict: bool) -> Any:
    if strict:
        raise ResponseShapeError(f"{where}: expected {expected}, got {show(value)}")
    return value


def show(value: Any) -> str:
    """The beginning of a value; `repr` itself gives up on one that is nested very deeply."""
    return f"{type(value).__name__} {reprlib.repr(value):.80}"


def missing(where: str) -> NoReturn:
    """A required member is absent."""
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
    """Names of members, as the very strings under which orjson will hand them out: it keeps those that it has made.

    A dict finds its own string at once; another with the same letters has to be compared with it.
    """
    return tuple(orjson.loads(orjson.dumps(dict.fromkeys(wire))))


def spread(data: Any, none: dict[str, None], where: str) -> tuple[Iterable[Any], dict[str, Any] | None]:
    """The members of an object in the order of their names in `none`; and those that it does not name."""
    named: dict[str, Any] = {**none, **members(data, where)}
    extra = {name: named.pop(name) for name in [*named][len(none) :]} if len(named) > len(none) else None
    return named.values(), extra


def text(value: Any, where: str, strict: bool) -> Any:
    """A text that came as something else: a number becomes its digits."""
    if type(value) is int and not strict:
        return str(value)
    return _kept(value, "text", where, strict)


def id_number(value: Any, where: str, strict: bool) -> Any:
    """An identifier that travels as a number: text in Python."""
    if type(value) is int:
        return str(value)
    return _kept(value, "a whole number", where, strict)


def number_of_id(value: Any) -> Any:
    """The number that an identifier travels as; text that is none of 64 bits stays text."""
    if not isinstance(value, str) or not _DIGITS.fullmatch(value):
        return value
    return number if LEAST <= (number := int(value)) <= MOST else value


def integer(value: Any, where: str, strict: bool) -> Any:
    """A whole number that came as something else."""
    if not strict:
        if isinstance(value, str):
            return _whole(value)
        if isinstance(value, float) and value.is_integer() and abs(value) <= _EXACT:
            return int(value)
    return _kept(value, "a whole number", where, strict)


def integer_text(value: Any, where: str, strict: bool) -> Any:
    """A whole number that travels in quotes."""
    if type(value) is str:
        if value.isdecimal() and value.isascii() and len(value) < 20 and (value[0] != "0" or value == "0"):
            return int(value)
        number = _whole(value)
        return number if type(number) is int else _kept(value, "digits", where, strict)
    return value if type(value) is int and not strict else integer(value, where, strict)


def _whole(value: str) -> int | str:
    """The number, if writing it again gives the same text."""
    if len(value) <= 20:
        try:
            number = int(value)
        except ValueError:
            return value
        if str(number) == value and LEAST <= number <= MOST:
            return number
    return value


def number(value: Any, where: str, strict: bool) -> Any:
    """A number that came as something else than a float."""
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
    """A number with decimals, exactly as its digits say."""
    if type(value) is float or type(value) is int:
        return Decimal(repr(value))
    return _kept(value, "a number", where, strict) if strict else decimal_text(value, where, strict)


def number_of_decimal(value: Any) -> Any:
    """The number that a decimal travels as."""
    if not isinstance(value, Decimal):
        return value
    exponent = value.as_tuple().exponent
    if isinstance(exponent, int) and exponent >= 0 and LEAST <= value <= MOST:
        return int(value)
    return near if math.isfinite(near := float(value)) else f"{value:f}"


def decimal_text(value: Any, where: str, strict: bool) -> Any:
    """A number with decimals that travels in quotes."""
    if isinstance(value, str):
        return Decimal(value) if is_plain_decimal(value) else _kept(value, "digits", where, strict)
    if not strict and (type(value) is int or type(value) is float):
        return Decimal(repr(value))
    return _kept(value, "digits", where, strict)


def text_of_decimal(value: Any) -> Any:
    """The text that a decimal travels as, without an exponent."""
    return f"{value:f}" if isinstance(value, Decimal) else str(value) if type(value) is int else value


def boolean(value: Any, where: str, strict: bool) -> Any:
    """A truth value that came as text or as 0 or 1."""
    if not strict:
        if isinstance(value, str) and value in ("true", "false"):
            return value == "true"
        if type(value) is int and value in (0, 1):
            return value == 1
    return _kept(value, "true or false", where, strict)


def time(value: Any, where: str, strict: bool) -> Any:
    """A time in any of the forms that the API uses, aware. What is none of them is kept as received."""
    try:
        if type(value) is str and len(value) == 19 and value[10] == " ":
            moment = _moment(value)
            if moment.tzinfo is None:
                return _combined(moment, moment.time(), ASSUMED_ZONE)  # `replace` takes six times as long
        if type(value) is int:
            return _from_epoch(value)
        if isinstance(value, str):
            return _from_text(value)
    except (ValueError, OverflowError, OSError):
        pass
    return _kept(value, "a time", where, strict)


def _from_epoch(count: int) -> datetime.datetime:
    """Seconds or milliseconds since 1970, told apart by their size."""
    if abs(count) < _MILLISECONDS:
        return datetime.datetime.fromtimestamp(count, ASSUMED_ZONE)
    whole, rest = divmod(count, 1000)
    return datetime.datetime.fromtimestamp(whole, ASSUMED_ZONE).replace(microsecond=rest * 1000)


def _from_text(value: str) -> datetime.datetime:
    if value.isdecimal():
        if len(value) not in (10, 13):
            raise ValueError("digits of another length may be anything")
        return _from_epoch(int(value))
    if value[:17].isdecimal() and len(value) > 17:
        moment = datetime.datetime.strptime(f"{value[:17]}000{value[17:]}", "%Y%m%d%H%M%S%f%z")
    else:
        moment = datetime.datetime.fromisoformat(value)
    moment = moment if moment.tzinfo else moment.replace(tzinfo=ASSUMED_ZONE)
    moment.astimezone(ASSUMED_ZONE)  # raises where the calendar ends: what cannot be written again is not read
    return moment


def time_text(value: datetime.datetime | str, form: str) -> str | int:
    """A time in the wire form of its field. Text is sent as it is.

    Raises:
        InvalidArgumentError: the time has no zone, or is in none of the years 1 to 9999 at +08:00.
    """
    if not isinstance(value, datetime.datetime):
        return value
    try:
        moment = standard(value)
    except ValueError as error:
        raise InvalidArgumentError(str(error)) from None
    if moment.utcoffset() is None:
        raise InvalidArgumentError(f"{value!r} has no zone; give it one, for example with .astimezone()")
    style, _, kind = form.partition(":")
    if not style.startswith("epoch-"):
        return _local_text(moment, style)
    count = round(moment.timestamp() * 1000)
    if style == "epoch-seconds" or abs(count) < _MILLISECONDS:  # fewer would be read as seconds
        count = int(moment.timestamp())
    return count if kind == "integer" else str(count)


def _local_text(value: datetime.datetime, style: str) -> str:
    try:
        local = value.astimezone(ASSUMED_ZONE)
    except OverflowError:
        raise InvalidArgumentError(f"{value!r} is beyond the calendar at +08:00") from None
    # strftime would not fill up a year below 1000 with zeros.
    if style == "local-date-time":
        return local.replace(microsecond=0, tzinfo=None).isoformat(" ")
    return f"{local.year:04d}{local:%m%d%H%M%S}{local.microsecond // 1000:03d}{local:%z}"


def json_value(value: Any, where: str) -> Any:
    """What a JSON text holds; a value that is no text is taken as already decoded."""
    if not isinstance(value, str):
        return value
    try:
        return loads(value, where)
    except UnreadableJSONError as error:
        raise ResponseShapeError(f"{where}: not JSON inside the string: {error}") from None
