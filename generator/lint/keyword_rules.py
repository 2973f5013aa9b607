"""Which keywords are allowed where: those that the generator ignores are refused, and so are misspelt ones."""

from __future__ import annotations

import difflib
from collections.abc import Callable, Iterator
from typing import Any

from generator.spec.document import JSON, components, messages, operations
from generator.spec.source import Finding, Pointer, Source, Tree
from generator.spec.vocabulary import EXTENSIONS, FORMATS

from . import convention_rules, table_rules
from .enum_rules import misshapen
from .registry import rule

WORDS: dict[str, set[str]] = {
    "document": {
        "openapi",
        "info",
        "servers",
        "tags",
        "security",
        "components",
        "paths",
        "webhooks",
        "x-message-types",
        "x-enums",
        "x-times",
        "x-tables",
    },
    "info": {"title", "version", "summary", "description", "license", "contact", "termsOfService"},
    "server": {"url", "description"},
    "tag": {"name", "description"},
    "set of components": {"schemas", "securitySchemes"},
    "security scheme": {"type", "in", "name", "description", *EXTENSIONS["security scheme"]},
    "operation": {
        "operationId",
        "tags",
        "summary",
        "description",
        "security",
        "parameters",
        "requestBody",
        "responses",
        *EXTENSIONS["operation"],
    },
    "webhook": {
        "operationId",
        "tags",
        "summary",
        "description",
        "security",
        "requestBody",
        "responses",
        *EXTENSIONS["webhook"],
    },
    "path of a webhook": {"post"},
    "parameter": {"name", "in", "required", "description", "schema", "content", *EXTENSIONS["parameter"]},
    "request body": {"required", "content", "description"},
    "response": {"description", "content"},
    "response of a webhook": {"description"},
    "media type": {"schema"},
    "message type": {"type", "platform", "evidence", "about", "event", "webhook", "body", "sample", "sic"},
}
"""The keywords of each kind of node."""

MEMBER = {"title", "description", *EXTENSIONS["schema"]} - {"x-sources", "x-refusal"}

BESIDE: dict[str, set[str]] = {
    "component": {"title", "description", "x-evidence", "x-sources", "x-refusal"},
    "member": MEMBER,
    "part of allOf": set(),
    "schema inside another": set(),
    "schema of a parameter": {"x-unit", "x-unit-evidence"},
    "schema of a body": set(),
    "schema of data": {"description", "x-evidence"},
}
"""The keywords of each kind of schema, in addition to those that its type allows."""

_NUMBER = {"type", "format", "minimum", "maximum"}

TYPED: dict[str, set[str]] = {
    "string": {*_NUMBER, "contentMediaType", "contentSchema"},
    "integer": _NUMBER,
    "number": _NUMBER,
    "boolean": {"type"},
    "array": {"type", "items"},
    "object": {"type", "properties", "required", "additionalProperties"},
}
"""The keywords of a schema of each type."""

_NEED_TYPE = set().union(*TYPED.values()) - {"type"}

ELSEWHERE = {"enum", "nullable", "oneOf", "anyOf"}
"""Keywords that have their own rules."""

_SAY = "write it in the description"
_LIMITS = f"only minimum and maximum are checked before sending; {_SAY}"
_ONE_VALUE = "a parameter is one value, written according to its type"
_MEMBERS = "write the members out; only a component inherits those of others"

ADVICE = {
    **dict.fromkeys(("exclusiveMinimum", "exclusiveMaximum"), "write minimum or maximum, which are inclusive"),
    **dict.fromkeys(("minLength", "maxLength", "pattern", "multipleOf"), _LIMITS),
    **dict.fromkeys(("minItems", "maxItems", "uniqueItems", "minProperties", "maxProperties"), _LIMITS),
    **dict.fromkeys(("style", "explode", "allowReserved", "allowEmptyValue"), _ONE_VALUE),
    **dict.fromkeys(("readOnly", "writeOnly"), "write separate schemas for requests and responses"),
    **dict.fromkeys(("example", "examples"), "examples are files in examples/"),
    **dict.fromkeys(("const", "contentEncoding", "deprecated", "not", "if", "then", "else"), _SAY),
    "allOf": _MEMBERS,
    "default": f"absent values are not sent; {_SAY}",
    "externalDocs": "name the page in x-sources",
    "headers": f"response headers are not read; {_SAY}",
    "servers": "the only server is in openapi.yaml",
    "variables": "write the whole URL",
}
"""What to write instead."""


def _texts(value: Any) -> bool:
    return isinstance(value, list) and all(isinstance(item, str) and item for item in value)


def _is_call(value: Any) -> bool:
    """Whether it is a mapping of `method` and optionally `arguments`, a mapping of strings."""
    if not isinstance(value, dict) or not {"method"} <= value.keys() <= {"method", "arguments"}:
        return False
    arguments = value.get("arguments", {})
    return isinstance(arguments, dict) and all(isinstance(wire, str) for wire in arguments.values())


