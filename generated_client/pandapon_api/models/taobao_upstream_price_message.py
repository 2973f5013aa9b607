# Generated from spec/ by `nox -s generate`; not to be edited.
"""`TaobaoUpstreamPriceMessage`, a schema of the API."""

from __future__ import annotations

from collections.abc import Mapping
from operator import itemgetter
from typing import Any, Self

from attrs import define

from .._codec import (
    array,
    names,
    new,
    spread,
    text,
)
from .._extra import NOTHING
from .taobao_purchase_price import TaobaoPurchasePrice
from .taobao_upstream_price_line import TaobaoUpstreamPriceLine

_NAMES = names(
    "salesOrderId", "salesSellerId", "purchaseMarket", "purchaseOrderId", "features", "purchaseOrderPriceDTO", "purchaseOrderLinePriceChangeMessageDTOList"
)
_ALL = itemgetter(*_NAMES)
_NONE = dict.fromkeys(_NAMES)


@define(kw_only=True)
class TaobaoUpstreamPriceMessage:
    """Body of Taobao Global's own message about a new price, as a reseller shows it. Whether PandaPon forwards it in
    this format is not known, and neither are its types.

    Evidence: reseller.
    """

    sales_order_id: str | None = None
    """Taobao's order number. Evidence: reseller."""
    sales_seller_id: str | None = None
    """Id of the seller. Evidence: reseller."""
    purchase_market: str | None = None
    """The market; PANAMA was seen. Evidence: reseller."""
    purchase_order_id: str | None = None
    """Id of the main purchase order. Evidence: reseller."""
    features: Any = None
    """Further features of the order; their format is not known. Evidence: reseller."""
    purchase_order_price: TaobaoPurchasePrice | None = None
    """The new price of the order. Wire name `purchaseOrderPriceDTO`. Evidence: reseller."""
    lines: list[TaobaoUpstreamPriceLine] | None = None
    """The lines of the order. Wire name `purchaseOrderLinePriceChangeMessageDTOList`. Evidence: reseller."""
    extra: Mapping[str, Any] = NOTHING
    """Fields that the specification does not have, by wire name; empty if there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        try:
            if len(data) == 7:
                values, extra = _ALL(data), NOTHING
            else:
                values, extra = spread(data, _NONE, "TaobaoUpstreamPriceMessage")
        except (KeyError, TypeError):
            values, extra = spread(data, _NONE, "TaobaoUpstreamPriceMessage")
        self: Any = new(cls)
        self.extra = extra
        (self.sales_order_id, self.sales_seller_id, self.purchase_market, self.purchase_order_id, self.features, self.purchase_order_price, self.lines) = values
        if self.sales_order_id is not None and type(self.sales_order_id) is not str:
            self.sales_order_id = text(self.sales_order_id, "TaobaoUpstreamPriceMessage.salesOrderId", strict)
        if self.sales_seller_id is not None and type(self.sales_seller_id) is not str:
            self.sales_seller_id = text(self.sales_seller_id, "TaobaoUpstreamPriceMessage.salesSellerId", strict)
        if self.purchase_market is not None and type(self.purchase_market) is not str:
            self.purchase_market = text(self.purchase_market, "TaobaoUpstreamPriceMessage.purchaseMarket", strict)
        if self.purchase_order_id is not None and type(self.purchase_order_id) is not str:
            self.purchase_order_id = text(self.purchase_order_id, "TaobaoUpstreamPriceMessage.purchaseOrderId", strict)
        if self.purchase_order_price is not None:
            self.purchase_order_price = TaobaoPurchasePrice.from_dict(self.purchase_order_price, strict=strict)
        if self.lines is not None:
            self.lines = [
                TaobaoUpstreamPriceLine.from_dict(item, strict=strict)
                for item in array(self.lines, "TaobaoUpstreamPriceMessage.purchaseOrderLinePriceChangeMessageDTOList")
            ]
        read: Self = self
        return read

    def to_dict(self) -> dict[str, Any]:
        """Return the wire form. Fields that are None are left out."""
        data: dict[str, Any] = {}
        if self.sales_order_id is not None:
            data["salesOrderId"] = self.sales_order_id
        if self.sales_seller_id is not None:
            data["salesSellerId"] = self.sales_seller_id
        if self.purchase_market is not None:
            data["purchaseMarket"] = self.purchase_market
        if self.purchase_order_id is not None:
            data["purchaseOrderId"] = self.purchase_order_id
        if self.features is not None:
            data["features"] = self.features
        if self.purchase_order_price is not None:
            data["purchaseOrderPriceDTO"] = self.purchase_order_price.to_dict()
        if self.lines is not None:
            data["purchaseOrderLinePriceChangeMessageDTOList"] = [item.to_dict() for item in self.lines]
        if self.extra:
            data.update(self.extra)
        return data
