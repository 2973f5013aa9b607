# Generated from spec/ by `nox -s generate`; not to be edited.
"""`AlibabaTraceNode`, a schema of the API."""

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

_NAMES = names("action", "areaCode", "encrypt", "acceptTime", "remark", "facilityType", "facilityNo", "facilityName")
_ALL = itemgetter(*_NAMES)
_NONE = dict.fromkeys(_NAMES)


@define(kw_only=True)
class AlibabaTraceNode:
    """A place that a parcel passed. Only the older SDK has it.

    Evidence: upstream.
    """

    action: str | None = None
    """Kind of node; `TRANSPORT`, `SIGN` and `UNSIGN` in an older format. Evidence: upstream."""
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
    extra: Mapping[str, Any] = NOTHING
    """Fields that the specification does not have, by wire name; empty if there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        try:
            if len(data) == 8:
                values, extra = _ALL(data), NOTHING
            else:
                values, extra = spread(data, _NONE, "AlibabaTraceNode")
        except (KeyError, TypeError):
            values, extra = spread(data, _NONE, "AlibabaTraceNode")
        self: Any = new(cls)
        self.extra = extra
        (self.action, self.area_code, self.encrypt, self.accept_time, self.remark, self.facility_type, self.facility_no, self.facility_name) = values
        if self.action is not None and type(self.action) is not str:
            self.action = text(self.action, "AlibabaTraceNode.action", strict)
        if self.area_code is not None and type(self.area_code) is not str:
            self.area_code = text(self.area_code, "AlibabaTraceNode.areaCode", strict)
        if self.encrypt is not None and type(self.encrypt) is not str:
            self.encrypt = text(self.encrypt, "AlibabaTraceNode.encrypt", strict)
        if self.remark is not None and type(self.remark) is not str:
            self.remark = text(self.remark, "AlibabaTraceNode.remark", strict)
        if self.facility_type is not None and type(self.facility_type) is not str:
            self.facility_type = text(self.facility_type, "AlibabaTraceNode.facilityType", strict)
        if self.facility_no is not None and type(self.facility_no) is not str:
            self.facility_no = text(self.facility_no, "AlibabaTraceNode.facilityNo", strict)
        if self.facility_name is not None and type(self.facility_name) is not str:
            self.facility_name = text(self.facility_name, "AlibabaTraceNode.facilityName", strict)
        if self.accept_time is not None:
            self.accept_time = time(self.accept_time, "AlibabaTraceNode.acceptTime", strict)
        read: Self = self
        return read

    def to_dict(self) -> dict[str, Any]:
        """Return the wire form. Fields that are None are left out."""
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
