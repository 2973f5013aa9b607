"""Invented values for examples, by type and format."""

from __future__ import annotations

import re
from typing import Any

import orjson

from .document import properties, referred, target, value_lists
from .source import Tree
from .vocabulary import DECIMAL, ID, INT64

BY_FORMAT: dict[str, tuple[str, int | float]] = {
    ID: ("1000000000000000001", 1000000000000000001),
    INT64: ("1", 1),
    DECIMAL: ("1.50", 1.5),
    "local-date-time": ("2024-01-02 03:04:05", 0),
    "epoch-milliseconds": ("1704135845000", 1704135845000),
    "epoch-seconds": ("1704135845", 1704135845),
    "alibaba-date-time": ("20240102030405000+0800", 0),
    "uri": ("https://example.com/1", 0),
    "password": ("secret_example", 0),
}
"""As a string, and as a number."""

WHOLE = re.compile(r"-?(?:0|[1-9]\d{0,18})")


def invented(tree: Tree, schema: Tree, before: Any = None, around: tuple[str, ...] = ()) -> Any:
    """A value for a schema: the former one in its new type if nothing else about it changed, or a new one."""
    name, schema = referred(schema), {**target(tree, schema), **schema}
    if name in around:
        return {}
    around = (*around, name) if name else around
    known = properties(tree, schema)
    if known:
        return {key: invented(tree, inner, around=around) for key, inner in known.items()}
    if isinstance(schema.get("additionalProperties"), dict):
        return {"example": invented(tree, schema["additionalProperties"], around=around)}
    if schema.get("type") == "array":
        return [invented(tree, schema.get("items", {}), around=around)]
    if "contentSchema" in schema:
        return orjson.dumps(invented(tree, schema["contentSchema"], around=around)).decode()
    return _scalar(tree, schema, before)


def _scalar(tree: Tree, schema: Tree, before: Any) -> Any:
    kind, form = str(schema.get("type")), schema.get("format")
    plain = form in (None, ID, INT64, "int32")
    if kind == "string" and plain and isinstance(before, int) and not isinstance(before, bool):
        return str(before)
    if kind == "integer" and plain and isinstance(before, str) and WHOLE.fullmatch(before) and abs(int(before)) < 2**63:
        return int(before)
    if kind == "string" and form is None and isinstance(before, str):
        return before
    for _, listed, values, _ in value_lists(tree):
        if listed == schema.get("x-enum") and values["values"]:
            return next(iter(values["values"].values()))["value"]
    text, number = BY_FORMAT.get(str(form), ("example", 1))
    return {"string": text, "integer": number, "number": 1.5, "boolean": True, "object": {}}.get(kind, text)
