"""Encodes the values of a request, after checking their types so that nothing unintended is sent.

A float never becomes an integer, an id or an amount, and True is not a number. NaN, which JSON writers silently turn
into null, is always refused. Every function takes a value and its name for error messages.
"""

from __future__ import annotations

import dataclasses
import datetime
import math
import operator
import re
import urllib.parse
from collections.abc import Callable, Iterable, Iterator, Mapping
from decimal import Decimal
from enum import Enum
from typing import Any, NoReturn

import attrs
import orjson

from ._codec import LEAST, MOST, is_plain_decimal, number_of_decimal, number_of_id, show, time, time_text
from .errors import InvalidArgumentError, ResponseShapeError
from .jsontext import NoNumber

_LARGEST = 1000
"""More digits than any amount has: 1E+999999999 would fill the memory."""

_DEEPEST = 250
"""Levels of lists and objects that can be encoded."""


_with_zone = re.compile(r"[0-9]{10}|[0-9]{13}|.*(?:Z|[+-][0-9]{2}:?[0-9]{2})").fullmatch
"""Matches a time that names one moment, regardless of the zone of the API."""

_SAMPLE = datetime.datetime(2024, 1, 2, 3, 4, 5, tzinfo=datetime.UTC)


def _refuse(value: Any, name: str, expected: str) -> NoReturn:
    raise InvalidArgumentError(f"{name} is {show(value)}; it must be {expected}")


def text_out(value: Any, name: str) -> str:
    """A string of any subclass."""
    if type(value) is not str:
        if not isinstance(value, str) or isinstance(value, NoNumber):
            _refuse(value, name, "a string")
        value = str.__str__(value)  # the value of an enum
    if not value.isascii():
        try:
            value.encode()
        except UnicodeEncodeError:
            raise InvalidArgumentError(
                f"{name} is {show(value)}; it has half a surrogate pair, which cannot be sent"
            ) from None
    plain: str = value
    return plain


def secret_out(value: Any, name: str) -> str:
    """A string that no error may show."""
    try:
        return text_out(value, name)
    except InvalidArgumentError:
        kind = type(value).__name__
        raise InvalidArgumentError(f"{name} is of type {kind}; it must be a string of whole characters") from None


def integer_out(value: Any, name: str) -> int:
    """A 64-bit integer. Other libraries' integers are accepted, floats and booleans are not."""
    if type(value) is not int:
        if isinstance(value, bool) or not hasattr(value, "__index__"):
            _refuse(value, name, "an integer")
        try:
            value = operator.index(value)
        except TypeError:  # an array of numbers, or a numpy boolean
            _refuse(value, name, "an integer")
    if not LEAST <= value <= MOST:
        _refuse(value, name, "a 64-bit integer")
    whole: int = value
    return whole


def integer_text_out(value: Any, name: str) -> str:
    """An integer sent as a string."""
    return str(integer_out(value, name))


def id_out(value: Any, name: str) -> str:
    """An identifier: a string, or an integer, which is sent as a string."""
    if isinstance(value, str):
        return text_out(value, name)
    if isinstance(value, bool) or not hasattr(value, "__index__"):
        _refuse(value, name, "a string or an integer")
    return str(integer_out(value, name))


def id_number_out(value: Any, name: str) -> int | str:
    """An identifier sent as an integer."""
    number: int | str = number_of_id(id_out(value, name))
    return number


def _exact(value: Any, name: str) -> Decimal:
    if isinstance(value, float):
        _refuse(value, name, 'a Decimal, such as Decimal("19.99"); a float is not exact')
    if isinstance(value, str) and is_plain_decimal(value):
        value = Decimal(value)
    elif not isinstance(value, Decimal):
        if isinstance(value, bool) or not hasattr(value, "__index__"):
            _refuse(value, name, "a Decimal, an integer or a string of digits")
        value = Decimal(integer_out(value, name))
    if not value.is_finite() or abs(value.adjusted()) > _LARGEST:
        _refuse(value, name, "a finite amount")
    exact: Decimal = value
    return exact


def decimal_out(value: Any, name: str) -> int | float:
    """A decimal sent as a number; one that JSON readers would round is refused."""
    exact = _exact(value, name)
    number: int | float | str = number_of_decimal(exact)
    if isinstance(number, str) or Decimal(repr(number)) != exact:
        _refuse(value, name, "of fewer digits, because JSON readers would round it")
    return number


