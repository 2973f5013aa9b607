"""Faults on request: everything that can go wrong between a client and a server, one fault each."""

from . import connections, data, refusals, replacements, responses
from .errors import FaultError
from .middleware import FaultMiddleware
from .plan import FaultPlan
from .registry import FAULTS, Fault
from .rules import Faults, Rule

__all__ = [
    "FAULTS",
    "Fault",
    "FaultError",
    "FaultMiddleware",
    "FaultPlan",
    "Faults",
    "Rule",
    "connections",
    "data",
    "refusals",
    "replacements",
    "responses",
]