def _is_once(value: Any) -> bool:
    """Whether it is a mapping as spec/README.md describes it."""
    if not isinstance(value, dict) or not ONCE <= value.keys() <= ONCE | {"since", "same"}:
        return False
    texts = (value[key] for key in value.keys() - {"same"})
    entries = value.get("same", [])
    return (
        all(isinstance(text, str) for text in texts)
        and isinstance(entries, list)
        and all(isinstance(entry, dict) and _is_same(entry) for entry in entries)
    )


def _is_same(entry: dict[Any, Any]) -> bool:
    """Whether it compares two members; those of lines, too."""
    pairs = (entry.get("keys", {}), entry.get("count", {}))
    return (
        {"sent", "shown"} <= entry.keys() <= {"sent", "shown", "keys", "count"}
        and all(isinstance(entry[key], str) for key in ("sent", "shown"))
        and all(isinstance(pair, dict) and all(isinstance(name, str) for name in pair.values()) for pair in pairs)
        and len(pairs[1]) <= 1
        and bool(pairs[0] or not pairs[1])
    )


ONCE = {"reference", "list", "shown"}

VALUES: dict[str, tuple[Callable[[Any], bool], str]] = {
    **dict.fromkeys(("x-newer", "x-sic"), (lambda value: value is True, "true or left out")),
    **dict.fromkeys(("x-path-alternatives", "x-reference", "x-find-by"), (_texts, "a list of strings")),
    "x-sources": (lambda value: value is None or _texts(value), "a list of strings"),
    **dict.fromkeys(("x-look-up", "x-many", "x-python-name"), (lambda value: isinstance(value, str), "a string")),
    "x-required": (lambda value: value == "unknown", "unknown or left out"),
    "x-enum": (lambda value: isinstance(value, str) and value.isidentifier(), "the name of a list in x-enums"),
    "x-once": (_is_once, "a mapping of reference, list and shown, and optionally since and same"),
    "x-look-up-call": (_is_call, "a mapping of method and arguments, with a member of the request for each argument"),
}
"""The values of our extensions."""


@rule("word")
def _words(document: Source) -> Iterator[Finding]:
    for kind, node, pointer in _nodes(document.tree):
        yield from _strangers(node, pointer, kind, WORDS[kind])
    for kind, schema, pointer in _schemas(document.tree):
        yield from _in_a_schema(kind, schema, pointer)
    for operation in operations(document.tree):
        if operation.tree.get("x-status", "in-development") != "in-development":
            yield (*operation.pointer, "x-status"), f"{operation.tree['x-status']!r} is not a status"
        if operation.tree.get("requestBody", {"required": True}).get("required") is not True:
            yield (*operation.pointer, "requestBody"), f"{operation.id}: a body is always sent; write required: true"


def misused(tree: Tree) -> Iterator[Finding]:
    """Find extensions whose values the other rules do not expect."""
    for _, node, pointer in [*_nodes(tree), *_schemas(tree)]:
        for key in node.keys() & VALUES.keys():
            fits, wanted = VALUES[key]
            if not fits(node[key]):
                yield (*pointer, key), f"{key} must be {wanted}, not {node[key]!r}"
    yield from misshapen(tree)
    yield from convention_rules.misshapen(tree)
    yield from table_rules.misshapen(tree)


def _strangers(node: Tree, pointer: Pointer, kind: str, allowed: set[str]) -> Iterator[Finding]:
    for key in node:
        if key not in allowed:
            yield (*pointer, key), f"{key} is not allowed on this {kind}; {_advice(key, allowed)}"


def _advice(key: str, allowed: set[str]) -> str:
    near = difflib.get_close_matches(key, sorted(allowed), n=1, cutoff=0.75)
    if key not in ADVICE and near:
        return f"did you mean {near[0]}?"
    return ADVICE.get(key, "the generator ignores it")


def _in_a_schema(kind: str, schema: Tree, pointer: Pointer) -> Iterator[Finding]:
    beside, of_type = BESIDE[kind], schema.get("type")
    if "enum" in schema:
        yield (*pointer, "enum"), "no value list is closed; write the values in x-enums and name the list with x-enum"
    if "$ref" in schema:
        yield from _strangers(schema, pointer, f"schema, a {kind} that is a $ref", {"$ref", *beside, *ELSEWHERE})
    elif kind == "part of allOf":
        if "properties" not in schema:  # another rule refuses it
            yield pointer, "a part of allOf must refer to a component; write members next to allOf"
    elif kind == "component" and "allOf" in schema:
        known = {"allOf", "type", "properties", "required"}
        yield from _strangers(schema, pointer, "schema, a component with allOf", known | beside | ELSEWHERE)
        if of_type not in (None, "object"):
            yield (*pointer, "type"), f"allOf makes an object, but the type is {of_type!r}"
    elif of_type is None:
        for key in schema:
            if key in _NEED_TYPE:
                yield (*pointer, key), f"{key} has no effect without a type; write the type"
        yield from _strangers(schema, pointer, f"schema, a {kind} without a type", {*beside, *ELSEWHERE, *_NEED_TYPE})
    elif isinstance(of_type, str) and of_type in TYPED:
        known = TYPED[of_type] | beside | ELSEWHERE
        yield from _strangers(schema, pointer, f"schema, a {kind} of type {of_type}", known)
        yield from _of_its_type(schema, pointer)


