"""A test server that acts like PandaPon: checks signatures and requests, keeps orders, moves no money.

It knows the API only from the OpenAPI document and has its own code for everything else, so that it tests a client
independently.
"""

try:
    from .app import create_app
    from .faults import FAULTS, Fault, FaultError, FaultPlan, Faults, Rule
    from .protocol.envelope import Code, Refusal
    from .pushes import PushError, Pushes
    from .server import Running, serve
    from .settings import Settings
    from .storage.journal import Entry, Journal
    from .storage.sqlite import StateError
except ModuleNotFoundError as _error:
    _message = f"the sandbox needs {_error.name}; run: pip install 'pandapon[sandbox]'"
    raise ImportError(_message, name=_error.name) from _error

__all__ = [
    "FAULTS",
    "Code",
    "Entry",
    "Fault",
    "FaultError",
    "FaultPlan",
    "Faults",
    "Journal",
    "PushError",
    "Pushes",
    "Refusal",
    "Rule",
    "Running",
    "Settings",
    "StateError",
    "create_app",
    "serve",
]
