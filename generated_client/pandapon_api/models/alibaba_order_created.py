# Generated from spec/ by `nox -s generate`; not to be edited.
"""`AlibabaOrderCreated`, a schema of the API."""

from __future__ import annotations

from collections.abc import Mapping
from operator import itemgetter
from typing import Any, Self

from attrs import define

from .._codec import (
    array,
    boolean,
    integer,
    names,
    new,
    spread,
    text,
)
from .._extra import NOTHING
from .._members import member, members_of, wire_value
from ..enums.alibaba_errors import AlibabaOrderCreateErrorCode
from .alibaba_created_account_period import AlibabaCreatedAccountPeriod
from .alibaba_created_failed_line import AlibabaCreatedFailedLine
from .alibaba_created_order import AlibabaCreatedOrder

_AlibabaOrderCreateErrorCode = members_of(AlibabaOrderCreateErrorCode)
_NAMES = names("totalSuccessAmount", "orderId", "success", "code", "message", "accountPeriod", "failedOfferList", "postFee", "orderList")
_ALL = itemgetter(*_NAMES)
_NONE = dict.fromkeys(_NAMES)


@define(kw_only=True)
class AlibabaOrderCreated:
    """The upstream's response to a new order. PandaPon's own response was not seen; it may be one or more orders in the
    format of alibaba_orders.get (guess). A simpler upstream call returns `totalSuccessAmount`, `orderId`,
    `failedOfferList` and `postFee` only.

    Evidence: upstream.
    """

    total_success_amount: int | None = None
    """Total of the order; empty if several orders were made. In fen (100 fen are 1 yuan). Evidence: upstream."""
    order_id: str | None = None
    """Order id, 18 or 19 digits; empty if several orders were made. Evidence: upstream."""
    success: bool | None = None
    """Whether the order was made. An upstream sample has false next to a valid order id, so go by `orderId`. Evidence:
    upstream."""
    code: AlibabaOrderCreateErrorCode | str | None = None
    """Error code if it was not made. The upstream lists messages rather than codes, so `message` may hold them instead.
    Values: `pandapon.AlibabaOrderCreateErrorCode`. Evidence: upstream."""
    message: str | None = None
    """Message for the code, about an invalid address for example. Evidence: upstream."""
    account_period: AlibabaCreatedAccountPeriod | None = None
    """Terms of the account period; empty unless bought on account. Evidence: upstream."""
    failed_offer_list: list[AlibabaCreatedFailedLine] | None = None
    """Lines that could not be ordered. Evidence: upstream."""
    post_fee: int | None = None
    """Postage; empty if several orders were made. In fen (100 fen are 1 yuan). Evidence: upstream."""
    order_list: list[AlibabaCreatedOrder] | None = None
    """The orders, only if 1688 made several from the basket. Evidence: upstream."""
    extra: Mapping[str, Any] = NOTHING
    """Fields that the specification does not have, by wire name; empty if there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        try:
            if len(data) == 9:
                values, extra = _ALL(data), NOTHING
            else:
                values, extra = spread(data, _NONE, "AlibabaOrderCreated")
        except (KeyError, TypeError):
            values, extra = spread(data, _NONE, "AlibabaOrderCreated")
        self: Any = new(cls)
        self.extra = extra
        (
            self.total_success_amount,
            self.order_id,
            self.success,
            self.code,
            self.message,
            self.account_period,
            self.failed_offer_list,
            self.post_fee,
            self.order_list,
        ) = values
        if self.total_success_amount is not None and type(self.total_success_amount) is not int:
            self.total_success_amount = integer(self.total_success_amount, "AlibabaOrderCreated.totalSuccessAmount", strict)
        if self.order_id is not None and type(self.order_id) is not str:
            self.order_id = text(self.order_id, "AlibabaOrderCreated.orderId", strict)
        if self.success is not None and type(self.success) is not bool:
            self.success = boolean(self.success, "AlibabaOrderCreated.success", strict)
        if self.message is not None and type(self.message) is not str:
            self.message = text(self.message, "AlibabaOrderCreated.message", strict)
        if self.post_fee is not None and type(self.post_fee) is not int:
            self.post_fee = integer(self.post_fee, "AlibabaOrderCreated.postFee", strict)
        try:
            if self.code is not None:
                self.code = _AlibabaOrderCreateErrorCode[self.code]
        except (KeyError, TypeError):
            if self.code is not None:
                self.code = member(AlibabaOrderCreateErrorCode, self.code, "AlibabaOrderCreated.code", strict)
        if self.account_period is not None:
            self.account_period = AlibabaCreatedAccountPeriod.from_dict(self.account_period, strict=strict)
        if self.failed_offer_list is not None:
            self.failed_offer_list = [
                AlibabaCreatedFailedLine.from_dict(item, strict=strict) for item in array(self.failed_offer_list, "AlibabaOrderCreated.failedOfferList")
            ]
        if self.order_list is not None:
            self.order_list = [AlibabaCreatedOrder.from_dict(item, strict=strict) for item in array(self.order_list, "AlibabaOrderCreated.orderList")]
        read: Self = self
        return read

    def to_dict(self) -> dict[str, Any]:
        """Return the wire form. Fields that are None are left out."""
        data: dict[str, Any] = {}
        if self.total_success_amount is not None:
            data["totalSuccessAmount"] = self.total_success_amount
        if self.order_id is not None:
            data["orderId"] = self.order_id
        if self.success is not None:
            data["success"] = self.success
        if self.code is not None:
            data["code"] = wire_value(self.code)
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
