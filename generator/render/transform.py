"""The input of openapi-python-client: the operations and the names of the models; our views hold their contents."""

from __future__ import annotations

from copy import deepcopy

from generator.spec.document import JSON, components, is_object, operations
from generator.spec.source import Tree


def transform(bundled: Tree) -> Tree:
    """Return a copy with empty responses and components, and without tags in the names of operations.

    Their contents would become separate classes and enums, or be merged by other rules than ours.
    """
    tree = deepcopy(bundled)
    for operation in operations(tree):
        name = operation.name
        operation.tree["responses"]["200"]["content"][JSON]["schema"] = {}
        operation.tree["operationId"] = name
    schemas = components(tree)
    schemas.pop("Envelope", None)
    for name, schema in schemas.items():
        schemas[name] = {"type": "object"} if is_object(schema) else {}
    tree.pop("webhooks", None)
    return tree
