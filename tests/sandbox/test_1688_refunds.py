"""1688 refunds: which are accepted, and how they proceed."""

from typing import Any

import pytest

from pandapon_sandbox import Code
from tests.sandbox.alibaba_orders import ORDER, create, line_ids, orders, ship, show
from tests.support.sandbox_caller import Caller

REFUND = "/alibaba/refund"
CREATE = f"{REFUND}/detail/create"
RETURN = f"{REFUND}/goods/return"


@pytest.fixture
def order_id(fresh: Caller) -> str:
    """A shipped order of two lines of 25 yuan each."""
    return ship(fresh, 2, 2)


def asking(order_id: str, **changes: Any) -> dict[str, Any]:
    return {
        "orderId": int(order_id),
        "disputeRequest": "refund",
        "applyPayment": 5000,
        "applyCarriage": 0,
        "applyReasonId": 20028,
        "description": "Example description",
        "goodsStatus": "refundBuyerReceived",
        **changes,
    }


def refund_of(caller: Caller, body: dict[str, Any]) -> dict[str, Any]:
    refund_id = caller.post(CREATE, body)["data"]["refundId"]
    refund: dict[str, Any] = caller.post(f"{REFUND}/info", {"refundId": refund_id})["data"]
    return refund


def test_money_alone_is_paid_back_at_once(fresh: Caller, order_id: str) -> None:
    refund = refund_of(fresh, asking(order_id, applyCarriage=800, goodsStatus="refundWaitBuyerReceive"))
    assert refund["refundId"] == "TQ1500000000000000001"
    assert (refund["status"], refund["refundPayment"], refund["refundCarriage"]) == ("refundsuccess", 5000, 800)
    assert (refund["onlyRefund"], refund["goodsReceived"], refund["disputeType"]) == (True, False, 1)
    order = show(fresh, order_id)
    assert order["baseInfo"]["refundStatus"] == "refundsuccess"
    assert [line["refundStatus"] for line in order["productItems"]] == ["REFUND_SUCCESS"] * 2
    assert orders(fresh, refundStatus="refundsuccess") == [order_id]
    sending = {"refundId": refund["refundId"], "logisticsCompanyNo": "ZTO", "freightBill": "EX1"}
    assert fresh.post(RETURN, sending)["code"] == Code.WRONG_STATE


def test_a_part_goes_back(fresh: Caller, order_id: str) -> None:
    first, _ = line_ids(fresh, order_id)
    named = [{"id": first, "count": 1}]
    body = asking(order_id, disputeRequest="returnRefund", applyPayment=1250, orderEntryIds=[first])
    refund = refund_of(fresh, {**body, "orderEntryCountList": named})
    assert (refund["status"], refund["canRefundPayment"]) == ("waitbuyersend", 2500)
    assert refund["orderEntryCountMap"] == {str(first): 1}
    sending = {"refundId": refund["refundId"], "logisticsCompanyNo": "SF", "freightBill": "EX1"}
    assert fresh.post(RETURN, sending)["data"] == {
        "success": False,
        "errorCode": "4004",
        "errorInfo": "There is no carrier SF.",
    }
    assert fresh.post(RETURN, {**sending, "logisticsCompanyNo": "HTKY"})["data"] == {"success": True}
    assert fresh.post(RETURN, {**sending, "logisticsCompanyNo": "HTKY"})["code"] == Code.WRONG_STATE
    assert [line.get("refundStatus") for line in show(fresh, order_id)["productItems"]] == ["WAIT_SELLER_RECEIVE", None]


def test_a_line_is_refunded_once(fresh: Caller, order_id: str) -> None:
    first, second = line_ids(fresh, order_id)
    fresh.post(CREATE, asking(order_id, applyPayment=2500, orderEntryIds=[second]))
    answer = fresh.post(CREATE, asking(order_id))
    assert answer["code"] == Code.WRONG_STATE
    assert answer["msg"] == f"Line {second} already has refund TQ1500000000000000001."
    assert fresh.post(CREATE, asking(order_id, applyPayment=2500, orderEntryIds=[first]))["code"] == Code.OK


