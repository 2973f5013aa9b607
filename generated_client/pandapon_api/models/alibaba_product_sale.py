# Generated from specification 0.3.0 by generator 0.1.0 (openapi-python-client 0.29.1).
# Not to be edited: change spec/ or generator/ and run `nox -s generate`.
"""`AlibabaProductSale`, a schema of the API."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Any, Self

from attrs import define

from .._codec import (
    INT,
    array,
    decimal,
    decimal_text,
    integer,
    members,
    number_of_decimal,
    text_of_decimal,
    unknown,
)
from .alibaba_product_distribution_terms import AlibabaProductDistributionTerms
from .alibaba_product_price_step import AlibabaProductPriceStep
from .alibaba_product_unit import AlibabaProductUnit

_KNOWN: frozenset[str] = frozenset(
    (
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
)


@define(kw_only=True)
class AlibabaProductSale:
    """How a product is sold. Every price may be missing.

    Evidence: upstream.
    """

    stock: int | None = None
    """Pieces in stock over all SKUs. Wire name `amountOnSale`. Evidence: upstream."""
    price_range_list: list[AlibabaProductPriceStep] | None = None
    """Price steps by quantity. Evidence: upstream."""
    quote_type: int | None = None
    """How it is priced: 0 by quantity, without SKUs; 1 by SKU; 2 by quantity, although it has SKUs. Values:
    `pandapon.AlibabaQuoteType`. Evidence: upstream."""
    consign_price: Decimal | None = None
    """One-piece dropship price. Deprecated upstream. In yuan. Evidence: upstream."""
    selected_supply_price: Decimal | None = None
    """Selected-supply price. Deprecated upstream. In yuan. Wire name `jxhyPrice`. Evidence: upstream."""
    unit_info: AlibabaProductUnit | None = None
    """What one piece is. Evidence: upstream."""
    distribution_terms: AlibabaProductDistributionTerms | None = None
    """Terms for distributors. Wire name `fenxiaoSaleInfo`. Evidence: upstream."""
    foreign_currency_price: Decimal | None = None
    """Amount in the asked currency. Unit not known. Only in the upstream's newest reference; PandaPon's version probably
    lacks it. Evidence: upstream."""
    retail_price: Decimal | None = None
    """Retail price. In yuan. Only in the upstream's newest reference; PandaPon's version probably lacks it. Evidence:
    upstream."""
    foreign_currency_retail_price: Decimal | None = None
    """Retail price in the asked currency. Unit not known. Only in the upstream's newest reference; PandaPon's version
    probably lacks it. Evidence: upstream."""
    extra: dict[str, Any] | None = None
    """Members that the specification does not know, by wire name. None when there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        get = members(data, "AlibabaProductSale").get
        return cls(
            stock=v if (v := get("amountOnSale")).__class__ in INT else integer(v, "AlibabaProductSale.amountOnSale", strict),
            price_range_list=None
            if (v := get("priceRangeList")) is None
            else [AlibabaProductPriceStep.from_dict(item, strict=strict) for item in array(v, "AlibabaProductSale.priceRangeList")],
            quote_type=v if (v := get("quoteType")).__class__ in INT else integer(v, "AlibabaProductSale.quoteType", strict),
            consign_price=None if (v := get("consignPrice")) is None else decimal_text(v, "AlibabaProductSale.consignPrice", strict),
            selected_supply_price=None if (v := get("jxhyPrice")) is None else decimal_text(v, "AlibabaProductSale.jxhyPrice", strict),
            unit_info=None if (v := get("unitInfo")) is None else AlibabaProductUnit.from_dict(v, strict=strict),
            distribution_terms=None if (v := get("fenxiaoSaleInfo")) is None else AlibabaProductDistributionTerms.from_dict(v, strict=strict),
            foreign_currency_price=None if (v := get("foreignCurrencyPrice")) is None else decimal(v, "AlibabaProductSale.foreignCurrencyPrice", strict),
            retail_price=None if (v := get("retailPrice")) is None else decimal_text(v, "AlibabaProductSale.retailPrice", strict),
            foreign_currency_retail_price=None
            if (v := get("foreignCurrencyRetailPrice")) is None
            else decimal(v, "AlibabaProductSale.foreignCurrencyRetailPrice", strict),
            extra=None if data.keys() <= _KNOWN else unknown(data, _KNOWN),
        )

    def to_dict(self) -> dict[str, Any]:
        """The wire form. Members that are None are left out."""
        data: dict[str, Any] = {}
        if self.stock is not None:
            data["amountOnSale"] = self.stock
        if self.price_range_list is not None:
            data["priceRangeList"] = [item.to_dict() for item in self.price_range_list]
        if self.quote_type is not None:
            data["quoteType"] = self.quote_type
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
