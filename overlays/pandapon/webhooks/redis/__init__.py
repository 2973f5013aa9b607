"""An inbox in Redis: for several machines."""

from .inbox import RedisInbox as RedisInbox