@pytest.mark.parametrize(
    ("changes", "code", "msg"),
    [
        ({"applyPayment": 0}, Code.BAD_REQUEST, "applyPayment must be between 1 and 5000."),
        ({"applyPayment": 5001}, Code.BAD_REQUEST, "applyPayment must be between 1 and 5000."),
        ({"applyCarriage": -1}, Code.BAD_REQUEST, "applyCarriage must be between 0 and 800."),
        ({"applyCarriage": 801}, Code.BAD_REQUEST, "applyCarriage must be between 0 and 800."),
        ({"applyReasonId": 7}, Code.NOT_FOUND, "There is no reason 7."),
        ({"applyReasonId": 20021}, Code.BAD_REQUEST, "Reason 20021 needs a voucher."),
        ({"vouchers": ["https://img.example.com/7.jpg"]}, Code.NOT_FOUND, "A voucher was not uploaded."),
        ({"disputeRequest": "sorry"}, Code.BAD_REQUEST, "disputeRequest must be refund or returnRefund."),
        (
            {"disputeRequest": "returnRefund", "goodsStatus": "refundWaitBuyerReceive"},
            Code.WRONG_STATE,
            "Goods that were not received cannot be sent back.",
        ),
        (
            {"orderEntryCountList": [{"id": 7, "count": 1}]},
            Code.NOT_FOUND,
            "Line 7 is not among those to refund.",
        ),
        (
            {"orderEntryCountList": [{"id": 1400000000000001001, "count": 3}]},
            Code.BAD_REQUEST,
            "The count of line 1400000000000001001 must be between 1 and 2.",
        ),
        ({"orderEntryIds": [7]}, Code.NOT_FOUND, "1688 order 1400000000000001000 has no line 7."),
        (
            {"goodsStatus": "aftersaleBuyerReceived"},
            Code.WRONG_STATE,
            "Line 1400000000000001001 has status waitbuyerreceive, which aftersaleBuyerReceived does not match.",
        ),
        (
            {"goodsStatus": "lost"},
            Code.BAD_REQUEST,
            "goodsStatus must be one of refundWaitSellerSend, refundWaitBuyerReceive, refundBuyerReceived, "
            "aftersaleBuyerNotReceived, aftersaleBuyerReceived.",
        ),
    ],
)
def test_refunds_that_are_refused(fresh: Caller, order_id: str, changes: dict[str, Any], code: Code, msg: str) -> None:
    answer = fresh.post(CREATE, asking(order_id, **changes))
    assert (answer["code"], answer["msg"]) == (code, msg)
    assert len(fresh.running.app.state.alibaba_refunds) == 0


def test_a_voucher_makes_the_reason_good(fresh: Caller, order_id: str) -> None:
    picture = fresh.post(f"{REFUND}/voucher/upload", {"imageData": "b3RoZXI="})["data"]
    voucher = f"{picture['imageDomain']}/{picture['imageRelativeUrl']}"
    answer = fresh.post(CREATE, asking(order_id, applyReasonId=20021, applyCarriage=1, vouchers=[voucher]))
    assert answer["msg"] == "applyCarriage must be between 0 and 0."
    assert fresh.post(CREATE, asking(order_id, applyReasonId=20021, vouchers=[voucher]))["code"] == Code.OK


def test_an_unpaid_order_has_no_reasons(fresh: Caller) -> None:
    unpaid = create(fresh)
    body = {"orderId": int(unpaid), "orderEntryIds": [], "goodsStatus": "refundWaitSellerSend"}
    assert fresh.post(f"{REFUND}/reason/list", body)["code"] == Code.WRONG_STATE


def test_after_the_sale(fresh: Caller, order_id: str) -> None:
    fresh.post(f"{ORDER}/receivegoods", {"orderId": int(order_id)})
    refund = refund_of(fresh, asking(order_id, goodsStatus="aftersaleBuyerReceived"))
    order = show(fresh, order_id)
    assert (refund["disputeType"], order["baseInfo"]["refundStatusForAs"]) == (2, "refundsuccess")
    assert [line["refundIdForAs"] for line in order["productItems"]] == [refund["refundId"]] * 2
    assert fresh.post(CREATE, asking(order_id, goodsStatus="aftersaleBuyerReceived"))["code"] == Code.WRONG_STATE


def test_refunds_that_are_not_there(shared: Caller) -> None:
    answer = shared.post(f"{REFUND}/info", {"refundId": "TQ7"})
    assert (answer["code"], answer["msg"]) == (Code.NOT_FOUND, "There is no 1688 refund TQ7.")
    assert shared.post(f"{REFUND}/info", {})["code"] == Code.BAD_REQUEST
    sending = {"refundId": "TQ7", "logisticsCompanyNo": "ZTO", "freightBill": "EX1"}
    assert shared.post(RETURN, sending)["code"] == Code.NOT_FOUND
    assert shared.post(CREATE, asking("7"))["code"] == Code.NOT_FOUND
