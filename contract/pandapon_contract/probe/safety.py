"""Decides whether a request may be sent: only reads, and only if no evidence calls them a change."""

from __future__ import annotations

import re
from functools import lru_cache

from pandapon_contract.document import Document, Operation

NOWHERE = "no-such-path"
"""A segment that no API has."""

CHANGING = re.compile(
    "add|agree|append|apply|approve|bind|book|buy|cancel|change|clear|close|confirm|create|del|drop|edit|insert|modif|"
    "move|pay|publish|push|put|receive|refuse|reject|remove|replace|reset|revoke|save|send|submit|transfer|update|"
    "upload|write"
)
"""Words of change, anywhere in a name or a path; too many refuse a read, too few would send a change."""

VERIFIED = {"documented", "observed", "sample", "client", "v2"}
TEMPLATE = re.compile(r"(?:/(?:[A-Za-z0-9_-]+|{[A-Za-z0-9_]+}))+")
PARAMETER = re.compile(r"{[^}]*}")
VALUE = "[A-Za-z0-9_-]+"
UNKNOWN = "the specification does not have it"


class Safety:
    """The rule for a set of documents, such as the bundled one and the one that facts corrected: all must allow it.

    Args:
        documents: The documents; the last one is in force, and says where an operation is.
    """

    def __init__(self, *documents: Document) -> None:
        self._areas = [_Area(document) for document in documents]

    def objection(self, name: str, method: str, path: str) -> str:
        """Why a request may not be sent; empty if it may.

        Args:
            name: The operation that it is sent for.
            method: In capitals.
            path: The path as sent, without the query.
        """
        for area in self._areas:
            if problem := area.objections.get(name, UNKNOWN) or area.change_at(method, path):
                return problem
        operation = self._in_force(name)
        if method != operation.method:
            return f"{name} is {operation.method}"
        if not any(_matches(template, path) for template in _places(operation)):
            return f"it is not a path of {name}"
        return _word(path)

    def of_operation(self, name: str) -> str:
        """Why no request may be sent for an operation; empty if every one may."""
        for area in self._areas:
            if problem := area.objections.get(name, UNKNOWN):
                return problem
        operation = self._in_force(name)
        paths = (PARAMETER.sub("0", place) for place in _places(operation))
        return next(filter(None, (self.objection(name, operation.method, path) for path in paths)), "")

    def _in_force(self, name: str) -> Operation:
        return self._areas[-1].operations[name]


class _Area:
    """What one document says."""

    def __init__(self, document: Document) -> None:
        self.operations = {each.id: each for each in document.operations()}
        self.objections = {name: _objection(document, each) for name, each in self.operations.items()}
        self._changes = [
            (_pattern(place), each.id)
            for each in self.operations.values()
            if not each.safe
            for place in (each.path, *each.alternatives)
        ]

    def change_at(self, method: str, path: str) -> str:
        """An objection if a change is, or may be, at a path, whatever its method."""
        for pattern, name in self._changes:
            if pattern.fullmatch(path):
                return f"{method} {path} may be {name}, which changes something"
        return ""


def _objection(document: Document, operation: Operation) -> str:
    if not operation.safe or "x-look-up" in operation.entry:
        return "it changes something"
    if operation.method not in ("GET", "POST"):
        return f"{operation.method} is for changes"
    if operation.entry.get("security"):
        return "how it is signed is not known"
    if _takes_password(document, operation):
        return "it takes a password"
    paths = (operation.path, *operation.alternatives)
    if not all(TEMPLATE.fullmatch(path) for path in paths):
        return "its path is not plain"
    about = str(operation.entry.get("summary", "")).partition(" ")[0]
    if word := next(filter(None, map(_word, (operation.id.partition(".")[2], about, *paths))), ""):
        return word
    if operation.method == "POST" and not is_verified(operation) and not _has_sibling(document, operation):
        return "its path is not known, and no page shows a read of its area that is a POST"
    return ""


def candidates(operation: Operation) -> tuple[str, ...]:
    """The paths that an operation may have; one if a page or a client shows it."""
    return (operation.path,) if is_verified(operation) else (operation.path, *operation.alternatives)


def _places(operation: Operation) -> list[str]:
    return [each for place in candidates(operation) for each in (place, beside(place), nowhere(place))]


def beside(template: str) -> str:
    """The same path with its last fixed segment replaced by one that no API has."""
    segments = template.split("/")
    fixed = [index for index, segment in enumerate(segments) if segment and not segment.startswith("{")]
    if fixed:
        segments[fixed[-1]] = NOWHERE
    return "/".join(segments)


def nowhere(template: str) -> str:
    """A path that no API has, below the same first segment, so that the same part of a server answers."""
    return f"/{template.split('/')[1]}/{NOWHERE}/{NOWHERE}"


def is_verified(operation: Operation) -> bool:
    """Whether a page, an answer or a client shows the path."""
    words = (word.partition("(")[0].strip() for word in operation.path_evidence.split(","))
    return not VERIFIED.isdisjoint(words)


def _word(text: str) -> str:
    found = CHANGING.search(text.lower().replace("address", ""))
    return f"{text} has the word {found[0]!r}" if found else ""


def _matches(template: str, path: str) -> bool:
    return _pattern(template).fullmatch(path) is not None


@lru_cache(maxsize=1024)
def _pattern(template: str) -> re.Pattern[str]:
    return re.compile(VALUE.join(map(re.escape, PARAMETER.split(template))))


def _has_sibling(document: Document, operation: Operation) -> bool:
    area = operation.id.partition(".")[0]
    return any(
        other.id.partition(".")[0] == area
        and other.safe
        and other.method == "POST"
        and other.path_evidence.startswith("documented")
        for other in document.operations()
        if other.id != operation.id
    )


def _takes_password(document: Document, operation: Operation) -> bool:
    members = document.members(operation.body) if operation.body is not None else ()
    return any(member.schema.get("format") == "password" for member in members)
