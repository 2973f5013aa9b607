"""How one order of a platform is read, and what its statuses mean for a wait."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Generic, TypeVar

from attrs import frozen

from pandapon_api.enums import AlibabaOrderStatus, AlibabaWebSite, OrderStatus
from pandapon_api.models import AlibabaOrder, TaobaoOrder, TaobaoOrderPage

R = TypeVar("R", TaobaoOrder, AlibabaOrder)


@frozen
class Form(Generic[R]):
    """One platform."""

    operation: str
    ask: Callable[[Any, str], Any]
    """Requests an order; the client may be sync or async."""
    opened: Callable[[Any, str], R | None]
    """The order in the response; None if it is not there."""
    id_of: Callable[[R], str | None]
    status: Callable[[R], object]
    name_of: Callable[[object], str]
    """The name of a status."""
    kind: type[int] | type[str]
    """The type of a status."""
    ended: frozenset[object]
    """Statuses after which no other one comes, as far as we know."""


def _in_page(page: TaobaoOrderPage | None, order_id: str) -> TaobaoOrder | None:
    return next((order for order in page.orders if order.id == order_id), None) if page else None


TAOBAO: Form[TaobaoOrder] = Form(
    "taobao_orders.page",
    ask=lambda pp, order_id: pp.taobao_orders.page(id=order_id),
    opened=_in_page,
    id_of=lambda order: order.id,
    status=lambda order: order.status,
    name_of=OrderStatus.name_of,
    kind=int,
    ended=frozenset({OrderStatus.CANCELLED, OrderStatus.SHIPPED}),
)
ALIBABA: Form[AlibabaOrder] = Form(
    "alibaba_orders.get",
    ask=lambda pp, order_id: pp.alibaba_orders.get(web_site=AlibabaWebSite.CHINESE_SITE, order_id=order_id),
    opened=lambda order, order_id: order,
    id_of=lambda order: (order.base_info.id_string or order.base_info.id) if order.base_info else None,
    status=lambda order: order.base_info and order.base_info.status,
    name_of=AlibabaOrderStatus.name_of,
    kind=str,
    ended=frozenset({AlibabaOrderStatus.CANCELLED, AlibabaOrderStatus.TERMINATED, AlibabaOrderStatus.COMPLETED}),
)
