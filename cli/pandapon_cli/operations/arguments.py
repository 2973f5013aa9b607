"""Convert values from the command line or from JSON into the arguments of a method."""

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
"""The written forms of the plain types."""

NAMES: dict[Any, str] = {
    str: "a string",
    int: "an integer",
    Decimal: "a number",
    bool: "true or false",
    datetime: "a time",
}


def type_name(hint: Any) -> str:
    """The name of a type for people."""
    if get_origin(hint) is list:
        (item,) = get_args(hint)
        return "a list of strings" if item is str else f"a JSON list of {item.__name__}"
    return f"a JSON object, {hint.__name__}" if attrs.has(hint) else NAMES.get(hint, "any JSON")


def enum_values(name: str) -> dict[str, Any]:
    """The values of an enum of `pandapon`, by name in lower case."""
    from pandapon import enums

    return {name.casefold(): member.value for name, member in getattr(enums, name).__members__.items()}


def read_arguments(given: Iterable[tuple[str, Any]], parameters: Iterable[Parameter], path: str = "") -> dict[str, Any]:
    """The arguments of a method or of a model.

    Args:
        given: Wire or Python names, and values: strings or decoded JSON. If a name is repeated, the last value counts.
            The name `extra` is for an object of members that the specification does not know.
        parameters: The parameters of the method or the model.
        path: The path of the values, for errors.

    Raises:
        InvalidArgumentError: a name is unknown, a value has another type, or a required value is missing.
    """
    parameters = list(parameters)
    # If two parameters share a wire name, the one with a separate Python name must be given by that name.
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
    """Parse JSON, with numbers exactly as written.

    Raises:
        InvalidArgumentError: the text is not JSON; the message has line and column.
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
    """A value, which may be the name of an enum member."""
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
    """A value of a plain type, from a string or a JSON value that has its written form."""
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
    """A time with a zone or a Unix timestamp, sent in the API's own form. Any other string is sent unchanged."""
    if text.isdecimal() and len(text) in (10, 13):
        return datetime.fromtimestamp(int(text) / (1 if len(text) == 10 else 1000), UTC)
    try:
        time = datetime.fromisoformat(text)
    except ValueError:
        return text
    return time if time.tzinfo else text


def _json_or_text(value: Any) -> Any:
    """The decoded value if it is JSON, else the string."""
    try:
        return json.loads(value) if isinstance(value, str) else json.loads(json.dumps(value, default=float))
    except ValueError:
        return value


def _extra(value: Any, where: str) -> dict[str, Any]:
    members = _json_or_text(value)
    return members if isinstance(members, dict) else _refuse(value, "a JSON object", where)


def _refuse(value: Any, expected: str, where: str) -> NoReturn:
    shown = repr(value) if isinstance(value, str) else json.dumps(value, default=str, ensure_ascii=False)
    raise InvalidArgumentError(f"{where} must be {expected}, not {shown:.80}")


def _refuse_constant(name: str) -> NoReturn:
    raise ValueError(f"{name} is not a number")


def _refuse_duplicates(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """Refuse an object with a repeated member, because it is unclear which value was meant."""
    members = dict(pairs)
    if len(members) < len(pairs):
        raise ValueError("an object has the same member twice")
    return members
