"""The errors of messages and inboxes."""

from __future__ import annotations

from pandapon_api import PandaPonError

EXCERPT = 2048
"""The most bytes of an unreadable message that an error keeps."""

NO_HANDLER = "no handler for messages of type "
"""How the worker's own `NoHandlerError` begins."""


class MessageError(PandaPonError):
    """The content is not a message of PandaPon. `content` holds its first 2 kB."""

    content: bytes

    def __init__(self, reason: str, content: bytes) -> None:
        super().__init__(reason)
        self.content = content[:EXCERPT]


class NoHandlerError(PandaPonError):
    """No handler is registered for the message. Raised by a handler, it sets its message aside at once."""


class InboxError(PandaPonError):
    """The inbox cannot be used now. The message says why and what to do. Stored messages are not lost."""
