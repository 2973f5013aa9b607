# Generated from specification 0.3.0 by generator 0.1.0 (openapi-python-client 0.29.1).
# Not to be edited: change spec/ or generator/ and run `nox -s generate`.
"""`TaobaoLogistics`, a schema of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define, field

from .._codec import (
    STR,
    array,
    members,
    text,
    unknown,
)
from .taobao_parcel import TaobaoParcel

_KNOWN: frozenset[str] = frozenset(("purchaseOrderOuterId", "pnmLogisticsDetails"))


@define(kw_only=True)
class TaobaoLogistics:
    """The parcels of one purchase sub-order.

    Evidence: documented.
    """

    purchase_order_outer_id: str | None = None
    """Taobao's own number of the sub-order. A number upstream. Evidence: documented."""
    parcels: list[TaobaoParcel] = field(factory=list)
    """The parcels. Wire name `pnmLogisticsDetails`. Evidence: documented."""
    extra: dict[str, Any] | None = None
    """Members that the specification does not know, by wire name. None when there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        get = members(data, "TaobaoLogistics").get
        return cls(
            purchase_order_outer_id=v if (v := get("purchaseOrderOuterId")).__class__ in STR else text(v, "TaobaoLogistics.purchaseOrderOuterId", strict),
            parcels=[]
            if (v := get("pnmLogisticsDetails")) is None
            else [TaobaoParcel.from_dict(item, strict=strict) for item in array(v, "TaobaoLogistics.pnmLogisticsDetails")],
            extra=None if data.keys() <= _KNOWN else unknown(data, _KNOWN),
        )

    def to_dict(self) -> dict[str, Any]:
        """The wire form. Members that are None are left out."""
        data: dict[str, Any] = {}
        if self.purchase_order_outer_id is not None:
            data["purchaseOrderOuterId"] = self.purchase_order_outer_id
        data["pnmLogisticsDetails"] = [item.to_dict() for item in self.parcels]
        if self.extra:
            data.update(self.extra)
        return data
