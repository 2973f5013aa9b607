# Generated from spec/ by `nox -s generate`; not to be edited.
"""`AlibabaImageRegions`, a schema of the API."""

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

_NAMES = names("currentRegion", "yoloCropRegion")
_ALL = itemgetter(*_NAMES)
_NONE = dict.fromkeys(_NAMES)


@define(kw_only=True)
class AlibabaImageRegions:
    """The parts of a searched picture.

    Evidence: upstream.
    """

    current_region: str | None = None
    """The part that was searched for, as four numbers. Evidence: upstream."""
    found_regions: str | None = None
    """All parts that were found, separated by semicolons. Wire name `yoloCropRegion`. Evidence: upstream."""
    extra: Mapping[str, Any] = NOTHING
    """Fields that the specification does not have, by wire name; empty if there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        try:
            if len(data) == 2:
                values, extra = _ALL(data), NOTHING
            else:
                values, extra = spread(data, _NONE, "AlibabaImageRegions")
        except (KeyError, TypeError):
            values, extra = spread(data, _NONE, "AlibabaImageRegions")
        self: Any = new(cls)
        self.extra = extra
        (self.current_region, self.found_regions) = values
        if self.current_region is not None and type(self.current_region) is not str:
            self.current_region = text(self.current_region, "AlibabaImageRegions.currentRegion", strict)
        if self.found_regions is not None and type(self.found_regions) is not str:
            self.found_regions = text(self.found_regions, "AlibabaImageRegions.yoloCropRegion", strict)
        read: Self = self
        return read

    def to_dict(self) -> dict[str, Any]:
        """Return the wire form. Fields that are None are left out."""
        data: dict[str, Any] = {}
        if self.current_region is not None:
            data["currentRegion"] = self.current_region
        if self.found_regions is not None:
            data["yoloCropRegion"] = self.found_regions
        if self.extra:
            data.update(self.extra)
        return data
