# Generated from spec/ by `nox -s generate`; not to be edited.
"""`AlibabaOrderTrace`, a schema of the API."""

from __future__ import annotations

from collections.abc import Mapping
from operator import itemgetter
from typing import Any, Self

from attrs import define

from .._codec import (
    array,
    boolean,
    names,
    new,
    spread,
    text,
)
from .._extra import NOTHING
from .._members import member, members_of, wire_value
from ..enums.alibaba_errors import AlibabaLogisticsTraceErrorCode
from .alibaba_cross_border_parcel import AlibabaCrossBorderParcel
from .alibaba_parcel_trace import AlibabaParcelTrace

_AlibabaLogisticsTraceErrorCode = members_of(AlibabaLogisticsTraceErrorCode)
_NAMES = names("logisticsTrace", "errorCode", "errorMessage", "success", "crossPackageFulfillmentDTO")
_ALL = itemgetter(*_NAMES)
_NONE = dict.fromkeys(_NAMES)


@define(kw_only=True)
class AlibabaOrderTrace:
    """The tracking of an order's parcels, as the upstream returns it. PandaPon's own response was not seen.

    Evidence: upstream.
    """

    parcels: list[AlibabaParcelTrace] | None = None
    """One entry per parcel. Wire name `logisticsTrace`. Evidence: upstream."""
    error_code: AlibabaLogisticsTraceErrorCode | str | None = None
    """What went wrong. Values: `pandapon.AlibabaLogisticsTraceErrorCode`. Evidence: upstream."""
    error_message: str | None = None
    """Message for the error code. Evidence: upstream."""
    success: bool | None = None
    """Whether the call went through. Evidence: upstream."""
    cross_border_parcels: list[AlibabaCrossBorderParcel] | None = None
    """The cross-border leg. Only in the upstream's newest reference; PandaPon's version probably lacks it. Wire name
    `crossPackageFulfillmentDTO`. Evidence: upstream."""
    extra: Mapping[str, Any] = NOTHING
    """Fields that the specification does not have, by wire name; empty if there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        try:
            if len(data) == 5:
                values, extra = _ALL(data), NOTHING
            else:
                values, extra = spread(data, _NONE, "AlibabaOrderTrace")
        except (KeyError, TypeError):
            values, extra = spread(data, _NONE, "AlibabaOrderTrace")
        self: Any = new(cls)
        self.extra = extra
        (self.parcels, self.error_code, self.error_message, self.success, self.cross_border_parcels) = values
        if self.error_message is not None and type(self.error_message) is not str:
            self.error_message = text(self.error_message, "AlibabaOrderTrace.errorMessage", strict)
        if self.success is not None and type(self.success) is not bool:
            self.success = boolean(self.success, "AlibabaOrderTrace.success", strict)
        try:
            if self.error_code is not None:
                self.error_code = _AlibabaLogisticsTraceErrorCode[self.error_code]
        except (KeyError, TypeError):
            if self.error_code is not None:
                self.error_code = member(AlibabaLogisticsTraceErrorCode, self.error_code, "AlibabaOrderTrace.errorCode", strict)
        if self.parcels is not None:
            self.parcels = [AlibabaParcelTrace.from_dict(item, strict=strict) for item in array(self.parcels, "AlibabaOrderTrace.logisticsTrace")]
        if self.cross_border_parcels is not None:
            self.cross_border_parcels = [
                AlibabaCrossBorderParcel.from_dict(item, strict=strict)
                for item in array(self.cross_border_parcels, "AlibabaOrderTrace.crossPackageFulfillmentDTO")
            ]
        read: Self = self
        return read

    def to_dict(self) -> dict[str, Any]:
        """Return the wire form. Fields that are None are left out."""
        data: dict[str, Any] = {}
        if self.parcels is not None:
            data["logisticsTrace"] = [item.to_dict() for item in self.parcels]
        if self.error_code is not None:
            data["errorCode"] = wire_value(self.error_code)
        if self.error_message is not None:
            data["errorMessage"] = self.error_message
        if self.success is not None:
            data["success"] = self.success
        if self.cross_border_parcels is not None:
            data["crossPackageFulfillmentDTO"] = [item.to_dict() for item in self.cross_border_parcels]
        if self.extra:
            data.update(self.extra)
        return data
