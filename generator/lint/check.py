"""Check the project's rules: first what every other step relies on, then every rule."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from generator.spec.document import all_schemas, components, is_object, referred
from generator.spec.problems import Problem
from generator.spec.source import Finding, Pointer, Source

from . import convention_rules as convention_rules
from . import document_rules as document_rules
from . import enum_rules as enum_rules
from . import keyword_rules
from . import message_rules as message_rules
from . import method_rules as method_rules
from . import refusal_rules as refusal_rules
from . import rules as rules
from . import table_rules as table_rules
from . import value_rules as value_rules
from .registry import RULES


def references(document: Source) -> list[Problem]:
    """Find dangling references. Runs first, because every other step follows references."""
    found = list(_dangling(document.tree)) or _circles(document.tree)
    return [document.problem(pointer, "reference", message) for pointer, message in found]


def shapes(document: Source) -> list[Problem]:
    """Find valid constructs that no other step handles: boolean schemas, and references to anything but schemas."""
    found = [
        document.problem(pointer, "boolean-schema", "true and false are not allowed as schemas; {} accepts any value")
        for schema, pointer in all_schemas(document.tree)
        if not isinstance(schema, dict)
    ]
    found += [
        document.problem((*pointer, "$ref"), "reference", "only schemas can be referenced; write out the target")
        for pointer in _references(document.tree, ())
        if "schema" not in pointer and pointer[:2] != ("components", "schemas")
    ]
    return found or [
        document.problem(pointer, "word", message) for pointer, message in keyword_rules.misused(document.tree)
    ]


def lint(document: Source) -> list[Problem]:
    """Return the findings of all rules in a valid OpenAPI document."""
    return [
        document.problem(pointer, name, message)
        for name, check in RULES.items()
        for pointer, message in check(document)
    ]


def _references(node: Any, pointer: Pointer) -> Iterator[Pointer]:
    """Yield the pointer of every `$ref`."""
    if isinstance(node, dict) and isinstance(node.get("$ref"), str):
        yield pointer
    children = node.items() if isinstance(node, dict) else enumerate(node) if isinstance(node, list) else ()
    for key, child in children:
        yield from _references(child, (*pointer, key))


def _dangling(tree: Any) -> Iterator[Finding]:
    for pointer in _references(tree, ()):
        node = tree
        for key in pointer:
            node = node[key]
        if referred(node) not in components(tree):
            yield (*pointer, "$ref"), f"{node['$ref']} is not defined"


def _circles(tree: Any) -> Iterator[Finding]:
    """Find components that contain themselves: by `$ref` or `allOf`, or as a list, map or JSON string of themselves."""

    def parts(schema: Any) -> Iterator[Any]:
        if not isinstance(schema, dict):
            return
        yield schema
        if isinstance(schema.get("allOf"), list):
            yield from schema["allOf"]
        if not is_object(schema):
            for key in ("items", "additionalProperties", "contentSchema"):
                yield from parts(schema.get(key))

    def made_of(name: str, seen: set[str]) -> set[str]:
        for part in parts(components(tree)[name]):
            used = referred(part) if isinstance(part, dict) else None
            if used is not None and used not in seen:
                seen.add(used)
                made_of(used, seen)
        return seen

    for name in components(tree):
        if name in made_of(name, set()):
            yield ("components", "schemas", name), f"{name} contains itself"
