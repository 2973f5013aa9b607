# Generated from specification 0.3.0 by generator 0.1.0 (openapi-python-client 0.29.1).
# Not to be edited: change spec/ or generator/ and run `nox -s generate`.
"""`AlibabaTraceNode`, a schema of the API."""

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

_KNOWN: frozenset[str] = frozenset(("action", "areaCode", "encrypt", "acceptTime", "remark", "facilityType", "facilityNo", "facilityName"))


@define(kw_only=True)
class AlibabaTraceNode:
    """A place on a parcel's way. Only the older SDK has it.

    Evidence: upstream.
    """

    action: str | None = None
    """Kind of node; `TRANSPORT`, `SIGN` and `UNSIGN` in an older form. Evidence: upstream."""
    area_code: str | None = None
    """Code of the region. Evidence: upstream."""
    encrypt: str | None = None
    """Meaning unknown; `CN` in the sample of a sibling call. Evidence: upstream."""
    accept_time: datetime.datetime | None = None
    """When the parcel was there. Evidence: upstream."""
    remark: str | None = None
    """What happened there. Evidence: upstream."""
    facility_type: str | None = None
    """Kind of place. Evidence: upstream."""
    facility_no: str | None = None
    """Number of the place. Evidence: upstream."""
    facility_name: str | None = None
    """Name of the place. Evidence: upstream."""
    extra: dict[str, Any] | None = None
    """Members that the specification does not know, by wire name. None when there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        get = members(data, "AlibabaTraceNode").get
        return cls(
            action=v if (v := get("action")).__class__ in STR else text(v, "AlibabaTraceNode.action", strict),
            area_code=v if (v := get("areaCode")).__class__ in STR else text(v, "AlibabaTraceNode.areaCode", strict),
            encrypt=v if (v := get("encrypt")).__class__ in STR else text(v, "AlibabaTraceNode.encrypt", strict),
            accept_time=None if (v := get("acceptTime")) is None else time(v, "AlibabaTraceNode.acceptTime", strict),
            remark=v if (v := get("remark")).__class__ in STR else text(v, "AlibabaTraceNode.remark", strict),
            facility_type=v if (v := get("facilityType")).__class__ in STR else text(v, "AlibabaTraceNode.facilityType", strict),
            facility_no=v if (v := get("facilityNo")).__class__ in STR else text(v, "AlibabaTraceNode.facilityNo", strict),
            facility_name=v if (v := get("facilityName")).__class__ in STR else text(v, "AlibabaTraceNode.facilityName", strict),
            extra=None if data.keys() <= _KNOWN else unknown(data, _KNOWN),
        )

    def to_dict(self) -> dict[str, Any]:
        """The wire form. Members that are None are left out."""
        data: dict[str, Any] = {}
        if self.action is not None:
            data["action"] = self.action
        if self.area_code is not None:
            data["areaCode"] = self.area_code
        if self.encrypt is not None:
            data["encrypt"] = self.encrypt
        if self.accept_time is not None:
            data["acceptTime"] = time_text(self.accept_time, "local-date-time:string")
        if self.remark is not None:
            data["remark"] = self.remark
        if self.facility_type is not None:
            data["facilityType"] = self.facility_type
        if self.facility_no is not None:
            data["facilityNo"] = self.facility_no
        if self.facility_name is not None:
            data["facilityName"] = self.facility_name
        if self.extra:
            data.update(self.extra)
        return data
