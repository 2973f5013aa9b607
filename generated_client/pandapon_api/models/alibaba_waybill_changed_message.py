# Generated from spec/ by `nox -s generate`; not to be edited.
"""`AlibabaWaybillChangedMessage`, a schema of the API."""

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
from .alibaba_waybill_change import AlibabaWaybillChange

_NAMES = names(
    "MailNoChangeModel",
)
_NONE = dict.fromkeys(_NAMES)


@define(kw_only=True)
class AlibabaWaybillChangedMessage:
    """A parcel with a new waybill number.

    Evidence: upstream.
    """

    change: AlibabaWaybillChange | None = None
    """The parcel and its numbers. Wire name `MailNoChangeModel`. Evidence: upstream."""
    extra: Mapping[str, Any] = NOTHING
    """Fields that the specification does not have, by wire name; empty if there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        values, extra = spread(data, _NONE, "AlibabaWaybillChangedMessage")
        self: Any = new(cls)
        self.extra = extra
        (self.change,) = values
        if self.change is not None:
            self.change = AlibabaWaybillChange.from_dict(self.change, strict=strict)
        read: Self = self
        return read

    def to_dict(self) -> dict[str, Any]:
        """Return the wire form. Fields that are None are left out."""
        data: dict[str, Any] = {}
        if self.change is not None:
            data["MailNoChangeModel"] = self.change.to_dict()
        if self.extra:
            data.update(self.extra)
        return data
