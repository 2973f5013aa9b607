"""The paths of the caller's own, which correct the specification: `{"taobao_orders.get": "POST /open/order/detail"}`.

A setting is a path, with a method before it if that differs. Where the parameters go follows from the two: a name in
braces goes into the path; of the others, a GET or DELETE sends all in the query, and another method sends in the body
what it did not send in the query before. Names after a question mark, `POST /open/order/detail?id`, go into the query.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from importlib.resources import files

import orjson
from attrs import frozen

from ._corrections import WITHOUT_BODY, Corrected, Correction, corrected
from ._operation import Operation
from ._places import Parameter, Place, UnfitError, Where, meet, parameters, parameters_of, with_known_names
from .errors import ConfigurationError

METHODS = ("GET", "POST", "PUT", "PATCH", "DELETE")
READING = ("GET", "POST")
"""The methods that a call which is sent again after a failure may have."""

OWN = "your own"
"""The evidence of such a path."""

_SETTING = re.compile(r"(?:([A-Za-z]+) +)?(/[^\s?#]*)(?:\?([^\s?#=]+))?")


@frozen
class _Setting:
    """One path of the caller's own, read."""

    method: str
    path: str
    in_query: tuple[str, ...]


def with_paths(
    paths: Mapping[str, str], operations: Mapping[str, Operation], known: Mapping[str, Corrected]
) -> dict[str, Corrected]:
    """The corrected operations by id, with paths of the caller's own, which come before other corrections.

    Raises:
        ConfigurationError: there is no such operation, a path does not fit it, or it is that of an operation which
            changes something while this one is sent again after a failure, or the other way round.
    """
    found = {**known}
    for name, text in paths.items():
        if not isinstance(text, str):
            raise ConfigurationError(f"paths[{name!r}] is of type {type(text).__name__}; it must be a string")
        if name not in operations:
            raise _stranger(name, operations)
        try:
            found[name] = _moved(known.get(name), operations[name], text)
        except UnfitError as error:
            raise ConfigurationError(f"paths[{name!r}] is {text!r}; {error.args[0]}") from None
    for name in paths:
        _check_neighbours(found[name].operation, operations, found)
    return found


def _stranger(name: str, operations: Mapping[str, Operation]) -> ConfigurationError:
    import difflib

    near = difflib.get_close_matches(name, operations, n=1)
    hint = f"; did you mean {near[0]!r}?" if near else ""
    return ConfigurationError(f"paths has {name!r}, which is not an operation{hint}")


def _moved(known: Corrected | None, operation: Operation, text: str) -> Corrected:
    now = operation if known is None else known.operation
    setting = _read(text, now)
    given = parameters_of(setting.path)
    if not setting.in_query and setting.method == now.method and sorted(given) == sorted(parameters_of(now.path)):
        places, has_body = ({}, None) if known is None else (known.places, known.has_body)
        return corrected(operation, _correction(setting, setting.path, places, has_body))
    described, has_body = _described(operation.id)
    has_body = has_body if known is None else bool(known.has_body)
    names = dict.fromkeys(each.name for each in described)
    ids = [each.name for each in described if each.is_id]
    try:
        path = with_known_names(setting.path, now.path, names, dict.fromkeys(ids))
    except UnfitError as error:
        raise UnfitError(f"{error.args[0]}; its parameters are {', '.join(names) or 'none'}") from None
    if strangers := [name for name in setting.in_query if name not in names]:
        raise UnfitError(f"{strangers[0]} is no parameter; its parameters are {', '.join(names) or 'none'}")
    gains = setting.method not in WITHOUT_BODY and now.method in WITHOUT_BODY

    def where(each: Parameter) -> Where:
        before = each.where if known is None or each.name not in known.places else known.places[each.name].where
        if each.name in parameters_of(path):
            return "path"
        if each.name in setting.in_query or setting.method in WITHOUT_BODY:
            return "query"
        if before == "path":
            return "body" if gains or has_body else "query"
        return "body" if gains else before

    wanted: dict[str, set[Where]] = {}
    for each in described:
        wanted.setdefault(each.name, set()).add(where(each))
    places = {each.name: each.at(where(each)) for each in described if len(wanted[each.name]) == 1}
    has_body = setting.method not in WITHOUT_BODY and (has_body or gains)
    return corrected(operation, _correction(setting, path, places, has_body))


def _read(text: str, operation: Operation) -> _Setting:
    found = _SETTING.fullmatch(text)
    if found is None:
        raise UnfitError(
            "it must begin with a slash, and have no space, as in '/open/order/detail'. A method may come before it, "
            "and names of parameters after a question mark, as in 'POST /open/order/detail?id'"
        )
    method, path, in_query = found.groups(default="")
    method = method.upper() or operation.method
    allowed = READING if operation.safe_to_retry else METHODS
    if method not in allowed:
        reason = " because the call is sent again after a failure" if method in METHODS else ""
        raise UnfitError(f"the method must be {', '.join(allowed[:-1])} or {allowed[-1]}{reason}")
    given = parameters_of(path)
    if len(set(given)) < len(given) or "" in given or re.search("[{}]", re.sub(r"{[^{}]*}", "", path)):
        raise UnfitError("each parameter of the path must have its own name in braces")
    return _Setting(method, path, tuple(in_query.split("&")) if in_query else ())


def _correction(setting: _Setting, path: str, places: Mapping[str, Place], has_body: bool | None) -> Correction:
    return Correction(
        method=setting.method, path=path, path_evidence=OWN, verified=True, places=places, has_body=has_body
    )


def _check_neighbours(
    operation: Operation, operations: Mapping[str, Operation], found: Mapping[str, Corrected]
) -> None:
    """Refuse that a read, which is sent again after a failure, may arrive at a change."""
    for name, other in operations.items():
        if name == operation.id or other.safe_to_retry == operation.safe_to_retry:
            continue
        now = found[name].operation if name in found else other
        for there in {(now.method, now.path), (other.method, other.path)}:
            # a change may have the path of a read by another method
            if (operation.safe_to_retry or there[0] == operation.method) and meet(
                (operation.method, operation.path), there
            ):
                raise ConfigurationError(
                    f"paths[{operation.id!r}] is {operation.method} {operation.path}, which {' '.join(there)} of "
                    f"{name} meets: one of them changes something and the other is sent again after a failure"
                )


@cache
def _described(name: str) -> tuple[tuple[Parameter, ...], bool]:
    """The parameters of an operation as the bundled document has them, and whether it has a body."""
    document = orjson.loads((files(str(__package__)) / "openapi.json").read_bytes())
    for item in document["paths"].values():
        for entry in item.values():
            if isinstance(entry, dict) and entry.get("operationId") == name.replace(".", "_", 1):
                return tuple(parameters(document, entry)), "requestBody" in entry
    return (), False
