# Generated from spec/ by `nox -s generate`; not to be edited.
"""`TaobaoOrder`, a schema of the API."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from operator import itemgetter
from typing import Any, Self

from attrs import define, field

from .._codec import (
    array,
    integer,
    names,
    new,
    spread,
    text,
    time,
    time_text,
)
from .._extra import NOTHING
from .._members import member, members_of, wire_value
from ..enums.taobao import OrderSource, OrderStatus
from .taobao_sub_order import TaobaoSubOrder

_OrderSource = members_of(OrderSource)
_OrderStatus = members_of(OrderStatus)
_NAMES = names("id", "orderNo", "sellerOrderNumber", "userName", "orderSource", "createTime", "payTime", "purchaseAmount", "status", "subOrderVOS")
_ALL = itemgetter(*_NAMES)
_NONE = dict.fromkeys(_NAMES)


@define(kw_only=True)
class TaobaoOrder:
    """An order as the order list shows it.

    Evidence: sample.
    """

    id: str | None = None
    """Order id, 19 digits. Evidence: sample."""
    order_no: str | None = None
    """Platform order number, 19 digits; differs from `id`. Evidence: sample."""
    seller_order_number: str | None = None
    """Your order number on your shop platform, as given when the order was created. Evidence: sample."""
    user_name: str | None = None
    """Person who placed the order. Evidence: sample."""
    order_source: OrderSource | str | None = None
    """Shop platform on which you sold the goods, such as `lazada`. Values: `pandapon.OrderSource`. Evidence: sample."""
    create_time: datetime.datetime | None = None
    """When the order was created. Evidence: sample."""
    pay_time: datetime.datetime | None = None
    """When the order was paid; null until then. The format is presumably that of `createTime` (guess). Evidence: sample."""
    purchase_amount: int | None = None
    """Amount of the order. In fen (100 fen are 1 yuan). Evidence: sample."""
    status: OrderStatus | int | None = None
    """State of the order: 0 waiting for payment, 1 paid and waiting for the finance check, 2 finance check passed, 3
    finance check refused, 4 cancelled, 10 waiting for dispatch, 11 dispatched. Others may occur; the state of a
    received order is not known. Values: `pandapon.OrderStatus`. Evidence: sample."""
    sub_orders: list[TaobaoSubOrder] = field(factory=list)
    """The lines of the order. Wire name `subOrderVOS`. Evidence: sample."""
    extra: Mapping[str, Any] = NOTHING
    """Fields that the specification does not have, by wire name; empty if there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        try:
            if len(data) == 10:
                values, extra = _ALL(data), NOTHING
            else:
                values, extra = spread(data, _NONE, "TaobaoOrder")
        except (KeyError, TypeError):
            values, extra = spread(data, _NONE, "TaobaoOrder")
        self: Any = new(cls)
        self.extra = extra
        (
            self.id,
            self.order_no,
            self.seller_order_number,
            self.user_name,
            self.order_source,
            self.create_time,
            self.pay_time,
            self.purchase_amount,
            self.status,
            self.sub_orders,
        ) = values
        if self.id is not None and type(self.id) is not str:
            self.id = text(self.id, "TaobaoOrder.id", strict)
        if self.order_no is not None and type(self.order_no) is not str:
            self.order_no = text(self.order_no, "TaobaoOrder.orderNo", strict)
        if self.seller_order_number is not None and type(self.seller_order_number) is not str:
            self.seller_order_number = text(self.seller_order_number, "TaobaoOrder.sellerOrderNumber", strict)
        if self.user_name is not None and type(self.user_name) is not str:
            self.user_name = text(self.user_name, "TaobaoOrder.userName", strict)
        if self.purchase_amount is not None and type(self.purchase_amount) is not int:
            self.purchase_amount = integer(self.purchase_amount, "TaobaoOrder.purchaseAmount", strict)
        try:
            if self.order_source is not None:
                self.order_source = _OrderSource[self.order_source]
            if self.status is not None:  # True and 1.0 would be found as 1
                self.status = _OrderStatus[self.status] if type(self.status) is int else member(OrderStatus, self.status, "TaobaoOrder.status", strict)
        except (KeyError, TypeError):
            if self.order_source is not None:
                self.order_source = member(OrderSource, self.order_source, "TaobaoOrder.orderSource", strict)
            if self.status is not None:
                self.status = member(OrderStatus, self.status, "TaobaoOrder.status", strict)
        if self.create_time is not None:
            self.create_time = time(self.create_time, "TaobaoOrder.createTime", strict)
        if self.pay_time is not None:
            self.pay_time = time(self.pay_time, "TaobaoOrder.payTime", strict)
        self.sub_orders = (
            [] if self.sub_orders is None else [TaobaoSubOrder.from_dict(item, strict=strict) for item in array(self.sub_orders, "TaobaoOrder.subOrderVOS")]
        )
        read: Self = self
        return read

    def to_dict(self) -> dict[str, Any]:
        """Return the wire form. Fields that are None are left out."""
        data: dict[str, Any] = {}
        if self.id is not None:
            data["id"] = self.id
        if self.order_no is not None:
            data["orderNo"] = self.order_no
        if self.seller_order_number is not None:
            data["sellerOrderNumber"] = self.seller_order_number
        if self.user_name is not None:
            data["userName"] = self.user_name
        if self.order_source is not None:
            data["orderSource"] = wire_value(self.order_source)
        if self.create_time is not None:
            data["createTime"] = time_text(self.create_time, "local-date-time:string")
        if self.pay_time is not None:
            data["payTime"] = time_text(self.pay_time, "local-date-time:string")
        if self.purchase_amount is not None:
            data["purchaseAmount"] = self.purchase_amount
        if self.status is not None:
            data["status"] = wire_value(self.status)
        data["subOrderVOS"] = [item.to_dict() for item in self.sub_orders]
        if self.extra:
            data.update(self.extra)
        return data
