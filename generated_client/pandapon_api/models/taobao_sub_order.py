# Generated from specification 0.3.0 by generator 0.1.0 (openapi-python-client 0.29.1).
# Not to be edited: change spec/ or generator/ and run `nox -s generate`.
"""`TaobaoSubOrder`, a schema of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define

from .._codec import (
    INT,
    STR,
    integer,
    integer_text,
    members,
    text,
    unknown,
)

_KNOWN: frozenset[str] = frozenset(
    (
        "subOrderId",
        "orderNo",
        "quantity",
        "title",
        "purchaseCurrency",
        "purchaseAmount",
        "itemId",
        "domesticPostFee",
        "closeReason",
        "skuId",
        "subOrderResult",
        "status",
        "errorCode",
        "errorMessage",
    )
)


@define(kw_only=True)
class TaobaoSubOrder:
    """One line of an order. In the sample the row itself and its `subOrderResult` differ in quantity and ids and do not
    belong together: never check one against the other.

    Evidence: sample.
    """

    sub_order_id: str | None = None
    """Id of the line. Null in the sample, so its type is a guess. Evidence: sample."""
    order_no: str | None = None
    """The `orderNo` of the order above. Evidence: sample."""
    quantity: int | None = None
    """Number of pieces. Evidence: sample."""
    title: str | None = None
    """Title of the goods. Null in the sample; `subOrderResult` has one. Evidence: sample."""
    purchase_currency: str | None = None
    """Currency of the amount. Values: `pandapon.Currency`. Evidence: sample."""
    purchase_amount: int | None = None
    """Price of one piece, by the sample's arithmetic. Digits in quotes here, a number on the order. In fen (100 fen are
    1 yuan). Evidence: sample."""
    item_id: str | None = None
    """Distribution goods id, 18 digits in the sample. Evidence: sample."""
    domestic_post_fee: int | None = None
    """Freight inside China. Null in the sample; that it is an integer is a guess from `subOrderResult`. In fen (100 fen
    are 1 yuan); evidence of the unit: guess. Evidence: guess."""
    close_reason: str | None = None
    """Why the line was closed. Null in the sample. Evidence: sample."""
    sku_id: str | None = None
    """SKU id, 13 digits. Evidence: sample."""
    sub_order_result: str | None = None
    """The upstream's sub-order as JSON text. It may be absent or null before the upstream order exists (guess).
    Evidence: sample."""
    status: str | None = None
    """State of the line. Null in the sample; that it is the raw state of `subOrderResult` is a guess. Values:
    `pandapon.RawOrderStatus`. Evidence: guess."""
    error_code: str | None = None
    """What went wrong with the line. Null in the sample. Evidence: sample."""
    error_message: str | None = None
    """Text that goes with the error code. Null in the sample. Evidence: sample."""
    extra: dict[str, Any] | None = None
    """Members that the specification does not know, by wire name. None when there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        get = members(data, "TaobaoSubOrder").get
        return cls(
            sub_order_id=v if (v := get("subOrderId")).__class__ in STR else text(v, "TaobaoSubOrder.subOrderId", strict),
            order_no=v if (v := get("orderNo")).__class__ in STR else text(v, "TaobaoSubOrder.orderNo", strict),
            quantity=v if (v := get("quantity")).__class__ in INT else integer(v, "TaobaoSubOrder.quantity", strict),
            title=v if (v := get("title")).__class__ in STR else text(v, "TaobaoSubOrder.title", strict),
            purchase_currency=v if (v := get("purchaseCurrency")).__class__ in STR else text(v, "TaobaoSubOrder.purchaseCurrency", strict),
            purchase_amount=None if (v := get("purchaseAmount")) is None else integer_text(v, "TaobaoSubOrder.purchaseAmount", strict),
            item_id=v if (v := get("itemId")).__class__ in STR else text(v, "TaobaoSubOrder.itemId", strict),
            domestic_post_fee=v if (v := get("domesticPostFee")).__class__ in INT else integer(v, "TaobaoSubOrder.domesticPostFee", strict),
            close_reason=v if (v := get("closeReason")).__class__ in STR else text(v, "TaobaoSubOrder.closeReason", strict),
            sku_id=v if (v := get("skuId")).__class__ in STR else text(v, "TaobaoSubOrder.skuId", strict),
            sub_order_result=v if (v := get("subOrderResult")).__class__ in STR else text(v, "TaobaoSubOrder.subOrderResult", strict),
            status=v if (v := get("status")).__class__ in STR else text(v, "TaobaoSubOrder.status", strict),
            error_code=v if (v := get("errorCode")).__class__ in STR else text(v, "TaobaoSubOrder.errorCode", strict),
            error_message=v if (v := get("errorMessage")).__class__ in STR else text(v, "TaobaoSubOrder.errorMessage", strict),
            extra=None if data.keys() <= _KNOWN else unknown(data, _KNOWN),
        )

    def to_dict(self) -> dict[str, Any]:
        """The wire form. Members that are None are left out."""
        data: dict[str, Any] = {}
        if self.sub_order_id is not None:
            data["subOrderId"] = self.sub_order_id
        if self.order_no is not None:
            data["orderNo"] = self.order_no
        if self.quantity is not None:
            data["quantity"] = self.quantity
        if self.title is not None:
            data["title"] = self.title
        if self.purchase_currency is not None:
            data["purchaseCurrency"] = self.purchase_currency
        if self.purchase_amount is not None:
            data["purchaseAmount"] = str(self.purchase_amount)
        if self.item_id is not None:
            data["itemId"] = self.item_id
        if self.domestic_post_fee is not None:
            data["domesticPostFee"] = self.domestic_post_fee
        if self.close_reason is not None:
            data["closeReason"] = self.close_reason
        if self.sku_id is not None:
            data["skuId"] = self.sku_id
        if self.sub_order_result is not None:
            data["subOrderResult"] = self.sub_order_result
        if self.status is not None:
            data["status"] = self.status
        if self.error_code is not None:
            data["errorCode"] = self.error_code
        if self.error_message is not None:
            data["errorMessage"] = self.error_message
        if self.extra:
            data.update(self.extra)
        return data
