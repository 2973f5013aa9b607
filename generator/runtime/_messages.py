"""The messages that PandaPon pushes: their types, and how to read one."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, ClassVar, Generic, Self, TypeVar

from attrs import field, frozen

from ._codec import json_value, members, time
from .errors import ResponseShapeError
from .jsontext import UnreadableJSONError, loads
from .types import Model

B = TypeVar("B", covariant=True)

PREFIXES = {0: "TAOBAO_", 1: "1688_"}
"""How the names of types begin, by platform: documented for the price messages, a guess for all others."""

learnt: dict[str, type[Model]] = {}
"""The models of bodies that corrections add to those of the specification, by message type."""


@frozen(kw_only=True)
class Webhook:
    """A documented kind of message."""

    id: str
    message_type: str | None
    """Its `messageType`; None if no page shows it."""
    platform: int
    """0 is Taobao, 1 is 1688."""
    model: type[Model]
    """The model of its body."""
    type_evidence: str
    body_evidence: str
    sources: tuple[str, ...] = field(default=(), repr=False)


@frozen(kw_only=True)
class MessageType:
    """A message type known by name, from a page of PandaPon or only from the upstream."""

    name: str
    platform: int | None
    evidence: str
    about: str = field(repr=False)
    webhook: str | None = None
    """Its entry in `WEBHOOKS`."""
    model: type[Model] | None = field(default=None, repr=False)
    """The model of its body; None if nothing is known about it."""
    event: str | None = None
    """The class of its messages, whose other types are other names of the same event."""


@frozen(kw_only=True)
class MessageBase(Generic[B]):
    """A pushed message, decoded."""

    _models: ClassVar[Mapping[str, type[Model]]]
    """The model of the body, by message type."""
    _types: ClassVar[Mapping[str, MessageType]]
    """What is known about the types."""
    _classes: ClassVar[dict[str, type[MessageBase[Any]]]] = {}
    """The class of the message, by message type."""

    message_types: ClassVar[tuple[str, ...]] = ()
    """The types whose messages are read as this class; a subclass of your own may name others."""

    type: str | None
    """The `messageType`, known or not."""
    platform: int | None
    """0 is Taobao, 1 is 1688. Values: `pandapon.MessagePlatform`."""
    timestamp: datetime.datetime | None
    """When it was pushed."""
    body: B
    """Its content."""
    raw: Mapping[str, Any] = field(repr=False)
    """The message as received, including unknown fields."""

    def __init_subclass__(cls) -> None:
        super().__init_subclass__()
        cls._classes.update(dict.fromkeys(cls.__dict__.get("message_types", ()), cls))

    @classmethod
    def from_json(cls, content: bytes | str) -> Self:
        """Decode the body of a push.

        Raises:
            ResponseShapeError: the body is not JSON, the message or its `messageBody` is not an object, or the message
                is not of this class.
        """
        try:
            return cls.from_dict(loads(content, "the message"))
        except UnreadableJSONError as error:
            raise ResponseShapeError(f"the message is not JSON: {error}") from None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Read a message that is already parsed; `messageBody` may be an object or a JSON string.

        Raises:
            ResponseShapeError: the message or its `messageBody` is not an object, or the message is not of this class.
        """
        data = members(data, "message")
        kind, moment = data.get("messageType"), data.get("timestamp")
        name = cls._read_as(str(kind), data.get("messagePlatform")) if kind.__class__ in (str, int) else ""
        found = cls._classes.get(name, cls)
        if not issubclass(found, cls) or (cls.message_types and found is cls and name not in cls.message_types):
            raise ResponseShapeError(f"the message is not of the class {cls.__name__}: its type is {name[:100]!r}")
        body: Any = members(json_value(data.get("messageBody") or {}, "messageBody"), "messageBody")
        model: Any = learnt.get(name) or cls._models.get(name)
        return found(
            type=kind,
            platform=data.get("messagePlatform"),
            timestamp=None if moment is None else time(moment, "timestamp", False),
            body=model.from_dict(body) if model else body,
            raw=data,
        )

    @classmethod
    def _read_as(cls, name: str, platform: object) -> str:
        """The type that decides how a message is read.

        That a name without a prefix is of the platform of its message is a guess; no page shows one of Taobao.
        """
        known = cls._types.get(name)
        if known is None or name.startswith(tuple(PREFIXES.values())):
            return name
        prefix = PREFIXES.get(platform) if isinstance(platform, int) else None
        return name if prefix is None or known.platform in (None, platform) else f"{prefix}{name}"


def models_of(webhooks: Mapping[str, Webhook], types: Mapping[str, MessageType]) -> dict[str, type[Model]]:
    """The models of the bodies, by message type."""
    own = {webhook.message_type: webhook.model for webhook in webhooks.values() if webhook.message_type}
    return own | {kind.name: kind.model for kind in types.values() if kind.model}
