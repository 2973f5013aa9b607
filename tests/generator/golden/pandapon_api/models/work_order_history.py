# Generated from spec/ by `nox -s generate`; not to be edited.
"""`WorkOrderHistory`, a schema of the API."""

from __future__ import annotations

from collections.abc import Mapping
from operator import itemgetter
from typing import Any, Self

from attrs import define

from .._codec import (
    array,
    integer,
    names,
    new,
    spread,
)
from .._extra import NOTHING
from .started_work_order import StartedWorkOrder

_NAMES = names("total", "orders")
_ALL = itemgetter(*_NAMES)
_NONE = dict.fromkeys(_NAMES)


@define(kw_only=True)
class WorkOrderHistory:
    """A page of all work orders.

    Evidence: documented.
    """

    total: int | None = None
    """How many there are. Evidence: documented."""
    orders: list[StartedWorkOrder] | None = None
    """The orders of this page. Evidence: documented."""
    extra: Mapping[str, Any] = NOTHING
    """Fields that the specification does not have, by wire name; empty if there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        try:
            if len(data) == 2:
                values, extra = _ALL(data), NOTHING
            else:
                values, extra = spread(data, _NONE, "WorkOrderHistory")
        except (KeyError, TypeError):
            values, extra = spread(data, _NONE, "WorkOrderHistory")
        self: Any = new(cls)
        self.extra = extra
        (self.total, self.orders) = values
        if self.total is not None and type(self.total) is not int:
            self.total = integer(self.total, "WorkOrderHistory.total", strict)
        if self.orders is not None:
            self.orders = [StartedWorkOrder.from_dict(item, strict=strict) for item in array(self.orders, "WorkOrderHistory.orders")]
        read: Self = self
        return read

    def to_dict(self) -> dict[str, Any]:
        """Return the wire form. Fields that are None are left out."""
        data: dict[str, Any] = {}
        if self.total is not None:
            data["total"] = self.total
        if self.orders is not None:
            data["orders"] = [item.to_dict() for item in self.orders]
        if self.extra:
            data.update(self.extra)
        return data
