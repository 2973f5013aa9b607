# Generated from spec/ by `nox -s generate`; not to be edited.
"""`AlibabaProductInvoicing`, a schema of the API."""

from __future__ import annotations

from collections.abc import Mapping
from operator import itemgetter
from typing import Any, Self

from attrs import define

from .._codec import (
    array,
    boolean,
    names,
    new,
    spread,
    text,
)
from .._extra import NOTHING

_NAMES = names("supportOnlineInvoice", "supportFastInvoice", "invoiceTypes", "taxpayerType")
_ALL = itemgetter(*_NAMES)
_NONE = dict.fromkeys(_NAMES)


@define(kw_only=True)
class AlibabaProductInvoicing:
    """Which invoices a seller issues.

    Evidence: upstream.
    """

    support_online_invoice: bool | None = None
    """Whether an online invoice is possible. Only in the upstream's newest reference; PandaPon's version probably lacks
    it. Evidence: upstream."""
    support_fast_invoice: bool | None = None
    """Whether an instant invoice is possible. Only in the upstream's newest reference; PandaPon's version probably lacks
    it. Evidence: upstream."""
    invoice_types: list[str] | None = None
    """Kinds of invoice that the seller offers, in Chinese words. Only in the upstream's newest reference; PandaPon's
    version probably lacks it. Evidence: upstream."""
    taxpayer_type: str | None = None
    """Kind of taxpayer that the seller is, in Chinese words. Only in the upstream's newest reference; PandaPon's version
    probably lacks it. Evidence: upstream."""
    extra: Mapping[str, Any] = NOTHING
    """Fields that the specification does not have, by wire name; empty if there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        try:
            if len(data) == 4:
                values, extra = _ALL(data), NOTHING
            else:
                values, extra = spread(data, _NONE, "AlibabaProductInvoicing")
        except (KeyError, TypeError):
            values, extra = spread(data, _NONE, "AlibabaProductInvoicing")
        self: Any = new(cls)
        self.extra = extra
        (self.support_online_invoice, self.support_fast_invoice, self.invoice_types, self.taxpayer_type) = values
        if self.support_online_invoice is not None and type(self.support_online_invoice) is not bool:
            self.support_online_invoice = boolean(self.support_online_invoice, "AlibabaProductInvoicing.supportOnlineInvoice", strict)
        if self.support_fast_invoice is not None and type(self.support_fast_invoice) is not bool:
            self.support_fast_invoice = boolean(self.support_fast_invoice, "AlibabaProductInvoicing.supportFastInvoice", strict)
        if self.taxpayer_type is not None and type(self.taxpayer_type) is not str:
            self.taxpayer_type = text(self.taxpayer_type, "AlibabaProductInvoicing.taxpayerType", strict)
        if self.invoice_types is not None:
            self.invoice_types = [
                item if type(item) is str else text(item, "AlibabaProductInvoicing.invoiceTypes[]", strict)
                for item in array(self.invoice_types, "AlibabaProductInvoicing.invoiceTypes")
            ]
        read: Self = self
        return read

    def to_dict(self) -> dict[str, Any]:
        """Return the wire form. Fields that are None are left out."""
        data: dict[str, Any] = {}
        if self.support_online_invoice is not None:
            data["supportOnlineInvoice"] = self.support_online_invoice
        if self.support_fast_invoice is not None:
            data["supportFastInvoice"] = self.support_fast_invoice
        if self.invoice_types is not None:
            data["invoiceTypes"] = self.invoice_types
        if self.taxpayer_type is not None:
            data["taxpayerType"] = self.taxpayer_type
        if self.extra:
            data.update(self.extra)
        return data
