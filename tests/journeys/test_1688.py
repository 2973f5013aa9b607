"""Buying on 1688 and returning goods, over HTTP, sync and async."""

from decimal import Decimal
from typing import Any

import httpx
import pytest

from pandapon import (
    AlibabaCancelReason,
    AlibabaDisputeRequest,
    AlibabaFlow,
    AlibabaOrderStatus,
    AlibabaRefundGoodsStatus,
    AlibabaRefundStatus,
    ApiError,
)
from pandapon.models import (
    AlibabaCartAddress,
    AlibabaOrderAddress,
    AlibabaOrderBatchCargo,
    AlibabaOrderCargo,
)
from pandapon_sandbox import Code, Running
from tests.support.flavours import Ask

RECEIVER = AlibabaOrderAddress(
    full_name="Example Receiver", mobile="13800000000", city_text="示例市", address="示例路1号"
)
WAREHOUSE = AlibabaCartAddress(full_name="Example Receiver", mobile="13800000000", district_code="110101")
SITE = "1688"


def find_product(ask: Ask) -> Any:
    hit = ask(lambda pp: pp.alibaba_products.search(keyword="示例", country="en", begin_page=1, page_size=20)).products[
        0
    ]
    return ask(lambda pp: pp.alibaba_products.get(offer_id=hit.offer_id, country="en"))


def show(ask: Ask, order_id: str) -> Any:
    return ask(lambda pp: pp.alibaba_orders.get(web_site=SITE, order_id=order_id))


def status(ask: Ask, order_id: str) -> Any:
    return show(ask, order_id).base_info.status


def line_id(ask: Ask, order_id: str) -> Any:
    return show(ask, order_id).product_items[0].sub_item_id


@pytest.fixture
def cargo(ask: Ask) -> list[AlibabaOrderCargo]:
    """Four pieces of the first SKU: 50 yuan, and 8 of postage."""
    product = find_product(ask)
    spec_id = product.product_sku_infos[0].spec_id
    return [AlibabaOrderCargo(offer_id=product.offer_id, spec_id=spec_id, quantity=Decimal(4))]


@pytest.fixture
def unpaid(ask: Ask, cargo: list[AlibabaOrderCargo]) -> str:
    """The id of an order that nobody has paid."""
    created = ask(
        lambda pp: pp.alibaba_orders.create(flow=AlibabaFlow.GENERAL, address_param=RECEIVER, cargo_param_list=cargo)
    )
    assert (created.success, created.total_success_amount, created.post_fee) == (True, 5800, 800)
    order_id: str = created.order_id
    return order_id


@pytest.fixture
def shipped(ask: Ask, sandbox: Running, unpaid: str) -> str:
    """The id of an order that is paid, and on its way."""
    ask(lambda pp: pp.alibaba_orders.submit_and_pay_batch(order_ids=[unpaid]))
    sandbox.ship(unpaid)
    return unpaid


def test_from_the_search_to_the_parcel(ask: Ask, sandbox: Running, cargo: list[AlibabaOrderCargo], unpaid: str) -> None:
    preview = ask(lambda pp: pp.alibaba_orders.preview(address_param=RECEIVER, cargo_param_list=cargo))
    (part,) = preview.parts
    assert (part.sum_payment, part.sum_carriage, part.flow_flag) == (5800, 800, AlibabaFlow.GENERAL)

    order = show(ask, unpaid)
    assert (order.base_info.status, order.base_info.total_amount) == (AlibabaOrderStatus.AWAITING_PAYMENT, Decimal(58))
    assert order.native_logistics.contact_person == "Example Receiver"
    found = ask(lambda pp: pp.alibaba_orders.page(order_status=AlibabaOrderStatus.AWAITING_PAYMENT, page_size=10))
    assert [order.base_info.id_string for order in found.orders] == [unpaid]

    link = ask(lambda pp: pp.alibaba_orders.get_pay_url(order_id=unpaid)).pay_url
    assert httpx.get(link, trust_env=False).json() == {"paid": unpaid}
    assert status(ask, unpaid) == AlibabaOrderStatus.AWAITING_SHIPMENT
    sandbox.ship(unpaid)
    assert status(ask, unpaid) == AlibabaOrderStatus.SHIPPED

    (parcel,) = ask(lambda pp: pp.alibaba_orders.get_logistics_trace(order_id=unpaid, web_site=SITE)).parcels
    assert (parcel.order_id, len(parcel.logistics_steps)) == (unpaid, 1)

    lines = [line_id(ask, unpaid)]
    confirmed = ask(lambda pp: pp.alibaba_orders.confirm_receipt(order_id=unpaid, order_entry_ids=lines))
    assert confirmed.success is True
    assert status(ask, unpaid) == AlibabaOrderStatus.COMPLETED


