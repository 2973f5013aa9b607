# Generated from spec/ by `nox -s generate`; not to be edited.
"""`TaobaoSubOrder`, a schema of the API."""

from __future__ import annotations

from collections.abc import Mapping
from operator import itemgetter
from typing import Any, Self

from attrs import define

from .._codec import (
    integer,
    integer_text,
    names,
    new,
    spread,
    text,
)
from .._extra import NOTHING
from .._members import member, members_of, wire_value
from ..enums.taobao import Currency, RawOrderStatus

_Currency = members_of(Currency)
_RawOrderStatus = members_of(RawOrderStatus)
_NAMES = names(
    "subOrderId",
    "orderNo",
    "quantity",
    "title",
    "purchaseCurrency",
    "purchaseAmount",
    "itemId",
    "domesticPostFee",
    "closeReason",
    "skuId",
    "subOrderResult",
    "status",
    "errorCode",
    "errorMessage",
)
_ALL = itemgetter(*_NAMES)
_NONE = dict.fromkeys(_NAMES)


@define(kw_only=True)
class TaobaoSubOrder:
    """One line of an order. In the sample the row and its `subOrderResult` differ in quantity and ids and do not belong
    together: never check one against the other.

    Evidence: sample.
    """

    sub_order_id: str | None = None
    """Id of the line. Null in the sample, so its type is a guess. Evidence: sample."""
    order_no: str | None = None
    """The `orderNo` of the order above. Evidence: sample."""
    quantity: int | None = None
    """Number of pieces. Evidence: sample."""
    title: str | None = None
    """Title of the goods. Null in the sample; `subOrderResult` has one. Evidence: sample."""
    purchase_currency: Currency | str | None = None
    """Currency of the amount. Values: `pandapon.Currency`. Evidence: sample."""
    purchase_amount: int | None = None
    """Price of one piece, judging by the sample's arithmetic. A string of digits here, a number on the order. In fen
    (100 fen are 1 yuan). Evidence: sample."""
    item_id: str | None = None
    """Distribution goods id, 18 digits in the sample. Evidence: sample."""
    domestic_post_fee: int | None = None
    """Freight inside China. Null in the sample; that it is an integer is a guess from `subOrderResult`. In fen (100 fen
    are 1 yuan); evidence of the unit: guess. Evidence: guess."""
    close_reason: str | None = None
    """Why the line was closed. Null in the sample. Evidence: sample."""
    sku_id: str | None = None
    """SKU id, 13 digits. Evidence: sample."""
    sub_order_result: str | None = None
    """The upstream's sub-order as a JSON string. It may be absent or null before the upstream order exists (guess).
    Evidence: sample."""
    status: RawOrderStatus | str | None = None
    """State of the line. Null in the sample; that it is the raw state of `subOrderResult` is a guess. Values:
    `pandapon.RawOrderStatus`. Evidence: guess."""
    error_code: str | None = None
    """Error code of the line. Null in the sample. Evidence: sample."""
    error_message: str | None = None
    """Message for the error code. Null in the sample. Evidence: sample."""
    extra: Mapping[str, Any] = NOTHING
    """Fields that the specification does not have, by wire name; empty if there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        try:
            if len(data) == 14:
                values, extra = _ALL(data), NOTHING
            else:
                values, extra = spread(data, _NONE, "TaobaoSubOrder")
        except (KeyError, TypeError):
            values, extra = spread(data, _NONE, "TaobaoSubOrder")
        self: Any = new(cls)
        self.extra = extra
        (
            self.sub_order_id,
            self.order_no,
            self.quantity,
            self.title,
            self.purchase_currency,
            self.purchase_amount,
            self.item_id,
            self.domestic_post_fee,
            self.close_reason,
            self.sku_id,
            self.sub_order_result,
            self.status,
            self.error_code,
            self.error_message,
        ) = values
        if self.sub_order_id is not None and type(self.sub_order_id) is not str:
            self.sub_order_id = text(self.sub_order_id, "TaobaoSubOrder.subOrderId", strict)
        if self.order_no is not None and type(self.order_no) is not str:
            self.order_no = text(self.order_no, "TaobaoSubOrder.orderNo", strict)
        if self.quantity is not None and type(self.quantity) is not int:
            self.quantity = integer(self.quantity, "TaobaoSubOrder.quantity", strict)
        if self.title is not None and type(self.title) is not str:
            self.title = text(self.title, "TaobaoSubOrder.title", strict)
        if self.item_id is not None and type(self.item_id) is not str:
            self.item_id = text(self.item_id, "TaobaoSubOrder.itemId", strict)
        if self.domestic_post_fee is not None and type(self.domestic_post_fee) is not int:
            self.domestic_post_fee = integer(self.domestic_post_fee, "TaobaoSubOrder.domesticPostFee", strict)
        if self.close_reason is not None and type(self.close_reason) is not str:
            self.close_reason = text(self.close_reason, "TaobaoSubOrder.closeReason", strict)
        if self.sku_id is not None and type(self.sku_id) is not str:
            self.sku_id = text(self.sku_id, "TaobaoSubOrder.skuId", strict)
        if self.sub_order_result is not None and type(self.sub_order_result) is not str:
            self.sub_order_result = text(self.sub_order_result, "TaobaoSubOrder.subOrderResult", strict)
        if self.error_code is not None and type(self.error_code) is not str:
            self.error_code = text(self.error_code, "TaobaoSubOrder.errorCode", strict)
        if self.error_message is not None and type(self.error_message) is not str:
            self.error_message = text(self.error_message, "TaobaoSubOrder.errorMessage", strict)
        try:
            if self.purchase_currency is not None:
                self.purchase_currency = _Currency[self.purchase_currency]
            if self.status is not None:
                self.status = _RawOrderStatus[self.status]
        except (KeyError, TypeError):
            if self.purchase_currency is not None:
                self.purchase_currency = member(Currency, self.purchase_currency, "TaobaoSubOrder.purchaseCurrency", strict)
            if self.status is not None:
                self.status = member(RawOrderStatus, self.status, "TaobaoSubOrder.status", strict)
        if self.purchase_amount is not None:
            self.purchase_amount = integer_text(self.purchase_amount, "TaobaoSubOrder.purchaseAmount", strict)
        read: Self = self
        return read

    def to_dict(self) -> dict[str, Any]:
        """Return the wire form. Fields that are None are left out."""
        data: dict[str, Any] = {}
        if self.sub_order_id is not None:
            data["subOrderId"] = self.sub_order_id
        if self.order_no is not None:
            data["orderNo"] = self.order_no
        if self.quantity is not None:
            data["quantity"] = self.quantity
        if self.title is not None:
            data["title"] = self.title
        if self.purchase_currency is not None:
            data["purchaseCurrency"] = wire_value(self.purchase_currency)
        if self.purchase_amount is not None:
            data["purchaseAmount"] = str(self.purchase_amount)
        if self.item_id is not None:
            data["itemId"] = self.item_id
        if self.domestic_post_fee is not None:
            data["domesticPostFee"] = self.domestic_post_fee
        if self.close_reason is not None:
            data["closeReason"] = self.close_reason
        if self.sku_id is not None:
            data["skuId"] = self.sku_id
        if self.sub_order_result is not None:
            data["subOrderResult"] = self.sub_order_result
        if self.status is not None:
            data["status"] = wire_value(self.status)
        if self.error_code is not None:
            data["errorCode"] = self.error_code
        if self.error_message is not None:
            data["errorMessage"] = self.error_message
        if self.extra:
            data.update(self.extra)
        return data
