# Generated from spec/ by `nox -s generate`; not to be edited.
"""`AlibabaParcelLine`, a schema of the API."""

from __future__ import annotations

from collections.abc import Mapping
from operator import itemgetter
from typing import Any, Self

from attrs import define

from .._codec import (
    id_number,
    names,
    new,
    number_of_id,
    spread,
)
from .._extra import NOTHING

_NAMES = names("orderId", "orderEntryId")
_ALL = itemgetter(*_NAMES)
_NONE = dict.fromkeys(_NAMES)


@define(kw_only=True)
class AlibabaParcelLine:
    """A line of an order in a parcel.

    Evidence: upstream.
    """

    order_id: str | None = None
    """Order id. Evidence: upstream."""
    order_entry_id: str | None = None
    """Id of the line. Evidence: upstream."""
    extra: Mapping[str, Any] = NOTHING
    """Fields that the specification does not have, by wire name; empty if there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        try:
            if len(data) == 2:
                values, extra = _ALL(data), NOTHING
            else:
                values, extra = spread(data, _NONE, "AlibabaParcelLine")
        except (KeyError, TypeError):
            values, extra = spread(data, _NONE, "AlibabaParcelLine")
        self: Any = new(cls)
        self.extra = extra
        (self.order_id, self.order_entry_id) = values
        if self.order_id is not None:
            self.order_id = id_number(self.order_id, "AlibabaParcelLine.orderId", strict)
        if self.order_entry_id is not None:
            self.order_entry_id = id_number(self.order_entry_id, "AlibabaParcelLine.orderEntryId", strict)
        read: Self = self
        return read

    def to_dict(self) -> dict[str, Any]:
        """Return the wire form. Fields that are None are left out."""
        data: dict[str, Any] = {}
        if self.order_id is not None:
            data["orderId"] = number_of_id(self.order_id)
        if self.order_entry_id is not None:
            data["orderEntryId"] = number_of_id(self.order_entry_id)
        if self.extra:
            data.update(self.extra)
        return data
