"""The house rules of spec/README.md. Every rule yields problems with file, line and its own name."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from . import lint_methods, lint_refusals  # noqa: F401 - its rule registers itself
from .codecs import INTEGER, codec_of
from .document import (
    JSON,
    METHODS,
    all_schemas,
    answered,
    asked,
    components,
    is_object,
    messages,
    operations,
    properties,
    referred,
    subschemas,
    target,
)
from .naming import called, class_name, is_class_name, is_python_name, python_name
from .problems import Problem
from .rules import RULES, Finding, rule
from .source import Pointer, Source
from .words import (
    CLASSES,
    CLIENT_HAS,
    EXTENSIONS,
    EXTENT,
    FORMATS,
    MONEY,
    PATH_STRENGTH,
    RESERVED,
    UNITS,
    evidence_words,
    is_evidence,
)

SINGLE = {"path": ("string", "integer"), "query": ("string", "integer", "number", "boolean")}
"""What a parameter may be."""


def references(document: Source) -> list[Problem]:
    """Dangling references. Asked before anything else, because every other step follows references."""
    found = list(_dangling(document.tree, document.tree, ())) or _circles(document.tree)
    return [document.problem(pointer, "reference", message) for pointer, message in found]


def shapes(document: Source) -> list[Problem]:
    """Schemas that are true or false, which is valid and which no other step expects."""
    return [
        document.problem(pointer, "boolean-schema", "true and false are no schemas here; {} takes anything")
        for schema, pointer in all_schemas(document.tree)
        if not isinstance(schema, dict)
    ]


def lint(document: Source) -> list[Problem]:
    """All findings of all rules in a document that is valid OpenAPI."""
    return [
        document.problem(pointer, name, message)
        for name, check in RULES.items()
        for pointer, message in check(document)
    ]


def _dangling(tree: Any, node: Any, pointer: Pointer) -> Iterator[Finding]:
    if isinstance(node, dict):
        reference = node.get("$ref")
        if isinstance(reference, str) and referred(node) not in components(tree):
            yield (*pointer, "$ref"), f"{reference} is defined nowhere"
    children = node.items() if isinstance(node, dict) else enumerate(node) if isinstance(node, list) else ()
    for key, child in children:
        yield from _dangling(tree, child, (*pointer, key))


def _circles(tree: Any) -> Iterator[Finding]:
    """Components that are made of themselves, by `$ref` or by `allOf`."""

    def made_of(name: str, seen: set[str]) -> set[str]:
        schema = components(tree)[name]
        parts = [schema, *(schema.get("allOf") or [])] if isinstance(schema, dict) else []
        for part in parts:
            used = referred(part) if isinstance(part, dict) else None
            if used is not None and used not in seen:
                seen.add(used)
                made_of(used, seen)
        return seen

    for name in components(tree):
        if name in made_of(name, set()):
            yield ("components", "schemas", name), f"{name} is made of itself"


@rule("server")
def _server(document: Source) -> Iterator[Finding]:
    if not document.tree.get("servers"):
        yield (), "openapi.yaml needs a server: its address is the client's base_url"


@rule("operation-id")
def _operation_ids(document: Source) -> Iterator[Finding]:
    seen: dict[str, Pointer] = {}
    methods: dict[tuple[str, str], str] = {}
    declared = {tag.get("name") for tag in document.tree.get("tags", [])}
    for index, tag in enumerate(document.tree.get("tags", [])):
        if not is_python_name(tag["name"]) or tag["name"] in CLIENT_HAS:
            yield ("tags", index, "name"), f"{tag['name']!r} cannot be an attribute of the client"
    for operation in operations(document.tree):
        name = operation.tree.get("operationId", "")
        here = (*operation.pointer, "operationId")
        if not re.fullmatch(rf"{operation.tag}_[a-z][a-z0-9_]*", name):
            yield here, f"{name!r} must be the tag, an underscore and a name: {operation.tag}_…"
        elif not is_python_name(operation.name) and operation.name != "list":
            yield here, f"{operation.name!r} cannot be a method of the facade"
        if operation.tree.get("tags") != [operation.tag] or operation.tag not in declared:
            yield (*operation.pointer, "tags"), "one tag is needed, and openapi.yaml must declare it"
        if name in seen:
            yield here, f"{name!r} is also at {document.place(seen[name])}"
        seen[name] = here
        module = python_name(operation.name)
        for method in [module, *lint_methods.beside(document.tree, operation)]:
            first = methods.setdefault((operation.tag, method), name)
            if first != name:
                yield here, f"{name!r} and {first!r} would both be called {method!r}"


@rule("evidence")
def _evidence(document: Source) -> Iterator[Finding]:
    for operation in operations(document.tree):
        here = (*operation.pointer, "x-evidence")
        evidence = operation.tree.get("x-evidence")
        if not isinstance(evidence, dict) or set(evidence) != {"path", "request", "response"}:
            yield here, f"{operation.id} needs x-evidence with path, request and response"
            continue
        for part, words in evidence.items():
            if not is_evidence(words, () if part == "path" else EXTENT):
                yield (*here, part), f"{words!r} is no evidence word"
        path = evidence_words(evidence["path"])
        if {"analogy", "none"} & set(path) and evidence["path"] not in ("analogy", "none"):
            yield (
                (*here, "path"),
                "analogy and none stand alone, without brackets: what they say decides about a warning",
            )
        elif "analogy" in path and operation.tree.get("x-path-strength") not in PATH_STRENGTH:
            yield here, f"{operation.id}: a path by analogy needs x-path-strength (weak or medium)"
    for name, schema in components(document.tree).items():
        if "x-evidence" not in schema:
            yield ("components", "schemas", name), f"{name} has no x-evidence"
    for schema, pointer in _annotated(document):
        for key in ("x-evidence", "x-unit-evidence"):
            if key in schema and not is_evidence(schema[key]):
                yield (*pointer, key), f"{schema[key]!r} is no evidence word"


@rule("sources")
def _sources(document: Source) -> Iterator[Finding]:
    for operation in operations(document.tree):
        if not operation.tree.get("x-sources"):
            yield operation.pointer, f"{operation.id} has no x-sources"
    for message in messages(document.tree):
        if not message.tree.get("x-sources"):
            yield message.pointer, f"{message.name} has no x-sources"


@rule("message")
def _messages(document: Source) -> Iterator[Finding]:
    for message in messages(document.tree):
        here, tree = message.pointer, message.tree
        if tree.get("operationId") != message.name:
            yield here, f"{message.name} needs its own name as operationId"
        if not tree.get("x-message-type"):
            yield here, f"{message.name} has no x-message-type (unknown, where nobody knows it)"
        if not isinstance(tree.get("x-message-platform"), int):
            yield here, f"{message.name} has no x-message-platform"
        evidence = tree.get("x-evidence")
        if not isinstance(evidence, dict) or set(evidence) != {"message-type", "body"}:
            yield here, f"{message.name} needs x-evidence with message-type and body"
        elif not all(is_evidence(words, EXTENT) for words in evidence.values()):
            yield (*here, "x-evidence"), f"{evidence} holds a word that is no evidence"
        if referred(message.body or {}) is None:
            yield here, f"{message.name} needs a body whose schema is a component"
    for index, entry in enumerate(document.tree.get("x-message-types", [])):
        pointer = ("x-message-types", index)
        if not {"type", "platform", "evidence", "about"} <= set(entry) or not is_evidence(entry.get("evidence")):
            yield pointer, "a message type needs type, platform, evidence and about"


@rule("safe-to-retry")
def _safe_to_retry(document: Source) -> Iterator[Finding]:
    for operation in operations(document.tree):
        safe = operation.tree.get("x-safe-to-retry")
        if not isinstance(safe, bool):
            yield operation.pointer, f"{operation.id} needs x-safe-to-retry: true or false"
        elif not safe and not operation.tree.get("x-look-up"):
            yield operation.pointer, f"{operation.id} is not safe to repeat and has no x-look-up"


@rule("envelope")
def _envelope(document: Source) -> Iterator[Finding]:
    for operation in operations(document.tree):
        if set(operation.tree.get("responses", {})) != {"200"} or operation.enveloped is None:
            yield operation.answer_pointer, f"{operation.id}: the answer must be allOf Envelope and an object with data"
        elif operation.data_required and operation.tree.get("x-safe-to-retry") is False:
            yield operation.answer_pointer, f"{operation.id}: code 200 says it was done, so data must not be required"


@rule("request")
def _requests(document: Source) -> Iterator[Finding]:
    for path, item in document.tree.get("paths", {}).items():
        for key in item:
            if key not in METHODS and not key.startswith("x-"):
                yield ("paths", path, key), f"a path has operations only ({', '.join(METHODS)}), not {key!r}"
    for operation in operations(document.tree):
        for index, parameter in enumerate(operation.parameters):
            here = (*operation.pointer, "parameters", index)
            schema = target(document.tree, parameter.get("schema", {}))
            if parameter["in"] not in ("path", "query"):
                yield here, f"{operation.id}: parameters travel in the path or in the query, not in {parameter['in']!r}"
            elif schema.get("type") not in SINGLE[parameter["in"]]:
                yield here, f"{operation.id}: {parameter['name']} must be one of {', '.join(SINGLE[parameter['in']])}"
            elif {"minimum", "maximum"} & set(schema) and codec_of(document.tree, schema, request=True) != INTEGER:
                yield here, f"{operation.id}: {parameter['name']}: only an integer has limits"
        named = sorted(p["name"] for p in operation.parameters if p["in"] == "path")
        if sorted(re.findall(r"{([^}]*)}", operation.path)) != named:
            yield operation.pointer, f"{operation.id}: the path needs exactly the parameters that it names"
        content = (operation.tree.get("requestBody") or {}).get("content")
        if content is None:
            continue
        body = components(document.tree).get(referred(operation.body or {}) or "")
        if set(content) != {JSON} or body is None or not is_object(body):
            yield (
                (*operation.pointer, "requestBody"),
                f"{operation.id}: a body is JSON, and refers to a component that is an object",
            )


@rule("description")
def _descriptions(document: Source) -> Iterator[Finding]:
    named = [(o.id, o.pointer, o.tree) for o in operations(document.tree)]
    named += [(m.name, m.pointer, m.tree) for m in messages(document.tree)]
    for owner, pointer, tree in named:
        for key in ("summary", "description"):
            if not _has_text(tree.get(key)):
                yield pointer, f"{owner} has no {key}"
    for name, schema in components(document.tree).items():
        if not _has_text(schema.get("description")):
            yield ("components", "schemas", name), f"{name} has no description"
    for owner, name, member, pointer in _members(document):
        if not _has_text(member.get("description")):
            yield pointer, f"{owner}.{name} has no description"


@rule("name")
def _python_names(document: Source) -> Iterator[Finding]:
    for owner, group in _named_together(document):
        seen: dict[str, str] = {}
        for wire, member, pointer in group:
            name = called(wire, member)
            if not is_python_name(name) or name in RESERVED:
                yield pointer, f"{owner}.{wire} cannot be called {name!r} in Python; give it an x-python-name"
            elif not wire.isprintable() or '"' in wire or "\\" in wire:
                yield pointer, f"{owner}.{wire!r} is no wire name that generated code can hold"
            elif name in seen:
                yield pointer, f"{owner}.{wire} and {owner}.{seen[name]} would both be called {name!r} in Python"
            seen[name] = wire


@rule("unit")
def _units(document: Source) -> Iterator[Finding]:
    for owner, name, member, pointer in _members(document):
        schema = target(document.tree, member.get("schema", member))
        unit = member.get("x-unit")
        scalar = "x-enum" not in member and schema.get("type") in ("integer", "string", "number")
        if unit is None and scalar and MONEY.search(called(name, member)):
            yield pointer, f"{owner}.{name} looks like money and has no x-unit"
        elif unit is not None and unit not in UNITS:
            yield (*pointer, "x-unit"), f"{unit!r} is no unit ({', '.join(UNITS)})"


@rule("null-union")
def _no_null_unions(document: Source) -> Iterator[Finding]:
    for schema, pointer in all_schemas(document.tree):
        kinds = schema.get("type")
        if isinstance(kinds, list) or kinds == "null" or "nullable" in schema:
            yield pointer, "every member may be absent or null; a type is one word and never null"
        if schema.get("oneOf") or schema.get("anyOf"):
            yield pointer, "oneOf and anyOf are not used; choose the type that loses nothing"


@rule("named-object")
def _objects_are_named(document: Source) -> Iterator[Finding]:
    tags = [class_name(tag["name"]) for tag in document.tree.get("tags", [])]
    facades = {*tags, *(f"Async{tag}" for tag in tags)}
    for name in components(document.tree):
        if not re.fullmatch(r"(?:[A-Z][a-z0-9]*)+", name) or not is_class_name(name):
            yield ("components", "schemas", name), f"{name} is not PascalCase"
        elif name in CLASSES or name in facades:
            yield ("components", "schemas", name), f"generated code has another use for the name {name}"
    for schema, pointer in all_schemas(document.tree):
        named = len(pointer) == 3 and pointer[0] == "components"
        enveloping = "allOf" in pointer and "responses" in pointer
        if not named and not enveloping and "properties" in schema:
            yield pointer, "an object is written inline; give it a name in components"


@rule("required")
def _required_members(document: Source) -> Iterator[Finding]:
    requests = asked(document.tree)
    for name, schema in components(document.tree).items():
        known = properties(document.tree, schema)
        for member in schema.get("required", []):
            here = ("components", "schemas", name, "required")
            if member not in known:
                yield here, f"{name} has no member {member!r}"
            elif name not in requests and target(document.tree, known[member]).get("type") != "array":
                yield here, f"{name}.{member}: in an answer only arrays may be required"


@rule("shared")
def _json_text_is_one_sided(document: Source) -> Iterator[Finding]:
    both = asked(document.tree) & answered(document.tree)
    for name in sorted(both):
        for schema, pointer in subschemas(components(document.tree)[name], ("components", "schemas", name)):
            if "contentSchema" in schema:
                yield pointer, f"{name} is used in requests and answers, where JSON inside a string is read differently"


@rule("word")
def _words(document: Source) -> Iterator[Finding]:
    for operation in operations(document.tree):
        yield from _strangers(operation.tree, operation.pointer, "operation")
        for index, parameter in enumerate(operation.parameters):
            yield from _strangers(parameter, (*operation.pointer, "parameters", index), "parameter")
        if operation.tree.get("x-status", "in-development") != "in-development":
            yield (*operation.pointer, "x-status"), f"{operation.tree['x-status']!r} is no status"
    for message in messages(document.tree):
        yield from _strangers(message.tree, message.pointer, "webhook")
    for schema, pointer in all_schemas(document.tree):
        yield from _strangers(schema, pointer, "schema")
        if "enum" in schema:
            yield (*pointer, "enum"), "enum is not used; x-enum names the overlay enum"
        if schema.get("format", "id") not in FORMATS:
            yield (*pointer, "format"), f"{schema['format']!r} is no format of this house"


def _strangers(node: dict[str, Any], pointer: Pointer, kind: str) -> Iterator[Finding]:
    for key in node:
        if str(key).startswith("x-") and key not in EXTENSIONS[kind]:
            yield (*pointer, key), f"{key} does not belong on this {kind}"


def _members(document: Source) -> Iterator[tuple[str, str, dict[str, Any], Pointer]]:
    """Every named field and every parameter: owner, name, node, pointer."""
    for name, schema in components(document.tree).items():
        for part, where in subschemas(schema, ("components", "schemas", name)):
            for key, member in part.get("properties", {}).items():
                yield name, key, member, (*where, "properties", key)
    for operation in operations(document.tree):
        for index, parameter in enumerate(operation.parameters):
            yield operation.id, parameter["name"], parameter, (*operation.pointer, "parameters", index)


def _named_together(document: Source) -> Iterator[tuple[str, list[tuple[str, dict[str, Any], Pointer]]]]:
    """The members of each schema; the arguments of each operation, those of its body included."""
    for name, schema in components(document.tree).items():
        here: Pointer = ("components", "schemas", name)
        yield name, [(wire, member, here) for wire, member in properties(document.tree, schema).items()]
    for operation in operations(document.tree):
        arguments = [(p["name"], p) for p in operation.parameters]
        arguments += properties(document.tree, operation.body or {}).items()
        yield operation.id, [(wire, member, operation.pointer) for wire, member in arguments]


def _annotated(document: Source) -> Iterator[tuple[dict[str, Any], Pointer]]:
    yield from all_schemas(document.tree)
    for operation in operations(document.tree):
        for index, parameter in enumerate(operation.parameters):
            yield parameter, (*operation.pointer, "parameters", index)


def _has_text(value: object) -> bool:
    return isinstance(value, str) and bool(value.strip())
