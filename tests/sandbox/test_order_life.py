"""An order from its creation to payment or cancellation."""

import pytest

from pandapon_sandbox import Code
from tests.sandbox.taobao_orders import SEED_ID, SEED_SUB_ID, create, results, show
from tests.support.sandbox_caller import Caller

PAY = "/open/order/pay"
CANCEL = "/open/order/cancel"
VOUCHER = "/open/order/uploadVoucher"
WAREHOUSE = "/open/order/updateWarehouse"


def test_paying_one_order(fresh: Caller) -> None:
    order_id = create(fresh)
    fresh.clock.now += 100
    assert fresh.post(PAY, {"orderId": order_id})["data"] == {
        "willPayPurchaseOrderIds": [order_id],
        "payFailurePurchaseOrderIds": [],
        "payFailedResults": [],
    }
    order = show(fresh, order_id)
    assert (order["status"], order["payTime"]) == (1, "2023-11-15 06:15:00")


def test_paying_twice_is_refused(fresh: Caller) -> None:
    assert fresh.post(PAY, {"orderId": SEED_ID})["code"] == Code.OK
    answer = fresh.post(PAY, {"orderId": SEED_ID})
    assert answer["code"] == Code.WRONG_STATE
    assert answer["msg"] == f"Order {SEED_ID} has status 1; only an unpaid order (status 0) can get 1."


def test_paying_several_orders(fresh: Caller) -> None:
    good, paid, single = create(fresh), create(fresh), create(fresh)
    fresh.post(PAY, {"orderId": paid})
    asked = [int(good), int(paid), int(good), int(single), 7]
    data = fresh.post(PAY, {"orderId": single, "purchaseOrderIdList": asked})["data"]
    assert data["willPayPurchaseOrderIds"] == [single, good]
    assert data["payFailurePurchaseOrderIds"] == [paid, "7"]
    assert data["payFailedResults"] == [
        {
            "gspOrderId": int(paid),
            "errorCode": "90409",
            "errorMessage": f"Order {paid} has status 1; only an unpaid order (status 0) can get 1.",
        },
        {"gspOrderId": 7, "errorCode": "90404", "errorMessage": "There is no order 7."},
    ]
    assert [show(fresh, order_id)["status"] for order_id in (good, paid, single)] == [1, 1, 1]


def test_paying_a_list_alone(fresh: Caller) -> None:
    assert fresh.post(PAY, {"purchaseOrderIdList": [int(SEED_ID)]})["data"]["willPayPurchaseOrderIds"] == [SEED_ID]


def test_nothing_is_paid_when_the_single_order_cannot_be(fresh: Caller) -> None:
    answer = fresh.post(PAY, {"orderId": "7", "purchaseOrderIdList": [int(SEED_ID)]})
    assert answer["code"] == Code.NOT_FOUND
    assert show(fresh, SEED_ID)["status"] == 0


def test_a_voucher_pays_too(fresh: Caller) -> None:
    answer = fresh.post(VOUCHER, {"orderId": SEED_ID})
    assert (answer["code"], answer["data"]) == (Code.OK, None)
    order = show(fresh, SEED_ID)
    assert (order["status"], order["payTime"]) == (1, None)
    assert fresh.post(VOUCHER, {"orderId": SEED_ID})["code"] == Code.WRONG_STATE


@pytest.mark.parametrize("sub_orders", [{}, {"subPurchaseOrderIdList": []}, {"subPurchaseOrderIdList": [SEED_SUB_ID]}])
def test_cancelling(fresh: Caller, sub_orders: dict[str, list[str]]) -> None:
    answer = fresh.post(CANCEL, {"orderId": SEED_ID, "cancelReason": "out of fashion", **sub_orders})
    assert answer["data"] == {"success": True, "errorCode": "", "errorMsg": ""}
    order = show(fresh, SEED_ID)
    assert order["status"] == 4
    assert {sub["closeReason"] for sub in order["subOrderVOS"]} == {"out of fashion"}
    assert [(result["status"], result["closed"]) for result in results(order)] == [("TRADE_CLOSED", True)] * 2
    assert fresh.post(CANCEL, {"orderId": SEED_ID})["code"] == Code.WRONG_STATE
    assert fresh.post(PAY, {"orderId": SEED_ID})["code"] == Code.WRONG_STATE


def test_a_paid_order_cannot_be_cancelled(fresh: Caller) -> None:
    fresh.post(PAY, {"orderId": SEED_ID})
    before = show(fresh, SEED_ID)
    assert fresh.post(CANCEL, {"orderId": SEED_ID})["code"] == Code.WRONG_STATE
    assert show(fresh, SEED_ID) == before


def test_orders_are_cancelled_as_a_whole(fresh: Caller) -> None:
    order_id = create(fresh)
    first, second = (result["sub_purchase_order_id"] for result in results(show(fresh, order_id)))
    part = fresh.post(CANCEL, {"orderId": order_id, "subPurchaseOrderIdList": [first]})
    assert part["code"] == Code.BAD_REQUEST
    strange = fresh.post(CANCEL, {"orderId": order_id, "subPurchaseOrderIdList": [first, second, SEED_SUB_ID]})
    assert strange["msg"] == f"Order {order_id} has no sub-order {SEED_SUB_ID}."
    whole = fresh.post(CANCEL, {"orderId": order_id, "subPurchaseOrderIdList": [second, first]})
    assert whole["code"] == Code.OK


@pytest.mark.parametrize("path", [PAY, VOUCHER, CANCEL, WAREHOUSE])
def test_orders_that_are_not_there(shared: Caller, path: str) -> None:
    assert shared.post(path, {"orderId": "7"})["code"] == Code.NOT_FOUND
    answer = shared.post(path, {})
    assert answer["code"] == Code.BAD_REQUEST
    assert answer["msg"].startswith("orderId is missing")
