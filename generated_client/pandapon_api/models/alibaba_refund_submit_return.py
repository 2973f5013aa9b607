# Generated from spec/ by `nox -s generate`; not to be edited.
"""`AlibabaRefundSubmitReturn`, a schema of the API."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from operator import itemgetter
from typing import Any, Self

from attrs import define

from .._codec import (
    array,
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
    list_out,
    map_out,
    text_out,
)

_NAMES = names("refundId", "logisticsCompanyNo", "freightBill", "description", "vouchers")
_ALL = itemgetter(*_NAMES)
_NONE = dict.fromkeys(_NAMES)


@define(kw_only=True)
class AlibabaRefundSubmitReturn:
    """The return shipment of a refund.

    Evidence: documented. PandaPon does not say whether it requires `refund_id`.
    """

    refund_id: str | None = None
    """Refund number, TQ and digits; required upstream. Evidence: documented."""
    logistics_company_no: str
    """Code of the carrier, such as `ZTO`: the `companyNo` of alibaba_refunds.list_logistics_companies. Evidence:
    documented."""
    freight_bill: str
    """Waybill number of the return. Evidence: documented."""
    description: str | None = None
    """Note; 2 to 200 characters upstream. Evidence: documented."""
    vouchers: Sequence[str] | None = None
    """Picture URLs; upstream at most 10, each picture at most 1 MB as jpg, gif, jpeg, png or bmp. Evidence: documented."""
    extra: Mapping[str, Any] | None = NOTHING
    """Fields that the specification does not have, by wire name; empty if there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        try:
            if len(data) == 5:
                values, extra = _ALL(data), NOTHING
            else:
                values, extra = spread(data, _NONE, "AlibabaRefundSubmitReturn")
        except (KeyError, TypeError):
            values, extra = spread(data, _NONE, "AlibabaRefundSubmitReturn")
        self: Any = new(cls)
        self.extra = extra
        (self.refund_id, self.logistics_company_no, self.freight_bill, self.description, self.vouchers) = values
        if self.refund_id is not None and type(self.refund_id) is not str:
            self.refund_id = text(self.refund_id, "AlibabaRefundSubmitReturn.refundId", strict)
        if self.description is not None and type(self.description) is not str:
            self.description = text(self.description, "AlibabaRefundSubmitReturn.description", strict)
        self.logistics_company_no = (
            missing("AlibabaRefundSubmitReturn.logisticsCompanyNo")
            if self.logistics_company_no is None
            else self.logistics_company_no
            if type(self.logistics_company_no) is str
            else text(self.logistics_company_no, "AlibabaRefundSubmitReturn.logisticsCompanyNo", strict)
        )
        self.freight_bill = (
            missing("AlibabaRefundSubmitReturn.freightBill")
            if self.freight_bill is None
            else self.freight_bill
            if type(self.freight_bill) is str
            else text(self.freight_bill, "AlibabaRefundSubmitReturn.freightBill", strict)
        )
        if self.vouchers is not None:
            self.vouchers = [
                item if type(item) is str else text(item, "AlibabaRefundSubmitReturn.vouchers[]", strict)
                for item in array(self.vouchers, "AlibabaRefundSubmitReturn.vouchers")
            ]
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
        data["logisticsCompanyNo"] = id_out(self.logistics_company_no, "logistics_company_no")
        data["freightBill"] = id_out(self.freight_bill, "freight_bill")
        if self.description is not None:
            data["description"] = text_out(self.description, "description")
        if self.vouchers is not None:
            data["vouchers"] = list_out(self.vouchers, "vouchers", text_out)
        if self.extra:
            data.update(map_out(self.extra, "extra", any_out))
        return data
