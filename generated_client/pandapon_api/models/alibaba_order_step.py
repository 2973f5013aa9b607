# Generated from specification 0.3.0 by generator 0.1.0 (openapi-python-client 0.29.1).
# Not to be edited: change spec/ or generator/ and run `nox -s generate`.
"""`AlibabaOrderStep`, a schema of the API."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from decimal import Decimal
from typing import Any, Self

from attrs import define

from .._codec import (
    BOOL,
    INT,
    STR,
    boolean,
    decimal,
    id_number,
    integer,
    members,
    number_of_decimal,
    number_of_id,
    text,
    time,
    time_text,
    unknown,
)

_KNOWN: frozenset[str] = frozenset(
    (
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
)


@define(kw_only=True)
class AlibabaOrderStep:
    """A stage of an order in the old trade model (3.0).

    Evidence: upstream.
    """

    step_order_id: str | None = None
    """Id of the stage. Evidence: upstream."""
    step_order_status: str | None = None
    """State of the stage. Values: `pandapon.AlibabaStepOrderStatus`. Evidence: upstream."""
    step_pay_status: int | None = None
    """1 unpaid, 2 paid, 4 refunded, 6 passed on to the seller, 8 closed unpaid. Values: `pandapon.AlibabaStepPayStatus`.
    Evidence: upstream."""
    step_no: int | None = None
    """Number of the stage, from 1. Evidence: upstream."""
    last_step: bool | None = None
    """Whether this is the last stage. Evidence: upstream."""
    has_disbursed: bool | None = None
    """Whether the money was paid out to the seller. Evidence: upstream."""
    pay_fee: Decimal | None = None
    """What was to be paid when the stage was created, without postage. In yuan. Evidence: upstream."""
    actual_pay_fee: Decimal | None = None
    """What is to be paid with postage and price changes. In yuan. Evidence: upstream."""
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
    """When the seller did what the stage asks for. Evidence: upstream."""
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
    """What the seller has to do, by name. Evidence: upstream."""
    buyer_pay_timeout: int | None = None
    """Time to pay, in seconds. Evidence: upstream."""
    buyer_confirm_timeout: int | None = None
    """Time to confirm; in which unit is not stated. Evidence: upstream."""
    need_logistics: bool | None = None
    """Whether goods are sent in this stage. Evidence: upstream."""
    need_seller_action: bool | None = None
    """Whether the seller has to do something and the buyer to confirm it. Evidence: upstream."""
    transfer_after_confirm: bool | None = None
    """Whether the money is paid out when the stage ends. Evidence: upstream."""
    need_seller_call_next: bool | None = None
    """Whether the seller moves the order on to the next stage. Evidence: upstream."""
    instant_pay: bool | None = None
    """Whether instant payout is allowed. Evidence: upstream."""
    extra: dict[str, Any] | None = None
    """Members that the specification does not know, by wire name. None when there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        get = members(data, "AlibabaOrderStep").get
        return cls(
            step_order_id=None if (v := get("stepOrderId")) is None else id_number(v, "AlibabaOrderStep.stepOrderId", strict),
            step_order_status=v if (v := get("stepOrderStatus")).__class__ in STR else text(v, "AlibabaOrderStep.stepOrderStatus", strict),
            step_pay_status=v if (v := get("stepPayStatus")).__class__ in INT else integer(v, "AlibabaOrderStep.stepPayStatus", strict),
            step_no=v if (v := get("stepNo")).__class__ in INT else integer(v, "AlibabaOrderStep.stepNo", strict),
            last_step=v if (v := get("lastStep")).__class__ in BOOL else boolean(v, "AlibabaOrderStep.lastStep", strict),
            has_disbursed=v if (v := get("hasDisbursed")).__class__ in BOOL else boolean(v, "AlibabaOrderStep.hasDisbursed", strict),
            pay_fee=None if (v := get("payFee")) is None else decimal(v, "AlibabaOrderStep.payFee", strict),
            actual_pay_fee=None if (v := get("actualPayFee")) is None else decimal(v, "AlibabaOrderStep.actualPayFee", strict),
            discount_fee=None if (v := get("discountFee")) is None else decimal(v, "AlibabaOrderStep.discountFee", strict),
            item_discount_fee=None if (v := get("itemDiscountFee")) is None else decimal(v, "AlibabaOrderStep.itemDiscountFee", strict),
            price=None if (v := get("price")) is None else decimal(v, "AlibabaOrderStep.price", strict),
            quantity=v if (v := get("amount")).__class__ in INT else integer(v, "AlibabaOrderStep.amount", strict),
            post_fee=None if (v := get("postFee")) is None else decimal(v, "AlibabaOrderStep.postFee", strict),
            adjust_fee=None if (v := get("adjustFee")) is None else decimal(v, "AlibabaOrderStep.adjustFee", strict),
            gmt_create=None if (v := get("gmtCreate")) is None else time(v, "AlibabaOrderStep.gmtCreate", strict),
            gmt_modified=None if (v := get("gmtModified")) is None else time(v, "AlibabaOrderStep.gmtModified", strict),
            enter_time=None if (v := get("enterTime")) is None else time(v, "AlibabaOrderStep.enterTime", strict),
            pay_time=None if (v := get("payTime")) is None else time(v, "AlibabaOrderStep.payTime", strict),
            seller_action_time=None if (v := get("sellerActionTime")) is None else time(v, "AlibabaOrderStep.sellerActionTime", strict),
            end_time=None if (v := get("endTime")) is None else time(v, "AlibabaOrderStep.endTime", strict),
            message_path=v if (v := get("messagePath")).__class__ in STR else text(v, "AlibabaOrderStep.messagePath", strict),
            picture_path=v if (v := get("picturePath")).__class__ in STR else text(v, "AlibabaOrderStep.picturePath", strict),
            message=v if (v := get("message")).__class__ in STR else text(v, "AlibabaOrderStep.message", strict),
            template_id=None if (v := get("templateId")) is None else id_number(v, "AlibabaOrderStep.templateId", strict),
            step_name=v if (v := get("stepName")).__class__ in STR else text(v, "AlibabaOrderStep.stepName", strict),
            seller_action_name=v if (v := get("sellerActionName")).__class__ in STR else text(v, "AlibabaOrderStep.sellerActionName", strict),
            buyer_pay_timeout=v if (v := get("buyerPayTimeout")).__class__ in INT else integer(v, "AlibabaOrderStep.buyerPayTimeout", strict),
            buyer_confirm_timeout=v if (v := get("buyerConfirmTimeout")).__class__ in INT else integer(v, "AlibabaOrderStep.buyerConfirmTimeout", strict),
            need_logistics=v if (v := get("needLogistics")).__class__ in BOOL else boolean(v, "AlibabaOrderStep.needLogistics", strict),
            need_seller_action=v if (v := get("needSellerAction")).__class__ in BOOL else boolean(v, "AlibabaOrderStep.needSellerAction", strict),
            transfer_after_confirm=v if (v := get("transferAfterConfirm")).__class__ in BOOL else boolean(v, "AlibabaOrderStep.transferAfterConfirm", strict),
            need_seller_call_next=v if (v := get("needSellerCallNext")).__class__ in BOOL else boolean(v, "AlibabaOrderStep.needSellerCallNext", strict),
            instant_pay=v if (v := get("instantPay")).__class__ in BOOL else boolean(v, "AlibabaOrderStep.instantPay", strict),
            extra=None if data.keys() <= _KNOWN else unknown(data, _KNOWN),
        )

    def to_dict(self) -> dict[str, Any]:
        """The wire form. Members that are None are left out."""
        data: dict[str, Any] = {}
        if self.step_order_id is not None:
            data["stepOrderId"] = number_of_id(self.step_order_id)
        if self.step_order_status is not None:
            data["stepOrderStatus"] = self.step_order_status
        if self.step_pay_status is not None:
            data["stepPayStatus"] = self.step_pay_status
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
