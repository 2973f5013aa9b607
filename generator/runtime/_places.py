"""Where the parameters of an operation are sent: in the path, in the query or in the body."""

from __future__ import annotations

import re
import urllib.parse
from collections.abc import Collection, Iterator, Mapping
from typing import Any, Literal

from attrs import frozen

from ._sending import path_text
from .errors import InvalidArgumentError

Where = Literal["path", "query", "body"]
Node = Mapping[str, Any]

JSON = "application/json"
REF = "#/components/schemas/"

WORDS = {"true": True, "false": False}


class UnfitError(LookupError):
    """A path or a parameter does not fit the operation."""


@frozen
class Place:
    """Where a parameter is sent."""

    where: Where
    type: str = "string"
    """Its JSON type in a body."""

    def value(self, value: Any, name: str) -> Any:
        """The value in the form of this place, from that of another.

        Raises:
            InvalidArgumentError: it cannot be sent here.
        """
        if self.where == "body":
            return self._typed(value)
        if isinstance(value, dict | list):
            raise InvalidArgumentError(
                f"{name} is a list or an object, and the corrections or `paths` move it to the {self.where}, where it "
                "cannot be sent; correct the specification and regenerate the client"
            )
        text = ("false", "true")[value] if isinstance(value, bool) else str(value)
        return path_text(text, name) if self.where == "path" else text

    def _typed(self, value: Any) -> Any:
        """A value that is not in this form stays a string, as at its old place."""
        if not isinstance(value, str) or self.type == "string":
            return value
        if self.type == "integer" and re.fullmatch(r"-?[0-9]{1,19}", value, re.ASCII):
            return int(value)
        if self.type == "number" and re.fullmatch(r"-?[0-9]{1,15}(\.[0-9]{1,15})?", value, re.ASCII):
            return float(value) if "." in value else int(value)
        return WORDS.get(value, value) if self.type == "boolean" else value


@frozen
class Parameter:
    """A parameter of an operation, as the document describes it."""

    name: str
    where: Where
    type: str
    """Its JSON type."""
    is_id: bool

    def at(self, where: Where) -> Place:
        """The place of this parameter, if it is sent there."""
        return Place(where, self.type) if where == "body" else Place(where)


def parameters(document: Node, entry: Node) -> Iterator[Parameter]:
    """The parameters of an operation, and the members of its body. A name may come twice.

    Raises:
        UnfitError: it refers to a schema that does not exist.
    """
    for each in entry.get("parameters", ()):
        yield _parameter(document, each["name"], each["in"], each.get("schema", {}))
    if body := entry.get("requestBody"):
        for name, member in _members(document, body["content"][JSON]["schema"]).items():
            yield _parameter(document, name, "body", member)


def places(document: Node, entry: Node) -> dict[str, Place]:
    """Where each parameter is sent. A name that is sent in two places stays where it is, and is not listed.

    Raises:
        UnfitError: it refers to a schema that does not exist.
    """
    found = list(parameters(document, entry))
    names = [each.name for each in found]
    return {each.name: each.at(each.where) for each in found if names.count(each.name) == 1}


def parameters_of(path: str) -> list[str]:
    """The names of the parameters in a path, in their order."""
    return re.findall(r"{([^}]*)}", path)


def with_known_names(path: str, old: str, known: Collection[str], ids: Collection[str] = ()) -> str:
    """The path with the names that the client gives its parameters.

    A name that it does not know may be one of them in another spelling. Else it stands for the parameter that the old
    path had and this one lacks, or `{id}` for the only id of the operation, such as `orderId`.

    Raises:
        UnfitError: no such parameter is known.
    """
    folded = {_folded(name): name for name in known}
    given = parameters_of(path)
    unknown = [name for name in given if name not in known]
    named = {name: folded[_folded(name)] for name in unknown if _folded(name) in folded}
    taken = {named.get(name, name) for name in given}
    if rest := [name for name in unknown if name not in named]:
        gone = [name for name in parameters_of(old) if name not in taken]
        meant = gone or [name for name in ids if name not in taken and _folded(name).endswith(_folded(rest[0] or "?"))]
        if len(rest) != 1 or len(meant) != 1:
            raise UnfitError(f"the path {path} has parameters that the client does not know: {', '.join(rest)}")
        named[rest[0]] = meant[0]
    return re.sub(r"{([^}]*)}", lambda found: "{" + named.get(found[1], found[1]) + "}", path)


def meet(one: tuple[str, str], other: tuple[str, str]) -> bool:
    """Whether a request of one operation may arrive at another, by the method and the path of each."""
    return _shape(one[1]) == _shape(other[1]) or (one[0] == other[0] and _overlap(one[1], other[1]))


def unquoted(value: str) -> str:
    """A value from a path as it was given."""
    return urllib.parse.unquote(value)


def _folded(name: str) -> str:
    return name.replace("_", "").casefold()


def _shape(path: str) -> str:
    return re.sub(r"{[^}]*}", "{}", path).casefold()


def _overlap(one: str, other: str) -> bool:
    """Whether a request can match both paths, because a parameter of one stands for a word of the other."""
    here, there = _shape(one).split("/"), _shape(other).split("/")
    return len(here) == len(there) and all(a == b or "{}" in a or "{}" in b for a, b in zip(here, there, strict=True))


def _parameter(document: Node, name: str, where: Where, schema: Node) -> Parameter:
    schema = _resolved(document, schema)
    kind = schema.get("type", "string")
    word = next((each for each in kind if each != "null"), "string") if isinstance(kind, list) else str(kind)
    return Parameter(name, where, word, schema.get("format") == "id")


def _members(document: Node, schema: Node) -> dict[str, Node]:
    schema = _resolved(document, schema)
    found: dict[str, Node] = dict(schema.get("properties", {}))
    for part in schema.get("allOf", ()):
        found |= _resolved(document, part).get("properties", {})
    return found


def _resolved(document: Node, schema: Node) -> Node:
    for _ in range(20):
        if "$ref" not in schema:
            break
        name = schema["$ref"].removeprefix(REF)
        if name not in document["components"]["schemas"]:
            raise UnfitError(f"it refers to the schema {name:.80}, which does not exist")
        schema = document["components"]["schemas"][name]
    return schema
