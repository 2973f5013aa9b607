# Generated from spec/ by `nox -s generate`; not to be edited.
"""`WorkOrder`, a schema of the API."""

from __future__ import annotations

from collections.abc import Mapping
from operator import itemgetter
from typing import Any, Self

from attrs import define

from .._codec import (
    array,
    members,
    names,
    new,
    spread,
    text,
)
from .._extra import NOTHING
from .assembly import Assembly
from .money import Money
from .work_order_part import WorkOrderPart

_NAMES = names("id", "totalAmount", "part", "notes", "assembly", "parent")
_ALL = itemgetter(*_NAMES)
_NONE = dict.fromkeys(_NAMES)


@define(kw_only=True)
class WorkOrder:
    """A work order.

    Evidence: documented.
    """

    id: str | None = None
    """Id of the order. Evidence: documented."""
    total_amount: Money | None = None
    """What it costs. Evidence: documented."""
    part: WorkOrderPart | None = None
    """Part to be made. Evidence: documented."""
    notes: list[dict[str, Any]] | None = None
    """Notes of all kinds. Evidence: documented."""
    assembly: Assembly | None = None
    """How it is put together. Evidence: documented."""
    parent: WorkOrderPage | None = None
    """The page that it was on, as of a split order; a circle through a list that must be there. Evidence: documented."""
    extra: Mapping[str, Any] = NOTHING
    """Fields that the specification does not have, by wire name; empty if there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        try:
            if len(data) == 6:
                values, extra = _ALL(data), NOTHING
            else:
                values, extra = spread(data, _NONE, "WorkOrder")
        except (KeyError, TypeError):
            values, extra = spread(data, _NONE, "WorkOrder")
        self: Any = new(cls)
        self.extra = extra
        (self.id, self.total_amount, self.part, self.notes, self.assembly, self.parent) = values
        if self.id is not None and type(self.id) is not str:
            self.id = text(self.id, "WorkOrder.id", strict)
        if self.total_amount is not None:
            self.total_amount = Money.from_dict(self.total_amount, strict=strict)
        if self.part is not None:
            self.part = WorkOrderPart.from_dict(self.part, strict=strict)
        if self.notes is not None:
            self.notes = [dict(members(item, "WorkOrder.notes[]")) for item in array(self.notes, "WorkOrder.notes")]
        if self.assembly is not None:
            self.assembly = Assembly.from_dict(self.assembly, strict=strict)
        if self.parent is not None:
            self.parent = WorkOrderPage.from_dict(self.parent, strict=strict)
        read: Self = self
        return read

    def to_dict(self) -> dict[str, Any]:
        """Return the wire form. Fields that are None are left out."""
        data: dict[str, Any] = {}
        if self.id is not None:
            data["id"] = self.id
        if self.total_amount is not None:
            data["totalAmount"] = self.total_amount.to_dict()
        if self.part is not None:
            data["part"] = self.part.to_dict()
        if self.notes is not None:
            data["notes"] = self.notes
        if self.assembly is not None:
            data["assembly"] = self.assembly.to_dict()
        if self.parent is not None:
            data["parent"] = self.parent.to_dict()
        if self.extra:
            data.update(self.extra)
        return data


# They import this module, so the class above comes first.
from .work_order_page import WorkOrderPage
