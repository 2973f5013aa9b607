"""Says what is wrong with the arguments of a call, all of it at once. It runs only when a call is refused."""

from __future__ import annotations

import inspect
import re
import sys
from collections.abc import Callable, Iterator, Mapping
from difflib import get_close_matches
from types import FunctionType
from typing import Any

import attrs

from .errors import InvalidArgumentError

FEW = 15
"""So many names are listed if none of them is like the one that was given."""


def of_request(request: Any, positional: tuple[Any, ...], named: Mapping[str, Any], error: Exception) -> Exception:
    """The error to raise instead of one from `request`, which makes a request of its arguments.

    A `TypeError` from inside it is returned unchanged.
    """
    if isinstance(error, TypeError) and not _is_of_names(error, request):
        return error
    return _refusal(request, _parameters(request), positional, named, error)


def of_method(
    request: Any,
    method: Callable[..., Any],
    positional: tuple[Any, ...],
    named: Mapping[str, Any],
    error: TypeError,
) -> Exception:
    """The same for a method of the client, which passes its arguments on to `request`."""
    if error.__traceback__ is None or error.__traceback__.tb_next is not None:
        return error
    parameters = dict([*inspect.signature(method).parameters.items()][1:])
    return _refusal(request, parameters, positional, named, error)


def _refusal(
    request: Any,
    parameters: Mapping[str, inspect.Parameter],
    positional: tuple[Any, ...],
    named: Mapping[str, Any],
    error: Exception,
) -> InvalidArgumentError:
    if strangers := [name for name in named if name not in parameters]:
        return InvalidArgumentError(_unknown(strangers, [*parameters]))
    places = _by_position(parameters)
    if len(positional) > len(places):
        return InvalidArgumentError(f"{error}; pass them by name")
    given = {**dict(zip(places, positional, strict=False)), **named}
    absent = [name for name, one in parameters.items() if one.default is one.empty and given.get(name) is None]
    order = [*parameters]
    found = dict.fromkeys([*absent, *_missing(request, given, {*parameters})])
    names = sorted(found, key=lambda name: order.index(re.split(r"[.[]", name)[0]))
    if names:
        refusal = InvalidArgumentError(f"{', '.join(names)} {'is' if len(names) == 1 else 'are'} missing")
        refusal.missing = tuple(names)
        return refusal
    return error if isinstance(error, InvalidArgumentError) else InvalidArgumentError(str(error))


def _is_of_names(error: TypeError, request: Any) -> bool:
    """Whether the arguments do not fit the signature: then nothing below the function was running yet."""
    trace = error.__traceback__
    if trace is None or trace.tb_next is None:
        return True
    inner = trace.tb_next
    return inner.tb_next is None and hasattr(request, "__wrapped__") and inner.tb_frame.f_code is request.__code__


def _parameters(request: Any) -> dict[str, inspect.Parameter]:
    """The parameters of a request, without the operation."""
    found = [*inspect.signature(request).parameters.items()]
    return dict(found if hasattr(request, "__wrapped__") else found[1:])


def _by_position(parameters: Mapping[str, inspect.Parameter]) -> list[str]:
    return [name for name, one in parameters.items() if one.kind is one.POSITIONAL_OR_KEYWORD]


def _unknown(strangers: list[str], known: list[str]) -> str:
    text = f"there is no argument {' or '.join(strangers)}"
    folded = {_folded(name): name for name in known}
    near = [
        folded.get(_folded(name)) or next(iter(get_close_matches(_folded(name), folded, 1)), None) for name in strangers
    ]
    names = [folded.get(name, name) for name in near if name]
    if names:
        return f"{text}; did you mean {' or '.join(names)}?"
    return f"{text}; there are {', '.join(known)}" if len(known) <= FEW else text


def _folded(name: str) -> str:
    return name.replace("_", "").casefold()


def _missing(request: Any, given: Mapping[str, Any], known: set[str]) -> Iterator[str]:
    """The required arguments that are not given, and the required members that their values lack."""
    owner: type | FunctionType = inspect.unwrap(request)
    for name, parameter in _parameters(request).items():
        value = given.get(name)
        if name not in known:
            continue
        if value is not None:
            yield from _lacking(value, _model(parameter.annotation, owner.__module__), name)
        elif parameter.default is parameter.empty:
            yield name


def _lacking(value: Any, model: type[attrs.AttrsInstance] | None, name: str) -> Iterator[str]:
    if isinstance(value, list | tuple):
        for number, item in enumerate(value):
            yield from _lacking(item, model, f"{name}[{number}]")
    elif model is not None and isinstance(value, Mapping | model):
        for field in attrs.fields(model):
            inner = value.get(field.name) if isinstance(value, Mapping) else getattr(value, field.name)
            if inner is not None:
                yield from _lacking(inner, _model(field.type, model.__module__), f"{name}.{field.name}")
            elif field.default is attrs.NOTHING:
                yield f"{name}.{field.name}"


def _model(annotation: Any, module: str) -> type[attrs.AttrsInstance] | None:
    """The model in an annotation, which is a string, or None."""
    if "Mapping[" in str(annotation):
        return None
    names = vars(sys.modules[module])
    found = (names.get(word) for word in re.findall(r"\w+", str(annotation)))
    return next((each for each in found if isinstance(each, type) and attrs.has(each)), None)
