# Generated from spec/ by `nox -s generate`; not to be edited.
"""`AlibabaOrder`, a schema of the API."""

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
from .alibaba_order_attribute import AlibabaOrderAttribute
from .alibaba_order_base_info import AlibabaOrderBaseInfo
from .alibaba_order_biz_info import AlibabaOrderBizInfo
from .alibaba_order_customs import AlibabaOrderCustoms
from .alibaba_order_guarantees import AlibabaOrderGuarantees
from .alibaba_order_international_logistics import AlibabaOrderInternationalLogistics
from .alibaba_order_invoice_info import AlibabaOrderInvoiceInfo
from .alibaba_order_invoicing import AlibabaOrderInvoicing
from .alibaba_order_item import AlibabaOrderItem
from .alibaba_order_logistics import AlibabaOrderLogistics
from .alibaba_order_overseas_address import AlibabaOrderOverseasAddress
from .alibaba_order_overseas_logistics import AlibabaOrderOverseasLogistics
from .alibaba_order_quote import AlibabaOrderQuote
from .alibaba_order_rate_info import AlibabaOrderRateInfo
from .alibaba_out_order import AlibabaOutOrder
from .alibaba_trade_terms import AlibabaTradeTerms

_NAMES = names(
    "guaranteesTerms",
    "internationalLogistics",
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
    "fromEncryptOrder",
    "encryptOutOrderInfo",
    "overseaLogisticsInfo",
    "invoicingSettingModel",
    "outChannel",
    "sendGoodsOverdueRisk",
    "officialLogisticOrder",
)
_ALL = itemgetter(*_NAMES)
_NONE = dict.fromkeys(_NAMES)


