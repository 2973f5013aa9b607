"""The list of faults: a function each, whose docstring says in a sentence what it does."""

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
    """Takes the exchange, and the parameters by name."""
    needs_connection: bool

    def check(self, given: Mapping[str, Any]) -> None:
        """Refuse parameters that it does not take.

        Raises:
            FaultError: A name is unknown or a value of another type.
        """
        for name, value in given.items():
            if name not in self.parameters:
                known = ", ".join(self.parameters) or "none"
                raise FaultError(f"The fault {self.name} has no parameter {name}; it takes: {known}.")
            kind = self.types[name]
            if kind is not Any and not isinstance(value, float | int if kind is float else kind):
                wanted = getattr(kind, "__name__", kind)
                raise FaultError(f"The parameter {name} of {self.name} is {value!r} instead of a value of {wanted}.")


FAULTS: dict[str, Fault] = {}
"""Every fault by its name."""


def find(name: str) -> Fault:
    """Return a fault by its name.

    Raises:
        FaultError: There is none.
    """
    if name not in FAULTS:
        raise FaultError(f"There is no fault {name!r}. There are: {', '.join(sorted(FAULTS))}.")
    return FAULTS[name]


def fault(function: Break) -> Break:
    """List a coroutine that is given the exchange and everything to do with it."""
    return _listed(function, function)


def breaks_connection(function: Break) -> Break:
    """The same, for one that cannot do without a real connection."""
    return _listed(function, function, needs_connection=True)


def changes_reply(function: Callable[..., Reply]) -> Callable[..., Reply]:
    """List a function that makes another answer of the sandbox's answer; the request has been handled."""

    async def run(exchange: Exchange, **parameters: Any) -> None:
        await exchange.answer(function(await exchange.handle(), **parameters))

    return _listed(function, run)


def changes_envelope(function: Callable[..., Any]) -> Callable[..., Any]:
    """List a function that makes other JSON of the JSON of the sandbox's answer; the request has been handled."""

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
