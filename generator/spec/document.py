"""Navigate an OpenAPI document: its operations, its schemas, its references."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from attrs import frozen

from .source import Pointer, Tree

METHODS = ("get", "put", "post", "delete", "patch")
REF = "#/components/schemas/"
JSON = "application/json"
MESSAGE_ENVELOPE = "PushedMessage"


@frozen
class Operation:
    """One operation and its position in the document."""

    path: str
    method: str
    tree: Tree

    @property
    def pointer(self) -> Pointer:
        return ("paths", self.path, self.method)

    @property
    def tag(self) -> str:
        return str((self.tree.get("tags") or ["untagged"])[0])

    @property
    def name(self) -> str:
        """The operation without its tag: `page` of `taobao_orders_page`."""
        return str(self.tree.get("operationId", "")).removeprefix(f"{self.tag}_")

    @property
    def id(self) -> str:
        """The name that facts, documentation and errors use: `taobao_orders.page`."""
        return f"{self.tag}.{self.name}"

    @property
    def parameters(self) -> list[Tree]:
        return list(self.tree.get("parameters", []))

    @property
    def body_pointer(self) -> Pointer:
        return (*self.pointer, "requestBody", "content", JSON, "schema")

    @property
    def body(self) -> Tree | None:
        """The schema of the JSON body."""
        return dig(self.tree, "requestBody", "content", JSON, "schema")

    @property
    def answer_pointer(self) -> Pointer:
        return (*self.pointer, "responses", "200", "content", JSON, "schema")

    @property
    def answer(self) -> Tree | None:
        """The schema of the whole response, including the envelope."""
        return dig(self.tree, "responses", "200", "content", JSON, "schema")

    @property
    def enveloped(self) -> Tree | None:
        """The part of the response next to the envelope: the object that has `data`."""
        parts = (self.answer or {}).get("allOf")
        if isinstance(parts, list) and len(parts) == 2 and parts[0] == {"$ref": f"{REF}Envelope"}:
            member = parts[1]
            if isinstance(member, dict) and "data" in member.get("properties", {}):
                return member
        return None

    @property
    def data(self) -> Tree:
        """The schema of `data`."""
        return dig(self.enveloped, "properties", "data") or {}

    @property
    def data_required(self) -> bool:
        member = self.enveloped
        return bool(member and "data" in member.get("required", []))


@frozen
class Message:
    """One pushed message: an entry of `webhooks`."""

    name: str
    tree: Tree

    @property
    def pointer(self) -> Pointer:
        return ("webhooks", self.name, "post")

    @property
    def body_pointer(self) -> Pointer:
        return (*self.pointer, "requestBody", "content", JSON, "schema")

    @property
    def body(self) -> Tree | None:
        """The schema of `messageBody`, in the specification and in the bundled document."""
        schema = dig(self.tree, "requestBody", "content", JSON, "schema") or {}
        parts = schema.get("allOf") or [schema]
        return dig(parts[-1], "properties", "messageBody") or schema or None


def dig(tree: Any, *keys: str) -> Tree | None:
    """Return the mapping found by following `keys`, or None."""
    for key in keys:
        tree = tree.get(key) if isinstance(tree, dict) else None
    return tree if isinstance(tree, dict) else None


def operations(tree: Tree) -> Iterator[Operation]:
    for path, item in (tree.get("paths") or {}).items():
        for method in METHODS:
            if isinstance(item, dict) and isinstance(item.get(method), dict):
                yield Operation(path, method, item[method])


def messages(tree: Tree) -> Iterator[Message]:
    for name, item in (tree.get("webhooks") or {}).items():
        if isinstance(item, dict) and isinstance(item.get("post"), dict):
            yield Message(name, item["post"])


def components(tree: Tree) -> dict[str, Tree]:
    """Return the named schemas."""
    found: dict[str, Tree] = dig(tree, "components", "schemas") or {}
    return found


def value_lists(tree: Tree) -> Iterator[tuple[str, str, Tree, Pointer]]:
    """Yield every value list: area, name, node, pointer."""
    for area, node in (tree.get("x-enums") or {}).items():
        for name, listed in node["lists"].items():
            yield area, name, listed, ("x-enums", area, "lists", name)


def target(tree: Tree, schema: Tree) -> Tree:
    """Return the schema itself, or the component it refers to."""
    while "$ref" in schema:
        schema = components(tree)[str(schema["$ref"]).removeprefix(REF)]
    return schema


def referred(schema: Tree) -> str | None:
    """Return the component's name if the schema is a reference."""
    return str(schema["$ref"]).removeprefix(REF) if "$ref" in schema else None


def is_object(schema: Tree) -> bool:
    """Whether a component becomes a model; a map does not."""
    is_map = isinstance(schema.get("additionalProperties"), dict)
    return "allOf" in schema or (schema.get("type") == "object" and not is_map)


