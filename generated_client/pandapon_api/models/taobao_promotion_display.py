# Generated from spec/ by `nox -s generate`; not to be edited.
"""`TaobaoPromotionDisplay`, a schema of the API."""

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
    text,
)
from .._extra import NOTHING
from .taobao_promotion import TaobaoPromotion

_NAMES = names("typeName", "promotionInfoList")
_ALL = itemgetter(*_NAMES)
_NONE = dict.fromkeys(_NAMES)


@define(kw_only=True)
class TaobaoPromotionDisplay:
    """The promotions of one kind.

    Evidence: upstream.
    """

    type_name: str | None = None
    """Name of the kind. Evidence: upstream."""
    promotion_info_list: list[TaobaoPromotion] | None = None
    """The promotions. Evidence: upstream."""
    extra: Mapping[str, Any] = NOTHING
    """Fields that the specification does not have, by wire name; empty if there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        try:
            if len(data) == 2:
                values, extra = _ALL(data), NOTHING
            else:
                values, extra = spread(data, _NONE, "TaobaoPromotionDisplay")
        except (KeyError, TypeError):
            values, extra = spread(data, _NONE, "TaobaoPromotionDisplay")
        self: Any = new(cls)
        self.extra = extra
        (self.type_name, self.promotion_info_list) = values
        if self.type_name is not None and type(self.type_name) is not str:
            self.type_name = text(self.type_name, "TaobaoPromotionDisplay.typeName", strict)
        if self.promotion_info_list is not None:
            self.promotion_info_list = [
                TaobaoPromotion.from_dict(item, strict=strict) for item in array(self.promotion_info_list, "TaobaoPromotionDisplay.promotionInfoList")
            ]
        read: Self = self
        return read

    def to_dict(self) -> dict[str, Any]:
        """Return the wire form. Fields that are None are left out."""
        data: dict[str, Any] = {}
        if self.type_name is not None:
            data["typeName"] = self.type_name
        if self.promotion_info_list is not None:
            data["promotionInfoList"] = [item.to_dict() for item in self.promotion_info_list]
        if self.extra:
            data.update(self.extra)
        return data
