# Generated from specification 0.3.0 by generator 0.1.0 (openapi-python-client 0.29.1).
# Not to be edited: change spec/ or generator/ and run `nox -s generate`.
"""`TaobaoOrderCreated`, a schema of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define

from .._codec import (
    BOOL,
    STR,
    array,
    boolean,
    members,
    text,
    unknown,
)
from .taobao_created_purchase import TaobaoCreatedPurchase

_KNOWN: frozenset[str] = frozenset(("paymentUrl", "outerPurchaseId", "success", "errorCode", "errorMessage", "orderList"))


@define(kw_only=True)
class TaobaoOrderCreated:
    """What the upstream answers to a new order, with camelCase names. PandaPon's own answer was not seen; as it keeps
    orders of its own, it may be one of these or only an id (guess).

    Evidence: upstream.
    """

    payment_url: str | None = None
    """Address where the order can be paid. Evidence: upstream."""
    outer_purchase_id: str | None = None
    """Id that the caller gave to the order. Evidence: upstream."""
    success: bool | None = None
    """Whether the order was created. Evidence: upstream."""
    error_code: str | None = None
    """Why it was not; codes are not listed anywhere. Evidence: upstream."""
    error_message: str | None = None
    """Text that goes with the error code. Evidence: upstream."""
    order_list: list[TaobaoCreatedPurchase] | None = None
    """The purchase orders that were created, one per supplier. Evidence: upstream."""
    extra: dict[str, Any] | None = None
    """Members that the specification does not know, by wire name. None when there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        get = members(data, "TaobaoOrderCreated").get
        return cls(
            payment_url=v if (v := get("paymentUrl")).__class__ in STR else text(v, "TaobaoOrderCreated.paymentUrl", strict),
            outer_purchase_id=v if (v := get("outerPurchaseId")).__class__ in STR else text(v, "TaobaoOrderCreated.outerPurchaseId", strict),
            success=v if (v := get("success")).__class__ in BOOL else boolean(v, "TaobaoOrderCreated.success", strict),
            error_code=v if (v := get("errorCode")).__class__ in STR else text(v, "TaobaoOrderCreated.errorCode", strict),
            error_message=v if (v := get("errorMessage")).__class__ in STR else text(v, "TaobaoOrderCreated.errorMessage", strict),
            order_list=None
            if (v := get("orderList")) is None
            else [TaobaoCreatedPurchase.from_dict(item, strict=strict) for item in array(v, "TaobaoOrderCreated.orderList")],
            extra=None if data.keys() <= _KNOWN else unknown(data, _KNOWN),
        )

    def to_dict(self) -> dict[str, Any]:
        """The wire form. Members that are None are left out."""
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
