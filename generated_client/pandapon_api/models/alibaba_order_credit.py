# Generated from spec/ by `nox -s generate`; not to be edited.
"""`AlibabaOrderCredit`, a schema of the API."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from operator import itemgetter
from typing import Any, Self

from attrs import define

from .._codec import (
    integer,
    names,
    new,
    spread,
    text,
    time,
    time_text,
)
from .._extra import NOTHING
from .._members import member, members_of, wire_value
from ..enums.alibaba_payments import AlibabaRepaySource

_AlibabaRepaySource = members_of(AlibabaRepaySource)
_NAMES = names("payAmount", "createTime", "status", "gracePeriodEndTime", "statusStr", "restRepayAmount", "lastRepayTime", "repaySource")
_ALL = itemgetter(*_NAMES)
_NONE = dict.fromkeys(_NAMES)


@define(kw_only=True)
class AlibabaOrderCredit:
    """The Cheng-e-She credit that pays an order.

    Evidence: upstream.
    """

    pay_amount: int | None = None
    """Amount of the order; the unit is not stated. Unit not known. Evidence: upstream."""
    create_time: datetime.datetime | None = None
    """When it was paid. Evidence: upstream."""
    status: str | None = None
    """State of the credit; `END` in the sample, the other values are not known. Evidence: upstream."""
    grace_period_end_time: datetime.datetime | None = None
    """Latest time to repay; superseded by `lastRepayTime`. Evidence: upstream."""
    status_text: str | None = None
    """State of the credit in Chinese. Wire name `statusStr`. Evidence: upstream."""
    rest_repay_amount: int | None = None
    """Amount still to be repaid; the unit is not stated. Unit not known. Evidence: upstream."""
    last_repay_time: datetime.datetime | None = None
    """Latest time to repay. Only in the upstream's newest reference; PandaPon's version probably lacks it. Evidence:
    upstream."""
    repay_source: AlibabaRepaySource | str | None = None
    """Source of the repayment: `KJPAY`, `OWN_FUNDS` or `INSTALLMENT_REPAY`. Values: `pandapon.AlibabaRepaySource`. Only
    in the upstream's newest reference; PandaPon's version probably lacks it. Evidence: upstream."""
    extra: Mapping[str, Any] = NOTHING
    """Fields that the specification does not have, by wire name; empty if there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        try:
            if len(data) == 8:
                values, extra = _ALL(data), NOTHING
            else:
                values, extra = spread(data, _NONE, "AlibabaOrderCredit")
        except (KeyError, TypeError):
            values, extra = spread(data, _NONE, "AlibabaOrderCredit")
        self: Any = new(cls)
        self.extra = extra
        (
            self.pay_amount,
            self.create_time,
            self.status,
            self.grace_period_end_time,
            self.status_text,
            self.rest_repay_amount,
            self.last_repay_time,
            self.repay_source,
        ) = values
        if self.pay_amount is not None and type(self.pay_amount) is not int:
            self.pay_amount = integer(self.pay_amount, "AlibabaOrderCredit.payAmount", strict)
        if self.status is not None and type(self.status) is not str:
            self.status = text(self.status, "AlibabaOrderCredit.status", strict)
        if self.status_text is not None and type(self.status_text) is not str:
            self.status_text = text(self.status_text, "AlibabaOrderCredit.statusStr", strict)
        if self.rest_repay_amount is not None and type(self.rest_repay_amount) is not int:
            self.rest_repay_amount = integer(self.rest_repay_amount, "AlibabaOrderCredit.restRepayAmount", strict)
        try:
            if self.repay_source is not None:
                self.repay_source = _AlibabaRepaySource[self.repay_source]
        except (KeyError, TypeError):
            if self.repay_source is not None:
                self.repay_source = member(AlibabaRepaySource, self.repay_source, "AlibabaOrderCredit.repaySource", strict)
        if self.create_time is not None:
            self.create_time = time(self.create_time, "AlibabaOrderCredit.createTime", strict)
        if self.grace_period_end_time is not None:
            self.grace_period_end_time = time(self.grace_period_end_time, "AlibabaOrderCredit.gracePeriodEndTime", strict)
        if self.last_repay_time is not None:
            self.last_repay_time = time(self.last_repay_time, "AlibabaOrderCredit.lastRepayTime", strict)
        read: Self = self
        return read

    def to_dict(self) -> dict[str, Any]:
        """Return the wire form. Fields that are None are left out."""
        data: dict[str, Any] = {}
        if self.pay_amount is not None:
            data["payAmount"] = self.pay_amount
        if self.create_time is not None:
            data["createTime"] = time_text(self.create_time, "local-date-time:string")
        if self.status is not None:
            data["status"] = self.status
        if self.grace_period_end_time is not None:
            data["gracePeriodEndTime"] = time_text(self.grace_period_end_time, "local-date-time:string")
        if self.status_text is not None:
            data["statusStr"] = self.status_text
        if self.rest_repay_amount is not None:
            data["restRepayAmount"] = self.rest_repay_amount
        if self.last_repay_time is not None:
            data["lastRepayTime"] = time_text(self.last_repay_time, "local-date-time:string")
        if self.repay_source is not None:
            data["repaySource"] = wire_value(self.repay_source)
        if self.extra:
            data.update(self.extra)
        return data
