# Generated from spec/ by `nox -s generate`; not to be edited.
"""`AlibabaOrderCustomsGoods`, a schema of the API."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from operator import itemgetter
from typing import Any, Self

from attrs import define

from .._codec import (
    decimal,
    names,
    new,
    number_of_decimal,
    spread,
    text,
)
from .._extra import NOTHING

_NAMES = names("sku", "cName", "enName", "amount", "quantity", "weight", "currency")
_ALL = itemgetter(*_NAMES)
_NONE = dict.fromkeys(_NAMES)


@define(kw_only=True)
class AlibabaOrderCustomsGoods:
    """Goods in a customs declaration.

    Evidence: upstream.
    """

    sku: str | None = None
    """Mark of the SKU. Evidence: upstream."""
    chinese_name: str | None = None
    """Name of the goods in Chinese. Wire name `cName`. Evidence: upstream."""
    english_name: str | None = None
    """Name of the goods in English. Wire name `enName`. Evidence: upstream."""
    amount: Decimal | None = None
    """Declared value, in `currency`. Unit not known. Evidence: upstream."""
    quantity: Decimal | None = None
    """Quantity. Evidence: upstream."""
    weight: Decimal | None = None
    """Weight in kilograms. Evidence: upstream."""
    currency: str | None = None
    """Currency of the declared value, such as `CNY`. Evidence: upstream."""
    extra: Mapping[str, Any] = NOTHING
    """Fields that the specification does not have, by wire name; empty if there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        try:
            if len(data) == 7:
                values, extra = _ALL(data), NOTHING
            else:
                values, extra = spread(data, _NONE, "AlibabaOrderCustomsGoods")
        except (KeyError, TypeError):
            values, extra = spread(data, _NONE, "AlibabaOrderCustomsGoods")
        self: Any = new(cls)
        self.extra = extra
        (self.sku, self.chinese_name, self.english_name, self.amount, self.quantity, self.weight, self.currency) = values
        if self.sku is not None and type(self.sku) is not str:
            self.sku = text(self.sku, "AlibabaOrderCustomsGoods.sku", strict)
        if self.chinese_name is not None and type(self.chinese_name) is not str:
            self.chinese_name = text(self.chinese_name, "AlibabaOrderCustomsGoods.cName", strict)
        if self.english_name is not None and type(self.english_name) is not str:
            self.english_name = text(self.english_name, "AlibabaOrderCustomsGoods.enName", strict)
        if self.currency is not None and type(self.currency) is not str:
            self.currency = text(self.currency, "AlibabaOrderCustomsGoods.currency", strict)
        if self.amount is not None:
            self.amount = decimal(self.amount, "AlibabaOrderCustomsGoods.amount", strict)
        if self.quantity is not None:
            self.quantity = decimal(self.quantity, "AlibabaOrderCustomsGoods.quantity", strict)
        if self.weight is not None:
            self.weight = decimal(self.weight, "AlibabaOrderCustomsGoods.weight", strict)
        read: Self = self
        return read

    def to_dict(self) -> dict[str, Any]:
        """Return the wire form. Fields that are None are left out."""
        data: dict[str, Any] = {}
        if self.sku is not None:
            data["sku"] = self.sku
        if self.chinese_name is not None:
            data["cName"] = self.chinese_name
        if self.english_name is not None:
            data["enName"] = self.english_name
        if self.amount is not None:
            data["amount"] = number_of_decimal(self.amount)
        if self.quantity is not None:
            data["quantity"] = number_of_decimal(self.quantity)
        if self.weight is not None:
            data["weight"] = number_of_decimal(self.weight)
        if self.currency is not None:
            data["currency"] = self.currency
        if self.extra:
            data.update(self.extra)
        return data
