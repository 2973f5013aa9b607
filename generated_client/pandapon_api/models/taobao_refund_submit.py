# Generated from spec/ by `nox -s generate`; not to be edited.
"""`TaobaoRefundSubmit`, a schema of the API."""

from __future__ import annotations

from collections.abc import Mapping
from operator import itemgetter
from typing import TYPE_CHECKING, Any, Self

from attrs import define

from .._codec import (
    id_number,
    integer,
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
    integer_out,
    map_out,
    text_out,
)

if TYPE_CHECKING:
    from ..enums.taobao import GoodsStatus, RefundType

_NAMES = names("subOrderId", "refundType", "goodsStatus", "reasonId", "refundFee", "refundDesc", "refundImages")
_ALL = itemgetter(*_NAMES)
_NONE = dict.fromkeys(_NAMES)


@define(kw_only=True)
class TaobaoRefundSubmit:
    """A refund to request.

    Evidence: reseller (weak). PandaPon does not say whether it requires `sub_order_id`, `refund_type`,
    `goods_status`, `reason_id`, `refund_fee`.
    """

    sub_order_id: str | None = None
    """Id of the purchase sub-order. The name is that of taobao_refunds.render (guess); the reseller's prototype has
    `purchaseOrderLineId`. Evidence: guess."""
    refund_type: RefundType | int | None = None
    """Requested type: 1 money only, 2 return and refund. Values: `pandapon.RefundType`. Evidence: reseller (weak)."""
    goods_status: GoodsStatus | int | None = None
    """Where the goods are: 1 not shipped, 2 shipped, 3 not received, 4 received, 5 sent back, 6 return confirmed by the
    seller. Values: `pandapon.GoodsStatus`. Evidence: reseller (weak)."""
    reason_id: str | None = None
    """Id of the reason, from taobao_refunds.render. Evidence: reseller (weak)."""
    refund_fee: int | None = None
    """Amount to refund. Fen is a guess from the responses, where all amounts are in fen; the prototype shows yuan to its
    user. Verify before real money moves. Unit not known. Evidence: reseller (weak)."""
    refund_description: str | None = None
    """Your description of the refund. Wire name `refundDesc`. Evidence: reseller (weak)."""
    refund_images: str | None = None
    """Pictures as evidence. One string, as in taobao_refunds.submit_message, is a guess; at most three pictures is the
    prototype's own rule. Evidence: reseller (weak)."""
    extra: Mapping[str, Any] | None = NOTHING
    """Fields that the specification does not have, by wire name; empty if there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        try:
            if len(data) == 7:
                values, extra = _ALL(data), NOTHING
            else:
                values, extra = spread(data, _NONE, "TaobaoRefundSubmit")
        except (KeyError, TypeError):
            values, extra = spread(data, _NONE, "TaobaoRefundSubmit")
        self: Any = new(cls)
        self.extra = extra
        (self.sub_order_id, self.refund_type, self.goods_status, self.reason_id, self.refund_fee, self.refund_description, self.refund_images) = values
        if self.sub_order_id is not None and type(self.sub_order_id) is not str:
            self.sub_order_id = text(self.sub_order_id, "TaobaoRefundSubmit.subOrderId", strict)
        if self.refund_type is not None and type(self.refund_type) is not int:
            self.refund_type = integer(self.refund_type, "TaobaoRefundSubmit.refundType", strict)
        if self.goods_status is not None and type(self.goods_status) is not int:
            self.goods_status = integer(self.goods_status, "TaobaoRefundSubmit.goodsStatus", strict)
        if self.refund_fee is not None and type(self.refund_fee) is not int:
            self.refund_fee = integer(self.refund_fee, "TaobaoRefundSubmit.refundFee", strict)
        if self.refund_description is not None and type(self.refund_description) is not str:
            self.refund_description = text(self.refund_description, "TaobaoRefundSubmit.refundDesc", strict)
        if self.refund_images is not None and type(self.refund_images) is not str:
            self.refund_images = text(self.refund_images, "TaobaoRefundSubmit.refundImages", strict)
        if self.reason_id is not None:
            self.reason_id = id_number(self.reason_id, "TaobaoRefundSubmit.reasonId", strict)
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
        if self.refund_type is not None:
            data["refundType"] = integer_out(self.refund_type, "refund_type")
        if self.goods_status is not None:
            data["goodsStatus"] = integer_out(self.goods_status, "goods_status")
        if self.reason_id is not None:
            data["reasonId"] = id_number_out(self.reason_id, "reason_id")
        if self.refund_fee is not None:
            data["refundFee"] = integer_out(self.refund_fee, "refund_fee")
        if self.refund_description is not None:
            data["refundDesc"] = text_out(self.refund_description, "refund_description")
        if self.refund_images is not None:
            data["refundImages"] = text_out(self.refund_images, "refund_images")
        if self.extra:
            data.update(map_out(self.extra, "extra", any_out))
        return data
