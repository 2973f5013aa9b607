"""New orders: which are accepted, and what they contain."""

import orjson
import pytest

from pandapon_sandbox import Code
from tests.sandbox.taobao_orders import ORDER, SEED_ID, SHIRT, SHOES, create, ordering, results, show
from tests.support.sandbox_caller import Caller, Open


def test_what_creation_answers(fresh: Caller) -> None:
    data = fresh.post(ORDER, ordering())["data"]
    assert data == {
        "paymentUrl": "https://pay.example.com/purchase/1100000000000000001",
        "outerPurchaseId": "1200000000000000001",
        "success": True,
        "orderList": [
            {
                "purchaseId": 1100000000000000001,
                "estimateAmount": 400,
                "estimateCurrency": "CNY",
                "orderLineList": [
                    {
                        "itemId": "2048000000000001",
                        "skuId": 5000000000001,
                        "orderLineNo": "a",
                        "quantity": 2,
                        "estimateAmount": 300,
                        "estimateCurrency": "CNY",
                        "subPurchaseOrderId": 300000000002,
                    },
                    {
                        "itemId": "2048000000000002",
                        "skuId": 5000000000002,
                        "orderLineNo": None,
                        "quantity": 1,
                        "estimateAmount": 100,
                        "estimateCurrency": "CNY",
                        "subPurchaseOrderId": 300000000003,
                    },
                ],
            }
        ],
    }


def test_the_new_order_in_the_list(fresh: Caller) -> None:
    order = show(fresh, create(fresh, ordering(orderSource="lazada", sellerOrderNumber="17")))
    sub_orders = order.pop("subOrderVOS")
    assert order == {
        "id": "1100000000000000001",
        "orderNo": "1200000000000000001",
        "sellerOrderNumber": "17",
        "userName": "Sandbox Buyer",
        "orderSource": "lazada",
        "createTime": "2023-11-15 06:13:20",
        "payTime": None,
        "purchaseAmount": 400,
        "status": 0,
    }
    assert [sub["quantity"] for sub in sub_orders] == [2, 1]
    assert [sub["purchaseAmount"] for sub in sub_orders] == ["150", "100"]
    assert {sub["orderNo"] for sub in sub_orders} == {order["orderNo"]}


def test_a_new_order_has_the_form_of_the_documented_one(fresh: Caller) -> None:
    seed, order = show(fresh, SEED_ID), show(fresh, create(fresh))
    assert list(order) == list(seed)
    assert list(order["subOrderVOS"][0]) == list(seed["subOrderVOS"][0])
    seed_result, result = results(seed)[0], results(order)[0]
    assert list(result) == list(seed_result)
    assert [type(value) for value in result.values()] == [type(value) for value in seed_result.values()]
    for name in ("alipay_pay_order_no", "sub_purchase_order_id", "purchase_order_outer_id"):
        assert len(result[name]) == len(seed_result[name])
    assert list(result["option_fields"]) == list(seed_result["option_fields"])
    assert orjson.loads(result["option_fields"]["zh"]) == {"颜色分类": "红色"}


def test_the_same_calls_get_the_same_ids(open_sandbox: Open) -> None:
    first, second = open_sandbox(), open_sandbox()
    for _ in range(2):
        assert first.post(ORDER, ordering())["data"] == second.post(ORDER, ordering())["data"]


@pytest.mark.parametrize("amount", [399, 401])
def test_the_amount_has_to_be_that_of_the_lines(shared: Caller, amount: int) -> None:
    answer = shared.post(ORDER, ordering(amount=amount))
    assert answer["code"] == Code.BAD_REQUEST
    assert answer["msg"] == f"purchaseAmount is {amount}, but the lines add up to 400."
    assert len(shared.book) == 1


def test_lines_without_a_price_may_cost_anything(fresh: Caller) -> None:
    bare = {"quantity": "3"}
    order = show(fresh, create(fresh, ordering([bare, SHOES], 250)))
    assert order["purchaseAmount"] == 250
    assert [sub["purchaseAmount"] for sub in order["subOrderVOS"]] == [None, "100"]
    assert fresh.post(ORDER, ordering([bare, SHOES], 99))["code"] == Code.BAD_REQUEST


@pytest.mark.parametrize(
    ("lines", "msg"),
    [
        ([], "orderLineList is empty."),
        ([{**SHIRT, "quantity": "0"}], "orderLineList[0].quantity must be 1 or more."),
        ([{"price": "100"}], "orderLineList[0].quantity must be 1 or more."),
        ([SHOES, {**SHIRT, "price": "-1"}], "orderLineList[1].price must be 0 or more."),
        ([{**SHOES, "skuId": "red"}], "orderLineList[0].skuId must be a number, because the response has it as one."),
    ],
)
def test_lines_that_cannot_be_ordered(shared: Caller, lines: list[dict[str, str]], msg: str) -> None:
    answer = shared.post(ORDER, ordering(lines, 0))
    assert (answer["code"], answer["msg"]) == (Code.BAD_REQUEST, msg)
