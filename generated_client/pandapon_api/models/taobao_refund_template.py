# Generated from specification 0.3.0 by generator 0.1.0 (openapi-python-client 0.29.1).
# Not to be edited: change spec/ or generator/ and run `nox -s generate`.
"""`TaobaoRefundTemplate`, a schema of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define

from .._codec import (
    array,
    members,
    text,
    unknown,
)
from .taobao_refund_draft import TaobaoRefundDraft
from .taobao_refund_fee_range import TaobaoRefundFeeRange
from .taobao_refund_reason import TaobaoRefundReason

_KNOWN: frozenset[str] = frozenset(("refundReasons", "goodsStatusList", "refundOrder", "maxRefundFee"))


@define(kw_only=True)
class TaobaoRefundTemplate:
    """What a refund may be made of.

    Evidence: v2.
    """

    refund_reasons: list[TaobaoRefundReason] | None = None
    """The reasons to choose from. Evidence: v2."""
    goods_status_list: list[str] | None = None
    """States of the goods to choose from. Whether these are the numbers of `goodsStatus` as text is not known. Evidence:
    v2."""
    refund_order: TaobaoRefundDraft | None = None
    """The refund as it would be. Evidence: v2."""
    max_refund_fee: TaobaoRefundFeeRange | None = None
    """How much may be refunded. Evidence: v2."""
    extra: dict[str, Any] | None = None
    """Members that the specification does not know, by wire name. None when there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        get = members(data, "TaobaoRefundTemplate").get
        return cls(
            refund_reasons=None
            if (v := get("refundReasons")) is None
            else [TaobaoRefundReason.from_dict(item, strict=strict) for item in array(v, "TaobaoRefundTemplate.refundReasons")],
            goods_status_list=None
            if (v := get("goodsStatusList")) is None
            else [
                item if item.__class__ is str else text(item, "TaobaoRefundTemplate.goodsStatusList[]", strict)
                for item in array(v, "TaobaoRefundTemplate.goodsStatusList")
            ],
            refund_order=None if (v := get("refundOrder")) is None else TaobaoRefundDraft.from_dict(v, strict=strict),
            max_refund_fee=None if (v := get("maxRefundFee")) is None else TaobaoRefundFeeRange.from_dict(v, strict=strict),
            extra=None if data.keys() <= _KNOWN else unknown(data, _KNOWN),
        )

    def to_dict(self) -> dict[str, Any]:
        """The wire form. Members that are None are left out."""
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
