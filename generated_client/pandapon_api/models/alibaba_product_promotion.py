# Generated from specification 0.3.0 by generator 0.1.0 (openapi-python-client 0.29.1).
# Not to be edited: change spec/ or generator/ and run `nox -s generate`.
"""`AlibabaProductPromotion`, a schema of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define

from .._codec import (
    BOOL,
    STR,
    Shape,
    boolean,
    new,
    spread,
    text,
)

_SHAPE = Shape(("hasPromotion", "promotionType"), (BOOL, STR))
_ALL = _SHAPE.all_of
_PLAIN = _SHAPE.plain


@define(kw_only=True)
class AlibabaProductPromotion:
    """The promotion that runs for a product.

    Evidence: upstream.
    """

    has_promotion: bool | None = None
    """Whether a promotion runs. Evidence: upstream."""
    promotion_type: str | None = None
    """Kind of promotion. Upstream describes only `plus`, for plus members. Values: `pandapon.AlibabaPromotionType`.
    Evidence: upstream."""
    extra: dict[str, Any] | None = None
    """Members that the specification does not know, by wire name. None when there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        try:
            values, extra = (_ALL(data), None) if len(data) == 2 else spread(data, "AlibabaProductPromotion", _SHAPE)
        except (KeyError, TypeError):
            values, extra = spread(data, "AlibabaProductPromotion", _SHAPE)
        self: Any = new(cls)
        self.extra = extra
        (self.has_promotion, self.promotion_type) = values
        if (*map(type, values),) not in _PLAIN and not _SHAPE.is_plain(values):
            if self.has_promotion.__class__ not in BOOL:
                self.has_promotion = boolean(self.has_promotion, "AlibabaProductPromotion.hasPromotion", strict)
            if self.promotion_type.__class__ not in STR:
                self.promotion_type = text(self.promotion_type, "AlibabaProductPromotion.promotionType", strict)
        read: Self = self
        return read

    def to_dict(self) -> dict[str, Any]:
        """The wire form. Members that are None are left out."""
        data: dict[str, Any] = {}
        if self.has_promotion is not None:
            data["hasPromotion"] = self.has_promotion
        if self.promotion_type is not None:
            data["promotionType"] = self.promotion_type
        if self.extra:
            data.update(self.extra)
        return data
