# Generated from specification 0.3.0 by generator 0.1.0 (openapi-python-client 0.29.1).
# Not to be edited: change spec/ or generator/ and run `nox -s generate`.
"""`AlibabaOrderCreate`, a schema of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define

from .._codec import (
    STR,
    array,
    members,
    missing,
    text,
    unknown,
)
from .alibaba_order_address import AlibabaOrderAddress
from .alibaba_order_cargo import AlibabaOrderCargo

_KNOWN: frozenset[str] = frozenset(("flow", "message", "shopPromotionId", "tradeType", "addressParam", "cargoParamList"))


@define(kw_only=True)
class AlibabaOrderCreate:
    """A new order at one merchant: address and goods.

    Evidence: documented.
    """

    flow: str
    """Price and channel logic: the `flowFlag` of the preview, or `general` as in a sample of PandaPon's second version.
    Values: `pandapon.AlibabaFlow`. Evidence: documented."""
    message: str | None = None
    """Note to the seller. Evidence: documented."""
    shop_promotion_id: str | None = None
    """The `promotionId` of a shop promotion in the preview; empty for the default promotion. Evidence: documented."""
    trade_type: str | None = None
    """Trade type, one of `tradeModeNameList` in the preview; empty to let 1688 choose. Upstream refuses others. Values:
    `pandapon.AlibabaTradeType`. Evidence: documented."""
    address_param: AlibabaOrderAddress
    """Where the goods shall go. Evidence: documented."""
    cargo_param_list: list[AlibabaOrderCargo]
    """The goods lines, all of one merchant. Evidence: documented."""
    extra: dict[str, Any] | None = None
    """Members that the specification does not know, by wire name. None when there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        get = members(data, "AlibabaOrderCreate").get
        return cls(
            flow=missing("AlibabaOrderCreate.flow") if (v := get("flow")) is None else v if v.__class__ is str else text(v, "AlibabaOrderCreate.flow", strict),
            message=v if (v := get("message")).__class__ in STR else text(v, "AlibabaOrderCreate.message", strict),
            shop_promotion_id=v if (v := get("shopPromotionId")).__class__ in STR else text(v, "AlibabaOrderCreate.shopPromotionId", strict),
            trade_type=v if (v := get("tradeType")).__class__ in STR else text(v, "AlibabaOrderCreate.tradeType", strict),
            address_param=missing("AlibabaOrderCreate.addressParam") if (v := get("addressParam")) is None else AlibabaOrderAddress.from_dict(v, strict=strict),
            cargo_param_list=[]
            if (v := get("cargoParamList")) is None
            else [AlibabaOrderCargo.from_dict(item, strict=strict) for item in array(v, "AlibabaOrderCreate.cargoParamList")],
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
        data["addressParam"] = self.address_param.to_dict()
        data["cargoParamList"] = [item.to_dict() for item in self.cargo_param_list]
        if self.extra:
            data.update(self.extra)
        return data
