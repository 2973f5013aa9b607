# Generated from spec/ by `nox -s generate`; not to be edited.
"""The messages that PandaPon pushes: what is known of them, and how one is read.

A message is a hint and no proof: nothing described signs it. Read the order or refund again before acting on it.
"""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Final, Self

from attrs import field, frozen

from ._codec import json_value, members, time
from ._messages import MessageType, Webhook
from .errors import ResponseShapeError
from .jsontext import UnreadableJSONError, loads
from .models.part_moved import PartMoved

Body = PartMoved | Mapping[str, Any]
"""What a message holds: a model where its type is known, else the object as it came."""


WEBHOOKS: Final[dict[str, Webhook]] = {
    "part_moved": Webhook(
        id="part_moved",
        message_type="PART_MOVED",
        platform=0,
        model=PartMoved,
        type_evidence="documented",
        body_evidence="partial",
        sources=("https://doc.example.com/messages",),
    ),
    "part_lost": Webhook(
        id="part_lost",
        message_type=None,
        platform=1,
        model=PartMoved,
        type_evidence="none",
        body_evidence="guess",
        sources=("a navigation tree",),
    ),
}
"""The messages of the documentation, by id."""

MESSAGE_TYPES: Final[dict[str, MessageType]] = {
    "PART_MOVED": MessageType(
        name="PART_MOVED",
        platform=0,
        evidence="documented",
        about="A part has another place.",
        webhook="part_moved",
    ),
    "3": MessageType(
        name="3",
        platform=1,
        evidence="upstream (weak), guess",
        about="A number as a name.",
    ),
}
"""Every message type known by name."""

_MODELS: Final[Mapping[str, Any]] = {
    **{webhook.message_type: webhook.model for webhook in WEBHOOKS.values() if webhook.message_type},
    **{kind.name: WEBHOOKS[kind.webhook].model for kind in MESSAGE_TYPES.values() if kind.webhook},
}


@frozen(kw_only=True)
class Message:
    """A pushed message, read."""

    type: str | None
    """The `messageType`, known or not."""
    platform: int | None
    """0 is Taobao, 1 is 1688. Values: `pandapon.MessagePlatform`."""
    timestamp: datetime.datetime | None
    """When it was pushed."""
    body: Body
    """What it says."""
    raw: Mapping[str, Any] = field(repr=False)
    """The message as it came, members that nobody knows included."""

    @classmethod
    def from_json(cls, content: bytes | str) -> Self:
        """Read the body of a push.

        Raises:
            ResponseShapeError: it is not JSON, or neither message nor `messageBody` is an object.
        """
        try:
            return cls.from_dict(loads(content, "the message"))
        except UnreadableJSONError as error:
            raise ResponseShapeError(f"the message is not JSON: {error}") from None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Read a message that is decoded already; `messageBody` may be an object or JSON text.

        Raises:
            ResponseShapeError: neither message nor `messageBody` is an object.
        """
        data = members(data, "message")
        kind, moment = data.get("messageType"), data.get("timestamp")
        body = members(json_value(data.get("messageBody") or {}, "messageBody"), "messageBody")
        model = _MODELS.get(kind) if isinstance(kind, str) else None
        return cls(
            type=kind,
            platform=data.get("messagePlatform"),
            timestamp=None if moment is None else time(moment, "timestamp", False),
            body=model.from_dict(body) if model else body,
            raw=data,
        )
