"""Pushed messages about orders and refunds."""

from .delivery import Attempt, Delivery, Outcome
from .options import PushError, PushOptions
from .pushes import Pushes

__all__ = ["Attempt", "Delivery", "Outcome", "PushError", "PushOptions", "Pushes"]
