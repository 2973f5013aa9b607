"""The methods that can be called, and their parameters, with names and types from the generated signatures."""

from __future__ import annotations

import inspect
import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from copy import copy
from difflib import get_close_matches
from enum import Enum
from importlib import import_module
from types import ModuleType, UnionType
from typing import Any, Union, get_args, get_origin, get_type_hints

import attrs
from attrs import field, frozen

import pandapon_api.dicts
import pandapon_api.enums
import pandapon_api.models
from pandapon_api import OPERATIONS, Client, InvalidArgumentError, Operation
from pandapon_api._endpoint import Endpoint
from pandapon_api._request import Request

from . import document
from .document import Member, fold

NONE = type(None)

FEW = 20
"""The maximum number of names listed in one message."""


@frozen
class Parameter:
    """A parameter of a method, or a member of a model."""

    name: str
    """Its Python name."""
    hint: Any
    """Its type without None: a class, a list of something, a time."""
    required: bool
    member: Member
    """Its description in the document."""

    @property
    def wire(self) -> str:
        """Its wire name."""
        return self.member.wire


@frozen
class Method:
    """A method of a facade that can be called from the command line."""

    id: str
    """`taobao_orders.page`."""
    operation: Operation
    """The operation that it calls."""
    parameters: tuple[Parameter, ...] = field(repr=False)

    @property
    def name(self) -> str:
        """Its name on the facade."""
        return self.id.partition(".")[2]

    @property
    def purpose(self) -> str:
        """What it does: the first paragraphs of its docstring."""
        text = inspect.getdoc(getattr(_facade(self.operation.tag), self.name)) or ""
        return text.partition("\n\nArgs:\n")[0].partition("\n\nReturns:\n")[0]

    @property
    def iterator(self) -> str:
        """The method that follows its pages, or an empty string."""
        name = "iter" if self.name == "page" else f"iter_{self.name}"
        return name if hasattr(_facade(self.operation.tag), name) else ""

    def of(self, client: Client) -> Callable[..., Any]:
        """The bound method of a client."""
        method: Callable[..., Any] = getattr(getattr(client, self.operation.tag), self.name)
        return method

    def prepare(self, arguments: Mapping[str, Any], *, follow: bool = False) -> Request:
        """Build the request of a call without sending it; if pages are followed, that of the first page.

        Args:
            arguments: The arguments of the method.
            follow: Whether pages are followed.
        """
        tag, _, name = self.operation.id.partition(".")
        endpoint: Endpoint[..., Any] = getattr(_api(tag), name.upper())
        if self.id == self.operation.id and not follow:
            return endpoint.prepare(**arguments)
        page = find(self.operation.id)
        defaults = inspect.signature(getattr(_facade(tag), page.iterator)).parameters
        return endpoint.prepare(
            **{
                parameter.name: arguments.get(parameter.name, defaults[parameter.name].default)
                for parameter in page.parameters
            },
            extra=arguments.get("extra"),
        )

    def follow(self, client: Client, page_read: Callable[[Any], None], **arguments: Any) -> Iterator[Any]:
        """Follow the pages, and yield their items.

        Args:
            client: An open client.
            page_read: Called with every page, which has the total; the iterator does not.
            arguments: The arguments of the method.
        """
        facade = copy(getattr(client, self.operation.tag))  # leave the client's facade unchanged
        fetch = getattr(facade, self.name)

        def read(**arguments: Any) -> Any:
            page = fetch(**arguments)
            page_read(page)
            return page

        vars(facade)[self.name] = read
        items: Iterator[Any] = getattr(facade, self.iterator)(**arguments)
        return items


def ids() -> list[str]:
    """The ids of everything that can be called: the operations, and the methods that search a list."""
    finders = [f"{operation.tag}.{name}" for operation in OPERATIONS.values() for name in _finders(operation)]
    return [*OPERATIONS, *finders]


def paginated() -> list[str]:
    """The operations whose pages can be followed."""
    return [operation.id for operation in OPERATIONS.values() if operation.paginated]


