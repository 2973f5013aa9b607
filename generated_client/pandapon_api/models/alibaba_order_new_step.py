# Generated from specification 0.3.0 by generator 0.1.0 (openapi-python-client 0.29.1).
# Not to be edited: change spec/ or generator/ and run `nox -s generate`.
"""`AlibabaOrderNewStep`, a schema of the API."""

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
    integer,
    members,
    number_of_decimal,
    text,
    time,
    time_text,
    unknown,
)

_KNOWN: frozenset[str] = frozenset(
    (
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
)


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
    pay_status: int | None = None
    """1 unpaid, 2 paid, 8 cancelled before payment, 12 supplementary payment. Values: `pandapon.AlibabaStepPayStatus`.
    Evidence: upstream."""
    logistics_status: int | None = None
    """1 not sent, 2 sent, 3 received, 4 all returned, 7 cancelled before dispatch. Values:
    `pandapon.AlibabaStepLogisticsStatus`. Evidence: upstream."""
    pay_fee: Decimal | None = None
    """What is to be paid, with postage. In yuan. Evidence: upstream."""
    paid_fee: Decimal | None = None
    """What was paid, with postage. In yuan. Evidence: upstream."""
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
    extra: dict[str, Any] | None = None
    """Members that the specification does not know, by wire name. None when there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        get = members(data, "AlibabaOrderNewStep").get
        return cls(
            gmt_start=None if (v := get("gmtStart")) is None else time(v, "AlibabaOrderNewStep.gmtStart", strict),
            gmt_pay=None if (v := get("gmtPay")) is None else time(v, "AlibabaOrderNewStep.gmtPay", strict),
            gmt_end=None if (v := get("gmtEnd")) is None else time(v, "AlibabaOrderNewStep.gmtEnd", strict),
            step_no=v if (v := get("stepNo")).__class__ in INT else integer(v, "AlibabaOrderNewStep.stepNo", strict),
            last_step=v if (v := get("lastStep")).__class__ in BOOL else boolean(v, "AlibabaOrderNewStep.lastStep", strict),
            step_name=v if (v := get("stepName")).__class__ in STR else text(v, "AlibabaOrderNewStep.stepName", strict),
            active_status=v if (v := get("activeStatus")).__class__ in INT else integer(v, "AlibabaOrderNewStep.activeStatus", strict),
            pay_status=v if (v := get("payStatus")).__class__ in INT else integer(v, "AlibabaOrderNewStep.payStatus", strict),
            logistics_status=v if (v := get("logisticsStatus")).__class__ in INT else integer(v, "AlibabaOrderNewStep.logisticsStatus", strict),
            pay_fee=None if (v := get("payFee")) is None else decimal(v, "AlibabaOrderNewStep.payFee", strict),
            paid_fee=None if (v := get("paidFee")) is None else decimal(v, "AlibabaOrderNewStep.paidFee", strict),
            goods_fee=None if (v := get("goodsFee")) is None else decimal(v, "AlibabaOrderNewStep.goodsFee", strict),
            adjust_fee=None if (v := get("adjustFee")) is None else decimal(v, "AlibabaOrderNewStep.adjustFee", strict),
            discount_fee=None if (v := get("discountFee")) is None else decimal(v, "AlibabaOrderNewStep.discountFee", strict),
            post_fee=None if (v := get("postFee")) is None else decimal(v, "AlibabaOrderNewStep.postFee", strict),
            paid_post_fee=None if (v := get("paidPostFee")) is None else decimal(v, "AlibabaOrderNewStep.paidPostFee", strict),
            extra=None if data.keys() <= _KNOWN else unknown(data, _KNOWN),
        )

    def to_dict(self) -> dict[str, Any]:
        """The wire form. Members that are None are left out."""
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
            data["payStatus"] = self.pay_status
        if self.logistics_status is not None:
            data["logisticsStatus"] = self.logistics_status
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
