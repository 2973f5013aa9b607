"""Wire names in Python, by openapi-python-client's own rules."""

from collections.abc import Mapping
from functools import cache
from typing import Any

from openapi_python_client.strings import ClassName, PythonIdentifier

FIELD_PREFIX = "field_"


@cache
def python_name(wire: str) -> str:
    """`subPurchaseOrderId` is `sub_purchase_order_id`; a word that Python keeps for itself gets an underscore."""
    return str(PythonIdentifier(wire, FIELD_PREFIX))


def python_name_of(wire: str, node: Mapping[str, Any]) -> str:
    """What a member is called in Python: as its `x-python-name` says, or by the rules."""
    return str(node.get("x-python-name") or python_name(wire))


def is_python_name(name: str) -> bool:
    """Whether a name is already what the rules would make of it: snake case, and no word that Python has a use for."""
    return name.isidentifier() and python_name(name) == name


def class_name(tag: str) -> str:
    """The class of a tag: `TaobaoOrders`."""
    return "".join(part.capitalize() for part in tag.split("_"))


def is_class_name(name: str) -> bool:
    """Whether openapi-python-client leaves a component its name."""
    return str(ClassName(name, FIELD_PREFIX)) == name
