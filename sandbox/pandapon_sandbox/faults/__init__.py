"""A sandbox that breaks on request: what can go wrong between a client and a server, one fault each."""

from . import connections, data, refusals, replacements, responses
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
    "connections",
    "data",
    "refusals",
    "replacements",
    "responses",
]
