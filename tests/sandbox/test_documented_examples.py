"""Every documented operation takes its own example, and answers in the form the document gives."""

from typing import Any

import orjson
import pytest
from jsonschema import Draft202012Validator

from pandapon_sandbox.document import JSON, bundled_document
from tests.sandbox.caller import Caller

DOCUMENT = orjson.loads(bundled_document().read_bytes())
OPERATIONS = {
    operation["operationId"]: (method, path, operation)
    for path, item in DOCUMENT["paths"].items()
    for method, operation in item.items()
}

SEEDED = {"orderId": "1022505290408395575", "id": "1022505290408395575", "subPurchaseOrderId": "200035407713"}
"""What the examples invent and the sandbox has to know."""


def known(name: str, value: Any) -> Any:
    if name == "subPurchaseOrderIdList":
        return [SEEDED["subPurchaseOrderId"]]
    return SEEDED.get(name, value)


def without_nulls(value: Any) -> Any:
    if isinstance(value, dict):
        return {name: without_nulls(item) for name, item in value.items() if item is not None}
    return [without_nulls(item) for item in value] if isinstance(value, list) else value


@pytest.mark.parametrize("operation_id", OPERATIONS)
def test_the_example_is_answered(fresh: Caller, operation_id: str) -> None:
    method, path, operation = OPERATIONS[operation_id]
    query = {}
    for parameter in operation.get("parameters", []):
        name = parameter["name"]
        value = known(name, parameter.get("example"))
        if parameter["in"] == "path":
            path = path.replace(f"{{{name}}}", str(value))
        elif value is not None:
            query[name] = value
    rest: dict[str, Any] = {"params": query}
    if "requestBody" in operation:
        example = operation["requestBody"]["content"][JSON]["example"]
        rest["json"] = {name: known(name, value) for name, value in example.items()}
    envelope = fresh.envelope(fresh.send(method.upper(), path, **rest))
    assert (envelope["code"], envelope["msg"]) == (200, "成功")
    schema = operation["responses"]["200"]["content"][JSON]["schema"]
    root = {**schema, "components": DOCUMENT["components"]}
    Draft202012Validator(root).validate(without_nulls(envelope))