def properties(tree: Tree, schema: Tree) -> dict[str, Tree]:
    """Return all members of an object, including those of its `allOf` parts."""
    schema = target(tree, schema)
    found: dict[str, Tree] = {}
    for part in schema.get("allOf", []):
        found |= properties(tree, part)
    return found | dict(schema.get("properties", {}))


def paged(tree: Tree, operation: Operation) -> dict[str, Tree]:
    """Return the members of an item of a paged list."""
    pages = operation.tree.get("x-pagination")
    items = pages.get("items") if isinstance(pages, dict) else None
    rows = target(tree, properties(tree, operation.data).get(str(items), {}))
    return properties(tree, rows.get("items", {}))


def owners(tree: Tree, name: str) -> dict[str, str]:
    """Return, for every member of a component, the component that defines it."""
    found: dict[str, str] = {}
    schema = components(tree)[name]
    for part in schema.get("allOf", []):
        found |= owners(tree, str(referred(part))) if "$ref" in part else {}
    return found | dict.fromkeys(schema.get("properties", {}), name)


def required(tree: Tree, schema: Tree) -> set[str]:
    schema = target(tree, schema)
    return set(schema.get("required", [])).union(*(required(tree, part) for part in schema.get("allOf", [])))


def subschemas(schema: Tree, pointer: Pointer) -> Iterator[tuple[Tree, Pointer]]:
    """Yield a schema and every schema inside it, without following references or boolean additionalProperties."""
    yield schema, pointer
    if not isinstance(schema, dict):  # true and false; lint.shapes refuses them
        return
    for key in ("items", "contentSchema", "additionalProperties"):
        if key in schema and not (key == "additionalProperties" and isinstance(schema[key], bool)):
            yield from subschemas(schema[key], (*pointer, key))
    for key in ("allOf", "anyOf", "oneOf", "prefixItems"):
        for index, part in enumerate(schema.get(key) or []):
            yield from subschemas(part, (*pointer, key, index))
    for name, part in (schema.get("properties") or {}).items():
        yield from subschemas(part, (*pointer, "properties", name))


def schemas(tree: Tree) -> Iterator[tuple[Tree, Pointer]]:
    """Yield the schemas that are not inside another one, components first."""
    for name, schema in components(tree).items():
        yield schema, ("components", "schemas", name)
    for operation in operations(tree):
        for index, parameter in enumerate(operation.parameters):
            yield parameter.get("schema", {}), (*operation.pointer, "parameters", index, "schema")
        if operation.body is not None:
            yield operation.body, operation.body_pointer
        if operation.answer is not None:
            yield operation.answer, operation.answer_pointer


def all_schemas(tree: Tree) -> Iterator[tuple[Tree, Pointer]]:
    """Yield every schema of the document."""
    for schema, pointer in schemas(tree):
        yield from subschemas(schema, pointer)


def unwrap(tree: Tree) -> None:
    """Replace every `allOf` that holds only one reference by that reference, except in components.

    OpenAPI 3.0 required such an `allOf` for a reference with its own description.
    """
    for schema, pointer in all_schemas(tree):
        parts = schema.get("allOf", [])
        if pointer[:-1] != ("components", "schemas") and len(parts) == 1 and parts[0].keys() == {"$ref"}:
            schema |= schema.pop("allOf")[0]


def members(tree: Tree) -> Iterator[tuple[str, str, Tree, Pointer]]:
    """Yield every named field and every parameter: owner, name, node, pointer."""
    for name, schema in components(tree).items():
        for part, where in subschemas(schema, ("components", "schemas", name)):
            for key, member in part.get("properties", {}).items():
                yield name, key, member, (*where, "properties", key)
    for operation in operations(tree):
        for index, parameter in enumerate(operation.parameters):
            yield operation.id, parameter["name"], parameter, (*operation.pointer, "parameters", index)


def reachable(tree: Tree, schema: Tree, seen: set[str] | None = None) -> set[str]:
    """Return the names of all components that a schema uses, including those of JSON inside strings."""
    seen = set() if seen is None else seen
    for part, _ in subschemas(schema, ()):
        name = referred(part)
        if name is not None and name not in seen and name in components(tree):
            seen.add(name)
            reachable(tree, components(tree)[name], seen)
    return seen


def request_schemas(tree: Tree) -> set[str]:
    """Return the components that requests use."""
    bodies = (operation.body for operation in operations(tree))
    return set().union(*(reachable(tree, body) for body in bodies if body is not None))


def response_schemas(tree: Tree) -> set[str]:
    """Return the components that responses and messages use."""
    roots = [operation.answer for operation in operations(tree)] + [message.body for message in messages(tree)]
    return set().union(*(reachable(tree, root) for root in roots if root is not None))
