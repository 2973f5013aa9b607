"""Moves operations of the document to other paths and methods, as the ``paths`` of a client do.

It was written independently of ``pandapon_api``, so that it is a second reading of the same rule: a name in braces goes
into the path; of the others, a GET or DELETE has all in the query, and another method has in the body what was not in
the query before. Names after a question mark go into the query.
"""

import re
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from copy import deepcopy
from typing import Any

from .document import JSON, Schema
from .translation import properties, required

SETTING = re.compile(r"(?:([A-Za-z]+) +)?(/[^\s?#]*)(?:\?([^\s?#=]+))?")
METHODS = ("get", "post", "put", "patch", "delete")
WITHOUT_BODY = ("get", "delete")


class PathError(ValueError):
    """A path does not fit the document."""


def moved(document: Schema, paths: Mapping[str, str]) -> Schema:
    """Return the document with operations at other paths.

    Args:
        document: The OpenAPI document; it is not changed.
        paths: The paths by operation: ``{"taobao_orders.get": "POST /open/order/detail"}``.

    Raises:
        PathError: There is no such operation, or a path does not fit it.
    """
    document = deepcopy(document) if paths else document
    moving: dict[str, tuple[str, str, Schema]] = {}
    for name, text in paths.items():
        with _naming(name, text):
            moving[name] = _taken(document, name, text)
    for name, (path, method, entry) in moving.items():  # once all have left, so that two may change places
        with _naming(name, paths[name]):
            if method in document["paths"].setdefault(path, {}):
                raise ValueError(f"{method.upper()} {path} is that of another operation")
            document["paths"][path][method] = entry
    return document


@contextmanager
def _naming(name: str, text: str) -> Iterator[None]:
    try:
        yield
    except ValueError as error:
        raise PathError(f"the path of {name} is {text!r}: {error}") from None


def _taken(document: Schema, name: str, text: str) -> tuple[str, str, Schema]:
    """Take an operation out of the document, and return its new path and method, and its entry there."""
    old_path, old_method = _find(document, name)
    entry: Schema = document["paths"][old_path].pop(old_method)
    setting = SETTING.fullmatch(text)
    if setting is None:
        raise ValueError("it must be a path that begins with a slash, with or without a method before it")
    method, in_query = (setting[1] or old_method).lower(), set((setting[3] or "").split("&")) - {""}
    if method not in METHODS:
        raise ValueError(f"the method must be one of {', '.join(METHODS).upper()}")
    given = _parameters(document, entry)
    path = _named(setting[2], old_path, given)
    if strangers := in_query - given.keys():
        raise ValueError(f"there is no parameter {min(strangers)}")
    in_path = set(_names(path))
    gains = method not in WITHOUT_BODY and old_method in WITHOUT_BODY
    has_body = "requestBody" in entry or gains
    parameters: list[Schema] = []
    body: dict[str, Schema] = {}
    for key, places in given.items():
        for place, parameter in places.items():
            if key in in_path:
                where = "path"
            elif key in in_query or method in WITHOUT_BODY:
                where = "query"
            elif gains or (place == "path" and has_body):
                where = "body"
            else:
                where = "query" if place == "path" else place
            if where == "body":
                body[key] = parameter
            elif key not in [each["name"] for each in parameters]:
                parameters.append({**parameter, "in": where, "required": where == "path" or parameter["required"]})
    entry["parameters"] = parameters
    entry.pop("requestBody", None)
    if has_body and method not in WITHOUT_BODY:
        entry["requestBody"] = {
            "content": {JSON: {"schema": _object(body)}},
            "required": any(map(_is_required, body.values())),
        }
    return path, method, entry


def _find(document: Schema, name: str) -> tuple[str, str]:
    for path, item in document["paths"].items():
        for method, entry in item.items():
            if "." in name and entry["operationId"] == name.replace(".", "_", 1):
                return path, method
    raise ValueError("there is no such operation")


def _parameters(document: Schema, entry: Schema) -> dict[str, dict[str, Schema]]:
    """Return the parameters and the members of the body by name, then by place."""
    found: dict[str, dict[str, Schema]] = {}
    for each in entry.get("parameters", ()):
        found.setdefault(each["name"], {})[each["in"]] = {**each, "required": each.get("required", False)}
    if "requestBody" in entry:
        schema = {**entry["requestBody"]["content"][JSON]["schema"], "components": document["components"]}
        needed = required(schema)
        for name, member in properties(schema).items():
            inner = {key: value for key, value in member.items() if key != "components"}
            found.setdefault(name, {})["body"] = {"name": name, "schema": inner, "required": name in needed}
    return found


def _object(members: Mapping[str, Schema]) -> Schema:
    needed = [name for name, member in members.items() if _is_required(member)]
    schema: dict[str, Any] = {"type": "object", "properties": {name: each["schema"] for name, each in members.items()}}
    return {**schema, "required": needed} if needed else schema


def _is_required(parameter: Schema) -> bool:
    return bool(parameter["required"])


def _named(path: str, old: str, given: Mapping[str, Mapping[str, Schema]]) -> str:
    """Return the path with the names of the document; ``{id}`` may be the one that is gone, or the only ``orderId``."""
    names: dict[str, str] = {}
    unknown = []
    if not len(set(_names(path))) == path.count("{") == path.count("}"):
        raise ValueError("each parameter of the path must have its own name in braces")
    for name in _names(path):
        same = [each for each in given if _folded(each) == _folded(name)]
        if same:
            names[name] = name if name in same else same[0]
        else:
            unknown.append(name)
    if unknown:
        free = [each for each in _names(old) if each not in names.values()]
        free = free or [
            name
            for name, places in given.items()
            if name not in names.values()
            and _folded(name).endswith(_folded(unknown[0]))
            and any(each["schema"].get("format") == "id" for each in places.values())
        ]
        if len(unknown) > 1 or len(free) != 1:
            raise ValueError(f"there is no parameter {unknown[0]}")
        names[unknown[0]] = free[0]
    return re.sub(r"{([^{}]*)}", lambda found: "{" + names[found[1]] + "}", path)


def _names(path: str) -> list[str]:
    return re.findall(r"{([^{}]*)}", path)


def _folded(name: str) -> str:
    return name.replace("_", "").casefold()
