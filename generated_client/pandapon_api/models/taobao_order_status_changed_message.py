# Generated from spec/ by `nox -s generate`; not to be edited.
"""`TaobaoOrderStatusChangedMessage`, a schema of the API."""

from __future__ import annotations

import datetime
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
    time,
    time_text,
)
from .._extra import NOTHING
from .._members import member, members_of, wire_value
from ..enums.taobao import RawOrderStatus
from .taobao_order_status_line import TaobaoOrderStatusLine

_RawOrderStatus = members_of(RawOrderStatus)
_NAMES = names("purchase_id", "outer_purchase_id", "seller_id", "status", "business_time", "sku_list")
_ALL = itemgetter(*_NAMES)
_NONE = dict.fromkeys(_NAMES)


@define(kw_only=True)
class TaobaoOrderStatusChangedMessage:
    """The new state of a Taobao order, as the upstream's message 3 has it. Nothing is known about PandaPon's own
    message. The types are not stated; those here follow fields of the same name or kind elsewhere (guess).

    Evidence: reseller.
    """

    purchase_id: str | None = None
    """Id of the main purchase order. Evidence: reseller."""
    outer_purchase_id: str | None = None
    """The caller's id of the order. Evidence: reseller."""
    seller_id: str | None = None
    """Id of the seller. Evidence: reseller."""
    status: RawOrderStatus | str | None = None
    """State of the order. Values: `pandapon.RawOrderStatus`. Evidence: reseller."""
    business_time: datetime.datetime | None = None
    """When it happened, in milliseconds. Evidence: reseller."""
    lines: list[TaobaoOrderStatusLine] | None = None
    """The lines of the order. Wire name `sku_list`. Evidence: reseller."""
    extra: Mapping[str, Any] = NOTHING
    """Fields that the specification does not have, by wire name; empty if there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        try:
            if len(data) == 6:
                values, extra = _ALL(data), NOTHING
            else:
                values, extra = spread(data, _NONE, "TaobaoOrderStatusChangedMessage")
        except (KeyError, TypeError):
            values, extra = spread(data, _NONE, "TaobaoOrderStatusChangedMessage")
        self: Any = new(cls)
        self.extra = extra
        (self.purchase_id, self.outer_purchase_id, self.seller_id, self.status, self.business_time, self.lines) = values
        if self.purchase_id is not None and type(self.purchase_id) is not str:
            self.purchase_id = text(self.purchase_id, "TaobaoOrderStatusChangedMessage.purchase_id", strict)
        if self.outer_purchase_id is not None and type(self.outer_purchase_id) is not str:
            self.outer_purchase_id = text(self.outer_purchase_id, "TaobaoOrderStatusChangedMessage.outer_purchase_id", strict)
        if self.seller_id is not None and type(self.seller_id) is not str:
            self.seller_id = text(self.seller_id, "TaobaoOrderStatusChangedMessage.seller_id", strict)
        try:
            if self.status is not None:
                self.status = _RawOrderStatus[self.status]
        except (KeyError, TypeError):
            if self.status is not None:
                self.status = member(RawOrderStatus, self.status, "TaobaoOrderStatusChangedMessage.status", strict)
        if self.business_time is not None:
            self.business_time = time(self.business_time, "TaobaoOrderStatusChangedMessage.business_time", strict)
        if self.lines is not None:
            self.lines = [TaobaoOrderStatusLine.from_dict(item, strict=strict) for item in array(self.lines, "TaobaoOrderStatusChangedMessage.sku_list")]
        read: Self = self
        return read

    def to_dict(self) -> dict[str, Any]:
        """Return the wire form. Fields that are None are left out."""
        data: dict[str, Any] = {}
        if self.purchase_id is not None:
            data["purchase_id"] = self.purchase_id
        if self.outer_purchase_id is not None:
            data["outer_purchase_id"] = self.outer_purchase_id
        if self.seller_id is not None:
            data["seller_id"] = self.seller_id
        if self.status is not None:
            data["status"] = wire_value(self.status)
        if self.business_time is not None:
            data["business_time"] = time_text(self.business_time, "epoch-milliseconds:integer")
        if self.lines is not None:
            data["sku_list"] = [item.to_dict() for item in self.lines]
        if self.extra:
            data.update(self.extra)
        return data
