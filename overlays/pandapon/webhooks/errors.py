"""What goes wrong with messages and inboxes."""

from __future__ import annotations

from pandapon_api import PandaPonError

EXCERPT = 2048
"""How many bytes of an unreadable message an error keeps."""


class MessageError(PandaPonError):
    """The content is no message of PandaPon. `content` holds its first 2 kB."""

    content: bytes

    def __init__(self, reason: str, content: bytes) -> None:
        super().__init__(reason)
        self.content = content[:EXCERPT]


class InboxError(PandaPonError):
    """The inbox cannot be used now: what happened, and what to do next. Nothing that it had stored is lost by that."""
