"""When the type that a page states agrees with ours: our formats are readings of what is on the wire."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from .page import Schema

READINGS = {
    "id": ("integer", "string"),
    "decimal": ("number", "string"),
    "epoch-milliseconds": ("integer", "string"),
    "epoch-seconds": ("integer", "string"),
}
"""Our formats that read several types."""

WIRE = frozenset({"int32", "int64"})
"""The formats of pages that mean something in the specification too."""


def agree(ours: Schema, theirs: Schema) -> bool:
    """Whether an answer of their type is read as ours says; a page without a type says nothing."""
    mine, other = kind(ours), kind(theirs)
    if not mine or not other or mine == other:
        return True
    if ours.get("format") == "id":
        return {mine, other} <= {"integer", "string"}
    return mine == "number" and other == "integer"


def kind(schema: Schema) -> str:
    """The type, also if it only follows from the members; empty if nothing is said."""
    stated = schema.get("type")
    if isinstance(stated, str):
        return "" if stated in ("any", "null") else stated
    if schema.get("properties") or schema.get("additionalProperties"):
        return "object"
    return "array" if schema.get("items") else ""


def label(schema: Schema) -> str:
    """A type for people: `array of string (id)`."""
    name = kind(schema)
    if name == "array" and isinstance(schema.get("items"), Mapping) and kind(schema["items"]):
        return f"array of {label(schema['items'])}"
    form = schema.get("format")
    return f"{name} ({form})" if name and isinstance(form, str) else name


def value(ours: Schema | None, theirs: Schema) -> dict[str, Any]:
    """The type as a fact states it: ours if both agree, otherwise theirs, with our reading where it fits both."""
    name = kind(theirs)
    reading = ours.get("format") if ours is not None else None
    if ours is not None and agree(ours, theirs):
        name, form = kind(ours) or name, reading
    else:
        if (reading, name) == ("decimal", "integer"):
            name = "number"
        form = reading if name in READINGS.get(str(reading), ()) else _wire(theirs)
    found: dict[str, Any] = {"type": name}
    if form:
        found["format"] = form
    items = theirs.get("items")
    if name == "array" and isinstance(items, Mapping) and kind(items):
        inner = ours.get("items") if ours is not None and kind(ours) == "array" else None
        found["items"] = value(inner, items)
    return found


def _wire(theirs: Schema) -> str | None:
    form = theirs.get("format")
    return str(form) if form in WIRE else None
