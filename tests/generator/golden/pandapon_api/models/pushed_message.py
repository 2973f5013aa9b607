# Generated from specification 7.8.9 by generator 0.1.0 (openapi-python-client 0.29.1).
# Not to be edited: change spec/ or generator/ and run `nox -s generate`.
"""`PushedMessage`, a schema of the API."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self

from attrs import define

from .._codec import (
    INT,
    STR,
    integer,
    members,
    text,
    time,
    time_text,
    unknown,
)

_KNOWN: frozenset[str] = frozenset(("messageType", "messageBody", "messagePlatform", "timestamp"))


@define(kw_only=True)
class PushedMessage:
    """What every message is wrapped in.

    Evidence: documented.
    """

    message_type: str | None = None
    """What happened. Evidence: documented."""
    message_body: Any = None
    """What it happened to. Evidence: documented."""
    message_platform: int | None = None
    """Where it happened. Evidence: documented."""
    timestamp: datetime.datetime | None = None
    """When it was pushed. Evidence: documented."""
    extra: dict[str, Any] | None = None
    """Members that the specification does not know, by wire name. None when there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        get = members(data, "PushedMessage").get
        return cls(
            message_type=v if (v := get("messageType")).__class__ in STR else text(v, "PushedMessage.messageType", strict),
            message_body=get("messageBody"),
            message_platform=v if (v := get("messagePlatform")).__class__ in INT else integer(v, "PushedMessage.messagePlatform", strict),
            timestamp=None if (v := get("timestamp")) is None else time(v, "PushedMessage.timestamp", strict),
            extra=None if data.keys() <= _KNOWN else unknown(data, _KNOWN),
        )

    def to_dict(self) -> dict[str, Any]:
        """The wire form. Members that are None are left out."""
        data: dict[str, Any] = {}
        if self.message_type is not None:
            data["messageType"] = self.message_type
        if self.message_body is not None:
            data["messageBody"] = self.message_body
        if self.message_platform is not None:
            data["messagePlatform"] = self.message_platform
        if self.timestamp is not None:
            data["timestamp"] = time_text(self.timestamp, "epoch-milliseconds:string")
        if self.extra:
            data.update(self.extra)
        return data
