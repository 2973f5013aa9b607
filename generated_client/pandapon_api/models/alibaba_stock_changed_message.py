# Generated from spec/ by `nox -s generate`; not to be edited.
"""`AlibabaStockChangedMessage`, a schema of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define

from .._codec import (
    array,
    names,
    new,
    spread,
)
from .._extra import NOTHING
from .alibaba_stock_change import AlibabaStockChange

_NAMES = names(
    "OfferInventoryChangeList",
)
_NONE = dict.fromkeys(_NAMES)


@define(kw_only=True)
class AlibabaStockChangedMessage:
    """Goods whose stock changed.

    Evidence: upstream.
    """

    changes: list[AlibabaStockChange] | None = None
    """The goods. Wire name `OfferInventoryChangeList`. Evidence: upstream."""
    extra: Mapping[str, Any] = NOTHING
    """Fields that the specification does not have, by wire name; empty if there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        values, extra = spread(data, _NONE, "AlibabaStockChangedMessage")
        self: Any = new(cls)
        self.extra = extra
        (self.changes,) = values
        if self.changes is not None:
            self.changes = [
                AlibabaStockChange.from_dict(item, strict=strict) for item in array(self.changes, "AlibabaStockChangedMessage.OfferInventoryChangeList")
            ]
        read: Self = self
        return read

    def to_dict(self) -> dict[str, Any]:
        """Return the wire form. Fields that are None are left out."""
        data: dict[str, Any] = {}
        if self.changes is not None:
            data["OfferInventoryChangeList"] = [item.to_dict() for item in self.changes]
        if self.extra:
            data.update(self.extra)
        return data
