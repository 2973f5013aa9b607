# Generated from spec/ by `nox -s generate`; not to be edited.
"""`AlibabaOrderStep`, a schema of the API."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from decimal import Decimal
from operator import itemgetter
from typing import Any, Self

from attrs import define

from .._codec import (
    boolean,
    decimal,
    id_number,
    integer,
    names,
    new,
    number_of_decimal,
    number_of_id,
    spread,
    text,
    time,
    time_text,
)
from .._extra import NOTHING
from .._members import member, members_of, wire_value
from ..enums.alibaba_orders import AlibabaStepOrderStatus
from ..enums.alibaba_payments import AlibabaStepPayStatus

_AlibabaStepOrderStatus = members_of(AlibabaStepOrderStatus)
_AlibabaStepPayStatus = members_of(AlibabaStepPayStatus)
_NAMES = names(
    "stepOrderId",
    "stepOrderStatus",
    "stepPayStatus",
    "stepNo",
    "lastStep",
    "hasDisbursed",
    "payFee",
    "actualPayFee",
    "discountFee",
    "itemDiscountFee",
    "price",
    "amount",
    "postFee",
    "adjustFee",
    "gmtCreate",
    "gmtModified",
    "enterTime",
    "payTime",
    "sellerActionTime",
    "endTime",
    "messagePath",
    "picturePath",
    "message",
    "templateId",
    "stepName",
    "sellerActionName",
    "buyerPayTimeout",
    "buyerConfirmTimeout",
    "needLogistics",
    "needSellerAction",
    "transferAfterConfirm",
    "needSellerCallNext",
    "instantPay",
)
_ALL = itemgetter(*_NAMES)
_NONE = dict.fromkeys(_NAMES)


@define(kw_only=True)
class AlibabaOrderStep:
    """A stage of an order in the old trade model (3.0).

    Evidence: upstream.
    """

    step_order_id: str | None = None
    """Id of the stage. Evidence: upstream."""
    step_order_status: AlibabaStepOrderStatus | str | None = None
    """State of the stage. Values: `pandapon.AlibabaStepOrderStatus`. Evidence: upstream."""
    step_pay_status: AlibabaStepPayStatus | int | None = None
    """1 unpaid, 2 paid, 4 refunded, 6 passed to the seller, 8 closed unpaid. Values: `pandapon.AlibabaStepPayStatus`.
    Evidence: upstream."""
    step_no: int | None = None
    """Number of the stage, from 1. Evidence: upstream."""
    last_step: bool | None = None
    """Whether this is the last stage. Evidence: upstream."""
    has_disbursed: bool | None = None
    """Whether the money was paid out to the seller. Evidence: upstream."""
    pay_fee: Decimal | None = None
    """Amount due when the stage was created, without postage. In yuan. Evidence: upstream."""
    actual_pay_fee: Decimal | None = None
    """Amount due, with postage and price changes. In yuan. Evidence: upstream."""
    discount_fee: Decimal | None = None
    """The stage's share of the shop discount. In yuan. Evidence: upstream."""
    item_discount_fee: Decimal | None = None
    """The stage's share of the item discount. In yuan. Evidence: upstream."""
    price: Decimal | None = None
    """The stage's share of the unit price. In yuan. Evidence: upstream."""
    quantity: int | None = None
    """Quantity, not money. Wire name `amount`. Evidence: upstream."""
    post_fee: Decimal | None = None
    """Postage. In yuan. Evidence: upstream."""
    adjust_fee: Decimal | None = None
    """Price change. In yuan. Evidence: upstream."""
    gmt_create: datetime.datetime | None = None
    """When the stage was created. Evidence: upstream."""
    gmt_modified: datetime.datetime | None = None
    """When the stage was changed. Evidence: upstream."""
    enter_time: datetime.datetime | None = None
    """When the stage started. Evidence: upstream."""
    pay_time: datetime.datetime | None = None
    """When the stage was paid. Evidence: upstream."""
    seller_action_time: datetime.datetime | None = None
    """When the seller did what the stage requires. Evidence: upstream."""
    end_time: datetime.datetime | None = None
    """When the stage ended. Evidence: upstream."""
    message_path: str | None = None
    """Path of the seller's message. Evidence: upstream."""
    picture_path: str | None = None
    """Path of the seller's picture. Evidence: upstream."""
    message: str | None = None
    """The seller's message. Evidence: upstream."""
    template_id: str | None = None
    """Id of the template. Evidence: upstream."""
    step_name: str | None = None
    """Name of the stage. Evidence: upstream."""
    seller_action_name: str | None = None
    """Name of what the seller must do. Evidence: upstream."""
    buyer_pay_timeout: int | None = None
    """Time to pay, in seconds. Evidence: upstream."""
    buyer_confirm_timeout: int | None = None
    """Time to confirm; the unit is not stated. Evidence: upstream."""
    need_logistics: bool | None = None
    """Whether goods are sent in this stage. Evidence: upstream."""
    need_seller_action: bool | None = None
    """Whether the seller must act and the buyer must confirm it. Evidence: upstream."""
    transfer_after_confirm: bool | None = None
    """Whether the money is paid out when the stage ends. Evidence: upstream."""
    need_seller_call_next: bool | None = None
    """Whether the seller moves the order on to the next stage. Evidence: upstream."""
    instant_pay: bool | None = None
    """Whether instant payout is allowed. Evidence: upstream."""
    extra: Mapping[str, Any] = NOTHING
    """Fields that the specification does not have, by wire name; empty if there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        try:
            if len(data) == 33:
                values, extra = _ALL(data), NOTHING
            else:
                values, extra = spread(data, _NONE, "AlibabaOrderStep")
        except (KeyError, TypeError):
            values, extra = spread(data, _NONE, "AlibabaOrderStep")
        self: Any = new(cls)
        self.extra = extra
        (
            self.step_order_id,
            self.step_order_status,
            self.step_pay_status,
            self.step_no,
            self.last_step,
            self.has_disbursed,
            self.pay_fee,
            self.actual_pay_fee,
            self.discount_fee,
            self.item_discount_fee,
            self.price,
            self.quantity,
            self.post_fee,
            self.adjust_fee,
            self.gmt_create,
            self.gmt_modified,
            self.enter_time,
            self.pay_time,
            self.seller_action_time,
            self.end_time,
            self.message_path,
            self.picture_path,
            self.message,
            self.template_id,
            self.step_name,
            self.seller_action_name,
            self.buyer_pay_timeout,
            self.buyer_confirm_timeout,
            self.need_logistics,
            self.need_seller_action,
            self.transfer_after_confirm,
            self.need_seller_call_next,
            self.instant_pay,
        ) = values
        if self.step_no is not None and type(self.step_no) is not int:
            self.step_no = integer(self.step_no, "AlibabaOrderStep.stepNo", strict)
        if self.last_step is not None and type(self.last_step) is not bool:
            self.last_step = boolean(self.last_step, "AlibabaOrderStep.lastStep", strict)
        if self.has_disbursed is not None and type(self.has_disbursed) is not bool:
            self.has_disbursed = boolean(self.has_disbursed, "AlibabaOrderStep.hasDisbursed", strict)
        if self.quantity is not None and type(self.quantity) is not int:
            self.quantity = integer(self.quantity, "AlibabaOrderStep.amount", strict)
        if self.message_path is not None and type(self.message_path) is not str:
            self.message_path = text(self.message_path, "AlibabaOrderStep.messagePath", strict)
        if self.picture_path is not None and type(self.picture_path) is not str:
            self.picture_path = text(self.picture_path, "AlibabaOrderStep.picturePath", strict)
        if self.message is not None and type(self.message) is not str:
            self.message = text(self.message, "AlibabaOrderStep.message", strict)
        if self.step_name is not None and type(self.step_name) is not str:
            self.step_name = text(self.step_name, "AlibabaOrderStep.stepName", strict)
        if self.seller_action_name is not None and type(self.seller_action_name) is not str:
            self.seller_action_name = text(self.seller_action_name, "AlibabaOrderStep.sellerActionName", strict)
        if self.buyer_pay_timeout is not None and type(self.buyer_pay_timeout) is not int:
            self.buyer_pay_timeout = integer(self.buyer_pay_timeout, "AlibabaOrderStep.buyerPayTimeout", strict)
        if self.buyer_confirm_timeout is not None and type(self.buyer_confirm_timeout) is not int:
            self.buyer_confirm_timeout = integer(self.buyer_confirm_timeout, "AlibabaOrderStep.buyerConfirmTimeout", strict)
        if self.need_logistics is not None and type(self.need_logistics) is not bool:
            self.need_logistics = boolean(self.need_logistics, "AlibabaOrderStep.needLogistics", strict)
        if self.need_seller_action is not None and type(self.need_seller_action) is not bool:
            self.need_seller_action = boolean(self.need_seller_action, "AlibabaOrderStep.needSellerAction", strict)
        if self.transfer_after_confirm is not None and type(self.transfer_after_confirm) is not bool:
            self.transfer_after_confirm = boolean(self.transfer_after_confirm, "AlibabaOrderStep.transferAfterConfirm", strict)
        if self.need_seller_call_next is not None and type(self.need_seller_call_next) is not bool:
            self.need_seller_call_next = boolean(self.need_seller_call_next, "AlibabaOrderStep.needSellerCallNext", strict)
        if self.instant_pay is not None and type(self.instant_pay) is not bool:
            self.instant_pay = boolean(self.instant_pay, "AlibabaOrderStep.instantPay", strict)
        try:
            if self.step_order_status is not None:
                self.step_order_status = _AlibabaStepOrderStatus[self.step_order_status]
            if self.step_pay_status is not None:  # True and 1.0 would be found as 1
                self.step_pay_status = (
                    _AlibabaStepPayStatus[self.step_pay_status]
                    if type(self.step_pay_status) is int
                    else member(AlibabaStepPayStatus, self.step_pay_status, "AlibabaOrderStep.stepPayStatus", strict)
                )
        except (KeyError, TypeError):
            if self.step_order_status is not None:
                self.step_order_status = member(AlibabaStepOrderStatus, self.step_order_status, "AlibabaOrderStep.stepOrderStatus", strict)
            if self.step_pay_status is not None:
                self.step_pay_status = member(AlibabaStepPayStatus, self.step_pay_status, "AlibabaOrderStep.stepPayStatus", strict)
        if self.step_order_id is not None:
            self.step_order_id = id_number(self.step_order_id, "AlibabaOrderStep.stepOrderId", strict)
        if self.pay_fee is not None:
            self.pay_fee = decimal(self.pay_fee, "AlibabaOrderStep.payFee", strict)
        if self.actual_pay_fee is not None:
            self.actual_pay_fee = decimal(self.actual_pay_fee, "AlibabaOrderStep.actualPayFee", strict)
        if self.discount_fee is not None:
            self.discount_fee = decimal(self.discount_fee, "AlibabaOrderStep.discountFee", strict)
        if self.item_discount_fee is not None:
            self.item_discount_fee = decimal(self.item_discount_fee, "AlibabaOrderStep.itemDiscountFee", strict)
        if self.price is not None:
            self.price = decimal(self.price, "AlibabaOrderStep.price", strict)
        if self.post_fee is not None:
            self.post_fee = decimal(self.post_fee, "AlibabaOrderStep.postFee", strict)
        if self.adjust_fee is not None:
            self.adjust_fee = decimal(self.adjust_fee, "AlibabaOrderStep.adjustFee", strict)
        if self.gmt_create is not None:
            self.gmt_create = time(self.gmt_create, "AlibabaOrderStep.gmtCreate", strict)
        if self.gmt_modified is not None:
            self.gmt_modified = time(self.gmt_modified, "AlibabaOrderStep.gmtModified", strict)
        if self.enter_time is not None:
            self.enter_time = time(self.enter_time, "AlibabaOrderStep.enterTime", strict)
        if self.pay_time is not None:
            self.pay_time = time(self.pay_time, "AlibabaOrderStep.payTime", strict)
        if self.seller_action_time is not None:
            self.seller_action_time = time(self.seller_action_time, "AlibabaOrderStep.sellerActionTime", strict)
        if self.end_time is not None:
            self.end_time = time(self.end_time, "AlibabaOrderStep.endTime", strict)
        if self.template_id is not None:
            self.template_id = id_number(self.template_id, "AlibabaOrderStep.templateId", strict)
        read: Self = self
        return read

    def to_dict(self) -> dict[str, Any]:
        """Return the wire form. Fields that are None are left out."""
        data: dict[str, Any] = {}
        if self.step_order_id is not None:
            data["stepOrderId"] = number_of_id(self.step_order_id)
        if self.step_order_status is not None:
            data["stepOrderStatus"] = wire_value(self.step_order_status)
        if self.step_pay_status is not None:
            data["stepPayStatus"] = wire_value(self.step_pay_status)
        if self.step_no is not None:
            data["stepNo"] = self.step_no
        if self.last_step is not None:
            data["lastStep"] = self.last_step
        if self.has_disbursed is not None:
            data["hasDisbursed"] = self.has_disbursed
        if self.pay_fee is not None:
            data["payFee"] = number_of_decimal(self.pay_fee)
        if self.actual_pay_fee is not None:
            data["actualPayFee"] = number_of_decimal(self.actual_pay_fee)
        if self.discount_fee is not None:
            data["discountFee"] = number_of_decimal(self.discount_fee)
        if self.item_discount_fee is not None:
            data["itemDiscountFee"] = number_of_decimal(self.item_discount_fee)
        if self.price is not None:
            data["price"] = number_of_decimal(self.price)
        if self.quantity is not None:
            data["amount"] = self.quantity
        if self.post_fee is not None:
            data["postFee"] = number_of_decimal(self.post_fee)
        if self.adjust_fee is not None:
            data["adjustFee"] = number_of_decimal(self.adjust_fee)
        if self.gmt_create is not None:
            data["gmtCreate"] = time_text(self.gmt_create, "alibaba-date-time:string")
        if self.gmt_modified is not None:
            data["gmtModified"] = time_text(self.gmt_modified, "alibaba-date-time:string")
        if self.enter_time is not None:
            data["enterTime"] = time_text(self.enter_time, "alibaba-date-time:string")
        if self.pay_time is not None:
            data["payTime"] = time_text(self.pay_time, "alibaba-date-time:string")
        if self.seller_action_time is not None:
            data["sellerActionTime"] = time_text(self.seller_action_time, "alibaba-date-time:string")
        if self.end_time is not None:
            data["endTime"] = time_text(self.end_time, "alibaba-date-time:string")
        if self.message_path is not None:
            data["messagePath"] = self.message_path
        if self.picture_path is not None:
            data["picturePath"] = self.picture_path
        if self.message is not None:
            data["message"] = self.message
        if self.template_id is not None:
            data["templateId"] = number_of_id(self.template_id)
        if self.step_name is not None:
            data["stepName"] = self.step_name
        if self.seller_action_name is not None:
            data["sellerActionName"] = self.seller_action_name
        if self.buyer_pay_timeout is not None:
            data["buyerPayTimeout"] = self.buyer_pay_timeout
        if self.buyer_confirm_timeout is not None:
            data["buyerConfirmTimeout"] = self.buyer_confirm_timeout
        if self.need_logistics is not None:
            data["needLogistics"] = self.need_logistics
        if self.need_seller_action is not None:
            data["needSellerAction"] = self.need_seller_action
        if self.transfer_after_confirm is not None:
            data["transferAfterConfirm"] = self.transfer_after_confirm
        if self.need_seller_call_next is not None:
            data["needSellerCallNext"] = self.need_seller_call_next
        if self.instant_pay is not None:
            data["instantPay"] = self.instant_pay
        if self.extra:
            data.update(self.extra)
        return data
