# Generated from spec/ by `nox -s generate`; not to be edited.
"""`AlibabaOrderMessage`, a schema of the API."""

from __future__ import annotations

from collections.abc import Mapping
from operator import itemgetter
from typing import Any, Self

from attrs import define, field

from .._codec import (
    array,
    names,
    new,
    spread,
)
from .._extra import NOTHING
from .alibaba_order_attribute import AlibabaOrderAttribute
from .alibaba_order_base_info import AlibabaOrderBaseInfo
from .alibaba_order_biz_info import AlibabaOrderBizInfo
from .alibaba_order_customs import AlibabaOrderCustoms
from .alibaba_order_guarantees import AlibabaOrderGuarantees
from .alibaba_order_international_logistics import AlibabaOrderInternationalLogistics
from .alibaba_order_invoice_info import AlibabaOrderInvoiceInfo
from .alibaba_order_item import AlibabaOrderItem
from .alibaba_order_logistics import AlibabaOrderLogistics
from .alibaba_order_overseas_address import AlibabaOrderOverseasAddress
from .alibaba_order_quote import AlibabaOrderQuote
from .alibaba_order_rate_info import AlibabaOrderRateInfo
from .alibaba_trade_terms import AlibabaTradeTerms

_NAMES = names(
    "guaranteesTerms",
    "nativeLogistics",
    "productItems",
    "tradeTerms",
    "extAttributes",
    "orderRateInfo",
    "orderInvoiceInfo",
    "customs",
    "overseasExtraAddress",
    "baseInfo",
    "orderBizInfo",
    "quoteList",
    "internationalLogistics",
)
_ALL = itemgetter(*_NAMES)
_NONE = dict.fromkeys(_NAMES)


