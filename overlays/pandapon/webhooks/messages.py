"""Reads a pushed message."""

from __future__ import annotations

from pandapon_api import ResponseShapeError
from pandapon_api.messages import Message

from .errors import EXCERPT, MessageError

__all__ = ["Message", "parse"]


def parse(body: bytes | str) -> Message:
    """Read the body of a push. Unknown types and platforms are kept as received.

    Args:
        body: The JSON; its `messageBody` may be an object or a JSON string.

    Raises:
        MessageError: it is not UTF-8, not JSON, nested too deeply, or it or `messageBody` is not an object.
    """
    try:
        return Message.from_json(body)
    except ResponseShapeError as error:
        reason = str(error.args[0])
    except RecursionError:
        reason = "the message is nested too deeply"
    raise MessageError(reason, _start(body))


def _start(body: bytes | str) -> bytes:
    return body[:EXCERPT].encode("utf-8", "surrogatepass") if isinstance(body, str) else body[:EXCERPT]
