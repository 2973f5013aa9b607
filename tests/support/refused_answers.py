"""Responses with code 200 that refuse, with each operation's flags from its page or from the upstream."""

from collections.abc import Mapping
from typing import Any

import pytest
from _pytest.mark import ParameterSet

from pandapon_sandbox.protocol.document import load
from pandapon_sandbox.settings import Settings

PAID, FAILED = "1000000000000000005", "1000000000000000006"

WHOLE: dict[str, tuple[Any, Any, str]] = {
    # What each flag of an answer is by its page or by the upstream: data, code, text.
    "alibaba_cart.delete": (False, 200, ""),
    "alibaba_cart.preview_order": ({"success": False, "errorCode": "500_004", "errorMsg": "none"}, "500_004", "none"),
    "alibaba_cart.update_quantity": (False, 200, ""),
    "alibaba_orders.cancel": (False, 200, ""),
    "alibaba_orders.confirm_receipt": ({"success": False, "errorCode": "4003", "errorInfo": "no"}, "4003", "no"),
    "alibaba_orders.create": (
        {"success": False, "code": "400", "message": "AddressId invalid"},
        "400",
        "AddressId invalid",
    ),
    "alibaba_orders.get_logistics_trace": ({"success": False, "errorCode": "1", "errorMessage": "no"}, "1", "no"),
    "alibaba_orders.get_pay_url": ({"protocolPaySuccess": False, "payUrl": None}, 200, ""),
    "alibaba_orders.preview": ({"success": False, "errorCode": "500_002", "errorMsg": "two"}, "500_002", "two"),
    "alibaba_orders.preview_batch": ({"success": False, "errorCode": "500_001", "errorMsg": "no"}, "500_001", "no"),
    "alibaba_refunds.submit_return": ({"success": False, "errorCode": "4004", "errorInfo": "who"}, "4004", "who"),
    "taobao_cart.update_quantity": (False, 200, ""),
    "taobao_orders.cancel": ({"success": False, "errorCode": "1", "errorMsg": "late"}, "1", "late"),
    "taobao_orders.create": ({"success": False, "errorCode": "4004", "errorMessage": "no stock"}, "4004", "no stock"),
    "taobao_orders.pay": ({"success": "false", "errorCode": "7", "errorMsg": "poor"}, "7", "poor"),
    "taobao_refunds.cancel": ({"cancelSuccess": False}, 200, ""),
}


def made(entry: Mapping[str, Any], flag: Any = False) -> Any:
    """Data with only the refusal that the document declares."""
    said = {"flag": flag, "code": "E1", "text": "no stock", "key": "900"}
    given = {first(entry[name]): value for name, value in said.items() if name in entry}
    owner: dict[str, Any] = {}
    for path, value in given.items():
        put(owner, path, value)
    return put({}, entry["items"], [owner or "900"])["data"] if "items" in entry else owner["data"]


PAIRS = [(operation.name, entry) for operation in load(Settings().document) for entry in operation.refusals]


def cases(pairs: list[tuple[str, dict[str, Any]]]) -> list[ParameterSet]:
    return [
        pytest.param(name, entry, id=f"{name}-{entry.get('items', '')}-{entry.get('flag', '')}")
        for name, entry in pairs
    ]


DECLARED = cases(PAIRS)


def put(owner: dict[str, Any], path: str, value: Any) -> dict[str, Any]:
    """Sets `a.b.c`, and creates missing objects on the way."""
    *above, last = path.split(".")
    inner = owner
    for step in above:
        inner = inner.setdefault(step, {})
    inner[last] = value
    return owner


def first(paths: Any) -> str:
    return str(paths[0] if isinstance(paths, list) else paths)
