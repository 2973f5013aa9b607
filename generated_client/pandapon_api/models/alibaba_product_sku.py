# Generated from spec/ by `nox -s generate`; not to be edited.
"""`AlibabaProductSku`, a schema of the API."""

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
    id_number,
    integer,
    names,
    new,
    number_of_decimal,
    number_of_id,
    spread,
    text,
    text_of_decimal,
)
from .._extra import NOTHING
from .alibaba_product_distribution_prices import AlibabaProductDistributionPrices
from .alibaba_product_sku_attribute import AlibabaProductSkuAttribute

_NAMES = names(
    "amountOnSale",
    "price",
    "jxhyPrice",
    "skuId",
    "specId",
    "skuAttributes",
    "pfJxhyPrice",
    "consignPrice",
    "cargoNumber",
    "promotionPrice",
    "fenxiaoPriceInfo",
    "foreignCurrencyPrice",
    "foreignCurrencyPromotionPrice",
    "retailPrice",
    "foreignCurrencyRetailPrice",
)
_ALL = itemgetter(*_NAMES)
_NONE = dict.fromkeys(_NAMES)


@define(kw_only=True)
class AlibabaProductSku:
    """An SKU of a product. Every price may be missing.

    Evidence: upstream.
    """

    stock: int | None = None
    """Pieces in stock. Wire name `amountOnSale`. Evidence: upstream."""
    price: Decimal | None = None
    """Price of the SKU. In yuan. Evidence: upstream."""
    selected_supply_price: Decimal | None = None
    """Selected-supply price. Deprecated upstream, so it may be absent. In yuan. Wire name `jxhyPrice`. Evidence:
    upstream."""
    sku_id: str | None = None
    """Id of the SKU, unique on all of 1688. Orders do not accept it. Evidence: upstream."""
    spec_id: str | None = None
    """Id of the SKU within the product, 32 hex digits; every order call takes this one. Evidence: upstream."""
    sku_attributes: list[AlibabaProductSkuAttribute] | None = None
    """The attribute values that make up the SKU. Evidence: upstream."""
    selected_supply_wholesale_price: Decimal | None = None
    """Selected-supply wholesale price. Deprecated upstream, so it may be absent. In yuan. Wire name `pfJxhyPrice`.
    Evidence: upstream."""
    consign_price: Decimal | None = None
    """One-piece dropship price. Deprecated upstream, so it may be absent. In yuan. Evidence: upstream."""
    cargo_number: str | None = None
    """Article number of the SKU. Evidence: upstream."""
    promotion_price: Decimal | None = None
    """Price under a promotion. In yuan. Evidence: upstream."""
    distribution_prices: AlibabaProductDistributionPrices | None = None
    """Prices for distributors. Wire name `fenxiaoPriceInfo`. Evidence: upstream."""
    foreign_currency_price: Decimal | None = None
    """Price in the requested currency. Unit not known. Only in the upstream's newest reference; PandaPon's version
    probably lacks it. Evidence: upstream."""
    foreign_currency_promotion_price: Decimal | None = None
    """Price under a promotion, in the requested currency. Unit not known. Only in the upstream's newest reference;
    PandaPon's version probably lacks it. Evidence: upstream."""
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
            if len(data) == 15:
                values, extra = _ALL(data), NOTHING
            else:
                values, extra = spread(data, _NONE, "AlibabaProductSku")
        except (KeyError, TypeError):
            values, extra = spread(data, _NONE, "AlibabaProductSku")
        self: Any = new(cls)
        self.extra = extra
        (
            self.stock,
            self.price,
            self.selected_supply_price,
            self.sku_id,
            self.spec_id,
            self.sku_attributes,
            self.selected_supply_wholesale_price,
            self.consign_price,
            self.cargo_number,
            self.promotion_price,
            self.distribution_prices,
            self.foreign_currency_price,
            self.foreign_currency_promotion_price,
            self.retail_price,
            self.foreign_currency_retail_price,
        ) = values
        if self.stock is not None and type(self.stock) is not int:
            self.stock = integer(self.stock, "AlibabaProductSku.amountOnSale", strict)
        if self.spec_id is not None and type(self.spec_id) is not str:
            self.spec_id = text(self.spec_id, "AlibabaProductSku.specId", strict)
        if self.cargo_number is not None and type(self.cargo_number) is not str:
            self.cargo_number = text(self.cargo_number, "AlibabaProductSku.cargoNumber", strict)
        if self.price is not None:
            self.price = decimal_text(self.price, "AlibabaProductSku.price", strict)
        if self.selected_supply_price is not None:
            self.selected_supply_price = decimal_text(self.selected_supply_price, "AlibabaProductSku.jxhyPrice", strict)
        if self.sku_id is not None:
            self.sku_id = id_number(self.sku_id, "AlibabaProductSku.skuId", strict)
        if self.sku_attributes is not None:
            self.sku_attributes = [
                AlibabaProductSkuAttribute.from_dict(item, strict=strict) for item in array(self.sku_attributes, "AlibabaProductSku.skuAttributes")
            ]
        if self.selected_supply_wholesale_price is not None:
            self.selected_supply_wholesale_price = decimal_text(self.selected_supply_wholesale_price, "AlibabaProductSku.pfJxhyPrice", strict)
        if self.consign_price is not None:
            self.consign_price = decimal_text(self.consign_price, "AlibabaProductSku.consignPrice", strict)
        if self.promotion_price is not None:
            self.promotion_price = decimal_text(self.promotion_price, "AlibabaProductSku.promotionPrice", strict)
        if self.distribution_prices is not None:
            self.distribution_prices = AlibabaProductDistributionPrices.from_dict(self.distribution_prices, strict=strict)
        if self.foreign_currency_price is not None:
            self.foreign_currency_price = decimal(self.foreign_currency_price, "AlibabaProductSku.foreignCurrencyPrice", strict)
        if self.foreign_currency_promotion_price is not None:
            self.foreign_currency_promotion_price = decimal(self.foreign_currency_promotion_price, "AlibabaProductSku.foreignCurrencyPromotionPrice", strict)
        if self.retail_price is not None:
            self.retail_price = decimal_text(self.retail_price, "AlibabaProductSku.retailPrice", strict)
        if self.foreign_currency_retail_price is not None:
            self.foreign_currency_retail_price = decimal(self.foreign_currency_retail_price, "AlibabaProductSku.foreignCurrencyRetailPrice", strict)
        read: Self = self
        return read

    def to_dict(self) -> dict[str, Any]:
        """Return the wire form. Fields that are None are left out."""
        data: dict[str, Any] = {}
        if self.stock is not None:
            data["amountOnSale"] = self.stock
        if self.price is not None:
            data["price"] = text_of_decimal(self.price)
        if self.selected_supply_price is not None:
            data["jxhyPrice"] = text_of_decimal(self.selected_supply_price)
        if self.sku_id is not None:
            data["skuId"] = number_of_id(self.sku_id)
        if self.spec_id is not None:
            data["specId"] = self.spec_id
        if self.sku_attributes is not None:
            data["skuAttributes"] = [item.to_dict() for item in self.sku_attributes]
        if self.selected_supply_wholesale_price is not None:
            data["pfJxhyPrice"] = text_of_decimal(self.selected_supply_wholesale_price)
        if self.consign_price is not None:
            data["consignPrice"] = text_of_decimal(self.consign_price)
        if self.cargo_number is not None:
            data["cargoNumber"] = self.cargo_number
        if self.promotion_price is not None:
            data["promotionPrice"] = text_of_decimal(self.promotion_price)
        if self.distribution_prices is not None:
            data["fenxiaoPriceInfo"] = self.distribution_prices.to_dict()
        if self.foreign_currency_price is not None:
            data["foreignCurrencyPrice"] = number_of_decimal(self.foreign_currency_price)
        if self.foreign_currency_promotion_price is not None:
            data["foreignCurrencyPromotionPrice"] = number_of_decimal(self.foreign_currency_promotion_price)
        if self.retail_price is not None:
            data["retailPrice"] = text_of_decimal(self.retail_price)
        if self.foreign_currency_retail_price is not None:
            data["foreignCurrencyRetailPrice"] = number_of_decimal(self.foreign_currency_retail_price)
        if self.extra:
            data.update(self.extra)
        return data
