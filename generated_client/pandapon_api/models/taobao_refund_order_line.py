# Generated from spec/ by `nox -s generate`; not to be edited.
"""`TaobaoRefundOrderLine`, a schema of the API."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from operator import itemgetter
from typing import Any, Self

from attrs import define

from .._codec import (
    array,
    id_number,
    integer,
    members,
    names,
    new,
    number_of_id,
    spread,
    text,
    time,
    time_text,
)
from .._extra import NOTHING
from .._members import member, members_of, wire_value
from ..enums.taobao import Currency
from .taobao_refund_line_properties import TaobaoRefundLineProperties

_Currency = members_of(Currency)
_NAMES = names(
    "purchaseOrderId",
    "purchaseOrderLineId",
    "salesOrderId",
    "salesMarket",
    "supplierId",
    "supplierNick",
    "itemTitle",
    "itemImageUrl",
    "quantity",
    "price",
    "productFee",
    "postFee",
    "totalPrice",
    "currency",
    "createTime",
    "properties",
    "hongbaoDeductionAmount",
    "orderServiceExpressions",
)
_ALL = itemgetter(*_NAMES)
_NONE = dict.fromkeys(_NAMES)


@define(kw_only=True)
class TaobaoRefundOrderLine:
    """The order line of a refund. `sample` means the sample of taobao_refunds.cancel.

    Evidence: v2.
    """

    purchase_order_id: str | None = None
    """Id of the purchase order. Evidence: v2."""
    purchase_order_line_id: str | None = None
    """Id of the purchase sub-order. Evidence: v2."""
    sales_order_id: str | None = None
    """Taobao's order number. Evidence: v2."""
    sales_market: str | None = None
    """Market on which the goods were sold. Evidence: v2."""
    supplier_id: str | None = None
    """Id of the supplier. Evidence: v2."""
    supplier_nick: str | None = None
    """Nickname of the supplier. Evidence: v2 (first letters only), upstream."""
    item_title: str | None = None
    """Title of the goods. Evidence: sample, v2."""
    item_image_url: str | None = None
    """URL of a picture of the goods. Evidence: sample (v1 cancel), upstream."""
    quantity: int | None = None
    """Number of pieces. Evidence: v2."""
    price: int | None = None
    """Price of one piece; a string upstream. In fen (100 fen are 1 yuan); evidence of the unit: upstream. Evidence:
    sample (first letters only), v2."""
    product_fee: int | None = None
    """Price of the goods. In fen (100 fen are 1 yuan); evidence of the unit: upstream. Evidence: v2."""
    post_fee: int | None = None
    """Freight. In fen (100 fen are 1 yuan); evidence of the unit: upstream. Evidence: sample, v2."""
    total_price: int | None = None
    """Total price. In fen (100 fen are 1 yuan); evidence of the unit: upstream. Evidence: v2."""
    currency: Currency | str | None = None
    """Currency of the amounts. Values: `pandapon.Currency`. Evidence: sample (v1 cancel), upstream."""
    create_time: datetime.datetime | None = None
    """When the line was created. The milliseconds are read from the sample. Evidence: sample, v2."""
    properties: TaobaoRefundLineProperties | None = None
    """Properties of the goods. Evidence: upstream."""
    hongbao_deduction_amount: int | None = None
    """Returned red packet. In fen (100 fen are 1 yuan). Evidence: upstream."""
    order_service_expressions: list[dict[str, str]] | None = None
    """Services of the line; each entry is a set of names and strings. Evidence: upstream."""
    extra: Mapping[str, Any] = NOTHING
    """Fields that the specification does not have, by wire name; empty if there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        try:
            if len(data) == 18:
                values, extra = _ALL(data), NOTHING
            else:
                values, extra = spread(data, _NONE, "TaobaoRefundOrderLine")
        except (KeyError, TypeError):
            values, extra = spread(data, _NONE, "TaobaoRefundOrderLine")
        self: Any = new(cls)
        self.extra = extra
        (
            self.purchase_order_id,
            self.purchase_order_line_id,
            self.sales_order_id,
            self.sales_market,
            self.supplier_id,
            self.supplier_nick,
            self.item_title,
            self.item_image_url,
            self.quantity,
            self.price,
            self.product_fee,
            self.post_fee,
            self.total_price,
            self.currency,
            self.create_time,
            self.properties,
            self.hongbao_deduction_amount,
            self.order_service_expressions,
        ) = values
        if self.sales_order_id is not None and type(self.sales_order_id) is not str:
            self.sales_order_id = text(self.sales_order_id, "TaobaoRefundOrderLine.salesOrderId", strict)
        if self.sales_market is not None and type(self.sales_market) is not str:
            self.sales_market = text(self.sales_market, "TaobaoRefundOrderLine.salesMarket", strict)
        if self.supplier_nick is not None and type(self.supplier_nick) is not str:
            self.supplier_nick = text(self.supplier_nick, "TaobaoRefundOrderLine.supplierNick", strict)
        if self.item_title is not None and type(self.item_title) is not str:
            self.item_title = text(self.item_title, "TaobaoRefundOrderLine.itemTitle", strict)
        if self.item_image_url is not None and type(self.item_image_url) is not str:
            self.item_image_url = text(self.item_image_url, "TaobaoRefundOrderLine.itemImageUrl", strict)
        if self.quantity is not None and type(self.quantity) is not int:
            self.quantity = integer(self.quantity, "TaobaoRefundOrderLine.quantity", strict)
        if self.price is not None and type(self.price) is not int:
            self.price = integer(self.price, "TaobaoRefundOrderLine.price", strict)
        if self.product_fee is not None and type(self.product_fee) is not int:
            self.product_fee = integer(self.product_fee, "TaobaoRefundOrderLine.productFee", strict)
        if self.post_fee is not None and type(self.post_fee) is not int:
            self.post_fee = integer(self.post_fee, "TaobaoRefundOrderLine.postFee", strict)
        if self.total_price is not None and type(self.total_price) is not int:
            self.total_price = integer(self.total_price, "TaobaoRefundOrderLine.totalPrice", strict)
        if self.hongbao_deduction_amount is not None and type(self.hongbao_deduction_amount) is not int:
            self.hongbao_deduction_amount = integer(self.hongbao_deduction_amount, "TaobaoRefundOrderLine.hongbaoDeductionAmount", strict)
        try:
            if self.currency is not None:
                self.currency = _Currency[self.currency]
        except (KeyError, TypeError):
            if self.currency is not None:
                self.currency = member(Currency, self.currency, "TaobaoRefundOrderLine.currency", strict)
        if self.purchase_order_id is not None:
            self.purchase_order_id = id_number(self.purchase_order_id, "TaobaoRefundOrderLine.purchaseOrderId", strict)
        if self.purchase_order_line_id is not None:
            self.purchase_order_line_id = id_number(self.purchase_order_line_id, "TaobaoRefundOrderLine.purchaseOrderLineId", strict)
        if self.supplier_id is not None:
            self.supplier_id = id_number(self.supplier_id, "TaobaoRefundOrderLine.supplierId", strict)
        if self.create_time is not None:
            self.create_time = time(self.create_time, "TaobaoRefundOrderLine.createTime", strict)
        if self.properties is not None:
            self.properties = TaobaoRefundLineProperties.from_dict(self.properties, strict=strict)
        if self.order_service_expressions is not None:
            self.order_service_expressions = [
                {
                    key: item if type(item) is str else text(item, "TaobaoRefundOrderLine.orderServiceExpressions[]{}", strict)
                    for key, item in members(item, "TaobaoRefundOrderLine.orderServiceExpressions[]").items()
                }
                for item in array(self.order_service_expressions, "TaobaoRefundOrderLine.orderServiceExpressions")
            ]
        read: Self = self
        return read

    def to_dict(self) -> dict[str, Any]:
        """Return the wire form. Fields that are None are left out."""
        data: dict[str, Any] = {}
        if self.purchase_order_id is not None:
            data["purchaseOrderId"] = number_of_id(self.purchase_order_id)
        if self.purchase_order_line_id is not None:
            data["purchaseOrderLineId"] = number_of_id(self.purchase_order_line_id)
        if self.sales_order_id is not None:
            data["salesOrderId"] = self.sales_order_id
        if self.sales_market is not None:
            data["salesMarket"] = self.sales_market
        if self.supplier_id is not None:
            data["supplierId"] = number_of_id(self.supplier_id)
        if self.supplier_nick is not None:
            data["supplierNick"] = self.supplier_nick
        if self.item_title is not None:
            data["itemTitle"] = self.item_title
        if self.item_image_url is not None:
            data["itemImageUrl"] = self.item_image_url
        if self.quantity is not None:
            data["quantity"] = self.quantity
        if self.price is not None:
            data["price"] = self.price
        if self.product_fee is not None:
            data["productFee"] = self.product_fee
        if self.post_fee is not None:
            data["postFee"] = self.post_fee
        if self.total_price is not None:
            data["totalPrice"] = self.total_price
        if self.currency is not None:
            data["currency"] = wire_value(self.currency)
        if self.create_time is not None:
            data["createTime"] = time_text(self.create_time, "epoch-milliseconds:integer")
        if self.properties is not None:
            data["properties"] = self.properties.to_dict()
        if self.hongbao_deduction_amount is not None:
            data["hongbaoDeductionAmount"] = self.hongbao_deduction_amount
        if self.order_service_expressions is not None:
            data["orderServiceExpressions"] = self.order_service_expressions
        if self.extra:
            data.update(self.extra)
        return data
