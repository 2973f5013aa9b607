# Generated from specification 0.3.0 by generator 0.1.0 (openapi-python-client 0.29.1).
# Not to be edited: change spec/ or generator/ and run `nox -s generate`.
"""`TaobaoOrderStatusChangedMessage`, a schema of the API."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self

from attrs import define

from .._codec import (
    STR,
    array,
    members,
    text,
    time,
    time_text,
    unknown,
)
from .taobao_order_status_line import TaobaoOrderStatusLine

_KNOWN: frozenset[str] = frozenset(("purchase_id", "outer_purchase_id", "seller_id", "status", "business_time", "sku_list"))


@define(kw_only=True)
class TaobaoOrderStatusChangedMessage:
    """The new state of a Taobao order, as the upstream's message 3 has it. Nothing is known about PandaPon's own
    message. The types are not stated; those here follow members of the same name or kind elsewhere (guess).

    Evidence: reseller.
    """

    purchase_id: str | None = None
    """Id of the main purchase order. Evidence: reseller."""
    outer_purchase_id: str | None = None
    """Id that the caller gave to the order. Evidence: reseller."""
    seller_id: str | None = None
    """Id of the seller. Evidence: reseller."""
    status: str | None = None
    """State of the order. Values: `pandapon.RawOrderStatus`. Evidence: reseller."""
    business_time: datetime.datetime | None = None
    """When it happened, in milliseconds. Evidence: reseller."""
    lines: list[TaobaoOrderStatusLine] | None = None
    """The lines of the order. Wire name `sku_list`. Evidence: reseller."""
    extra: dict[str, Any] | None = None
    """Members that the specification does not know, by wire name. None when there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        get = members(data, "TaobaoOrderStatusChangedMessage").get
        return cls(
            purchase_id=v if (v := get("purchase_id")).__class__ in STR else text(v, "TaobaoOrderStatusChangedMessage.purchase_id", strict),
            outer_purchase_id=v if (v := get("outer_purchase_id")).__class__ in STR else text(v, "TaobaoOrderStatusChangedMessage.outer_purchase_id", strict),
            seller_id=v if (v := get("seller_id")).__class__ in STR else text(v, "TaobaoOrderStatusChangedMessage.seller_id", strict),
            status=v if (v := get("status")).__class__ in STR else text(v, "TaobaoOrderStatusChangedMessage.status", strict),
            business_time=None if (v := get("business_time")) is None else time(v, "TaobaoOrderStatusChangedMessage.business_time", strict),
            lines=None
            if (v := get("sku_list")) is None
            else [TaobaoOrderStatusLine.from_dict(item, strict=strict) for item in array(v, "TaobaoOrderStatusChangedMessage.sku_list")],
            extra=None if data.keys() <= _KNOWN else unknown(data, _KNOWN),
        )

    def to_dict(self) -> dict[str, Any]:
        """The wire form. Members that are None are left out."""
        data: dict[str, Any] = {}
        if self.purchase_id is not None:
            data["purchase_id"] = self.purchase_id
        if self.outer_purchase_id is not None:
            data["outer_purchase_id"] = self.outer_purchase_id
        if self.seller_id is not None:
            data["seller_id"] = self.seller_id
        if self.status is not None:
            data["status"] = self.status
        if self.business_time is not None:
            data["business_time"] = time_text(self.business_time, "epoch-milliseconds:integer")
        if self.lines is not None:
            data["sku_list"] = [item.to_dict() for item in self.lines]
        if self.extra:
            data.update(self.extra)
        return data
