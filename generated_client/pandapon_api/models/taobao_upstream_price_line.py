# Generated from spec/ by `nox -s generate`; not to be edited.
"""`TaobaoUpstreamPriceLine`, a schema of the API."""

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
from .taobao_upstream_line_price import TaobaoUpstreamLinePrice

_NAMES = names("purchaseOrderLineId", "salesOrderLineIdList", "features", "purchaseOrderItemPriceDTO")
_ALL = itemgetter(*_NAMES)
_NONE = dict.fromkeys(_NAMES)


@define(kw_only=True)
class TaobaoUpstreamPriceLine:
    """A line of an order whose price changed.

    Evidence: reseller.
    """

    purchase_order_line_id: str | None = None
    """Id of the sub-order. Evidence: reseller."""
    sales_order_line_ids: list[str] | None = None
    """Taobao's numbers of the sub-order. Wire name `salesOrderLineIdList`. Evidence: reseller."""
    features: Any = None
    """Further features of the line; their format is not known. Evidence: reseller."""
    purchase_order_item_price: TaobaoUpstreamLinePrice | None = None
    """The new price of the line. Wire name `purchaseOrderItemPriceDTO`. Evidence: reseller."""
    extra: Mapping[str, Any] = NOTHING
    """Fields that the specification does not have, by wire name; empty if there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        try:
            if len(data) == 4:
                values, extra = _ALL(data), NOTHING
            else:
                values, extra = spread(data, _NONE, "TaobaoUpstreamPriceLine")
        except (KeyError, TypeError):
            values, extra = spread(data, _NONE, "TaobaoUpstreamPriceLine")
        self: Any = new(cls)
        self.extra = extra
        (self.purchase_order_line_id, self.sales_order_line_ids, self.features, self.purchase_order_item_price) = values
        if self.purchase_order_line_id is not None and type(self.purchase_order_line_id) is not str:
            self.purchase_order_line_id = text(self.purchase_order_line_id, "TaobaoUpstreamPriceLine.purchaseOrderLineId", strict)
        if self.sales_order_line_ids is not None:
            self.sales_order_line_ids = [
                item if type(item) is str else text(item, "TaobaoUpstreamPriceLine.salesOrderLineIdList[]", strict)
                for item in array(self.sales_order_line_ids, "TaobaoUpstreamPriceLine.salesOrderLineIdList")
            ]
        if self.purchase_order_item_price is not None:
            self.purchase_order_item_price = TaobaoUpstreamLinePrice.from_dict(self.purchase_order_item_price, strict=strict)
        read: Self = self
        return read

    def to_dict(self) -> dict[str, Any]:
        """Return the wire form. Fields that are None are left out."""
        data: dict[str, Any] = {}
        if self.purchase_order_line_id is not None:
            data["purchaseOrderLineId"] = self.purchase_order_line_id
        if self.sales_order_line_ids is not None:
            data["salesOrderLineIdList"] = self.sales_order_line_ids
        if self.features is not None:
            data["features"] = self.features
        if self.purchase_order_item_price is not None:
            data["purchaseOrderItemPriceDTO"] = self.purchase_order_item_price.to_dict()
        if self.extra:
            data.update(self.extra)
        return data
