# Generated from spec/ by `nox -s generate`; not to be edited.
"""`PushedMessage`, a schema of the API."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from operator import itemgetter
from typing import Any, Self

from attrs import define

from .._codec import (
    integer,
    names,
    new,
    spread,
    text,
    time,
    time_text,
)
from .._extra import NOTHING

_NAMES = names("messageType", "messageBody", "messagePlatform", "timestamp")
_ALL = itemgetter(*_NAMES)
_NONE = dict.fromkeys(_NAMES)


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
    extra: Mapping[str, Any] = NOTHING
    """Fields that the specification does not have, by wire name; empty if there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        try:
            if len(data) == 4:
                values, extra = _ALL(data), NOTHING
            else:
                values, extra = spread(data, _NONE, "PushedMessage")
        except (KeyError, TypeError):
            values, extra = spread(data, _NONE, "PushedMessage")
        self: Any = new(cls)
        self.extra = extra
        (self.message_type, self.message_body, self.message_platform, self.timestamp) = values
        if self.message_type is not None and type(self.message_type) is not str:
            self.message_type = text(self.message_type, "PushedMessage.messageType", strict)
        if self.message_platform is not None and type(self.message_platform) is not int:
            self.message_platform = integer(self.message_platform, "PushedMessage.messagePlatform", strict)
        if self.timestamp is not None:
            self.timestamp = time(self.timestamp, "PushedMessage.timestamp", strict)
        read: Self = self
        return read

    def to_dict(self) -> dict[str, Any]:
        """Return the wire form. Fields that are None are left out."""
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
