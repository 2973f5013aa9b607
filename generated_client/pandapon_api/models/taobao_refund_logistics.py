# Generated from specification 0.3.0 by generator 0.1.0 (openapi-python-client 0.29.1).
# Not to be edited: change spec/ or generator/ and run `nox -s generate`.
"""`TaobaoRefundLogistics`, a schema of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define

from .._codec import (
    STR,
    members,
    text,
    unknown,
)
from .taobao_return_carrier import TaobaoReturnCarrier

_KNOWN: frozenset[str] = frozenset(("receiverAddress", "returnGoodsDesc", "buyerPhone", "logisticsCompany", "logisticsNo", "sellerAgreeReturnDescribe"))


@define(kw_only=True)
class TaobaoRefundLogistics:
    """How the goods of a refund go back.

    Evidence: v2.
    """

    receiver_address: Any = None
    """Where the goods go back to. Text in the sample of PandaPon's second version; an object with `receiver`, `phone`
    and `detailAddress` upstream and where a refund is cancelled (TaobaoReturnAddress). Evidence: v2."""
    return_goods_description: str | None = None
    """What the buyer says about the return. Wire name `returnGoodsDesc`. Evidence: v2."""
    buyer_phone: str | None = None
    """Telephone number of the buyer. Evidence: v2."""
    logistics_company: TaobaoReturnCarrier | None = None
    """The carrier. Evidence: v2."""
    logistics_no: str | None = None
    """Waybill number of the return. Evidence: sample (v1 cancel), upstream."""
    seller_agree_return_description: str | None = None
    """What the seller said on agreeing to the return. Wire name `sellerAgreeReturnDescribe`. Evidence: v2."""
    extra: dict[str, Any] | None = None
    """Members that the specification does not know, by wire name. None when there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        get = members(data, "TaobaoRefundLogistics").get
        return cls(
            receiver_address=get("receiverAddress"),
            return_goods_description=v if (v := get("returnGoodsDesc")).__class__ in STR else text(v, "TaobaoRefundLogistics.returnGoodsDesc", strict),
            buyer_phone=v if (v := get("buyerPhone")).__class__ in STR else text(v, "TaobaoRefundLogistics.buyerPhone", strict),
            logistics_company=None if (v := get("logisticsCompany")) is None else TaobaoReturnCarrier.from_dict(v, strict=strict),
            logistics_no=v if (v := get("logisticsNo")).__class__ in STR else text(v, "TaobaoRefundLogistics.logisticsNo", strict),
            seller_agree_return_description=v
            if (v := get("sellerAgreeReturnDescribe")).__class__ in STR
            else text(v, "TaobaoRefundLogistics.sellerAgreeReturnDescribe", strict),
            extra=None if data.keys() <= _KNOWN else unknown(data, _KNOWN),
        )

    def to_dict(self) -> dict[str, Any]:
        """The wire form. Members that are None are left out."""
        data: dict[str, Any] = {}
        if self.receiver_address is not None:
            data["receiverAddress"] = self.receiver_address
        if self.return_goods_description is not None:
            data["returnGoodsDesc"] = self.return_goods_description
        if self.buyer_phone is not None:
            data["buyerPhone"] = self.buyer_phone
        if self.logistics_company is not None:
            data["logisticsCompany"] = self.logistics_company.to_dict()
        if self.logistics_no is not None:
            data["logisticsNo"] = self.logistics_no
        if self.seller_agree_return_description is not None:
            data["sellerAgreeReturnDescribe"] = self.seller_agree_return_description
        if self.extra:
            data.update(self.extra)
        return data
