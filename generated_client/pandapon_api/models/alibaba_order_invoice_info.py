# Generated from specification 0.3.0 by generator 0.1.0 (openapi-python-client 0.29.1).
# Not to be edited: change spec/ or generator/ and run `nox -s generate`.
"""`AlibabaOrderInvoiceInfo`, a schema of the API."""

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

_KNOWN: frozenset[str] = frozenset(
    (
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
)


@define(kw_only=True)
class AlibabaOrderInvoiceInfo:
    """The invoice asked for with an order. Orders of a list come without it.

    Evidence: upstream.
    """

    invoice_company_name: str | None = None
    """Whom the invoice is made out to. Evidence: upstream."""
    invoice_type: int | None = None
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
    status: str | None = None
    """State of the invoice. The list is in upper case, an example of the upstream in lower case. Values:
    `pandapon.AlibabaInvoiceStatus`. Only in the upstream's newest reference; PandaPon's version probably lacks it.
    Evidence: upstream."""
    extra: dict[str, Any] | None = None
    """Members that the specification does not know, by wire name. None when there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        get = members(data, "AlibabaOrderInvoiceInfo").get
        return cls(
            invoice_company_name=v if (v := get("invoiceCompanyName")).__class__ in STR else text(v, "AlibabaOrderInvoiceInfo.invoiceCompanyName", strict),
            invoice_type=v if (v := get("invoiceType")).__class__ in INT else integer(v, "AlibabaOrderInvoiceInfo.invoiceType", strict),
            local_invoice_id=None if (v := get("localInvoiceId")) is None else id_number(v, "AlibabaOrderInvoiceInfo.localInvoiceId", strict),
            order_id=None if (v := get("orderId")) is None else id_number(v, "AlibabaOrderInvoiceInfo.orderId", strict),
            receive_code=v if (v := get("receiveCode")).__class__ in STR else text(v, "AlibabaOrderInvoiceInfo.receiveCode", strict),
            receive_code_text=v if (v := get("receiveCodeText")).__class__ in STR else text(v, "AlibabaOrderInvoiceInfo.receiveCodeText", strict),
            receive_mobile=v if (v := get("receiveMobile")).__class__ in STR else text(v, "AlibabaOrderInvoiceInfo.receiveMobile", strict),
            receive_name=v if (v := get("receiveName")).__class__ in STR else text(v, "AlibabaOrderInvoiceInfo.receiveName", strict),
            receive_phone=v if (v := get("receivePhone")).__class__ in STR else text(v, "AlibabaOrderInvoiceInfo.receivePhone", strict),
            receive_post=v if (v := get("receivePost")).__class__ in STR else text(v, "AlibabaOrderInvoiceInfo.receivePost", strict),
            receive_street=v if (v := get("receiveStreet")).__class__ in STR else text(v, "AlibabaOrderInvoiceInfo.receiveStreet", strict),
            register_account_id=v if (v := get("registerAccountId")).__class__ in STR else text(v, "AlibabaOrderInvoiceInfo.registerAccountId", strict),
            register_bank=v if (v := get("registerBank")).__class__ in STR else text(v, "AlibabaOrderInvoiceInfo.registerBank", strict),
            register_code=v if (v := get("registerCode")).__class__ in STR else text(v, "AlibabaOrderInvoiceInfo.registerCode", strict),
            register_code_text=v if (v := get("registerCodeText")).__class__ in STR else text(v, "AlibabaOrderInvoiceInfo.registerCodeText", strict),
            register_phone=v if (v := get("registerPhone")).__class__ in STR else text(v, "AlibabaOrderInvoiceInfo.registerPhone", strict),
            register_street=v if (v := get("registerStreet")).__class__ in STR else text(v, "AlibabaOrderInvoiceInfo.registerStreet", strict),
            taxpayer_id=v if (v := get("taxpayerIdentify")).__class__ in STR else text(v, "AlibabaOrderInvoiceInfo.taxpayerIdentify", strict),
            amount=v if (v := get("amount")).__class__ in INT else integer(v, "AlibabaOrderInvoiceInfo.amount", strict),
            status=v if (v := get("status")).__class__ in STR else text(v, "AlibabaOrderInvoiceInfo.status", strict),
            extra=None if data.keys() <= _KNOWN else unknown(data, _KNOWN),
        )

    def to_dict(self) -> dict[str, Any]:
        """The wire form. Members that are None are left out."""
        data: dict[str, Any] = {}
        if self.invoice_company_name is not None:
            data["invoiceCompanyName"] = self.invoice_company_name
        if self.invoice_type is not None:
            data["invoiceType"] = self.invoice_type
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
            data["status"] = self.status
        if self.extra:
            data.update(self.extra)
        return data
