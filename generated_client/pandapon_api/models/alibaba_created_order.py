# Generated from spec/ by `nox -s generate`; not to be edited.
"""`AlibabaCreatedOrder`, a schema of the API."""

from __future__ import annotations

from collections.abc import Mapping
from operator import itemgetter
from typing import Any, Self

from attrs import define

from .._codec import (
    boolean,
    id_number,
    integer,
    names,
    new,
    number_of_id,
    spread,
    text,
)
from .._extra import NOTHING

_NAMES = names(
    "postFee",
    "orderAmmount",
    "message",
    "resultCode",
    "success",
    "orderId",
    "payChannel",
    "discount",
    "promotionId",
    "sumPaymentNoCarriageFromClient",
    "subUserId",
    "mergePay",
    "chooseFreeFreight",
)
_ALL = itemgetter(*_NAMES)
_NONE = dict.fromkeys(_NAMES)


@define(kw_only=True)
class AlibabaCreatedOrder:
    """One of several orders that 1688 made from one basket.

    Evidence: upstream.
    """

    post_fee: int | None = None
    """Postage; fen, judging by the sample. In fen (100 fen are 1 yuan). Evidence: upstream."""
    order_amount: int | None = None
    """Amount to pay. In fen (100 fen are 1 yuan). Wire name `orderAmmount` (the API's spelling). Evidence: upstream."""
    message: str | None = None
    """Message for the result code. Evidence: upstream."""
    result_code: str | None = None
    """Result code of this order. Evidence: upstream."""
    success: bool | None = None
    """Whether this order was made. Evidence: upstream."""
    order_id: str | None = None
    """Order id. Evidence: upstream."""
    pay_channel: str | None = None
    """Way to pay, such as `shegou`. Evidence: upstream."""
    discount: int | None = None
    """Discount; from the older SDK and its sample. Unit not known. Evidence: upstream."""
    promotion_id: str | None = None
    """Id of the promotion; from the older SDK. Evidence: upstream."""
    sum_payment_no_carriage_from_client: int | None = None
    """Goods without postage; from the older SDK and its sample. In fen (100 fen are 1 yuan). Evidence: upstream."""
    sub_user_id: str | None = None
    """Id of the sub-account; from the older SDK. Evidence: upstream."""
    merge_pay: bool | None = None
    """Whether it is paid together with others; from the older SDK and its sample. Evidence: upstream."""
    choose_free_freight: bool | None = None
    """Whether free freight is chosen; from the older SDK and its sample. Evidence: upstream."""
    extra: Mapping[str, Any] = NOTHING
    """Fields that the specification does not have, by wire name; empty if there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        try:
            if len(data) == 13:
                values, extra = _ALL(data), NOTHING
            else:
                values, extra = spread(data, _NONE, "AlibabaCreatedOrder")
        except (KeyError, TypeError):
            values, extra = spread(data, _NONE, "AlibabaCreatedOrder")
        self: Any = new(cls)
        self.extra = extra
        (
            self.post_fee,
            self.order_amount,
            self.message,
            self.result_code,
            self.success,
            self.order_id,
            self.pay_channel,
            self.discount,
            self.promotion_id,
            self.sum_payment_no_carriage_from_client,
            self.sub_user_id,
            self.merge_pay,
            self.choose_free_freight,
        ) = values
        if self.post_fee is not None and type(self.post_fee) is not int:
            self.post_fee = integer(self.post_fee, "AlibabaCreatedOrder.postFee", strict)
        if self.order_amount is not None and type(self.order_amount) is not int:
            self.order_amount = integer(self.order_amount, "AlibabaCreatedOrder.orderAmmount", strict)
        if self.message is not None and type(self.message) is not str:
            self.message = text(self.message, "AlibabaCreatedOrder.message", strict)
        if self.result_code is not None and type(self.result_code) is not str:
            self.result_code = text(self.result_code, "AlibabaCreatedOrder.resultCode", strict)
        if self.success is not None and type(self.success) is not bool:
            self.success = boolean(self.success, "AlibabaCreatedOrder.success", strict)
        if self.order_id is not None and type(self.order_id) is not str:
            self.order_id = text(self.order_id, "AlibabaCreatedOrder.orderId", strict)
        if self.pay_channel is not None and type(self.pay_channel) is not str:
            self.pay_channel = text(self.pay_channel, "AlibabaCreatedOrder.payChannel", strict)
        if self.discount is not None and type(self.discount) is not int:
            self.discount = integer(self.discount, "AlibabaCreatedOrder.discount", strict)
        if self.promotion_id is not None and type(self.promotion_id) is not str:
            self.promotion_id = text(self.promotion_id, "AlibabaCreatedOrder.promotionId", strict)
        if self.sum_payment_no_carriage_from_client is not None and type(self.sum_payment_no_carriage_from_client) is not int:
            self.sum_payment_no_carriage_from_client = integer(
                self.sum_payment_no_carriage_from_client, "AlibabaCreatedOrder.sumPaymentNoCarriageFromClient", strict
            )
        if self.merge_pay is not None and type(self.merge_pay) is not bool:
            self.merge_pay = boolean(self.merge_pay, "AlibabaCreatedOrder.mergePay", strict)
        if self.choose_free_freight is not None and type(self.choose_free_freight) is not bool:
            self.choose_free_freight = boolean(self.choose_free_freight, "AlibabaCreatedOrder.chooseFreeFreight", strict)
        if self.sub_user_id is not None:
            self.sub_user_id = id_number(self.sub_user_id, "AlibabaCreatedOrder.subUserId", strict)
        read: Self = self
        return read

    def to_dict(self) -> dict[str, Any]:
        """Return the wire form. Fields that are None are left out."""
        data: dict[str, Any] = {}
        if self.post_fee is not None:
            data["postFee"] = self.post_fee
        if self.order_amount is not None:
            data["orderAmmount"] = self.order_amount
        if self.message is not None:
            data["message"] = self.message
        if self.result_code is not None:
            data["resultCode"] = self.result_code
        if self.success is not None:
            data["success"] = self.success
        if self.order_id is not None:
            data["orderId"] = self.order_id
        if self.pay_channel is not None:
            data["payChannel"] = self.pay_channel
        if self.discount is not None:
            data["discount"] = self.discount
        if self.promotion_id is not None:
            data["promotionId"] = self.promotion_id
        if self.sum_payment_no_carriage_from_client is not None:
            data["sumPaymentNoCarriageFromClient"] = self.sum_payment_no_carriage_from_client
        if self.sub_user_id is not None:
            data["subUserId"] = number_of_id(self.sub_user_id)
        if self.merge_pay is not None:
            data["mergePay"] = self.merge_pay
        if self.choose_free_freight is not None:
            data["chooseFreeFreight"] = self.choose_free_freight
        if self.extra:
            data.update(self.extra)
        return data
