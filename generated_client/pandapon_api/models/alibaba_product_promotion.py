# Generated from spec/ by `nox -s generate`; not to be edited.
"""`AlibabaProductPromotion`, a schema of the API."""

from __future__ import annotations

from collections.abc import Mapping
from operator import itemgetter
from typing import Any, Self

from attrs import define

from .._codec import (
    boolean,
    names,
    new,
    spread,
)
from .._extra import NOTHING
from .._members import member, members_of, wire_value
from ..enums.alibaba_products import AlibabaPromotionType

_AlibabaPromotionType = members_of(AlibabaPromotionType)
_NAMES = names("hasPromotion", "promotionType")
_ALL = itemgetter(*_NAMES)
_NONE = dict.fromkeys(_NAMES)


@define(kw_only=True)
class AlibabaProductPromotion:
    """The promotion that runs for a product.

    Evidence: upstream.
    """

    has_promotion: bool | None = None
    """Whether a promotion runs. Evidence: upstream."""
    promotion_type: AlibabaPromotionType | str | None = None
    """Kind of promotion. Upstream describes only `plus`, for plus members. Values: `pandapon.AlibabaPromotionType`.
    Evidence: upstream."""
    extra: Mapping[str, Any] = NOTHING
    """Fields that the specification does not have, by wire name; empty if there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        try:
            if len(data) == 2:
                values, extra = _ALL(data), NOTHING
            else:
                values, extra = spread(data, _NONE, "AlibabaProductPromotion")
        except (KeyError, TypeError):
            values, extra = spread(data, _NONE, "AlibabaProductPromotion")
        self: Any = new(cls)
        self.extra = extra
        (self.has_promotion, self.promotion_type) = values
        if self.has_promotion is not None and type(self.has_promotion) is not bool:
            self.has_promotion = boolean(self.has_promotion, "AlibabaProductPromotion.hasPromotion", strict)
        try:
            if self.promotion_type is not None:
                self.promotion_type = _AlibabaPromotionType[self.promotion_type]
        except (KeyError, TypeError):
            if self.promotion_type is not None:
                self.promotion_type = member(AlibabaPromotionType, self.promotion_type, "AlibabaProductPromotion.promotionType", strict)
        read: Self = self
        return read

    def to_dict(self) -> dict[str, Any]:
        """Return the wire form. Fields that are None are left out."""
        data: dict[str, Any] = {}
        if self.has_promotion is not None:
            data["hasPromotion"] = self.has_promotion
        if self.promotion_type is not None:
            data["promotionType"] = wire_value(self.promotion_type)
        if self.extra:
            data.update(self.extra)
        return data
