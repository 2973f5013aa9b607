"""The list of faults: one function each, whose docstring describes it in a sentence."""

import json
from collections.abc import Awaitable, Callable, Mapping
from inspect import Parameter, get_annotations, getdoc, signature
from typing import Any, TypeVar

from attrs import frozen

from .errors import FaultError
from .exchange import Exchange, Reply

F = TypeVar("F", bound=Callable[..., Any])

Break = Callable[..., Awaitable[None]]


@frozen
class Fault:
    """One way to break an exchange."""

    name: str
    sentence: str
    parameters: Mapping[str, Parameter]
    """Its parameters by name; every one has a default."""
    types: Mapping[str, Any]
    run: Break
    """Called with the exchange, and the parameters by name."""
    needs_connection: bool

    def check(self, given: Mapping[str, Any]) -> None:
        """Check parameters.

        Raises:
            FaultError: A name is unknown, or a value has another type.
        """
        for name, value in given.items():
            if name not in self.parameters:
                known = ", ".join(self.parameters) or "none"
                raise FaultError(f"the fault {self.name} has no parameter {name}; it takes: {known}")
            kind = self.types[name]
            if kind is not Any and not isinstance(value, float | int if kind is float else kind):
                wanted = getattr(kind, "__name__", kind)
                raise FaultError(f"the parameter {name} of {self.name} is {value!r}; it must be of type {wanted}")


FAULTS: dict[str, Fault] = {}
"""Every fault by its name."""


def find(name: str) -> Fault:
    """Return a fault by its name.

    Raises:
        FaultError: There is no such fault.
    """
    if name not in FAULTS:
        raise FaultError(f"there is no fault {name!r}; choose from: {', '.join(sorted(FAULTS))}")
    return FAULTS[name]


def fault(function: Break) -> Break:
    """Register a coroutine that controls the whole exchange."""
    return _listed(function, function)


def breaks_connection(function: Break) -> Break:
    """The same, for a fault that needs a real connection."""
    return _listed(function, function, needs_connection=True)


def changes_reply(function: Callable[..., Reply]) -> Callable[..., Reply]:
    """Register a function that changes the sandbox's response; the request has been handled."""

    async def run(exchange: Exchange, **parameters: Any) -> None:
        await exchange.answer(function(await exchange.handle(), **parameters))

    return _listed(function, run)


def changes_envelope(function: Callable[..., Any]) -> Callable[..., Any]:
    """Register a function that changes the JSON of the sandbox's response; the request has been handled."""

    async def run(exchange: Exchange, **parameters: Any) -> None:
        reply = await exchange.handle()
        envelope = function(json.loads(reply.body), **parameters)
        await exchange.answer(reply.with_body(json.dumps(envelope, ensure_ascii=False).encode()))

    return _listed(function, run)


def _listed(function: F, run: Break, *, needs_connection: bool = False) -> F:
    parameters = dict(list(signature(function).parameters.items())[1:])
    sentence = " ".join((getdoc(function) or "").split())
    FAULTS[function.__name__] = Fault(
        function.__name__, sentence, parameters, get_annotations(function), run, needs_connection
    )
    return function
