"""Schemas of a page in the form that `page.Schema` describes."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any
from urllib.parse import unquote

from .bounded import items, mapping
from .page import Schema

LARGEST = 100_000
"""How many schemas and items of lists a page may have, each counted as often as it is used. What is beyond is cut."""

DEEPEST = 40

TYPES = {"string", "integer", "number", "boolean", "object", "array"}
LABELS = ("title", "description", "format")
TOOLS = ("x-apifox-", "x-apidog-")


def word(node: Mapping[str, Any], name: str) -> Any:
    """A value of the tool's own: `x-apifox-orders`, or `x-apidog-orders`."""
    return next((node[tool + name] for tool in TOOLS if tool + name in node), None)


class Schemas:
    """Reads the schemas of one page. `root` holds what their references point to."""

    def __init__(self, root: Mapping[str, Any]) -> None:
        self._root = root
        self._left = LARGEST

    def target(self, reference: Any) -> Any:
        """What a reference points to, or None. Names in it are percent-encoded, and may be folded over lines."""
        if not isinstance(reference, str) or not reference.startswith("#/"):
            return None
        node: Any = self._root
        for part in "".join(reference.split()).removeprefix("#/").split("/"):
            name = unquote(part).replace("~1", "/").replace("~0", "~")
            node = mapping(node).get(name)
        return node

    def read(self, node: Any, around: tuple[str, ...] = (), depth: int = 0) -> Schema:
        """A schema, resolved; cut to an empty one where it contains itself or is too deep."""
        self._left -= 1 + sum(len(value) for value in mapping(node).values() if isinstance(value, list))
        if not isinstance(node, dict) or depth > DEEPEST or self._left < 0:
            return {}
        found: dict[str, Any] = {}
        if "$ref" in node:
            reference = "".join(str(node["$ref"]).split())
            if reference not in around:
                found = dict(self.read(self.target(reference), (*around, reference), depth + 1))
        for option in self._options(node, around, depth):
            found = {**found, **option}
        self._own(node, found, around, depth)
        return found

    def _options(self, node: Mapping[str, Any], around: tuple[str, ...], depth: int) -> Iterator[Schema]:
        options = [option for name in ("oneOf", "anyOf") for option in items(node.get(name))]
        read = [self.read(option, around, depth + 1) for option in options]
        kinds = {option["type"] for option in read if "type" in option}
        if any(option.get("nullable") for option in read):
            yield {"nullable": True}
        real = [option for option in read if option != {"nullable": True}]
        if len(real) == 1:
            yield real[0]
        elif len(kinds) == 1 and all("type" in option for option in real):
            yield {"type": kinds.pop()}

    def _own(self, node: dict[str, Any], found: dict[str, Any], around: tuple[str, ...], depth: int) -> None:
        kinds = [
            str(kind).lower() for kind in (node["type"] if isinstance(node.get("type"), list) else [node.get("type")])
        ]
        real = [kind for kind in kinds if kind in TYPES]
        if len(real) == 1:
            found["type"] = real[0]
        elif "file" in kinds:
            found |= {"type": "string", "format": "binary"}
        if node.get("nullable") is True or "null" in kinds:
            found["nullable"] = True
        found |= {label: node[label] for label in LABELS if isinstance(node.get(label), str) and node[label]}
        self._values(node, found)
        self._members(node, found, around, depth)
        inner = node.get("items")
        if isinstance(inner, list):
            inner = inner[0] if inner else None
        for name, schema in (("items", inner), ("additionalProperties", node.get("additionalProperties"))):
            if isinstance(schema, dict):
                found[name] = self.read(schema, around, depth + 1)

    def _values(self, node: Mapping[str, Any], found: dict[str, Any]) -> None:
        listed = items(node.get("enum")) or [mapping(each).get("value") for each in items(word(node, "enum"))]
        if "const" in node:
            listed = [node["const"]]
        values = [value for value in listed if isinstance(value, str | int | float)]
        if values:
            found["enum"] = values
        examples = [node["example"]] if "example" in node else items(node.get("examples"))
        if examples:
            found["example"] = examples[0]
        if "default" in node:
            found["default"] = node["default"]

    def _members(self, node: dict[str, Any], found: dict[str, Any], around: tuple[str, ...], depth: int) -> None:
        members = dict(mapping(found.get("properties")))
        required = set(items(found.get("required")))
        for part in items(node.get("allOf")):
            read = self.read(part, around, depth + 1)
            members |= read.get("properties", {})
            required |= set(read.get("required", ()))
            found |= {name: value for name, value in read.items() if name not in found}
        own = mapping(node.get("properties"))
        merged = mapping(word(node, "refs"))
        given = {name: self.read(schema, around, depth + 1) for name, schema in own.items()}
        for name in dict.fromkeys(
            each for each in (*items(word(node, "orders")), *own, *merged) if isinstance(each, str)
        ):
            if name in given:
                members[name] = given[name]
            elif name in merged:
                taken, needed = self._merged(node, mapping(merged[name]), around, depth)
                members |= {other: given.get(other, schema) for other, schema in taken.items()}
                required |= needed
        members, required = self._overridden(node, members, required, around, depth)
        required |= {name for name in items(node.get("required")) if isinstance(name, str)}
        if members:
            found["type"], found["properties"] = "object", members
            if listed := [name for name in members if name in required]:
                found["required"] = listed
            else:
                found.pop("required", None)

    def _merged(
        self, node: Mapping[str, Any], reference: dict[str, Any], around: tuple[str, ...], depth: int
    ) -> tuple[dict[str, Schema], set[str]]:
        """What `x-apifox-refs` adds. If the page has merged it already, no name is added."""
        read = self.read(reference, around, depth + 1)
        here = {name for name in items(word(node, "ignore-properties")) if isinstance(name, str)}
        members = dict(read.get("properties", {}))
        if here & members.keys():
            members = {name: schema for name, schema in members.items() if name in mapping(node.get("properties"))}
        return members, set(read.get("required", ())) & members.keys()

    def _overridden(
        self,
        node: Mapping[str, Any],
        members: dict[str, Schema],
        required: set[str],
        around: tuple[str, ...],
        depth: int,
    ) -> tuple[dict[str, Schema], set[str]]:
        for name, schema in mapping(word(node, "overrides")).items():
            if schema is None:
                members.pop(name, None)
            else:
                members[name] = self.read(schema, around, depth + 1)
        return members, required & members.keys()
