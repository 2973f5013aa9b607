"""spec/examples/: one whole call per operation, checked against the specification and added to the bundled document."""

from __future__ import annotations

from collections.abc import Iterator
from copy import deepcopy
from pathlib import Path
from typing import Any

import orjson
from attrs import frozen

from .document import (
    JSON,
    MESSAGE_ENVELOPE,
    REF,
    Message,
    Operation,
    components,
    messages,
    operations,
    properties,
    reachable,
    referred,
    target,
)
from .openapi import mismatches
from .problems import Place, Problem, SpecError
from .refusals import refused_items
from .source import EXAMPLES, Pointer, Source, Tree, read, visible


@frozen
class Example:
    """The example of one operation or one message."""

    owner: Operation | Message
    source: Source

    @property
    def name(self) -> str:
        return self.owner.name if isinstance(self.owner, Message) else self.owner.id

    def request(self, part: str) -> Any:
        return self.source.tree.get("request", {}).get(part)

    @property
    def response(self) -> Any:
        return self.source.tree.get("response")

    @property
    def message(self) -> Any:
        return self.source.tree.get("message")


def load(spec: Path, document: Source) -> tuple[list[Example], list[Problem]]:
    """Return all examples, and a problem for each that is missing or unreadable."""
    found: list[Example] = []
    problems: list[Problem] = []
    wanted: dict[Path, Operation | Message] = {
        Path("examples") / operation.tag / f"{operation.name}.json": operation
        for operation in operations(document.tree)
    }
    wanted |= {Path("examples/callbacks") / f"{message.name}.json": message for message in messages(document.tree)}
    for name, owner in wanted.items():
        if not (spec / name).is_file():
            problems.append(document.problem(owner.pointer, "example", f"{spec.name / name} is missing"))
            continue
        try:
            found.append(Example(owner, read(spec / name, spec.name / name)))
        except SpecError as error:
            problems += error.problems
    for name in visible(spec / EXAMPLES):
        if Path(EXAMPLES, name) not in wanted:
            place = Place(Path(spec.name, EXAMPLES, name), 1)
            problems.append(Problem(place, "example", "no operation or message has this name"))
    return found, problems


def check(found: list[Example], document: Source) -> list[Problem]:
    """Check that the examples fit their schemas, have no unknown members, and together show every member."""
    problems = [problem for example in found for problem in _check(example, document.tree)]
    return problems or list(_never_shown(found, document))


def _check(example: Example, tree: Tree) -> Iterator[Problem]:
    misshapen = list(_misshapen(example))
    if misshapen:
        yield from misshapen
        return
    for pointer, schema, value in _shown(example):
        if value is None:
            yield example.source.problem(pointer, "example", f"{example.name}: {_dotted(pointer)} is missing")
        elif schema is not None:
            for where, message in _mismatches(tree, schema, value, pointer):
                yield example.source.problem(where, "example", f"{example.name}: {message}")


def _misshapen(example: Example) -> Iterator[Problem]:
    """Yield what makes an example unreadable: a part that does not belong, or that is not an object."""
    owner, request = example.owner, example.source.tree.get("request", {})
    shapes: list[tuple[Pointer, Any, set[str]]]
    if isinstance(owner, Message):
        shapes = [((), example.source.tree, {"message"})]
    else:
        parts = {"path", "query"} | ({"body"} if owner.body is not None else set())
        shapes = [((), example.source.tree, {"request", "response"}), (("request",), request, parts)]
        for kind in ("path", "query") if isinstance(request, dict) else ():
            names = {p["name"] for p in owner.parameters if p["in"] == kind}
            shapes.append((("request", kind), request.get(kind, {}), names))
    for pointer, value, known in shapes:
        if not isinstance(value, dict):
            yield example.source.problem(pointer, "example", f"{example.name}: {_dotted(pointer)} is not an object")
            continue
        for name in value.keys() - known:
            message = f"{example.name}: {_dotted(pointer) or 'an example'} has no {name!r}"
            yield example.source.problem((*pointer, name), "example", message)


def _shown(example: Example) -> Iterator[tuple[Pointer, Tree | None, Any]]:
    """Yield what an example must show: pointer, schema, value."""
    owner = example.owner
    if isinstance(owner, Message):
        message = example.message
        yield ("message",), {"$ref": f"{REF}{MESSAGE_ENVELOPE}"}, message
        yield ("message", "messageBody"), owner.body, message.get("messageBody") if isinstance(message, dict) else None
        return
    yield ("response",), owner.answer, example.response
    if owner.body is not None:
        yield ("request", "body"), owner.body, example.request("body")
    for parameter in owner.parameters:
        value = (example.request(parameter["in"]) or {}).get(parameter["name"])
        yield ("request", parameter["in"], parameter["name"]), parameter.get("schema"), value


