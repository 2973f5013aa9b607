"""Turns the facts of reports into one overlay."""

from .combine import Combined, Conflict, Settled, combine
from .inputs import Input, UnreadableError, of_overlay, of_report, read
from .overlay import Learnt, actions, learn, overlay
from .summary import report
from .write import write

__all__ = [
    "Combined",
    "Conflict",
    "Input",
    "Learnt",
    "Settled",
    "UnreadableError",
    "actions",
    "combine",
    "learn",
    "of_overlay",
    "of_report",
    "overlay",
    "read",
    "report",
    "write",
]
