# Generated from spec/ by `nox -s generate`; not to be edited.
"""`AlibabaProductChannelPrices`, a schema of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define

from .._codec import (
    array,
    names,
    new,
    spread,
)
from .._extra import NOTHING
from .alibaba_product_channel_sku_price import AlibabaProductChannelSkuPrice

_NAMES = names(
    "channelSkuPriceList",
)
_NONE = dict.fromkeys(_NAMES)


@define(kw_only=True)
class AlibabaProductChannelPrices:
    """Prices of a special channel.

    Evidence: upstream.
    """

    channel_sku_price_list: list[AlibabaProductChannelSkuPrice] | None = None
    """Channel prices by SKU. Evidence: upstream."""
    extra: Mapping[str, Any] = NOTHING
    """Fields that the specification does not have, by wire name; empty if there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        values, extra = spread(data, _NONE, "AlibabaProductChannelPrices")
        self: Any = new(cls)
        self.extra = extra
        (self.channel_sku_price_list,) = values
        if self.channel_sku_price_list is not None:
            self.channel_sku_price_list = [
                AlibabaProductChannelSkuPrice.from_dict(item, strict=strict)
                for item in array(self.channel_sku_price_list, "AlibabaProductChannelPrices.channelSkuPriceList")
            ]
        read: Self = self
        return read

    def to_dict(self) -> dict[str, Any]:
        """Return the wire form. Fields that are None are left out."""
        data: dict[str, Any] = {}
        if self.channel_sku_price_list is not None:
            data["channelSkuPriceList"] = [item.to_dict() for item in self.channel_sku_price_list]
        if self.extra:
            data.update(self.extra)
        return data
