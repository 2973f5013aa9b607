"""Waiting until an order has a status: `PandaPon.wait_until`."""

from .errors import WaitError as WaitError
from .errors import WaitTimeoutError as WaitTimeoutError

__all__ = ["WaitError", "WaitTimeoutError"]
