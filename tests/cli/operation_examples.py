"""The arguments of `pandapon call` for the bundled document's examples."""

from typing import Any

from pandapon_cli.operations import document

SIGNER = "def sign(unsigned):\n    return {'timestamp': '1', 'sign': 'S' * 32}\n"


def examples(operation: str) -> tuple[dict[str, Any], dict[str, Any]]:
    """The parameters and the body of the document's example."""
    tree = document.node(operation)
    body = tree.get("requestBody", {}).get("content", {}).get("application/json", {}).get("example", {})
    return {node["name"]: node["example"] for node in nodes(operation)}, body


def nodes(operation: str) -> list[Any]:
    """The parameters in query and path."""
    return list(document.node(operation).get("parameters", ()))


ORDER: dict[str, Any] = {
    "orderLineList": [{"itemId": "2048000000000001", "skuId": "5000000000001", "quantity": 2, "price": 4500}],
    "receiver": {"name": "Example Receiver", "country": "China", "address": "1 Example Road"},
    "purchaseAmount": 9000,
    "sellerOrderNumber": "CLI-1",
}
