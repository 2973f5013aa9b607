"""A 1688 order from its creation to receipt or cancellation."""

from typing import Any

import pytest

from pandapon_sandbox import Code
from tests.sandbox.alibaba_orders import OFFER, ORDER, SPEC, cargo, create, line_ids, orders, ship, show
from tests.support.sandbox_caller import Caller

PAY = f"{ORDER}/batch/submit/to/pay"
RECEIVE = f"{ORDER}/receivegoods"
TRACE = f"{ORDER}/logistics/trace"


def cancelling(order_id: str) -> dict[str, Any]:
    return {"webSite": "1688", "orderId": int(order_id), "cancelReason": "buyerCancel", "remark": "Example"}


def test_a_new_order(fresh: Caller) -> None:
    order_id = create(fresh, 2, 0.5)
    order = show(fresh, order_id)
    assert order_id == "1400000000000001000"
    assert order["baseInfo"]["createTime"] == "20231115061320000+0800"
    assert (order["baseInfo"]["sumProductPayment"], order["baseInfo"]["totalAmount"]) == (31.25, 39.25)
    assert [(line["quantity"], line["itemAmount"]) for line in order["productItems"]] == [(2, 25), (0.5, 6.25)]
    assert line_ids(fresh, order_id) == [1400000000000001001, 1400000000000001002]


@pytest.mark.parametrize("path", ["create", "create/preview", "create/previewbatch", "batch/create"])
@pytest.mark.parametrize(
    ("lines", "code", "start"),
    [
        ([], Code.BAD_REQUEST, "No goods are named."),
        (cargo(0), Code.BAD_REQUEST, f"The quantity of spec {SPEC} must be above 0"),
        (cargo(-1), Code.BAD_REQUEST, f"The quantity of spec {SPEC} must be above 0"),
        (cargo(1, 1e30), Code.BAD_REQUEST, "The quantity of spec"),
        ([{"offerId": 7, "specId": SPEC, "quantity": 1}], Code.NOT_FOUND, "Offer 7 with spec"),
        ([{"offerId": OFFER, "quantity": 1}], Code.NOT_FOUND, f"Offer {OFFER} with spec None"),
    ],
)
def test_goods_that_cannot_be_ordered(shared: Caller, path: str, lines: Any, code: Code, start: str) -> None:
    answer = shared.post(f"{ORDER}/{path}", {"flow": "general", "addressParam": {}, "cargoParamList": lines})
    assert answer["code"] == code
    assert answer["msg"].startswith(start)
    assert orders(shared) == []


def test_lines_without_a_shop_belong_together(fresh: Caller) -> None:
    made = fresh.post(f"{ORDER}/batch/create", {"cargoParamList": cargo(1, 2)})["data"]
    assert [len(order["productItems"]) for order in made] == [2]


def test_the_pay_link(fresh: Caller) -> None:
    order_id = create(fresh)
    data = fresh.get(f"{ORDER}/pay/url", orderId=order_id)["data"]
    assert data["payUrl"] == f"{fresh.running.base_url}/_sandbox/pay/{order_id}"
    assert data["protocolPaySuccess"] is False
    fresh.clock.now += 100
    assert fresh.http.get(data["payUrl"]).json() == {"paid": order_id}
    base = show(fresh, order_id)["baseInfo"]
    assert (base["status"], base["payTime"]) == ("waitsellersend", "20231115061500000+0800")
    again = fresh.http.get(data["payUrl"]).json()
    assert again["code"] == Code.WRONG_STATE
    assert again["msg"] == f"1688 order {order_id} has status waitsellersend instead of waitbuyerpay."
    assert fresh.get(f"{ORDER}/pay/url", orderId=order_id)["code"] == Code.WRONG_STATE
    assert fresh.http.get("/_sandbox/pay/7").json()["code"] == Code.NOT_FOUND


def test_all_are_paid_or_none(fresh: Caller) -> None:
    unpaid, paid = create(fresh), ship(fresh)
    assert fresh.post(PAY, {"orderIds": [unpaid, paid]})["code"] == Code.WRONG_STATE
    assert fresh.post(PAY, {"orderIds": [unpaid, "7"]})["code"] == Code.NOT_FOUND
    assert show(fresh, unpaid)["baseInfo"]["status"] == "waitbuyerpay"
    assert fresh.post(PAY, {"orderIds": [unpaid, unpaid]})["code"] == Code.OK


def test_cancelling(fresh: Caller) -> None:
    order_id = create(fresh)
    assert fresh.post(f"{ORDER}/cancel", cancelling(order_id))["data"] is True
    order = show(fresh, order_id)
    base = order["baseInfo"]
    assert (base["status"], base["closeReason"], base["closeRemark"]) == ("cancel", "buyerCancel", "Example")
    assert [(line["status"], line["closeReason"]) for line in order["productItems"]] == [("cancel", "buyerCancel")]
    assert fresh.post(f"{ORDER}/cancel", cancelling(order_id))["code"] == Code.WRONG_STATE
    assert fresh.post(f"{ORDER}/cancel", cancelling(ship(fresh)))["code"] == Code.WRONG_STATE


