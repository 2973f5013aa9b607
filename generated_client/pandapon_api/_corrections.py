"""What is known better than the specification, and how a client applies it to its requests."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import attrs
from attrs import field, frozen

from ._operation import Operation
from ._places import Place, Where, parameters_of, unquoted
from ._request import Request
from .auth import TimestampUnit
from .errors import ConfigurationError, InvalidArgumentError
from .types import Model

WITHOUT_BODY = ("GET", "DELETE")
"""The methods that send everything in path and query, unless facts give them a body."""


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
    has_body: bool | None = False
    """Whether a body is sent even if it is empty; None if the request decides."""


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
    messages: Mapping[str, type[Model]] = field(factory=dict)
    """The models of pushed messages, by `messageType`."""


@frozen
class Corrected:
    """An operation as a client with corrections calls it."""

    operation: Operation
    places: Mapping[str, Place]
    in_path: tuple[str, ...]
    """The parameters that the path needs."""
    has_body: bool | None

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
                        value = unquoted(values.pop(name)) if where == "path" else values.pop(name)
                        value = place.value(value, name)
                        if parts[place.where].get(name, value) != value:
                            raise InvalidArgumentError(f"{name} is given twice, with two values; give one")
                        parts[place.where][name] = value
            if not self.has_body and self.operation.method in WITHOUT_BODY:
                for name, value in parts["body"].items():
                    if value is not None:
                        parts["query"].setdefault(name, Place("query").value(value, name))
                parts["body"] = {}
            if missing := [name for name in self.in_path if name not in parts["path"]]:
                names = [dict(self.operation.reference).get(name, name) for name in missing]
                raise InvalidArgumentError(f"{', '.join(names)} must be given: the corrected path needs it")
        except InvalidArgumentError as error:
            error.operation = self.operation.id
            raise
        has_body = request.body is not None if self.has_body is None else self.has_body
        body = parts["body"] if parts["body"] or has_body else None
        return Request(self.operation, parts["path"], parts["query"], body)


def corrected_operations(corrections: Corrections, operations: Mapping[str, Operation]) -> dict[str, Corrected]:
    """The corrected operations by id.

    Raises:
        ConfigurationError: a corrected operation does not exist, or its path does not begin with a slash.
    """
    if strangers := sorted(corrections.operations.keys() - operations.keys()):
        raise ConfigurationError(f"the corrections name operations that do not exist: {', '.join(strangers)}")
    if elsewhere := [name for name, correction in corrections.operations.items() if correction.path[:1] != "/"]:
        raise ConfigurationError(f"the corrected path of {elsewhere[0]} must begin with a slash")
    return {name: corrected(operations[name], correction) for name, correction in corrections.operations.items()}


def corrected(operation: Operation, correction: Correction) -> Corrected:
    """An operation as a client calls it that has this correction."""
    verified = operation.verified if correction.verified is None else correction.verified
    known = attrs.evolve(
        operation,
        method=correction.method,
        path=correction.path,
        path_evidence=correction.path_evidence,
        verified=verified,
        path_alternatives=() if verified else operation.path_alternatives,
    )
    return Corrected(known, correction.places, tuple(parameters_of(correction.path)), correction.has_body)
