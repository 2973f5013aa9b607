"""What is known about the messages that PandaPon pushes."""

from __future__ import annotations

from attrs import field, frozen

from .types import Model


@frozen(kw_only=True)
class Webhook:
    """A kind of message that the documentation lists."""

    id: str
    message_type: str | None
    """The `messageType` that announces it; None where no page shows it."""
    platform: int
    """0 is Taobao, 1 is 1688."""
    model: type[Model]
    """What its body is read as."""
    type_evidence: str
    body_evidence: str
    sources: tuple[str, ...] = field(default=(), repr=False)


@frozen(kw_only=True)
class MessageType:
    """A message type that is known by name, whether a page of PandaPon lists it or only the upstream does."""

    name: str
    platform: int | None
    evidence: str
    about: str = field(repr=False)
    webhook: str | None = None
    """The entry of `WEBHOOKS` that it belongs to."""
