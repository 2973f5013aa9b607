# Generated from spec/ by `nox -s generate`; not to be edited.
"""`AlibabaRefundListReasons`, a schema of the API."""

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
    list_out,
    map_out,
    text_out,
)

if TYPE_CHECKING:
    from ..enums.alibaba_refunds import AlibabaRefundGoodsStatus

_NAMES = names("orderId", "orderEntryIds", "goodsStatus")
_ALL = itemgetter(*_NAMES)
_NONE = dict.fromkeys(_NAMES)


@define(kw_only=True)
class AlibabaRefundListReasons:
    """Order lines and the state of their goods, to list reasons for.

    Evidence: upstream.
    """

    order_id: str
    """Order id. Evidence: upstream."""
    order_entry_ids: Sequence[str]
    """Ids of the order lines. Evidence: upstream."""
    goods_status: AlibabaRefundGoodsStatus | str
    """State of the goods, such as `refundWaitSellerSend` (not dispatched) or `refundBuyerReceived` (received). Values:
    `pandapon.AlibabaRefundGoodsStatus`. Evidence: upstream."""
    extra: Mapping[str, Any] | None = NOTHING
    """Fields that the specification does not have, by wire name; empty if there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        try:
            if len(data) == 3:
                values, extra = _ALL(data), NOTHING
            else:
                values, extra = spread(data, _NONE, "AlibabaRefundListReasons")
        except (KeyError, TypeError):
            values, extra = spread(data, _NONE, "AlibabaRefundListReasons")
        self: Any = new(cls)
        self.extra = extra
        (self.order_id, self.order_entry_ids, self.goods_status) = values
        self.order_id = (
            missing("AlibabaRefundListReasons.orderId") if self.order_id is None else id_number(self.order_id, "AlibabaRefundListReasons.orderId", strict)
        )
        self.order_entry_ids = (
            []
            if self.order_entry_ids is None
            else [
                id_number(item, "AlibabaRefundListReasons.orderEntryIds[]", strict)
                for item in array(self.order_entry_ids, "AlibabaRefundListReasons.orderEntryIds")
            ]
        )
        self.goods_status = (
            missing("AlibabaRefundListReasons.goodsStatus")
            if self.goods_status is None
            else self.goods_status
            if type(self.goods_status) is str
            else text(self.goods_status, "AlibabaRefundListReasons.goodsStatus", strict)
        )
        read: Self = self
        return read

    def to_dict(self) -> dict[str, Any]:
        """Return the wire form. Fields that are None are left out.

        Raises:
            InvalidArgumentError: a field has a wrong type.
        """
        data: dict[str, Any] = {}
        data["orderId"] = id_number_out(self.order_id, "order_id")
        data["orderEntryIds"] = list_out(self.order_entry_ids, "order_entry_ids", id_number_out)
        data["goodsStatus"] = text_out(self.goods_status, "goods_status")
        if self.extra:
            data.update(map_out(self.extra, "extra", any_out))
        return data
