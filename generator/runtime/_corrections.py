"""What is known better than the specification, and how a client applies it to its requests."""

from __future__ import annotations

import re
import urllib.parse
from collections.abc import Mapping
from typing import Any, Literal

import attrs
from attrs import field, frozen

from ._operation import Operation
from ._request import Request
from ._sending import path_text
from .auth import TimestampUnit
from .errors import ConfigurationError, InvalidArgumentError
from .types import Model

Where = Literal["path", "query", "body"]

WORDS = {"true": True, "false": False}


@frozen
class Place:
    """Where a parameter is sent."""

    where: Where
    type: str = "string"
    """Its JSON type in a body."""

    def value(self, value: Any, name: str) -> Any:
        """The value in the form of this place, from that of another.

        Raises:
            InvalidArgumentError: it cannot be sent here.
        """
        if self.where == "body":
            return self._typed(value)
        if isinstance(value, dict | list):
            raise InvalidArgumentError(
                f"{name} is a list or an object, and the corrections move it to the {self.where}, where it cannot be "
                "sent; correct the specification and regenerate the client"
            )
        text = ("false", "true")[value] if isinstance(value, bool) else str(value)
        return path_text(text, name) if self.where == "path" else text

    def _typed(self, value: Any) -> Any:
        """A value that is not in this form stays a string, as at its old place."""
        if not isinstance(value, str) or self.type == "string":
            return value
        if self.type == "integer" and re.fullmatch(r"-?[0-9]{1,19}", value, re.ASCII):
            return int(value)
        if self.type == "number" and re.fullmatch(r"-?[0-9]{1,15}(\.[0-9]{1,15})?", value, re.ASCII):
            return float(value) if "." in value else int(value)
        return WORDS.get(value, value) if self.type == "boolean" else value


@frozen(kw_only=True)
class Correction:
    """How to call one operation."""

    method: str
    path: str
    """The path template; its parameters have the names in the specification."""
    path_evidence: str
    verified: bool | None = None
    """Whether the path is known now; None leaves it as in the specification."""
    places: Mapping[str, Place] = field(factory=dict)
    """The parameters that are sent elsewhere than the specification says, by wire name."""
    has_body: bool = False


@frozen(kw_only=True)
class Corrections:
    """What is known better than the specification."""

    operations: Mapping[str, Correction] = field(factory=dict)
    """By operation: `taobao_orders.cancel`."""
    timestamp_unit: TimestampUnit | None = None
    """The unit of the signature's timestamp; None if it is not known."""
    zone: str | None = None
    """The zone of times that are received without one, such as `+08:00`; None if it is not known."""
    codes: Mapping[int | str, bool] = field(factory=dict)
    """Codes of responses: whether they report success. A code that is missing here is an error."""
    abouts: Mapping[int | str, str] = field(factory=dict)
    """What is known about codes, such as that the signature was wrong."""
    messages: Mapping[str, type[Model]] = field(factory=dict)
    """The models of pushed messages, by `messageType`."""


@frozen
class Corrected:
    """An operation as a client with corrections calls it."""

    operation: Operation
    places: Mapping[str, Place]
    in_path: tuple[str, ...]
    """The parameters that the path needs."""
    has_body: bool

    def request(self, request: Request) -> Request:
        """Return the request with each parameter at its place.

        Raises:
            InvalidArgumentError: a parameter cannot be sent at its place, or the path lacks one.
        """
        parts: dict[Where, dict[str, Any]] = {
            "path": dict(request.path),
            "query": dict(request.query),
            "body": dict(request.body or {}),
        }
        try:
            for name, place in self.places.items():
                for where, values in parts.items():
                    if where != place.where and values.get(name) is not None:
                        value = urllib.parse.unquote(values.pop(name)) if where == "path" else values.pop(name)
                        parts[place.where][name] = place.value(value, name)
            if missing := [name for name in self.in_path if name not in parts["path"]]:
                raise InvalidArgumentError(f"{', '.join(missing)} must be given: the corrected path needs it")
        except InvalidArgumentError as error:
            error.operation = self.operation.id
            raise
        body = parts["body"] if parts["body"] or self.has_body else None
        return Request(self.operation, parts["path"], parts["query"], body)


def corrected_operations(
    corrections: Corrections, operations: Mapping[str, Operation], paths: Mapping[str, str]
) -> dict[str, Corrected]:
    """The corrected operations by id. A path of the caller's own comes before that of the corrections.

    Raises:
        ConfigurationError: a corrected operation does not exist, or its path does not begin with a slash.
    """
    if strangers := sorted(corrections.operations.keys() - operations.keys()):
        raise ConfigurationError(f"the corrections name operations that do not exist: {', '.join(strangers)}")
    if elsewhere := [name for name, correction in corrections.operations.items() if correction.path[:1] != "/"]:
        raise ConfigurationError(f"the corrected path of {elsewhere[0]} must begin with a slash")
    return {
        name: _corrected(operations[name], correction, paths.get(name))
        for name, correction in corrections.operations.items()
    }


def _corrected(operation: Operation, correction: Correction, own_path: str | None) -> Corrected:
    in_path = tuple(re.findall(r"{([^}]*)}", own_path or correction.path))
    places = {
        name: place
        for name, place in correction.places.items()
        if own_path is None or (place.where != "path" and name not in in_path)
    }
    verified = operation.verified if correction.verified is None else correction.verified
    known = attrs.evolve(
        operation,
        method=correction.method,
        path=correction.path,
        path_evidence=correction.path_evidence,
        verified=verified,
        path_alternatives=() if verified else operation.path_alternatives,
    )
    return Corrected(known, places, in_path, correction.has_body)
