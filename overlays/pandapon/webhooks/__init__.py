"""Pushed messages: receive, store and handle them, and find lost ones.

`receiver` needs the extra `webhooks`, `RedisInbox` the extra `redis`, `PostgresInbox` the extra `postgres`; everything
else needs none.
docs/webhooks.md shows how the parts fit together.
"""

from typing import TYPE_CHECKING

import pandapon_api.messages as _messages
from pandapon_api.lazy import lazy
from pandapon_api.messages import *  # noqa: F403

from .by_type import Worker
from .catch_up import acatch_up, catch_up
from .delivery import Claim, Counts, DeadLetter, Delivery, Leased, StoredMessage
from .errors import InboxError, MessageError, NoHandlerError
from .identity import Incoming, message_key
from .inbox import Inbox
from .messages import Message, parse
from .sqlite import SqliteInbox

if TYPE_CHECKING:
    from .asgi import receiver
    from .postgres import PostgresInbox
    from .redis import RedisInbox

__all__ = [
    "Claim",
    "Counts",
    "DeadLetter",
    "Delivery",
    "Inbox",
    "InboxError",
    "Incoming",
    "Leased",
    "Message",
    "MessageError",
    "NoHandlerError",
    "PostgresInbox",
    "RedisInbox",
    "SqliteInbox",
    "StoredMessage",
    "Worker",
    "acatch_up",
    "catch_up",
    "message_key",
    "parse",
    "receiver",
]
__all__ += _messages.__all__

if not TYPE_CHECKING:  # names that need an extra are imported on first use
    __getattr__, __dir__ = lazy(
        __name__, {"receiver": ".asgi", "PostgresInbox": ".postgres", "RedisInbox": ".redis"}.get, __all__
    )
