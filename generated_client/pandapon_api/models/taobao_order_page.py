# Generated from spec/ by `nox -s generate`; not to be edited.
"""`TaobaoOrderPage`, a schema of the API."""

from __future__ import annotations

from collections.abc import Mapping
from operator import itemgetter
from typing import Any, Self

from attrs import define, field

from .._codec import (
    array,
    integer,
    names,
    new,
    spread,
)
from .._extra import NOTHING
from .taobao_order import TaobaoOrder

_NAMES = names("total", "data")
_ALL = itemgetter(*_NAMES)
_NONE = dict.fromkeys(_NAMES)


@define(kw_only=True)
class TaobaoOrderPage:
    """One page of the order list.

    Evidence: sample.
    """

    total: int | None = None
    """Number of matching orders over all pages. Evidence: sample."""
    orders: list[TaobaoOrder] = field(factory=list)
    """The orders of this page. Wire name `data`. Evidence: sample."""
    extra: Mapping[str, Any] = NOTHING
    """Fields that the specification does not have, by wire name; empty if there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        try:
            if len(data) == 2:
                values, extra = _ALL(data), NOTHING
            else:
                values, extra = spread(data, _NONE, "TaobaoOrderPage")
        except (KeyError, TypeError):
            values, extra = spread(data, _NONE, "TaobaoOrderPage")
        self: Any = new(cls)
        self.extra = extra
        (self.total, self.orders) = values
        if self.total is not None and type(self.total) is not int:
            self.total = integer(self.total, "TaobaoOrderPage.total", strict)
        self.orders = [] if self.orders is None else [TaobaoOrder.from_dict(item, strict=strict) for item in array(self.orders, "TaobaoOrderPage.data")]
        read: Self = self
        return read

    def to_dict(self) -> dict[str, Any]:
        """Return the wire form. Fields that are None are left out."""
        data: dict[str, Any] = {}
        if self.total is not None:
            data["total"] = self.total
        data["data"] = [item.to_dict() for item in self.orders]
        if self.extra:
            data.update(self.extra)
        return data