@define(kw_only=True)
class AlibabaOrder:
    """An order as its buyer sees it. The fields are those of 1688's own buyer view; not all of them may reach PandaPon's
    response. PandaPon itself prints the names of `baseInfo`, `customs`, `extAttributes`, `guaranteesTerms`,
    `nativeLogistics`, `orderBizInfo`, `orderInvoiceInfo`, `orderRateInfo`, `overseasExtraAddress`, `productItems` and
    `tradeTerms` on its price-change callback page, and those of `guaranteesTerms`, `internationalLogistics`,
    `nativeLogistics` and `productItems` in the second version.

    Evidence: upstream.
    """

    guarantees_terms: AlibabaOrderGuarantees | None = None
    """What the seller guarantees for the order; null in a sample of PandaPon's second version. Evidence: upstream."""
    international_logistics: AlibabaOrderInternationalLogistics | None = None
    """International delivery; null for 1688 orders. Evidence: upstream."""
    native_logistics: AlibabaOrderLogistics | None = None
    """Delivery address inside China and the parcels. Evidence: upstream."""
    product_items: list[AlibabaOrderItem] | None = None
    """The lines of the order. Evidence: upstream."""
    trade_terms: list[AlibabaTradeTerms] | None = None
    """The payments of the order. Evidence: upstream."""
    ext_attributes: list[AlibabaOrderAttribute] | None = None
    """Further attributes of the order. Evidence: upstream."""
    order_rate_info: AlibabaOrderRateInfo | None = None
    """Ratings by buyer and seller. Evidence: upstream."""
    order_invoice_info: AlibabaOrderInvoiceInfo | None = None
    """The requested invoice. Evidence: upstream."""
    customs: AlibabaOrderCustoms | None = None
    """The customs declaration. Evidence: upstream."""
    overseas_extra_address: AlibabaOrderOverseasAddress | None = None
    """What the forwarder needs beyond the address. Evidence: upstream."""
    base_info: AlibabaOrderBaseInfo | None = None
    """The head of the order: ids, states, totals, times, parties. Evidence: upstream."""
    order_biz_info: AlibabaOrderBizInfo | None = None
    """Credit, pre-order and what kind of business the order is. Evidence: upstream."""
    quote_list: list[AlibabaOrderQuote] | None = None
    """Quotation lines, in orders of large buyers. Evidence: upstream."""
    from_encrypted_order: bool | None = None
    """Whether the order was made from masked data of another shop platform. Wire name `fromEncryptOrder`. Evidence:
    upstream."""
    encrypted_out_order_info: AlibabaOutOrder | None = None
    """The order on that other shop platform. Wire name `encryptOutOrderInfo`. Evidence: upstream."""
    overseas_logistics_info: AlibabaOrderOverseasLogistics | None = None
    """Delivery to a warehouse abroad. Only in the upstream's newest reference; PandaPon's version probably lacks it.
    Wire name `overseaLogisticsInfo`. Evidence: upstream."""
    invoicing_setting_model: AlibabaOrderInvoicing | None = None
    """Whether an invoice can be requested. Only in the upstream's newest reference; PandaPon's version probably lacks
    it. Evidence: upstream."""
    out_channel: str | None = None
    """Only in one reseller's list of fields; neither its type nor its meaning is known. Evidence: reseller."""
    send_goods_overdue_risk: Any = None
    """Only in one reseller's list of fields; neither its type nor its meaning is known. Evidence: reseller."""
    official_logistic_order: Any = None
    """Only in one reseller's list of fields; neither its type nor its meaning is known. Evidence: reseller."""
    extra: Mapping[str, Any] = NOTHING
    """Fields that the specification does not have, by wire name; empty if there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        try:
            if len(data) == 20:
                values, extra = _ALL(data), NOTHING
            else:
                values, extra = spread(data, _NONE, "AlibabaOrder")
        except (KeyError, TypeError):
            values, extra = spread(data, _NONE, "AlibabaOrder")
        self: Any = new(cls)
        self.extra = extra
        (
            self.guarantees_terms,
            self.international_logistics,
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
            self.from_encrypted_order,
            self.encrypted_out_order_info,
            self.overseas_logistics_info,
            self.invoicing_setting_model,
            self.out_channel,
            self.send_goods_overdue_risk,
            self.official_logistic_order,
        ) = values
        if self.from_encrypted_order is not None and type(self.from_encrypted_order) is not bool:
            self.from_encrypted_order = boolean(self.from_encrypted_order, "AlibabaOrder.fromEncryptOrder", strict)
        if self.out_channel is not None and type(self.out_channel) is not str:
            self.out_channel = text(self.out_channel, "AlibabaOrder.outChannel", strict)
        if self.guarantees_terms is not None:
            self.guarantees_terms = AlibabaOrderGuarantees.from_dict(self.guarantees_terms, strict=strict)
        if self.international_logistics is not None:
            self.international_logistics = AlibabaOrderInternationalLogistics.from_dict(self.international_logistics, strict=strict)
        if self.native_logistics is not None:
            self.native_logistics = AlibabaOrderLogistics.from_dict(self.native_logistics, strict=strict)
        if self.product_items is not None:
            self.product_items = [AlibabaOrderItem.from_dict(item, strict=strict) for item in array(self.product_items, "AlibabaOrder.productItems")]
        if self.trade_terms is not None:
            self.trade_terms = [AlibabaTradeTerms.from_dict(item, strict=strict) for item in array(self.trade_terms, "AlibabaOrder.tradeTerms")]
        if self.ext_attributes is not None:
            self.ext_attributes = [AlibabaOrderAttribute.from_dict(item, strict=strict) for item in array(self.ext_attributes, "AlibabaOrder.extAttributes")]
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
            self.quote_list = [AlibabaOrderQuote.from_dict(item, strict=strict) for item in array(self.quote_list, "AlibabaOrder.quoteList")]
        if self.encrypted_out_order_info is not None:
            self.encrypted_out_order_info = AlibabaOutOrder.from_dict(self.encrypted_out_order_info, strict=strict)
        if self.overseas_logistics_info is not None:
            self.overseas_logistics_info = AlibabaOrderOverseasLogistics.from_dict(self.overseas_logistics_info, strict=strict)
        if self.invoicing_setting_model is not None:
            self.invoicing_setting_model = AlibabaOrderInvoicing.from_dict(self.invoicing_setting_model, strict=strict)
        read: Self = self
        return read

    def to_dict(self) -> dict[str, Any]:
        """Return the wire form. Fields that are None are left out."""
        data: dict[str, Any] = {}
        if self.guarantees_terms is not None:
            data["guaranteesTerms"] = self.guarantees_terms.to_dict()
        if self.international_logistics is not None:
            data["internationalLogistics"] = self.international_logistics.to_dict()
        if self.native_logistics is not None:
            data["nativeLogistics"] = self.native_logistics.to_dict()
        if self.product_items is not None:
            data["productItems"] = [item.to_dict() for item in self.product_items]
        if self.trade_terms is not None:
            data["tradeTerms"] = [item.to_dict() for item in self.trade_terms]
        if self.ext_attributes is not None:
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
        if self.from_encrypted_order is not None:
            data["fromEncryptOrder"] = self.from_encrypted_order
        if self.encrypted_out_order_info is not None:
            data["encryptOutOrderInfo"] = self.encrypted_out_order_info.to_dict()
        if self.overseas_logistics_info is not None:
            data["overseaLogisticsInfo"] = self.overseas_logistics_info.to_dict()
        if self.invoicing_setting_model is not None:
            data["invoicingSettingModel"] = self.invoicing_setting_model.to_dict()
        if self.out_channel is not None:
            data["outChannel"] = self.out_channel
        if self.send_goods_overdue_risk is not None:
            data["sendGoodsOverdueRisk"] = self.send_goods_overdue_risk
        if self.official_logistic_order is not None:
            data["officialLogisticOrder"] = self.official_logistic_order
        if self.extra:
            data.update(self.extra)
        return data
