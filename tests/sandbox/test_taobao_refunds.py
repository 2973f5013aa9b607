"""Taobao refunds: which are accepted, and how they proceed."""

from typing import Any

import pytest

from pandapon_sandbox import Code
from tests.sandbox.taobao_orders import SEED_SUB_ID, create, results, show
from tests.support.sandbox_caller import Caller

REFUND = "/open/order/refund"
FIRST = "120000000001"


@pytest.fixture
def order_id(fresh: Caller) -> str:
    """A paid order of a line of 300 fen and one of 100."""
    found = create(fresh)
    fresh.post("/open/order/pay", {"orderId": found})
    return found


def sub_ids(caller: Caller, order_id: str) -> list[str]:
    return [result["sub_purchase_order_id"] for result in results(show(caller, order_id))]


@pytest.fixture
def sub_id(fresh: Caller, order_id: str) -> str:
    return sub_ids(fresh, order_id)[0]


def asking(sub_id: str, **changes: Any) -> dict[str, Any]:
    return {"subOrderId": sub_id, "refundType": 1, "refundFee": 300, "reasonId": 1001, **changes}


def status(caller: Caller, refund_id: str = FIRST) -> int:
    data = caller.get(f"{REFUND}/query", refundId=refund_id)["data"]
    return int(data["refundOrderAggregate"]["refundOrder"]["refundStatus"])


def submit(caller: Caller, body: dict[str, Any]) -> dict[str, Any]:
    return caller.post(f"{REFUND}/submit", body)


def test_what_the_order_says(fresh: Caller, order_id: str, sub_id: str) -> None:
    assert submit(fresh, asking(sub_id))["data"] is None
    first, second = results(show(fresh, order_id))
    assert (first["refund_id"], first["refund_status"]) == (int(FIRST), 10)
    assert "refund_id" not in second


def test_what_is_known_of_the_line(fresh: Caller, order_id: str, sub_id: str) -> None:
    submit(fresh, asking(sub_id))
    line = fresh.get(f"{REFUND}/query", refundId=FIRST)["data"]["refundOrderAggregate"]["purchaseOrderLine"]
    assert (line["purchaseOrderId"], line["purchaseOrderLineId"]) == (int(order_id), int(sub_id))
    assert (line["quantity"], line["price"], line["totalPrice"]) == (2, 150, 300)
    assert line["createTime"] == 1_700_000_000_000


@pytest.mark.parametrize(
    ("changes", "code", "msg"),
    [
        ({"refundFee": 0}, Code.BAD_REQUEST, "refundFee must be between 1 and 300."),
        ({"refundFee": 301}, Code.BAD_REQUEST, "refundFee must be between 1 and 300."),
        ({"refundType": 3}, Code.BAD_REQUEST, "refundType must be 1 (money) or 2 (money for goods sent back)."),
        ({"reasonId": 7}, Code.NOT_FOUND, "There is no reason 7."),
        ({"subOrderId": "7"}, Code.NOT_FOUND, "There is no sub-order 7."),
        (
            {"subOrderId": SEED_SUB_ID},
            Code.WRONG_STATE,
            "Order 1022505290408395575 has status 0; only a paid order can be refunded.",
        ),
    ],
)
def test_refunds_that_are_refused(fresh: Caller, sub_id: str, changes: dict[str, Any], code: Code, msg: str) -> None:
    answer = submit(fresh, asking(sub_id, **changes))
    assert (answer["code"], answer["msg"]) == (code, msg)
    assert len(fresh.running.app.state.taobao_refunds) == 0


@pytest.mark.parametrize("missing", ["subOrderId", "refundType", "refundFee"])
def test_members_that_are_needed(fresh: Caller, sub_id: str, missing: str) -> None:
    body = asking(sub_id)
    del body[missing]
    assert submit(fresh, body)["msg"].startswith(f"{missing} is missing")


def test_one_refund_at_a_time(fresh: Caller, order_id: str) -> None:
    first, second = sub_ids(fresh, order_id)
    submit(fresh, asking(first))
    assert submit(fresh, asking(first))["msg"] == f"Sub-order {first} already has refund {FIRST}."
    assert submit(fresh, asking(second, refundFee=100))["code"] == Code.OK
    assert fresh.get(f"{REFUND}/cancel/{FIRST}")["data"]["cancelSuccess"] is True
    assert submit(fresh, asking(first))["code"] == Code.OK
    assert [status(fresh, str(int(FIRST) + n)) for n in range(3)] == [-20, 10, 10]


