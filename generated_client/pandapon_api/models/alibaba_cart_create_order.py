# Generated from specification 0.3.0 by generator 0.1.0 (openapi-python-client 0.29.1).
# Not to be edited: change spec/ or generator/ and run `nox -s generate`.
"""`AlibabaCartCreateOrder`, a schema of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define

from .._codec import (
    STR,
    array,
    id_number,
    members,
    missing,
    number_of_id,
    text,
    unknown,
)
from .alibaba_cart_address import AlibabaCartAddress

_KNOWN: frozenset[str] = frozenset(("flow", "message", "shopPromotionId", "tradeType", "addressParam", "cartIds", "userId", "staffName"))


@define(kw_only=True)
class AlibabaCartCreateOrder:
    """Rows of the cart to order, and where to send the goods.

    Evidence: documented.
    """

    flow: str
    """Price and channel logic, as in alibaba_orders.create; the page allows null although it is required. Values:
    `pandapon.AlibabaFlow`. Evidence: documented."""
    message: str | None = None
    """Note to the seller. Whether it is required is not documented. Evidence: documented."""
    shop_promotion_id: str | None = None
    """Id of a promotion, the `promotionId` of a preview. Evidence: documented."""
    trade_type: str | None = None
    """Trade type, such as `assureTrade`. Values: `pandapon.AlibabaTradeType`. Evidence: documented."""
    address_param: AlibabaCartAddress | None = None
    """Delivery address. Whether it is required is not documented. Evidence: documented."""
    cart_ids: list[str]
    """Ids of the rows; the page allows null although it is required. Evidence: documented."""
    user_id: str | None = None
    """User id. Whether it is required is not documented. Evidence: documented."""
    staff_name: str | None = None
    """Name of the employee. Whether it is required is not documented. Evidence: documented."""
    extra: dict[str, Any] | None = None
    """Members that the specification does not know, by wire name. None when there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        get = members(data, "AlibabaCartCreateOrder").get
        return cls(
            flow=missing("AlibabaCartCreateOrder.flow")
            if (v := get("flow")) is None
            else v
            if v.__class__ is str
            else text(v, "AlibabaCartCreateOrder.flow", strict),
            message=v if (v := get("message")).__class__ in STR else text(v, "AlibabaCartCreateOrder.message", strict),
            shop_promotion_id=v if (v := get("shopPromotionId")).__class__ in STR else text(v, "AlibabaCartCreateOrder.shopPromotionId", strict),
            trade_type=v if (v := get("tradeType")).__class__ in STR else text(v, "AlibabaCartCreateOrder.tradeType", strict),
            address_param=None if (v := get("addressParam")) is None else AlibabaCartAddress.from_dict(v, strict=strict),
            cart_ids=[]
            if (v := get("cartIds")) is None
            else [id_number(item, "AlibabaCartCreateOrder.cartIds[]", strict) for item in array(v, "AlibabaCartCreateOrder.cartIds")],
            user_id=v if (v := get("userId")).__class__ in STR else text(v, "AlibabaCartCreateOrder.userId", strict),
            staff_name=v if (v := get("staffName")).__class__ in STR else text(v, "AlibabaCartCreateOrder.staffName", strict),
            extra=None if data.keys() <= _KNOWN else unknown(data, _KNOWN),
        )

    def to_dict(self) -> dict[str, Any]:
        """The wire form. Members that are None are left out."""
        data: dict[str, Any] = {}
        data["flow"] = self.flow
        if self.message is not None:
            data["message"] = self.message
        if self.shop_promotion_id is not None:
            data["shopPromotionId"] = self.shop_promotion_id
        if self.trade_type is not None:
            data["tradeType"] = self.trade_type
        if self.address_param is not None:
            data["addressParam"] = self.address_param.to_dict()
        data["cartIds"] = [number_of_id(item) for item in self.cart_ids]
        if self.user_id is not None:
            data["userId"] = self.user_id
        if self.staff_name is not None:
            data["staffName"] = self.staff_name
        if self.extra:
            data.update(self.extra)
        return data
