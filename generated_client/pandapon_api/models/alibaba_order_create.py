# Generated from spec/ by `nox -s generate`; not to be edited.
"""`AlibabaOrderCreate`, a schema of the API."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from operator import itemgetter
from typing import TYPE_CHECKING, Any, Self

from attrs import define

from .._codec import (
    array,
    missing,
    names,
    new,
    spread,
    text,
)
from .._extra import NOTHING
from .._sending import (
    any_out,
    id_out,
    list_out,
    map_out,
    model_out,
    text_out,
)
from .alibaba_order_address import AlibabaOrderAddress
from .alibaba_order_cargo import AlibabaOrderCargo

if TYPE_CHECKING:
    from ..dicts import AlibabaOrderAddressDict, AlibabaOrderCargoDict
    from ..enums.alibaba_orders import AlibabaFlow, AlibabaTradeType

_NAMES = names("flow", "message", "shopPromotionId", "tradeType", "addressParam", "cargoParamList", "outOrderId")
_ALL = itemgetter(*_NAMES)
_NONE = dict.fromkeys(_NAMES)


@define(kw_only=True)
class AlibabaOrderCreate:
    """A new order at one merchant: address and goods.

    Evidence: documented.
    """

    flow: AlibabaFlow | str
    """Price and channel logic: the `flowFlag` of the preview, or `general` as in a sample of PandaPon's second version.
    Values: `pandapon.AlibabaFlow`. Evidence: documented."""
    message: str | None = None
    """Note to the seller. Evidence: documented."""
    shop_promotion_id: str | None = None
    """The `promotionId` of a shop promotion in the preview; empty for the default promotion. Evidence: documented."""
    trade_type: AlibabaTradeType | str | None = None
    """Trade type, one of `tradeModeNameList` in the preview; empty to let 1688 choose. Upstream refuses others. Values:
    `pandapon.AlibabaTradeType`. Evidence: documented."""
    address_param: AlibabaOrderAddress | AlibabaOrderAddressDict
    """Where the goods go. Evidence: documented."""
    cargo_param_list: Sequence[AlibabaOrderCargo | AlibabaOrderCargoDict]
    """The goods lines, all of one merchant. Evidence: documented."""
    out_order_id: str | None = None
    """Your own order number. PandaPon's page does not show it; whether it is kept is not known. Only in the upstream's
    newest reference; PandaPon's version probably lacks it. Evidence: upstream."""
    extra: Mapping[str, Any] | None = NOTHING
    """Fields that the specification does not have, by wire name; empty if there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        try:
            if len(data) == 7:
                values, extra = _ALL(data), NOTHING
            else:
                values, extra = spread(data, _NONE, "AlibabaOrderCreate")
        except (KeyError, TypeError):
            values, extra = spread(data, _NONE, "AlibabaOrderCreate")
        self: Any = new(cls)
        self.extra = extra
        (self.flow, self.message, self.shop_promotion_id, self.trade_type, self.address_param, self.cargo_param_list, self.out_order_id) = values
        if self.message is not None and type(self.message) is not str:
            self.message = text(self.message, "AlibabaOrderCreate.message", strict)
        if self.shop_promotion_id is not None and type(self.shop_promotion_id) is not str:
            self.shop_promotion_id = text(self.shop_promotion_id, "AlibabaOrderCreate.shopPromotionId", strict)
        if self.trade_type is not None and type(self.trade_type) is not str:
            self.trade_type = text(self.trade_type, "AlibabaOrderCreate.tradeType", strict)
        if self.out_order_id is not None and type(self.out_order_id) is not str:
            self.out_order_id = text(self.out_order_id, "AlibabaOrderCreate.outOrderId", strict)
        self.flow = (
            missing("AlibabaOrderCreate.flow")
            if self.flow is None
            else self.flow
            if type(self.flow) is str
            else text(self.flow, "AlibabaOrderCreate.flow", strict)
        )
        self.address_param = (
            missing("AlibabaOrderCreate.addressParam") if self.address_param is None else AlibabaOrderAddress.from_dict(self.address_param, strict=strict)
        )
        self.cargo_param_list = (
            []
            if self.cargo_param_list is None
            else [AlibabaOrderCargo.from_dict(item, strict=strict) for item in array(self.cargo_param_list, "AlibabaOrderCreate.cargoParamList")]
        )
        read: Self = self
        return read

    def to_dict(self) -> dict[str, Any]:
        """Return the wire form. Fields that are None are left out.

        Raises:
            InvalidArgumentError: a field has a wrong type.
        """
        data: dict[str, Any] = {}
        data["flow"] = text_out(self.flow, "flow")
        if self.message is not None:
            data["message"] = text_out(self.message, "message")
        if self.shop_promotion_id is not None:
            data["shopPromotionId"] = id_out(self.shop_promotion_id, "shop_promotion_id")
        if self.trade_type is not None:
            data["tradeType"] = text_out(self.trade_type, "trade_type")
        data["addressParam"] = model_out(self.address_param, "address_param", AlibabaOrderAddress)
        data["cargoParamList"] = list_out(self.cargo_param_list, "cargo_param_list", model_out, AlibabaOrderCargo)
        if self.out_order_id is not None:
            data["outOrderId"] = id_out(self.out_order_id, "out_order_id")
        if self.extra:
            data.update(map_out(self.extra, "extra", any_out))
        return data
