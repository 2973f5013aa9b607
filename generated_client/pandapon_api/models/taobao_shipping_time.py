# Generated from specification 0.3.0 by generator 0.1.0 (openapi-python-client 0.29.1).
# Not to be edited: change spec/ or generator/ and run `nox -s generate`.
"""`TaobaoShippingTime`, a schema of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define

from .._codec import (
    INT,
    integer,
    members,
    unknown,
)

_KNOWN: frozenset[str] = frozenset(("mode", "min", "max"))


@define(kw_only=True)
class TaobaoShippingTime:
    """A span of days.

    Evidence: upstream.
    """

    mode: int | None = None
    """What is counted: 1 working days, 2 calendar days. Values: `pandapon.ShippingTimeMode`. Evidence: upstream."""
    min_: int | None = None
    """Shortest time. Evidence: upstream."""
    max_: int | None = None
    """Longest time. Evidence: upstream."""
    extra: dict[str, Any] | None = None
    """Members that the specification does not know, by wire name. None when there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        get = members(data, "TaobaoShippingTime").get
        return cls(
            mode=v if (v := get("mode")).__class__ in INT else integer(v, "TaobaoShippingTime.mode", strict),
            min_=v if (v := get("min")).__class__ in INT else integer(v, "TaobaoShippingTime.min", strict),
            max_=v if (v := get("max")).__class__ in INT else integer(v, "TaobaoShippingTime.max", strict),
            extra=None if data.keys() <= _KNOWN else unknown(data, _KNOWN),
        )

    def to_dict(self) -> dict[str, Any]:
        """The wire form. Members that are None are left out."""
        data: dict[str, Any] = {}
        if self.mode is not None:
            data["mode"] = self.mode
        if self.min_ is not None:
            data["min"] = self.min_
        if self.max_ is not None:
            data["max"] = self.max_
        if self.extra:
            data.update(self.extra)
        return data