def _never_shown(found: list[Example], document: Source) -> Iterator[Problem]:
    """Find the members of requests, responses and messages that no example shows."""
    tree = document.tree
    shown: set[tuple[str, str]] = set()
    places: dict[str, Place] = {}
    for example in found:
        for pointer, schema, value in _shown(example):
            for name, members, where in _objects(tree, schema or {}, value, pointer):
                places.setdefault(name, example.source.place(where))
                shown |= {(name, member) for member, given in members.items() if given is not None}
    for example in found:
        for _, schema, _ in _shown(example):
            for name in reachable(tree, schema or {}):
                places.setdefault(name, example.source.place(()))
    for name in places.keys() - refused_items(tree):
        for member in components(tree)[name].get("properties", {}):
            if (name, member) not in shown:
                pointer = ("components", "schemas", name, "properties", member)
                message = f"no example shows {name}.{member}; add it at {places[name]}"
                yield document.problem(pointer, "example", message)


def _objects(tree: Tree, schema: Tree, value: Any, pointer: Pointer) -> Iterator[tuple[str, Tree, Pointer]]:
    """Yield every object in a valid value, including JSON inside strings, for each component that it is made of."""
    own = target(tree, schema)
    if isinstance(value, dict):
        yield from ((name, value, pointer) for name in _made_of(tree, schema))
        known = _members(tree, own, value)
        for key in value:
            yield from _objects(tree, known.get(key, {}), value[key], (*pointer, key))
    elif isinstance(value, list):
        for index, item in enumerate(value):
            yield from _objects(tree, own.get("items", {}), item, (*pointer, index))
    elif isinstance(value, str) and "contentSchema" in own:
        inner = _objects(tree, own["contentSchema"], orjson.loads(value), ())
        yield from ((name, members, pointer) for name, members, _ in inner)


def _made_of(tree: Tree, schema: Tree) -> Iterator[str]:
    """Yield the component that a schema refers to, and those whose members it inherits."""
    name = referred(schema)
    if name is not None:
        yield name
    for part in target(tree, schema).get("allOf", []):
        yield from _made_of(tree, part)


def _members(tree: Tree, schema: Tree, value: Tree) -> dict[str, Tree]:
    """Return the members that an object may have; for a map, those that it has."""
    known, values = properties(tree, schema), schema.get("additionalProperties")
    return dict.fromkeys(value, values) if not known and isinstance(values, dict) else known


def attach(tree: Tree, examples: list[Example]) -> Tree:
    """Return a copy of the document with every example in its OpenAPI place, and messages as they are pushed.

    Examples leave out nulls, because our schemas never allow null.
    """
    tree = deepcopy(tree)
    by_pointer = {example.owner.pointer: example for example in examples}
    for message in messages(tree):
        content = message.tree["requestBody"]["content"][JSON]
        body = {"type": "object", "properties": {"messageBody": message.body}}
        content["schema"] = {"allOf": [{"$ref": f"{REF}{MESSAGE_ENVELOPE}"}, body]}
        content["example"] = without_nulls(by_pointer[message.pointer].message)
    for operation in operations(tree):
        example = by_pointer[operation.pointer]
        operation.tree["responses"]["200"]["content"][JSON]["example"] = without_nulls(example.response)
        if operation.body is not None:
            operation.tree["requestBody"]["content"][JSON]["example"] = without_nulls(example.request("body"))
        for parameter in operation.parameters:
            parameter["example"] = example.request(parameter["in"])[parameter["name"]]
    return tree


def without_nulls(value: Any) -> Any:
    """Return the value without nulls: the API treats null like absent."""
    if isinstance(value, dict):
        return {key: without_nulls(item) for key, item in value.items() if item is not None}
    if isinstance(value, list):
        return [without_nulls(item) for item in value]
    return value


def _mismatches(tree: Tree, schema: Tree, value: Any, pointer: Pointer) -> Iterator[tuple[Pointer, str]]:
    for where, message in mismatches(tree, schema, without_nulls(value)):
        yield (*pointer, *where), message
    yield from _unknown(tree, schema, value, pointer)


def _unknown(tree: Tree, schema: Tree, value: Any, pointer: Pointer) -> Iterator[tuple[Pointer, str]]:
    """Find members that the schema lacks, and problems with the JSON inside strings."""
    name = referred(schema)
    schema = target(tree, schema)
    if isinstance(value, dict):
        known = _members(tree, schema, value)
        for key, item in value.items():
            if key in known:
                yield from _unknown(tree, known[key], item, (*pointer, key))
            elif known:
                yield (*pointer, key), f"{name or 'the schema'} has no member {key!r}"
    elif isinstance(value, list):
        for index, item in enumerate(value):
            yield from _unknown(tree, schema.get("items", {}), item, (*pointer, index))
    elif isinstance(value, str) and "contentSchema" in schema:
        try:
            inner = orjson.loads(value)
        except orjson.JSONDecodeError as error:
            yield pointer, f"the string is not JSON: {error}"
            return
        for where, message in _mismatches(tree, schema["contentSchema"], inner, ()):
            yield pointer, f"inside the string, at {_dotted(where) or 'its top'}: {message}"


def _dotted(pointer: Pointer) -> str:
    return ".".join(map(str, pointer))
