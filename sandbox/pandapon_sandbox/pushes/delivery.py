"""Messages, their deliveries to a receiver, and the result of each attempt."""

from enum import StrEnum
from typing import Any

import orjson
from attrs import asdict, define, field, frozen

from pandapon_sandbox.storage.ledger import Row


@frozen
class Message:
    """A message.

    Args:
        type: The ``messageType``.
        platform: 0 is Taobao, 1 is 1688.
        timestamp: Its time of creation in milliseconds since 1970, as a string.
    """

    type: str
    platform: int
    body: Row = field(repr=False)
    timestamp: str

    def envelope(self, form: str = "object") -> Row:
        """Return the message as sent, with its body in a form of ``FORMS``."""
        return {
            "messageType": self.type,
            "messageBody": orjson.dumps(self.body).decode() if form == "text" else self.body,
            "messagePlatform": self.platform,
            "timestamp": self.timestamp,
        }


@frozen
class Attempt:
    """One POST: its HTTP status, or why none arrived in time."""

    time: float
    """Seconds since 1970, by the clock of the sandbox."""
    status: int | None
    failure: str | None = None

    @property
    def succeeded(self) -> bool:
        """Whether the message counts as received."""
        return self.status == 200


class Outcome(StrEnum):
    """The state of a delivery."""

    WAITING = "waiting"
    RECEIVED = "received"
    GIVEN_UP = "given up"


@define(eq=False)
class Delivery:
    """One delivery of a message to its receiver; a repeated message has several.

    Args:
        delay: The wait before the first attempt, in seconds of the API.
    """

    message: Message
    delay: float
    attempts: list[Attempt] = field(init=False, factory=list)
    outcome: Outcome = field(init=False, default=Outcome.WAITING)

    def as_json(self) -> dict[str, Any]:
        """Return the message with its attempts."""
        attempts = [asdict(attempt) for attempt in self.attempts]
        return {"message": self.message.envelope(), "attempts": attempts, "outcome": self.outcome}
