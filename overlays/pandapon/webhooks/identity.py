"""By what a message and the state of an order are recognised when they are met again."""

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
    """A push, as far as an inbox has to know it.

    Args:
        key: Its idempotency key, see `message_key`.
        body: The bytes as they came.
        moment: Its own timestamp in seconds since 1970; None where it has none that can be read.
        problem: Why it cannot be read; None where it can.
    """

    key: str
    body: bytes = field(repr=False)
    moment: float | None = None
    problem: str | None = None

    @classmethod
    def of(cls, body: bytes) -> Incoming:
        """Look into the body of a push. Never raises: what cannot be read says so in `problem`."""
        try:
            moment = parse(body).timestamp
        except MessageError as error:
            return cls(_digest(body), body, problem=str(error))
        # What is no time is kept as received, whatever the annotation says.
        seconds = moment.timestamp() if isinstance(moment, datetime.datetime) else None
        return cls(_digest(_normal_form(body)), body, seconds)


def message_key(body: bytes) -> str:
    """The idempotency key of a message: make handlers idempotent with it, and with nothing else.

    It is a SHA-256 in hex over the whole message in normal form. The order of members, white space, and whether
    `messageBody` is an object or text make no difference. The timestamp does, on purpose: the same content at another
    time is another event, as when a price goes from A to B and back to A.
    The key of what cannot be read is the SHA-256 of its bytes.
    """
    return Incoming.of(body).key


def order_identity(order: TaobaoOrder) -> str:
    """What an order is filed under."""
    return order.id or order.order_no or ""


def order_state(order: TaobaoOrder) -> str:
    """A SHA-256 in hex over everything that an order says."""
    return _digest(_canonical(order.to_dict()))


def _normal_form(body: bytes) -> bytes:
    """The message with sorted members and `messageBody` as an object; as it came where Python cannot hold it."""
    try:
        data = _exactly(body)
        inner = data.get("messageBody")
        if isinstance(inner, str) and inner:
            data["messageBody"] = _exactly(inner)
        return _canonical(data)
    except (ValueError, RecursionError):
        return body


def _exactly(text: str | bytes) -> Any:
    """Decoded without rounding: two numbers that differ in their last digit are two messages."""
    return json.loads(text, parse_float=lambda digits: {"": digits})


def _canonical(value: Any) -> bytes:
    return json.dumps(value, sort_keys=True, separators=(",", ":")).encode()


def _digest(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()
