# Generated from spec/ by `nox -s generate`; not to be edited.
"""`AlibabaCreatedAccountPeriod`, a schema of the API."""

from __future__ import annotations

from collections.abc import Mapping
from operator import itemgetter
from typing import Any, Self

from attrs import define

from .._codec import (
    integer,
    names,
    new,
    spread,
)
from .._extra import NOTHING
from .._members import member, members_of, wire_value
from ..enums.alibaba_payments import AlibabaAccountPeriodType

_AlibabaAccountPeriodType = members_of(AlibabaAccountPeriodType)
_NAMES = names("tapType", "tapDate", "tapOverdue")
_ALL = itemgetter(*_NAMES)
_NONE = dict.fromkeys(_NAMES)


@define(kw_only=True)
class AlibabaCreatedAccountPeriod:
    """When goods bought on account must be paid.

    Evidence: upstream.
    """

    period_type: AlibabaAccountPeriodType | int | None = None
    """How the due day is determined: 1 monthly, 3 every two months, 6 every three months, 5 counted from receipt.
    Values: `pandapon.AlibabaAccountPeriodType`. Wire name `tapType`. Evidence: upstream."""
    period_day: int | None = None
    """Day of the month, or number of days after receipt. Wire name `tapDate`. Evidence: upstream."""
    overdue_count: int | None = None
    """Overdue count; what exactly is counted is not described. Wire name `tapOverdue`. Evidence: upstream."""
    extra: Mapping[str, Any] = NOTHING
    """Fields that the specification does not have, by wire name; empty if there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        try:
            if len(data) == 3:
                values, extra = _ALL(data), NOTHING
            else:
                values, extra = spread(data, _NONE, "AlibabaCreatedAccountPeriod")
        except (KeyError, TypeError):
            values, extra = spread(data, _NONE, "AlibabaCreatedAccountPeriod")
        self: Any = new(cls)
        self.extra = extra
        (self.period_type, self.period_day, self.overdue_count) = values
        if self.period_day is not None and type(self.period_day) is not int:
            self.period_day = integer(self.period_day, "AlibabaCreatedAccountPeriod.tapDate", strict)
        if self.overdue_count is not None and type(self.overdue_count) is not int:
            self.overdue_count = integer(self.overdue_count, "AlibabaCreatedAccountPeriod.tapOverdue", strict)
        try:
            if self.period_type is not None:  # True and 1.0 would be found as 1
                self.period_type = (
                    _AlibabaAccountPeriodType[self.period_type]
                    if type(self.period_type) is int
                    else member(AlibabaAccountPeriodType, self.period_type, "AlibabaCreatedAccountPeriod.tapType", strict)
                )
        except (KeyError, TypeError):
            if self.period_type is not None:
                self.period_type = member(AlibabaAccountPeriodType, self.period_type, "AlibabaCreatedAccountPeriod.tapType", strict)
        read: Self = self
        return read

    def to_dict(self) -> dict[str, Any]:
        """Return the wire form. Fields that are None are left out."""
        data: dict[str, Any] = {}
        if self.period_type is not None:
            data["tapType"] = wire_value(self.period_type)
        if self.period_day is not None:
            data["tapDate"] = self.period_day
        if self.overdue_count is not None:
            data["tapOverdue"] = self.overdue_count
        if self.extra:
            data.update(self.extra)
        return data
