"""spec/examples/: one whole call per operation, checked against the specification and put into the bundled document."""

from __future__ import annotations

from collections.abc import Iterator
from copy import deepcopy
from pathlib import Path
from typing import Any

import orjson
from attrs import frozen
from openapi_schema_validator import OAS31Validator

from .document import JSON, Operation, operations, properties, referred, target
from .problems import Place, Problem, SpecError
from .source import Pointer, Source, Tree, read


@frozen
class Example:
    """The example of one operation."""

    operation: Operation
    source: Source

    def request(self, part: str) -> Any:
        return self.source.tree.get("request", {}).get(part)

    @property
    def response(self) -> Any:
        return self.source.tree.get("response")


def load(spec: Path, document: Source) -> tuple[list[Example], list[Problem]]:
    """The examples of all operations, and a problem for each that is missing or unreadable."""
    found: list[Example] = []
    problems: list[Problem] = []
    wanted = {}
    for operation in operations(document.tree):
        name = Path("examples") / operation.tag / f"{operation.name}.json"
        wanted[name] = operation
        if not (spec / name).is_file():
            problems.append(document.problem(operation.pointer, "example", f"{spec.name / name} is missing"))
            continue
        try:
            found.append(Example(operation, read(spec / name, spec.name / name)))
        except SpecError as error:
            problems += error.problems
    for file in sorted((spec / "examples").glob("*/*.json")):
        if file.relative_to(spec) not in wanted:
            place = Place(spec.name / file.relative_to(spec), 1)
            problems.append(Problem(place, "example", "no operation has this name"))
    return found, problems


def check(example: Example, tree: Tree) -> Iterator[Problem]:
    """Whether an example fits its schemas, knows no other members and shows what is required."""
    operation = example.operation
    misshapen = list(_misshapen(example))
    if misshapen:
        yield from misshapen
        return
    parts: list[tuple[Pointer, Tree | None, Any]] = [(("response",), operation.answer, example.response)]
    if operation.body is not None:
        parts.append((("request", "body"), operation.body, example.request("body")))
    for parameter in operation.parameters:
        value = (example.request(parameter["in"]) or {}).get(parameter["name"])
        if value is not None or parameter.get("required"):
            parts.append((("request", parameter["in"], parameter["name"]), parameter.get("schema"), value))
    for pointer, schema, value in parts:
        if value is None:
            yield example.source.problem(pointer, "example", f"{operation.id}: {_dotted(pointer)} is missing")
        elif schema is not None:
            for where, message in _mismatches(tree, schema, value, pointer):
                yield example.source.problem(where, "example", f"{operation.id}: {message}")


def _misshapen(example: Example) -> Iterator[Problem]:
    """What keeps an example from being read: it is `request` and `response`, and a request has three parts."""
    shapes: list[tuple[Pointer, Any, set[str]]] = [((), example.source.tree, {"request", "response"})]
    request = example.source.tree.get("request", {})
    parts = {"path", "query"} | ({"body"} if example.operation.body is not None else set())
    shapes.append((("request",), request, parts))
    if isinstance(request, dict):
        for kind in ("path", "query"):
            names = {p["name"] for p in example.operation.parameters if p["in"] == kind}
            shapes.append((("request", kind), request.get(kind, {}), names))
    for pointer, value, known in shapes:
        if not isinstance(value, dict):
            yield example.source.problem(pointer, "example", f"{example.operation.id}: {_dotted(pointer)} is no object")
            continue
        for name in value.keys() - known:
            message = f"{example.operation.id}: {_dotted(pointer) or 'an example'} has no {name!r}"
            yield example.source.problem((*pointer, name), "example", message)


def attach(tree: Tree, examples: list[Example]) -> Tree:
    """A copy of the document with every example where OpenAPI has a place for it."""
    tree = deepcopy(tree)
    by_pointer = {example.operation.pointer: example for example in examples}
    for operation in operations(tree):
        example = by_pointer[operation.pointer]
        operation.tree["responses"]["200"]["content"][JSON]["example"] = example.response
        if operation.body is not None:
            operation.tree["requestBody"]["content"][JSON]["example"] = example.request("body")
        for parameter in operation.parameters:
            value = (example.request(parameter["in"]) or {}).get(parameter["name"])
            if value is not None:
                parameter["example"] = value
    return tree


def without_nulls(value: Any) -> Any:
    """The API treats null and absent alike, so a null is checked as if it were not there."""
    if isinstance(value, dict):
        return {key: without_nulls(item) for key, item in value.items() if item is not None}
    if isinstance(value, list):
        return [without_nulls(item) for item in value]
    return value


def _mismatches(tree: Tree, schema: Tree, value: Any, pointer: Pointer) -> Iterator[tuple[Pointer, str]]:
    root = {"components": tree.get("components", {}), **schema}
    for error in OAS31Validator(root).iter_errors(without_nulls(value)):
        yield (*pointer, *error.absolute_path), error.message
    yield from _unknown(tree, schema, value, pointer)


def _unknown(tree: Tree, schema: Tree, value: Any, pointer: Pointer) -> Iterator[tuple[Pointer, str]]:
    """Members that the schema does not have, and what is wrong with the JSON inside strings."""
    name = referred(schema)
    schema = target(tree, schema)
    if isinstance(value, dict):
        known = properties(tree, schema)
        values = schema.get("additionalProperties")
        if not known and isinstance(values, dict):
            known = dict.fromkeys(value, values)
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
            yield pointer, f"not JSON inside the string: {error}"
            return
        for where, message in _mismatches(tree, schema["contentSchema"], inner, ()):
            yield pointer, f"inside the string, at {_dotted(where) or 'its top'}: {message}"


def _dotted(pointer: Pointer) -> str:
    return ".".join(map(str, pointer))
