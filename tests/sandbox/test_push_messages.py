"""The pushed messages for each change; every body matches the document."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import orjson
import pytest
from jsonschema import Draft202012Validator

from pandapon_sandbox import Code, Settings, serve
from pandapon_sandbox.protocol.document import bundled_document
from tests.sandbox import alibaba_orders, taobao_orders
from tests.support.push_receiver import PATIENCE, Receiver, receiving
from tests.support.sandbox_caller import Caller, Open

REFUND = "/open/order/refund"
RETURN = {"logisticsCompanyNo": "ZTO", "freightBill": "EX1"}
DOCUMENT = orjson.loads(bundled_document().read_bytes())

WEBHOOKS = {entry["type"]: entry.get("webhook") for entry in DOCUMENT["x-message-types"]}
"""What a message type is about; all those that a sandbox pushes are in the document."""


def strict(schema: Any) -> Any:
    """The same schema without room for members that it does not name."""
    if isinstance(schema, list):
        return [strict(item) for item in schema]
    if not isinstance(schema, dict):
        return schema
    closed = {"additionalProperties": False} if "properties" in schema and schema.get("type") == "object" else {}
    return {name: strict(value) for name, value in schema.items()} | closed


COMPONENTS = strict(DOCUMENT["components"])


def check(message: dict[str, Any]) -> None:
    """Hold a message against the document."""
    webhook = DOCUMENT["webhooks"][WEBHOOKS[message["messageType"]]]["post"]
    assert webhook["x-message-type"] in (message["messageType"], "unknown")
    assert webhook["x-message-platform"] == message["messagePlatform"]
    schema = webhook["requestBody"]["content"]["application/json"]["schema"]
    errors = Draft202012Validator({**schema, "components": COMPONENTS}).iter_errors(message)
    assert [f"{error.json_path}: {error.message}" for error in errors] == []


class Shop:
    """A caller who hears what is pushed to it."""

    def __init__(self, caller: Caller, receiver: Receiver) -> None:
        self.caller = caller
        self.receiver = receiver

    def heard(self) -> list[dict[str, Any]]:
        """All messages since the last time, each as the document describes it."""
        self.caller.running.app.state.pushes.wait(PATIENCE)
        messages = [self.receiver.next().message for _ in range(self.receiver.received.qsize())]
        for message in messages:
            check(message)
        return messages

    def types(self) -> list[str]:
        return [message["messageType"] for message in self.heard()]

    def post(self, path: str, body: Any) -> Any:
        answer = self.caller.post(path, body)
        assert answer["code"] == Code.OK, answer["msg"]
        return answer["data"]

    def move(self, action: str, order_id: str) -> None:
        assert self.caller.http.post(f"/_sandbox/{action}/{order_id}").is_success

    def reprice(self, order_id: str, content: Any) -> Any:
        return self.caller.http.post(f"/_sandbox/price/{order_id}", json=content).json()


@pytest.fixture
def shop(open_sandbox: Open) -> Iterator[Shop]:
    with receiving() as receiver:
        yield Shop(open_sandbox(push_url=receiver.url, push_timeout=PATIENCE), receiver)


def test_a_taobao_order_is_created_paid_and_cancelled(shop: Shop) -> None:
    first, second, third = (taobao_orders.create(shop.caller) for _ in range(3))
    assert shop.types() == ["TAOBAO_ORDER_BUYER_VIEW_BUYER_MAKE"] * 3
    shop.post("/open/order/pay", {"orderId": first})
    shop.post("/open/order/uploadVoucher", {"orderId": second})
    shop.post("/open/order/cancel", {"orderId": third})
    messages = shop.heard()
    assert [(message["messageType"], message["messageBody"]["status"]) for message in messages] == [
        ("TAOBAO_ORDER_BUYER_VIEW_ORDER_PAY", "WAIT_SELLER_SEND_GOODS"),
        ("TAOBAO_ORDER_BUYER_VIEW_ORDER_PAY", "WAIT_SELLER_SEND_GOODS"),
        ("TAOBAO_ORDER_BUYER_VIEW_ORDER_BUYER_CLOSE", "TRADE_CLOSED"),
    ]
    body = messages[2]["messageBody"]
    assert (body["purchase_id"], body["business_time"]) == (third, 1_700_000_000_000)
    assert [line["status"] for line in body["sku_list"]] == ["TRADE_CLOSED"] * 2
    assert {line["sku_id"] for line in body["sku_list"]} == {taobao_orders.SHIRT["skuId"], taobao_orders.SHOES["skuId"]}


def test_orders_of_a_cart_are_told_too(shop: Shop) -> None:
    shop.post("/open/cart/add", {"mpId": "7", "mpSkuId": "1", "quantity": 1, "price": 5})
    shop.post("/open/cart/create/order", {"ids": [101]})
    shop.post("/alibaba/cart/add", {"offerId": alibaba_orders.OFFER, "specId": alibaba_orders.SPEC, "quantity": 3})
    shop.post("/alibaba/cart/create/order", {"flow": "general", "addressParam": {}, "cartIds": [2001]})
    assert shop.types() == ["TAOBAO_ORDER_BUYER_VIEW_BUYER_MAKE", "1688_ORDER_BUYER_VIEW_BUYER_MAKE"]


def test_a_taobao_refund_is_told_whenever_it_changes(shop: Shop) -> None:
    order_id = taobao_orders.create(shop.caller)
    shop.post("/open/order/pay", {"orderId": order_id})
    shop.heard()
    sub_id = taobao_orders.results(taobao_orders.show(shop.caller, order_id))[0]["sub_purchase_order_id"]
    shop.post(f"{REFUND}/submit", {"subOrderId": sub_id, "refundType": 2, "refundFee": 300})
    shop.post(f"{REFUND}/submit/message", {"refundId": "120000000001", "refundMessage": "please"})
    shop.caller.get(f"{REFUND}/query", refundId="120000000001")
    shop.caller.get(f"{REFUND}/cancel/120000000001")
    messages = shop.heard()
    assert [message["messageType"] for message in messages] == [
        "TAOBAO_ORDER_BUYER_VIEW_ORDER_BUYER_REFUND_IN_SALES"
    ] * 3
    assert [message["messageBody"] for message in messages] == [{"refundId": "120000000001", "orderId": order_id}] * 3


def test_a_taobao_order_gets_another_price(shop: Shop) -> None:
    order_id = taobao_orders.create(shop.caller)
    shop.heard()
    assert shop.reprice(order_id, {"percent": 90}) == {"repriced": order_id}
    (message,) = shop.heard()
    body = message["messageBody"]
    order = taobao_orders.show(shop.caller, order_id)
    lines = taobao_orders.results(order)
    assert (order["purchaseAmount"], [line["purchase_amount"] for line in lines]) == (360, [270, 90])
    assert body["purchaseOrderPriceDTO"]["purchaseTotalFee"] == 360
    assert [line["product_amount"] for line in body["subOrders"]] == ["270", "90"]
    assert body["salesOrderId"] == lines[0]["purchase_order_outer_id"]


def test_a_price_that_the_order_does_not_name_stands(shop: Shop) -> None:
    unnamed = {"itemId": "2048000000000001", "skuId": "5000000000001", "quantity": "1"}
    order_id = taobao_orders.create(shop.caller, taobao_orders.ordering([unnamed, taobao_orders.SHOES], 500))
    shop.reprice(order_id, {"percent": 50})
    assert taobao_orders.show(shop.caller, order_id)["purchaseAmount"] == 450
    order_id = taobao_orders.create(shop.caller, taobao_orders.ordering([unnamed], 400))
    assert shop.reprice(order_id, {"percent": 50})["code"] == Code.BAD_REQUEST


def test_a_1688_order_is_created_paid_shipped_and_received(shop: Shop) -> None:
    order_id = alibaba_orders.ship(shop.caller, 2, 2)
    messages = shop.heard()
    assert [message["messageType"] for message in messages] == [
        "1688_ORDER_BUYER_VIEW_BUYER_MAKE",
        "1688_ORDER_BUYER_VIEW_ORDER_PAY",
        "1688_ORDER_BUYER_VIEW_ANNOUNCE_SENDGOODS",
    ]
    bases = [message["messageBody"]["baseInfo"] for message in messages]
    assert [base["status"] for base in bases] == ["waitbuyerpay", "waitsellersend", "waitbuyerreceive"]
    assert {base["idOfStr"] for base in bases} == {order_id}
    first, _ = alibaba_orders.line_ids(shop.caller, order_id)
    confirm = f"{alibaba_orders.ORDER}/receivegoods"
    shop.post(confirm, {"orderId": int(order_id), "orderEntryIds": [first]})
    assert shop.types() == ["1688_ORDER_BUYER_VIEW_ORDER_COMFIRM_RECEIVEGOODS"]
    shop.post(confirm, {"orderId": int(order_id)})
    assert shop.types() == [
        "1688_ORDER_BUYER_VIEW_ORDER_COMFIRM_RECEIVEGOODS",
        "1688_ORDER_BUYER_VIEW_ORDER_SUCCESS",
    ]


def test_a_1688_order_is_repriced_and_cancelled(shop: Shop) -> None:
    order_id = alibaba_orders.create(shop.caller, 2, 2)
    shop.heard()
    shop.reprice(order_id, {"percent": 90})
    (message,) = shop.heard()
    assert message["messageType"] == "1688_ORDER_BUYER_VIEW_ORDER_PRICE_MODIFY"
    assert message["messageBody"]["baseInfo"]["totalAmount"] == 53
    assert [line["itemAmount"] for line in alibaba_orders.show(shop.caller, order_id)["productItems"]] == [22.5, 22.5]
    shop.post(
        f"{alibaba_orders.ORDER}/cancel", {"webSite": "1688", "orderId": int(order_id), "cancelReason": "buyerCancel"}
    )
    assert shop.types() == ["1688_ORDER_BUYER_VIEW_ORDER_BUYER_CLOSE"]


def test_the_cashier_is_heard_too(shop: Shop) -> None:
    order_id = alibaba_orders.create(shop.caller)
    shop.heard()
    assert shop.caller.http.get(f"/_sandbox/pay/{order_id}").is_success
    assert shop.types()[0] == "1688_ORDER_BUYER_VIEW_ORDER_PAY"


@pytest.mark.parametrize(
    ("request_", "goods_status", "message_type", "moves"),
    [
        ("refund", "refundBuyerReceived", "ORDER_BUYER_REFUND_IN_SALES", [("refundsuccess", "SELLER_AGREE_REFUND")]),
        (
            "returnRefund",
            "aftersaleBuyerReceived",
            "ORDER_REFUND_AFTER_SALES",
            [("waitbuyersend", "SELLER_AGREE_REFUND_PROCOTOL"), ("waitsellerreceive", "BUYER_SEND_GOODS")],
        ),
    ],
)
def test_a_1688_refund(
    shop: Shop, request_: str, goods_status: str, message_type: str, moves: list[tuple[str, str]]
) -> None:
    order_id = alibaba_orders.ship(shop.caller, 2, 2)
    if goods_status.startswith("after"):
        shop.post(f"{alibaba_orders.ORDER}/receivegoods", {"orderId": int(order_id)})
    shop.heard()
    asking = {"orderId": int(order_id), "disputeRequest": request_, "applyPayment": 5000, "applyCarriage": 0}
    more = {"applyReasonId": 20028, "description": "Example description", "goodsStatus": goods_status}
    refund_id = shop.post("/alibaba/refund/detail/create", asking | more)["refundId"]
    if request_ == "returnRefund":
        shop.post("/alibaba/refund/goods/return", {"refundId": refund_id, **RETURN})
    messages = shop.heard()
    assert {message["messageType"] for message in messages} == {f"1688_ORDER_BUYER_VIEW_{message_type}"}
    bodies = [message["messageBody"] for message in messages]
    assert {(body["orderId"], body["refundId"]) for body in bodies} == {(int(order_id), refund_id)}
    assert [(body["currentStatus"], body["refundAction"]) for body in bodies] == [
        ("waitselleragree", "BUYER_APPLY_REFUND"),
        *moves,
    ]
    assert bodies[0]["msgSendTime"] == "2023-11-15 06:13:20"


@pytest.mark.parametrize("content", [{}, [], {"percent": 0}, {"percent": 1001}, {"percent": "90"}, {"percent": 9.5}])
def test_prices_that_cannot_be(shop: Shop, content: Any) -> None:
    answer = shop.reprice(taobao_orders.create(shop.caller), content)
    assert (answer["code"], "an integer from 1 to 1000" in answer["msg"]) == (Code.BAD_REQUEST, True)


def test_prices_that_stand(shop: Shop) -> None:
    order_id = taobao_orders.create(shop.caller)
    shop.post("/open/order/pay", {"orderId": order_id})
    assert shop.reprice(order_id, {"percent": 90})["code"] == Code.WRONG_STATE
    assert shop.reprice(alibaba_orders.ship(shop.caller), {"percent": 90})["code"] == Code.WRONG_STATE
    assert shop.reprice("7", {"percent": 90})["code"] == Code.NOT_FOUND


def test_examples_tell_nothing(shop: Shop) -> None:
    example = DOCUMENT["paths"]["/open/order"]["post"]["requestBody"]["content"]["application/json"]["example"]
    shop.post("/open/order", example)
    assert shop.heard() == []


def test_the_orders_that_a_sandbox_begins_with_are_no_news(tmp_path: Path) -> None:
    with receiving() as receiver:
        for _ in range(2):
            with serve(Settings(push_url=receiver.url, orders=20, state=tmp_path / "state.sqlite")) as running:
                assert len(running.app.state.orders) == 21
                running.app.state.ledger.settle()
                assert list(running.app.state.pushes) == []
        assert receiver.received.empty()


def test_a_taobao_order_is_approved_shipped_and_delivered(shop: Shop) -> None:
    order_id = taobao_orders.create(shop.caller)
    shop.post("/open/order/pay", {"orderId": order_id})
    shop.heard()
    for action in ("approve", "approve"):
        shop.move(action, order_id)
    assert shop.types() == []
    shop.move("ship", order_id)
    (message,) = shop.heard()
    body = message["messageBody"]
    assert (message["messageType"], body["status"]) == (
        "TAOBAO_ORDER_BUYER_VIEW_ANNOUNCE_SENDGOODS",
        "WAIT_BUYER_CONFIRM_GOODS",
    )
    assert {(line["status"], line["logistic_number"]) for line in body["sku_list"]} == {
        ("WAIT_BUYER_CONFIRM_GOODS", f"SB{order_id}")
    }
    shop.move("sign", order_id)
    assert shop.types() == []


@pytest.mark.parametrize("paid", [False, True])
def test_a_seller_closes_an_order(shop: Shop, paid: bool) -> None:
    taobao, alibaba = taobao_orders.create(shop.caller), alibaba_orders.create(shop.caller)
    for order_id in (taobao, alibaba):
        if paid:
            shop.move("pay", order_id)
        shop.heard()
        shop.move("close", order_id)
        (message,) = shop.heard()
        platform = "TAOBAO" if order_id == taobao else "1688"
        assert message["messageType"] == f"{platform}_ORDER_BUYER_VIEW_ORDER_SELLER_CLOSE"


def test_an_order_that_is_due_is_told_with_the_next_request(shop: Shop, open_sandbox: Open) -> None:
    caller = open_sandbox(push_url=shop.receiver.url, push_timeout=PATIENCE, move_after=3600)
    moving = Shop(caller, shop.receiver)
    taobao, alibaba = taobao_orders.create(caller), alibaba_orders.create(caller)
    for order_id in (taobao, alibaba):
        moving.move("pay", order_id)
    moving.heard()
    caller.clock.now += 3600
    moving.post(f"{alibaba_orders.ORDER}/receivegoods", {"orderId": int(alibaba)})
    assert moving.types() == [
        "TAOBAO_ORDER_BUYER_VIEW_ANNOUNCE_SENDGOODS",
        "1688_ORDER_BUYER_VIEW_ANNOUNCE_SENDGOODS",
        "1688_ORDER_BUYER_VIEW_ORDER_COMFIRM_RECEIVEGOODS",
        "1688_ORDER_BUYER_VIEW_ORDER_SUCCESS",
    ]
