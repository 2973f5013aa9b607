"""Every documented operation answers its example request with its example response at any time."""

from collections.abc import Iterator
from contextlib import ExitStack
from typing import Any

import orjson
import pytest
from jsonschema import Draft202012Validator

from pandapon_sandbox import Code
from pandapon_sandbox.protocol.document import JSON, bundled_document
from tests.support.sandbox_caller import Caller, Open, open_with

DOCUMENT = orjson.loads(bundled_document().read_bytes())
OPERATIONS = {
    operation["operationId"]: (method, path, operation)
    for path, item in DOCUMENT["paths"].items()
    for method, operation in item.items()
}

ADDRESS_LIST = "/open/address/list"
ADDRESS_SAVE = "/open/address/addOrUpdate"


@pytest.fixture(scope="module")
def one_for_all() -> Iterator[Caller]:
    """One sandbox for all examples: an example must not stand in the way of another."""
    with ExitStack() as stack:
        yield open_with(stack)


def without_nulls(value: Any) -> Any:
    if isinstance(value, dict):
        return {name: without_nulls(item) for name, item in value.items() if item is not None}
    return [without_nulls(item) for item in value] if isinstance(value, list) else value


def ask(caller: Caller, operation_id: str) -> dict[str, Any]:
    """Call an operation with exactly its example request."""
    method, path, operation = OPERATIONS[operation_id]
    query = {}
    for parameter in operation.get("parameters", []):
        if parameter["in"] == "path":
            path = path.replace(f"{{{parameter['name']}}}", str(parameter["example"]))
        elif "example" in parameter:
            query[parameter["name"]] = parameter["example"]
    if "security" in operation:  # the warehouse operations, which are signed in the query
        query |= {"timestamp": "1700000000", "sign": "sign_example"}
    rest: dict[str, Any] = {"params": query}
    if "requestBody" in operation:
        rest["json"] = operation["requestBody"]["content"][JSON]["example"]
    return caller.envelope(caller.send(method.upper(), path, **rest))


@pytest.mark.parametrize("operation_id", OPERATIONS)
def test_the_example_is_answered_with_the_example(one_for_all: Caller, operation_id: str) -> None:
    envelope = ask(one_for_all, operation_id)
    answer = OPERATIONS[operation_id][2]["responses"]["200"]["content"][JSON]
    assert (envelope["code"], envelope["msg"]) == (Code.OK, "成功")
    assert envelope["data"] == answer["example"].get("data")
    root = {**answer["schema"], "components": DOCUMENT["components"]}
    Draft202012Validator(root).validate(without_nulls(envelope))


def test_examples_change_nothing(fresh: Caller) -> None:
    for operation_id in OPERATIONS:
        ask(fresh, operation_id)
    state = fresh.running.app.state
    assert len(state.orders) == 1
    names = ("taobao_cart", "taobao_refunds", "addresses", "alibaba_orders", "alibaba_refunds", "alibaba_cart")
    assert [len(getattr(state, name)) for name in names] == [0] * 6


def test_the_layout_of_embedded_json_does_not_matter(fresh: Caller) -> None:
    method, path, operation = OPERATIONS["taobao_orders_create"]
    content = operation["requestBody"]["content"][JSON]["example"]
    lines = orjson.dumps(orjson.loads(content["orderLineList"]), option=orjson.OPT_INDENT_2 | orjson.OPT_SORT_KEYS)
    answer = fresh.envelope(fresh.send(method.upper(), path, json={**content, "orderLineList": lines.decode()}))
    assert answer["data"]["outerPurchaseId"] == "1000000000000000003"


def test_a_list_stands_for_the_beginning_only(fresh: Caller) -> None:
    ask(fresh, "addresses_save")
    assert fresh.post(ADDRESS_SAVE, {"id": 7})["code"] == Code.NOT_FOUND
    assert ask(fresh, "addresses_list")["data"] is None
    fresh.post(ADDRESS_SAVE, {"name": "Example Receiver"})
    assert ask(fresh, "addresses_list")["data"] == [{"name": "Example Receiver", "id": 101}]
    assert ask(fresh, "addresses_save")["code"] == Code.OK


def test_other_areas_are_not_touched(fresh: Caller) -> None:
    fresh.post(ADDRESS_SAVE, {"name": "Example Receiver"})
    assert ask(fresh, "taobao_cart_list")["data"] is None


def test_an_empty_sandbox_does_not_know_the_examples(open_sandbox: Open) -> None:
    caller = open_sandbox(seeded=False)
    assert ask(caller, "addresses_save")["code"] == Code.NOT_FOUND
    assert ask(caller, "addresses_list")["data"] == []
    assert ask(caller, "alibaba_orders_get")["code"] == Code.NOT_FOUND
    assert ask(caller, "taobao_orders_page")["data"] == {"total": 0, "data": []}


def test_text_that_only_looks_like_json(fresh: Caller) -> None:
    fresh.post(ADDRESS_SAVE, {"name": "[Example"})
    assert ask(fresh, "addresses_list")["data"] == [{"name": "[Example", "id": 101}]
