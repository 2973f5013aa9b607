# Generated from spec/ by `nox -s generate`; not to be edited.
"""The messages that PandaPon pushes: the known types, and how to read one.

Treat a message as a hint: as far as we know, pushes are not signed. Read the order or refund again before acting on it.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Final

from attrs import frozen

from ._messages import MessageBase, MessageType, Webhook, models_of
from .models.maker import Maker
from .models.part_moved import PartMoved

__all__ = ["MESSAGE_TYPES", "WEBHOOKS", "Body", "Message", "MessageType", "Webhook"]
__all__ += ["PartRelocated"]

Body = Maker | PartMoved | Mapping[str, Any]
"""The body of a message: a model if its type is known, else the object as received."""

if TYPE_CHECKING:
    from typing_extensions import TypeVar

    B = TypeVar("B", default=Body, covariant=True)
else:
    from ._messages import B

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
"""The documented messages, by id."""

MESSAGE_TYPES: Final[dict[str, MessageType]] = {
    "PART_MOVED": MessageType(
        name="PART_MOVED",
        platform=0,
        evidence="documented",
        about="A part has another place.",
        webhook="part_moved",
        model=PartMoved,
        event="PartRelocated",
    ),
    "MOVED": MessageType(
        name="MOVED",
        platform=0,
        evidence="guess",
        about="The same.",
        model=Maker,
        event="PartRelocated",
    ),
    "3": MessageType(
        name="3",
        platform=1,
        evidence="upstream (weak), guess",
        about="A number as a name.",
    ),
}
"""Every message type known by name."""


@frozen(kw_only=True)
class Message(MessageBase[B]):
    """A pushed message, read. One of a known type is of a subclass, so that the type says what happened."""

    _models = models_of(WEBHOOKS, MESSAGE_TYPES)
    _types = MESSAGE_TYPES


class PartRelocated(Message[PartMoved | Maker]):
    """A part has another place.

    Types:
        `PART_MOVED` (documented): PartMoved
        `MOVED` (guess): Maker
    """

    __slots__ = ()
    message_types: ClassVar[tuple[str, ...]] = ("PART_MOVED", "MOVED")
