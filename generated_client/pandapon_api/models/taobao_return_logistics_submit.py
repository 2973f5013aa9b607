# Generated from spec/ by `nox -s generate`; not to be edited.
"""`TaobaoReturnLogisticsSubmit`, a schema of the API."""

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
from .._sending import (
    any_out,
    id_out,
    map_out,
    text_out,
)

_NAMES = names("refundId", "logisticsCompanyCode", "logisticsNo", "buyerPhone", "returnGoodsDesc")
_ALL = itemgetter(*_NAMES)
_NONE = dict.fromkeys(_NAMES)


@define(kw_only=True)
class TaobaoReturnLogisticsSubmit:
    """How the goods of a refund are returned.

    Evidence: reseller (weak). PandaPon does not say whether it requires `refund_id`, `logistics_company_code`,
    `logistics_no`, `buyer_phone`.
    """

    refund_id: str | None = None
    """Refund id; the field is that of taobao_refunds.submit_message (guess). Evidence: guess."""
    logistics_company_code: str | None = None
    """Code of the carrier, from taobao_refunds.render_return_logistics. Evidence: reseller (weak)."""
    logistics_no: str | None = None
    """Waybill number of the return. Evidence: reseller (weak)."""
    buyer_phone: str | None = None
    """Telephone number of the buyer. Evidence: reseller (weak)."""
    return_goods_description: str | None = None
    """The buyer's description of the return. Wire name `returnGoodsDesc`. Evidence: reseller (weak)."""
    extra: Mapping[str, Any] | None = NOTHING
    """Fields that the specification does not have, by wire name; empty if there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        try:
            if len(data) == 5:
                values, extra = _ALL(data), NOTHING
            else:
                values, extra = spread(data, _NONE, "TaobaoReturnLogisticsSubmit")
        except (KeyError, TypeError):
            values, extra = spread(data, _NONE, "TaobaoReturnLogisticsSubmit")
        self: Any = new(cls)
        self.extra = extra
        (self.refund_id, self.logistics_company_code, self.logistics_no, self.buyer_phone, self.return_goods_description) = values
        if self.refund_id is not None and type(self.refund_id) is not str:
            self.refund_id = text(self.refund_id, "TaobaoReturnLogisticsSubmit.refundId", strict)
        if self.logistics_company_code is not None and type(self.logistics_company_code) is not str:
            self.logistics_company_code = text(self.logistics_company_code, "TaobaoReturnLogisticsSubmit.logisticsCompanyCode", strict)
        if self.logistics_no is not None and type(self.logistics_no) is not str:
            self.logistics_no = text(self.logistics_no, "TaobaoReturnLogisticsSubmit.logisticsNo", strict)
        if self.buyer_phone is not None and type(self.buyer_phone) is not str:
            self.buyer_phone = text(self.buyer_phone, "TaobaoReturnLogisticsSubmit.buyerPhone", strict)
        if self.return_goods_description is not None and type(self.return_goods_description) is not str:
            self.return_goods_description = text(self.return_goods_description, "TaobaoReturnLogisticsSubmit.returnGoodsDesc", strict)
        read: Self = self
        return read

    def to_dict(self) -> dict[str, Any]:
        """Return the wire form. Fields that are None are left out.

        Raises:
            InvalidArgumentError: a field has a wrong type.
        """
        data: dict[str, Any] = {}
        if self.refund_id is not None:
            data["refundId"] = id_out(self.refund_id, "refund_id")
        if self.logistics_company_code is not None:
            data["logisticsCompanyCode"] = text_out(self.logistics_company_code, "logistics_company_code")
        if self.logistics_no is not None:
            data["logisticsNo"] = id_out(self.logistics_no, "logistics_no")
        if self.buyer_phone is not None:
            data["buyerPhone"] = text_out(self.buyer_phone, "buyer_phone")
        if self.return_goods_description is not None:
            data["returnGoodsDesc"] = text_out(self.return_goods_description, "return_goods_description")
        if self.extra:
            data.update(map_out(self.extra, "extra", any_out))
        return data
