"""Messages, their deliveries to a receiver, and the result of each attempt."""

from enum import StrEnum
from typing import Any, Self

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
    """One delivery of a message to its receiver; a repeated message has several. It is a row of the ledger too.

    Args:
        delay: The wait before the first attempt, in seconds of the API.
    """

    message: Message
    delay: float
    number: int
    """Its key in the ledger."""
    created: float
    """Seconds since 1970."""
    attempts: list[Attempt] = field(factory=list)
    outcome: Outcome = Outcome.WAITING

    @classmethod
    def of_row(cls, row: Row) -> Self:
        """Restore a delivery of an earlier run."""
        attempts = [Attempt(**attempt) for attempt in row["attempts"]]
        members = {name: row[name] for name in ("delay", "number", "created")}
        return cls(Message(**row["message"]), attempts=attempts, outcome=Outcome(row["outcome"]), **members)

    def row(self) -> Row:
        """Return it as a row of the ledger."""
        return asdict(self)

    def rest(self, now: float, scale: float, again_after: float) -> float:
        """Return the wait before the next attempt, in seconds of the API.

        Args:
            now: Seconds since 1970.
            scale: Real seconds per second of the API.
            again_after: The wait between two attempts.
        """
        since, wait = (self.attempts[-1].time, again_after) if self.attempts else (self.created, self.delay)
        passed = max(0.0, now - since)
        return max(0.0, wait - passed / scale) if scale else 0.0 if passed else wait

    def as_json(self) -> dict[str, Any]:
        """Return the message with its attempts."""
        attempts = [asdict(attempt) for attempt in self.attempts]
        return {"message": self.message.envelope(), "attempts": attempts, "outcome": self.outcome}
