# Generated from spec/ by `nox -s generate`; not to be edited.
"""`AlibabaStockChange`, a schema of the API."""

from __future__ import annotations

from collections.abc import Mapping
from operator import itemgetter
from typing import Any, Self

from attrs import define

from .._codec import (
    id_number,
    integer,
    names,
    new,
    number_of_id,
    spread,
    text,
)
from .._extra import NOTHING

_NAMES = names("offerId", "offerOnSale", "skuId", "skuOnSale", "quantity", "bizTime")
_ALL = itemgetter(*_NAMES)
_NONE = dict.fromkeys(_NAMES)


@define(kw_only=True)
class AlibabaStockChange:
    """The stock of one SKU. The types are not stated; those here follow fields of the same name elsewhere (guess).

    Evidence: upstream.
    """

    offer_id: str | None = None
    """Goods id. Evidence: upstream."""
    offer_on_sale: int | None = None
    """Number of pieces of the goods on sale. Evidence: upstream."""
    sku_id: str | None = None
    """SKU id. Evidence: upstream."""
    sku_on_sale: int | None = None
    """Number of pieces of the SKU on sale. Evidence: upstream."""
    quantity: int | None = None
    """Change of the number of pieces. Evidence: upstream."""
    biz_time: str | None = None
    """When it changed; the format is not known. Evidence: upstream."""
    extra: Mapping[str, Any] = NOTHING
    """Fields that the specification does not have, by wire name; empty if there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        try:
            if len(data) == 6:
                values, extra = _ALL(data), NOTHING
            else:
                values, extra = spread(data, _NONE, "AlibabaStockChange")
        except (KeyError, TypeError):
            values, extra = spread(data, _NONE, "AlibabaStockChange")
        self: Any = new(cls)
        self.extra = extra
        (self.offer_id, self.offer_on_sale, self.sku_id, self.sku_on_sale, self.quantity, self.biz_time) = values
        if self.offer_on_sale is not None and type(self.offer_on_sale) is not int:
            self.offer_on_sale = integer(self.offer_on_sale, "AlibabaStockChange.offerOnSale", strict)
        if self.sku_on_sale is not None and type(self.sku_on_sale) is not int:
            self.sku_on_sale = integer(self.sku_on_sale, "AlibabaStockChange.skuOnSale", strict)
        if self.quantity is not None and type(self.quantity) is not int:
            self.quantity = integer(self.quantity, "AlibabaStockChange.quantity", strict)
        if self.biz_time is not None and type(self.biz_time) is not str:
            self.biz_time = text(self.biz_time, "AlibabaStockChange.bizTime", strict)
        if self.offer_id is not None:
            self.offer_id = id_number(self.offer_id, "AlibabaStockChange.offerId", strict)
        if self.sku_id is not None:
            self.sku_id = id_number(self.sku_id, "AlibabaStockChange.skuId", strict)
        read: Self = self
        return read

    def to_dict(self) -> dict[str, Any]:
        """Return the wire form. Fields that are None are left out."""
        data: dict[str, Any] = {}
        if self.offer_id is not None:
            data["offerId"] = number_of_id(self.offer_id)
        if self.offer_on_sale is not None:
            data["offerOnSale"] = self.offer_on_sale
        if self.sku_id is not None:
            data["skuId"] = number_of_id(self.sku_id)
        if self.sku_on_sale is not None:
            data["skuOnSale"] = self.sku_on_sale
        if self.quantity is not None:
            data["quantity"] = self.quantity
        if self.biz_time is not None:
            data["bizTime"] = self.biz_time
        if self.extra:
            data.update(self.extra)
        return data
