# Generated from specification 0.3.0 by generator 0.1.0 (openapi-python-client 0.29.1).
# Not to be edited: change spec/ or generator/ and run `nox -s generate`.
"""`AlibabaOrderCreated`, a schema of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define

from .._codec import (
    BOOL,
    INT,
    STR,
    array,
    boolean,
    integer,
    members,
    text,
    unknown,
)
from .alibaba_created_account_period import AlibabaCreatedAccountPeriod
from .alibaba_created_failed_line import AlibabaCreatedFailedLine
from .alibaba_created_order import AlibabaCreatedOrder

_KNOWN: frozenset[str] = frozenset(
    (
        "totalSuccessAmount",
        "orderId",
        "success",
        "code",
        "message",
        "accountPeriod",
        "failedOfferList",
        "postFee",
        "orderList",
    )
)


@define(kw_only=True)
class AlibabaOrderCreated:
    """What the upstream answers to a new order. PandaPon's own answer was not seen; it may be one or more orders in the
    form of alibaba_orders.get (guess). A simpler upstream call answers `totalSuccessAmount`, `orderId`,
    `failedOfferList` and `postFee` only.

    Evidence: upstream.
    """

    total_success_amount: int | None = None
    """Total of the order; empty when several orders were made. In fen (100 fen are 1 yuan). Evidence: upstream."""
    order_id: str | None = None
    """Order id, 18 or 19 digits; empty when several orders were made. Evidence: upstream."""
    success: bool | None = None
    """Whether the order was made. An upstream sample has false next to a valid order id, so go by `orderId`. Evidence:
    upstream."""
    code: str | None = None
    """Why it was not made. The upstream's list has texts rather than codes, so `message` may hold them instead. Values:
    `pandapon.AlibabaOrderCreateErrorCode`. Evidence: upstream."""
    message: str | None = None
    """Text that goes with the code, about an invalid address for example. Evidence: upstream."""
    account_period: AlibabaCreatedAccountPeriod | None = None
    """Terms of the account period; empty unless bought on account. Evidence: upstream."""
    failed_offer_list: list[AlibabaCreatedFailedLine] | None = None
    """Lines that could not be ordered. Evidence: upstream."""
    post_fee: int | None = None
    """Postage; empty when several orders were made. In fen (100 fen are 1 yuan). Evidence: upstream."""
    order_list: list[AlibabaCreatedOrder] | None = None
    """The orders, only when 1688 made several of the basket. Evidence: upstream."""
    extra: dict[str, Any] | None = None
    """Members that the specification does not know, by wire name. None when there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        get = members(data, "AlibabaOrderCreated").get
        return cls(
            total_success_amount=v if (v := get("totalSuccessAmount")).__class__ in INT else integer(v, "AlibabaOrderCreated.totalSuccessAmount", strict),
            order_id=v if (v := get("orderId")).__class__ in STR else text(v, "AlibabaOrderCreated.orderId", strict),
            success=v if (v := get("success")).__class__ in BOOL else boolean(v, "AlibabaOrderCreated.success", strict),
            code=v if (v := get("code")).__class__ in STR else text(v, "AlibabaOrderCreated.code", strict),
            message=v if (v := get("message")).__class__ in STR else text(v, "AlibabaOrderCreated.message", strict),
            account_period=None if (v := get("accountPeriod")) is None else AlibabaCreatedAccountPeriod.from_dict(v, strict=strict),
            failed_offer_list=None
            if (v := get("failedOfferList")) is None
            else [AlibabaCreatedFailedLine.from_dict(item, strict=strict) for item in array(v, "AlibabaOrderCreated.failedOfferList")],
            post_fee=v if (v := get("postFee")).__class__ in INT else integer(v, "AlibabaOrderCreated.postFee", strict),
            order_list=None
            if (v := get("orderList")) is None
            else [AlibabaCreatedOrder.from_dict(item, strict=strict) for item in array(v, "AlibabaOrderCreated.orderList")],
            extra=None if data.keys() <= _KNOWN else unknown(data, _KNOWN),
        )

    def to_dict(self) -> dict[str, Any]:
        """The wire form. Members that are None are left out."""
        data: dict[str, Any] = {}
        if self.total_success_amount is not None:
            data["totalSuccessAmount"] = self.total_success_amount
        if self.order_id is not None:
            data["orderId"] = self.order_id
        if self.success is not None:
            data["success"] = self.success
        if self.code is not None:
            data["code"] = self.code
        if self.message is not None:
            data["message"] = self.message
        if self.account_period is not None:
            data["accountPeriod"] = self.account_period.to_dict()
        if self.failed_offer_list is not None:
            data["failedOfferList"] = [item.to_dict() for item in self.failed_offer_list]
        if self.post_fee is not None:
            data["postFee"] = self.post_fee
        if self.order_list is not None:
            data["orderList"] = [item.to_dict() for item in self.order_list]
        if self.extra:
            data.update(self.extra)
        return data
