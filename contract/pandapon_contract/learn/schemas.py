"""The type of a parameter or member: what the document says, and what changes if it is another one."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from pandapon_contract.document import Document, Schema

from .uses import looks_like_money

TIMES = ("local-date-time", "epoch-milliseconds", "epoch-seconds", "alibaba-date-time")
TYPES_OF: dict[str, tuple[str, ...]] = {
    "id": ("string", "integer"),
    "int64": ("string", "integer"),
    "int32": ("integer",),
    "decimal": ("string", "number"),
    "password": ("string",),
    "uri": ("string",),
    "local-date-time": ("string",),
    "epoch-milliseconds": ("string", "integer"),
    "epoch-seconds": ("string", "integer"),
    "alibaba-date-time": ("string",),
}
"""The formats of spec/README.md, and the types that each applies to."""

SCALARS = ("string", "integer", "number")
AMOUNTS = (None, "decimal", "int64", "int32")
LIMITS = {"minimum", "maximum"}
SCALAR = {"format", *LIMITS}
KEYWORDS = {
    "string": {*SCALAR, "contentMediaType", "contentSchema"},
    "integer": SCALAR,
    "number": SCALAR,
    "boolean": set[str](),
    "array": {"items"},
    "object": {"properties", "required", "additionalProperties"},
}
"""The keywords that go with each type."""

ALL = set[str]().union(*KEYWORDS.values(), {"$ref"})
UNITS = {"x-unit", "x-unit-evidence"}

Difference = tuple[tuple[str, ...], dict[str, Any] | None]
"""Where in the schema, and what to update there; None removes it."""


def type_of(schema: Schema, document: Document) -> str | None:
    _, found = document.resolved(schema)
    kind = found.get("type", "object" if "properties" in found or "allOf" in found else None)
    return str(kind) if kind is not None else None


def typed(schema: Schema, document: Document, depth: int = 5) -> dict[str, Any]:
    """Type, format and items of a schema, as facts have them."""
    _, found = document.resolved(schema)
    kind = type_of(schema, document)
    value: dict[str, Any] = {} if kind is None else {"type": kind}
    if "format" in found:
        value["format"] = found["format"]
    if isinstance(found.get("items"), Mapping) and depth:
        value["items"] = typed(found["items"], document, depth - 1)
    return value


def new_schema(value: Mapping[str, Any], name: str) -> dict[str, Any]:
    """The schema of a parameter or member that the document lacks."""
    kind = value.get("type")
    if kind is None:
        return {}
    schema: dict[str, Any] = {"type": kind}
    if kind == "array":
        schema["items"] = new_schema(value.get("items", {}), "")
    elif _is_a_time(value, name):
        schema["format"] = value["format"]
    return {**schema, **_money(schema, name)}


def _is_a_time(value: Mapping[str, Any], name: str) -> bool:
    form = value.get("format")
    return form in TIMES and value["type"] in TYPES_OF[form] and not looks_like_money(name)


def _money(schema: Mapping[str, Any], name: str) -> dict[str, Any]:
    """What makes an amount of something named like one."""
    if not looks_like_money(name) or schema["type"] not in SCALARS:
        return {}
    if schema.get("format") not in AMOUNTS:
        return {}
    return {"x-unit": "unknown", **({"format": "decimal"} if schema["type"] == "number" else {})}


def differences(
    value: Mapping[str, Any], schema: Schema, document: Document, name: str, used: bool = False
) -> Iterator[Difference]:
    """Yield what a fact changes in a schema.

    Args:
        value: The value of the fact.
        schema: The schema.
        document: Its document.
        name: The name of the parameter or member.
        used: Whether other parts of the document need its Python type to stay the same.
    """
    ours, theirs = type_of(schema, document), value.get("type")
    if theirs is None or theirs == ours or (ours, theirs) == ("number", "integer"):
        yield from _finer(value, schema, document, ours)
        return
    change = _of_type(value, schema, document, ours, name, used)
    yield (), change
    kept = KEYWORDS.get(str(change.get("type")), set()) | change.keys()
    yield from (((key,), None) for key in sorted(ALL & schema.keys() - kept))
    if "type" not in change and "type" in schema:
        yield ("type",), None
    form = change.get("format", schema.get("format"))
    is_ours = "format" in schema and "format" not in change
    if is_ours and theirs in SCALARS and theirs not in TYPES_OF.get(str(form), ()):
        yield ("format",), None
        form = None
    if not _can_be_limited(theirs, form, schema):
        yield from (((key,), None) for key in sorted(LIMITS & schema.keys()) if key in kept)
    if "x-enum" in schema and _list_type(schema["x-enum"], document) != (theirs, form):
        yield ("x-enum",), None
    if "x-unit" in schema and not (theirs in SCALARS and form in AMOUNTS):
        yield from (((key,), None) for key in sorted(UNITS & schema.keys()))


def _can_be_limited(kind: str, form: str | None, schema: Schema) -> bool:
    whole = form == "int64" or (kind == "integer" and form in (None, "int32"))
    if whole:
        return all(type(schema[key]) is int for key in LIMITS & schema.keys())
    return form == "decimal"


def _list_type(name: str, document: Document) -> tuple[str, None] | None:
    for area in document.tree.get("x-enums", {}).values():
        if name in area["lists"]:
            return str(area["lists"][name]["type"]), None
    return None


def _of_type(
    value: Mapping[str, Any], schema: Schema, document: Document, ours: str | None, name: str, used: bool
) -> dict[str, Any]:
    """What to write for another type; a component that is known stays."""
    theirs = value["type"]
    inner = schema.get("contentSchema")
    if inner is not None and type_of(inner, document) == theirs:
        return dict(inner)
    if theirs == "array":
        if ours == "object" and "$ref" in schema and value.get("items", {}).get("type", "object") == "object":
            return {"type": "array", "items": {"$ref": schema["$ref"]}}
        return {"type": "array", "items": new_schema(value.get("items", {}), "")}
    if theirs == "object":
        items = schema.get("items", {})
        return {"$ref": items["$ref"]} if ours == "array" and "$ref" in items else {"type": "object"}
    change: dict[str, Any] = {"type": theirs}
    form, now = value.get("format"), schema.get("format")
    if _is_a_time(value, name) and not used:
        change["format"] = form
    elif (ours, theirs) == ("integer", "string") and now is None:
        change["format"] = "int64"  # digits stay a number for callers
    elif (ours, theirs) == ("string", "integer") and now is None and used:
        change["format"] = "id"
    if "x-unit" in schema and theirs == "number":
        change["format"] = "decimal"
    elif "x-unit" not in schema and "x-enum" not in schema:
        change = {**change, **_money({**({"format": now} if now else {}), **change}, name)}
    return change


def _finer(value: Mapping[str, Any], schema: Schema, document: Document, ours: str | None) -> Iterator[Difference]:
    """Yield another format of a time, and differences of items."""
    now, form = schema.get("format"), value.get("format")
    if (
        form in TIMES
        and ours in TYPES_OF[form]
        and now in (None, *TIMES)
        and form != now
        and not ({"$ref", "x-enum", "x-unit", "contentMediaType", *LIMITS} & schema.keys())
    ):
        yield (), {"format": form}
    if ours == "array" and "items" in value and isinstance(schema.get("items"), Mapping):
        for keys, change in differences(value["items"], schema["items"], document, ""):
            yield ("items", *keys), change