def test_goods_go_back_once(fresh: Caller, sub_id: str) -> None:
    submit(fresh, asking(sub_id, refundType=2))
    assert fresh.get(f"{REFUND}/render/logistics", refundId=FIRST)["code"] == Code.OK
    sending = {"refundId": FIRST, "logisticsCompanyCode": "SF", "logisticsNo": "EX1"}
    assert fresh.post(f"{REFUND}/submit/logistics", {"refundId": FIRST})["code"] == Code.BAD_REQUEST
    assert fresh.post(f"{REFUND}/submit/logistics", sending)["code"] == Code.OK
    assert status(fresh) == 30
    answer = fresh.post(f"{REFUND}/submit/logistics", sending)
    assert (answer["code"], answer["msg"]) == (Code.WRONG_STATE, f"Refund {FIRST} has status 30 instead of 20.")
    assert fresh.get(f"{REFUND}/render/logistics", refundId=FIRST)["code"] == Code.WRONG_STATE
    answer = fresh.get(f"{REFUND}/cancel/{FIRST}")
    assert (answer["code"], answer["msg"]) == (Code.WRONG_STATE, f"Refund {FIRST} has status 30 instead of 10 or 20.")
    assert fresh.post(f"{REFUND}/modify", {"refundId": FIRST, "refundFee": 1})["code"] == Code.WRONG_STATE


def test_changing_what_is_asked_for(fresh: Caller, sub_id: str) -> None:
    submit(fresh, asking(sub_id))
    assert fresh.post(f"{REFUND}/modify", {"refundId": FIRST, "refundType": 2})["code"] == Code.OK
    assert status(fresh) == 20
    assert fresh.post(f"{REFUND}/modify", {"refundId": FIRST, "refundFee": 301})["code"] == Code.BAD_REQUEST
    answer = fresh.post(f"{REFUND}/modify", {"refundId": FIRST, "refundFee": "300"})
    assert (answer["code"], answer["msg"]) == (Code.BAD_REQUEST, "refundFee must be an integer.")


def test_the_list(fresh: Caller, order_id: str) -> None:
    def found(**filters: Any) -> list[str]:
        rows = fresh.post(f"{REFUND}/queryList", {"pageSize": 10, **filters})["data"]["data"]
        return [row["refundOrder"]["refundId"] for row in rows]

    first, second = sub_ids(fresh, order_id)
    submit(fresh, asking(first, refundType=2))
    fresh.clock.now += 60
    submit(fresh, asking(second, refundFee=100))
    later = str(int(FIRST) + 1)
    sales_order_id = results(show(fresh, order_id))[1]["purchase_order_line_outer_id"]
    assert found() == [later, FIRST]
    assert found(pageSize=1, pageNo=2) == [FIRST]
    assert found(refundId=FIRST) == [FIRST]
    assert found(purchaseOrderId=order_id) == [later, FIRST]
    assert found(purchaseOrderId="7") == []
    assert found(salesOrderId=sales_order_id) == [later]
    assert found(refundStatus=20) == [FIRST]
    assert found(refundStartTime=1_700_000_060_000) == [later]
    assert found(refundEndTime=1_700_000_059_999) == [FIRST]
    assert fresh.post(f"{REFUND}/queryList", {"pageSize": 0})["code"] == Code.BAD_REQUEST
    assert fresh.post(f"{REFUND}/queryList", {"pageSize": 1, "pageNo": 0})["code"] == Code.BAD_REQUEST


def test_refunds_that_are_not_there(shared: Caller) -> None:
    assert shared.get(f"{REFUND}/query", refundId="7")["msg"] == "There is no refund 7."
    assert shared.get(f"{REFUND}/cancel/7")["code"] == Code.NOT_FOUND
    assert shared.get(f"{REFUND}/render/logistics")["code"] == Code.BAD_REQUEST
    for path in ("modify", "submit/message", "queryList/message", "submit/logistics"):
        assert shared.post(f"{REFUND}/{path}", {"refundId": "7"})["code"] == Code.NOT_FOUND
