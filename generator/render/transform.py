"""What openapi-python-client is given: the operations and the names of the models; what is in them, our views tell."""

from __future__ import annotations

from copy import deepcopy

from generator.spec.document import JSON, components, is_object, operations
from generator.spec.source import Tree


def transform(bundled: Tree) -> Tree:
    """A copy in which answers say nothing, components are empty, and operations have no tag in their names.

    What is inside would become classes and enums of its own, or be merged by other rules than ours.
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
