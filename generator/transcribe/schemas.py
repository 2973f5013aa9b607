"""Schemas of a page as components of spec/: objects are named, types are one word, formats only as far as they show."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Any

from attrs import define, field, frozen

from generator.spec.document import REF
from generator.spec.source import Tree
from generator.spec.vocabulary import DECIMAL, FORMATS, ID, MONEY, PASSWORD

from .words import BLANK, free, pascal, prose

Schema = Mapping[str, Any]

TYPES = ("string", "integer", "number", "boolean", "array", "object")
IDENTIFIER = re.compile(r"(?:^id|[a-z0-9]Ids?|_ids?)$")
LOCAL_TIME = re.compile(r"\d{4}-\d\d-\d\d \d\d:\d\d:\d\d")
KEPT = FORMATS.keys() - {PASSWORD}
DEEPEST = 20


@frozen
class Use:
    """Where a schema is used, and how well it is known."""

    request: bool
    evidence: str


@define
class Components:
    """The components and value lists of a draft."""

    schemas: dict[str, Tree] = field(factory=dict)
    lists: dict[str, Tree] = field(factory=dict)
    notes: list[str] = field(factory=list)
    """What the form of spec/ has no place for."""

    def schema(self, name: str, schema: Schema, use: Use, depth: int = 0) -> Tree:
        """A schema, its objects as components; `name` is for the first of them."""
        kind = type_of(schema)
        if kind == "array":
            items = schema.get("items")
            inner = self.schema(name, items, use, depth=depth + 1) if isinstance(items, Mapping) else {}
            return {"type": "array", "items": inner}
        if kind == "object" and schema.get("properties") and depth < DEEPEST:
            return {"$ref": f"{REF}{self._component(name, schema, use, depth=depth)}"}
        if kind == "object":
            values = schema.get("additionalProperties")
            if isinstance(values, Mapping) and values:
                inner = self.schema(name, values, use, depth=depth + 1)
                return {"type": "object", "additionalProperties": inner}
            return {"type": "object"}
        return {"type": kind, **_format(name, schema, kind)} if kind else {}

    def _component(self, name: str, schema: Schema, use: Use, depth: int) -> str:
        name = free(name, self.schemas.keys() | self.lists.keys())
        self.schemas[name] = {}  # so that it precedes what it holds
        members = {
            key: self.member(name, key, each, use, depth=depth + 1) for key, each in schema["properties"].items()
        }
        required = [key for key in schema.get("required", ()) if key in members]
        if "required" not in schema and use.request:
            for member in members.values():
                member["x-required"] = "unknown"
        if not use.request:
            required = [key for key in required if members[key].get("type") == "array"]
        component: Tree = {
            "type": "object",
            "description": prose(str(schema.get("description") or schema.get("title") or "")),
            "x-evidence": use.evidence,
            **({"required": required} if required else {}),
            "properties": members,
        }
        same = next((known for known, each in self.schemas.items() if each == component), None)
        if same is None:
            self.schemas[name] = component
        else:
            del self.schemas[name]
        return same or name

    def member(self, owner: str, name: str, schema: Schema, use: Use, depth: int = 0) -> Tree:
        """A member with its description, unit and value list."""
        found = self.schema(f"{owner}{pascal(name)}", schema, use, depth=depth)
        kind = found.get("type")
        found["description"] = prose(str(schema.get("description") or schema.get("title") or ""))
        values = schema.get("enum")
        if values and kind in ("string", "integer"):
            found["x-enum"] = self.value_list(f"{owner}{pascal(name)}", kind, values, use)
            found.pop("format", None)
        elif kind in ("string", "integer", "number") and MONEY.search(name):
            found["x-unit"] = "unknown"
            if kind == "number" or found.get("format") not in (None, "int64", "int32"):
                found["format"] = DECIMAL
        return found

    def value_list(self, name: str, kind: str, values: Iterable[Any], use: Use) -> str:
        """Add a value list, whose values a person names."""
        typed = [value for value in values if type(value) is (int if kind == "integer" else str)]
        listed = {f"VALUE_{number}": value for number, value in enumerate(dict.fromkeys(typed), 1)}
        name = free(name, self.schemas.keys() | self.lists.keys())
        self.lists[name] = {
            "type": kind,
            "about": BLANK,
            "values": {
                key: {"value": value, "about": BLANK, "evidence": use.evidence} for key, value in listed.items()
            },
        }
        return name


def shape_of(value: Any, depth: int = 0) -> Tree:
    """The schema that an example suggests."""
    if isinstance(value, dict) and depth < DEEPEST:
        return {"type": "object", "properties": {key: shape_of(each, depth + 1) for key, each in value.items()}}
    if isinstance(value, list) and depth < DEEPEST:
        return {"type": "array", "items": next((shape_of(each, depth + 1) for each in value), {})}
    return {"example": value}


def type_of(schema: Schema) -> str | None:
    """The type, as far as the page or its example shows it."""
    kind = schema.get("type")
    if kind in TYPES:
        return str(kind)
    if schema.get("properties"):
        return "object"
    example = schema.get("example")
    shown = {bool: "boolean", int: "integer", float: "number", str: "string"}
    return shown.get(type(example))


def _format(name: str, schema: Schema, kind: str) -> Tree:
    form, example = schema.get("format"), schema.get("example")
    if form in KEPT and kind in FORMATS[str(form)]:
        return {"format": form}
    if kind in FORMATS[ID] and IDENTIFIER.search(name):
        return {"format": ID}
    if kind == "string" and isinstance(example, str) and LOCAL_TIME.fullmatch(example):
        return {"format": "local-date-time"}
    return {}
