# Generated from spec/ by `nox -s generate`; not to be edited.
"""`AlibabaOrderInvoiceInfo`, a schema of the API."""

from __future__ import annotations

from collections.abc import Mapping
from operator import itemgetter
from typing import Any, Self

from attrs import define

from .._codec import (
    id_number,
    integer,
    names,
    new,
    number_of_id,
    spread,
    text,
)
from .._extra import NOTHING
from .._members import member, members_of, wire_value
from ..enums.alibaba_payments import AlibabaInvoiceStatus, AlibabaInvoiceType

_AlibabaInvoiceStatus = members_of(AlibabaInvoiceStatus)
_AlibabaInvoiceType = members_of(AlibabaInvoiceType)
_NAMES = names(
    "invoiceCompanyName",
    "invoiceType",
    "localInvoiceId",
    "orderId",
    "receiveCode",
    "receiveCodeText",
    "receiveMobile",
    "receiveName",
    "receivePhone",
    "receivePost",
    "receiveStreet",
    "registerAccountId",
    "registerBank",
    "registerCode",
    "registerCodeText",
    "registerPhone",
    "registerStreet",
    "taxpayerIdentify",
    "amount",
    "status",
)
_ALL = itemgetter(*_NAMES)
_NONE = dict.fromkeys(_NAMES)


