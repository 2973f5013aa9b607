"""A purchase on 1688, from a search to the payment link. Outside a sandbox it creates a real order.

python examples/buy_on_1688.py 示例 --quantity 4 --at-most 60
"""

import argparse
import sys
from decimal import Decimal

from pandapon import (
    AlibabaFlow,
    AlibabaLanguage,
    AlibabaOrderStatus,
    PandaPon,
    PandaPonError,
    fen_to_yuan,
)
from pandapon.models import AlibabaOrderAddress, AlibabaOrderCargo

RECEIVER = AlibabaOrderAddress(
    full_name="Example Receiver", mobile="13800000000", city_text="示例市", address="示例路1号"
)


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="Buy the first hit of a search on 1688.")
    parser.add_argument("keyword")
    parser.add_argument("--quantity", type=Decimal, default=Decimal(1))
    parser.add_argument("--at-most", type=Decimal, required=True, help="maximum price in yuan, with postage")
    return parser.parse_args()


def find(pp: PandaPon, keyword: str, quantity: Decimal) -> AlibabaOrderCargo:
    """The first SKU in stock among the first twenty hits."""
    english = AlibabaLanguage.ENGLISH
    hits = pp.alibaba_products.search(keyword=keyword, country=english, begin_page=1, page_size=20)
    for offer_id in [hit.offer_id for hit in hits.products or [] if hit.offer_id]:
        product = pp.alibaba_products.get(offer_id=offer_id, country=english)
        for sku in product.product_sku_infos or []:
            if sku.spec_id and (sku.stock or 0) >= quantity:
                print(f"Found {product.subject_trans or product.subject}, SKU {sku.spec_id}")
                return AlibabaOrderCargo(offer_id=offer_id, spec_id=sku.spec_id, quantity=quantity)
    sys.exit(f"nothing for {keyword!r} with {quantity} in stock")


def flow_within(pp: PandaPon, goods: list[AlibabaOrderCargo], at_most: Decimal) -> str:
    """Preview the order, check its price and return its flow."""
    preview = pp.alibaba_orders.preview(address_param=RECEIVER, cargo_param_list=goods)
    if len(preview.parts) != 1:
        sys.exit(f"1688 would create {len(preview.parts)} orders for this, not one")
    (part,) = preview.parts
    if part.sum_payment is None:
        sys.exit("the preview has no price")
    price = fen_to_yuan(part.sum_payment)
    print(f"It costs {price} yuan, {fen_to_yuan(part.sum_carriage or 0)} of them postage")
    if price > at_most:
        sys.exit(f"that is more than {at_most} yuan; nothing was ordered")
    return part.flow_flag or AlibabaFlow.GENERAL


def create(pp: PandaPon, goods: list[AlibabaOrderCargo], flow: str) -> str:
    """Create the order and return its id. If the outcome is unknown, show similar orders; never send it again.

    Raises:
        PandaPonError: the order was refused, by the response's code or inside it; nothing was created.
    """
    try:
        created = pp.alibaba_orders.create(flow=flow, address_param=RECEIVER, cargo_param_list=goods)
    except PandaPonError as error:
        if not error.look_up:
            raise
        print(error, file=sys.stderr)
        newest = pp.alibaba_orders.page(order_status=AlibabaOrderStatus.AWAITING_PAYMENT, page_size=5)
        known = [order.base_info for order in (newest and newest.orders) or [] if order.base_info]
        for order in known:
            print(f"awaiting payment: order {order.id_string}, created {order.create_time}", file=sys.stderr)
        sys.exit(f"{len(known)} orders await payment; compare them with this one before you run it again")
    if created is None or not created.order_id:
        sys.exit(
            f"no order id in the response: {created and created.message}; check the order list before you repeat it"
        )
    return created.order_id


def main() -> None:
    options = arguments()
    try:
        with PandaPon.from_env() as pp:
            goods = [find(pp, options.keyword, options.quantity)]
            order_id = create(pp, goods, flow_within(pp, goods, options.at_most))
            print(f"Order {order_id} was created")
            payment = pp.alibaba_orders.get_pay_url(order_id=order_id)
    except PandaPonError as error:
        sys.exit(f"{error}")
    if payment and payment.protocol_pay_success:
        print("It is already paid, without a password")
    elif payment and payment.pay_url:
        print(f"Pay it at {payment.pay_url}")
    else:
        sys.exit(f"no payment link for order {order_id}; pay it on 1688")


if __name__ == "__main__":
    main()
