# Generated from spec/ by `nox -s generate`; not to be edited.
"""`TaobaoOrderPreview`, a schema of the API."""

from __future__ import annotations

from collections.abc import Mapping
from operator import itemgetter
from typing import Any, Self

from attrs import define

from .._codec import (
    array,
    names,
    new,
    spread,
)
from .._extra import NOTHING
from .money import Money
from .taobao_preview_seller import TaobaoPreviewSeller
from .taobao_unavailable_sku import TaobaoUnavailableSku

_NAMES = names("totalRealPayPrice", "renderItemList", "unavailableSkuList")
_ALL = itemgetter(*_NAMES)
_NONE = dict.fromkeys(_NAMES)


@define(kw_only=True)
class TaobaoOrderPreview:
    """Preview of an order's price, as the upstream returns it. PandaPon's own response was not seen.

    Evidence: upstream.
    """

    total_real_pay_price: Money | None = None
    """Total amount due. Evidence: upstream."""
    render_item_list: list[TaobaoPreviewSeller] | None = None
    """The order split by seller. Evidence: upstream."""
    unavailable_sku_list: list[TaobaoUnavailableSku] | None = None
    """Goods that cannot be bought. Evidence: upstream."""
    extra: Mapping[str, Any] = NOTHING
    """Fields that the specification does not have, by wire name; empty if there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        try:
            if len(data) == 3:
                values, extra = _ALL(data), NOTHING
            else:
                values, extra = spread(data, _NONE, "TaobaoOrderPreview")
        except (KeyError, TypeError):
            values, extra = spread(data, _NONE, "TaobaoOrderPreview")
        self: Any = new(cls)
        self.extra = extra
        (self.total_real_pay_price, self.render_item_list, self.unavailable_sku_list) = values
        if self.total_real_pay_price is not None:
            self.total_real_pay_price = Money.from_dict(self.total_real_pay_price, strict=strict)
        if self.render_item_list is not None:
            self.render_item_list = [
                TaobaoPreviewSeller.from_dict(item, strict=strict) for item in array(self.render_item_list, "TaobaoOrderPreview.renderItemList")
            ]
        if self.unavailable_sku_list is not None:
            self.unavailable_sku_list = [
                TaobaoUnavailableSku.from_dict(item, strict=strict) for item in array(self.unavailable_sku_list, "TaobaoOrderPreview.unavailableSkuList")
            ]
        read: Self = self
        return read

    def to_dict(self) -> dict[str, Any]:
        """Return the wire form. Fields that are None are left out."""
        data: dict[str, Any] = {}
        if self.total_real_pay_price is not None:
            data["totalRealPayPrice"] = self.total_real_pay_price.to_dict()
        if self.render_item_list is not None:
            data["renderItemList"] = [item.to_dict() for item in self.render_item_list]
        if self.unavailable_sku_list is not None:
            data["unavailableSkuList"] = [item.to_dict() for item in self.unavailable_sku_list]
        if self.extra:
            data.update(self.extra)
        return data
