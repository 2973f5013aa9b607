# Generated from specification 0.3.0 by generator 0.1.0 (openapi-python-client 0.29.1).
# Not to be edited: change spec/ or generator/ and run `nox -s generate`.
"""`TaobaoCreatedLine`, a schema of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define

from .._codec import (
    INT,
    STR,
    id_number,
    integer,
    members,
    number_of_id,
    text,
    unknown,
)

_KNOWN: frozenset[str] = frozenset(
    (
        "itemId",
        "skuId",
        "orderLineNo",
        "quantity",
        "estimateAmount",
        "estimateCurrency",
        "subPurchaseOrderId",
        "supplierNick",
    )
)


@define(kw_only=True)
class TaobaoCreatedLine:
    """One line of a purchase order that was created.

    Evidence: upstream.
    """

    item_id: str | None = None
    """Goods id of the line. Evidence: upstream."""
    sku_id: str | None = None
    """SKU id of the line. Evidence: upstream."""
    order_line_no: str | None = None
    """Your own number for the line, as it was sent. Evidence: upstream."""
    quantity: int | None = None
    """Number of pieces. Evidence: upstream."""
    estimate_amount: int | None = None
    """Estimated amount of the line; fen is a guess. Unit not known. Evidence: upstream."""
    estimate_currency: str | None = None
    """Currency of the estimated amount. Values: `pandapon.Currency`. Evidence: upstream."""
    sub_purchase_order_id: str | None = None
    """Id of the purchase sub-order, by which its parcels are followed. Evidence: upstream."""
    supplier_nick: str | None = None
    """Nickname of the supplier. Evidence: upstream."""
    extra: dict[str, Any] | None = None
    """Members that the specification does not know, by wire name. None when there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        get = members(data, "TaobaoCreatedLine").get
        return cls(
            item_id=v if (v := get("itemId")).__class__ in STR else text(v, "TaobaoCreatedLine.itemId", strict),
            sku_id=None if (v := get("skuId")) is None else id_number(v, "TaobaoCreatedLine.skuId", strict),
            order_line_no=v if (v := get("orderLineNo")).__class__ in STR else text(v, "TaobaoCreatedLine.orderLineNo", strict),
            quantity=v if (v := get("quantity")).__class__ in INT else integer(v, "TaobaoCreatedLine.quantity", strict),
            estimate_amount=v if (v := get("estimateAmount")).__class__ in INT else integer(v, "TaobaoCreatedLine.estimateAmount", strict),
            estimate_currency=v if (v := get("estimateCurrency")).__class__ in STR else text(v, "TaobaoCreatedLine.estimateCurrency", strict),
            sub_purchase_order_id=None if (v := get("subPurchaseOrderId")) is None else id_number(v, "TaobaoCreatedLine.subPurchaseOrderId", strict),
            supplier_nick=v if (v := get("supplierNick")).__class__ in STR else text(v, "TaobaoCreatedLine.supplierNick", strict),
            extra=None if data.keys() <= _KNOWN else unknown(data, _KNOWN),
        )

    def to_dict(self) -> dict[str, Any]:
        """The wire form. Members that are None are left out."""
        data: dict[str, Any] = {}
        if self.item_id is not None:
            data["itemId"] = self.item_id
        if self.sku_id is not None:
            data["skuId"] = number_of_id(self.sku_id)
        if self.order_line_no is not None:
            data["orderLineNo"] = self.order_line_no
        if self.quantity is not None:
            data["quantity"] = self.quantity
        if self.estimate_amount is not None:
            data["estimateAmount"] = self.estimate_amount
        if self.estimate_currency is not None:
            data["estimateCurrency"] = self.estimate_currency
        if self.sub_purchase_order_id is not None:
            data["subPurchaseOrderId"] = number_of_id(self.sub_purchase_order_id)
        if self.supplier_nick is not None:
            data["supplierNick"] = self.supplier_nick
        if self.extra:
            data.update(self.extra)
        return data
