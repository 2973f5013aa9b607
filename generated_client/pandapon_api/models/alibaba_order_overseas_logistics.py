# Generated from spec/ by `nox -s generate`; not to be edited.
"""`AlibabaOrderOverseasLogistics`, a schema of the API."""

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
from .alibaba_order_overseas_warehouse import AlibabaOrderOverseasWarehouse

_NAMES = names("overseasTransportUserAddrInfo", "overseasLogisticsIds")
_ALL = itemgetter(*_NAMES)
_NONE = dict.fromkeys(_NAMES)


@define(kw_only=True)
class AlibabaOrderOverseasLogistics:
    """Delivery to a warehouse abroad.

    Evidence: upstream.
    """

    overseas_transport_user_address: AlibabaOrderOverseasWarehouse | None = None
    """The address abroad. Only in the upstream's newest reference; PandaPon's version probably lacks it. Wire name
    `overseasTransportUserAddrInfo`. Evidence: upstream."""
    overseas_logistics_ids: list[str] | None = None
    """Overseas tracking numbers. Only in the upstream's newest reference; PandaPon's version probably lacks it.
    Evidence: upstream."""
    extra: Mapping[str, Any] = NOTHING
    """Fields that the specification does not have, by wire name; empty if there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        try:
            if len(data) == 2:
                values, extra = _ALL(data), NOTHING
            else:
                values, extra = spread(data, _NONE, "AlibabaOrderOverseasLogistics")
        except (KeyError, TypeError):
            values, extra = spread(data, _NONE, "AlibabaOrderOverseasLogistics")
        self: Any = new(cls)
        self.extra = extra
        (self.overseas_transport_user_address, self.overseas_logistics_ids) = values
        if self.overseas_transport_user_address is not None:
            self.overseas_transport_user_address = AlibabaOrderOverseasWarehouse.from_dict(self.overseas_transport_user_address, strict=strict)
        if self.overseas_logistics_ids is not None:
            self.overseas_logistics_ids = [
                item if type(item) is str else text(item, "AlibabaOrderOverseasLogistics.overseasLogisticsIds[]", strict)
                for item in array(self.overseas_logistics_ids, "AlibabaOrderOverseasLogistics.overseasLogisticsIds")
            ]
        read: Self = self
        return read

    def to_dict(self) -> dict[str, Any]:
        """Return the wire form. Fields that are None are left out."""
        data: dict[str, Any] = {}
        if self.overseas_transport_user_address is not None:
            data["overseasTransportUserAddrInfo"] = self.overseas_transport_user_address.to_dict()
        if self.overseas_logistics_ids is not None:
            data["overseasLogisticsIds"] = self.overseas_logistics_ids
        if self.extra:
            data.update(self.extra)
        return data
