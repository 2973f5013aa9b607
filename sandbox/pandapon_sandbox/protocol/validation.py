"""Checks a request against the document's description of its operation."""

import re
from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime
from typing import Any

import orjson
from jsonschema import Draft202012Validator, FormatChecker, ValidationError
from jsonschema.validators import extend

from .document import JSON, Operation, Parameter, Schema
from .envelope import Code, Refusal
from .times import LOCAL_DATE_TIME

INTEGER = re.compile(r"-?[0-9]+")
NUMBER = re.compile(r"-?[0-9]+\.[0-9]+")
FORMATS = FormatChecker(formats=())
"""The two formats of the document that are checked; the others only tell a generator the meaning of a string."""


def check_parameters(operation: Operation, path: Mapping[str, str], query: Iterable[tuple[str, str]]) -> dict[str, Any]:
    """Return the given parameters, numbers and booleans as such.

    A parameter without a value counts as not given: the documentation's own request lists every name that way.

    Raises:
        Refusal: A parameter is unknown, repeated, missing, or does not match its description.
    """
    known = {parameter.name: parameter for parameter in operation.parameters}
    given: dict[str, Any] = {}
    for name, text in (*path.items(), *query):
        if name not in known:
            raise _bad(f"{operation.name} has no parameter {name!r}")
        if name in given:
            raise _bad(f"{name} is given twice")
        if text:
            given[name] = _value(known[name], text)
    for name, parameter in known.items():
        if parameter.required and name not in given:
            raise _bad(f"the parameter {name} is missing")
    return given


def check_body(operation: Operation, content_type: str, content: bytes) -> Any:
    """Return the decoded body; an empty object if the operation does not require one.

    JSON inside strings is checked too, but not decoded.

    Raises:
        Refusal: The body is missing, unexpected, not JSON, or does not match its description.
    """
    if operation.body is None:
        if content:
            raise _bad(f"{operation.name} takes no body")
        return {}
    if not content and not operation.body_required:
        return {}
    if content_type.partition(";")[0].strip().lower() != JSON:
        raise _bad(f"the content type is {content_type!r} instead of {JSON}")
    try:
        body = orjson.loads(content)
    except orjson.JSONDecodeError as error:
        raise _bad(f"the body is not JSON ({error})") from None
    _check(body, operation.body, "body")
    return body


def _value(parameter: Parameter, text: str) -> Any:
    kind = parameter.schema.get("type")
    value: Any = text
    if kind in ("integer", "number") and INTEGER.fullmatch(text):
        value = int(text)
    elif kind == "number" and NUMBER.fullmatch(text):
        value = float(text)
    elif kind == "boolean":
        value = {"true": True, "false": False}.get(text, text)
    _check(value, parameter.schema, parameter.name)
    return value


def _check(value: Any, schema: Schema, name: str) -> None:
    faults = [_fault(error, name) for error in _Validator(schema, format_checker=FORMATS).iter_errors(value)]
    if faults:
        raise _bad("; ".join(faults))


def _fault(error: ValidationError, name: str) -> str:
    """Describe a fault and its place, without the value: it may be a secret."""
    place = name + error.json_path.removeprefix("$")
    if error.validator == "required":
        return f"{place}: {error.message}"
    return f"{place}: {error.validator} must be {error.validator_value}"


def _bad(msg: str) -> Refusal:
    return Refusal(Code.BAD_REQUEST, f"Bad request: {msg}.")


def _embedded(validator: Any, media_type: str, text: Any, schema: Schema) -> Iterator[ValidationError]:
    """Decode JSON inside a string and check it against its ``contentSchema``."""
    if media_type != JSON or not isinstance(text, str):
        return
    try:
        value = orjson.loads(text)
    except orjson.JSONDecodeError:
        yield ValidationError("not JSON")
    else:
        yield from validator.descend(value, schema.get("contentSchema", {}))


def _is_integer(_: Any, value: object) -> bool:
    """Whether this is an integer on the wire; JSON Schema alone would accept 400.0."""
    return isinstance(value, int) and not isinstance(value, bool)


_Validator: type[Draft202012Validator] = extend(  # type: ignore[no-untyped-call]
    Draft202012Validator,
    {"contentMediaType": _embedded},
    type_checker=Draft202012Validator.TYPE_CHECKER.redefine("integer", _is_integer),
)


@FORMATS.checks("int64")
def is_int64(value: object) -> bool:
    """Accept 64-bit integers, as a number or a string of digits."""
    if isinstance(value, str):
        return INTEGER.fullmatch(value) is not None and is_int64(int(value))
    return not isinstance(value, int) or -(2**63) <= value < 2**63


@FORMATS.checks("local-date-time", raises=ValueError)
def _is_local_date_time(value: object) -> bool:
    """Accept ``YYYY-MM-DD hh:mm:ss`` with all its zeros, so that times compare as strings."""
    return not isinstance(value, str) or datetime.strptime(value, LOCAL_DATE_TIME).isoformat(" ") == value
