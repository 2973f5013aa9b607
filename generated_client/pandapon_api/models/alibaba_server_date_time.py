# Generated from specification 0.3.0 by generator 0.1.0 (openapi-python-client 0.29.1).
# Not to be edited: change spec/ or generator/ and run `nox -s generate`.
"""`AlibabaServerDateTime`, a schema of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define

from .._codec import (
    BOOL,
    INT,
    STR,
    boolean,
    integer,
    members,
    text,
    unknown,
)
from .alibaba_server_time_zone import AlibabaServerTimeZone

_KNOWN: frozenset[str] = frozenset(("mutable", "firstDayOfWeek", "timeZone", "minimalDaysInFirstWeek"))


@define(kw_only=True)
class AlibabaServerDateTime:
    """A time as a Java class of the server (DateTime) turns it into JSON.

    Evidence: documented.
    """

    mutable: bool | None = None
    """Member of the server's class. Whether it is required is not documented. Evidence: documented."""
    first_day_of_week: str | None = None
    """Member of the server's class: a day from `SUNDAY` to `SATURDAY`. Values: `pandapon.AlibabaJavaWeekday`. Whether it
    is required is not documented. Evidence: documented."""
    time_zone: AlibabaServerTimeZone | None = None
    """Member of the server's class: the zone. Whether it is required is not documented. Evidence: documented."""
    minimal_days_in_first_week: int | None = None
    """Member of the server's class. Whether it is required is not documented. Evidence: documented."""
    extra: dict[str, Any] | None = None
    """Members that the specification does not know, by wire name. None when there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        get = members(data, "AlibabaServerDateTime").get
        return cls(
            mutable=v if (v := get("mutable")).__class__ in BOOL else boolean(v, "AlibabaServerDateTime.mutable", strict),
            first_day_of_week=v if (v := get("firstDayOfWeek")).__class__ in STR else text(v, "AlibabaServerDateTime.firstDayOfWeek", strict),
            time_zone=None if (v := get("timeZone")) is None else AlibabaServerTimeZone.from_dict(v, strict=strict),
            minimal_days_in_first_week=v
            if (v := get("minimalDaysInFirstWeek")).__class__ in INT
            else integer(v, "AlibabaServerDateTime.minimalDaysInFirstWeek", strict),
            extra=None if data.keys() <= _KNOWN else unknown(data, _KNOWN),
        )

    def to_dict(self) -> dict[str, Any]:
        """The wire form. Members that are None are left out."""
        data: dict[str, Any] = {}
        if self.mutable is not None:
            data["mutable"] = self.mutable
        if self.first_day_of_week is not None:
            data["firstDayOfWeek"] = self.first_day_of_week
        if self.time_zone is not None:
            data["timeZone"] = self.time_zone.to_dict()
        if self.minimal_days_in_first_week is not None:
            data["minimalDaysInFirstWeek"] = self.minimal_days_in_first_week
        if self.extra:
            data.update(self.extra)
        return data
