# Generated from spec/ by `nox -s generate`; not to be edited.
"""`AlibabaCartCreateOrder`, a schema of the API."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from operator import itemgetter
from typing import TYPE_CHECKING, Any, Self

from attrs import define

from .._codec import (
    array,
    id_number,
    missing,
    names,
    new,
    spread,
    text,
)
from .._extra import NOTHING
from .._sending import (
    any_out,
    id_number_out,
    id_out,
    list_out,
    map_out,
    model_out,
    text_out,
)
from .alibaba_cart_address import AlibabaCartAddress

if TYPE_CHECKING:
    from ..dicts import AlibabaCartAddressDict
    from ..enums.alibaba_orders import AlibabaFlow, AlibabaTradeType

_NAMES = names("flow", "message", "shopPromotionId", "tradeType", "addressParam", "cartIds", "userId", "staffName")
_ALL = itemgetter(*_NAMES)
_NONE = dict.fromkeys(_NAMES)


@define(kw_only=True)
class AlibabaCartCreateOrder:
    """Rows of the cart to order, and where to send the goods.

    Evidence: documented. PandaPon does not say whether it requires `message`, `address_param`, `user_id`,
    `staff_name`.
    """

    flow: AlibabaFlow | str
    """Price and channel logic, as in alibaba_orders.create; the page allows null although it is required. Values:
    `pandapon.AlibabaFlow`. Evidence: documented."""
    message: str | None = None
    """Note to the seller. Evidence: documented."""
    shop_promotion_id: str | None = None
    """Id of a promotion, the `promotionId` of a preview. Evidence: documented."""
    trade_type: AlibabaTradeType | str | None = None
    """Trade type, such as `assureTrade`. Values: `pandapon.AlibabaTradeType`. Evidence: documented."""
    address_param: AlibabaCartAddress | AlibabaCartAddressDict | None = None
    """Delivery address. Evidence: documented."""
    cart_ids: Sequence[str]
    """Ids of the rows; the page allows null although it is required. Evidence: documented."""
    user_id: str | None = None
    """User id. Evidence: documented."""
    staff_name: str | None = None
    """Name of the employee. Evidence: documented."""
    extra: Mapping[str, Any] | None = NOTHING
    """Fields that the specification does not have, by wire name; empty if there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        try:
            if len(data) == 8:
                values, extra = _ALL(data), NOTHING
            else:
                values, extra = spread(data, _NONE, "AlibabaCartCreateOrder")
        except (KeyError, TypeError):
            values, extra = spread(data, _NONE, "AlibabaCartCreateOrder")
        self: Any = new(cls)
        self.extra = extra
        (self.flow, self.message, self.shop_promotion_id, self.trade_type, self.address_param, self.cart_ids, self.user_id, self.staff_name) = values
        if self.message is not None and type(self.message) is not str:
            self.message = text(self.message, "AlibabaCartCreateOrder.message", strict)
        if self.shop_promotion_id is not None and type(self.shop_promotion_id) is not str:
            self.shop_promotion_id = text(self.shop_promotion_id, "AlibabaCartCreateOrder.shopPromotionId", strict)
        if self.trade_type is not None and type(self.trade_type) is not str:
            self.trade_type = text(self.trade_type, "AlibabaCartCreateOrder.tradeType", strict)
        if self.user_id is not None and type(self.user_id) is not str:
            self.user_id = text(self.user_id, "AlibabaCartCreateOrder.userId", strict)
        if self.staff_name is not None and type(self.staff_name) is not str:
            self.staff_name = text(self.staff_name, "AlibabaCartCreateOrder.staffName", strict)
        self.flow = (
            missing("AlibabaCartCreateOrder.flow")
            if self.flow is None
            else self.flow
            if type(self.flow) is str
            else text(self.flow, "AlibabaCartCreateOrder.flow", strict)
        )
        if self.address_param is not None:
            self.address_param = AlibabaCartAddress.from_dict(self.address_param, strict=strict)
        self.cart_ids = (
            []
            if self.cart_ids is None
            else [id_number(item, "AlibabaCartCreateOrder.cartIds[]", strict) for item in array(self.cart_ids, "AlibabaCartCreateOrder.cartIds")]
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
        if self.address_param is not None:
            data["addressParam"] = model_out(self.address_param, "address_param", AlibabaCartAddress)
        data["cartIds"] = list_out(self.cart_ids, "cart_ids", id_number_out)
        if self.user_id is not None:
            data["userId"] = id_out(self.user_id, "user_id")
        if self.staff_name is not None:
            data["staffName"] = text_out(self.staff_name, "staff_name")
        if self.extra:
            data.update(map_out(self.extra, "extra", any_out))
        return data
