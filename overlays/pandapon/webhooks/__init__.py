"""Pushed messages: receive them, keep them, work through them, and find what was lost.

`receiver` needs the extra `webhooks`, `RedisInbox` the extra `redis`; everything else works without either.
docs/webhooks.md shows how the parts fit.
"""

from typing import TYPE_CHECKING, Any

from .deliveries import Claim, Counts, Delivery, SetAside, Taken
from .errors import InboxError, MessageError
from .inbox import Inbox
from .keys import Incoming, message_key
from .messages import Message, parse
from .recovery import acatch_up, catch_up
from .sqlite_inbox import SqliteInbox

if TYPE_CHECKING:
    from .receiving import receiver
    from .redis_inbox import RedisInbox

__all__ = [
    "Claim",
    "Counts",
    "Delivery",
    "Inbox",
    "InboxError",
    "Incoming",
    "Message",
    "MessageError",
    "RedisInbox",
    "SetAside",
    "SqliteInbox",
    "Taken",
    "acatch_up",
    "catch_up",
    "message_key",
    "parse",
    "receiver",
]


def __getattr__(name: str) -> Any:
    """The two parts that need an extra, imported when first asked for.

    Raises:
        MissingExtraError: the extra is not installed.
    """
    if name == "receiver":
        from .receiving import receiver

        return receiver
    if name == "RedisInbox":
        from .redis_inbox import RedisInbox

        return RedisInbox
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
