# Generated from spec/ by `nox -s generate`; not to be edited.
"""`PushedMessage`, a schema of the API."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from operator import itemgetter
from typing import Any, Self

from attrs import define

from .._codec import (
    names,
    new,
    spread,
    text,
    time,
    time_text,
)
from .._extra import NOTHING
from .._members import member, members_of, wire_value
from ..enums.messages import MessagePlatform

_MessagePlatform = members_of(MessagePlatform)
_NAMES = names("messageType", "messageBody", "messagePlatform", "timestamp")
_ALL = itemgetter(*_NAMES)
_NONE = dict.fromkeys(_NAMES)


@define(kw_only=True)
class PushedMessage:
    """A message that PandaPon pushes by POST to the HTTPS URL entered in the console under message service, one per
    developer. Verify there succeeds if the URL returns 200; the request it sends is not known, so return 200 for an
    empty or unknown body too. Only messages about orders are pushed so far. Respond with status 200 within 1000 ms.
    Otherwise the message is pushed again after half an hour, at most 5 times; after that, fetch the data with the
    read operations. The order of messages is not guaranteed. Expect duplicates, because a late 200 counts as a
    failure (guess). No signature or secret of a push is described anywhere. The pages print the five headers of
    ordinary calls over it; whether they are really sent is not known. So treat a message as a hint, read the order or
    refund again before acting on it, and use an unguessable URL (guess). The pages show the message as the response
    to a POST whose path is the type of the message.

    Evidence: documented.
    """

    message_type: str | None = None
    """What happened; the types known by name are in `x-message-types`. Accept any other. Required on the Vietnamese 1688
    page. Evidence: documented."""
    message_body: Any = None
    """Content of the message: an object on PandaPon's pages, a JSON object as a string at the platform's other brand.
    Accept both. Evidence: documented."""
    message_platform: MessagePlatform | int | None = None
    """Platform of the order: 0 Taobao, 1 1688. Required on the Taobao page and on the Vietnamese 1688 page, optional on
    the English 1688 page. Values: `pandapon.MessagePlatform`. Evidence: documented."""
    timestamp: datetime.datetime | None = None
    """When it was pushed. The format, a string of 13 digits, is that of the platform's other brand (twin). Evidence:
    documented."""
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
        try:
            if self.message_platform is not None:  # True and 1.0 would be found as 1
                self.message_platform = (
                    _MessagePlatform[self.message_platform]
                    if type(self.message_platform) is int
                    else member(MessagePlatform, self.message_platform, "PushedMessage.messagePlatform", strict)
                )
        except (KeyError, TypeError):
            if self.message_platform is not None:
                self.message_platform = member(MessagePlatform, self.message_platform, "PushedMessage.messagePlatform", strict)
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
            data["messagePlatform"] = wire_value(self.message_platform)
        if self.timestamp is not None:
            data["timestamp"] = time_text(self.timestamp, "epoch-milliseconds:string")
        if self.extra:
            data.update(self.extra)
        return data
