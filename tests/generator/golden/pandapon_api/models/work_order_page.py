# Generated from spec/ by `nox -s generate`; not to be edited.
"""`WorkOrderPage`, a schema of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define, field

from .._codec import (
    array,
    names,
    new,
    spread,
)
from .._extra import NOTHING

_NAMES = names(
    "orders",
)
_NONE = dict.fromkeys(_NAMES)


@define(kw_only=True)
class WorkOrderPage:
    """A page of work orders.

    Evidence: documented.
    """

    orders: list[WorkOrder] = field(factory=list)
    """The orders of this page. Evidence: documented."""
    extra: Mapping[str, Any] = NOTHING
    """Fields that the specification does not have, by wire name; empty if there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        values, extra = spread(data, _NONE, "WorkOrderPage")
        self: Any = new(cls)
        self.extra = extra
        (self.orders,) = values
        self.orders = [] if self.orders is None else [WorkOrder.from_dict(item, strict=strict) for item in array(self.orders, "WorkOrderPage.orders")]
        read: Self = self
        return read

    def to_dict(self) -> dict[str, Any]:
        """Return the wire form. Fields that are None are left out."""
        data: dict[str, Any] = {}
        data["orders"] = [item.to_dict() for item in self.orders]
        if self.extra:
            data.update(self.extra)
        return data


# They import this module, so the class above comes first.
from .work_order import WorkOrder
