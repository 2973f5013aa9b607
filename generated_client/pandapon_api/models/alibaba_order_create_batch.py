# Generated from spec/ by `nox -s generate`; not to be edited.
"""`AlibabaOrderCreateBatch`, a schema of the API."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from operator import itemgetter
from typing import TYPE_CHECKING, Any, Self

from attrs import define

from .._codec import (
    array,
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
from .alibaba_order_batch_cargo import AlibabaOrderBatchCargo

if TYPE_CHECKING:
    from ..dicts import AlibabaOrderAddressDict, AlibabaOrderBatchCargoDict
    from ..enums.alibaba_orders import AlibabaFlow, AlibabaTradeType

_NAMES = names("flow", "message", "shopPromotionId", "tradeType", "addressParam", "cargoParamList")
_ALL = itemgetter(*_NAMES)
_NONE = dict.fromkeys(_NAMES)


@define(kw_only=True)
class AlibabaOrderCreateBatch:
    """New orders at several merchants: address and goods.

    Evidence: documented. PandaPon does not say whether it requires `message`, `address_param`, `cargo_param_list`.
    """

    flow: AlibabaFlow | str | None = None
    """Price and channel logic: the `flowFlag` of the preview, or `general` as in a sample of PandaPon's second version.
    Optional here; alibaba_orders.create and the second version require it. Values: `pandapon.AlibabaFlow`. Evidence:
    documented."""
    message: str | None = None
    """Note to the seller. Evidence: documented."""
    shop_promotion_id: str | None = None
    """The `promotionId` of a shop promotion in the preview; empty for the default promotion. Evidence: documented."""
    trade_type: AlibabaTradeType | str | None = None
    """Trade type, one of `tradeModeNameList` in the preview; empty to let 1688 choose. Values:
    `pandapon.AlibabaTradeType`. Evidence: documented."""
    address_param: AlibabaOrderAddress | AlibabaOrderAddressDict | None = None
    """Where the goods go. Evidence: documented."""
    cargo_param_list: Sequence[AlibabaOrderBatchCargo | AlibabaOrderBatchCargoDict] | None = None
    """The goods lines, of one merchant or several; not empty. Evidence: documented."""
    extra: Mapping[str, Any] | None = NOTHING
    """Fields that the specification does not have, by wire name; empty if there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        try:
            if len(data) == 6:
                values, extra = _ALL(data), NOTHING
            else:
                values, extra = spread(data, _NONE, "AlibabaOrderCreateBatch")
        except (KeyError, TypeError):
            values, extra = spread(data, _NONE, "AlibabaOrderCreateBatch")
        self: Any = new(cls)
        self.extra = extra
        (self.flow, self.message, self.shop_promotion_id, self.trade_type, self.address_param, self.cargo_param_list) = values
        if self.flow is not None and type(self.flow) is not str:
            self.flow = text(self.flow, "AlibabaOrderCreateBatch.flow", strict)
        if self.message is not None and type(self.message) is not str:
            self.message = text(self.message, "AlibabaOrderCreateBatch.message", strict)
        if self.shop_promotion_id is not None and type(self.shop_promotion_id) is not str:
            self.shop_promotion_id = text(self.shop_promotion_id, "AlibabaOrderCreateBatch.shopPromotionId", strict)
        if self.trade_type is not None and type(self.trade_type) is not str:
            self.trade_type = text(self.trade_type, "AlibabaOrderCreateBatch.tradeType", strict)
        if self.address_param is not None:
            self.address_param = AlibabaOrderAddress.from_dict(self.address_param, strict=strict)
        if self.cargo_param_list is not None:
            self.cargo_param_list = [
                AlibabaOrderBatchCargo.from_dict(item, strict=strict) for item in array(self.cargo_param_list, "AlibabaOrderCreateBatch.cargoParamList")
            ]
        read: Self = self
        return read

    def to_dict(self) -> dict[str, Any]:
        """Return the wire form. Fields that are None are left out.

        Raises:
            InvalidArgumentError: a field has a wrong type.
        """
        data: dict[str, Any] = {}
        if self.flow is not None:
            data["flow"] = text_out(self.flow, "flow")
        if self.message is not None:
            data["message"] = text_out(self.message, "message")
        if self.shop_promotion_id is not None:
            data["shopPromotionId"] = id_out(self.shop_promotion_id, "shop_promotion_id")
        if self.trade_type is not None:
            data["tradeType"] = text_out(self.trade_type, "trade_type")
        if self.address_param is not None:
            data["addressParam"] = model_out(self.address_param, "address_param", AlibabaOrderAddress)
        if self.cargo_param_list is not None:
            data["cargoParamList"] = list_out(self.cargo_param_list, "cargo_param_list", model_out, AlibabaOrderBatchCargo)
        if self.extra:
            data.update(map_out(self.extra, "extra", any_out))
        return data
