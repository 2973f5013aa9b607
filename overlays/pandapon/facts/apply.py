"""Applies an overlay of facts to the OpenAPI document, and refuses what no fact may change."""

from __future__ import annotations

import copy
import re
from collections.abc import Iterator
from typing import Any, NamedTuple

from pandapon._extras import extra

from .overlay import Action, Overlay, OverlayError

METHODS = ("get", "put", "post", "delete", "patch")

OF_AN_OPERATION = {"parameters", "requestBody", "responses", "x-evidence", "x-sources", "x-status", "x-pagination"} | {
    f"x-path-{word}" for word in ("strength", "alternatives")
}
"""What a fact may change of an operation, besides method and path; `x-safe-to-retry` and refusals are not facts."""

OF_THE_DOCUMENT = {"paths", "components", "webhooks", "x-enums", "x-message-types", "x-times"}
OF_THE_COMPONENTS = {"schemas", "securitySchemes"}


def apply(overlay: Overlay, document: dict[str, Any]) -> dict[str, Any]:
    """Return the corrected document; the given one is not changed.

    Raises:
        OverlayError: an action does not fit the document, or changes what no fact may change: an address, a name, or
            whether a call is safe to repeat.
    """
    corrected = copy.deepcopy(document)
    for index, action in enumerate(overlay.actions):
        try:
            _perform(action, corrected)
        except _Misfit as misfit:
            raise OverlayError(f"{_action_name(overlay, index)} {misfit}{_versions(overlay, document)}") from None
    problem = next(_trespasses(document, corrected), None)
    if problem is not None:
        raise OverlayError(f"{overlay.name}: {problem}")
    return corrected


class _Misfit(Exception):
    pass


def _action_name(overlay: Overlay, index: int) -> str:
    return f"{overlay.name}: action {index + 1}, target {overlay.actions[index].target!r},"


def _versions(overlay: Overlay, document: dict[str, Any]) -> str:
    version = document["info"]["version"]
    if overlay.spec_version == version:
        return ""
    return (
        f"; it was made for version {overlay.spec_version} of the specification, and this is {version}: learn it again"
    )


class _Found(NamedTuple):
    value: Any
    location: tuple[str | int, ...]


def _find(query: str, document: dict[str, Any]) -> list[_Found]:
    with extra("contract"):
        import jsonpath_rfc9535 as jsonpath
    try:
        return [_Found(node.value, node.location) for node in jsonpath.find(query, document)]
    except jsonpath.JSONPathError as error:
        raise _Misfit(f"is not a JSONPath: {str(error).splitlines()[0]}") from None


def _perform(action: Action, document: dict[str, Any]) -> None:
    found = _find(action.target, document)
    if not found:
        raise _Misfit("matches nothing in the document")
    update = action.update
    if action.copy:
        copied = _find(action.copy, document)
        if len(copied) != 1:
            raise _Misfit(f"copies {action.copy!r}, which matches {len(copied)} nodes instead of one")
        update = copied[0].value
    for node in reversed(found):  # so that earlier indices of a list stay right
        parent: Any = document
        for key in node.location[:-1]:
            parent = parent[key]
        if not node.location:
            if action.remove:
                raise _Misfit("removes the whole document")
            _merge(document, update)
        elif action.remove:
            del parent[node.location[-1]]
        else:
            parent[node.location[-1]] = _merged(node.value, update)


def _merged(target: Any, update: Any) -> Any:
    update = copy.deepcopy(update)
    if isinstance(target, dict):
        _merge(target, update)
        return target
    if isinstance(target, list):
        return [*target, *(update if isinstance(update, list) else [update])]
    if isinstance(update, dict | list):
        raise _Misfit("is a single value, and the update is not")
    return update


def _merge(target: dict[str, Any], update: Any) -> None:
    if not isinstance(update, dict):
        raise _Misfit("is an object, and the update is not")
    for name, value in update.items():
        both = (dict, dict) if isinstance(value, dict) else (list, list) if isinstance(value, list) else ()
        if name in target and both and isinstance(target[name], both[0]):
            target[name] = _merged(target[name], value)
        else:
            target[name] = copy.deepcopy(value)


def operations(document: dict[str, Any]) -> Iterator[tuple[str, str, dict[str, Any]]]:
    """Method, path and operation of each operation."""
    for path, item in document["paths"].items():
        for method in METHODS:
            if isinstance(item.get(method), dict):
                yield method, path, item[method]


def _trespasses(before: dict[str, Any], after: dict[str, Any]) -> Iterator[str]:
    for key in sorted((before.keys() | after.keys()) - OF_THE_DOCUMENT):
        if before.get(key) != after.get(key):
            yield f"it changes {key!r} of the document, which is not a fact"
    for key in sorted((before["components"].keys() | after["components"].keys()) - OF_THE_COMPONENTS):
        if before["components"].get(key) != after["components"].get(key):
            yield f"it changes {key!r} of the components, which is not a fact"
    for name, scheme in before["components"]["securitySchemes"].items():
        other = after["components"]["securitySchemes"].get(name, {})
        if any(scheme.get(word) != other.get(word) for word in ("type", "in", "name")):
            yield f"it changes how {name} is sent, which is not a fact"
    yield from _of_operations(before, after)


def _of_operations(before: dict[str, Any], after: dict[str, Any]) -> Iterator[str]:
    old = {entry["operationId"]: (method, path, entry) for method, path, entry in operations(before)}
    new: dict[str, tuple[str, str, dict[str, Any]]] = {}
    for method, path, entry in operations(after):
        name = str(entry.get("operationId"))
        if name in new or name not in old:
            yield f"{method.upper()} {path} is {'a copy of ' if name in old else 'a new operation, '}{name}"
            return
        new[name] = (method, path, entry)
        for word in sorted((entry.keys() | old[name][2].keys()) - OF_AN_OPERATION):
            if entry.get(word) != old[name][2].get(word):
                yield f"it changes {word!r} of {name}, which is not a fact"
    if gone := sorted(old.keys() - new.keys()):
        yield f"it removes {', '.join(gone)}"
        return
    for name, (method, path, entry) in new.items():
        if (method, path) == old[name][:2]:
            continue
        if re.findall(r"{[^}]*}", path) and len(set(re.findall(r"{[^}]*}", path))) != len(re.findall(r"{[^}]*}", path)):
            yield f"{name}: {path} has a parameter twice"
        for other, (_, taken, neighbour) in (*old.items(), *new.items()):
            if other != name and _shape(taken) == _shape(path) and _is_safe(entry) != _is_safe(neighbour):
                yield (
                    f"it moves {name} to {path}, the path of {other}: one of them changes something and the other is "
                    "sent again after a failure, so this is refused; correct spec/ by hand if the page says so"
                )


def _shape(path: str) -> str:
    return re.sub(r"{[^}]*}", "{}", path)


def _is_safe(entry: dict[str, Any]) -> bool:
    return entry.get("x-safe-to-retry") is True
