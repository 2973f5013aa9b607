# Generated from spec/ by `nox -s generate`; not to be edited.
"""`TaobaoPreviewLine`, a schema of the API."""

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
)
from .._extra import NOTHING
from .money import Money

_NAMES = names("itemId", "skuId", "quantity", "originPrice", "discountPrice")
_ALL = itemgetter(*_NAMES)
_NONE = dict.fromkeys(_NAMES)


@define(kw_only=True)
class TaobaoPreviewLine:
    """Price of one line of a preview.

    Evidence: upstream.
    """

    item_id: str | None = None
    """Goods id. Evidence: upstream."""
    sku_id: str | None = None
    """SKU id. Evidence: upstream."""
    quantity: int | None = None
    """Number of pieces. Evidence: upstream."""
    origin_price: Money | None = None
    """Price of one piece. Evidence: upstream."""
    discount_price: Money | None = None
    """Price of the line after discount. Evidence: upstream."""
    extra: Mapping[str, Any] = NOTHING
    """Fields that the specification does not have, by wire name; empty if there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        try:
            if len(data) == 5:
                values, extra = _ALL(data), NOTHING
            else:
                values, extra = spread(data, _NONE, "TaobaoPreviewLine")
        except (KeyError, TypeError):
            values, extra = spread(data, _NONE, "TaobaoPreviewLine")
        self: Any = new(cls)
        self.extra = extra
        (self.item_id, self.sku_id, self.quantity, self.origin_price, self.discount_price) = values
        if self.quantity is not None and type(self.quantity) is not int:
            self.quantity = integer(self.quantity, "TaobaoPreviewLine.quantity", strict)
        if self.item_id is not None:
            self.item_id = id_number(self.item_id, "TaobaoPreviewLine.itemId", strict)
        if self.sku_id is not None:
            self.sku_id = id_number(self.sku_id, "TaobaoPreviewLine.skuId", strict)
        if self.origin_price is not None:
            self.origin_price = Money.from_dict(self.origin_price, strict=strict)
        if self.discount_price is not None:
            self.discount_price = Money.from_dict(self.discount_price, strict=strict)
        read: Self = self
        return read

    def to_dict(self) -> dict[str, Any]:
        """Return the wire form. Fields that are None are left out."""
        data: dict[str, Any] = {}
        if self.item_id is not None:
            data["itemId"] = number_of_id(self.item_id)
        if self.sku_id is not None:
            data["skuId"] = number_of_id(self.sku_id)
        if self.quantity is not None:
            data["quantity"] = self.quantity
        if self.origin_price is not None:
            data["originPrice"] = self.origin_price.to_dict()
        if self.discount_price is not None:
            data["discountPrice"] = self.discount_price.to_dict()
        if self.extra:
            data.update(self.extra)
        return data