@define(kw_only=True)
class AlibabaOrderInvoiceInfo:
    """The invoice requested with an order. Orders of a list come without it.

    Evidence: upstream.
    """

    invoice_company_name: str | None = None
    """Whom the invoice is made out to. Evidence: upstream."""
    invoice_type: AlibabaInvoiceType | int | None = None
    """0 plain, 1 VAT, 9 unknown. Values: `pandapon.AlibabaInvoiceType`. Evidence: upstream."""
    local_invoice_id: str | None = None
    """Number of the invoice. Evidence: upstream."""
    order_id: str | None = None
    """Order id. Evidence: upstream."""
    receive_code: str | None = None
    """Code of the receiver's region. Evidence: upstream."""
    receive_code_text: str | None = None
    """Region of the receiver, in words. Evidence: upstream."""
    receive_mobile: str | None = None
    """Mobile phone number of the receiver. Evidence: upstream."""
    receive_name: str | None = None
    """Name of the receiver. Evidence: upstream."""
    receive_phone: str | None = None
    """Landline number of the receiver. Evidence: upstream."""
    receive_post: str | None = None
    """Postal code of the receiver. Evidence: upstream."""
    receive_street: str | None = None
    """Street and house number of the receiver. Evidence: upstream."""
    register_account_id: str | None = None
    """Bank account of the company. Evidence: upstream."""
    register_bank: str | None = None
    """Bank of the company. Evidence: upstream."""
    register_code: str | None = None
    """Code of the region in which the company is registered. Evidence: upstream."""
    register_code_text: str | None = None
    """Region in which the company is registered, in words. Evidence: upstream."""
    register_phone: str | None = None
    """Landline number under which the company is registered. Evidence: upstream."""
    register_street: str | None = None
    """Street and house number at which the company is registered. Evidence: upstream."""
    taxpayer_id: str | None = None
    """Tax number. Wire name `taxpayerIdentify`. Evidence: upstream."""
    amount: int | None = None
    """Total of the invoice, tax included. In fen (100 fen are 1 yuan). Only in the upstream's newest reference;
    PandaPon's version probably lacks it. Evidence: upstream."""
    status: AlibabaInvoiceStatus | str | None = None
    """State of the invoice. The list is in upper case, an upstream example in lower case. Values:
    `pandapon.AlibabaInvoiceStatus`. Only in the upstream's newest reference; PandaPon's version probably lacks it.
    Evidence: upstream."""
    extra: Mapping[str, Any] = NOTHING
    """Fields that the specification does not have, by wire name; empty if there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        try:
            if len(data) == 20:
                values, extra = _ALL(data), NOTHING
            else:
                values, extra = spread(data, _NONE, "AlibabaOrderInvoiceInfo")
        except (KeyError, TypeError):
            values, extra = spread(data, _NONE, "AlibabaOrderInvoiceInfo")
        self: Any = new(cls)
        self.extra = extra
        (
            self.invoice_company_name,
            self.invoice_type,
            self.local_invoice_id,
            self.order_id,
            self.receive_code,
            self.receive_code_text,
            self.receive_mobile,
            self.receive_name,
            self.receive_phone,
            self.receive_post,
            self.receive_street,
            self.register_account_id,
            self.register_bank,
            self.register_code,
            self.register_code_text,
            self.register_phone,
            self.register_street,
            self.taxpayer_id,
            self.amount,
            self.status,
        ) = values
        if self.invoice_company_name is not None and type(self.invoice_company_name) is not str:
            self.invoice_company_name = text(self.invoice_company_name, "AlibabaOrderInvoiceInfo.invoiceCompanyName", strict)
        if self.receive_code is not None and type(self.receive_code) is not str:
            self.receive_code = text(self.receive_code, "AlibabaOrderInvoiceInfo.receiveCode", strict)
        if self.receive_code_text is not None and type(self.receive_code_text) is not str:
            self.receive_code_text = text(self.receive_code_text, "AlibabaOrderInvoiceInfo.receiveCodeText", strict)
        if self.receive_mobile is not None and type(self.receive_mobile) is not str:
            self.receive_mobile = text(self.receive_mobile, "AlibabaOrderInvoiceInfo.receiveMobile", strict)
        if self.receive_name is not None and type(self.receive_name) is not str:
            self.receive_name = text(self.receive_name, "AlibabaOrderInvoiceInfo.receiveName", strict)
        if self.receive_phone is not None and type(self.receive_phone) is not str:
            self.receive_phone = text(self.receive_phone, "AlibabaOrderInvoiceInfo.receivePhone", strict)
        if self.receive_post is not None and type(self.receive_post) is not str:
            self.receive_post = text(self.receive_post, "AlibabaOrderInvoiceInfo.receivePost", strict)
        if self.receive_street is not None and type(self.receive_street) is not str:
            self.receive_street = text(self.receive_street, "AlibabaOrderInvoiceInfo.receiveStreet", strict)
        if self.register_account_id is not None and type(self.register_account_id) is not str:
            self.register_account_id = text(self.register_account_id, "AlibabaOrderInvoiceInfo.registerAccountId", strict)
        if self.register_bank is not None and type(self.register_bank) is not str:
            self.register_bank = text(self.register_bank, "AlibabaOrderInvoiceInfo.registerBank", strict)
        if self.register_code is not None and type(self.register_code) is not str:
            self.register_code = text(self.register_code, "AlibabaOrderInvoiceInfo.registerCode", strict)
        if self.register_code_text is not None and type(self.register_code_text) is not str:
            self.register_code_text = text(self.register_code_text, "AlibabaOrderInvoiceInfo.registerCodeText", strict)
        if self.register_phone is not None and type(self.register_phone) is not str:
            self.register_phone = text(self.register_phone, "AlibabaOrderInvoiceInfo.registerPhone", strict)
        if self.register_street is not None and type(self.register_street) is not str:
            self.register_street = text(self.register_street, "AlibabaOrderInvoiceInfo.registerStreet", strict)
        if self.taxpayer_id is not None and type(self.taxpayer_id) is not str:
            self.taxpayer_id = text(self.taxpayer_id, "AlibabaOrderInvoiceInfo.taxpayerIdentify", strict)
        if self.amount is not None and type(self.amount) is not int:
            self.amount = integer(self.amount, "AlibabaOrderInvoiceInfo.amount", strict)
        try:
            if self.invoice_type is not None:  # True and 1.0 would be found as 1
                self.invoice_type = (
                    _AlibabaInvoiceType[self.invoice_type]
                    if type(self.invoice_type) is int
                    else member(AlibabaInvoiceType, self.invoice_type, "AlibabaOrderInvoiceInfo.invoiceType", strict)
                )
            if self.status is not None:
                self.status = _AlibabaInvoiceStatus[self.status]
        except (KeyError, TypeError):
            if self.invoice_type is not None:
                self.invoice_type = member(AlibabaInvoiceType, self.invoice_type, "AlibabaOrderInvoiceInfo.invoiceType", strict)
            if self.status is not None:
                self.status = member(AlibabaInvoiceStatus, self.status, "AlibabaOrderInvoiceInfo.status", strict)
        if self.local_invoice_id is not None:
            self.local_invoice_id = id_number(self.local_invoice_id, "AlibabaOrderInvoiceInfo.localInvoiceId", strict)
        if self.order_id is not None:
            self.order_id = id_number(self.order_id, "AlibabaOrderInvoiceInfo.orderId", strict)
        read: Self = self
        return read

    def to_dict(self) -> dict[str, Any]:
        """Return the wire form. Fields that are None are left out."""
        data: dict[str, Any] = {}
        if self.invoice_company_name is not None:
            data["invoiceCompanyName"] = self.invoice_company_name
        if self.invoice_type is not None:
            data["invoiceType"] = wire_value(self.invoice_type)
        if self.local_invoice_id is not None:
            data["localInvoiceId"] = number_of_id(self.local_invoice_id)
        if self.order_id is not None:
            data["orderId"] = number_of_id(self.order_id)
        if self.receive_code is not None:
            data["receiveCode"] = self.receive_code
        if self.receive_code_text is not None:
            data["receiveCodeText"] = self.receive_code_text
        if self.receive_mobile is not None:
            data["receiveMobile"] = self.receive_mobile
        if self.receive_name is not None:
            data["receiveName"] = self.receive_name
        if self.receive_phone is not None:
            data["receivePhone"] = self.receive_phone
        if self.receive_post is not None:
            data["receivePost"] = self.receive_post
        if self.receive_street is not None:
            data["receiveStreet"] = self.receive_street
        if self.register_account_id is not None:
            data["registerAccountId"] = self.register_account_id
        if self.register_bank is not None:
            data["registerBank"] = self.register_bank
        if self.register_code is not None:
            data["registerCode"] = self.register_code
        if self.register_code_text is not None:
            data["registerCodeText"] = self.register_code_text
        if self.register_phone is not None:
            data["registerPhone"] = self.register_phone
        if self.register_street is not None:
            data["registerStreet"] = self.register_street
        if self.taxpayer_id is not None:
            data["taxpayerIdentify"] = self.taxpayer_id
        if self.amount is not None:
            data["amount"] = self.amount
        if self.status is not None:
            data["status"] = wire_value(self.status)
        if self.extra:
            data.update(self.extra)
        return data
