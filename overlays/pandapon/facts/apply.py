"""Applies an overlay of facts to the OpenAPI document, and refuses what no fact may change."""

from __future__ import annotations

import copy
import re
from typing import Any, NamedTuple

from pandapon._extras import extra

from . import reading
from .agreement import Agreement, ContradictionError, Location
from .guard import operations, trespasses
from .overlay import Action, Overlay, OverlayError

__all__ = ["apply", "operations"]


def apply(overlay: Overlay, document: dict[str, Any]) -> dict[str, Any]:
    """Return the corrected document; the given one is not changed.

    Raises:
        OverlayError: an action does not fit the document, contradicts another one, or changes what no fact may change:
            an address, a name, or whether a call is safe to repeat.
    """
    try:
        corrected = _perform(overlay, document)
        problem = next(trespasses(document, corrected), None)
    except RecursionError:
        raise OverlayError(f"{overlay.name}: its actions nest the document too deeply") from None
    if problem is not None:
        raise OverlayError(f"{overlay.name}: {problem}")
    return corrected


def _perform(overlay: Overlay, document: dict[str, Any]) -> dict[str, Any]:
    application = _Application(copy.deepcopy(document))
    for index, action in enumerate(overlay.actions):
        try:
            application.perform(action)
        except (_MisfitError, ContradictionError) as error:
            where = f"{overlay.name}: action {index + 1}, target {action.target!r:.120},"
            raise OverlayError(f"{where} {error}{_versions(overlay, document)}") from None
    return application.document


class _MisfitError(Exception):
    """An action that does not fit."""


def _versions(overlay: Overlay, document: dict[str, Any]) -> str:
    version = document["info"]["version"]
    if overlay.spec_version == version:
        return ""
    return (
        f"; it was made for version {overlay.spec_version} of the specification, and this is {version}: learn it again"
    )


class _Found(NamedTuple):
    value: Any
    location: Location


_TEXTS = re.compile(r"'(?:[^'\\]|\\.)*'|\"(?:[^\"\\]|\\.)*\"")
_COSTLY = re.compile(r"\.\.|.\$|\w\s*\(|\[\?[^\]]*\[\?")
"""What can take very long: descendants, a second root, functions, and a filter inside a filter."""


def _find(query: str, document: dict[str, Any]) -> _Found:
    if len(query) > 1000 or _COSTLY.search(_TEXTS.sub("", query)):
        raise _MisfitError("is longer than 1000 characters, or has .., a function or a nested filter; name the node")
    with extra("contract"):
        import jsonpath_rfc9535 as jsonpath
    try:
        found = [_Found(node.value, node.location) for node in jsonpath.find(query, document)]
    except jsonpath.JSONPathError as error:
        raise _MisfitError(f"is not a JSONPath: {str(error).splitlines()[0]}") from None
    if len(found) != 1:
        raise _MisfitError(f"matches {len(found) or 'nothing'} in the document; a fact is about one node")
    return found[0]


class _Application:
    """A document while the actions are performed."""

    def __init__(self, document: dict[str, Any]) -> None:
        self.document = document
        self._agreement = Agreement()
        self._left = reading.MOST
        """How many values may still be added: copies of copies would fill the memory."""

    def perform(self, action: Action) -> None:
        found = _find(action.target, self.document)
        where, parent = self._walk(found.location)
        if action.remove:
            if not where:
                raise _MisfitError("is the whole document")
            self._agreement.remove(where)
            del parent[found.location[-1]]
            return
        update = action.update
        if action.copy:
            source = _find(action.copy, self.document)
            update = source.value
            if taken := sorted(_names(found.value) & _names(update)):
                raise _MisfitError(f"has {', '.join(taken)[:80]} already; what is copied needs a place of its own")
            self._agreement.copy(self._walk(source.location)[0], where)
        elif not isinstance(found.value, list):  # what is added to a list contradicts nothing
            self._agreement.update(where, update)
        self._left -= reading.size(update)
        if self._left < 0:
            raise _MisfitError(f"adds more than the {reading.MOST} values that all actions together may add")
        merged = _merged(found.value, update)
        if where:
            parent[found.location[-1]] = merged

    def _walk(self, location: Location) -> tuple[Location, Any]:
        """The location by names, and the list or object that holds the node."""
        parent: Any = None
        node: Any = self.document
        named: list[str | int] = []
        for key in location:
            parent, node = node, node[key]
            named.append(_name(node, key))
        return tuple(named), parent


def _name(item: Any, key: str | int) -> str | int:
    """The name of an item of a list, which stays the same when others are removed."""
    if isinstance(key, int) and isinstance(item, dict):
        return str(item.get("name", item.get("type", key)))
    return key


def _names(node: Any) -> set[str]:
    return set(node) if isinstance(node, dict) else set()


def _merged(target: Any, update: Any) -> Any:
    update = copy.deepcopy(update)
    if isinstance(target, dict):
        _merge(target, update)
        return target
    if isinstance(target, list):
        return [*target, *(update if isinstance(update, list) else [update])]
    if isinstance(update, dict | list):
        raise _MisfitError("is a single value, and the update is not")
    return update


def _merge(target: dict[str, Any], update: Any) -> None:
    if not isinstance(update, dict):
        raise _MisfitError("is an object, and the update is not")
    for name, value in update.items():
        both = (dict, dict) if isinstance(value, dict) else (list, list) if isinstance(value, list) else ()
        if name in target and both and isinstance(target[name], both[0]):
            target[name] = _merged(target[name], value)
        else:
            target[name] = copy.deepcopy(value)
