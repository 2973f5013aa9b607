# Generated from spec/ by `nox -s generate`; not to be edited.
"""`AlibabaProductMixedLot`, a schema of the API."""

from __future__ import annotations

from collections.abc import Mapping
from operator import itemgetter
from typing import Any, Self

from attrs import define

from .._codec import (
    boolean,
    integer,
    names,
    new,
    spread,
)
from .._extra import NOTHING

_NAMES = names("generalHunpi", "mixAmount", "mixNumber")
_ALL = itemgetter(*_NAMES)
_NONE = dict.fromkeys(_NAMES)


@define(kw_only=True)
class AlibabaProductMixedLot:
    """When different products of a seller may be mixed in one lot.

    Evidence: upstream.
    """

    mixed_lots_allowed: bool | None = None
    """Whether mixed lots are allowed. Wire name `generalHunpi`. Evidence: upstream."""
    mix_amount: int | None = None
    """Minimum amount of a mixed lot; yuan, judging by the size of the sample (guess). Unit not known. Evidence:
    upstream."""
    mix_number: int | None = None
    """Minimum number of pieces of a mixed lot. Evidence: upstream."""
    extra: Mapping[str, Any] = NOTHING
    """Fields that the specification does not have, by wire name; empty if there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        try:
            if len(data) == 3:
                values, extra = _ALL(data), NOTHING
            else:
                values, extra = spread(data, _NONE, "AlibabaProductMixedLot")
        except (KeyError, TypeError):
            values, extra = spread(data, _NONE, "AlibabaProductMixedLot")
        self: Any = new(cls)
        self.extra = extra
        (self.mixed_lots_allowed, self.mix_amount, self.mix_number) = values
        if self.mixed_lots_allowed is not None and type(self.mixed_lots_allowed) is not bool:
            self.mixed_lots_allowed = boolean(self.mixed_lots_allowed, "AlibabaProductMixedLot.generalHunpi", strict)
        if self.mix_amount is not None and type(self.mix_amount) is not int:
            self.mix_amount = integer(self.mix_amount, "AlibabaProductMixedLot.mixAmount", strict)
        if self.mix_number is not None and type(self.mix_number) is not int:
            self.mix_number = integer(self.mix_number, "AlibabaProductMixedLot.mixNumber", strict)
        read: Self = self
        return read

    def to_dict(self) -> dict[str, Any]:
        """Return the wire form. Fields that are None are left out."""
        data: dict[str, Any] = {}
        if self.mixed_lots_allowed is not None:
            data["generalHunpi"] = self.mixed_lots_allowed
        if self.mix_amount is not None:
            data["mixAmount"] = self.mix_amount
        if self.mix_number is not None:
            data["mixNumber"] = self.mix_number
        if self.extra:
            data.update(self.extra)
        return data
