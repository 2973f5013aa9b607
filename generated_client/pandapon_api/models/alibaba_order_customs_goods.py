# Generated from specification 0.3.0 by generator 0.1.0 (openapi-python-client 0.29.1).
# Not to be edited: change spec/ or generator/ and run `nox -s generate`.
"""`AlibabaOrderCustomsGoods`, a schema of the API."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Any, Self

from attrs import define

from .._codec import (
    STR,
    decimal,
    members,
    number_of_decimal,
    text,
    unknown,
)

_KNOWN: frozenset[str] = frozenset(("sku", "cName", "enName", "amount", "quantity", "weight", "currency"))


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
    extra: dict[str, Any] | None = None
    """Members that the specification does not know, by wire name. None when there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        get = members(data, "AlibabaOrderCustomsGoods").get
        return cls(
            sku=v if (v := get("sku")).__class__ in STR else text(v, "AlibabaOrderCustomsGoods.sku", strict),
            chinese_name=v if (v := get("cName")).__class__ in STR else text(v, "AlibabaOrderCustomsGoods.cName", strict),
            english_name=v if (v := get("enName")).__class__ in STR else text(v, "AlibabaOrderCustomsGoods.enName", strict),
            amount=None if (v := get("amount")) is None else decimal(v, "AlibabaOrderCustomsGoods.amount", strict),
            quantity=None if (v := get("quantity")) is None else decimal(v, "AlibabaOrderCustomsGoods.quantity", strict),
            weight=None if (v := get("weight")) is None else decimal(v, "AlibabaOrderCustomsGoods.weight", strict),
            currency=v if (v := get("currency")).__class__ in STR else text(v, "AlibabaOrderCustomsGoods.currency", strict),
            extra=None if data.keys() <= _KNOWN else unknown(data, _KNOWN),
        )

    def to_dict(self) -> dict[str, Any]:
        """The wire form. Members that are None are left out."""
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
