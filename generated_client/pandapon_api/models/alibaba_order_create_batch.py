# Generated from specification 0.3.0 by generator 0.1.0 (openapi-python-client 0.29.1).
# Not to be edited: change spec/ or generator/ and run `nox -s generate`.
"""`AlibabaOrderCreateBatch`, a schema of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define

from .._codec import (
    STR,
    array,
    members,
    text,
    unknown,
)
from .alibaba_order_address import AlibabaOrderAddress
from .alibaba_order_batch_cargo import AlibabaOrderBatchCargo

_KNOWN: frozenset[str] = frozenset(("flow", "message", "shopPromotionId", "tradeType", "addressParam", "cargoParamList"))


@define(kw_only=True)
class AlibabaOrderCreateBatch:
    """New orders at several merchants: address and goods.

    Evidence: documented.
    """

    flow: str | None = None
    """Price and channel logic: the `flowFlag` of the preview, or `general` as in a sample of PandaPon's second version.
    Optional here; alibaba_orders.create and the second version require it. Values: `pandapon.AlibabaFlow`. Evidence:
    documented."""
    message: str | None = None
    """Note to the seller. Whether it is required is not documented. Evidence: documented."""
    shop_promotion_id: str | None = None
    """The `promotionId` of a shop promotion in the preview; empty for the default promotion. Evidence: documented."""
    trade_type: str | None = None
    """Trade type, one of `tradeModeNameList` in the preview; empty to let 1688 choose. Values:
    `pandapon.AlibabaTradeType`. Evidence: documented."""
    address_param: AlibabaOrderAddress | None = None
    """Where the goods shall go. Whether it is required is not documented. Evidence: documented."""
    cargo_param_list: list[AlibabaOrderBatchCargo] | None = None
    """The goods lines, of one merchant or several; not empty. Whether it is required is not documented. Evidence:
    documented."""
    extra: dict[str, Any] | None = None
    """Members that the specification does not know, by wire name. None when there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        get = members(data, "AlibabaOrderCreateBatch").get
        return cls(
            flow=v if (v := get("flow")).__class__ in STR else text(v, "AlibabaOrderCreateBatch.flow", strict),
            message=v if (v := get("message")).__class__ in STR else text(v, "AlibabaOrderCreateBatch.message", strict),
            shop_promotion_id=v if (v := get("shopPromotionId")).__class__ in STR else text(v, "AlibabaOrderCreateBatch.shopPromotionId", strict),
            trade_type=v if (v := get("tradeType")).__class__ in STR else text(v, "AlibabaOrderCreateBatch.tradeType", strict),
            address_param=None if (v := get("addressParam")) is None else AlibabaOrderAddress.from_dict(v, strict=strict),
            cargo_param_list=None
            if (v := get("cargoParamList")) is None
            else [AlibabaOrderBatchCargo.from_dict(item, strict=strict) for item in array(v, "AlibabaOrderCreateBatch.cargoParamList")],
            extra=None if data.keys() <= _KNOWN else unknown(data, _KNOWN),
        )

    def to_dict(self) -> dict[str, Any]:
        """The wire form. Members that are None are left out."""
        data: dict[str, Any] = {}
        if self.flow is not None:
            data["flow"] = self.flow
        if self.message is not None:
            data["message"] = self.message
        if self.shop_promotion_id is not None:
            data["shopPromotionId"] = self.shop_promotion_id
        if self.trade_type is not None:
            data["tradeType"] = self.trade_type
        if self.address_param is not None:
            data["addressParam"] = self.address_param.to_dict()
        if self.cargo_param_list is not None:
            data["cargoParamList"] = [item.to_dict() for item in self.cargo_param_list]
        if self.extra:
            data.update(self.extra)
        return data
