"""What is to be sent, and how to find out what became of it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import orjson
from attrs import define, field

from ._operation import Operation
from .errors import InvalidArgumentError, LookUp


@define(eq=False)
class Request:
    """What an endpoint module asks to be sent."""

    operation: Operation
    path: Mapping[str, str] = field(factory=dict)
    query: Mapping[str, str] = field(factory=dict)
    body: dict[str, Any] | None = field(default=None, repr=False)

    def url(self, base: str, template: str) -> str:
        """The address, its path parameters filled in."""
        for name, value in self.path.items():
            template = template.replace("{" + name + "}", value)
        return base + template

    def content(self) -> bytes | None:
        """The body as JSON."""
        if self.body is None:
            return None
        try:
            return orjson.dumps(self.body)
        except TypeError as error:
            raise InvalidArgumentError(
                f"the body cannot be written as JSON: {error}", operation=self.operation.id
            ) from None


def look_up(request: Request) -> LookUp:
    """How to find out what became of a request, in words, by its own reference, and as a call."""
    operation = request.operation
    given: dict[str, Any] = {**(request.body or {}), **request.query, **request.path}
    reference = {name: given[wire] for wire, name in operation.reference if given.get(wire) is not None}
    arguments = [(name, given.get(wire)) for name, wire in operation.look_up_arguments]
    call = ""
    if operation.look_up_method and all(value is not None for _, value in arguments):
        # Ids are texts in Python, also where a request has them as numbers.
        call = f"{operation.look_up_method}({', '.join(f'{name}={str(value)!r}' for name, value in arguments)})"
    return LookUp(operation.look_up, reference, call)