def decimal_text_out(value: Any, name: str) -> str:
    """A decimal sent as a string, without an exponent."""
    return f"{_exact(value, name):f}"


def number_out(value: Any, name: str) -> int | float:
    """A finite number of any kind."""
    if isinstance(value, float):
        if not math.isfinite(value):
            _refuse(value, name, "a finite number")
        return float(value)
    return decimal_out(value, name) if isinstance(value, Decimal) else integer_out(value, name)


def boolean_out(value: Any, name: str) -> bool:
    """True or False."""
    return value if isinstance(value, bool) else _refuse(value, name, "True or False")


def time_out(value: Any, name: str, form: str) -> str | int:
    """A time in the wire form of its field: from a datetime with a zone, or from a string that says the same.

    A string in the form of the field is sent unchanged, and so is an integer for an epoch field. A date is refused: as
    the end of a range, its midnight would leave out the whole day.
    """
    if isinstance(value, str):
        return _time_of_text(text_out(value, name), name, form)
    if form.startswith("epoch-") and hasattr(value, "__index__"):
        return integer_out(value, name) if form.endswith(":integer") else integer_text_out(value, name)
    if not isinstance(value, datetime.datetime):
        _refuse(value, name, _a_time(form))
    try:
        return time_text(value, form)
    except InvalidArgumentError as error:
        raise InvalidArgumentError(f"{name}: {error.args[0]}") from None


def _time_of_text(value: str, name: str, form: str) -> str | int:
    """A string that names one moment: in the form of its field, with its own zone, or as the API writes most times."""
    try:
        moment = time(value, name, strict=True)
        written = time_text(moment, form)
    except (ResponseShapeError, InvalidArgumentError):
        _refuse(value, name, _a_time(form))
    if str(written) == value or _with_zone(value) or time_text(moment, "local-date-time:string") == value:
        return written
    _refuse(value, name, _a_time(form))


def _a_time(form: str) -> str:
    return f"a datetime with a time zone, or a string such as {str(time_text(_SAMPLE, form))!r}"


def model_out(value: Any, name: str, kind: Any) -> dict[str, Any]:
    """An object, from its model or a dict of the model's fields. An error in it names the whole path."""
    if not isinstance(value, kind):
        if not isinstance(value, Mapping):
            article = "an" if kind.__name__.startswith(tuple("AEIOU")) else "a"
            _refuse(value, name, f"{article} {kind.__name__}, or a dict of its fields")
        value = _model_of(value, name, kind)
    try:
        written: dict[str, Any] = value.to_dict()
    except InvalidArgumentError as error:
        raise InvalidArgumentError(f"{name}.{error.args[0]}") from None
    return written


def _model_of(given: Mapping[str, Any], name: str, kind: Any) -> Any:
    """A model from a dict whose keys are the Python names of its fields."""
    members = attrs.fields_dict(kind)
    for key in given:
        if key not in members:
            folded = str(key).replace("_", "").casefold()
            near = next((member for member in members if member.replace("_", "") == folded), None)
            hint = f"its Python name is {near!r}" if near else f"{kind.__name__} has {', '.join(members)}"
            raise InvalidArgumentError(f"{name} has no field {show(key)}; {hint}")
    missing = [key for key, member in members.items() if member.default is attrs.NOTHING and key not in given]
    if missing:
        raise InvalidArgumentError(f"{name} lacks {', '.join(missing)}; each is required")
    return kind(**given)


def list_out(values: Any, name: str, write: Callable[..., Any], *form: Any) -> list[Any]:
    """A list; `write(item, name, *form)` encodes each item.

    An iterator is refused: each page of a list is requested with the same arguments, and only the first would get them.
    """
    if type(values) is not list and (
        isinstance(values, str | bytes | bytearray | Mapping | Iterator) or not isinstance(values, Iterable)
    ):
        _refuse(values, name, "a list")
    return [write(item, f"{name}[{number}]", *form) for number, item in enumerate(values)]


def map_out(values: Any, name: str, write: Callable[..., Any], *form: Any) -> dict[str, Any]:
    """An object with string keys; `write(value, name, *form)` encodes each value."""
    if not isinstance(values, Mapping):
        _refuse(values, name, "a dict")
    return {text_out(key, f"a key of {name}"): write(item, f"{name}[{key!r}]", *form) for key, item in values.items()}


