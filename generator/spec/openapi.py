"""Validate a document against OpenAPI 3.1 and JSON Schema, and a value against a schema."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import orjson
from jsonschema_rs import Draft202012Validator, Registry

from .document import components, reachable
from .source import Finding, Tree

OPENAPI = Path(__file__).with_name("openapi-3.1.json")
"""The schema of the OpenAPI Initiative, as openapi-spec-validator 0.9.0 ships it; its `$id` is its URL."""

DIALECT = "https://json-schema.org/draft/2020-12/schema"
"""The dialect of schemas. OpenAPI's own dialect adds only keywords that we do not allow."""


def errors(tree: Tree) -> Iterator[Finding]:
    """Return the violations of OpenAPI 3.1 and of JSON Schema."""
    openapi = orjson.loads(OPENAPI.read_bytes())
    schema = {"$ref": openapi["$id"], "$defs": {"schema": {"$dynamicAnchor": "meta", "$ref": DIALECT}}}
    return _errors(Draft202012Validator(schema, registry=Registry([(openapi["$id"], openapi)])), tree)


def mismatches(tree: Tree, schema: Tree, value: Any) -> Iterator[Finding]:
    """Return the violations of a value against a schema of the document."""
    used = {name: components(tree)[name] for name in reachable(tree, schema)}
    return _errors(Draft202012Validator({"components": {"schemas": used}, **schema}), value)


def _errors(validator: Draft202012Validator, value: Any) -> Iterator[Finding]:
    return ((tuple(error.instance_path), error.message) for error in validator.iter_errors(value))
