"""The keys that recognise a repeated message or a known state of an order."""

from __future__ import annotations

import datetime
import hashlib
import json
from typing import Any

from attrs import field, frozen

from pandapon_api.models import TaobaoOrder

from .errors import MessageError
from .messages import parse


@frozen
class Incoming:
    """A push, as an inbox stores it.

    Args:
        key: Its idempotency key, see `message_key`.
        body: The bytes as received.
        moment: Its own timestamp in seconds since 1970; None if it has no readable one.
        problem: Why it cannot be read; None if it can.
    """

    key: str
    body: bytes = field(repr=False)
    moment: float | None = None
    problem: str | None = None

    @classmethod
    def of(cls, body: bytes) -> Incoming:
        """Read the body of a push. Never raises: `problem` says why a body cannot be read."""
        try:
            moment = parse(body).timestamp
        except MessageError as error:
            return cls(_digest(body), body, problem=str(error))
        # A value that is not a valid time is kept as received, despite the annotation.
        seconds = moment.timestamp() if isinstance(moment, datetime.datetime) else None
        return cls(_digest(_normal_form(body)), body, seconds)


def message_key(body: bytes) -> str:
    """The idempotency key of a message. Use it, and nothing else, to make handlers idempotent.

    It is a SHA-256 in hex over the whole message in normal form. The order of fields, white space, and whether
    `messageBody` is an object or a string make no difference. The timestamp does, on purpose: the same content at
    another time is another event, as when a price goes from A to B and back to A.
    The key of a message that cannot be read is the SHA-256 of its bytes.
    """
    return Incoming.of(body).key


def order_identity(order: TaobaoOrder) -> str:
    """The key of an order."""
    return order.id or order.order_no or ""


def order_state(order: TaobaoOrder) -> str:
    """A SHA-256 in hex over the whole order."""
    return _digest(_canonical(order.to_dict()))


def _normal_form(body: bytes) -> bytes:
    """The message with sorted fields and `messageBody` as an object; unchanged if Python cannot represent it."""
    try:
        data = _exactly(body)
        inner = data.get("messageBody")
        if isinstance(inner, str) and inner:
            data["messageBody"] = _exactly(inner)
        return _canonical(data)
    except (ValueError, RecursionError):
        return body


def _exactly(text: str | bytes) -> Any:
    """Decode without rounding: two numbers that differ in their last digit are two messages."""
    return json.loads(text, parse_float=lambda digits: {"": digits})


def _canonical(value: Any) -> bytes:
    return json.dumps(value, sort_keys=True, separators=(",", ":")).encode()


def _digest(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()
