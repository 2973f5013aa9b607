"""One call that only reads, and one that pays."""

from typing import Any

from pandapon.models import TaobaoOrderLine, TaobaoReceiver


def page(pp: Any) -> Any:
    return pp.taobao_orders.page()


def pay(pp: Any) -> Any:
    return pp.taobao_orders.pay(order_id="1")


RECEIVER = TaobaoReceiver(name="Example Receiver", country="China", zip_code="100000", mobile_phone="13800000000")
LINE = TaobaoOrderLine(item_id="2048000000000001", sku_id="5000000000001", quantity=2, price=4500, currency="CNY")


def create(pp: Any, number: str = "A-1") -> Any:
    return pp.taobao_orders.create(
        order_line_list=[LINE], receiver=RECEIVER, purchase_amount=9000, seller_order_number=number
    )
