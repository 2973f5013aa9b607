"""The rules of spec/README.md. Every rule yields problems with file, line and its own name."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from generator.spec.document import (
    JSON,
    METHODS,
    Operation,
    all_schemas,
    components,
    is_object,
    members,
    messages,
    operations,
    properties,
    referred,
    request_schemas,
    response_schemas,
    subschemas,
    target,
    value_lists,
)
from generator.spec.naming import class_name, is_class_name, is_python_name, python_name, python_name_of
from generator.spec.offers import offers
from generator.spec.source import Finding, Pointer, Source
from generator.spec.vocabulary import (
    EXTENT,
    PATH_STRENGTH,
    evidence_words,
    is_evidence,
)

from .registry import rule
from .value_rules import NO_LIMITS, has_limits

SINGLE = {"path": ("string", "integer"), "query": ("string", "integer", "number", "boolean")}
"""The types of a parameter."""


@rule("operation-id")
def _operation_ids(document: Source) -> Iterator[Finding]:
    seen: dict[str, Pointer] = {}
    methods: dict[tuple[str, str], str] = {}
    declared = {tag.get("name") for tag in document.tree.get("tags", [])}
    names = [tag["name"] for tag in document.tree.get("tags", [])]
    classes: dict[str, str] = {}
    for index, tag in enumerate(document.tree.get("tags", [])):
        first = classes.setdefault(class_name(tag["name"]), tag["name"])
        if not is_python_name(tag["name"]):
            yield ("tags", index, "name"), f"{tag['name']!r} is not a valid attribute of the client"
        elif names.index(tag["name"]) != index or first != tag["name"]:
            message = f"{tag['name']!r} and {first!r} would share the class {class_name(first)}"
            yield ("tags", index, "name"), message
    for operation in operations(document.tree):
        name = operation.tree.get("operationId", "")
        here = (*operation.pointer, "operationId")
        if not re.fullmatch(rf"{re.escape(operation.tag)}_[a-z][a-z0-9_]*", name):
            yield here, f"{name!r} must be the tag, an underscore and a name: {operation.tag}_…"
        elif not is_python_name(operation.name) and operation.name != "list":
            yield here, f"{operation.name!r} is not a valid method name"
        if operation.tree.get("tags") != [operation.tag] or operation.tag not in declared:
            yield (*operation.pointer, "tags"), "exactly one tag is required, and openapi.yaml must declare it"
        if name in seen:
            yield here, f"{name!r} is already used at {document.place(seen[name])}"
        seen[name] = here
        for method in (one for offer in offers(document.tree, operation) for one in offer.names):
            first = methods.setdefault((operation.tag, method), name)
            if first != name:
                yield here, f"{name!r} and {first!r} would share the method {method!r}"


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
                yield (*here, part), f"{words!r} is not an evidence word"
        path = evidence_words(evidence["path"])
        if {"analogy", "none"} & set(path) and evidence["path"] not in ("analogy", "none"):
            yield (
                (*here, "path"),
                "analogy and none must be the only word, without brackets, because they decide about a warning",
            )
        elif "analogy" in path and operation.tree.get("x-path-strength") not in PATH_STRENGTH:
            yield here, f"{operation.id}: a path by analogy needs x-path-strength (weak or medium)"
    for name, schema in components(document.tree).items():
        if "x-evidence" not in schema:
            yield ("components", "schemas", name), f"{name} has no x-evidence"
    for schema, pointer in _annotated(document):
        for key in ("x-evidence", "x-unit-evidence"):
            if key in schema and not is_evidence(schema[key]):
                yield (*pointer, key), f"{schema[key]!r} is not an evidence word"


@rule("sources")
def _sources(document: Source) -> Iterator[Finding]:
    for operation in operations(document.tree):
        if not operation.tree.get("x-sources"):
            yield operation.pointer, f"{operation.id} has no x-sources"
    for message in messages(document.tree):
        if not message.tree.get("x-sources"):
            yield message.pointer, f"{message.name} has no x-sources"


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
        if not _is_enveloped(operation):
            yield operation.answer_pointer, f"{operation.id}: a response must be allOf Envelope and an object with data"
        elif operation.data_required and operation.tree.get("x-safe-to-retry") is False:
            yield (
                operation.answer_pointer,
                f"{operation.id}: code 200 means that it was done, so data cannot be required",
            )
    for schema, pointer in all_schemas(document.tree):
        if referred(schema) == "Envelope" and pointer[-2:] != ("allOf", 0):
            yield pointer, "Envelope wraps whole responses and cannot be a member"


def _is_enveloped(operation: Operation) -> bool:
    """Whether the only response is JSON made of the envelope and `data`, without an unused keyword."""
    responses, member = operation.tree.get("responses", {}), operation.enveloped
    return (
        set(responses) == {"200"}
        and set(responses["200"].get("content", {})) == {JSON}
        and set(operation.answer or {}) == {"allOf"}
        and member is not None
        and member.keys() <= {"type", "properties", "required"}
        and member.get("type") == "object"
        and set(member["properties"]) == {"data"} >= set(member.get("required", []))
    )


@rule("request")
def _requests(document: Source) -> Iterator[Finding]:
    for path, item in document.tree.get("paths", {}).items():
        for key in item:
            if key not in METHODS and not key.startswith("x-"):
                yield ("paths", path, key), f"a path may only have operations ({', '.join(METHODS)}), not {key!r}"
    for operation in operations(document.tree):
        for index, parameter in enumerate(operation.parameters):
            here = (*operation.pointer, "parameters", index)
            schema = target(document.tree, parameter.get("schema", {}))
            if parameter["in"] not in ("path", "query"):
                yield here, f"{operation.id}: parameters are sent in the path or query, not in {parameter['in']!r}"
            elif schema.get("type") not in SINGLE[parameter["in"]]:
                yield here, f"{operation.id}: {parameter['name']} must be one of {', '.join(SINGLE[parameter['in']])}"
            elif {"minimum", "maximum"} & schema.keys() and not has_limits(document.tree, schema):
                yield here, f"{operation.id}: {parameter['name']}: {NO_LIMITS}"
        named = sorted(p["name"] for p in operation.parameters if p["in"] == "path")
        if sorted(re.findall(r"{([^}]*)}", operation.path)) != named:
            yield operation.pointer, f"{operation.id}: the path parameters must be exactly those that the path names"
        content = (operation.tree.get("requestBody") or {}).get("content")
        if content is None:
            continue
        body = components(document.tree).get(referred(operation.body or {}) or "")
        if set(content) != {JSON} or body is None or not is_object(body):
            yield (
                (*operation.pointer, "requestBody"),
                f"{operation.id}: a body must be JSON and refer to a component of type object",
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
    for owner, name, member, pointer in members(document.tree):
        if not _has_text(member.get("description")):
            yield pointer, f"{owner}.{name} has no description"
    for _, name, listed, pointer in value_lists(document.tree):
        for key, about in {name: listed, **listed["values"]}.items():
            if not _has_text(about.get("about", "left out")):
                yield pointer, f"{key} has no about"


@rule("name")
def _python_names(document: Source) -> Iterator[Finding]:
    for owner, group in _named_together(document):
        seen: dict[str, str] = {}
        for wire, member, pointer in group:
            name = python_name_of(wire, member)
            if not is_python_name(name):
                yield pointer, f"{owner}.{wire} cannot be named {name!r} in Python; give it an x-python-name"
            elif not wire.isprintable() or '"' in wire or "\\" in wire:
                yield pointer, f"{owner}.{wire!r} is not a wire name that generated code can contain"
            elif name in seen:
                yield pointer, f"{owner}.{wire} and {owner}.{seen[name]} would both be named {name!r} in Python"
            seen[name] = wire


@rule("null-union")
def _no_null_unions(document: Source) -> Iterator[Finding]:
    for schema, pointer in all_schemas(document.tree):
        kinds = schema.get("type")
        if isinstance(kinds, list) or kinds == "null" or "nullable" in schema:
            yield pointer, "every member may be absent or null, so a type must be one word and never null"
        if schema.get("oneOf") or schema.get("anyOf"):
            yield pointer, "oneOf and anyOf are not supported; choose the type that loses nothing"


@rule("named-object")
def _objects_are_named(document: Source) -> Iterator[Finding]:
    tags = [class_name(tag["name"]) for tag in document.tree.get("tags", [])]
    classes = {*tags, *(f"Async{tag}" for tag in tags)}
    modules: dict[str, str] = {}
    for name in components(document.tree):
        if not re.fullmatch(r"(?:[A-Z][a-z0-9]*)+", name) or not is_class_name(name):
            yield ("components", "schemas", name), f"{name} is not PascalCase"
        elif name in classes:
            yield ("components", "schemas", name), f"generated code already uses the name {name}"
        first = modules.setdefault(python_name(name), name)
        if first != name:
            yield ("components", "schemas", name), f"{name} and {first} would share the module {python_name(name)}"
    for schema, pointer in all_schemas(document.tree):
        named = len(pointer) == 3 and pointer[0] == "components"
        enveloping = "allOf" in pointer and "responses" in pointer
        if not named and not enveloping and "properties" in schema:
            yield pointer, "objects cannot be inline; define it in components"


@rule("required")
def _required_members(document: Source) -> Iterator[Finding]:
    requests = request_schemas(document.tree)
    for name, schema in components(document.tree).items():
        known = properties(document.tree, schema)
        for member in schema.get("required", []):
            here = ("components", "schemas", name, "required")
            if member not in known:
                yield here, f"{name} has no member {member!r}"
            elif name not in requests and target(document.tree, known[member]).get("type") != "array":
                yield here, f"{name}.{member}: in a response only arrays may be required"


@rule("shared")
def _json_text_is_one_sided(document: Source) -> Iterator[Finding]:
    both = request_schemas(document.tree) & response_schemas(document.tree)
    for name in sorted(both):
        for schema, pointer in subschemas(components(document.tree)[name], ("components", "schemas", name)):
            if "contentSchema" in schema:
                yield pointer, f"{name} is used in requests and responses, which treat JSON inside a string differently"


def _named_together(document: Source) -> Iterator[tuple[str, list[tuple[str, dict[str, Any], Pointer]]]]:
    """Yield the members of each schema, and the arguments of each operation including those of its body."""
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
    return isinstance(value, str) and bool(value.strip(" \n."))  # "..." is a blank of a draft
