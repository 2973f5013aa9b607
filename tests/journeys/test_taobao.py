"""Buying on Taobao and returning goods, over HTTP, sync and async."""

from typing import Any

import pytest

from pandapon import ApiError, GoodsStatus, OrderStatus, RefundStatus, RefundType, SubOrderResult
from pandapon.models import TaobaoCartAddress, TaobaoCartProperty, TaobaoOrder
from pandapon_sandbox import Code
from tests.support.flavours import Ask

RECEIVER = TaobaoCartAddress(name="Example Receiver", country="China", city="Example City", mobile_phone="13800000000")
BY_POST = {"logistics_company_code": "SF", "logistics_no": "EX0000000000009", "buyer_phone": "13800000000"}


def put_into_cart(ask: Ask, quantity: int) -> None:
    """Put the first SKU of the product into the cart, the way a shop copies it from the product page."""
    product = ask(lambda pp: pp.taobao_products.get(item_id="600000000001"))
    sku = product.sku_list[0]
    ask(
        lambda pp: pp.taobao_cart.add(
            item_id=product.item_id,
            mp_id=product.mp_id,
            mp_sku_id=sku.mp_sku_id,
            item_title=product.title,
            price=sku.price,
            properties=[TaobaoCartProperty(prop_name=p.prop_name, value_name=p.value_name) for p in sku.properties],
            quantity=quantity,
        )
    )


def cart(ask: Ask) -> list[dict[str, Any]]:
    rows: list[dict[str, Any]] = ask(lambda pp: pp.taobao_cart.list())
    return rows


def newest_order(ask: Ask) -> TaobaoOrder:
    order: TaobaoOrder = ask(lambda pp: pp.taobao_orders.page(page_size=1)).orders[0]
    return order


def sub_order(ask: Ask) -> SubOrderResult:
    result = SubOrderResult.of(newest_order(ask).sub_orders[0])
    assert result is not None
    return result


def test_from_the_product_to_the_order(ask: Ask) -> None:
    put_into_cart(ask, quantity=2)
    (row,) = cart(ask)
    assert (row["itemTitle"], row["price"], row["quantity"]) == ("示例商品", 4500, 2)

    assert ask(lambda pp: pp.taobao_cart.update_quantity(id=row["id"], quantity=5)) is True
    assert [row["quantity"] for row in cart(ask)] == [5]

    ask(lambda pp: pp.taobao_cart.preview_order(ids=[row["id"]], order_address=RECEIVER))
    assert len(cart(ask)) == 1

    ask(lambda pp: pp.taobao_cart.create_order(ids=[row["id"]], order_address=RECEIVER))
    order = newest_order(ask)
    assert (order.status, order.purchase_amount) == (OrderStatus.AWAITING_PAYMENT, 22500)
    assert [(sub.item_id, sub.sku_id, sub.quantity) for sub in order.sub_orders] == [
        ("2048000000000001", "5000000000001", 5)
    ]
    assert cart(ask) == []


def test_a_change_of_mind_in_front_of_the_till(ask: Ask) -> None:
    put_into_cart(ask, quantity=1)
    put_into_cart(ask, quantity=3)
    unwanted, wanted = cart(ask)

    ask(lambda pp: pp.taobao_cart.delete(ids=[unwanted["id"]]))
    assert cart(ask) == [wanted]


@pytest.fixture
def paid(ask: Ask) -> str:
    """The id of the sub-order of a paid order."""
    put_into_cart(ask, quantity=2)
    (row,) = cart(ask)
    ask(lambda pp: pp.taobao_cart.create_order(ids=[row["id"]], order_address=RECEIVER))
    order = newest_order(ask)
    ask(lambda pp: pp.taobao_orders.pay(order_id=order.id))
    sub_id = sub_order(ask).sub_purchase_order_id
    assert sub_id is not None
    return sub_id


def ask_for_refund(ask: Ask, sub_order_id: str, refund_type: RefundType, fee: int) -> str:
    """Ask for a refund and read its id from the order, as the answer does not tell it."""
    ask(
        lambda pp: pp.taobao_refunds.submit(
            sub_order_id=sub_order_id, refund_type=refund_type, reason_id="1001", refund_fee=fee
        )
    )
    refund_id = sub_order(ask).refund_id
    assert refund_id is not None
    return refund_id


def test_goods_go_back(ask: Ask, paid: str) -> None:
    preview = ask(
        lambda pp: pp.taobao_refunds.render(
            sub_order_id=paid, refund_type=RefundType.RETURN_AND_REFUND, goods_status=GoodsStatus.RECEIVED
        )
    )
    assert preview.refund_order_template.max_refund_fee.refund_fee == 9000
    assert [reason.reason_id for reason in preview.refund_order_template.refund_reasons] == ["1001"]

    refund_id = ask_for_refund(ask, paid, RefundType.RETURN_AND_REFUND, 9000)
    refund = ask(lambda pp: pp.taobao_refunds.get(refund_id=refund_id)).refund
    assert refund.refund_order.refund_status == RefundStatus.AGREED
    assert (refund.refund_order.refund_fee, refund.refund_order.reason_description) == (9000, "示例原因")
    assert refund.purchase_order_line.purchase_order_line_id == paid

    ask(lambda pp: pp.taobao_refunds.submit_message(refund_id=refund_id, refund_message="The colour is wrong."))
    messages = ask(lambda pp: pp.taobao_refunds.page_messages(refund_id=refund_id))
    assert messages == {"total": 1, "data": [{"refundMessage": "The colour is wrong.", "refundImages": None}]}

    ask(lambda pp: pp.taobao_refunds.render_return_logistics(refund_id=refund_id))
    ask(lambda pp: pp.taobao_refunds.submit_return_logistics(refund_id=refund_id, **BY_POST))
    refund = ask(lambda pp: pp.taobao_refunds.get(refund_id=refund_id)).refund
    assert refund.refund_order.refund_status == RefundStatus.AWAITING_SELLER_RECEIPT
    assert refund.logistics.logistics_no == "EX0000000000009"
    assert refund.logistics.logistics_company.logistics_company_code == "SF"
    assert sub_order(ask).refund_status == RefundStatus.AWAITING_SELLER_RECEIPT

    found = ask(lambda pp: pp.taobao_refunds.page(refund_status=RefundStatus.AWAITING_SELLER_RECEIPT, page_size=10))
    assert [row["refundOrder"]["refundId"] for row in found["data"]] == [refund_id]


def test_a_refund_is_changed_and_withdrawn(ask: Ask, paid: str) -> None:
    refund_id = ask_for_refund(ask, paid, RefundType.REFUND_ONLY, 500)

    ask(lambda pp: pp.taobao_refunds.modify(refund_id=refund_id, extra={"refundFee": 400}))
    order = ask(lambda pp: pp.taobao_refunds.get(refund_id=refund_id)).refund.refund_order
    assert (order.refund_status, order.refund_fee) == (RefundStatus.APPLIED, 400)

    cancelled = ask(lambda pp: pp.taobao_refunds.cancel(refund_id))
    assert cancelled.cancel_success is True
    assert cancelled.refund.refund_order.refund_status == RefundStatus.CLOSED

    with pytest.raises(ApiError) as caught:
        ask(lambda pp: pp.taobao_refunds.cancel(refund_id))
    assert caught.value.code == Code.WRONG_STATE
