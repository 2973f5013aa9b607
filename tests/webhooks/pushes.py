"""What the tests push, and a clock that they set."""

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
