# Generated from spec/ by `nox -s generate`; not to be edited.
"""`DomesticLogisticsParcel`, a schema of the API."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from operator import itemgetter
from typing import Any, Self

from attrs import define

from .._codec import (
    names,
    new,
    spread,
    text,
    time,
)
from .._extra import NOTHING
from .._sending import (
    any_out,
    id_out,
    map_out,
    text_out,
    time_out,
)

_NAMES = names("logisticNumer", "logisticCompanyName", "rtsTime")
_ALL = itemgetter(*_NAMES)
_NONE = dict.fromkeys(_NAMES)


@define(kw_only=True)
class DomesticLogisticsParcel:
    """A parcel inside China.

    Evidence: documented.
    """

    logistic_number: str | None = None
    """Waybill number of the Chinese carrier, with a prefix such as SF or YT. Wire name `logisticNumer` (the API's
    spelling). Evidence: documented."""
    logistic_company_name: str | None = None
    """Chinese name of the carrier. Evidence: documented."""
    rts_time: datetime.datetime | str | None = None
    """Time of the parcel, presumably of its dispatch (guess), as a string of 10 digits. Evidence: documented."""
    extra: Mapping[str, Any] | None = NOTHING
    """Fields that the specification does not have, by wire name; empty if there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        try:
            if len(data) == 3:
                values, extra = _ALL(data), NOTHING
            else:
                values, extra = spread(data, _NONE, "DomesticLogisticsParcel")
        except (KeyError, TypeError):
            values, extra = spread(data, _NONE, "DomesticLogisticsParcel")
        self: Any = new(cls)
        self.extra = extra
        (self.logistic_number, self.logistic_company_name, self.rts_time) = values
        if self.logistic_number is not None and type(self.logistic_number) is not str:
            self.logistic_number = text(self.logistic_number, "DomesticLogisticsParcel.logisticNumer", strict)
        if self.logistic_company_name is not None and type(self.logistic_company_name) is not str:
            self.logistic_company_name = text(self.logistic_company_name, "DomesticLogisticsParcel.logisticCompanyName", strict)
        if self.rts_time is not None:
            self.rts_time = time(self.rts_time, "DomesticLogisticsParcel.rtsTime", strict)
        read: Self = self
        return read

    def to_dict(self) -> dict[str, Any]:
        """Return the wire form. Fields that are None are left out.

        Raises:
            InvalidArgumentError: a field has a wrong type.
        """
        data: dict[str, Any] = {}
        if self.logistic_number is not None:
            data["logisticNumer"] = id_out(self.logistic_number, "logistic_number")
        if self.logistic_company_name is not None:
            data["logisticCompanyName"] = text_out(self.logistic_company_name, "logistic_company_name")
        if self.rts_time is not None:
            data["rtsTime"] = time_out(self.rts_time, "rts_time", "epoch-seconds:string")
        if self.extra:
            data.update(map_out(self.extra, "extra", any_out))
        return data