def test_receipt_line_by_line(fresh: Caller) -> None:
    order_id = ship(fresh, 1, 1)
    first, second = line_ids(fresh, order_id)
    assert fresh.post(RECEIVE, {"orderId": int(order_id), "orderEntryIds": [first, 7, 8]})["msg"].endswith("line 7, 8.")
    assert fresh.post(RECEIVE, {"orderId": int(order_id), "orderEntryIds": [first]})["data"]["success"] is True
    order = show(fresh, order_id)
    assert order["baseInfo"]["status"] == "waitbuyerreceive"
    assert [line["status"] for line in order["productItems"]] == ["success", "waitbuyerreceive"]
    fresh.post(RECEIVE, {"orderId": int(order_id), "orderEntryIds": [second]})
    assert show(fresh, order_id)["baseInfo"]["status"] == "success"
    assert fresh.post(RECEIVE, {"orderId": int(order_id)})["code"] == Code.WRONG_STATE


def test_an_unpaid_order_cannot_be_received(fresh: Caller) -> None:
    assert fresh.post(RECEIVE, {"orderId": int(create(fresh))})["code"] == Code.WRONG_STATE


def test_the_parcel(fresh: Caller) -> None:
    unpaid, shipped = create(fresh), ship(fresh)
    assert fresh.get(TRACE, orderId=unpaid, webSite="1688")["code"] == Code.WRONG_STATE
    (parcel,) = fresh.get(TRACE, orderId=shipped, webSite="1688")["data"]["logisticsTrace"]
    assert parcel["logisticsSteps"] == [{"acceptTime": "2023-11-15 06:13:20", "remark": "已揽收"}]
    (item,) = show(fresh, shipped)["nativeLogistics"]["logisticsItems"]
    assert (item["logisticsCode"], item["logisticsBillNo"]) == (parcel["logisticsId"], parcel["logisticsBillNo"])
    query = {"orderId": shipped, "webSite": "1688"}
    assert fresh.get(TRACE, **query, logisticsId=parcel["logisticsId"])["code"] == Code.OK
    assert fresh.get(TRACE, **query, logisticsId="LP7")["msg"] == f"1688 order {shipped} has no parcel LP7."


def test_the_list(fresh: Caller) -> None:
    first = create(fresh)
    fresh.clock.now += 60
    second = ship(fresh)
    fresh.clock.now += 60
    assert orders(fresh) == [second, first]
    assert orders(fresh, page=2, pageSize=1) == [first]
    assert orders(fresh, orderStatus="waitbuyerreceive") == [second]
    assert orders(fresh, refundStatus="waitbuyersend") == []
    assert orders(fresh, orderIds=[int(first), 7]) == [first]
    assert orders(fresh, createStartTime="20231115061400000+0800") == [second]
    assert orders(fresh, createEndTime="20231115061400000+0800") == [first]
    fresh.post(f"{ORDER}/cancel", cancelling(first))
    assert orders(fresh, modifyStartTime="20231115061500000+0800") == [first]
    assert orders(fresh, modifyEndTime="20231115061500000+0800") == [second]


def test_a_time_in_another_zone(fresh: Caller) -> None:
    order_id = create(fresh)
    assert orders(fresh, createStartTime="20231114221320000+0000", createEndTime="20231114221320000+0000") == [order_id]
    assert orders(fresh, modifyStartTime="20231114221320001+0000") == []


@pytest.mark.parametrize("time", ["2023-11-15 06:13:20", "20231115061320", "yesterday", ""])
@pytest.mark.parametrize("name", ["createStartTime", "createEndTime", "modifyStartTime", "modifyEndTime"])
def test_times_that_are_none(shared: Caller, name: str, time: str) -> None:
    answer = shared.post(f"{ORDER}/page", {name: time})
    assert answer["code"] == Code.BAD_REQUEST
    assert name in answer["msg"]


def test_the_total_counts_what_the_filters_leave(fresh: Caller) -> None:
    made = [create(fresh) for _ in range(5)]
    for order_id in made[:3]:
        fresh.clock.now += 60
        fresh.running.pay(order_id)
    window = {"modifyStartTime": "20231115061420000+0800", "modifyEndTime": "20231115061520000+0800"}
    page = fresh.post(f"{ORDER}/page", {**window, "orderStatus": "waitsellersend", "page": 2, "pageSize": 1})["data"]
    assert (page["total"], [row["baseInfo"]["idOfStr"] for row in page["data"]]) == (2, [made[0]])


def test_a_page_size_that_is_none(shared: Caller) -> None:
    assert shared.post(f"{ORDER}/page", {"pageSize": 0})["code"] == Code.BAD_REQUEST


@pytest.mark.parametrize(
    ("path", "body"),
    [
        ("detail", {"webSite": "1688", "orderId": "7"}),
        ("cancel", cancelling("7")),
        ("receivegoods", {"orderId": 7}),
        ("batch/submit/to/pay", {"orderIds": ["7"]}),
    ],
)
def test_orders_that_are_not_there(shared: Caller, path: str, body: dict[str, Any]) -> None:
    answer = shared.post(f"{ORDER}/{path}", body)
    assert (answer["code"], answer["msg"]) == (Code.NOT_FOUND, "There is no 1688 order 7.")
