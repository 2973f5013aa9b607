# Generated from spec/ by `nox -s generate`; not to be edited.
"""`TaobaoParcelTrace`, a schema of the API."""

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
    time_text,
)
from .._extra import NOTHING
from .._members import member, members_of, wire_value
from ..enums.taobao import LogisticsAction, LogisticsStatus

_LogisticsAction = members_of(LogisticsAction)
_LogisticsStatus = members_of(LogisticsStatus)
_NAMES = names("time", "status", "statusDesc", "standerdDesc", "action", "facilityName", "province", "city", "district", "nextCity", "nextNodeName")
_ALL = itemgetter(*_NAMES)
_NONE = dict.fromkeys(_NAMES)


@define(kw_only=True)
class TaobaoParcelTrace:
    """One station of a parcel.

    Evidence: documented.
    """

    time: datetime.datetime | None = None
    """When it happened. Evidence: documented."""
    status: LogisticsStatus | str | None = None
    """State of the parcel from then on, such as `TRANSPORT`. Values: `pandapon.LogisticsStatus`. Evidence: documented."""
    status_description: str | None = None
    """What happened, in words. Wire name `statusDesc`. Evidence: documented."""
    standard_description: str | None = None
    """What happened, in standardised words. Wire name `standerdDesc` (the API's spelling). Evidence: documented."""
    action: LogisticsAction | str | None = None
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
    """Next city of the parcel; may be null. Evidence: documented."""
    next_node_name: str | None = None
    """Next station of the parcel; may be null. Evidence: documented."""
    extra: Mapping[str, Any] = NOTHING
    """Fields that the specification does not have, by wire name; empty if there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        try:
            if len(data) == 11:
                values, extra = _ALL(data), NOTHING
            else:
                values, extra = spread(data, _NONE, "TaobaoParcelTrace")
        except (KeyError, TypeError):
            values, extra = spread(data, _NONE, "TaobaoParcelTrace")
        self: Any = new(cls)
        self.extra = extra
        (
            self.time,
            self.status,
            self.status_description,
            self.standard_description,
            self.action,
            self.facility_name,
            self.province,
            self.city,
            self.district,
            self.next_city,
            self.next_node_name,
        ) = values
        if self.status_description is not None and type(self.status_description) is not str:
            self.status_description = text(self.status_description, "TaobaoParcelTrace.statusDesc", strict)
        if self.standard_description is not None and type(self.standard_description) is not str:
            self.standard_description = text(self.standard_description, "TaobaoParcelTrace.standerdDesc", strict)
        if self.facility_name is not None and type(self.facility_name) is not str:
            self.facility_name = text(self.facility_name, "TaobaoParcelTrace.facilityName", strict)
        if self.province is not None and type(self.province) is not str:
            self.province = text(self.province, "TaobaoParcelTrace.province", strict)
        if self.city is not None and type(self.city) is not str:
            self.city = text(self.city, "TaobaoParcelTrace.city", strict)
        if self.district is not None and type(self.district) is not str:
            self.district = text(self.district, "TaobaoParcelTrace.district", strict)
        if self.next_city is not None and type(self.next_city) is not str:
            self.next_city = text(self.next_city, "TaobaoParcelTrace.nextCity", strict)
        if self.next_node_name is not None and type(self.next_node_name) is not str:
            self.next_node_name = text(self.next_node_name, "TaobaoParcelTrace.nextNodeName", strict)
        try:
            if self.status is not None:
                self.status = _LogisticsStatus[self.status]
            if self.action is not None:
                self.action = _LogisticsAction[self.action]
        except (KeyError, TypeError):
            if self.status is not None:
                self.status = member(LogisticsStatus, self.status, "TaobaoParcelTrace.status", strict)
            if self.action is not None:
                self.action = member(LogisticsAction, self.action, "TaobaoParcelTrace.action", strict)
        if self.time is not None:
            self.time = time(self.time, "TaobaoParcelTrace.time", strict)
        read: Self = self
        return read

    def to_dict(self) -> dict[str, Any]:
        """Return the wire form. Fields that are None are left out."""
        data: dict[str, Any] = {}
        if self.time is not None:
            data["time"] = time_text(self.time, "local-date-time:string")
        if self.status is not None:
            data["status"] = wire_value(self.status)
        if self.status_description is not None:
            data["statusDesc"] = self.status_description
        if self.standard_description is not None:
            data["standerdDesc"] = self.standard_description
        if self.action is not None:
            data["action"] = wire_value(self.action)
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