def find(wanted: str) -> Method:
    """The method with an id.

    Raises:
        InvalidArgumentError: there is no such method.
    """
    tag, _, name = wanted.partition(".")
    if wanted in OPERATIONS:
        operation = OPERATIONS[wanted]
        members = list(document.request(operation.id))
    else:
        for operation in OPERATIONS.values():
            if operation.tag == tag and name in _finders(operation):
                break
        else:
            raise InvalidArgumentError(unknown("operation", wanted, ids()) + " See: pandapon operations")
        members = [*document.request(operation.id), *document.found_by(operation.id)]
    hints = _hints(getattr(_facade(tag), name))
    signature = inspect.signature(getattr(_facade(tag), name))
    needed = {parameter.name for parameter in signature.parameters.values() if parameter.default is parameter.empty}
    return Method(wanted, operation, tuple(_parameters(hints, needed, members)))


def parameters_of(model: type) -> list[Parameter]:
    """The members of a request model."""
    needed = {attribute.name for attribute in attrs.fields(model) if attribute.default is attrs.NOTHING}
    return list(_parameters(_hints(model), needed, list(document.members(model.__name__))))


def unit_of(parameters: Iterable[Parameter], path: str) -> str:
    """The unit of an amount by its path, such as `orderLineList[0].price`; empty if it has none."""
    unit = ""
    for name in re.sub(r"\[[0-9]+\]", "", path).split("."):
        named = [parameter for parameter in parameters if name in (parameter.wire, parameter.name)]
        if not named:
            return ""
        unit, hint = str(named[0].member.node.get("x-unit", "")), named[0].hint
        hint = get_args(hint)[0] if get_origin(hint) is list else hint
        parameters = parameters_of(hint) if attrs.has(hint) else ()
    return unit


def unknown(kind: str, name: str, known: Iterable[str], of: str = "") -> str:
    """The message about an unknown name, with suggestions.

    Args:
        kind: The kind of thing, such as "parameter".
        name: The name as given.
        known: The known names.
        of: The part of the name to compare, if not all of it.
    """
    folded = {fold(each): each for each in known}
    wanted = fold(of or name)
    # The part after the dot is what people remember: `get_pay_url`.
    near = [each for each in folded if each.endswith(f".{wanted}")] or get_close_matches(wanted, folded, 3, 0.6)
    near = [wanted] if wanted in folded else near
    if near:
        hint = f"did you mean {' or '.join(folded[each] for each in near[:3])}?"
    else:
        hint = f"choose from {', '.join(folded.values())}" if len(folded) <= FEW else ""
    return f"there is no {kind} {name}" + (f"; {hint}" if hint else ".")


def _parameters(hints: dict[str, Any], needed: set[str], members: list[Member]) -> Iterator[Parameter]:
    """A parameter for each name, in the order of the hints."""
    by_name = {member.python: member for member in members}
    for name, hint in hints.items():
        if (member := by_name.get(fold(name))) is not None:
            yield Parameter(name, _narrow(hint), name in needed, member)


def _finders(operation: Operation) -> list[str]:
    facade = _facade(operation.tag)
    wanted = {fold(f"find_by_{member.wire}") for member in document.found_by(operation.id)}
    return [name for name in vars(facade) if fold(name) in wanted] if wanted else []


def _api(tag: str) -> ModuleType:
    """The module of a tag, with its endpoints and the class of its methods."""
    return import_module(f"pandapon_api.api.{tag}")


def _facade(tag: str) -> type:
    facade: type = getattr(_api(tag), tag.title().replace("_", ""))
    return facade


class _Names(dict[str, Any]):
    """Names in annotations, including those imported only for type checkers."""

    def __missing__(self, name: str) -> Any:
        for home in (pandapon_api.models, pandapon_api.enums, pandapon_api.dicts):
            if name in home.__all__:
                return getattr(home, name)
        raise KeyError(name)


def _hints(owner: Any) -> dict[str, Any]:
    hints = get_type_hints(owner, localns=_Names())
    hints.pop("return", None)
    return hints


def _narrow(hint: Any) -> Any:
    """The type to read a value as: a time rather than a string, a model rather than a dict, a plain number."""
    if get_origin(hint) in (Union, UnionType):
        return _narrow(next(kind for kind in get_args(hint) if kind is not NONE and not _is_list_of_values(kind)))
    if get_origin(hint) is Sequence:
        return list[_narrow(get_args(hint)[0])]  # type: ignore[misc]  # a type that is made while running
    return hint


def _is_list_of_values(kind: Any) -> bool:
    return isinstance(kind, type) and issubclass(kind, Enum)
