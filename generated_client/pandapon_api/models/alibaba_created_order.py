# Generated from specification 0.3.0 by generator 0.1.0 (openapi-python-client 0.29.1).
# Not to be edited: change spec/ or generator/ and run `nox -s generate`.
"""`AlibabaCreatedOrder`, a schema of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define

from .._codec import (
    BOOL,
    INT,
    STR,
    boolean,
    id_number,
    integer,
    members,
    number_of_id,
    text,
    unknown,
)

_KNOWN: frozenset[str] = frozenset(
    (
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
)


@define(kw_only=True)
class AlibabaCreatedOrder:
    """One of several orders that 1688 made of one basket.

    Evidence: upstream.
    """

    post_fee: int | None = None
    """Postage; fen by the sample. In fen (100 fen are 1 yuan). Evidence: upstream."""
    order_amount: int | None = None
    """Amount to pay. In fen (100 fen are 1 yuan). Wire name `orderAmmount` (the API's spelling). Evidence: upstream."""
    message: str | None = None
    """Text that goes with the result code. Evidence: upstream."""
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
    extra: dict[str, Any] | None = None
    """Members that the specification does not know, by wire name. None when there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        get = members(data, "AlibabaCreatedOrder").get
        return cls(
            post_fee=v if (v := get("postFee")).__class__ in INT else integer(v, "AlibabaCreatedOrder.postFee", strict),
            order_amount=v if (v := get("orderAmmount")).__class__ in INT else integer(v, "AlibabaCreatedOrder.orderAmmount", strict),
            message=v if (v := get("message")).__class__ in STR else text(v, "AlibabaCreatedOrder.message", strict),
            result_code=v if (v := get("resultCode")).__class__ in STR else text(v, "AlibabaCreatedOrder.resultCode", strict),
            success=v if (v := get("success")).__class__ in BOOL else boolean(v, "AlibabaCreatedOrder.success", strict),
            order_id=v if (v := get("orderId")).__class__ in STR else text(v, "AlibabaCreatedOrder.orderId", strict),
            pay_channel=v if (v := get("payChannel")).__class__ in STR else text(v, "AlibabaCreatedOrder.payChannel", strict),
            discount=v if (v := get("discount")).__class__ in INT else integer(v, "AlibabaCreatedOrder.discount", strict),
            promotion_id=v if (v := get("promotionId")).__class__ in STR else text(v, "AlibabaCreatedOrder.promotionId", strict),
            sum_payment_no_carriage_from_client=v
            if (v := get("sumPaymentNoCarriageFromClient")).__class__ in INT
            else integer(v, "AlibabaCreatedOrder.sumPaymentNoCarriageFromClient", strict),
            sub_user_id=None if (v := get("subUserId")) is None else id_number(v, "AlibabaCreatedOrder.subUserId", strict),
            merge_pay=v if (v := get("mergePay")).__class__ in BOOL else boolean(v, "AlibabaCreatedOrder.mergePay", strict),
            choose_free_freight=v if (v := get("chooseFreeFreight")).__class__ in BOOL else boolean(v, "AlibabaCreatedOrder.chooseFreeFreight", strict),
            extra=None if data.keys() <= _KNOWN else unknown(data, _KNOWN),
        )

    def to_dict(self) -> dict[str, Any]:
        """The wire form. Members that are None are left out."""
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
