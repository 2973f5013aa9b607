# Generated from specification 0.3.0 by generator 0.1.0 (openapi-python-client 0.29.1).
# Not to be edited: change spec/ or generator/ and run `nox -s generate`.
"""`TaobaoParcelTrace`, a schema of the API."""

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

_KNOWN: frozenset[str] = frozenset(
    (
        "time",
        "status",
        "statusDesc",
        "standerdDesc",
        "action",
        "facilityName",
        "province",
        "city",
        "district",
        "nextCity",
        "nextNodeName",
    )
)


@define(kw_only=True)
class TaobaoParcelTrace:
    """One station of a parcel.

    Evidence: documented.
    """

    time: datetime.datetime | None = None
    """When it happened. Evidence: documented."""
    status: str | None = None
    """State of the parcel from then on, such as `TRANSPORT`. Values: `pandapon.LogisticsStatus`. Evidence: documented."""
    status_description: str | None = None
    """What happened, in words. Wire name `statusDesc`. Evidence: documented."""
    standard_description: str | None = None
    """What happened, in standardised words. Wire name `standerdDesc` (the API's spelling). Evidence: documented."""
    action: str | None = None
    """What happened, as a code such as `TMS_STATION_IN`. Values: `pandapon.LogisticsAction`. Evidence: documented."""
    facility_name: str | None = None
    """Station or warehouse. Evidence: documented."""
    province: str | None = None
    """Province of the station; may be null. Evidence: documented."""
    city: str | None = None
    """City of the station. Evidence: documented."""
    district: str | None = None
    """District of the station. Evidence: documented."""
    next_city: str | None = None
    """City the parcel goes to next; may be null. Evidence: documented."""
    next_node_name: str | None = None
    """Station the parcel goes to next; may be null. Evidence: documented."""
    extra: dict[str, Any] | None = None
    """Members that the specification does not know, by wire name. None when there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        get = members(data, "TaobaoParcelTrace").get
        return cls(
            time=None if (v := get("time")) is None else time(v, "TaobaoParcelTrace.time", strict),
            status=v if (v := get("status")).__class__ in STR else text(v, "TaobaoParcelTrace.status", strict),
            status_description=v if (v := get("statusDesc")).__class__ in STR else text(v, "TaobaoParcelTrace.statusDesc", strict),
            standard_description=v if (v := get("standerdDesc")).__class__ in STR else text(v, "TaobaoParcelTrace.standerdDesc", strict),
            action=v if (v := get("action")).__class__ in STR else text(v, "TaobaoParcelTrace.action", strict),
            facility_name=v if (v := get("facilityName")).__class__ in STR else text(v, "TaobaoParcelTrace.facilityName", strict),
            province=v if (v := get("province")).__class__ in STR else text(v, "TaobaoParcelTrace.province", strict),
            city=v if (v := get("city")).__class__ in STR else text(v, "TaobaoParcelTrace.city", strict),
            district=v if (v := get("district")).__class__ in STR else text(v, "TaobaoParcelTrace.district", strict),
            next_city=v if (v := get("nextCity")).__class__ in STR else text(v, "TaobaoParcelTrace.nextCity", strict),
            next_node_name=v if (v := get("nextNodeName")).__class__ in STR else text(v, "TaobaoParcelTrace.nextNodeName", strict),
            extra=None if data.keys() <= _KNOWN else unknown(data, _KNOWN),
        )

    def to_dict(self) -> dict[str, Any]:
        """The wire form. Members that are None are left out."""
        data: dict[str, Any] = {}
        if self.time is not None:
            data["time"] = time_text(self.time, "local-date-time:string")
        if self.status is not None:
            data["status"] = self.status
        if self.status_description is not None:
            data["statusDesc"] = self.status_description
        if self.standard_description is not None:
            data["standerdDesc"] = self.standard_description
        if self.action is not None:
            data["action"] = self.action
        if self.facility_name is not None:
            data["facilityName"] = self.facility_name
        if self.province is not None:
            data["province"] = self.province
        if self.city is not None:
            data["city"] = self.city
        if self.district is not None:
            data["district"] = self.district
        if self.next_city is not None:
            data["nextCity"] = self.next_city
        if self.next_node_name is not None:
            data["nextNodeName"] = self.next_node_name
        if self.extra:
            data.update(self.extra)
        return data