def json_out(value: Any, name: str, write: Callable[..., Any], *form: Any) -> str:
    """A JSON string of what `write(value, name, *form)` returns."""
    try:
        return orjson.dumps(write(value, name, *form)).decode()
    except TypeError as error:
        raise InvalidArgumentError(f"{name} cannot be encoded as JSON: {error}") from None


def any_out(value: Any, name: str, depth: int = 0) -> Any:
    """Any JSON value without NaN. A time is refused: the API has several forms, and JSON has none."""
    if isinstance(value, float) and not math.isfinite(value):
        _refuse(value, name, "a finite number")
    if depth > _DEEPEST:
        raise InvalidArgumentError(f"{name:.80} is nested more than {_DEEPEST} levels deep")
    if isinstance(value, Mapping):
        for key, item in value.items():
            any_out(item, f"{name}[{key!r}]", depth + 1)
    elif isinstance(value, list | tuple):
        for number, item in enumerate(value):
            any_out(item, f"{name}[{number}]", depth + 1)
    elif isinstance(value, Enum):
        any_out(value.value, name, depth + 1)
    elif dataclasses.is_dataclass(value) and not isinstance(value, type):
        for field in dataclasses.fields(value):
            any_out(getattr(value, field.name), f"{name}.{field.name}", depth + 1)
    elif not isinstance(value, str | int | float | None):
        _refuse(value, name, "a string, a number, a boolean, None, or a list or dict of them")
    return value


def within(
    value: Any,
    name: str,
    least: int | Decimal | None,
    most: int | Decimal | None,
    write: Callable[..., Any] = integer_out,
    *form: Any,
) -> Any:
    """A number that the specification limits, encoded by `write`.

    Raises:
        InvalidArgumentError: it is out of range, or not a number.
    """
    wire = write(value, name, *form)
    number = wire if isinstance(wire, int) else Decimal(str(wire))  # exact, like the limits
    if least is not None and number < least:
        raise InvalidArgumentError(f"{name} is {wire}; it must be at least {least}")
    if most is not None and number > most:
        raise InvalidArgumentError(f"{name} is {wire}; it must be at most {most}")
    return wire


def path_text(value: str | int | float, name: str) -> str:
    """A path parameter, escaped.

    Raises:
        InvalidArgumentError: the path would lead to another operation.
    """
    text = str(value)
    if text in ("", ".", ".."):
        raise InvalidArgumentError(f"{name} is {text!r}, which cannot be part of a path")
    return urllib.parse.quote(text, safe="")


def query_text(values: Mapping[str, Any], extra: Mapping[str, Any] | None = None) -> dict[str, str]:
    """Query parameters as strings, without those that are None.

    Args:
        values: The parameters of the specification, encoded.
        extra: Others, by wire name.

    Raises:
        InvalidArgumentError: a value in `extra` is not a string, a number or a boolean.
    """
    texts = {name: _in_query(value) for name, value in values.items() if value is not None}
    return {**texts, **any_query(extra, "extra")} if extra else texts


def any_query(values: Any, name: str) -> dict[str, str]:
    """Query parameters that the specification does not have, as strings, without those that are None."""
    if not isinstance(values, Mapping):
        _refuse(values, name, "a dict of names and values")
    return {
        text_out(key, f"a name in {name}"): _any_text(value, f"{name}[{key!r}]")
        for key, value in values.items()
        if value is not None
    }


def _any_text(value: Any, name: str) -> str:
    if isinstance(value, str):
        return text_out(value, name)
    if isinstance(value, Decimal):
        return decimal_text_out(value, name)
    if not isinstance(value, float) and not hasattr(value, "__index__"):
        _refuse(value, name, "a string, a number or a boolean; write a list or a time as the API expects it")
    return _in_query(value if isinstance(value, bool) else number_out(value, name))


def _in_query(value: str | float | bool) -> str:
    return ("true" if value else "false") if isinstance(value, bool) else str(value)


def sought(value: Any, name: str, operation: str) -> str:
    """The id to find in a list, as a string: responses hold ids as strings.

    Raises:
        InvalidArgumentError: it is neither a string nor an integer, so that no item could match.
    """
    try:
        return id_out(value, name)
    except InvalidArgumentError as error:
        error.operation = operation
        raise
