"""Orders of both platforms, kept up to date: what is behind `PandaPon.order_sync` and `PandaPon.orders_created`."""

from .checkpoint import CheckpointError, CheckpointFile
from .created.settings import SyncProgress
from .feed.settings import FeedProgress
from .listing import UnsettledWindowError

__all__ = ["CheckpointError", "CheckpointFile", "FeedProgress", "SyncProgress", "UnsettledWindowError"]
