# Generated from specification 0.3.0 by generator 0.1.0 (openapi-python-client 0.29.1).
# Not to be edited: change spec/ or generator/ and run `nox -s generate`.
"""`AlibabaTradeTerms`, a schema of the API."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from decimal import Decimal
from typing import Any, Self

from attrs import define

from .._codec import (
    BOOL,
    STR,
    boolean,
    decimal,
    id_number,
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
        "payStatus",
        "payTime",
        "payWay",
        "phasAmount",
        "phase",
        "phaseCondition",
        "phaseDate",
        "cardPay",
        "expressPay",
        "payWayDesc",
    )
)


@define(kw_only=True)
class AlibabaTradeTerms:
    """A payment, or a stage of it. PandaPon declares ten members, as many as the upstream has.

    Evidence: upstream.
    """

    pay_status: str | None = None
    """1 unpaid, 2 paid, 4 fully refunded, 6 the seller has the money, 7 no outside payment made yet, 8 cancelled before
    payment, 9 being paid, 12 on account and outstanding. The international site has words instead. Values:
    `pandapon.AlibabaPayStatus`. Evidence: upstream."""
    pay_time: datetime.datetime | None = None
    """When it was paid. Evidence: upstream."""
    pay_way: str | None = None
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
    extra: dict[str, Any] | None = None
    """Members that the specification does not know, by wire name. None when there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        get = members(data, "AlibabaTradeTerms").get
        return cls(
            pay_status=v if (v := get("payStatus")).__class__ in STR else text(v, "AlibabaTradeTerms.payStatus", strict),
            pay_time=None if (v := get("payTime")) is None else time(v, "AlibabaTradeTerms.payTime", strict),
            pay_way=v if (v := get("payWay")).__class__ in STR else text(v, "AlibabaTradeTerms.payWay", strict),
            phase_amount=None if (v := get("phasAmount")) is None else decimal(v, "AlibabaTradeTerms.phasAmount", strict),
            phase=None if (v := get("phase")) is None else id_number(v, "AlibabaTradeTerms.phase", strict),
            phase_condition=v if (v := get("phaseCondition")).__class__ in STR else text(v, "AlibabaTradeTerms.phaseCondition", strict),
            phase_date=v if (v := get("phaseDate")).__class__ in STR else text(v, "AlibabaTradeTerms.phaseDate", strict),
            card_pay=v if (v := get("cardPay")).__class__ in BOOL else boolean(v, "AlibabaTradeTerms.cardPay", strict),
            express_pay=v if (v := get("expressPay")).__class__ in BOOL else boolean(v, "AlibabaTradeTerms.expressPay", strict),
            pay_way_description=v if (v := get("payWayDesc")).__class__ in STR else text(v, "AlibabaTradeTerms.payWayDesc", strict),
            extra=None if data.keys() <= _KNOWN else unknown(data, _KNOWN),
        )

    def to_dict(self) -> dict[str, Any]:
        """The wire form. Members that are None are left out."""
        data: dict[str, Any] = {}
        if self.pay_status is not None:
            data["payStatus"] = self.pay_status
        if self.pay_time is not None:
            data["payTime"] = time_text(self.pay_time, "alibaba-date-time:string")
        if self.pay_way is not None:
            data["payWay"] = self.pay_way
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
