# Generated from spec/ by `nox -s generate`; not to be edited.
"""`AlibabaServerDateTime`, a schema of the API."""

from __future__ import annotations

from collections.abc import Mapping
from operator import itemgetter
from typing import TYPE_CHECKING, Any, Self

from attrs import define

from .._codec import (
    boolean,
    integer,
    names,
    new,
    spread,
    text,
)
from .._extra import NOTHING
from .._sending import (
    any_out,
    boolean_out,
    integer_out,
    map_out,
    model_out,
    text_out,
)
from .alibaba_server_time_zone import AlibabaServerTimeZone

if TYPE_CHECKING:
    from ..dicts import AlibabaServerTimeZoneDict
    from ..enums.alibaba_orders import AlibabaJavaWeekday

_NAMES = names("mutable", "firstDayOfWeek", "timeZone", "minimalDaysInFirstWeek")
_ALL = itemgetter(*_NAMES)
_NONE = dict.fromkeys(_NAMES)


@define(kw_only=True)
class AlibabaServerDateTime:
    """A time as a Java class of the server (DateTime) serializes it to JSON.

    Evidence: documented. PandaPon does not say which of the optional fields it requires.
    """

    mutable: bool | None = None
    """Field of the server's class. Evidence: documented."""
    first_day_of_week: AlibabaJavaWeekday | str | None = None
    """Field of the server's class: a day from `SUNDAY` to `SATURDAY`. Values: `pandapon.AlibabaJavaWeekday`. Evidence:
    documented."""
    time_zone: AlibabaServerTimeZone | AlibabaServerTimeZoneDict | None = None
    """Field of the server's class: the zone. Evidence: documented."""
    minimal_days_in_first_week: int | None = None
    """Field of the server's class. Evidence: documented."""
    extra: Mapping[str, Any] | None = NOTHING
    """Fields that the specification does not have, by wire name; empty if there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        try:
            if len(data) == 4:
                values, extra = _ALL(data), NOTHING
            else:
                values, extra = spread(data, _NONE, "AlibabaServerDateTime")
        except (KeyError, TypeError):
            values, extra = spread(data, _NONE, "AlibabaServerDateTime")
        self: Any = new(cls)
        self.extra = extra
        (self.mutable, self.first_day_of_week, self.time_zone, self.minimal_days_in_first_week) = values
        if self.mutable is not None and type(self.mutable) is not bool:
            self.mutable = boolean(self.mutable, "AlibabaServerDateTime.mutable", strict)
        if self.first_day_of_week is not None and type(self.first_day_of_week) is not str:
            self.first_day_of_week = text(self.first_day_of_week, "AlibabaServerDateTime.firstDayOfWeek", strict)
        if self.minimal_days_in_first_week is not None and type(self.minimal_days_in_first_week) is not int:
            self.minimal_days_in_first_week = integer(self.minimal_days_in_first_week, "AlibabaServerDateTime.minimalDaysInFirstWeek", strict)
        if self.time_zone is not None:
            self.time_zone = AlibabaServerTimeZone.from_dict(self.time_zone, strict=strict)
        read: Self = self
        return read

    def to_dict(self) -> dict[str, Any]:
        """Return the wire form. Fields that are None are left out.

        Raises:
            InvalidArgumentError: a field has a wrong type.
        """
        data: dict[str, Any] = {}
        if self.mutable is not None:
            data["mutable"] = boolean_out(self.mutable, "mutable")
        if self.first_day_of_week is not None:
            data["firstDayOfWeek"] = text_out(self.first_day_of_week, "first_day_of_week")
        if self.time_zone is not None:
            data["timeZone"] = model_out(self.time_zone, "time_zone", AlibabaServerTimeZone)
        if self.minimal_days_in_first_week is not None:
            data["minimalDaysInFirstWeek"] = integer_out(self.minimal_days_in_first_week, "minimal_days_in_first_week")
        if self.extra:
            data.update(map_out(self.extra, "extra", any_out))
        return data
