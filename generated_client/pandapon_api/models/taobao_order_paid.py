# Generated from specification 0.3.0 by generator 0.1.0 (openapi-python-client 0.29.1).
# Not to be edited: change spec/ or generator/ and run `nox -s generate`.
"""`TaobaoOrderPaid`, a schema of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define

from .._codec import (
    array,
    members,
    text,
    unknown,
)
from .taobao_payment_failure import TaobaoPaymentFailure

_KNOWN: frozenset[str] = frozenset(("willPayPurchaseOrderIds", "payFailurePurchaseOrderIds", "payFailedResults"))


@define(kw_only=True)
class TaobaoOrderPaid:
    """The upstream's answer to a payment: what will be paid and what failed. Nothing here says that money has moved.
    Upstream a success flag goes with it, which may come as the text true or false instead of a boolean.

    Evidence: upstream.
    """

    will_pay_purchase_order_ids: list[str] | None = None
    """Purchase orders that will be paid. Text in a live upstream answer, first transcribed as numbers. Evidence:
    upstream."""
    pay_failure_purchase_order_ids: list[str] | None = None
    """Purchase orders that will not be paid. Evidence: upstream."""
    pay_failed_results: list[TaobaoPaymentFailure] | None = None
    """Why each of those failed. Evidence: upstream."""
    extra: dict[str, Any] | None = None
    """Members that the specification does not know, by wire name. None when there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        get = members(data, "TaobaoOrderPaid").get
        return cls(
            will_pay_purchase_order_ids=None
            if (v := get("willPayPurchaseOrderIds")) is None
            else [
                item if item.__class__ is str else text(item, "TaobaoOrderPaid.willPayPurchaseOrderIds[]", strict)
                for item in array(v, "TaobaoOrderPaid.willPayPurchaseOrderIds")
            ],
            pay_failure_purchase_order_ids=None
            if (v := get("payFailurePurchaseOrderIds")) is None
            else [
                item if item.__class__ is str else text(item, "TaobaoOrderPaid.payFailurePurchaseOrderIds[]", strict)
                for item in array(v, "TaobaoOrderPaid.payFailurePurchaseOrderIds")
            ],
            pay_failed_results=None
            if (v := get("payFailedResults")) is None
            else [TaobaoPaymentFailure.from_dict(item, strict=strict) for item in array(v, "TaobaoOrderPaid.payFailedResults")],
            extra=None if data.keys() <= _KNOWN else unknown(data, _KNOWN),
        )

    def to_dict(self) -> dict[str, Any]:
        """The wire form. Members that are None are left out."""
        data: dict[str, Any] = {}
        if self.will_pay_purchase_order_ids is not None:
            data["willPayPurchaseOrderIds"] = self.will_pay_purchase_order_ids
        if self.pay_failure_purchase_order_ids is not None:
            data["payFailurePurchaseOrderIds"] = self.pay_failure_purchase_order_ids
        if self.pay_failed_results is not None:
            data["payFailedResults"] = [item.to_dict() for item in self.pay_failed_results]
        if self.extra:
            data.update(self.extra)
        return data
