"""Wire names in Python, by openapi-python-client's own rules."""

from collections.abc import Mapping
from typing import Any

from openapi_python_client.strings import PythonIdentifier

FIELD_PREFIX = "field_"


def python_name(wire: str) -> str:
    """`subPurchaseOrderId` is `sub_purchase_order_id`; a word that Python keeps for itself gets an underscore."""
    return str(PythonIdentifier(wire, FIELD_PREFIX))


def called(wire: str, node: Mapping[str, Any]) -> str:
    """What a member is called in Python: as its `x-python-name` says, or by the rules."""
    return str(node.get("x-python-name") or python_name(wire))
