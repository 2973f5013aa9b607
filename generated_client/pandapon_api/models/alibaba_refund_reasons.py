# Generated from spec/ by `nox -s generate`; not to be edited.
"""`AlibabaRefundReasons`, a schema of the API."""

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
from .alibaba_refund_reason import AlibabaRefundReason

_NAMES = names(
    "reasons",
)
_NONE = dict.fromkeys(_NAMES)


@define(kw_only=True)
class AlibabaRefundReasons:
    """The possible reasons for a refund.

    Evidence: upstream.
    """

    reasons: list[AlibabaRefundReason] | None = None
    """Reasons available for this order and state of the goods. Evidence: upstream."""
    extra: Mapping[str, Any] = NOTHING
    """Fields that the specification does not have, by wire name; empty if there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        values, extra = spread(data, _NONE, "AlibabaRefundReasons")
        self: Any = new(cls)
        self.extra = extra
        (self.reasons,) = values
        if self.reasons is not None:
            self.reasons = [AlibabaRefundReason.from_dict(item, strict=strict) for item in array(self.reasons, "AlibabaRefundReasons.reasons")]
        read: Self = self
        return read

    def to_dict(self) -> dict[str, Any]:
        """Return the wire form. Fields that are None are left out."""
        data: dict[str, Any] = {}
        if self.reasons is not None:
            data["reasons"] = [item.to_dict() for item in self.reasons]
        if self.extra:
            data.update(self.extra)
        return data
