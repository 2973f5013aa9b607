"""Finding an order by any of its numbers."""

from __future__ import annotations

from typing import Any

from pandapon.client import PandaPon
from pandapon_api import PandaPonError
from pandapon_api.models import AlibabaOrder, AlibabaOrderBaseInfo, TaobaoOrder
from pandapon_cli.exit_codes import ExitCode

from . import alibaba
from .filters import Filters
from .options import Platform
from .taobao import lines_of


class OrderNotFoundError(PandaPonError):
    """No order has the number."""

    exit_code = ExitCode.REFUSED


def find(client: PandaPon, filters: Filters, number: str) -> list[Any]:
    """The orders that have a number.

    The API finds order numbers and ids. With `filters.since`, its list is also searched for all other numbers: the
    shop's own, which several orders may share, and those of lines, of Taobao, of parcels and refunds.

    Raises:
        OrderNotFoundError: no order has it.
    """
    found = _by_number_or_id(client, filters.platform, number)
    if not found and filters.since:
        found = [order for order in filters.orders(client) if number in _numbers(order)]
    if found:
        return found
    if filters.since:
        raise OrderNotFoundError(f"no order since {filters.since.astimezone():%Y-%m-%d %H:%M} has the number {number}")
    raise OrderNotFoundError(
        f"no order has the order number or id {number}; if it is a number of your shop, of Taobao, of a parcel or a "
        "refund, say how far back to search, for example --since 30d"
    )


def _by_number_or_id(client: PandaPon, platform: Platform, number: str) -> list[Any]:
    """The order with this number or id. Other orders are left out, in case the API does not filter."""
    if platform is Platform.ALIBABA:
        return _alibaba_order(client, number)
    page = client.taobao_orders.page(page_num=1, page_size=50, order_no=number)
    found = [order for order in page.orders if order.order_no == number]
    if not found:
        page = client.taobao_orders.page(page_num=1, page_size=50, id=number)
        found = [order for order in page.orders if order.id == number]
    return found


def _alibaba_order(client: PandaPon, number: str) -> list[AlibabaOrder]:
    order = client.alibaba_orders.get(web_site="1688", order_id=number) if number.isdecimal() else None
    return [order] if order else []


def _numbers(order: TaobaoOrder | AlibabaOrder) -> set[Any]:
    return _taobao_numbers(order) if isinstance(order, TaobaoOrder) else _alibaba_numbers(order)


def _taobao_numbers(order: TaobaoOrder) -> set[Any]:
    numbers: set[Any] = {order.id, order.order_no, order.seller_order_number}
    for line in lines_of(order):
        numbers |= {line.row.sub_order_id, *(line.waybills or "").split(", ")}
        if line.result:
            members = ("purchase_order_outer_id", "purchase_order_line_outer_id", "sub_purchase_order_id", "refund_id")
            numbers |= {getattr(line.result, member) for member in members}
    return numbers


def _alibaba_numbers(order: AlibabaOrder) -> set[Any]:
    base = order.base_info or AlibabaOrderBaseInfo()
    lines = order.product_items or []
    return {
        alibaba.number(order),
        base.id,
        base.out_order_id,
        base.refund_id,
        *(number for line in lines for number in (line.sub_item_id, line.sub_item_id_string, line.refund_id)),
    }
