# Generated from spec/ by `nox -s generate`; not to be edited.
"""`AlibabaProductSale`, a schema of the API."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from operator import itemgetter
from typing import Any, Self

from attrs import define

from .._codec import (
    array,
    decimal,
    decimal_text,
    integer,
    names,
    new,
    number_of_decimal,
    spread,
    text_of_decimal,
)
from .._extra import NOTHING
from .._members import member, members_of, wire_value
from ..enums.alibaba_products import AlibabaQuoteType
from .alibaba_product_distribution_terms import AlibabaProductDistributionTerms
from .alibaba_product_price_step import AlibabaProductPriceStep
from .alibaba_product_unit import AlibabaProductUnit

_AlibabaQuoteType = members_of(AlibabaQuoteType)
_NAMES = names(
    "amountOnSale",
    "priceRangeList",
    "quoteType",
    "consignPrice",
    "jxhyPrice",
    "unitInfo",
    "fenxiaoSaleInfo",
    "foreignCurrencyPrice",
    "retailPrice",
    "foreignCurrencyRetailPrice",
)
_ALL = itemgetter(*_NAMES)
_NONE = dict.fromkeys(_NAMES)


@define(kw_only=True)
class AlibabaProductSale:
    """How a product is sold. Every price may be missing.

    Evidence: upstream.
    """

    stock: int | None = None
    """Pieces in stock over all SKUs. Wire name `amountOnSale`. Evidence: upstream."""
    price_range_list: list[AlibabaProductPriceStep] | None = None
    """Price tiers by quantity. Evidence: upstream."""
    quote_type: AlibabaQuoteType | int | None = None
    """How it is priced: 0 by quantity, without SKUs; 1 by SKU; 2 by quantity, although it has SKUs. Values:
    `pandapon.AlibabaQuoteType`. Evidence: upstream."""
    consign_price: Decimal | None = None
    """One-piece dropship price. Deprecated upstream. In yuan. Evidence: upstream."""
    selected_supply_price: Decimal | None = None
    """Selected-supply price. Deprecated upstream. In yuan. Wire name `jxhyPrice`. Evidence: upstream."""
    unit_info: AlibabaProductUnit | None = None
    """The selling unit. Evidence: upstream."""
    distribution_terms: AlibabaProductDistributionTerms | None = None
    """Terms for distributors. Wire name `fenxiaoSaleInfo`. Evidence: upstream."""
    foreign_currency_price: Decimal | None = None
    """Amount in the requested currency. Unit not known. Only in the upstream's newest reference; PandaPon's version
    probably lacks it. Evidence: upstream."""
    retail_price: Decimal | None = None
    """Retail price. In yuan. Only in the upstream's newest reference; PandaPon's version probably lacks it. Evidence:
    upstream."""
    foreign_currency_retail_price: Decimal | None = None
    """Retail price in the requested currency. Unit not known. Only in the upstream's newest reference; PandaPon's
    version probably lacks it. Evidence: upstream."""
    extra: Mapping[str, Any] = NOTHING
    """Fields that the specification does not have, by wire name; empty if there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        try:
            if len(data) == 10:
                values, extra = _ALL(data), NOTHING
            else:
                values, extra = spread(data, _NONE, "AlibabaProductSale")
        except (KeyError, TypeError):
            values, extra = spread(data, _NONE, "AlibabaProductSale")
        self: Any = new(cls)
        self.extra = extra
        (
            self.stock,
            self.price_range_list,
            self.quote_type,
            self.consign_price,
            self.selected_supply_price,
            self.unit_info,
            self.distribution_terms,
            self.foreign_currency_price,
            self.retail_price,
            self.foreign_currency_retail_price,
        ) = values
        if self.stock is not None and type(self.stock) is not int:
            self.stock = integer(self.stock, "AlibabaProductSale.amountOnSale", strict)
        try:
            if self.quote_type is not None:  # True and 1.0 would be found as 1
                self.quote_type = (
                    _AlibabaQuoteType[self.quote_type]
                    if type(self.quote_type) is int
                    else member(AlibabaQuoteType, self.quote_type, "AlibabaProductSale.quoteType", strict)
                )
        except (KeyError, TypeError):
            if self.quote_type is not None:
                self.quote_type = member(AlibabaQuoteType, self.quote_type, "AlibabaProductSale.quoteType", strict)
        if self.price_range_list is not None:
            self.price_range_list = [
                AlibabaProductPriceStep.from_dict(item, strict=strict) for item in array(self.price_range_list, "AlibabaProductSale.priceRangeList")
            ]
        if self.consign_price is not None:
            self.consign_price = decimal_text(self.consign_price, "AlibabaProductSale.consignPrice", strict)
        if self.selected_supply_price is not None:
            self.selected_supply_price = decimal_text(self.selected_supply_price, "AlibabaProductSale.jxhyPrice", strict)
        if self.unit_info is not None:
            self.unit_info = AlibabaProductUnit.from_dict(self.unit_info, strict=strict)
        if self.distribution_terms is not None:
            self.distribution_terms = AlibabaProductDistributionTerms.from_dict(self.distribution_terms, strict=strict)
        if self.foreign_currency_price is not None:
            self.foreign_currency_price = decimal(self.foreign_currency_price, "AlibabaProductSale.foreignCurrencyPrice", strict)
        if self.retail_price is not None:
            self.retail_price = decimal_text(self.retail_price, "AlibabaProductSale.retailPrice", strict)
        if self.foreign_currency_retail_price is not None:
            self.foreign_currency_retail_price = decimal(self.foreign_currency_retail_price, "AlibabaProductSale.foreignCurrencyRetailPrice", strict)
        read: Self = self
        return read

    def to_dict(self) -> dict[str, Any]:
        """Return the wire form. Fields that are None are left out."""
        data: dict[str, Any] = {}
        if self.stock is not None:
            data["amountOnSale"] = self.stock
        if self.price_range_list is not None:
            data["priceRangeList"] = [item.to_dict() for item in self.price_range_list]
        if self.quote_type is not None:
            data["quoteType"] = wire_value(self.quote_type)
        if self.consign_price is not None:
            data["consignPrice"] = text_of_decimal(self.consign_price)
        if self.selected_supply_price is not None:
            data["jxhyPrice"] = text_of_decimal(self.selected_supply_price)
        if self.unit_info is not None:
            data["unitInfo"] = self.unit_info.to_dict()
        if self.distribution_terms is not None:
            data["fenxiaoSaleInfo"] = self.distribution_terms.to_dict()
        if self.foreign_currency_price is not None:
            data["foreignCurrencyPrice"] = number_of_decimal(self.foreign_currency_price)
        if self.retail_price is not None:
            data["retailPrice"] = text_of_decimal(self.retail_price)
        if self.foreign_currency_retail_price is not None:
            data["foreignCurrencyRetailPrice"] = number_of_decimal(self.foreign_currency_retail_price)
        if self.extra:
            data.update(self.extra)
        return data
