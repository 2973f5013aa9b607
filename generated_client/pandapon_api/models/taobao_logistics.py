# Generated from spec/ by `nox -s generate`; not to be edited.
"""`TaobaoLogistics`, a schema of the API."""

from __future__ import annotations

from collections.abc import Mapping
from operator import itemgetter
from typing import Any, Self

from attrs import define, field

from .._codec import (
    array,
    names,
    new,
    spread,
    text,
)
from .._extra import NOTHING
from .taobao_parcel import TaobaoParcel

_NAMES = names("purchaseOrderOuterId", "pnmLogisticsDetails")
_ALL = itemgetter(*_NAMES)
_NONE = dict.fromkeys(_NAMES)


@define(kw_only=True)
class TaobaoLogistics:
    """The parcels of one purchase sub-order.

    Evidence: documented.
    """

    purchase_order_outer_id: str | None = None
    """Taobao's own number of the sub-order. A number upstream. Evidence: documented."""
    parcels: list[TaobaoParcel] = field(factory=list)
    """The parcels. Wire name `pnmLogisticsDetails`. Evidence: documented."""
    extra: Mapping[str, Any] = NOTHING
    """Fields that the specification does not have, by wire name; empty if there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        try:
            if len(data) == 2:
                values, extra = _ALL(data), NOTHING
            else:
                values, extra = spread(data, _NONE, "TaobaoLogistics")
        except (KeyError, TypeError):
            values, extra = spread(data, _NONE, "TaobaoLogistics")
        self: Any = new(cls)
        self.extra = extra
        (self.purchase_order_outer_id, self.parcels) = values
        if self.purchase_order_outer_id is not None and type(self.purchase_order_outer_id) is not str:
            self.purchase_order_outer_id = text(self.purchase_order_outer_id, "TaobaoLogistics.purchaseOrderOuterId", strict)
        self.parcels = (
            [] if self.parcels is None else [TaobaoParcel.from_dict(item, strict=strict) for item in array(self.parcels, "TaobaoLogistics.pnmLogisticsDetails")]
        )
        read: Self = self
        return read

    def to_dict(self) -> dict[str, Any]:
        """Return the wire form. Fields that are None are left out."""
        data: dict[str, Any] = {}
        if self.purchase_order_outer_id is not None:
            data["purchaseOrderOuterId"] = self.purchase_order_outer_id
        data["pnmLogisticsDetails"] = [item.to_dict() for item in self.parcels]
        if self.extra:
            data.update(self.extra)
        return data
