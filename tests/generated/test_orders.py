"""Every operation of the Taobao orders, over HTTP, sync and async."""

import datetime
from typing import Any

import pytest

from pandapon import ApiError, OrderStatus, RefusedError, SubOrderResult
from pandapon.models import (
    TaobaoImPageParams,
    TaobaoOrderCreate,
    TaobaoRenderLine,
)
from pandapon_api.api.taobao_orders import PAGE
from pandapon_sandbox import Code, Running
from tests.support.flavours import Ask, Flavour
from tests.support.scripted_calls import LINE, RECEIVER, create

pytestmark = pytest.mark.slow

SEED = "1022505290408395575"
SEED_SUB_ORDER = "200035407713"


def test_page(ask: Ask) -> None:
    page = ask(lambda pp: pp.taobao_orders.page(page_num=1, page_size=50, status=OrderStatus.AWAITING_PAYMENT))
    assert page.total == 1
    (order,) = page.orders
    assert (order.id, order.order_no, order.purchase_amount) == (SEED, "1022505290345480832", 400)
    assert order.create_time == datetime.datetime.fromisoformat("2023-09-22 13:50:59+08:00")
    assert order.pay_time is None
    assert [sub_order.purchase_amount for sub_order in order.sub_orders] == [1, 1]
    result = SubOrderResult.of(order.sub_orders[0])
    assert result is not None
    assert result.sku_properties == {"颜色分类": "玫红色", "尺码": "S"}


@pytest.mark.parametrize(
    ("filters", "found"),
    [
        ({"id": SEED}, 1),
        ({"id": "1"}, 0),
        ({"order_no": "1022505290345480832"}, 1),
        ({"status": OrderStatus.SHIPPED}, 0),
        ({"seller_nick": "nobody"}, 0),
        ({"begin_date_time": datetime.datetime(2023, 9, 22, 5, 50, 59, tzinfo=datetime.UTC)}, 1),
        ({"begin_date_time": "2023-09-22 13:51:00"}, 0),
        ({"end_date_time": datetime.datetime(2023, 9, 22, 5, 50, 58, tzinfo=datetime.UTC)}, 0),
    ],
)
def test_filters_reach_the_server(ask: Ask, filters: dict[str, Any], found: int) -> None:
    assert len(ask(lambda pp: pp.taobao_orders.page(**filters)).orders) == found


def test_from_creation_to_payment(sandbox: Running, flavour: Flavour) -> None:
    def ask(use: Any) -> Any:
        return flavour(use, sandbox.base_url)

    created = ask(create)
    assert created.success is True
    order_id = created.order_list[0].purchase_id
    order = ask(lambda pp: pp.taobao_orders.get(order_id))
    assert (order.id, order.status, order.pay_time) == (order_id, OrderStatus.AWAITING_PAYMENT, None)
    assert order.seller_order_number == "A-1"
    paid = ask(lambda pp: pp.taobao_orders.pay(order_id=order_id))
    assert paid.will_pay_purchase_order_ids == [order_id]
    order = ask(lambda pp: pp.taobao_orders.get(order_id))
    assert order.status == OrderStatus.PAID
    assert order.pay_time is not None
    assert order.pay_time.utcoffset() == datetime.timedelta(hours=8)
    with pytest.raises(ApiError, match=r"taobao_orders\.cancel: refused with code 90409") as caught:
        ask(lambda pp: pp.taobao_orders.cancel(order_id=order_id, cancel_reason="changed my mind"))
    assert caught.value.code == Code.WRONG_STATE


def test_cancel(sandbox: Running, flavour: Flavour) -> None:
    cancelled = flavour(lambda pp: pp.taobao_orders.cancel(order_id=SEED), sandbox.base_url)
    assert cancelled.success is True
    order = flavour(lambda pp: pp.taobao_orders.get(SEED), sandbox.base_url)
    assert order.status == OrderStatus.CANCELLED


def test_pay_a_list(ask: Ask) -> None:
    assert ask(lambda pp: pp.taobao_orders.pay(purchase_order_id_list=[SEED])).will_pay_purchase_order_ids == [SEED]


