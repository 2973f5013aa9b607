"""What lies between a checked request and the operation that answers it."""

from collections.abc import Callable
from typing import Any

from attrs import frozen

from .envelope import Code, Refusal


@frozen
class Call:
    """A request that has passed every check.

    Args:
        parameters: The path and query parameters that were given, integers as numbers.
        body: The decoded body; JSON inside strings is still text.
        example: A copy of the documented ``data``, free to be changed.
        base_url: Where the sandbox was reached, without a slash at the end.
    """

    parameters: dict[str, Any]
    body: dict[str, Any]
    example: Any
    base_url: str

    def require(self, name: str) -> Any:
        """Return a parameter or body member that the document leaves open and the sandbox cannot do without.

        Raises:
            Refusal: It was not given.
        """
        value = self.parameters.get(name, self.body.get(name))
        if value is None:
            raise Refusal(Code.BAD_REQUEST, f"{name} is missing; without it the sandbox cannot know what is meant.")
        return value


Handler = Callable[[Call], Any]
"""Turns a call into the ``data`` of its answer, or raises a ``Refusal``."""


def answer_with_example(call: Call) -> Any:
    """Answer what the document shows: all that an operation without a handler of its own can do."""
    return call.example
