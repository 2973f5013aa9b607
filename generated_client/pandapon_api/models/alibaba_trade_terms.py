# Generated from spec/ by `nox -s generate`; not to be edited.
"""`AlibabaTradeTerms`, a schema of the API."""

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
from ..enums.alibaba_payments import AlibabaPayStatus, AlibabaPayWay

_AlibabaPayStatus = members_of(AlibabaPayStatus)
_AlibabaPayWay = members_of(AlibabaPayWay)
_NAMES = names("payStatus", "payTime", "payWay", "phasAmount", "phase", "phaseCondition", "phaseDate", "cardPay", "expressPay", "payWayDesc")
_ALL = itemgetter(*_NAMES)
_NONE = dict.fromkeys(_NAMES)


@define(kw_only=True)
class AlibabaTradeTerms:
    """A payment, or a stage of it. PandaPon declares ten fields, as many as the upstream has.

    Evidence: upstream.
    """

    pay_status: AlibabaPayStatus | str | None = None
    """1 unpaid, 2 paid, 4 fully refunded, 6 the seller has the money, 7 no outside payment made yet, 8 cancelled before
    payment, 9 being paid, 12 on account and outstanding. The international site has words instead. Values:
    `pandapon.AlibabaPayStatus`. Evidence: upstream."""
    pay_time: datetime.datetime | None = None
    """When it was paid. Evidence: upstream."""
    pay_way: AlibabaPayWay | str | None = None
    """How it is paid: 1 Alipay, 2 MYbank trust pay, 3 Cheng-e-She credit, 4 bank transfer, 5 Shexiaobao, 6 electronic
    acceptance bill, 7 account period, 8 combined channels, 9 no payment, 10 Lingshoutong credit, 12 declared payment,
    13 payment platform. Values: `pandapon.AlibabaPayWay`. Evidence: upstream."""
    phase_amount: Decimal | None = None
    """Amount paid; equals `totalAmount` in the samples. In yuan. Wire name `phasAmount` (the API's spelling). Evidence:
    upstream."""
    phase: str | None = None
    """Id of the payment stage. Evidence: upstream."""
    phase_condition: str | None = None
    """Empty on 1688. Evidence: upstream."""
    phase_date: str | None = None
    """Empty on 1688. Evidence: upstream."""
    card_pay: bool | None = None
    """Whether it was paid by bank card; absent from orders of a list. Evidence: upstream."""
    express_pay: bool | None = None
    """Whether it was paid by quick pay; absent from orders of a list. Evidence: upstream."""
    pay_way_description: str | None = None
    """How it is paid, in Chinese. Wire name `payWayDesc`. Evidence: upstream."""
    extra: Mapping[str, Any] = NOTHING
    """Fields that the specification does not have, by wire name; empty if there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        try:
            if len(data) == 10:
                values, extra = _ALL(data), NOTHING
            else:
                values, extra = spread(data, _NONE, "AlibabaTradeTerms")
        except (KeyError, TypeError):
            values, extra = spread(data, _NONE, "AlibabaTradeTerms")
        self: Any = new(cls)
        self.extra = extra
        (
            self.pay_status,
            self.pay_time,
            self.pay_way,
            self.phase_amount,
            self.phase,
            self.phase_condition,
            self.phase_date,
            self.card_pay,
            self.express_pay,
            self.pay_way_description,
        ) = values
        if self.phase_condition is not None and type(self.phase_condition) is not str:
            self.phase_condition = text(self.phase_condition, "AlibabaTradeTerms.phaseCondition", strict)
        if self.phase_date is not None and type(self.phase_date) is not str:
            self.phase_date = text(self.phase_date, "AlibabaTradeTerms.phaseDate", strict)
        if self.card_pay is not None and type(self.card_pay) is not bool:
            self.card_pay = boolean(self.card_pay, "AlibabaTradeTerms.cardPay", strict)
        if self.express_pay is not None and type(self.express_pay) is not bool:
            self.express_pay = boolean(self.express_pay, "AlibabaTradeTerms.expressPay", strict)
        if self.pay_way_description is not None and type(self.pay_way_description) is not str:
            self.pay_way_description = text(self.pay_way_description, "AlibabaTradeTerms.payWayDesc", strict)
        try:
            if self.pay_status is not None:
                self.pay_status = _AlibabaPayStatus[self.pay_status]
            if self.pay_way is not None:
                self.pay_way = _AlibabaPayWay[self.pay_way]
        except (KeyError, TypeError):
            if self.pay_status is not None:
                self.pay_status = member(AlibabaPayStatus, self.pay_status, "AlibabaTradeTerms.payStatus", strict)
            if self.pay_way is not None:
                self.pay_way = member(AlibabaPayWay, self.pay_way, "AlibabaTradeTerms.payWay", strict)
        if self.pay_time is not None:
            self.pay_time = time(self.pay_time, "AlibabaTradeTerms.payTime", strict)
        if self.phase_amount is not None:
            self.phase_amount = decimal(self.phase_amount, "AlibabaTradeTerms.phasAmount", strict)
        if self.phase is not None:
            self.phase = id_number(self.phase, "AlibabaTradeTerms.phase", strict)
        read: Self = self
        return read

    def to_dict(self) -> dict[str, Any]:
        """Return the wire form. Fields that are None are left out."""
        data: dict[str, Any] = {}
        if self.pay_status is not None:
            data["payStatus"] = wire_value(self.pay_status)
        if self.pay_time is not None:
            data["payTime"] = time_text(self.pay_time, "alibaba-date-time:string")
        if self.pay_way is not None:
            data["payWay"] = wire_value(self.pay_way)
        if self.phase_amount is not None:
            data["phasAmount"] = number_of_decimal(self.phase_amount)
        if self.phase is not None:
            data["phase"] = number_of_id(self.phase)
        if self.phase_condition is not None:
            data["phaseCondition"] = self.phase_condition
        if self.phase_date is not None:
            data["phaseDate"] = self.phase_date
        if self.card_pay is not None:
            data["cardPay"] = self.card_pay
        if self.express_pay is not None:
            data["expressPay"] = self.express_pay
        if self.pay_way_description is not None:
            data["payWayDesc"] = self.pay_way_description
        if self.extra:
            data.update(self.extra)
        return data
