"""Every Taobao order of a time range, once, window by window: the loops behind `PandaPon.order_sync`."""

from .checkpoint import CheckpointError, CheckpointFile
from .listing import UnsettledWindowError
from .settings import SyncProgress

__all__ = ["CheckpointError", "CheckpointFile", "SyncProgress", "UnsettledWindowError"]
