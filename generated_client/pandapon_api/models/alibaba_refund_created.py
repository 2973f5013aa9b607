# Generated from spec/ by `nox -s generate`; not to be edited.
"""`AlibabaRefundCreated`, a schema of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define

from .._codec import (
    names,
    new,
    spread,
    text,
)
from .._extra import NOTHING

_NAMES = names(
    "refundId",
)
_NONE = dict.fromkeys(_NAMES)


@define(kw_only=True)
class AlibabaRefundCreated:
    """The refund that was opened.

    Evidence: documented.
    """

    refund_id: str | None = None
    """Number of the new refund. Evidence: documented."""
    extra: Mapping[str, Any] = NOTHING
    """Fields that the specification does not have, by wire name; empty if there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        values, extra = spread(data, _NONE, "AlibabaRefundCreated")
        self: Any = new(cls)
        self.extra = extra
        (self.refund_id,) = values
        if self.refund_id is not None and type(self.refund_id) is not str:
            self.refund_id = text(self.refund_id, "AlibabaRefundCreated.refundId", strict)
        read: Self = self
        return read

    def to_dict(self) -> dict[str, Any]:
        """Return the wire form. Fields that are None are left out."""
        data: dict[str, Any] = {}
        if self.refund_id is not None:
            data["refundId"] = self.refund_id
        if self.extra:
            data.update(self.extra)
        return data
