# Generated from spec/ by `nox -s generate`; not to be edited.
"""`TaobaoPurchasePrice`, a schema of the API."""

from __future__ import annotations

from collections.abc import Mapping
from operator import itemgetter
from typing import Any, Self

from attrs import define

from .._codec import (
    integer,
    names,
    new,
    spread,
)
from .._extra import NOTHING
from .._members import member, members_of, wire_value
from ..enums.taobao import Currency

_Currency = members_of(Currency)
_NAMES = names("purchaseCurrency", "purchaseTotalFee", "purchaseProductFee", "purchaseShippingFee")
_ALL = itemgetter(*_NAMES)
_NONE = dict.fromkeys(_NAMES)


@define(kw_only=True)
class TaobaoPurchasePrice:
    """Price of a purchase order. PandaPon's page does not show the fields; these are the four of the upstream's message.

    Evidence: reseller.
    """

    purchase_currency: Currency | str | None = None
    """Currency of the amounts. Values: `pandapon.Currency`. Evidence: reseller."""
    purchase_total_fee: int | None = None
    """Total price; fen is a guess. Unit not known. Evidence: reseller."""
    purchase_product_fee: int | None = None
    """Price of the goods; fen is a guess. Unit not known. Evidence: reseller."""
    purchase_shipping_fee: int | None = None
    """Freight; fen is a guess. Unit not known. Evidence: reseller."""
    extra: Mapping[str, Any] = NOTHING
    """Fields that the specification does not have, by wire name; empty if there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        try:
            if len(data) == 4:
                values, extra = _ALL(data), NOTHING
            else:
                values, extra = spread(data, _NONE, "TaobaoPurchasePrice")
        except (KeyError, TypeError):
            values, extra = spread(data, _NONE, "TaobaoPurchasePrice")
        self: Any = new(cls)
        self.extra = extra
        (self.purchase_currency, self.purchase_total_fee, self.purchase_product_fee, self.purchase_shipping_fee) = values
        if self.purchase_total_fee is not None and type(self.purchase_total_fee) is not int:
            self.purchase_total_fee = integer(self.purchase_total_fee, "TaobaoPurchasePrice.purchaseTotalFee", strict)
        if self.purchase_product_fee is not None and type(self.purchase_product_fee) is not int:
            self.purchase_product_fee = integer(self.purchase_product_fee, "TaobaoPurchasePrice.purchaseProductFee", strict)
        if self.purchase_shipping_fee is not None and type(self.purchase_shipping_fee) is not int:
            self.purchase_shipping_fee = integer(self.purchase_shipping_fee, "TaobaoPurchasePrice.purchaseShippingFee", strict)
        try:
            if self.purchase_currency is not None:
                self.purchase_currency = _Currency[self.purchase_currency]
        except (KeyError, TypeError):
            if self.purchase_currency is not None:
                self.purchase_currency = member(Currency, self.purchase_currency, "TaobaoPurchasePrice.purchaseCurrency", strict)
        read: Self = self
        return read

    def to_dict(self) -> dict[str, Any]:
        """Return the wire form. Fields that are None are left out."""
        data: dict[str, Any] = {}
        if self.purchase_currency is not None:
            data["purchaseCurrency"] = wire_value(self.purchase_currency)
        if self.purchase_total_fee is not None:
            data["purchaseTotalFee"] = self.purchase_total_fee
        if self.purchase_product_fee is not None:
            data["purchaseProductFee"] = self.purchase_product_fee
        if self.purchase_shipping_fee is not None:
            data["purchaseShippingFee"] = self.purchase_shipping_fee
        if self.extra:
            data.update(self.extra)
        return data
