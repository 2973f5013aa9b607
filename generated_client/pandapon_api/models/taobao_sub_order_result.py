# Generated from spec/ by `nox -s generate`; not to be edited.
"""`TaobaoSubOrderResult`, a schema of the API."""

from __future__ import annotations

from collections.abc import Mapping
from operator import itemgetter
from typing import Any, Self

from attrs import define

from .._codec import (
    array,
    boolean,
    id_number,
    integer,
    integer_text,
    names,
    new,
    number_of_id,
    spread,
    text,
)
from .._extra import NOTHING
from .._members import member, members_of, wire_value
from ..enums.taobao import Currency, RawOrderStatus, RefundStatus
from .taobao_logistic_order import TaobaoLogisticOrder
from .taobao_sku_info import TaobaoSkuInfo
from .taobao_sub_order_options import TaobaoSubOrderOptions
from .taobao_supply_chain_service_order import TaobaoSupplyChainServiceOrder

_Currency = members_of(Currency)
_RawOrderStatus = members_of(RawOrderStatus)
_RefundStatus = members_of(RefundStatus)
_NAMES = names(
    "purchase_order_outer_id",
    "purchase_order_line_outer_id",
    "product_amount",
    "quantity",
    "title",
    "purchase_currency",
    "purchase_amount",
    "item_id",
    "domestic_post_fee",
    "pay_currency",
    "sub_purchase_order_id",
    "sku_id",
    "status",
    "alipay_pay_order_no",
    "option_fields",
    "closed",
    "close_reason",
    "error_code",
    "error_message",
    "detail_error_code",
    "pay_amount",
    "hongbao_deduction_amount",
    "pay_time",
    "close_time_without_payment",
    "logistic_orders",
    "international_logistic_orders",
    "supply_chain_service_orders",
    "logistic_company_name",
    "logistic_number",
    "rts_time",
    "refund_id",
    "refund_status",
    "can_confirm_receipt",
    "item_commission_rate",
    "order_remark_v2",
    "sku_info",
)
_ALL = itemgetter(*_NAMES)
_NONE = dict.fromkeys(_NAMES)


