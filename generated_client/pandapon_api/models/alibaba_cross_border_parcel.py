# Generated from spec/ by `nox -s generate`; not to be edited.
"""`AlibabaCrossBorderParcel`, a schema of the API."""

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
from .alibaba_cross_border_trace import AlibabaCrossBorderTrace

_NAMES = names("crossMailNo", "orderId", "crossPackageTraceDTOList")
_ALL = itemgetter(*_NAMES)
_NONE = dict.fromkeys(_NAMES)


@define(kw_only=True)
class AlibabaCrossBorderParcel:
    """The cross-border leg of a parcel.

    Evidence: upstream.
    """

    waybill_number: str | None = None
    """Cross-border waybill number. Only in the upstream's newest reference; PandaPon's version probably lacks it. Wire
    name `crossMailNo`. Evidence: upstream."""
    order_id: str | None = None
    """Order id, as a string here. Only in the upstream's newest reference; PandaPon's version probably lacks it.
    Evidence: upstream."""
    traces: list[AlibabaCrossBorderTrace] | None = None
    """The nodes it has passed. Only in the upstream's newest reference; PandaPon's version probably lacks it. Wire name
    `crossPackageTraceDTOList`. Evidence: upstream."""
    extra: Mapping[str, Any] = NOTHING
    """Fields that the specification does not have, by wire name; empty if there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        try:
            if len(data) == 3:
                values, extra = _ALL(data), NOTHING
            else:
                values, extra = spread(data, _NONE, "AlibabaCrossBorderParcel")
        except (KeyError, TypeError):
            values, extra = spread(data, _NONE, "AlibabaCrossBorderParcel")
        self: Any = new(cls)
        self.extra = extra
        (self.waybill_number, self.order_id, self.traces) = values
        if self.waybill_number is not None and type(self.waybill_number) is not str:
            self.waybill_number = text(self.waybill_number, "AlibabaCrossBorderParcel.crossMailNo", strict)
        if self.order_id is not None and type(self.order_id) is not str:
            self.order_id = text(self.order_id, "AlibabaCrossBorderParcel.orderId", strict)
        if self.traces is not None:
            self.traces = [
                AlibabaCrossBorderTrace.from_dict(item, strict=strict) for item in array(self.traces, "AlibabaCrossBorderParcel.crossPackageTraceDTOList")
            ]
        read: Self = self
        return read

    def to_dict(self) -> dict[str, Any]:
        """Return the wire form. Fields that are None are left out."""
        data: dict[str, Any] = {}
        if self.waybill_number is not None:
            data["crossMailNo"] = self.waybill_number
        if self.order_id is not None:
            data["orderId"] = self.order_id
        if self.traces is not None:
            data["crossPackageTraceDTOList"] = [item.to_dict() for item in self.traces]
        if self.extra:
            data.update(self.extra)
        return data