@define(kw_only=True)
class AlibabaOrderMessage:
    """A whole 1688 order as its buyer sees it. The page shows the fields up to `orderBizInfo`, without their content.
    The content is the upstream's, and the numbers of fields on the page (35 in a line, 10 in a payment, 3 in an
    attribute) agree with it.

    Evidence: documented.
    """

    guarantees_terms: AlibabaOrderGuarantees | None = None
    """What the seller guarantees for the order. Evidence: documented."""
    native_logistics: AlibabaOrderLogistics | None = None
    """Delivery address inside China and the parcels. Evidence: documented."""
    product_items: list[AlibabaOrderItem] = field(factory=list)
    """The lines of the order. Evidence: documented."""
    trade_terms: list[AlibabaTradeTerms] = field(factory=list)
    """The payments of the order. Evidence: documented."""
    ext_attributes: list[AlibabaOrderAttribute] = field(factory=list)
    """Further attributes of the order. Evidence: documented."""
    order_rate_info: AlibabaOrderRateInfo | None = None
    """Ratings by buyer and seller. Evidence: documented."""
    order_invoice_info: AlibabaOrderInvoiceInfo | None = None
    """The requested invoice. Evidence: documented."""
    customs: AlibabaOrderCustoms | None = None
    """The customs declaration. Evidence: documented."""
    overseas_extra_address: AlibabaOrderOverseasAddress | None = None
    """What the forwarder needs beyond the address, for orders that go abroad. Evidence: documented."""
    base_info: AlibabaOrderBaseInfo | None = None
    """The head of the order: ids, states, totals, times, parties. Evidence: documented."""
    order_biz_info: AlibabaOrderBizInfo | None = None
    """Credit, pre-order and what kind of business the order is. Evidence: documented."""
    quote_list: list[AlibabaOrderQuote] | None = None
    """Quotation lines, in orders of large buyers. Evidence: upstream."""
    international_logistics: AlibabaOrderInternationalLogistics | None = None
    """International delivery; null for 1688 orders. Evidence: upstream."""
    extra: Mapping[str, Any] = NOTHING
    """Fields that the specification does not have, by wire name; empty if there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        try:
            if len(data) == 13:
                values, extra = _ALL(data), NOTHING
            else:
                values, extra = spread(data, _NONE, "AlibabaOrderMessage")
        except (KeyError, TypeError):
            values, extra = spread(data, _NONE, "AlibabaOrderMessage")
        self: Any = new(cls)
        self.extra = extra
        (
            self.guarantees_terms,
            self.native_logistics,
            self.product_items,
            self.trade_terms,
            self.ext_attributes,
            self.order_rate_info,
            self.order_invoice_info,
            self.customs,
            self.overseas_extra_address,
            self.base_info,
            self.order_biz_info,
            self.quote_list,
            self.international_logistics,
        ) = values
        if self.guarantees_terms is not None:
            self.guarantees_terms = AlibabaOrderGuarantees.from_dict(self.guarantees_terms, strict=strict)
        if self.native_logistics is not None:
            self.native_logistics = AlibabaOrderLogistics.from_dict(self.native_logistics, strict=strict)
        self.product_items = (
            []
            if self.product_items is None
            else [AlibabaOrderItem.from_dict(item, strict=strict) for item in array(self.product_items, "AlibabaOrderMessage.productItems")]
        )
        self.trade_terms = (
            []
            if self.trade_terms is None
            else [AlibabaTradeTerms.from_dict(item, strict=strict) for item in array(self.trade_terms, "AlibabaOrderMessage.tradeTerms")]
        )
        self.ext_attributes = (
            []
            if self.ext_attributes is None
            else [AlibabaOrderAttribute.from_dict(item, strict=strict) for item in array(self.ext_attributes, "AlibabaOrderMessage.extAttributes")]
        )
        if self.order_rate_info is not None:
            self.order_rate_info = AlibabaOrderRateInfo.from_dict(self.order_rate_info, strict=strict)
        if self.order_invoice_info is not None:
            self.order_invoice_info = AlibabaOrderInvoiceInfo.from_dict(self.order_invoice_info, strict=strict)
        if self.customs is not None:
            self.customs = AlibabaOrderCustoms.from_dict(self.customs, strict=strict)
        if self.overseas_extra_address is not None:
            self.overseas_extra_address = AlibabaOrderOverseasAddress.from_dict(self.overseas_extra_address, strict=strict)
        if self.base_info is not None:
            self.base_info = AlibabaOrderBaseInfo.from_dict(self.base_info, strict=strict)
        if self.order_biz_info is not None:
            self.order_biz_info = AlibabaOrderBizInfo.from_dict(self.order_biz_info, strict=strict)
        if self.quote_list is not None:
            self.quote_list = [AlibabaOrderQuote.from_dict(item, strict=strict) for item in array(self.quote_list, "AlibabaOrderMessage.quoteList")]
        if self.international_logistics is not None:
            self.international_logistics = AlibabaOrderInternationalLogistics.from_dict(self.international_logistics, strict=strict)
        read: Self = self
        return read

    def to_dict(self) -> dict[str, Any]:
        """Return the wire form. Fields that are None are left out."""
        data: dict[str, Any] = {}
        if self.guarantees_terms is not None:
            data["guaranteesTerms"] = self.guarantees_terms.to_dict()
        if self.native_logistics is not None:
            data["nativeLogistics"] = self.native_logistics.to_dict()
        data["productItems"] = [item.to_dict() for item in self.product_items]
        data["tradeTerms"] = [item.to_dict() for item in self.trade_terms]
        data["extAttributes"] = [item.to_dict() for item in self.ext_attributes]
        if self.order_rate_info is not None:
            data["orderRateInfo"] = self.order_rate_info.to_dict()
        if self.order_invoice_info is not None:
            data["orderInvoiceInfo"] = self.order_invoice_info.to_dict()
        if self.customs is not None:
            data["customs"] = self.customs.to_dict()
        if self.overseas_extra_address is not None:
            data["overseasExtraAddress"] = self.overseas_extra_address.to_dict()
        if self.base_info is not None:
            data["baseInfo"] = self.base_info.to_dict()
        if self.order_biz_info is not None:
            data["orderBizInfo"] = self.order_biz_info.to_dict()
        if self.quote_list is not None:
            data["quoteList"] = [item.to_dict() for item in self.quote_list]
        if self.international_logistics is not None:
            data["internationalLogistics"] = self.international_logistics.to_dict()
        if self.extra:
            data.update(self.extra)
        return data
