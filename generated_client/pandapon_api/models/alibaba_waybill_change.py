# Generated from spec/ by `nox -s generate`; not to be edited.
"""`AlibabaWaybillChange`, a schema of the API."""

from __future__ import annotations

from collections.abc import Mapping
from operator import itemgetter
from typing import Any, Self

from attrs import define

from .._codec import (
    array,
    names,
    new,
    spread,
    text,
)
from .._extra import NOTHING
from .alibaba_parcel_line import AlibabaParcelLine

_NAMES = names("logisticsId", "oldCpCode", "newCpCode", "oldMailNo", "newMailNo", "eventTime", "orderLogsItems")
_ALL = itemgetter(*_NAMES)
_NONE = dict.fromkeys(_NAMES)


@define(kw_only=True)
class AlibabaWaybillChange:
    """The old and the new waybill number of a parcel. The types are not stated; those here follow fields of the same
    name elsewhere (guess).

    Evidence: upstream.
    """

    logistics_id: str | None = None
    """Logistics id. Evidence: upstream."""
    old_cp_code: str | None = None
    """Code of the old carrier. Evidence: upstream."""
    new_cp_code: str | None = None
    """Code of the new carrier. Evidence: upstream."""
    old_mail_no: str | None = None
    """Old waybill number. Evidence: upstream."""
    new_mail_no: str | None = None
    """New waybill number. Evidence: upstream."""
    event_time: str | None = None
    """When it changed; the format is not known. One client calls it `eventType`. Evidence: upstream."""
    lines: list[AlibabaParcelLine] | None = None
    """The lines of orders in the parcel. Wire name `orderLogsItems`. Evidence: upstream."""
    extra: Mapping[str, Any] = NOTHING
    """Fields that the specification does not have, by wire name; empty if there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        try:
            if len(data) == 7:
                values, extra = _ALL(data), NOTHING
            else:
                values, extra = spread(data, _NONE, "AlibabaWaybillChange")
        except (KeyError, TypeError):
            values, extra = spread(data, _NONE, "AlibabaWaybillChange")
        self: Any = new(cls)
        self.extra = extra
        (self.logistics_id, self.old_cp_code, self.new_cp_code, self.old_mail_no, self.new_mail_no, self.event_time, self.lines) = values
        if self.logistics_id is not None and type(self.logistics_id) is not str:
            self.logistics_id = text(self.logistics_id, "AlibabaWaybillChange.logisticsId", strict)
        if self.old_cp_code is not None and type(self.old_cp_code) is not str:
            self.old_cp_code = text(self.old_cp_code, "AlibabaWaybillChange.oldCpCode", strict)
        if self.new_cp_code is not None and type(self.new_cp_code) is not str:
            self.new_cp_code = text(self.new_cp_code, "AlibabaWaybillChange.newCpCode", strict)
        if self.old_mail_no is not None and type(self.old_mail_no) is not str:
            self.old_mail_no = text(self.old_mail_no, "AlibabaWaybillChange.oldMailNo", strict)
        if self.new_mail_no is not None and type(self.new_mail_no) is not str:
            self.new_mail_no = text(self.new_mail_no, "AlibabaWaybillChange.newMailNo", strict)
        if self.event_time is not None and type(self.event_time) is not str:
            self.event_time = text(self.event_time, "AlibabaWaybillChange.eventTime", strict)
        if self.lines is not None:
            self.lines = [AlibabaParcelLine.from_dict(item, strict=strict) for item in array(self.lines, "AlibabaWaybillChange.orderLogsItems")]
        read: Self = self
        return read

    def to_dict(self) -> dict[str, Any]:
        """Return the wire form. Fields that are None are left out."""
        data: dict[str, Any] = {}
        if self.logistics_id is not None:
            data["logisticsId"] = self.logistics_id
        if self.old_cp_code is not None:
            data["oldCpCode"] = self.old_cp_code
        if self.new_cp_code is not None:
            data["newCpCode"] = self.new_cp_code
        if self.old_mail_no is not None:
            data["oldMailNo"] = self.old_mail_no
        if self.new_mail_no is not None:
            data["newMailNo"] = self.new_mail_no
        if self.event_time is not None:
            data["eventTime"] = self.event_time
        if self.lines is not None:
            data["orderLogsItems"] = [item.to_dict() for item in self.lines]
        if self.extra:
            data.update(self.extra)
        return data
