# Generated from specification 0.3.0 by generator 0.1.0 (openapi-python-client 0.29.1).
# Not to be edited: change spec/ or generator/ and run `nox -s generate`.
"""`TaobaoCancelledRefund`, a schema of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define

from .._codec import (
    members,
    unknown,
)
from .taobao_cancelled_refund_logistics import TaobaoCancelledRefundLogistics
from .taobao_refund_order import TaobaoRefundOrder
from .taobao_refund_order_line import TaobaoRefundOrderLine

_KNOWN: frozenset[str] = frozenset(("logistics", "purchaseOrderLine", "refundOrder"))


@define(kw_only=True)
class TaobaoCancelledRefund:
    """A refund as cancelling shows it.

    Evidence: sample.
    """

    logistics: TaobaoCancelledRefundLogistics | None = None
    """How the goods go back. Evidence: sample."""
    purchase_order_line: TaobaoRefundOrderLine | None = None
    """The line that the refund is about. Six of its members can be read on this page. Evidence: sample."""
    refund_order: TaobaoRefundOrder | None = None
    """State, reason and amount. Not visible on this page; the members are those of taobao_refunds.get. Evidence: v2."""
    extra: dict[str, Any] | None = None
    """Members that the specification does not know, by wire name. None when there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        get = members(data, "TaobaoCancelledRefund").get
        return cls(
            logistics=None if (v := get("logistics")) is None else TaobaoCancelledRefundLogistics.from_dict(v, strict=strict),
            purchase_order_line=None if (v := get("purchaseOrderLine")) is None else TaobaoRefundOrderLine.from_dict(v, strict=strict),
            refund_order=None if (v := get("refundOrder")) is None else TaobaoRefundOrder.from_dict(v, strict=strict),
            extra=None if data.keys() <= _KNOWN else unknown(data, _KNOWN),
        )

    def to_dict(self) -> dict[str, Any]:
        """The wire form. Members that are None are left out."""
        data: dict[str, Any] = {}
        if self.logistics is not None:
            data["logistics"] = self.logistics.to_dict()
        if self.purchase_order_line is not None:
            data["purchaseOrderLine"] = self.purchase_order_line.to_dict()
        if self.refund_order is not None:
            data["refundOrder"] = self.refund_order.to_dict()
        if self.extra:
            data.update(self.extra)
        return data
