# Generated from specification 0.3.0 by generator 0.1.0 (openapi-python-client 0.29.1).
# Not to be edited: change spec/ or generator/ and run `nox -s generate`.
"""`AlibabaRefundListReasons`, a schema of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define

from .._codec import (
    array,
    id_number,
    members,
    missing,
    number_of_id,
    text,
    unknown,
)

_KNOWN: frozenset[str] = frozenset(("orderId", "orderEntryIds", "goodsStatus"))


@define(kw_only=True)
class AlibabaRefundListReasons:
    """Order lines and the state of their goods, for which reasons are wanted.

    Evidence: upstream.
    """

    order_id: str
    """Order id. Evidence: upstream."""
    order_entry_ids: list[str]
    """Ids of the order lines. Evidence: upstream."""
    goods_status: str
    """State of the goods, such as `refundWaitSellerSend` (not dispatched) or `refundBuyerReceived` (received). Values:
    `pandapon.AlibabaRefundGoodsStatus`. Evidence: upstream."""
    extra: dict[str, Any] | None = None
    """Members that the specification does not know, by wire name. None when there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        get = members(data, "AlibabaRefundListReasons").get
        return cls(
            order_id=missing("AlibabaRefundListReasons.orderId") if (v := get("orderId")) is None else id_number(v, "AlibabaRefundListReasons.orderId", strict),
            order_entry_ids=[]
            if (v := get("orderEntryIds")) is None
            else [id_number(item, "AlibabaRefundListReasons.orderEntryIds[]", strict) for item in array(v, "AlibabaRefundListReasons.orderEntryIds")],
            goods_status=missing("AlibabaRefundListReasons.goodsStatus")
            if (v := get("goodsStatus")) is None
            else v
            if v.__class__ is str
            else text(v, "AlibabaRefundListReasons.goodsStatus", strict),
            extra=None if data.keys() <= _KNOWN else unknown(data, _KNOWN),
        )

    def to_dict(self) -> dict[str, Any]:
        """The wire form. Members that are None are left out."""
        data: dict[str, Any] = {}
        data["orderId"] = number_of_id(self.order_id)
        data["orderEntryIds"] = [number_of_id(item) for item in self.order_entry_ids]
        data["goodsStatus"] = self.goods_status
        if self.extra:
            data.update(self.extra)
        return data
