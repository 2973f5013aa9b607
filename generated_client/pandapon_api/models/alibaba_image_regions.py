# Generated from specification 0.3.0 by generator 0.1.0 (openapi-python-client 0.29.1).
# Not to be edited: change spec/ or generator/ and run `nox -s generate`.
"""`AlibabaImageRegions`, a schema of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define

from .._codec import (
    STR,
    members,
    text,
    unknown,
)

_KNOWN: frozenset[str] = frozenset(("currentRegion", "yoloCropRegion"))


@define(kw_only=True)
class AlibabaImageRegions:
    """The parts of a searched picture.

    Evidence: upstream.
    """

    current_region: str | None = None
    """The part that was searched for, as four numbers. Evidence: upstream."""
    found_regions: str | None = None
    """All parts that were found, joined by semicolons. Wire name `yoloCropRegion`. Evidence: upstream."""
    extra: dict[str, Any] | None = None
    """Members that the specification does not know, by wire name. None when there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        get = members(data, "AlibabaImageRegions").get
        return cls(
            current_region=v if (v := get("currentRegion")).__class__ in STR else text(v, "AlibabaImageRegions.currentRegion", strict),
            found_regions=v if (v := get("yoloCropRegion")).__class__ in STR else text(v, "AlibabaImageRegions.yoloCropRegion", strict),
            extra=None if data.keys() <= _KNOWN else unknown(data, _KNOWN),
        )

    def to_dict(self) -> dict[str, Any]:
        """The wire form. Members that are None are left out."""
        data: dict[str, Any] = {}
        if self.current_region is not None:
            data["currentRegion"] = self.current_region
        if self.found_regions is not None:
            data["yoloCropRegion"] = self.found_regions
        if self.extra:
            data.update(self.extra)
        return data
