"""Wire names in Python, by openapi-python-client's own rules."""

from openapi_python_client.strings import PythonIdentifier

FIELD_PREFIX = "field_"


def python_name(wire: str) -> str:
    """`subPurchaseOrderId` is `sub_purchase_order_id`; a word that Python keeps for itself gets an underscore."""
    return str(PythonIdentifier(wire, FIELD_PREFIX))
