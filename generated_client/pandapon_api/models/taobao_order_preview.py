# Generated from specification 0.3.0 by generator 0.1.0 (openapi-python-client 0.29.1).
# Not to be edited: change spec/ or generator/ and run `nox -s generate`.
"""`TaobaoOrderPreview`, a schema of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define

from .._codec import (
    array,
    members,
    unknown,
)
from .money import Money
from .taobao_preview_seller import TaobaoPreviewSeller
from .taobao_unavailable_sku import TaobaoUnavailableSku

_KNOWN: frozenset[str] = frozenset(("totalRealPayPrice", "renderItemList", "unavailableSkuList"))


@define(kw_only=True)
class TaobaoOrderPreview:
    """What an order would cost, as the upstream answers it. PandaPon's own answer was not seen.

    Evidence: upstream.
    """

    total_real_pay_price: Money | None = None
    """What would have to be paid in all. Evidence: upstream."""
    render_item_list: list[TaobaoPreviewSeller] | None = None
    """The order split by seller. Evidence: upstream."""
    unavailable_sku_list: list[TaobaoUnavailableSku] | None = None
    """Goods that cannot be bought. Evidence: upstream."""
    extra: dict[str, Any] | None = None
    """Members that the specification does not know, by wire name. None when there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        get = members(data, "TaobaoOrderPreview").get
        return cls(
            total_real_pay_price=None if (v := get("totalRealPayPrice")) is None else Money.from_dict(v, strict=strict),
            render_item_list=None
            if (v := get("renderItemList")) is None
            else [TaobaoPreviewSeller.from_dict(item, strict=strict) for item in array(v, "TaobaoOrderPreview.renderItemList")],
            unavailable_sku_list=None
            if (v := get("unavailableSkuList")) is None
            else [TaobaoUnavailableSku.from_dict(item, strict=strict) for item in array(v, "TaobaoOrderPreview.unavailableSkuList")],
            extra=None if data.keys() <= _KNOWN else unknown(data, _KNOWN),
        )

    def to_dict(self) -> dict[str, Any]:
        """The wire form. Members that are None are left out."""
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
