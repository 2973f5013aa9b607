# Generated from specification 0.3.0 by generator 0.1.0 (openapi-python-client 0.29.1).
# Not to be edited: change spec/ or generator/ and run `nox -s generate`.
"""`DomesticLogisticsParcel`, a schema of the API."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self

from attrs import define

from .._codec import (
    STR,
    members,
    text,
    time,
    time_text,
    unknown,
)

_KNOWN: frozenset[str] = frozenset(("logisticNumer", "logisticCompanyName", "rtsTime"))


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
    """Time that goes with the parcel, presumably of its dispatch (guess), as text of 10 digits. Evidence: documented."""
    extra: dict[str, Any] | None = None
    """Members that the specification does not know, by wire name. None when there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        get = members(data, "DomesticLogisticsParcel").get
        return cls(
            logistic_number=v if (v := get("logisticNumer")).__class__ in STR else text(v, "DomesticLogisticsParcel.logisticNumer", strict),
            logistic_company_name=v if (v := get("logisticCompanyName")).__class__ in STR else text(v, "DomesticLogisticsParcel.logisticCompanyName", strict),
            rts_time=None if (v := get("rtsTime")) is None else time(v, "DomesticLogisticsParcel.rtsTime", strict),
            extra=None if data.keys() <= _KNOWN else unknown(data, _KNOWN),
        )

    def to_dict(self) -> dict[str, Any]:
        """The wire form. Members that are None are left out."""
        data: dict[str, Any] = {}
        if self.logistic_number is not None:
            data["logisticNumer"] = self.logistic_number
        if self.logistic_company_name is not None:
            data["logisticCompanyName"] = self.logistic_company_name
        if self.rts_time is not None:
            data["rtsTime"] = time_text(self.rts_time, "epoch-seconds:string")
        if self.extra:
            data.update(self.extra)
        return data
