"""Values as they are written on a command line or in JSON, turned into what a method takes."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any, NoReturn, get_args, get_origin

import attrs

from pandapon_api import InvalidArgumentError

from .signatures import Parameter, parameters_of, unknown

FORMS: dict[Any, re.Pattern[str]] = {
    str: re.compile(r".*", re.DOTALL),
    int: re.compile(r"-?[0-9]{1,20}"),
    Decimal: re.compile(r"-?[0-9]{1,20}(\.[0-9]{1,20})?"),
    bool: re.compile("true|false"),
    datetime: re.compile(".+"),
}
"""What the plain types look like, written down."""

NAMES: dict[Any, str] = {
    str: "text",
    int: "a whole number",
    Decimal: "a number",
    bool: "true or false",
    datetime: "a time",
}


def type_name(hint: Any) -> str:
    """What a type is called."""
    if get_origin(hint) is list:
        (item,) = get_args(hint)
        return "a list of texts" if item is str else f"a JSON list of {item.__name__}"
    return f"a JSON object, {hint.__name__}" if attrs.has(hint) else NAMES.get(hint, "any JSON")


def enum_values(name: str) -> dict[str, Any]:
    """The values of an enum of `pandapon`, by name in lower case."""
    from pandapon import enums

    return {name.casefold(): member.value for name, member in getattr(enums, name).__members__.items()}


def read_arguments(given: Iterable[tuple[str, Any]], parameters: Iterable[Parameter], path: str = "") -> dict[str, Any]:
    """The arguments of a method or of a model.

    Args:
        given: Names, of the wire or of Python, and values: texts or decoded JSON. The last one of a name counts.
            The name `extra` is for an object of members that the specification does not know.
        parameters: What there is to give.
        path: Where the values stand, in the words of an error.

    Raises:
        InvalidArgumentError: a name that does not exist, a value of another type, or a required one that is missing.
    """
    parameters = list(parameters)
    # Where a wire name is that of two, the one with a Python name of its own has to be called by that.
    regular = sorted(parameters, key=lambda parameter: "x-python-name" not in parameter.member.node)
    named = {name: parameter for parameter in regular for name in (parameter.wire, parameter.name)}
    wires = dict.fromkeys(parameter.wire for parameter in parameters)
    found: dict[str, Any] = {}
    for name, value in given:
        if name in named:
            parameter = named[name]
            found[parameter.name] = None if value is None else _convert(value, parameter, f"{path}{parameter.wire}")
        elif name == "extra":
            found[name] = _extra(value, f"{path}extra")
        else:
            raise InvalidArgumentError(unknown("parameter", f"{path}{name}", wires, of=name))
    missing = [f"{path}{p.wire}" for p in parameters if p.required and found.get(p.name) is None]
    if missing:
        raise InvalidArgumentError(f"{', '.join(missing)} {'are' if len(missing) > 1 else 'is'} missing")
    return found


def parse_json(text: str, what: str) -> Any:
    """JSON, its numbers exactly as they are written.

    Raises:
        InvalidArgumentError: it is not JSON; the place is told by line and column.
    """
    try:
        return json.loads(
            text, parse_float=Decimal, parse_constant=_refuse_constant, object_pairs_hook=_refuse_duplicates
        )
    except json.JSONDecodeError as error:
        raise InvalidArgumentError(
            f"{what} is not JSON: {error.msg} at line {error.lineno}, column {error.colno}"
        ) from None
    except (ValueError, RecursionError) as error:
        raise InvalidArgumentError(f"{what} is not JSON: {error}") from None


def _convert(value: Any, parameter: Parameter, where: str) -> Any:
    """A value, which may be the name of a member where there is an enum."""
    if not parameter.member.enum or get_origin(parameter.hint) is list:
        return _convert_to(value, parameter.hint, where)
    members = enum_values(parameter.member.enum)
    by_name = members.get(value.casefold(), value) if isinstance(value, str) else value
    return _convert_plain(by_name, parameter.hint, where, f"{type_name(parameter.hint)} or one of {', '.join(members)}")


def _convert_to(value: Any, hint: Any, where: str) -> Any:
    if get_origin(hint) is list:
        return _list(value, hint, where)
    if attrs.has(hint):
        value = parse_json(value, where) if isinstance(value, str) and value.lstrip().startswith("{") else value
        if not isinstance(value, Mapping):
            _refuse(value, type_name(hint), where)
        return hint(**read_arguments(value.items(), parameters_of(hint), f"{where}."))
    return _convert_plain(value, hint, where, type_name(hint)) if hint in FORMS else _json_or_text(value)


def _list(value: Any, hint: Any, where: str) -> list[Any]:
    (item,) = get_args(hint)
    if isinstance(value, str):
        is_json = value.lstrip().startswith("[")
        value = parse_json(value, where) if is_json else value.split(",") if item in FORMS else value
    if not isinstance(value, list):
        _refuse(value, type_name(hint), where)
    return [_convert_to(each, item, f"{where}[{number}]") for number, each in enumerate(value)]


def _convert_plain(value: Any, hint: type, where: str, expected: str) -> Any:
    """A value of a plain type, out of a text or of a JSON value that is written like it."""
    if isinstance(value, bool):
        text = str(value).lower() if hint is bool else None
    else:
        text = str(value) if isinstance(value, str | int | Decimal) else None
    if text is None or not FORMS[hint].fullmatch(text):
        _refuse(value, expected, where)
    if hint is bool:
        return text == "true"
    return _time(text) if hint is datetime else hint(text)


def _time(text: str) -> datetime | str:
    """A time with a zone, or a count since 1970, which is sent in the API's own form. Other text is sent as it is."""
    if text.isdecimal() and len(text) in (10, 13):
        return datetime.fromtimestamp(int(text) / (1 if len(text) == 10 else 1000), UTC)
    try:
        time = datetime.fromisoformat(text)
    except ValueError:
        return text
    return time if time.tzinfo else text


def _json_or_text(value: Any) -> Any:
    """JSON where it is some, else the text."""
    try:
        return json.loads(value) if isinstance(value, str) else json.loads(json.dumps(value, default=float))
    except ValueError:
        return value


def _extra(value: Any, where: str) -> dict[str, Any]:
    members = _json_or_text(value)
    return members if isinstance(members, dict) else _refuse(value, "a JSON object", where)


def _refuse(value: Any, expected: str, where: str) -> NoReturn:
    shown = repr(value) if isinstance(value, str) else json.dumps(value, default=str, ensure_ascii=False)
    raise InvalidArgumentError(f"{where} has to be {expected}, not {shown:.80}")


def _refuse_constant(name: str) -> NoReturn:
    raise ValueError(f"{name} is no number")


def _refuse_duplicates(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """Of a member that is written twice, nobody knows which was meant."""
    members = dict(pairs)
    if len(members) < len(pairs):
        raise ValueError("an object has the same member twice")
    return members
