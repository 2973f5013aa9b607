"""The request of a call, and how to check its outcome."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import orjson
from attrs import define, field

from ._operation import Operation
from .errors import InvalidArgumentError, LookUp


@define(eq=False)
class Request:
    """The request that an endpoint prepares."""

    operation: Operation
    path: Mapping[str, str] = field(factory=dict)
    query: Mapping[str, str] = field(factory=dict)
    body: dict[str, Any] | None = field(default=None, repr=False)
    as_given: bool = False
    """Whether the caller gave method and path, so that nothing corrects them."""

    def url(self, base: str, template: str) -> str:
        """The URL with its path parameters filled in."""
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
                f"the body cannot be encoded as JSON: {error}", operation=self.operation.id
            ) from None


def look_up(request: Request) -> LookUp:
    """How to check the outcome of a request: a sentence, the identifying arguments, and a call."""
    operation = request.operation
    given: dict[str, Any] = {**(request.body or {}), **request.query, **request.path}
    reference = {name: given[wire] for wire, name in operation.reference if given.get(wire) is not None}
    arguments = [(name, given.get(wire)) for name, wire in operation.look_up_arguments]
    call = ""
    if operation.look_up_method and all(value is not None for _, value in arguments):
        # Ids are strings in Python, even if the request sends them as numbers.
        call = f"{operation.look_up_method}({', '.join(f'{name}={str(value)!r}' for name, value in arguments)})"
    return LookUp(operation.look_up, reference, call)
