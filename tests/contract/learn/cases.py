"""A fact of every kind, what becomes of it, and what the document says about its subject afterwards."""

from typing import Any

from pandapon_contract.report import Fact
from tests.contract.learn.facts import seen, shown

ORDER_STATUS, ORDER_NO = "taobao.OrderStatus", ("TaobaoOrder", "orderNo")
PAGE_NUMBER = {"in": "query", "type": "integer"}
REFUSED = {"means": "refusal", "http-status": 200}

CASES: list[tuple[Fact, str, Any]] = [
    (
        shown("endpoint", "taobao_orders.cancel", value={"method": "POST", "path": "/open/order/close"}),
        "corrected",
        {"method": "POST", "path": "/open/order/close"},
    ),
    (
        shown("endpoint", "taobao_orders.get", value={"method": "POST", "path": "/v/order/{orderId}"}),
        "corrected",
        {"method": "POST", "path": "/v/order/{id}"},
    ),
    (
        seen("endpoint", "taobao_orders.cancel", value={"method": "POST", "path": "/open/order/cancel"}),
        "confirmed",
        {"method": "POST", "path": "/open/order/cancel"},
    ),
    (seen("endpoint", "taobao_orders.gone", value={"method": "POST", "path": "/x"}), "unplaced", None),
    (shown("status", "taobao_orders.page", value="developing"), "corrected", "developing"),
    (shown("status", "taobao_orders.page", value="released"), "known", "released"),
    (shown("status", "taobao_orders.page", value="obsolete"), "unplaced", "released"),
    (
        seen("parameter", "taobao_orders.page", "pageNum", value={"in": "query", "type": "string"}),
        "corrected",
        {"in": "query", "type": "string", "format": "int64"},
    ),
    (
        shown("parameter", "taobao_products.get", "shop", value={"in": "query", "type": "integer", "required": True}),
        "corrected",
        {"in": "query", "required": True, "type": "integer"},
    ),
    (
        shown("parameter", "taobao_orders.page", "shop", value={"in": "query", "type": "integer", "required": True}),
        "unplaced",
        None,
    ),
    (
        shown("parameter", "taobao_orders.page", "pageNum", value={"in": "query", "required": True}),
        "corrected",
        {**PAGE_NUMBER, "required": True},
    ),
    (
        shown("parameter", "taobao_orders.page", "shop", value={"in": "header", "type": "string"}),
        "unplaced",
        None,
    ),
    (shown("parameter", "taobao_orders.page", "orderNo", value=None), "corrected", None),
    (
        shown("parameter", "taobao_orders.page", "pageNum", value=None),
        "unplaced",
        PAGE_NUMBER,
    ),
    (shown("parameter", "taobao_orders.get", "orderId", value={"in": "path", "type": "string"}), "known", None),
    (
        seen("member", "TaobaoOrder", "orderNo", value={"type": "integer"}),
        "corrected",
        {"type": "integer", "format": "id"},
    ),
    (
        seen("member", "TaobaoOrder", "colour", value={"type": "string", "nullable": True}),
        "corrected",
        {"type": "string"},
    ),
    (seen("member", "TaobaoOrder", "orderNo", value=None), "unplaced", {"type": "string", "format": "id"}),
    (seen("member", "NoSuchThing", "orderNo", value={"type": "integer"}), "unplaced", None),
    (seen("enum", "taobao.OrderStatus", "77", value=True), "corrected", True),
    (seen("enum", "taobao.OrderStatus", "open", value=True), "unplaced", None),
    (seen("enum", "taobao.OrderState", "7", value=True), "unplaced", None),
    (
        seen("code", "401", value={"means": "refusal", "http-status": 200}),
        "corrected",
        {"means": "refusal", "http-status": 200},
    ),
    (seen("code", "200", value={"means": "refusal"}), "unplaced", {"means": "success"}),
    (seen("code", "200", value={"means": "unknown"}), "known", {"means": "success"}),
    (shown("message-type", "taobao_refund_changed", value="TAOBAO_REFUND"), "corrected", "TAOBAO_REFUND"),
    (
        shown("message-type", "taobao_refund_changed", value="TAOBAO_ORDER_BUYER_VIEW_ORDER_PRICE_MODIFY"),
        "unplaced",
        None,
    ),
    (seen("message-type", "NEW_ONE", value={"platform": 1}), "corrected", {"platform": 1}),
    (
        seen("message-type", "1688_ORDER_BUYER_VIEW_ORDER_PAY", value={"platform": 1}),
        "confirmed",
        {"platform": 1},
    ),
    (seen("timestamp-unit", value="ms"), "corrected", "ms"),
    (seen("zone", value="+09:00"), "corrected", "+09:00"),
    (seen("zone", value="+08:00"), "confirmed", "+08:00"),
    (seen("nonce", "reuse-refused", value=False), "corrected", False),
    (seen("page-size", "taobao_orders.page", value=100), "corrected", 100),
    (seen("page-size", "taobao_orders.cancel", value=100), "unplaced", None),
]
