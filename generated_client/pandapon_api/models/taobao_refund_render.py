# Generated from spec/ by `nox -s generate`; not to be edited.
"""`TaobaoRefundRender`, a schema of the API."""

from __future__ import annotations

from collections.abc import Mapping
from operator import itemgetter
from typing import TYPE_CHECKING, Any, Self

from attrs import define

from .._codec import (
    integer,
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
    integer_out,
    map_out,
)

if TYPE_CHECKING:
    from ..enums.taobao import GoodsStatus, RefundType

_NAMES = names("subOrderId", "refundType", "goodsStatus")
_ALL = itemgetter(*_NAMES)
_NONE = dict.fromkeys(_NAMES)


@define(kw_only=True)
class TaobaoRefundRender:
    """The refund to preview.

    Evidence: v2. PandaPon does not say which of the optional fields it requires.
    """

    sub_order_id: str | None = None
    """Id of the purchase sub-order; `purchaseOrderLineId` upstream. Evidence: v2."""
    refund_type: RefundType | int
    """Requested type: 1 money only, 2 return and refund. Values: `pandapon.RefundType`. Evidence: v2."""
    goods_status: GoodsStatus | int
    """Where the goods are: 1 not shipped, 2 shipped, 3 not received, 4 received, 5 sent back, 6 return confirmed by the
    seller. Values: `pandapon.GoodsStatus`. Evidence: v2."""
    extra: Mapping[str, Any] | None = NOTHING
    """Fields that the specification does not have, by wire name; empty if there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        try:
            if len(data) == 3:
                values, extra = _ALL(data), NOTHING
            else:
                values, extra = spread(data, _NONE, "TaobaoRefundRender")
        except (KeyError, TypeError):
            values, extra = spread(data, _NONE, "TaobaoRefundRender")
        self: Any = new(cls)
        self.extra = extra
        (self.sub_order_id, self.refund_type, self.goods_status) = values
        if self.sub_order_id is not None and type(self.sub_order_id) is not str:
            self.sub_order_id = text(self.sub_order_id, "TaobaoRefundRender.subOrderId", strict)
        self.refund_type = (
            missing("TaobaoRefundRender.refundType")
            if self.refund_type is None
            else self.refund_type
            if type(self.refund_type) is int
            else integer(self.refund_type, "TaobaoRefundRender.refundType", strict)
        )
        self.goods_status = (
            missing("TaobaoRefundRender.goodsStatus")
            if self.goods_status is None
            else self.goods_status
            if type(self.goods_status) is int
            else integer(self.goods_status, "TaobaoRefundRender.goodsStatus", strict)
        )
        read: Self = self
        return read

    def to_dict(self) -> dict[str, Any]:
        """Return the wire form. Fields that are None are left out.

        Raises:
            InvalidArgumentError: a field has a wrong type.
        """
        data: dict[str, Any] = {}
        if self.sub_order_id is not None:
            data["subOrderId"] = id_out(self.sub_order_id, "sub_order_id")
        data["refundType"] = integer_out(self.refund_type, "refund_type")
        data["goodsStatus"] = integer_out(self.goods_status, "goods_status")
        if self.extra:
            data.update(map_out(self.extra, "extra", any_out))
        return data
