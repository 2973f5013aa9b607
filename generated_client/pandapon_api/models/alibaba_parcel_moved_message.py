# Generated from spec/ by `nox -s generate`; not to be edited.
"""`AlibabaParcelMovedMessage`, a schema of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define

from .._codec import (
    names,
    new,
    spread,
)
from .._extra import NOTHING
from .alibaba_parcel_move import AlibabaParcelMove

_NAMES = names(
    "OrderLogisticsTracingModel",
)
_NONE = dict.fromkeys(_NAMES)


@define(kw_only=True)
class AlibabaParcelMovedMessage:
    """A parcel that reached a station for the first time.

    Evidence: upstream.
    """

    move: AlibabaParcelMove | None = None
    """The parcel and its station. Wire name `OrderLogisticsTracingModel`. Evidence: upstream."""
    extra: Mapping[str, Any] = NOTHING
    """Fields that the specification does not have, by wire name; empty if there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        values, extra = spread(data, _NONE, "AlibabaParcelMovedMessage")
        self: Any = new(cls)
        self.extra = extra
        (self.move,) = values
        if self.move is not None:
            self.move = AlibabaParcelMove.from_dict(self.move, strict=strict)
        read: Self = self
        return read

    def to_dict(self) -> dict[str, Any]:
        """Return the wire form. Fields that are None are left out."""
        data: dict[str, Any] = {}
        if self.move is not None:
            data["OrderLogisticsTracingModel"] = self.move.to_dict()
        if self.extra:
            data.update(self.extra)
        return data
