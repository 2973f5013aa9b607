# Generated from specification 0.3.0 by generator 0.1.0 (openapi-python-client 0.29.1).
# Not to be edited: change spec/ or generator/ and run `nox -s generate`.
"""`TaobaoRefundOrderLine`, a schema of the API."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self

from attrs import define

from .._codec import (
    INT,
    STR,
    array,
    id_number,
    integer,
    members,
    number_of_id,
    text,
    time,
    time_text,
    unknown,
)
from .taobao_refund_line_properties import TaobaoRefundLineProperties

_KNOWN: frozenset[str] = frozenset(
    (
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
)


@define(kw_only=True)
class TaobaoRefundOrderLine:
    """The order line that a refund is about. `sample` stands for the sample of taobao_refunds.cancel.

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
    """Address of a picture of the goods. Evidence: sample (v1 cancel), upstream."""
    quantity: int | None = None
    """Number of pieces. Evidence: v2."""
    price: int | None = None
    """Price of one piece; text upstream. In fen (100 fen are 1 yuan); evidence of the unit: upstream. Evidence: sample
    (first letters only), v2."""
    product_fee: int | None = None
    """Price of the goods. In fen (100 fen are 1 yuan); evidence of the unit: upstream. Evidence: v2."""
    post_fee: int | None = None
    """Freight. In fen (100 fen are 1 yuan); evidence of the unit: upstream. Evidence: sample, v2."""
    total_price: int | None = None
    """Price in all. In fen (100 fen are 1 yuan); evidence of the unit: upstream. Evidence: v2."""
    currency: str | None = None
    """Currency of the amounts. Values: `pandapon.Currency`. Evidence: sample (v1 cancel), upstream."""
    create_time: datetime.datetime | None = None
    """When the line was created. The milliseconds are read from the sample. Evidence: sample, v2."""
    properties: TaobaoRefundLineProperties | None = None
    """Properties of the goods. Evidence: upstream."""
    hongbao_deduction_amount: int | None = None
    """Red packet that is given back. In fen (100 fen are 1 yuan). Evidence: upstream."""
    order_service_expressions: list[dict[str, str]] | None = None
    """Services of the line; each entry is a set of names and texts. Evidence: upstream."""
    extra: dict[str, Any] | None = None
    """Members that the specification does not know, by wire name. None when there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        get = members(data, "TaobaoRefundOrderLine").get
        return cls(
            purchase_order_id=None if (v := get("purchaseOrderId")) is None else id_number(v, "TaobaoRefundOrderLine.purchaseOrderId", strict),
            purchase_order_line_id=None if (v := get("purchaseOrderLineId")) is None else id_number(v, "TaobaoRefundOrderLine.purchaseOrderLineId", strict),
            sales_order_id=v if (v := get("salesOrderId")).__class__ in STR else text(v, "TaobaoRefundOrderLine.salesOrderId", strict),
            sales_market=v if (v := get("salesMarket")).__class__ in STR else text(v, "TaobaoRefundOrderLine.salesMarket", strict),
            supplier_id=None if (v := get("supplierId")) is None else id_number(v, "TaobaoRefundOrderLine.supplierId", strict),
            supplier_nick=v if (v := get("supplierNick")).__class__ in STR else text(v, "TaobaoRefundOrderLine.supplierNick", strict),
            item_title=v if (v := get("itemTitle")).__class__ in STR else text(v, "TaobaoRefundOrderLine.itemTitle", strict),
            item_image_url=v if (v := get("itemImageUrl")).__class__ in STR else text(v, "TaobaoRefundOrderLine.itemImageUrl", strict),
            quantity=v if (v := get("quantity")).__class__ in INT else integer(v, "TaobaoRefundOrderLine.quantity", strict),
            price=v if (v := get("price")).__class__ in INT else integer(v, "TaobaoRefundOrderLine.price", strict),
            product_fee=v if (v := get("productFee")).__class__ in INT else integer(v, "TaobaoRefundOrderLine.productFee", strict),
            post_fee=v if (v := get("postFee")).__class__ in INT else integer(v, "TaobaoRefundOrderLine.postFee", strict),
            total_price=v if (v := get("totalPrice")).__class__ in INT else integer(v, "TaobaoRefundOrderLine.totalPrice", strict),
            currency=v if (v := get("currency")).__class__ in STR else text(v, "TaobaoRefundOrderLine.currency", strict),
            create_time=None if (v := get("createTime")) is None else time(v, "TaobaoRefundOrderLine.createTime", strict),
            properties=None if (v := get("properties")) is None else TaobaoRefundLineProperties.from_dict(v, strict=strict),
            hongbao_deduction_amount=v
            if (v := get("hongbaoDeductionAmount")).__class__ in INT
            else integer(v, "TaobaoRefundOrderLine.hongbaoDeductionAmount", strict),
            order_service_expressions=None
            if (v := get("orderServiceExpressions")) is None
            else [
                {
                    key: item if item.__class__ is str else text(item, "TaobaoRefundOrderLine.orderServiceExpressions[]{}", strict)
                    for key, item in members(item, "TaobaoRefundOrderLine.orderServiceExpressions[]").items()
                }
                for item in array(v, "TaobaoRefundOrderLine.orderServiceExpressions")
            ],
            extra=None if data.keys() <= _KNOWN else unknown(data, _KNOWN),
        )

    def to_dict(self) -> dict[str, Any]:
        """The wire form. Members that are None are left out."""
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
            data["currency"] = self.currency
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
