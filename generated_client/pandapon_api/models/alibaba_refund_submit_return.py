# Generated from specification 0.3.0 by generator 0.1.0 (openapi-python-client 0.29.1).
# Not to be edited: change spec/ or generator/ and run `nox -s generate`.
"""`AlibabaRefundSubmitReturn`, a schema of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define

from .._codec import (
    STR,
    array,
    members,
    missing,
    text,
    unknown,
)

_KNOWN: frozenset[str] = frozenset(("refundId", "logisticsCompanyNo", "freightBill", "description", "vouchers"))


@define(kw_only=True)
class AlibabaRefundSubmitReturn:
    """How the goods of a refund are sent back.

    Evidence: documented.
    """

    refund_id: str | None = None
    """Refund number, TQ and digits; required upstream. Whether it is required is not documented. Evidence: documented."""
    logistics_company_no: str
    """Code of the carrier, such as `ZTO`: the `companyNo` of alibaba_refunds.list_logistics_companies. Evidence:
    documented."""
    freight_bill: str
    """Waybill number of the return. Evidence: documented."""
    description: str | None = None
    """Note; 2 to 200 characters upstream. Evidence: documented."""
    vouchers: list[str] | None = None
    """Picture addresses; upstream at most 10, each picture at most 1 MB as jpg, gif, jpeg, png or bmp. Evidence:
    documented."""
    extra: dict[str, Any] | None = None
    """Members that the specification does not know, by wire name. None when there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        get = members(data, "AlibabaRefundSubmitReturn").get
        return cls(
            refund_id=v if (v := get("refundId")).__class__ in STR else text(v, "AlibabaRefundSubmitReturn.refundId", strict),
            logistics_company_no=missing("AlibabaRefundSubmitReturn.logisticsCompanyNo")
            if (v := get("logisticsCompanyNo")) is None
            else v
            if v.__class__ is str
            else text(v, "AlibabaRefundSubmitReturn.logisticsCompanyNo", strict),
            freight_bill=missing("AlibabaRefundSubmitReturn.freightBill")
            if (v := get("freightBill")) is None
            else v
            if v.__class__ is str
            else text(v, "AlibabaRefundSubmitReturn.freightBill", strict),
            description=v if (v := get("description")).__class__ in STR else text(v, "AlibabaRefundSubmitReturn.description", strict),
            vouchers=None
            if (v := get("vouchers")) is None
            else [
                item if item.__class__ is str else text(item, "AlibabaRefundSubmitReturn.vouchers[]", strict)
                for item in array(v, "AlibabaRefundSubmitReturn.vouchers")
            ],
            extra=None if data.keys() <= _KNOWN else unknown(data, _KNOWN),
        )

    def to_dict(self) -> dict[str, Any]:
        """The wire form. Members that are None are left out."""
        data: dict[str, Any] = {}
        if self.refund_id is not None:
            data["refundId"] = self.refund_id
        data["logisticsCompanyNo"] = self.logistics_company_no
        data["freightBill"] = self.freight_bill
        if self.description is not None:
            data["description"] = self.description
        if self.vouchers is not None:
            data["vouchers"] = self.vouchers
        if self.extra:
            data.update(self.extra)
        return data
