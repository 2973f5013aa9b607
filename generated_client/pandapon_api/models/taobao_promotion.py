# Generated from spec/ by `nox -s generate`; not to be edited.
"""`TaobaoPromotion`, a schema of the API."""

from __future__ import annotations

from collections.abc import Mapping
from operator import itemgetter
from typing import Any, Self

from attrs import define

from .._codec import (
    names,
    new,
    spread,
    text,
)
from .._extra import NOTHING

_NAMES = names("activityCode", "promotionName")
_ALL = itemgetter(*_NAMES)
_NONE = dict.fromkeys(_NAMES)


@define(kw_only=True)
class TaobaoPromotion:
    """A promotion that the goods take part in.

    Evidence: upstream.
    """

    activity_code: str | None = None
    """Code of the campaign. Evidence: upstream."""
    promotion_name: str | None = None
    """Name of the promotion. Evidence: upstream."""
    extra: Mapping[str, Any] = NOTHING
    """Fields that the specification does not have, by wire name; empty if there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        try:
            if len(data) == 2:
                values, extra = _ALL(data), NOTHING
            else:
                values, extra = spread(data, _NONE, "TaobaoPromotion")
        except (KeyError, TypeError):
            values, extra = spread(data, _NONE, "TaobaoPromotion")
        self: Any = new(cls)
        self.extra = extra
        (self.activity_code, self.promotion_name) = values
        if self.activity_code is not None and type(self.activity_code) is not str:
            self.activity_code = text(self.activity_code, "TaobaoPromotion.activityCode", strict)
        if self.promotion_name is not None and type(self.promotion_name) is not str:
            self.promotion_name = text(self.promotion_name, "TaobaoPromotion.promotionName", strict)
        read: Self = self
        return read

    def to_dict(self) -> dict[str, Any]:
        """Return the wire form. Fields that are None are left out."""
        data: dict[str, Any] = {}
        if self.activity_code is not None:
            data["activityCode"] = self.activity_code
        if self.promotion_name is not None:
            data["promotionName"] = self.promotion_name
        if self.extra:
            data.update(self.extra)
        return data
