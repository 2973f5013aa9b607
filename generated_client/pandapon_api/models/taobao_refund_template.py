# Generated from spec/ by `nox -s generate`; not to be edited.
"""`TaobaoRefundTemplate`, a schema of the API."""

from __future__ import annotations

from collections.abc import Mapping
from operator import itemgetter
from typing import Any, Self

from attrs import define

from .._codec import (
    array,
    names,
    new,
    spread,
    text,
)
from .._extra import NOTHING
from .taobao_refund_draft import TaobaoRefundDraft
from .taobao_refund_fee_range import TaobaoRefundFeeRange
from .taobao_refund_reason import TaobaoRefundReason

_NAMES = names("refundReasons", "goodsStatusList", "refundOrder", "maxRefundFee")
_ALL = itemgetter(*_NAMES)
_NONE = dict.fromkeys(_NAMES)


@define(kw_only=True)
class TaobaoRefundTemplate:
    """Options of a refund.

    Evidence: v2.
    """

    refund_reasons: list[TaobaoRefundReason] | None = None
    """The reasons to choose from. Evidence: v2."""
    goods_status_list: list[str] | None = None
    """States of the goods to choose from. Whether these are the numbers of `goodsStatus` as strings is not known.
    Evidence: v2."""
    refund_order: TaobaoRefundDraft | None = None
    """The refund as it would be created. Evidence: v2."""
    max_refund_fee: TaobaoRefundFeeRange | None = None
    """Refundable amount. Evidence: v2."""
    extra: Mapping[str, Any] = NOTHING
    """Fields that the specification does not have, by wire name; empty if there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        try:
            if len(data) == 4:
                values, extra = _ALL(data), NOTHING
            else:
                values, extra = spread(data, _NONE, "TaobaoRefundTemplate")
        except (KeyError, TypeError):
            values, extra = spread(data, _NONE, "TaobaoRefundTemplate")
        self: Any = new(cls)
        self.extra = extra
        (self.refund_reasons, self.goods_status_list, self.refund_order, self.max_refund_fee) = values
        if self.refund_reasons is not None:
            self.refund_reasons = [
                TaobaoRefundReason.from_dict(item, strict=strict) for item in array(self.refund_reasons, "TaobaoRefundTemplate.refundReasons")
            ]
        if self.goods_status_list is not None:
            self.goods_status_list = [
                item if type(item) is str else text(item, "TaobaoRefundTemplate.goodsStatusList[]", strict)
                for item in array(self.goods_status_list, "TaobaoRefundTemplate.goodsStatusList")
            ]
        if self.refund_order is not None:
            self.refund_order = TaobaoRefundDraft.from_dict(self.refund_order, strict=strict)
        if self.max_refund_fee is not None:
            self.max_refund_fee = TaobaoRefundFeeRange.from_dict(self.max_refund_fee, strict=strict)
        read: Self = self
        return read

    def to_dict(self) -> dict[str, Any]:
        """Return the wire form. Fields that are None are left out."""
        data: dict[str, Any] = {}
        if self.refund_reasons is not None:
            data["refundReasons"] = [item.to_dict() for item in self.refund_reasons]
        if self.goods_status_list is not None:
            data["goodsStatusList"] = self.goods_status_list
        if self.refund_order is not None:
            data["refundOrder"] = self.refund_order.to_dict()
        if self.max_refund_fee is not None:
            data["maxRefundFee"] = self.max_refund_fee.to_dict()
        if self.extra:
            data.update(self.extra)
        return data
