"""Whether a document is OpenAPI 3.1 and its schemas are JSON Schema; whether a value fits a schema."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import orjson
from jsonschema_rs import Draft202012Validator, Registry

from .document import components, reachable
from .source import Finding, Tree

OPENAPI = Path(__file__).with_name("openapi-3.1.json")
"""The schema of the OpenAPI Initiative, as openapi-spec-validator 0.9.0 ships it; its `$id` is its address."""

DIALECT = "https://json-schema.org/draft/2020-12/schema"
"""What a schema is. OpenAPI's own dialect adds only words that no schema here may hold."""


def errors(tree: Tree) -> Iterator[Finding]:
    """What is not OpenAPI 3.1, and what is not JSON Schema."""
    openapi = orjson.loads(OPENAPI.read_bytes())
    schema = {"$ref": openapi["$id"], "$defs": {"schema": {"$dynamicAnchor": "meta", "$ref": DIALECT}}}
    return _errors(Draft202012Validator(schema, registry=Registry([(openapi["$id"], openapi)])), tree)


def mismatches(tree: Tree, schema: Tree, value: Any) -> Iterator[Finding]:
    """Where a value does not fit a schema of the document."""
    used = {name: components(tree)[name] for name in reachable(tree, schema)}
    return _errors(Draft202012Validator({"components": {"schemas": used}, **schema}), value)


def _errors(validator: Draft202012Validator, value: Any) -> Iterator[Finding]:
    return ((tuple(error.instance_path), error.message) for error in validator.iter_errors(value))
