# Generated from spec/ by `nox -s generate`; not to be edited.
"""`AlibabaOrderInvoicing`, a schema of the API."""

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
from .._members import member, members_of, wire_value
from ..enums.alibaba_payments import AlibabaTradeInvoiceStatus

_AlibabaTradeInvoiceStatus = members_of(AlibabaTradeInvoiceStatus)
_NAMES = names("tradeInvoiceStatus", "sellerInvoiceType")
_ALL = itemgetter(*_NAMES)
_NONE = dict.fromkeys(_NAMES)


@define(kw_only=True)
class AlibabaOrderInvoicing:
    """Whether and how the seller issues an invoice.

    Evidence: upstream.
    """

    trade_invoice_status: AlibabaTradeInvoiceStatus | str | None = None
    """-1 an invoice is not allowed, 0 allowed, 1 applied for, 2 issued. Values: `pandapon.AlibabaTradeInvoiceStatus`.
    Only in the upstream's newest reference; PandaPon's version probably lacks it. Evidence: upstream."""
    seller_invoice_type: str | None = None
    """What the seller issues: 0 general VAT invoices, 1 special VAT invoices, 2 both. Only in the upstream's newest
    reference; PandaPon's version probably lacks it. Evidence: upstream."""
    extra: Mapping[str, Any] = NOTHING
    """Fields that the specification does not have, by wire name; empty if there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        try:
            if len(data) == 2:
                values, extra = _ALL(data), NOTHING
            else:
                values, extra = spread(data, _NONE, "AlibabaOrderInvoicing")
        except (KeyError, TypeError):
            values, extra = spread(data, _NONE, "AlibabaOrderInvoicing")
        self: Any = new(cls)
        self.extra = extra
        (self.trade_invoice_status, self.seller_invoice_type) = values
        if self.seller_invoice_type is not None and type(self.seller_invoice_type) is not str:
            self.seller_invoice_type = text(self.seller_invoice_type, "AlibabaOrderInvoicing.sellerInvoiceType", strict)
        try:
            if self.trade_invoice_status is not None:
                self.trade_invoice_status = _AlibabaTradeInvoiceStatus[self.trade_invoice_status]
        except (KeyError, TypeError):
            if self.trade_invoice_status is not None:
                self.trade_invoice_status = member(AlibabaTradeInvoiceStatus, self.trade_invoice_status, "AlibabaOrderInvoicing.tradeInvoiceStatus", strict)
        read: Self = self
        return read

    def to_dict(self) -> dict[str, Any]:
        """Return the wire form. Fields that are None are left out."""
        data: dict[str, Any] = {}
        if self.trade_invoice_status is not None:
            data["tradeInvoiceStatus"] = wire_value(self.trade_invoice_status)
        if self.seller_invoice_type is not None:
            data["sellerInvoiceType"] = self.seller_invoice_type
        if self.extra:
            data.update(self.extra)
        return data
