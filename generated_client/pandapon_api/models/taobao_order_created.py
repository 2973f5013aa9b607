# Generated from spec/ by `nox -s generate`; not to be edited.
"""`TaobaoOrderCreated`, a schema of the API."""

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
from .taobao_created_purchase import TaobaoCreatedPurchase

_NAMES = names("paymentUrl", "outerPurchaseId", "success", "errorCode", "errorMessage", "orderList")
_ALL = itemgetter(*_NAMES)
_NONE = dict.fromkeys(_NAMES)


@define(kw_only=True)
class TaobaoOrderCreated:
    """The upstream's response to a new order, with camelCase names. PandaPon's own response was not seen; because it
    keeps its own orders, it may be one of these or only an id (guess).

    Evidence: upstream.
    """

    payment_url: str | None = None
    """URL where the order can be paid. Evidence: upstream."""
    outer_purchase_id: str | None = None
    """The caller's id of the order. Evidence: upstream."""
    success: bool | None = None
    """Whether the order was created. Evidence: upstream."""
    error_code: str | None = None
    """Error code; the codes are not listed anywhere. Evidence: upstream."""
    error_message: str | None = None
    """Message for the error code. Evidence: upstream."""
    order_list: list[TaobaoCreatedPurchase] | None = None
    """The purchase orders that were created, one per supplier. Evidence: upstream."""
    extra: Mapping[str, Any] = NOTHING
    """Fields that the specification does not have, by wire name; empty if there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        try:
            if len(data) == 6:
                values, extra = _ALL(data), NOTHING
            else:
                values, extra = spread(data, _NONE, "TaobaoOrderCreated")
        except (KeyError, TypeError):
            values, extra = spread(data, _NONE, "TaobaoOrderCreated")
        self: Any = new(cls)
        self.extra = extra
        (self.payment_url, self.outer_purchase_id, self.success, self.error_code, self.error_message, self.order_list) = values
        if self.payment_url is not None and type(self.payment_url) is not str:
            self.payment_url = text(self.payment_url, "TaobaoOrderCreated.paymentUrl", strict)
        if self.outer_purchase_id is not None and type(self.outer_purchase_id) is not str:
            self.outer_purchase_id = text(self.outer_purchase_id, "TaobaoOrderCreated.outerPurchaseId", strict)
        if self.success is not None and type(self.success) is not bool:
            self.success = boolean(self.success, "TaobaoOrderCreated.success", strict)
        if self.error_code is not None and type(self.error_code) is not str:
            self.error_code = text(self.error_code, "TaobaoOrderCreated.errorCode", strict)
        if self.error_message is not None and type(self.error_message) is not str:
            self.error_message = text(self.error_message, "TaobaoOrderCreated.errorMessage", strict)
        if self.order_list is not None:
            self.order_list = [TaobaoCreatedPurchase.from_dict(item, strict=strict) for item in array(self.order_list, "TaobaoOrderCreated.orderList")]
        read: Self = self
        return read

    def to_dict(self) -> dict[str, Any]:
        """Return the wire form. Fields that are None are left out."""
        data: dict[str, Any] = {}
        if self.payment_url is not None:
            data["paymentUrl"] = self.payment_url
        if self.outer_purchase_id is not None:
            data["outerPurchaseId"] = self.outer_purchase_id
        if self.success is not None:
            data["success"] = self.success
        if self.error_code is not None:
            data["errorCode"] = self.error_code
        if self.error_message is not None:
            data["errorMessage"] = self.error_message
        if self.order_list is not None:
            data["orderList"] = [item.to_dict() for item in self.order_list]
        if self.extra:
            data.update(self.extra)
        return data
