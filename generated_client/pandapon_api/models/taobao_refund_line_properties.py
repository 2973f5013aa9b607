# Generated from spec/ by `nox -s generate`; not to be edited.
"""`TaobaoRefundLineProperties`, a schema of the API."""

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
    "options",
)
_NONE = dict.fromkeys(_NAMES)


@define(kw_only=True)
class TaobaoRefundLineProperties:
    """Properties of the goods of a refund.

    Evidence: upstream.
    """

    options: str | None = None
    """The properties, as a string. Evidence: upstream."""
    extra: Mapping[str, Any] = NOTHING
    """Fields that the specification does not have, by wire name; empty if there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        values, extra = spread(data, _NONE, "TaobaoRefundLineProperties")
        self: Any = new(cls)
        self.extra = extra
        (self.options,) = values
        if self.options is not None and type(self.options) is not str:
            self.options = text(self.options, "TaobaoRefundLineProperties.options", strict)
        read: Self = self
        return read

    def to_dict(self) -> dict[str, Any]:
        """Return the wire form. Fields that are None are left out."""
        data: dict[str, Any] = {}
        if self.options is not None:
            data["options"] = self.options
        if self.extra:
            data.update(self.extra)
        return data
