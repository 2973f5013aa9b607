# Generated from specification 0.3.0 by generator 0.1.0 (openapi-python-client 0.29.1).
# Not to be edited: change spec/ or generator/ and run `nox -s generate`.
"""`TaobaoRefundSubmit`, a schema of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define

from .._codec import (
    INT,
    STR,
    id_number,
    integer,
    members,
    number_of_id,
    text,
    unknown,
)

_KNOWN: frozenset[str] = frozenset(("subOrderId", "refundType", "goodsStatus", "reasonId", "refundFee", "refundDesc", "refundImages"))


@define(kw_only=True)
class TaobaoRefundSubmit:
    """A refund to ask for.

    Evidence: reseller (weak).
    """

    sub_order_id: str | None = None
    """Id of the purchase sub-order. The name is that of taobao_refunds.render (guess); the reseller's prototype has
    `purchaseOrderLineId`. Whether it is required is not documented. Evidence: guess."""
    refund_type: int | None = None
    """What is asked for: 1 money only, 2 money for goods sent back. Values: `pandapon.RefundType`. Whether it is
    required is not documented. Evidence: reseller (weak)."""
    goods_status: int | None = None
    """Where the goods are: 1 not shipped, 2 shipped, 3 not received, 4 received, 5 sent back, 6 return confirmed by the
    seller. Values: `pandapon.GoodsStatus`. Whether it is required is not documented. Evidence: reseller (weak)."""
    reason_id: str | None = None
    """Id of the reason, from taobao_refunds.render. Whether it is required is not documented. Evidence: reseller (weak)."""
    refund_fee: int | None = None
    """Amount to refund. Fen is a guess, from the answers, where all amounts are in fen; the prototype shows yuan to its
    user. Verify before real money moves. Unit not known. Whether it is required is not documented. Evidence: reseller
    (weak)."""
    refund_description: str | None = None
    """What you say about the refund. Wire name `refundDesc`. Evidence: reseller (weak)."""
    refund_images: str | None = None
    """Pictures as evidence. One text, as on taobao_refunds.submit_message, is a guess; at most three pictures is the
    prototype's own rule. Evidence: reseller (weak)."""
    extra: dict[str, Any] | None = None
    """Members that the specification does not know, by wire name. None when there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        get = members(data, "TaobaoRefundSubmit").get
        return cls(
            sub_order_id=v if (v := get("subOrderId")).__class__ in STR else text(v, "TaobaoRefundSubmit.subOrderId", strict),
            refund_type=v if (v := get("refundType")).__class__ in INT else integer(v, "TaobaoRefundSubmit.refundType", strict),
            goods_status=v if (v := get("goodsStatus")).__class__ in INT else integer(v, "TaobaoRefundSubmit.goodsStatus", strict),
            reason_id=None if (v := get("reasonId")) is None else id_number(v, "TaobaoRefundSubmit.reasonId", strict),
            refund_fee=v if (v := get("refundFee")).__class__ in INT else integer(v, "TaobaoRefundSubmit.refundFee", strict),
            refund_description=v if (v := get("refundDesc")).__class__ in STR else text(v, "TaobaoRefundSubmit.refundDesc", strict),
            refund_images=v if (v := get("refundImages")).__class__ in STR else text(v, "TaobaoRefundSubmit.refundImages", strict),
            extra=None if data.keys() <= _KNOWN else unknown(data, _KNOWN),
        )

    def to_dict(self) -> dict[str, Any]:
        """The wire form. Members that are None are left out."""
        data: dict[str, Any] = {}
        if self.sub_order_id is not None:
            data["subOrderId"] = self.sub_order_id
        if self.refund_type is not None:
            data["refundType"] = self.refund_type
        if self.goods_status is not None:
            data["goodsStatus"] = self.goods_status
        if self.reason_id is not None:
            data["reasonId"] = number_of_id(self.reason_id)
        if self.refund_fee is not None:
            data["refundFee"] = self.refund_fee
        if self.refund_description is not None:
            data["refundDesc"] = self.refund_description
        if self.refund_images is not None:
            data["refundImages"] = self.refund_images
        if self.extra:
            data.update(self.extra)
        return data
