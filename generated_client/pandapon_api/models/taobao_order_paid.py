# Generated from spec/ by `nox -s generate`; not to be edited.
"""`TaobaoOrderPaid`, a schema of the API."""

from __future__ import annotations

from collections.abc import Mapping
from operator import itemgetter
from typing import Any, Self

from attrs import define

from .._codec import (
    array,
    boolean,
    names,
    new,
    spread,
    text,
)
from .._extra import NOTHING
from .taobao_payment_failure import TaobaoPaymentFailure

_NAMES = names("success", "errorCode", "errorMsg", "willPayPurchaseOrderIds", "payFailurePurchaseOrderIds", "payFailedResults")
_ALL = itemgetter(*_NAMES)
_NONE = dict.fromkeys(_NAMES)


@define(kw_only=True)
class TaobaoOrderPaid:
    """The upstream's response to a payment: what will be paid and what failed. Nothing here means that money has moved.

    Evidence: upstream.
    """

    success: bool | None = None
    """Whether the payment was accepted. Upstream it may come as the string true or false. Evidence: upstream."""
    error_code: str | None = None
    """Error code; the codes are not listed anywhere. Evidence: upstream."""
    error_msg: str | None = None
    """Message for the error code. Evidence: upstream."""
    will_pay_purchase_order_ids: list[str] | None = None
    """Purchase orders that will be paid. Strings in a live upstream response, first transcribed as numbers. Evidence:
    upstream."""
    pay_failure_purchase_order_ids: list[str] | None = None
    """Purchase orders that will not be paid. Evidence: upstream."""
    pay_failed_results: list[TaobaoPaymentFailure] | None = None
    """Why each of those failed. Evidence: upstream."""
    extra: Mapping[str, Any] = NOTHING
    """Fields that the specification does not have, by wire name; empty if there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        try:
            if len(data) == 6:
                values, extra = _ALL(data), NOTHING
            else:
                values, extra = spread(data, _NONE, "TaobaoOrderPaid")
        except (KeyError, TypeError):
            values, extra = spread(data, _NONE, "TaobaoOrderPaid")
        self: Any = new(cls)
        self.extra = extra
        (self.success, self.error_code, self.error_msg, self.will_pay_purchase_order_ids, self.pay_failure_purchase_order_ids, self.pay_failed_results) = values
        if self.success is not None and type(self.success) is not bool:
            self.success = boolean(self.success, "TaobaoOrderPaid.success", strict)
        if self.error_code is not None and type(self.error_code) is not str:
            self.error_code = text(self.error_code, "TaobaoOrderPaid.errorCode", strict)
        if self.error_msg is not None and type(self.error_msg) is not str:
            self.error_msg = text(self.error_msg, "TaobaoOrderPaid.errorMsg", strict)
        if self.will_pay_purchase_order_ids is not None:
            self.will_pay_purchase_order_ids = [
                item if type(item) is str else text(item, "TaobaoOrderPaid.willPayPurchaseOrderIds[]", strict)
                for item in array(self.will_pay_purchase_order_ids, "TaobaoOrderPaid.willPayPurchaseOrderIds")
            ]
        if self.pay_failure_purchase_order_ids is not None:
            self.pay_failure_purchase_order_ids = [
                item if type(item) is str else text(item, "TaobaoOrderPaid.payFailurePurchaseOrderIds[]", strict)
                for item in array(self.pay_failure_purchase_order_ids, "TaobaoOrderPaid.payFailurePurchaseOrderIds")
            ]
        if self.pay_failed_results is not None:
            self.pay_failed_results = [
                TaobaoPaymentFailure.from_dict(item, strict=strict) for item in array(self.pay_failed_results, "TaobaoOrderPaid.payFailedResults")
            ]
        read: Self = self
        return read

    def to_dict(self) -> dict[str, Any]:
        """Return the wire form. Fields that are None are left out."""
        data: dict[str, Any] = {}
        if self.success is not None:
            data["success"] = self.success
        if self.error_code is not None:
            data["errorCode"] = self.error_code
        if self.error_msg is not None:
            data["errorMsg"] = self.error_msg
        if self.will_pay_purchase_order_ids is not None:
            data["willPayPurchaseOrderIds"] = self.will_pay_purchase_order_ids
        if self.pay_failure_purchase_order_ids is not None:
            data["payFailurePurchaseOrderIds"] = self.pay_failure_purchase_order_ids
        if self.pay_failed_results is not None:
            data["payFailedResults"] = [item.to_dict() for item in self.pay_failed_results]
        if self.extra:
            data.update(self.extra)
        return data
