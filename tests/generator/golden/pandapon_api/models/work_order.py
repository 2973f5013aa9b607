# Generated from specification 7.8.9 by generator 0.1.0 (openapi-python-client 0.29.1).
# Not to be edited: change spec/ or generator/ and run `nox -s generate`.
"""`WorkOrder`, a schema of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define

from .._codec import (
    STR,
    array,
    members,
    text,
    unknown,
)
from .money import Money
from .work_order_part import WorkOrderPart

_KNOWN: frozenset[str] = frozenset(("id", "totalAmount", "part", "notes"))


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
    extra: dict[str, Any] | None = None
    """Members that the specification does not know, by wire name. None when there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        get = members(data, "WorkOrder").get
        return cls(
            id=v if (v := get("id")).__class__ in STR else text(v, "WorkOrder.id", strict),
            total_amount=None if (v := get("totalAmount")) is None else Money.from_dict(v, strict=strict),
            part=None if (v := get("part")) is None else WorkOrderPart.from_dict(v, strict=strict),
            notes=None if (v := get("notes")) is None else [dict(members(item, "WorkOrder.notes[]")) for item in array(v, "WorkOrder.notes")],
            extra=None if data.keys() <= _KNOWN else unknown(data, _KNOWN),
        )

    def to_dict(self) -> dict[str, Any]:
        """The wire form. Members that are None are left out."""
        data: dict[str, Any] = {}
        if self.id is not None:
            data["id"] = self.id
        if self.total_amount is not None:
            data["totalAmount"] = self.total_amount.to_dict()
        if self.part is not None:
            data["part"] = self.part.to_dict()
        if self.notes is not None:
            data["notes"] = self.notes
        if self.extra:
            data.update(self.extra)
        return data
