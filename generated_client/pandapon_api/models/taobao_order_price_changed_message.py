# Generated from spec/ by `nox -s generate`; not to be edited.
"""`TaobaoOrderPriceChangedMessage`, a schema of the API."""

from __future__ import annotations

from collections.abc import Mapping
from operator import itemgetter
from typing import Any, Self

from attrs import define, field

from .._codec import (
    array,
    names,
    new,
    spread,
    text,
)
from .._extra import NOTHING
from .taobao_price_changed_sub_order import TaobaoPriceChangedSubOrder
from .taobao_purchase_price import TaobaoPurchasePrice

_NAMES = names("salesOrderId", "subOrders", "purchaseOrderPriceDTO")
_ALL = itemgetter(*_NAMES)
_NONE = dict.fromkeys(_NAMES)


@define(kw_only=True)
class TaobaoOrderPriceChangedMessage:
    """A Taobao order with its new price.

    Evidence: documented.
    """

    sales_order_id: str | None = None
    """Taobao's order number. Evidence: documented."""
    sub_orders: list[TaobaoPriceChangedSubOrder] = field(factory=list)
    """The lines of the order. Evidence: documented."""
    purchase_order_price: TaobaoPurchasePrice | None = None
    """The new price of the order. Wire name `purchaseOrderPriceDTO`. Evidence: documented."""
    extra: Mapping[str, Any] = NOTHING
    """Fields that the specification does not have, by wire name; empty if there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        try:
            if len(data) == 3:
                values, extra = _ALL(data), NOTHING
            else:
                values, extra = spread(data, _NONE, "TaobaoOrderPriceChangedMessage")
        except (KeyError, TypeError):
            values, extra = spread(data, _NONE, "TaobaoOrderPriceChangedMessage")
        self: Any = new(cls)
        self.extra = extra
        (self.sales_order_id, self.sub_orders, self.purchase_order_price) = values
        if self.sales_order_id is not None and type(self.sales_order_id) is not str:
            self.sales_order_id = text(self.sales_order_id, "TaobaoOrderPriceChangedMessage.salesOrderId", strict)
        self.sub_orders = (
            []
            if self.sub_orders is None
            else [TaobaoPriceChangedSubOrder.from_dict(item, strict=strict) for item in array(self.sub_orders, "TaobaoOrderPriceChangedMessage.subOrders")]
        )
        if self.purchase_order_price is not None:
            self.purchase_order_price = TaobaoPurchasePrice.from_dict(self.purchase_order_price, strict=strict)
        read: Self = self
        return read

    def to_dict(self) -> dict[str, Any]:
        """Return the wire form. Fields that are None are left out."""
        data: dict[str, Any] = {}
        if self.sales_order_id is not None:
            data["salesOrderId"] = self.sales_order_id
        data["subOrders"] = [item.to_dict() for item in self.sub_orders]
        if self.purchase_order_price is not None:
            data["purchaseOrderPriceDTO"] = self.purchase_order_price.to_dict()
        if self.extra:
            data.update(self.extra)
        return data
