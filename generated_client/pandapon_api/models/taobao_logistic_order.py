# Generated from spec/ by `nox -s generate`; not to be edited.
"""`TaobaoLogisticOrder`, a schema of the API."""

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
    text,
)
from .._extra import NOTHING

_NAMES = names("logistic_company_name", "logistic_number", "rts_time")
_ALL = itemgetter(*_NAMES)
_NONE = dict.fromkeys(_NAMES)


@define(kw_only=True)
class TaobaoLogisticOrder:
    """A parcel of a sub-order.

    Evidence: upstream.
    """

    logistic_company_name: str | None = None
    """Name of the carrier. Evidence: upstream."""
    logistic_number: str | None = None
    """Waybill number. Evidence: upstream."""
    rts_time: int | None = None
    """When the parcel was dispatched, as a count. Whether of seconds or milliseconds is not stated. Evidence: upstream."""
    extra: Mapping[str, Any] = NOTHING
    """Fields that the specification does not have, by wire name; empty if there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        try:
            if len(data) == 3:
                values, extra = _ALL(data), NOTHING
            else:
                values, extra = spread(data, _NONE, "TaobaoLogisticOrder")
        except (KeyError, TypeError):
            values, extra = spread(data, _NONE, "TaobaoLogisticOrder")
        self: Any = new(cls)
        self.extra = extra
        (self.logistic_company_name, self.logistic_number, self.rts_time) = values
        if self.logistic_company_name is not None and type(self.logistic_company_name) is not str:
            self.logistic_company_name = text(self.logistic_company_name, "TaobaoLogisticOrder.logistic_company_name", strict)
        if self.logistic_number is not None and type(self.logistic_number) is not str:
            self.logistic_number = text(self.logistic_number, "TaobaoLogisticOrder.logistic_number", strict)
        if self.rts_time is not None and type(self.rts_time) is not int:
            self.rts_time = integer(self.rts_time, "TaobaoLogisticOrder.rts_time", strict)
        read: Self = self
        return read

    def to_dict(self) -> dict[str, Any]:
        """Return the wire form. Fields that are None are left out."""
        data: dict[str, Any] = {}
        if self.logistic_company_name is not None:
            data["logistic_company_name"] = self.logistic_company_name
        if self.logistic_number is not None:
            data["logistic_number"] = self.logistic_number
        if self.rts_time is not None:
            data["rts_time"] = self.rts_time
        if self.extra:
            data.update(self.extra)
        return data
