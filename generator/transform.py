"""What openapi-python-client is given: the same operations and schemas, in the words that it understands."""

from __future__ import annotations

from copy import deepcopy
from typing import Any

from .document import JSON, asked, components, is_object, operations, referred
from .source import Tree


def transform(bundled: Tree) -> Tree:
    """A copy in which envelopes are opened, JSON inside request strings is what it holds, and names have no tag."""
    tree = deepcopy(bundled)
    requests = asked(tree)
    for operation in operations(tree):
        data = operation.data
        name = operation.name
        operation.tree["responses"]["200"]["content"][JSON]["schema"] = _plain(data)
        operation.tree["operationId"] = name
    schemas = components(tree)
    del schemas["Envelope"]
    for name, schema in schemas.items():
        for wire, member in schema.get("properties", {}).items():
            inner = member.get("contentSchema") if name in requests else None
            schema["properties"][wire] = _plain(inner or member)
    tree.pop("webhooks", None)
    return tree


def _plain(schema: Tree) -> Any:
    """Free-form objects are left to our codecs: each would become a class of its own."""
    if referred(schema) is None and is_object(schema):
        return {}
    if isinstance(schema.get("items"), dict):
        return schema | {"items": _plain(schema["items"])}
    return schema
