# Generated from spec/ by `nox -s generate`; not to be edited.
"""`TaobaoProductBatchChecked`, a schema of the API."""

from __future__ import annotations

from collections.abc import Mapping
from operator import itemgetter
from typing import Any, Self

from attrs import define, field

from .._codec import (
    array,
    names,
    new,
    spread,
    text,
)
from .._extra import NOTHING
from .taobao_mp_product import TaobaoMpProduct
from .taobao_no_mp_reason import TaobaoNoMpReason

_NAMES = names("mpProducts", "noMpProductItemIds", "noMpReasonList")
_ALL = itemgetter(*_NAMES)
_NONE = dict.fromkeys(_NAMES)


@define(kw_only=True)
class TaobaoProductBatchChecked:
    """Which of the goods can be bought, which cannot, and why.

    Evidence: documented.
    """

    mp_products: list[TaobaoMpProduct] = field(factory=list)
    """The goods that are open for distribution. Evidence: documented."""
    no_mp_product_item_ids: list[str] | None = None
    """Taobao goods ids of those that are not. The page marks the list as optional. Evidence: documented."""
    no_mp_reason_list: list[TaobaoNoMpReason] = field(factory=list)
    """Why they are not. Evidence: documented."""
    extra: Mapping[str, Any] = NOTHING
    """Fields that the specification does not have, by wire name; empty if there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        try:
            if len(data) == 3:
                values, extra = _ALL(data), NOTHING
            else:
                values, extra = spread(data, _NONE, "TaobaoProductBatchChecked")
        except (KeyError, TypeError):
            values, extra = spread(data, _NONE, "TaobaoProductBatchChecked")
        self: Any = new(cls)
        self.extra = extra
        (self.mp_products, self.no_mp_product_item_ids, self.no_mp_reason_list) = values
        self.mp_products = (
            []
            if self.mp_products is None
            else [TaobaoMpProduct.from_dict(item, strict=strict) for item in array(self.mp_products, "TaobaoProductBatchChecked.mpProducts")]
        )
        if self.no_mp_product_item_ids is not None:
            self.no_mp_product_item_ids = [
                item if type(item) is str else text(item, "TaobaoProductBatchChecked.noMpProductItemIds[]", strict)
                for item in array(self.no_mp_product_item_ids, "TaobaoProductBatchChecked.noMpProductItemIds")
            ]
        self.no_mp_reason_list = (
            []
            if self.no_mp_reason_list is None
            else [TaobaoNoMpReason.from_dict(item, strict=strict) for item in array(self.no_mp_reason_list, "TaobaoProductBatchChecked.noMpReasonList")]
        )
        read: Self = self
        return read

    def to_dict(self) -> dict[str, Any]:
        """Return the wire form. Fields that are None are left out."""
        data: dict[str, Any] = {}
        data["mpProducts"] = [item.to_dict() for item in self.mp_products]
        if self.no_mp_product_item_ids is not None:
            data["noMpProductItemIds"] = self.no_mp_product_item_ids
        data["noMpReasonList"] = [item.to_dict() for item in self.no_mp_reason_list]
        if self.extra:
            data.update(self.extra)
        return data
