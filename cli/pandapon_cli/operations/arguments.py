"""Convert values from the command line or from JSON into the arguments of a method."""

from __future__ import annotations

import json
import re
from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import datetime
from decimal import Decimal
from difflib import get_close_matches
from typing import Any, NoReturn, get_args, get_origin

import attrs

from pandapon_api import InvalidArgumentError
from pandapon_cli.output.streams import say

from .document import Tree
from .signatures import Parameter, parameters_of, unknown
from .written import ROUNDED, looks_like_file, read_file, shown, time_of
from .written import hint as meant

LARGEST = 2**63

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


def read_arguments(
    given: Iterable[tuple[str, Any]],
    parameters: Iterable[Parameter],
    path: str = "",
    body: Iterable[tuple[str, Any]] = (),
) -> dict[str, Any]:
    """The arguments of a method or of a model.

    Args:
        given: Wire or Python names, and values: strings or decoded JSON. The values of a repeated list add up.
            The name `extra` is for an object of members that the specification does not know.
        parameters: The parameters of the method or the model.
        path: The path of the values, for errors.
        body: More of them, which those in `given` override.

    Raises:
        InvalidArgumentError: a name is unknown or given twice, a value has another type, or a required one is missing.
    """
    parameters = list(parameters)
    found = _read(body, parameters, path) | _read(given, parameters, path)
    missing = [f"{path}{p.wire}" for p in parameters if p.required and found.get(p.name) in (None, "")]
    if missing:
        raise InvalidArgumentError(f"{', '.join(missing)} {'are' if len(missing) > 1 else 'is'} missing")
    return found


def _read(given: Iterable[tuple[str, Any]], parameters: Sequence[Parameter], path: str) -> dict[str, Any]:
    # If two parameters share a wire name, the one with a separate Python name must be given by that name.
    regular = sorted(parameters, key=lambda parameter: "x-python-name" not in parameter.member.node)
    named = {name: parameter for parameter in regular for name in (parameter.wire, parameter.name)}
    wires = dict.fromkeys(parameter.wire for parameter in parameters)
    found: dict[str, Any] = {}
    for name, value in given:
        parameter = named.get(name)
        if parameter is None and name != "extra":
            raise InvalidArgumentError(unknown("parameter", f"{path}{name}", wires, of=name))
        if parameter is None:
            key = name
            read: Any = _extra(value, f"{path}extra", named)
        else:
            key, where = parameter.name, f"{path}{parameter.wire}"
            read = None if value is None else _convert(value, parameter, where)
        if key not in found:
            found[key] = read
        elif isinstance(read, list) and isinstance(found[key], list):
            found[key] += read
        else:
            raise InvalidArgumentError(f"{path}{name} is given twice; it takes one value")
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
    node = parameter.member.node
    if not parameter.member.enum or get_origin(parameter.hint) is list:
        return _convert_to(value, parameter.hint, where, node)
    members = enum_values(parameter.member.enum)
    by_name = members.get(value.casefold(), value) if isinstance(value, str) else value
    expected = f"{type_name(parameter.hint)} or one of {', '.join(members)}"
    read = _convert_plain(by_name, parameter.hint, where, expected, node)
    if isinstance(read, str) and read not in members.values():
        near = get_close_matches(read.casefold(), members, 2)
        meant = f"; did you mean {' or '.join(near)}?" if near else ""
        say(f"pandapon: {where}: {read!r:.80} is not a known value, and is sent as it is{meant}")
    return read


def _convert_to(value: Any, hint: Any, where: str, node: Tree) -> Any:
    if get_origin(hint) is list:
        return _list(value, hint, where, node)
    if attrs.has(hint):
        value = _structure(value, "{", where)
        if not isinstance(value, Mapping):
            _refuse(value, type_name(hint), where, _file_hint(value, where))
        return hint(**read_arguments(value.items(), parameters_of(hint), f"{where}."))
    return _convert_plain(value, hint, where, type_name(hint), node) if hint in FORMS else _json_or_text(value)


def _list(value: Any, hint: Any, where: str, node: Tree) -> list[Any]:
    (item,) = get_args(hint)
    if isinstance(value, str):
        plain = item in FORMS and value.lstrip()[:1] not in ("[", "@")
        value = value.split(",") if plain else _structure(value, "[", where)
    if not isinstance(value, list):
        _refuse(value, type_name(hint), where, _file_hint(value, where))
    return [_convert_to(each, item, f"{where}[{number}]", node) for number, each in enumerate(value)]


def _structure(value: Any, opening: str, where: str) -> Any:
    """The decoded value if it is JSON, or the name of a file of JSON after an `@`."""
    if isinstance(value, str) and value.startswith("@"):
        return parse_json(read_file(value[1:]), shown(value[1:]))
    return parse_json(value, where) if isinstance(value, str) and value.lstrip().startswith(opening) else value


def _file_hint(value: Any, where: str) -> str:
    return f"; did you mean {where}=@{value}?" if isinstance(value, str) and looks_like_file(value) else ""


def _convert_plain(value: Any, hint: type, where: str, expected: str, node: Tree) -> Any:
    """A value of a plain type, from a string or a JSON value that has its written form."""
    if isinstance(value, bool):
        text = str(value).lower() if hint is bool else None
    else:
        text = str(value) if isinstance(value, str | int | Decimal) else None
    if text is None or not FORMS[hint].fullmatch(text) or (hint is int and not -LARGEST <= int(text) < LARGEST):
        _refuse(value, expected, where, meant(value, hint, node))
    if hint is bool:
        return text == "true"
    form = node.get("format") or node.get("schema", {}).get("format")
    if form == "id" and ROUNDED.fullmatch(text):
        raise InvalidArgumentError(
            f"{where} is {text}, a number that a program has rounded; take the id from its source, as text"
        )
    if form == "id" and text != text.strip():
        raise InvalidArgumentError(f"{where} has a blank or a line end around it: {text!r:.80}")
    return time_of(text, node, where) if hint is datetime else hint(text)


def _json_or_text(value: Any) -> Any:
    """The decoded value if it is JSON, else the string."""
    try:
        return json.loads(value) if isinstance(value, str) else json.loads(json.dumps(value, default=float))
    except ValueError:
        return value


def _extra(value: Any, where: str, known: Collection[str]) -> dict[str, Any]:
    """Members that the specification does not know. A known one would go out unchecked, in place of the other."""
    members = _json_or_text(value)
    if not isinstance(members, dict):
        _refuse(value, "a JSON object", where)
    if twice := [name for name in members if name in known]:
        raise InvalidArgumentError(f"{where} holds {', '.join(twice)}, which the specification knows; write it outside")
    return members


def _refuse(value: Any, expected: str, where: str, hint: str = "") -> NoReturn:
    if isinstance(value, str | Decimal):
        given = repr(value) if isinstance(value, str) else str(value)
    else:
        given = json.dumps(value, default=str, ensure_ascii=False)
    raise InvalidArgumentError(f"{where} must be {expected}, not {given:.80}{hint}")


def _refuse_constant(name: str) -> NoReturn:
    raise ValueError(f"{name} is not a number")


def _refuse_duplicates(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """Refuse an object with a repeated member, because it is unclear which value was meant."""
    members = dict(pairs)
    if len(members) < len(pairs):
        raise ValueError("an object has the same member twice")
    return members
