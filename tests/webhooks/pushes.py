"""The pushes of the tests, and a clock that they set."""

import json
from typing import Any

from attrs import define

TOKEN = "hook_example_0123456789"


@define
class Clock:
    """Seconds since 1970, as told."""

    now: float = 1_800_000_000.0

    def __call__(self) -> float:
        return self.now


def push(number: int, **others: Any) -> bytes:
    """A message that no other number gives."""
    return json.dumps({"messageType": "SOME_TYPE", "messageBody": {"number": number}} | others).encode()


def number_of(delivery: Any) -> int:
    """The number of a message that `push` made."""
    return int(delivery.message.body["number"])


DEEP = b"[" * 10_000 + b"]" * 10_000
UNREADABLE = {
    "empty": b"",
    "invalid UTF-16": b"\xff\xfe{\x00\x00",
    "no JSON": b"<html>",
    "no object": b"[1]",
    "deep": DEEP,
    "deep inside": b'{"messageBody": ' + DEEP + b"}",
    "deep inside the text": json.dumps({"messageBody": DEEP.decode()}).encode(),
    "deep, as far as JSON is read": b"[" * 1020 + b"]" * 1020,
    "the text is no JSON": b'{"messageBody": "{"}',
    "the text is no object": b'{"messageBody": "7"}',
}
