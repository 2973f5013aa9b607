# Generated from spec/ by `nox -s generate`; not to be edited.
"""`AlibabaProductChannelSkuPrice`, a schema of the API."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from operator import itemgetter
from typing import Any, Self

from attrs import define

from .._codec import (
    decimal_text,
    id_number,
    names,
    new,
    number_of_id,
    spread,
    text_of_decimal,
)
from .._extra import NOTHING

_NAMES = names("skuId", "currentPrice")
_ALL = itemgetter(*_NAMES)
_NONE = dict.fromkeys(_NAMES)


@define(kw_only=True)
class AlibabaProductChannelSkuPrice:
    """The channel price of an SKU.

    Evidence: upstream.
    """

    sku_id: str | None = None
    """Id of the SKU. Evidence: upstream."""
    current_price: Decimal | None = None
    """Channel price. In yuan. Evidence: upstream."""
    extra: Mapping[str, Any] = NOTHING
    """Fields that the specification does not have, by wire name; empty if there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        try:
            if len(data) == 2:
                values, extra = _ALL(data), NOTHING
            else:
                values, extra = spread(data, _NONE, "AlibabaProductChannelSkuPrice")
        except (KeyError, TypeError):
            values, extra = spread(data, _NONE, "AlibabaProductChannelSkuPrice")
        self: Any = new(cls)
        self.extra = extra
        (self.sku_id, self.current_price) = values
        if self.sku_id is not None:
            self.sku_id = id_number(self.sku_id, "AlibabaProductChannelSkuPrice.skuId", strict)
        if self.current_price is not None:
            self.current_price = decimal_text(self.current_price, "AlibabaProductChannelSkuPrice.currentPrice", strict)
        read: Self = self
        return read

    def to_dict(self) -> dict[str, Any]:
        """Return the wire form. Fields that are None are left out."""
        data: dict[str, Any] = {}
        if self.sku_id is not None:
            data["skuId"] = number_of_id(self.sku_id)
        if self.current_price is not None:
            data["currentPrice"] = text_of_decimal(self.current_price)
        if self.extra:
            data.update(self.extra)
        return data
