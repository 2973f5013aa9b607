# Generated from spec/ by `nox -s generate`; not to be edited.
"""`AlibabaParcelMove`, a schema of the API."""

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

_NAMES = names("logisticsId", "cpCode", "mailNo", "statusChanged", "changeTime", "orderLogsItems")
_ALL = itemgetter(*_NAMES)
_NONE = dict.fromkeys(_NAMES)


@define(kw_only=True)
class AlibabaParcelMove:
    """Where a parcel is. The types are not stated; those here follow fields of the same name elsewhere (guess).

    Evidence: upstream.
    """

    logistics_id: str | None = None
    """Logistics id. Evidence: upstream."""
    cp_code: str | None = None
    """Code of the carrier. Evidence: upstream."""
    mail_no: str | None = None
    """Waybill number. Evidence: upstream."""
    status_changed: str | None = None
    """The station: CONSIGN, ACCEPT, TRANSPORT, DELIVERING, SIGN, AGENT_SIGN (newer) or FAILED. Evidence: upstream."""
    change_time: str | None = None
    """When it was reached; the format is not known. Evidence: upstream."""
    lines: list[AlibabaParcelLine] | None = None
    """The lines of orders in the parcel. Wire name `orderLogsItems`. Evidence: upstream."""
    extra: Mapping[str, Any] = NOTHING
    """Fields that the specification does not have, by wire name; empty if there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        try:
            if len(data) == 6:
                values, extra = _ALL(data), NOTHING
            else:
                values, extra = spread(data, _NONE, "AlibabaParcelMove")
        except (KeyError, TypeError):
            values, extra = spread(data, _NONE, "AlibabaParcelMove")
        self: Any = new(cls)
        self.extra = extra
        (self.logistics_id, self.cp_code, self.mail_no, self.status_changed, self.change_time, self.lines) = values
        if self.logistics_id is not None and type(self.logistics_id) is not str:
            self.logistics_id = text(self.logistics_id, "AlibabaParcelMove.logisticsId", strict)
        if self.cp_code is not None and type(self.cp_code) is not str:
            self.cp_code = text(self.cp_code, "AlibabaParcelMove.cpCode", strict)
        if self.mail_no is not None and type(self.mail_no) is not str:
            self.mail_no = text(self.mail_no, "AlibabaParcelMove.mailNo", strict)
        if self.status_changed is not None and type(self.status_changed) is not str:
            self.status_changed = text(self.status_changed, "AlibabaParcelMove.statusChanged", strict)
        if self.change_time is not None and type(self.change_time) is not str:
            self.change_time = text(self.change_time, "AlibabaParcelMove.changeTime", strict)
        if self.lines is not None:
            self.lines = [AlibabaParcelLine.from_dict(item, strict=strict) for item in array(self.lines, "AlibabaParcelMove.orderLogsItems")]
        read: Self = self
        return read

    def to_dict(self) -> dict[str, Any]:
        """Return the wire form. Fields that are None are left out."""
        data: dict[str, Any] = {}
        if self.logistics_id is not None:
            data["logisticsId"] = self.logistics_id
        if self.cp_code is not None:
            data["cpCode"] = self.cp_code
        if self.mail_no is not None:
            data["mailNo"] = self.mail_no
        if self.status_changed is not None:
            data["statusChanged"] = self.status_changed
        if self.change_time is not None:
            data["changeTime"] = self.change_time
        if self.lines is not None:
            data["orderLogsItems"] = [item.to_dict() for item in self.lines]
        if self.extra:
            data.update(self.extra)
        return data
