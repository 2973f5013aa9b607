# Generated from spec/ by `nox -s generate`; not to be edited.
"""`TaobaoCreatedLine`, a schema of the API."""

from __future__ import annotations

from collections.abc import Mapping
from operator import itemgetter
from typing import Any, Self

from attrs import define

from .._codec import (
    id_number,
    integer,
    names,
    new,
    number_of_id,
    spread,
    text,
)
from .._extra import NOTHING
from .._members import member, members_of, wire_value
from ..enums.taobao import Currency

_Currency = members_of(Currency)
_NAMES = names("itemId", "skuId", "orderLineNo", "quantity", "estimateAmount", "estimateCurrency", "subPurchaseOrderId", "supplierNick")
_ALL = itemgetter(*_NAMES)
_NONE = dict.fromkeys(_NAMES)


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
    estimate_currency: Currency | str | None = None
    """Currency of the estimated amount. Values: `pandapon.Currency`. Evidence: upstream."""
    sub_purchase_order_id: str | None = None
    """Id of the purchase sub-order, used to track its parcels. Evidence: upstream."""
    supplier_nick: str | None = None
    """Nickname of the supplier. Evidence: upstream."""
    extra: Mapping[str, Any] = NOTHING
    """Fields that the specification does not have, by wire name; empty if there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        try:
            if len(data) == 8:
                values, extra = _ALL(data), NOTHING
            else:
                values, extra = spread(data, _NONE, "TaobaoCreatedLine")
        except (KeyError, TypeError):
            values, extra = spread(data, _NONE, "TaobaoCreatedLine")
        self: Any = new(cls)
        self.extra = extra
        (
            self.item_id,
            self.sku_id,
            self.order_line_no,
            self.quantity,
            self.estimate_amount,
            self.estimate_currency,
            self.sub_purchase_order_id,
            self.supplier_nick,
        ) = values
        if self.item_id is not None and type(self.item_id) is not str:
            self.item_id = text(self.item_id, "TaobaoCreatedLine.itemId", strict)
        if self.order_line_no is not None and type(self.order_line_no) is not str:
            self.order_line_no = text(self.order_line_no, "TaobaoCreatedLine.orderLineNo", strict)
        if self.quantity is not None and type(self.quantity) is not int:
            self.quantity = integer(self.quantity, "TaobaoCreatedLine.quantity", strict)
        if self.estimate_amount is not None and type(self.estimate_amount) is not int:
            self.estimate_amount = integer(self.estimate_amount, "TaobaoCreatedLine.estimateAmount", strict)
        if self.supplier_nick is not None and type(self.supplier_nick) is not str:
            self.supplier_nick = text(self.supplier_nick, "TaobaoCreatedLine.supplierNick", strict)
        try:
            if self.estimate_currency is not None:
                self.estimate_currency = _Currency[self.estimate_currency]
        except (KeyError, TypeError):
            if self.estimate_currency is not None:
                self.estimate_currency = member(Currency, self.estimate_currency, "TaobaoCreatedLine.estimateCurrency", strict)
        if self.sku_id is not None:
            self.sku_id = id_number(self.sku_id, "TaobaoCreatedLine.skuId", strict)
        if self.sub_purchase_order_id is not None:
            self.sub_purchase_order_id = id_number(self.sub_purchase_order_id, "TaobaoCreatedLine.subPurchaseOrderId", strict)
        read: Self = self
        return read

    def to_dict(self) -> dict[str, Any]:
        """Return the wire form. Fields that are None are left out."""
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
            data["estimateCurrency"] = wire_value(self.estimate_currency)
        if self.sub_purchase_order_id is not None:
            data["subPurchaseOrderId"] = number_of_id(self.sub_purchase_order_id)
        if self.supplier_nick is not None:
            data["supplierNick"] = self.supplier_nick
        if self.extra:
            data.update(self.extra)
        return data
