"""Warehouse, parcels, chat link and preview: operations that respond with the document's example."""

from pandapon_sandbox import Code
from tests.sandbox.taobao_orders import SEED_ID, SEED_SUB_ID, create, results, show, text
from tests.support.sandbox_caller import Caller

WAREHOUSE = "/open/order/updateWarehouse"
LOGISTICS = "/open/order/logistics/detail/get"
IM_LINK = "/open/order/page/link/get"


def test_the_warehouse_of_an_order(shared: Caller) -> None:
    answer = shared.post(WAREHOUSE, {"orderId": SEED_ID, "warehouseName": "Example Warehouse"})
    assert (answer["code"], answer["data"]) == (Code.OK, {})


def test_the_parcels_of_a_sub_order(shared: Caller) -> None:
    data = shared.get(LOGISTICS, subPurchaseOrderId=SEED_SUB_ID)["data"]
    assert data["purchaseOrderOuterId"] == "3716059574020579405"
    assert data["pnmLogisticsDetails"][0]["logisticsTraces"][0]["status"] == "TRANSPORT"


def test_the_parcels_of_a_new_order(fresh: Caller) -> None:
    result = results(show(fresh, create(fresh)))[1]
    data = fresh.get(LOGISTICS, subPurchaseOrderId=result["sub_purchase_order_id"])["data"]
    assert data["purchaseOrderOuterId"] == result["purchase_order_line_outer_id"]


def test_parcels_of_nobody(shared: Caller) -> None:
    assert shared.get(LOGISTICS, subPurchaseOrderId=SEED_ID)["code"] == Code.NOT_FOUND
    assert shared.get(LOGISTICS)["code"] == Code.BAD_REQUEST


def test_a_chat_link_holds_nothing_of_the_request(shared: Caller) -> None:
    body = {"loginName": "example-login", "password": "hunter2", "pageName": "imDialog", "pageParamMap": "{}"}
    first, second = (shared.post(IM_LINK, body)["data"] for _ in range(2))
    assert first.startswith("https://distributor.taobao.global/apps/open/imchat?loginToken=")
    assert first != second
    assert "hunter2" not in first
    assert "example-login" not in first


def test_a_preview_shows_the_lines(shared: Caller) -> None:
    lines = [{"itemId": 11, "skuId": 12, "quantity": "3"}, {"itemId": 21, "skuId": 22}]
    body = {"orderLineList": text(lines), "receiver": "{}"}
    (seller,) = shared.post("/open/order/render", body)["data"]["renderItemList"]
    shown = [(info["itemId"], info["skuId"], info["quantity"]) for info in seller["itemPriceInfos"]]
    assert shown == [(11, 12, 3), (21, 22, 1)]
    assert seller["itemPriceInfos"][0]["originPrice"] == seller["itemPriceInfos"][1]["originPrice"]
    one = {"orderLineList": text(lines[:1]), "receiver": "{}"}
    (seller,) = shared.post("/open/order/render", one)["data"]["renderItemList"]
    assert len(seller["itemPriceInfos"]) == 1
