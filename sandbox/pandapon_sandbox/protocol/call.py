"""Calls: checked requests, as handlers receive them."""

from collections.abc import Callable
from typing import Any

from attrs import frozen

from .envelope import Code, Refusal


@frozen
class Call:
    """A request that has passed every check.

    Args:
        parameters: The given path and query parameters, integers as numbers.
        body: The decoded body; JSON inside strings is not decoded.
        example: A copy of the documented ``data``, which may be changed.
        base_url: The address at which the sandbox was reached, without a slash at the end.
    """

    parameters: dict[str, Any]
    body: dict[str, Any]
    example: Any
    base_url: str

    def require(self, name: str) -> Any:
        """Return a parameter or body member that the document does not require, but the sandbox needs.

        Raises:
            Refusal: It was not given.
        """
        value = self.parameters.get(name, self.body.get(name))
        if value is None:
            raise Refusal(Code.BAD_REQUEST, f"{name} is missing; the sandbox cannot handle the request without it.")
        return value


Handler = Callable[[Call], Any]
"""Turns a call into the ``data`` of its response, or raises a ``Refusal``."""


def answer_with_example(call: Call) -> Any:
    """Answer with the document's example: the default for operations without a handler."""
    return call.example
