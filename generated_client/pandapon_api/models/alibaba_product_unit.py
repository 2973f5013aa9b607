# Generated from spec/ by `nox -s generate`; not to be edited.
"""`AlibabaProductUnit`, a schema of the API."""

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

_NAMES = names("unit", "transUnit")
_ALL = itemgetter(*_NAMES)
_NONE = dict.fromkeys(_NAMES)


@define(kw_only=True)
class AlibabaProductUnit:
    """The unit that a product is sold in.

    Evidence: upstream.
    """

    unit: str | None = None
    """The unit in Chinese. Evidence: upstream."""
    trans_unit: str | None = None
    """The unit in the requested language. Evidence: upstream."""
    extra: Mapping[str, Any] = NOTHING
    """Fields that the specification does not have, by wire name; empty if there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        try:
            if len(data) == 2:
                values, extra = _ALL(data), NOTHING
            else:
                values, extra = spread(data, _NONE, "AlibabaProductUnit")
        except (KeyError, TypeError):
            values, extra = spread(data, _NONE, "AlibabaProductUnit")
        self: Any = new(cls)
        self.extra = extra
        (self.unit, self.trans_unit) = values
        if self.unit is not None and type(self.unit) is not str:
            self.unit = text(self.unit, "AlibabaProductUnit.unit", strict)
        if self.trans_unit is not None and type(self.trans_unit) is not str:
            self.trans_unit = text(self.trans_unit, "AlibabaProductUnit.transUnit", strict)
        read: Self = self
        return read

    def to_dict(self) -> dict[str, Any]:
        """Return the wire form. Fields that are None are left out."""
        data: dict[str, Any] = {}
        if self.unit is not None:
            data["unit"] = self.unit
        if self.trans_unit is not None:
            data["transUnit"] = self.trans_unit
        if self.extra:
            data.update(self.extra)
        return data
