# Generated from spec/ by `nox -s generate`; not to be edited.
"""`AlibabaOrderNewStep`, a schema of the API."""

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
    integer,
    names,
    new,
    number_of_decimal,
    spread,
    text,
    time,
    time_text,
)
from .._extra import NOTHING
from .._members import member, members_of, wire_value
from ..enums.alibaba_logistics import AlibabaStepLogisticsStatus
from ..enums.alibaba_payments import AlibabaStepPayStatus

_AlibabaStepLogisticsStatus = members_of(AlibabaStepLogisticsStatus)
_AlibabaStepPayStatus = members_of(AlibabaStepPayStatus)
_NAMES = names(
    "gmtStart",
    "gmtPay",
    "gmtEnd",
    "stepNo",
    "lastStep",
    "stepName",
    "activeStatus",
    "payStatus",
    "logisticsStatus",
    "payFee",
    "paidFee",
    "goodsFee",
    "adjustFee",
    "discountFee",
    "postFee",
    "paidPostFee",
)
_ALL = itemgetter(*_NAMES)
_NONE = dict.fromkeys(_NAMES)


@define(kw_only=True)
class AlibabaOrderNewStep:
    """A stage of an order in trade 4.0.

    Evidence: upstream.
    """

    gmt_start: datetime.datetime | None = None
    """When the stage started. Evidence: upstream."""
    gmt_pay: datetime.datetime | None = None
    """When the stage was paid. Evidence: upstream."""
    gmt_end: datetime.datetime | None = None
    """When the stage ended. Evidence: upstream."""
    step_no: int | None = None
    """Number of the stage. Evidence: upstream."""
    last_step: bool | None = None
    """Whether this is the last stage. Evidence: upstream."""
    step_name: str | None = None
    """Name of the stage. Evidence: upstream."""
    active_status: int | None = None
    """0 not active, 1 active. Evidence: upstream."""
    pay_status: AlibabaStepPayStatus | int | None = None
    """1 unpaid, 2 paid, 8 cancelled before payment, 12 supplementary payment. Values: `pandapon.AlibabaStepPayStatus`.
    Evidence: upstream."""
    logistics_status: AlibabaStepLogisticsStatus | int | None = None
    """1 not sent, 2 sent, 3 received, 4 all returned, 7 cancelled before dispatch. Values:
    `pandapon.AlibabaStepLogisticsStatus`. Evidence: upstream."""
    pay_fee: Decimal | None = None
    """Amount due, with postage. In yuan. Evidence: upstream."""
    paid_fee: Decimal | None = None
    """Amount paid, with postage. In yuan. Evidence: upstream."""
    goods_fee: Decimal | None = None
    """The share of the goods. In yuan. Evidence: upstream."""
    adjust_fee: Decimal | None = None
    """Price change. In yuan. Evidence: upstream."""
    discount_fee: Decimal | None = None
    """Discount. In yuan. Evidence: upstream."""
    post_fee: Decimal | None = None
    """Postage to be paid. In yuan. Evidence: upstream."""
    paid_post_fee: Decimal | None = None
    """Postage that was paid. In yuan. Evidence: upstream."""
    extra: Mapping[str, Any] = NOTHING
    """Fields that the specification does not have, by wire name; empty if there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        try:
            if len(data) == 16:
                values, extra = _ALL(data), NOTHING
            else:
                values, extra = spread(data, _NONE, "AlibabaOrderNewStep")
        except (KeyError, TypeError):
            values, extra = spread(data, _NONE, "AlibabaOrderNewStep")
        self: Any = new(cls)
        self.extra = extra
        (
            self.gmt_start,
            self.gmt_pay,
            self.gmt_end,
            self.step_no,
            self.last_step,
            self.step_name,
            self.active_status,
            self.pay_status,
            self.logistics_status,
            self.pay_fee,
            self.paid_fee,
            self.goods_fee,
            self.adjust_fee,
            self.discount_fee,
            self.post_fee,
            self.paid_post_fee,
        ) = values
        if self.step_no is not None and type(self.step_no) is not int:
            self.step_no = integer(self.step_no, "AlibabaOrderNewStep.stepNo", strict)
        if self.last_step is not None and type(self.last_step) is not bool:
            self.last_step = boolean(self.last_step, "AlibabaOrderNewStep.lastStep", strict)
        if self.step_name is not None and type(self.step_name) is not str:
            self.step_name = text(self.step_name, "AlibabaOrderNewStep.stepName", strict)
        if self.active_status is not None and type(self.active_status) is not int:
            self.active_status = integer(self.active_status, "AlibabaOrderNewStep.activeStatus", strict)
        try:
            if self.pay_status is not None:  # True and 1.0 would be found as 1
                self.pay_status = (
                    _AlibabaStepPayStatus[self.pay_status]
                    if type(self.pay_status) is int
                    else member(AlibabaStepPayStatus, self.pay_status, "AlibabaOrderNewStep.payStatus", strict)
                )
            if self.logistics_status is not None:  # True and 1.0 would be found as 1
                self.logistics_status = (
                    _AlibabaStepLogisticsStatus[self.logistics_status]
                    if type(self.logistics_status) is int
                    else member(AlibabaStepLogisticsStatus, self.logistics_status, "AlibabaOrderNewStep.logisticsStatus", strict)
                )
        except (KeyError, TypeError):
            if self.pay_status is not None:
                self.pay_status = member(AlibabaStepPayStatus, self.pay_status, "AlibabaOrderNewStep.payStatus", strict)
            if self.logistics_status is not None:
                self.logistics_status = member(AlibabaStepLogisticsStatus, self.logistics_status, "AlibabaOrderNewStep.logisticsStatus", strict)
        if self.gmt_start is not None:
            self.gmt_start = time(self.gmt_start, "AlibabaOrderNewStep.gmtStart", strict)
        if self.gmt_pay is not None:
            self.gmt_pay = time(self.gmt_pay, "AlibabaOrderNewStep.gmtPay", strict)
        if self.gmt_end is not None:
            self.gmt_end = time(self.gmt_end, "AlibabaOrderNewStep.gmtEnd", strict)
        if self.pay_fee is not None:
            self.pay_fee = decimal(self.pay_fee, "AlibabaOrderNewStep.payFee", strict)
        if self.paid_fee is not None:
            self.paid_fee = decimal(self.paid_fee, "AlibabaOrderNewStep.paidFee", strict)
        if self.goods_fee is not None:
            self.goods_fee = decimal(self.goods_fee, "AlibabaOrderNewStep.goodsFee", strict)
        if self.adjust_fee is not None:
            self.adjust_fee = decimal(self.adjust_fee, "AlibabaOrderNewStep.adjustFee", strict)
        if self.discount_fee is not None:
            self.discount_fee = decimal(self.discount_fee, "AlibabaOrderNewStep.discountFee", strict)
        if self.post_fee is not None:
            self.post_fee = decimal(self.post_fee, "AlibabaOrderNewStep.postFee", strict)
        if self.paid_post_fee is not None:
            self.paid_post_fee = decimal(self.paid_post_fee, "AlibabaOrderNewStep.paidPostFee", strict)
        read: Self = self
        return read

    def to_dict(self) -> dict[str, Any]:
        """Return the wire form. Fields that are None are left out."""
        data: dict[str, Any] = {}
        if self.gmt_start is not None:
            data["gmtStart"] = time_text(self.gmt_start, "alibaba-date-time:string")
        if self.gmt_pay is not None:
            data["gmtPay"] = time_text(self.gmt_pay, "alibaba-date-time:string")
        if self.gmt_end is not None:
            data["gmtEnd"] = time_text(self.gmt_end, "alibaba-date-time:string")
        if self.step_no is not None:
            data["stepNo"] = self.step_no
        if self.last_step is not None:
            data["lastStep"] = self.last_step
        if self.step_name is not None:
            data["stepName"] = self.step_name
        if self.active_status is not None:
            data["activeStatus"] = self.active_status
        if self.pay_status is not None:
            data["payStatus"] = wire_value(self.pay_status)
        if self.logistics_status is not None:
            data["logisticsStatus"] = wire_value(self.logistics_status)
        if self.pay_fee is not None:
            data["payFee"] = number_of_decimal(self.pay_fee)
        if self.paid_fee is not None:
            data["paidFee"] = number_of_decimal(self.paid_fee)
        if self.goods_fee is not None:
            data["goodsFee"] = number_of_decimal(self.goods_fee)
        if self.adjust_fee is not None:
            data["adjustFee"] = number_of_decimal(self.adjust_fee)
        if self.discount_fee is not None:
            data["discountFee"] = number_of_decimal(self.discount_fee)
        if self.post_fee is not None:
            data["postFee"] = number_of_decimal(self.post_fee)
        if self.paid_post_fee is not None:
            data["paidPostFee"] = number_of_decimal(self.paid_post_fee)
        if self.extra:
            data.update(self.extra)
        return data
