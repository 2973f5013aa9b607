"""The rules for amounts and limits."""

from __future__ import annotations

from collections.abc import Iterator

from generator.spec.codecs import codec_of
from generator.spec.document import all_schemas, components, members, request_schemas, target
from generator.spec.naming import python_name_of
from generator.spec.source import Finding, Pointer, Source, Tree
from generator.spec.vocabulary import DECIMAL, INT64, MONEY, UNITS

from .registry import rule

AMOUNTS = (None, DECIMAL, INT64, "int32")
"""The formats of an amount."""

LIMITED = ("integer", "integer_text", "decimal", "decimal_text")
"""The kinds of codecs that have limits."""

NO_LIMITS = "only an integer or a number with format: decimal can have limits"


def has_limits(tree: Tree, schema: Tree) -> bool:
    """Whether the client checks the limits of a schema before sending."""
    return codec_of(tree, schema, request=True).kind in LIMITED


@rule("unit")
def _units(document: Source) -> Iterator[Finding]:
    for owner, name, member, pointer in members(document.tree):
        told = member.get("schema", {}) | member
        schema = target(document.tree, member.get("schema", member))
        unit, here = told.get("x-unit"), (*pointer, "x-unit")
        scalar = "x-enum" not in told and schema.get("type") in ("integer", "string", "number")
        if unit is None:
            if scalar and MONEY.search(python_name_of(name, member)):
                yield pointer, f"{owner}.{name} looks like money but has no x-unit"
            if "x-unit-evidence" in told:
                yield pointer, f"{owner}.{name} has x-unit-evidence but no x-unit"
            continue
        amount = _innermost(document.tree, schema)
        if unit not in UNITS:
            yield here, f"{unit!r} is not a unit ({', '.join(UNITS)})"
        elif amount.get("type") not in ("integer", "string", "number") or amount.get("format") not in AMOUNTS:
            yield here, f"{owner}.{name} has a unit but is not an amount; leave x-unit out, or make it a number"
        elif amount["type"] == "number" and amount.get("format") != DECIMAL:
            yield here, f"{owner}.{name} is money, which a float cannot represent exactly: write format: {DECIMAL}"


def _innermost(tree: Tree, schema: Tree) -> Tree:
    """Return the innermost item of nested lists and maps."""
    inner = schema.get("items", schema.get("additionalProperties"))
    return _innermost(tree, target(tree, inner)) if isinstance(inner, dict) else schema


@rule("limit")
def _limits(document: Source) -> Iterator[Finding]:
    tree = document.tree
    checked: set[Pointer] = {
        ("components", "schemas", name, "properties", member)
        for name in request_schemas(tree)
        for member in components(tree)[name].get("properties", {})
    }
    for schema, pointer in all_schemas(tree):
        own = schema.keys() & {"minimum", "maximum"}
        if own:
            yield from _impossible(schema, pointer)
        if not own and not target(tree, schema).keys() & {"minimum", "maximum"}:
            continue
        if pointer in checked:
            if not has_limits(tree, schema):
                yield pointer, NO_LIMITS
        elif pointer[:-1] != ("components", "schemas") and pointer[3:4] != ("parameters",):
            yield pointer, "only limits of parameters and request members are checked; put others in the description"


def _impossible(schema: Tree, pointer: Pointer) -> Iterator[Finding]:
    least, most = schema.get("minimum"), schema.get("maximum")
    whole = schema.get("type") == "integer" or schema.get("format") == INT64
    if least is not None and most is not None and least > most:
        yield pointer, f"no value lies between {least} and {most}"
    elif whole and any(isinstance(limit, float) for limit in (least, most)):
        yield pointer, "the limits of an integer must be integers"
