"""The house rules of spec/README.md. Every rule yields problems with file, line and its own name."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from . import lint_document as lint_document
from . import lint_keywords
from . import lint_methods as lint_methods
from . import lint_refusals as lint_refusals
from .document import (
    JSON,
    MESSAGE_ENVELOPE,
    METHODS,
    Operation,
    all_schemas,
    answered,
    asked,
    components,
    is_object,
    members,
    messages,
    operations,
    properties,
    referred,
    subschemas,
    target,
)
from .lint_values import NO_LIMITS, has_limits
from .naming import called, class_name, is_class_name, is_python_name, python_name
from .offers import offers
from .problems import Problem
from .rules import RULES, Finding, rule
from .source import Pointer, Source
from .words import (
    EXTENT,
    PATH_STRENGTH,
    evidence_words,
    is_evidence,
)

SINGLE = {"path": ("string", "integer"), "query": ("string", "integer", "number", "boolean")}
"""What a parameter may be."""


def references(document: Source) -> list[Problem]:
    """Dangling references. Asked before anything else, because every other step follows references."""
    found = list(_dangling(document.tree)) or _circles(document.tree)
    return [document.problem(pointer, "reference", message) for pointer, message in found]


def shapes(document: Source) -> list[Problem]:
    """What is valid and what no other step expects: schemas that are true or false, references to other things."""
    found = [
        document.problem(pointer, "boolean-schema", "true and false are no schemas here; {} takes anything")
        for schema, pointer in all_schemas(document.tree)
        if not isinstance(schema, dict)
    ]
    found += [
        document.problem((*pointer, "$ref"), "reference", "a reference is no schema here; write out what it refers to")
        for pointer in _references(document.tree, ())
        if "schema" not in pointer and pointer[:2] != ("components", "schemas")
    ]
    return found or [
        document.problem(pointer, "word", message) for pointer, message in lint_keywords.misused(document.tree)
    ]


def lint(document: Source) -> list[Problem]:
    """All findings of all rules in a document that is valid OpenAPI."""
    return [
        document.problem(pointer, name, message)
        for name, check in RULES.items()
        for pointer, message in check(document)
    ]


def _references(node: Any, pointer: Pointer) -> Iterator[Pointer]:
    """Where a `$ref` is written."""
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
            yield (*pointer, "$ref"), f"{node['$ref']} is defined nowhere"


def _circles(tree: Any) -> Iterator[Finding]:
    """Components that are made of themselves: by `$ref` or `allOf`, or as a list, map or JSON text of themselves."""

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
            yield ("components", "schemas", name), f"{name} is made of itself"


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
            yield ("tags", index, "name"), f"{tag['name']!r} cannot be an attribute of the client"
        elif names.index(tag["name"]) != index or first != tag["name"]:
            message = f"{tag['name']!r} and {first!r} would both be the class {class_name(first)}"
            yield ("tags", index, "name"), message
    for operation in operations(document.tree):
        name = operation.tree.get("operationId", "")
        here = (*operation.pointer, "operationId")
        if not re.fullmatch(rf"{re.escape(operation.tag)}_[a-z][a-z0-9_]*", name):
            yield here, f"{name!r} must be the tag, an underscore and a name: {operation.tag}_…"
        elif not is_python_name(operation.name) and operation.name != "list":
            yield here, f"{operation.name!r} cannot be a method of the facade"
        if operation.tree.get("tags") != [operation.tag] or operation.tag not in declared:
            yield (*operation.pointer, "tags"), "one tag is needed, and openapi.yaml must declare it"
        if name in seen:
            yield here, f"{name!r} is also at {document.place(seen[name])}"
        seen[name] = here
        for method in (one for offer in offers(document.tree, operation) for one in offer.names):
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
    by_type: dict[str, str] = {}
    if document.tree.get("webhooks") and MESSAGE_ENVELOPE not in components(document.tree):
        yield ("webhooks",), f"messages are wrapped in {MESSAGE_ENVELOPE}, which is no component"
    for message in messages(document.tree):
        here, tree = message.pointer, message.tree
        if not re.fullmatch(r"[a-z][a-z0-9_]*", message.name) or tree.get("operationId") != message.name:
            yield here, f"{message.name} needs its own name, in snake case, as operationId"
        if not tree.get("x-message-type"):
            yield here, f"{message.name} has no x-message-type (unknown, where nobody knows it)"
        if type(tree.get("x-message-platform")) is not int:
            yield here, f"{message.name} has no x-message-platform"
        evidence = tree.get("x-evidence")
        if not isinstance(evidence, dict) or set(evidence) != {"message-type", "body"}:
            yield here, f"{message.name} needs x-evidence with message-type and body"
        elif not all(is_evidence(words, EXTENT) for words in evidence.values()):
            yield (*here, "x-evidence"), f"{evidence} holds a word that is no evidence"
        content = tree.get("requestBody", {}).get("content", {})
        models = {name for name, schema in components(document.tree).items() if is_object(schema)} - {"Envelope"}
        schema = content.get(JSON, {}).get("schema", {})
        if set(content) != {JSON} or schema.keys() != {"$ref"} or referred(schema) not in models:
            yield here, f"{message.name} needs a body whose schema is a component, an object, as JSON and nothing else"
        kind = str(tree.get("x-message-type"))
        if kind != "unknown" and by_type.setdefault(kind, message.name) != message.name:
            yield (*here, "x-message-type"), f"{kind!r} announces {by_type[kind]} too"
    listed = [str(entry.get("type")) for entry in document.tree.get("x-message-types", [])]
    for index, entry in enumerate(document.tree.get("x-message-types", [])):
        pointer = ("x-message-types", index)
        if not {"type", "platform", "evidence", "about"} <= set(entry) or not is_evidence(entry.get("evidence")):
            yield pointer, "a message type needs type, platform, evidence and about"
        elif entry["platform"] is not None and type(entry["platform"]) is not int:
            yield pointer, f"platform is a number or null, and not {entry['platform']!r}"
        if entry.get("webhook", "") not in {"", *document.tree.get("webhooks", {})}:
            yield pointer, f"{entry['webhook']!r} is no webhook"
        if listed[index] in listed[:index]:
            yield pointer, f"{listed[index]!r} is listed twice"


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
            yield operation.answer_pointer, f"{operation.id}: the answer must be allOf Envelope and an object with data"
        elif operation.data_required and operation.tree.get("x-safe-to-retry") is False:
            yield operation.answer_pointer, f"{operation.id}: code 200 says it was done, so data must not be required"
    for schema, pointer in all_schemas(document.tree):
        if referred(schema) == "Envelope" and pointer[-2:] != ("allOf", 0):
            yield pointer, "Envelope is what whole answers are wrapped in, and no member of anything"


def _is_enveloped(operation: Operation) -> bool:
    """Whether the one answer is JSON, and made of the envelope and `data`, without a word that nobody reads."""
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
                yield ("paths", path, key), f"a path has operations only ({', '.join(METHODS)}), not {key!r}"
    for operation in operations(document.tree):
        for index, parameter in enumerate(operation.parameters):
            here = (*operation.pointer, "parameters", index)
            schema = target(document.tree, parameter.get("schema", {}))
            if parameter["in"] not in ("path", "query"):
                yield here, f"{operation.id}: parameters travel in the path or in the query, not in {parameter['in']!r}"
            elif schema.get("type") not in SINGLE[parameter["in"]]:
                yield here, f"{operation.id}: {parameter['name']} must be one of {', '.join(SINGLE[parameter['in']])}"
            elif {"minimum", "maximum"} & schema.keys() and not has_limits(document.tree, schema):
                yield here, f"{operation.id}: {parameter['name']}: {NO_LIMITS}"
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
    for owner, name, member, pointer in members(document.tree):
        if not _has_text(member.get("description")):
            yield pointer, f"{owner}.{name} has no description"


@rule("name")
def _python_names(document: Source) -> Iterator[Finding]:
    for owner, group in _named_together(document):
        seen: dict[str, str] = {}
        for wire, member, pointer in group:
            name = called(wire, member)
            if not is_python_name(name):
                yield pointer, f"{owner}.{wire} cannot be called {name!r} in Python; give it an x-python-name"
            elif not wire.isprintable() or '"' in wire or "\\" in wire:
                yield pointer, f"{owner}.{wire!r} is no wire name that generated code can hold"
            elif name in seen:
                yield pointer, f"{owner}.{wire} and {owner}.{seen[name]} would both be called {name!r} in Python"
            seen[name] = wire


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
    modules: dict[str, str] = {}
    for name in components(document.tree):
        if not re.fullmatch(r"(?:[A-Z][a-z0-9]*)+", name) or not is_class_name(name):
            yield ("components", "schemas", name), f"{name} is not PascalCase"
        elif name in facades:
            yield ("components", "schemas", name), f"generated code has another use for the name {name}"
        first = modules.setdefault(python_name(name), name)
        if first != name:
            yield ("components", "schemas", name), f"{name} and {first} would both be the module {python_name(name)}"
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
