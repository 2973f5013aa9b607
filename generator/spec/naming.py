"""Python names of wire names, by the rules of openapi-python-client."""

from collections.abc import Mapping
from functools import cache
from typing import Any

from openapi_python_client.strings import ClassName, PythonIdentifier

FIELD_PREFIX = "field_"


@cache
def python_name(wire: str) -> str:
    """Return `sub_purchase_order_id` for `subPurchaseOrderId`; a reserved word of Python gets an underscore."""
    return str(PythonIdentifier(wire, FIELD_PREFIX))


def python_name_of(wire: str, node: Mapping[str, Any]) -> str:
    """Return the Python name of a member: its `x-python-name`, or the name by the rules."""
    return str(node.get("x-python-name") or python_name(wire))


def is_python_name(name: str) -> bool:
    """Whether the rules leave a name unchanged: snake case, and not a reserved word of Python."""
    return name.isidentifier() and python_name(name) == name


def class_name(tag: str) -> str:
    """Return the class of a tag: `TaobaoOrders`."""
    return "".join(part.capitalize() for part in tag.split("_"))


def is_class_name(name: str) -> bool:
    """Whether openapi-python-client keeps the name of a component."""
    return str(ClassName(name, FIELD_PREFIX)) == name