def test_goods_go_back(ask: Ask, shipped: str) -> None:
    received = AlibabaRefundGoodsStatus.AFTER_SALE_RECEIVED
    ask(lambda pp: pp.alibaba_orders.confirm_receipt(order_id=shipped))
    entries = [line_id(ask, shipped)]
    reasons = ask(
        lambda pp: pp.alibaba_refunds.list_reasons(order_id=shipped, order_entry_ids=entries, goods_status=received)
    ).reasons
    assert [(reason.id, reason.need_voucher) for reason in reasons] == [("20021", True), ("20028", False)]

    picture = ask(lambda pp: pp.alibaba_refunds.upload_voucher(image_data="b3RoZXIgcGljdHVyZQ=="))
    refund_id = ask(
        lambda pp: pp.alibaba_refunds.create(
            order_id=shipped,
            order_entry_ids=entries,
            dispute_request=AlibabaDisputeRequest.RETURN_AND_REFUND,
            apply_payment=5000,
            apply_carriage=0,
            apply_reason_id=reasons[0].id,
            description="The colour is wrong.",
            goods_status=received,
            vouchers=[f"{picture.image_domain}/{picture.image_relative_url}"],
        )
    ).refund_id
    refund = ask(lambda pp: pp.alibaba_refunds.get(refund_id=refund_id))
    assert (refund.status, refund.apply_payment, refund.order_id) == (
        AlibabaRefundStatus.AWAITING_RETURN,
        5000,
        shipped,
    )
    assert show(ask, shipped).product_items[0].after_sale_refund_id == refund_id

    carrier = ask(lambda pp: pp.alibaba_refunds.list_logistics_companies())[0]
    submitted = ask(
        lambda pp: pp.alibaba_refunds.submit_return(
            refund_id=refund_id, logistics_company_no=carrier.company_no, freight_bill="EX0000000000009"
        )
    )
    assert submitted.success is True
    refund = ask(lambda pp: pp.alibaba_refunds.get(refund_id=refund_id))
    assert (refund.status, refund.freight_bill) == (AlibabaRefundStatus.AWAITING_SELLER_RECEIPT, "EX0000000000009")
    assert refund.buyer_send_goods is True


def test_a_change_of_mind_before_paying(ask: Ask, unpaid: str) -> None:
    cancelled = ask(
        lambda pp: pp.alibaba_orders.cancel(
            web_site=SITE, order_id=unpaid, cancel_reason=AlibabaCancelReason.BUYER_CANCELS
        )
    )
    assert cancelled is True
    assert status(ask, unpaid) == AlibabaOrderStatus.CANCELLED

    with pytest.raises(ApiError) as caught:
        ask(lambda pp: pp.alibaba_orders.get_pay_url(order_id=unpaid))
    assert caught.value.code == Code.WRONG_STATE


def test_two_shops_in_one_go(ask: Ask, cargo: list[AlibabaOrderCargo]) -> None:
    lines = [
        AlibabaOrderBatchCargo(
            offer_id=line.offer_id, spec_id=line.spec_id, quantity=line.quantity, seller_open_id=shop
        )
        for line in cargo
        for shop in ("shop one", "shop two")
    ]
    preview = ask(lambda pp: pp.alibaba_orders.preview_batch(address_param=RECEIVER, cargo_param_list=lines))
    assert [part.sum_payment for part in preview.parts] == [5800, 5800]

    orders = ask(lambda pp: pp.alibaba_orders.create_batch(address_param=RECEIVER, cargo_param_list=lines))
    assert [order.base_info.total_amount for order in orders] == [Decimal(58), Decimal(58)]
    order_ids = [order.base_info.id_string for order in orders]
    assert len(set(order_ids)) == 2

    ask(lambda pp: pp.alibaba_orders.submit_and_pay_batch(order_ids=order_ids))
    assert [status(ask, order_id) for order_id in order_ids] == [AlibabaOrderStatus.AWAITING_SHIPMENT] * 2


def test_the_cart(ask: Ask) -> None:
    def rows() -> list[Any]:
        shops = ask(lambda pp: pp.alibaba_cart.list()).enabled_shops
        return [row for shop in shops for row in shop.items]

    product = find_product(ask)
    for sku, quantity in zip(product.product_sku_infos, (2, 3), strict=True):
        ask(
            lambda pp, sku=sku, quantity=quantity: pp.alibaba_cart.add(
                offer_id=product.offer_id, spec_id=sku.spec_id, quantity=quantity
            )
        )
    first, second = rows()
    assert [(row.item_title, row.price, row.quantity) for row in (first, second)] == [
        ("示例商品", Decimal("12.5"), 2),
        ("示例商品", Decimal("12.5"), 3),
    ]

    assert ask(lambda pp: pp.alibaba_cart.update_quantity(id=first.id, quantity=4)) is True
    (part,) = ask(lambda pp: pp.alibaba_cart.preview_order(cart_ids=[first.id], address_param=WAREHOUSE)).parts
    assert (part.sum_payment_no_carriage, part.sum_payment) == (5000, 5800)

    ask(lambda pp: pp.alibaba_cart.create_order(flow=AlibabaFlow.GENERAL, cart_ids=[first.id], address_param=WAREHOUSE))
    (order,) = ask(lambda pp: pp.alibaba_orders.page()).orders
    assert order.base_info.total_amount == Decimal(58)
    assert [row.id for row in rows()] == [second.id]

    assert ask(lambda pp: pp.alibaba_cart.delete(ids=[second.id])) is True
    assert rows() == []