def test_pay_a_list_of_which_one_is_refused(ask: Ask) -> None:
    with pytest.raises(RefusedError, match="There is no order 17") as caught:
        ask(lambda pp: pp.taobao_orders.pay(purchase_order_id_list=[SEED, "17"]))
    assert [(part.key, part.done) for part in caught.value.parts] == [(SEED, True), ("17", False)]
    assert caught.value.result.will_pay_purchase_order_ids == [SEED]
    assert caught.value.look_up


def test_upload_payment_voucher(sandbox: Running, flavour: Flavour) -> None:
    assert flavour(lambda pp: pp.taobao_orders.upload_payment_voucher(order_id=SEED), sandbox.base_url) is None
    assert flavour(lambda pp: pp.taobao_orders.get(SEED), sandbox.base_url).status == OrderStatus.PAID


def test_extra_members_travel(ask: Ask) -> None:
    with pytest.raises(ApiError, match="no sub-order 17"):
        ask(lambda pp: pp.taobao_orders.cancel(order_id=SEED, extra={"subPurchaseOrderIdList": ["17"]}))
    page = ask(lambda pp: pp.taobao_orders.page(extra={"status": "11"}))
    assert page.total == 0


def test_update_warehouse(ask: Ask) -> None:
    updated = ask(
        lambda pp: pp.taobao_orders.update_warehouse(
            order_id=SEED, warehouse_name="Example", warehouse_address="1 Example Road"
        )
    )
    assert updated is not None


def test_get_im_link(ask: Ask) -> None:
    link = ask(
        lambda pp: pp.taobao_orders.get_im_link(
            login_name="example",
            password="not_a_password",
            page_name="imDialog",
            page_param_map=TaobaoImPageParams(source_type="order", biz_id=SEED),
        )
    )
    assert link.startswith("https://distributor.taobao.global/apps/open/imchat?loginToken=")


def test_get_logistics(ask: Ask) -> None:
    logistics = ask(lambda pp: pp.taobao_orders.get_logistics(sub_purchase_order_id=SEED_SUB_ORDER))
    assert logistics.purchase_order_outer_id == "3716059574020579405"
    trace = logistics.parcels[0].logistics_traces[0]
    assert trace.time.tzinfo is not None
    assert trace.standard_description


def test_render(ask: Ask) -> None:
    preview = ask(
        lambda pp: pp.taobao_orders.render(
            order_line_list=[TaobaoRenderLine(item_id="2048000000000001", sku_id="5000000000001", quantity=3)],
            receiver=RECEIVER,
        )
    )
    (line,) = preview.render_item_list[0].item_price_infos
    assert (line.item_id, line.sku_id, line.quantity) == ("2048000000000001", "5000000000001", 3)


def test_unknown_order(ask: Ask) -> None:
    with pytest.raises(ApiError, match="There is no order 17") as caught:
        ask(lambda pp: pp.taobao_orders.get("17"))
    assert caught.value.code == Code.NOT_FOUND
    assert caught.value.operation == "taobao_orders.get"
    assert caught.value.request_id
    assert caught.value.request_id in str(caught.value)


def test_detailed_calls_keep_the_envelope(shared_sandbox: Running) -> None:
    from pandapon import PandaPon

    with PandaPon("ak_example", "secret_example", "1000000000001", base_url=shared_sandbox.base_url) as pp:
        response = PAGE.sync_detailed(pp, page_size=1)
    assert (response.code, response.http_status, response.msg) == (200, 200, "成功")
    assert response.request_id
    assert response.developer_id == "1000000000000000001"
    assert response.headers["content-type"] == "application/json"
    assert response.content.startswith(b'{"requestId"')
    assert response.data.total == 1


def test_embedded_json_is_text_on_the_wire() -> None:
    body = TaobaoOrderCreate(order_line_list=[LINE], receiver=RECEIVER, purchase_amount=9000).to_dict()
    assert body["orderLineList"] == (
        '[{"itemId":"2048000000000001","skuId":"5000000000001","quantity":"2","price":"4500","currency":"CNY"}]'
    )
    assert isinstance(body["receiver"], str)
    assert body["purchaseAmount"] == 9000
