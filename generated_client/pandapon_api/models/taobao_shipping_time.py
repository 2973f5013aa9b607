# Generated from spec/ by `nox -s generate`; not to be edited.
"""`TaobaoShippingTime`, a schema of the API."""

from __future__ import annotations

from collections.abc import Mapping
from operator import itemgetter
from typing import Any, Self

from attrs import define

from .._codec import (
    integer,
    names,
    new,
    spread,
)
from .._extra import NOTHING
from .._members import member, members_of, wire_value
from ..enums.taobao import ShippingTimeMode

_ShippingTimeMode = members_of(ShippingTimeMode)
_NAMES = names("mode", "min", "max")
_ALL = itemgetter(*_NAMES)
_NONE = dict.fromkeys(_NAMES)


@define(kw_only=True)
class TaobaoShippingTime:
    """A span of days.

    Evidence: upstream.
    """

    mode: ShippingTimeMode | int | None = None
    """What is counted: 1 working days, 2 calendar days. Values: `pandapon.ShippingTimeMode`. Evidence: upstream."""
    min_: int | None = None
    """Shortest time. Evidence: upstream."""
    max_: int | None = None
    """Longest time. Evidence: upstream."""
    extra: Mapping[str, Any] = NOTHING
    """Fields that the specification does not have, by wire name; empty if there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        try:
            if len(data) == 3:
                values, extra = _ALL(data), NOTHING
            else:
                values, extra = spread(data, _NONE, "TaobaoShippingTime")
        except (KeyError, TypeError):
            values, extra = spread(data, _NONE, "TaobaoShippingTime")
        self: Any = new(cls)
        self.extra = extra
        (self.mode, self.min_, self.max_) = values
        if self.min_ is not None and type(self.min_) is not int:
            self.min_ = integer(self.min_, "TaobaoShippingTime.min", strict)
        if self.max_ is not None and type(self.max_) is not int:
            self.max_ = integer(self.max_, "TaobaoShippingTime.max", strict)
        try:
            if self.mode is not None:  # True and 1.0 would be found as 1
                self.mode = _ShippingTimeMode[self.mode] if type(self.mode) is int else member(ShippingTimeMode, self.mode, "TaobaoShippingTime.mode", strict)
        except (KeyError, TypeError):
            if self.mode is not None:
                self.mode = member(ShippingTimeMode, self.mode, "TaobaoShippingTime.mode", strict)
        read: Self = self
        return read

    def to_dict(self) -> dict[str, Any]:
        """Return the wire form. Fields that are None are left out."""
        data: dict[str, Any] = {}
        if self.mode is not None:
            data["mode"] = wire_value(self.mode)
        if self.min_ is not None:
            data["min"] = self.min_
        if self.max_ is not None:
            data["max"] = self.max_
        if self.extra:
            data.update(self.extra)
        return data