@define(kw_only=True)
class TaobaoSubOrderResult:
    """The decoded `subOrderResult`: a sub-order of the upstream. The sample has 16 fields; the others are known from the
    upstream and may appear as well.

    Evidence: sample.
    """

    purchase_order_outer_id: str | None = None
    """Taobao's number of the main order, 19 digits. Evidence: sample."""
    purchase_order_line_outer_id: str | None = None
    """Taobao's number of the sub-order, 19 digits; the same as the main one in the sample. Evidence: sample."""
    product_amount: int | None = None
    """Price actually paid for the goods, as a string of digits (a number upstream). In fen (100 fen are 1 yuan);
    evidence of the unit: guess. Evidence: sample."""
    quantity: int | None = None
    """Number of pieces; it does not match the quantity of the row. Evidence: sample."""
    title: str | None = None
    """Title of the goods. Evidence: sample."""
    purchase_currency: Currency | str | None = None
    """Currency of the purchase. Values: `pandapon.Currency`. Evidence: sample."""
    purchase_amount: int | None = None
    """Purchase price. In fen (100 fen are 1 yuan); evidence of the unit: guess. Evidence: sample."""
    item_id: str | None = None
    """Goods id, 16 digits. Evidence: sample."""
    domestic_post_fee: int | None = None
    """Freight of the first leg, inside China. In fen (100 fen are 1 yuan); evidence of the unit: guess. Evidence:
    sample."""
    pay_currency: Currency | str | None = None
    """Currency of the payment. Values: `pandapon.Currency`. Evidence: sample."""
    sub_purchase_order_id: str | None = None
    """Id of the purchase sub-order, 12 digits, for taobao_orders.get_logistics. A number upstream. Evidence: sample."""
    sku_id: str | None = None
    """SKU id, 13 digits. A number upstream. Evidence: sample."""
    status: RawOrderStatus | str | None = None
    """State of the sub-order, such as `WAIT_BUYER_P` (waiting for payment, the API's spelling). It can differ from the
    main order's. Values: `pandapon.RawOrderStatus`. Evidence: sample."""
    alipay_pay_order_no: str | None = None
    """Serial number of the Alipay payment, 28 digits. Evidence: sample."""
    option_fields: TaobaoSubOrderOptions | None = None
    """Picture and properties of the SKU. Evidence: sample."""
    closed: bool | None = None
    """Whether the sub-order is closed. No upstream document mentions this field. Evidence: sample."""
    close_reason: str | None = None
    """Why the sub-order was closed; the values are not known. Evidence: upstream."""
    error_code: str | None = None
    """Error code of the sub-order. Evidence: upstream."""
    error_message: str | None = None
    """Message for the error code. Evidence: upstream."""
    detail_error_code: str | None = None
    """A more specific code below the error code. Evidence: upstream."""
    pay_amount: int | None = None
    """Amount of the payment; fen is a guess. First transcribed as a string, later as a number. Unit not known. Evidence:
    upstream."""
    hongbao_deduction_amount: int | None = None
    """Discount by red packets, as a string of digits (a number on the upstream's main order); fen is a guess. Unit not
    known. Evidence: upstream."""
    pay_time: int | None = None
    """When it was paid, as a count. Whether of seconds or milliseconds is not stated. Evidence: upstream."""
    close_time_without_payment: int | None = None
    """When it closes if it stays unpaid, as a count. Whether of seconds or milliseconds is not stated; the callback
    page's filler shows a date as a string. Evidence: upstream."""
    logistic_orders: list[TaobaoLogisticOrder] | None = None
    """Parcels inside China. Evidence: upstream."""
    international_logistic_orders: list[TaobaoLogisticOrder] | None = None
    """International parcels. Evidence: upstream."""
    supply_chain_service_orders: list[TaobaoSupplyChainServiceOrder] | None = None
    """Services ordered along with the goods. Evidence: upstream."""
    logistic_company_name: str | None = None
    """Carrier of the only parcel. Expired; use `logistic_orders`. Evidence: upstream."""
    logistic_number: str | None = None
    """Waybill number of the only parcel. Expired; use `logistic_orders`. Evidence: upstream."""
    rts_time: int | None = None
    """When the only parcel was dispatched, as a count. Whether of seconds or milliseconds is not stated. Expired; use
    `logistic_orders`. First transcribed as a string, later as a number. Evidence: upstream."""
    refund_id: str | None = None
    """Id of the refund of this sub-order. Evidence: upstream."""
    refund_status: RefundStatus | int | None = None
    """State of the refund: 0 none, 10 applied for, 20 agreed, 30 goods sent back, 100 refunded, -10 refused, -20 closed.
    Values: `pandapon.RefundStatus`. Evidence: upstream."""
    can_confirm_receipt: bool | None = None
    """Whether receipt of the goods can be confirmed. Evidence: upstream."""
    item_commission_rate: str | None = None
    """Estimated commission rate. Evidence: upstream."""
    order_remark_v2: str | None = None
    """The buyer's remark. Evidence: upstream."""
    sku_info: TaobaoSkuInfo | None = None
    """Picture and properties of the SKU. Evidence: upstream."""
    extra: Mapping[str, Any] = NOTHING
    """Fields that the specification does not have, by wire name; empty if there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        try:
            if len(data) == 36:
                values, extra = _ALL(data), NOTHING
            else:
                values, extra = spread(data, _NONE, "TaobaoSubOrderResult")
        except (KeyError, TypeError):
            values, extra = spread(data, _NONE, "TaobaoSubOrderResult")
        self: Any = new(cls)
        self.extra = extra
        (
            self.purchase_order_outer_id,
            self.purchase_order_line_outer_id,
            self.product_amount,
            self.quantity,
            self.title,
            self.purchase_currency,
            self.purchase_amount,
            self.item_id,
            self.domestic_post_fee,
            self.pay_currency,
            self.sub_purchase_order_id,
            self.sku_id,
            self.status,
            self.alipay_pay_order_no,
            self.option_fields,
            self.closed,
            self.close_reason,
            self.error_code,
            self.error_message,
            self.detail_error_code,
            self.pay_amount,
            self.hongbao_deduction_amount,
            self.pay_time,
            self.close_time_without_payment,
            self.logistic_orders,
            self.international_logistic_orders,
            self.supply_chain_service_orders,
            self.logistic_company_name,
            self.logistic_number,
            self.rts_time,
            self.refund_id,
            self.refund_status,
            self.can_confirm_receipt,
            self.item_commission_rate,
            self.order_remark_v2,
            self.sku_info,
        ) = values
        if self.purchase_order_outer_id is not None and type(self.purchase_order_outer_id) is not str:
            self.purchase_order_outer_id = text(self.purchase_order_outer_id, "TaobaoSubOrderResult.purchase_order_outer_id", strict)
        if self.purchase_order_line_outer_id is not None and type(self.purchase_order_line_outer_id) is not str:
            self.purchase_order_line_outer_id = text(self.purchase_order_line_outer_id, "TaobaoSubOrderResult.purchase_order_line_outer_id", strict)
        if self.quantity is not None and type(self.quantity) is not int:
            self.quantity = integer(self.quantity, "TaobaoSubOrderResult.quantity", strict)
        if self.title is not None and type(self.title) is not str:
            self.title = text(self.title, "TaobaoSubOrderResult.title", strict)
        if self.purchase_amount is not None and type(self.purchase_amount) is not int:
            self.purchase_amount = integer(self.purchase_amount, "TaobaoSubOrderResult.purchase_amount", strict)
        if self.item_id is not None and type(self.item_id) is not str:
            self.item_id = text(self.item_id, "TaobaoSubOrderResult.item_id", strict)
        if self.domestic_post_fee is not None and type(self.domestic_post_fee) is not int:
            self.domestic_post_fee = integer(self.domestic_post_fee, "TaobaoSubOrderResult.domestic_post_fee", strict)
        if self.sub_purchase_order_id is not None and type(self.sub_purchase_order_id) is not str:
            self.sub_purchase_order_id = text(self.sub_purchase_order_id, "TaobaoSubOrderResult.sub_purchase_order_id", strict)
        if self.sku_id is not None and type(self.sku_id) is not str:
            self.sku_id = text(self.sku_id, "TaobaoSubOrderResult.sku_id", strict)
        if self.alipay_pay_order_no is not None and type(self.alipay_pay_order_no) is not str:
            self.alipay_pay_order_no = text(self.alipay_pay_order_no, "TaobaoSubOrderResult.alipay_pay_order_no", strict)
        if self.closed is not None and type(self.closed) is not bool:
            self.closed = boolean(self.closed, "TaobaoSubOrderResult.closed", strict)
        if self.close_reason is not None and type(self.close_reason) is not str:
            self.close_reason = text(self.close_reason, "TaobaoSubOrderResult.close_reason", strict)
        if self.error_code is not None and type(self.error_code) is not str:
            self.error_code = text(self.error_code, "TaobaoSubOrderResult.error_code", strict)
        if self.error_message is not None and type(self.error_message) is not str:
            self.error_message = text(self.error_message, "TaobaoSubOrderResult.error_message", strict)
        if self.detail_error_code is not None and type(self.detail_error_code) is not str:
            self.detail_error_code = text(self.detail_error_code, "TaobaoSubOrderResult.detail_error_code", strict)
        if self.pay_amount is not None and type(self.pay_amount) is not int:
            self.pay_amount = integer(self.pay_amount, "TaobaoSubOrderResult.pay_amount", strict)
        if self.pay_time is not None and type(self.pay_time) is not int:
            self.pay_time = integer(self.pay_time, "TaobaoSubOrderResult.pay_time", strict)
        if self.close_time_without_payment is not None and type(self.close_time_without_payment) is not int:
            self.close_time_without_payment = integer(self.close_time_without_payment, "TaobaoSubOrderResult.close_time_without_payment", strict)
        if self.logistic_company_name is not None and type(self.logistic_company_name) is not str:
            self.logistic_company_name = text(self.logistic_company_name, "TaobaoSubOrderResult.logistic_company_name", strict)
        if self.logistic_number is not None and type(self.logistic_number) is not str:
            self.logistic_number = text(self.logistic_number, "TaobaoSubOrderResult.logistic_number", strict)
        if self.rts_time is not None and type(self.rts_time) is not int:
            self.rts_time = integer(self.rts_time, "TaobaoSubOrderResult.rts_time", strict)
        if self.can_confirm_receipt is not None and type(self.can_confirm_receipt) is not bool:
            self.can_confirm_receipt = boolean(self.can_confirm_receipt, "TaobaoSubOrderResult.can_confirm_receipt", strict)
        if self.item_commission_rate is not None and type(self.item_commission_rate) is not str:
            self.item_commission_rate = text(self.item_commission_rate, "TaobaoSubOrderResult.item_commission_rate", strict)
        if self.order_remark_v2 is not None and type(self.order_remark_v2) is not str:
            self.order_remark_v2 = text(self.order_remark_v2, "TaobaoSubOrderResult.order_remark_v2", strict)
        try:
            if self.purchase_currency is not None:
                self.purchase_currency = _Currency[self.purchase_currency]
            if self.pay_currency is not None:
                self.pay_currency = _Currency[self.pay_currency]
            if self.status is not None:
                self.status = _RawOrderStatus[self.status]
            if self.refund_status is not None:  # True and 1.0 would be found as 1
                self.refund_status = (
                    _RefundStatus[self.refund_status]
                    if type(self.refund_status) is int
                    else member(RefundStatus, self.refund_status, "TaobaoSubOrderResult.refund_status", strict)
                )
        except (KeyError, TypeError):
            if self.purchase_currency is not None:
                self.purchase_currency = member(Currency, self.purchase_currency, "TaobaoSubOrderResult.purchase_currency", strict)
            if self.pay_currency is not None:
                self.pay_currency = member(Currency, self.pay_currency, "TaobaoSubOrderResult.pay_currency", strict)
            if self.status is not None:
                self.status = member(RawOrderStatus, self.status, "TaobaoSubOrderResult.status", strict)
            if self.refund_status is not None:
                self.refund_status = member(RefundStatus, self.refund_status, "TaobaoSubOrderResult.refund_status", strict)
        if self.product_amount is not None:
            self.product_amount = integer_text(self.product_amount, "TaobaoSubOrderResult.product_amount", strict)
        if self.option_fields is not None:
            self.option_fields = TaobaoSubOrderOptions.from_dict(self.option_fields, strict=strict)
        if self.hongbao_deduction_amount is not None:
            self.hongbao_deduction_amount = integer_text(self.hongbao_deduction_amount, "TaobaoSubOrderResult.hongbao_deduction_amount", strict)
        if self.logistic_orders is not None:
            self.logistic_orders = [
                TaobaoLogisticOrder.from_dict(item, strict=strict) for item in array(self.logistic_orders, "TaobaoSubOrderResult.logistic_orders")
            ]
        if self.international_logistic_orders is not None:
            self.international_logistic_orders = [
                TaobaoLogisticOrder.from_dict(item, strict=strict)
                for item in array(self.international_logistic_orders, "TaobaoSubOrderResult.international_logistic_orders")
            ]
        if self.supply_chain_service_orders is not None:
            self.supply_chain_service_orders = [
                TaobaoSupplyChainServiceOrder.from_dict(item, strict=strict)
                for item in array(self.supply_chain_service_orders, "TaobaoSubOrderResult.supply_chain_service_orders")
            ]
        if self.refund_id is not None:
            self.refund_id = id_number(self.refund_id, "TaobaoSubOrderResult.refund_id", strict)
        if self.sku_info is not None:
            self.sku_info = TaobaoSkuInfo.from_dict(self.sku_info, strict=strict)
        read: Self = self
        return read

    def to_dict(self) -> dict[str, Any]:
        """Return the wire form. Fields that are None are left out."""
        data: dict[str, Any] = {}
        if self.purchase_order_outer_id is not None:
            data["purchase_order_outer_id"] = self.purchase_order_outer_id
        if self.purchase_order_line_outer_id is not None:
            data["purchase_order_line_outer_id"] = self.purchase_order_line_outer_id
        if self.product_amount is not None:
            data["product_amount"] = str(self.product_amount)
        if self.quantity is not None:
            data["quantity"] = self.quantity
        if self.title is not None:
            data["title"] = self.title
        if self.purchase_currency is not None:
            data["purchase_currency"] = wire_value(self.purchase_currency)
        if self.purchase_amount is not None:
            data["purchase_amount"] = self.purchase_amount
        if self.item_id is not None:
            data["item_id"] = self.item_id
        if self.domestic_post_fee is not None:
            data["domestic_post_fee"] = self.domestic_post_fee
        if self.pay_currency is not None:
            data["pay_currency"] = wire_value(self.pay_currency)
        if self.sub_purchase_order_id is not None:
            data["sub_purchase_order_id"] = self.sub_purchase_order_id
        if self.sku_id is not None:
            data["sku_id"] = self.sku_id
        if self.status is not None:
            data["status"] = wire_value(self.status)
        if self.alipay_pay_order_no is not None:
            data["alipay_pay_order_no"] = self.alipay_pay_order_no
        if self.option_fields is not None:
            data["option_fields"] = self.option_fields.to_dict()
        if self.closed is not None:
            data["closed"] = self.closed
        if self.close_reason is not None:
            data["close_reason"] = self.close_reason
        if self.error_code is not None:
            data["error_code"] = self.error_code
        if self.error_message is not None:
            data["error_message"] = self.error_message
        if self.detail_error_code is not None:
            data["detail_error_code"] = self.detail_error_code
        if self.pay_amount is not None:
            data["pay_amount"] = self.pay_amount
        if self.hongbao_deduction_amount is not None:
            data["hongbao_deduction_amount"] = str(self.hongbao_deduction_amount)
        if self.pay_time is not None:
            data["pay_time"] = self.pay_time
        if self.close_time_without_payment is not None:
            data["close_time_without_payment"] = self.close_time_without_payment
        if self.logistic_orders is not None:
            data["logistic_orders"] = [item.to_dict() for item in self.logistic_orders]
        if self.international_logistic_orders is not None:
            data["international_logistic_orders"] = [item.to_dict() for item in self.international_logistic_orders]
        if self.supply_chain_service_orders is not None:
            data["supply_chain_service_orders"] = [item.to_dict() for item in self.supply_chain_service_orders]
        if self.logistic_company_name is not None:
            data["logistic_company_name"] = self.logistic_company_name
        if self.logistic_number is not None:
            data["logistic_number"] = self.logistic_number
        if self.rts_time is not None:
            data["rts_time"] = self.rts_time
        if self.refund_id is not None:
            data["refund_id"] = number_of_id(self.refund_id)
        if self.refund_status is not None:
            data["refund_status"] = wire_value(self.refund_status)
        if self.can_confirm_receipt is not None:
            data["can_confirm_receipt"] = self.can_confirm_receipt
        if self.item_commission_rate is not None:
            data["item_commission_rate"] = self.item_commission_rate
        if self.order_remark_v2 is not None:
            data["order_remark_v2"] = self.order_remark_v2
        if self.sku_info is not None:
            data["sku_info"] = self.sku_info.to_dict()
        if self.extra:
            data.update(self.extra)
        return data