def _of_its_type(schema: Tree, pointer: Pointer) -> Iterator[Finding]:
    """Find keywords that are allowed but have no effect."""
    form, of_type, values = schema.get("format"), schema["type"], schema.get("additionalProperties")
    if form is not None and form not in FORMATS:
        yield (*pointer, "format"), f"{form!r} is not one of the known formats"
    elif form is not None and "format" in TYPED[of_type] and of_type not in FORMATS[form]:
        yield (*pointer, "format"), f"format {form} is for type {' or '.join(FORMATS[form])}, not for {of_type}"
    if values is False:
        yield (*pointer, "additionalProperties"), "unknown members are always kept; leave it out"
    elif isinstance(values, dict) and "properties" in schema:
        yield (*pointer, "additionalProperties"), "an object has members or is a map, not both"
    if "contentSchema" in schema and (schema.get("contentMediaType") != JSON or form is not None):
        yield (*pointer, "contentSchema"), f"contentSchema needs contentMediaType: {JSON} and no format"


def _nodes(tree: Tree) -> Iterator[tuple[str, Tree, Pointer]]:
    """Yield every node except schemas."""
    yield "document", tree, ()
    yield "info", tree["info"], ("info",)
    for kind, key in (("server", "servers"), ("tag", "tags"), ("message type", "x-message-types")):
        for index, node in enumerate(tree.get(key, [])):
            yield kind, node, (key, index)
    yield "set of components", tree.get("components", {}), ("components",)
    for name, scheme in tree.get("components", {}).get("securitySchemes", {}).items():
        yield "security scheme", scheme, ("components", "securitySchemes", name)
    for operation in operations(tree):
        yield "operation", operation.tree, operation.pointer
        for index, parameter in enumerate(operation.parameters):
            yield "parameter", parameter, (*operation.pointer, "parameters", index)
        yield from _contents(operation.tree, operation.pointer, "response")
    for name, item in tree.get("webhooks", {}).items():
        yield "path of a webhook", item, ("webhooks", name)
    for message in messages(tree):
        yield "webhook", message.tree, message.pointer
        yield from _contents(message.tree, message.pointer, "response of a webhook")


def _contents(node: Tree, pointer: Pointer, response: str) -> Iterator[tuple[str, Tree, Pointer]]:
    """Yield the request body and the responses."""
    found = [("request body", node["requestBody"], (*pointer, "requestBody"))] if "requestBody" in node else []
    found += [(response, tree, (*pointer, "responses", code)) for code, tree in node.get("responses", {}).items()]
    for kind, tree, where in found:
        yield kind, tree, where
        for media, content in tree.get("content", {}).items():
            yield "media type", content, (*where, "content", media)


def _schemas(tree: Tree) -> Iterator[tuple[str, Tree, Pointer]]:
    """Yield every schema with its role. The envelope of a response has its own rule."""
    for name, schema in components(tree).items():
        yield from _with_inner("component", schema, ("components", "schemas", name))
    for operation in operations(tree):
        for index, parameter in enumerate(operation.parameters):
            pointer = (*operation.pointer, "parameters", index, "schema")
            yield from _with_inner("schema of a parameter", parameter.get("schema", {}), pointer)
        if operation.body is not None:
            yield from _with_inner("schema of a body", operation.body, operation.body_pointer)
        pointer = (*operation.answer_pointer, "allOf", 1, "properties", "data")
        yield from _with_inner("schema of data", operation.data, pointer)


def _with_inner(kind: str, schema: Tree, pointer: Pointer) -> Iterator[tuple[str, Tree, Pointer]]:
    yield kind, schema, pointer
    for name, part in schema.get("properties", {}).items():
        yield from _with_inner("member", part, (*pointer, "properties", name))
    for index, part in enumerate(schema.get("allOf", []) if kind == "component" else ()):
        yield from _with_inner("part of allOf", part, (*pointer, "allOf", index))
    for key in ("items", "contentSchema", "additionalProperties"):
        if isinstance(schema.get(key), dict):
            yield from _with_inner("schema inside another", schema[key], (*pointer, key))
