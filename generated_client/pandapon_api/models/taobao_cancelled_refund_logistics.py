# Generated from spec/ by `nox -s generate`; not to be edited.
"""`TaobaoCancelledRefundLogistics`, a schema of the API."""

from __future__ import annotations

from collections.abc import Mapping
from operator import itemgetter
from typing import Any, Self

from attrs import define

from .._codec import (
    names,
    new,
    spread,
    text,
)
from .._extra import NOTHING
from .taobao_return_address import TaobaoReturnAddress
from .taobao_return_carrier import TaobaoReturnCarrier

_NAMES = names("buyerPhone", "logisticsCompany", "logisticsNo", "receiverAddress", "returnGoodsDesc", "sellerAgreeReturnDescribe")
_ALL = itemgetter(*_NAMES)
_NONE = dict.fromkeys(_NAMES)


@define(kw_only=True)
class TaobaoCancelledRefundLogistics:
    """How the goods of a cancelled refund are returned. Here the address is an object.

    Evidence: sample.
    """

    buyer_phone: str | None = None
    """Telephone number of the buyer. Evidence: sample."""
    logistics_company: TaobaoReturnCarrier | None = None
    """The carrier. Evidence: sample."""
    logistics_no: str | None = None
    """Waybill number of the return. Evidence: sample."""
    receiver_address: TaobaoReturnAddress | None = None
    """Return address. Evidence: sample."""
    return_goods_description: str | None = None
    """The buyer's description of the return. Wire name `returnGoodsDesc`. Evidence: sample."""
    seller_agree_return_description: str | None = None
    """The seller's note on agreeing to the return. Wire name `sellerAgreeReturnDescribe`. Evidence: sample."""
    extra: Mapping[str, Any] = NOTHING
    """Fields that the specification does not have, by wire name; empty if there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        try:
            if len(data) == 6:
                values, extra = _ALL(data), NOTHING
            else:
                values, extra = spread(data, _NONE, "TaobaoCancelledRefundLogistics")
        except (KeyError, TypeError):
            values, extra = spread(data, _NONE, "TaobaoCancelledRefundLogistics")
        self: Any = new(cls)
        self.extra = extra
        (
            self.buyer_phone,
            self.logistics_company,
            self.logistics_no,
            self.receiver_address,
            self.return_goods_description,
            self.seller_agree_return_description,
        ) = values
        if self.buyer_phone is not None and type(self.buyer_phone) is not str:
            self.buyer_phone = text(self.buyer_phone, "TaobaoCancelledRefundLogistics.buyerPhone", strict)
        if self.logistics_no is not None and type(self.logistics_no) is not str:
            self.logistics_no = text(self.logistics_no, "TaobaoCancelledRefundLogistics.logisticsNo", strict)
        if self.return_goods_description is not None and type(self.return_goods_description) is not str:
            self.return_goods_description = text(self.return_goods_description, "TaobaoCancelledRefundLogistics.returnGoodsDesc", strict)
        if self.seller_agree_return_description is not None and type(self.seller_agree_return_description) is not str:
            self.seller_agree_return_description = text(
                self.seller_agree_return_description, "TaobaoCancelledRefundLogistics.sellerAgreeReturnDescribe", strict
            )
        if self.logistics_company is not None:
            self.logistics_company = TaobaoReturnCarrier.from_dict(self.logistics_company, strict=strict)
        if self.receiver_address is not None:
            self.receiver_address = TaobaoReturnAddress.from_dict(self.receiver_address, strict=strict)
        read: Self = self
        return read

    def to_dict(self) -> dict[str, Any]:
        """Return the wire form. Fields that are None are left out."""
        data: dict[str, Any] = {}
        if self.buyer_phone is not None:
            data["buyerPhone"] = self.buyer_phone
        if self.logistics_company is not None:
            data["logisticsCompany"] = self.logistics_company.to_dict()
        if self.logistics_no is not None:
            data["logisticsNo"] = self.logistics_no
        if self.receiver_address is not None:
            data["receiverAddress"] = self.receiver_address.to_dict()
        if self.return_goods_description is not None:
            data["returnGoodsDesc"] = self.return_goods_description
        if self.seller_agree_return_description is not None:
            data["sellerAgreeReturnDescribe"] = self.seller_agree_return_description
        if self.extra:
            data.update(self.extra)
        return data
