"""A sandbox that breaks on request: what can go wrong between a client and a server, one fault each."""

from . import broken_answers, broken_connections, broken_data, other_answers, refusals
from .errors import FaultError
from .middleware import Breaking
from .plan import FaultPlan
from .registry import FAULTS, Fault
from .rules import Faults, Rule

__all__ = [
    "FAULTS",
    "Breaking",
    "Fault",
    "FaultError",
    "FaultPlan",
    "Faults",
    "Rule",
    "broken_answers",
    "broken_connections",
    "broken_data",
    "other_answers",
    "refusals",
]
