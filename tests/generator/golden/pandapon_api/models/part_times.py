# Generated from spec/ by `nox -s generate`; not to be edited.
"""`PartTimes`, a schema of the API."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from operator import itemgetter
from typing import Any, Self

from attrs import define

from .._codec import (
    names,
    new,
    spread,
    time,
    time_text,
)
from .._extra import NOTHING

_NAMES = names("madeAt", "soldAt", "testedAt", "testedAtText", "packedAt", "packedAtText", "listedAt")
_ALL = itemgetter(*_NAMES)
_NONE = dict.fromkeys(_NAMES)


@define(kw_only=True)
class PartTimes:
    """Times of a part, one of each form.

    Evidence: documented.
    """

    made_at: datetime.datetime | None = None
    """When it was made. Evidence: documented."""
    sold_at: datetime.datetime | None = None
    """When it was sold; null until then. Evidence: documented."""
    tested_at: datetime.datetime | None = None
    """When it was tested. Evidence: documented."""
    tested_at_text: datetime.datetime | None = None
    """The same as text. Evidence: documented."""
    packed_at: datetime.datetime | None = None
    """When it was packed. Evidence: documented."""
    packed_at_text: datetime.datetime | None = None
    """The same as text. Evidence: documented."""
    listed_at: datetime.datetime | None = None
    """When it was listed. Evidence: documented."""
    extra: Mapping[str, Any] = NOTHING
    """Fields that the specification does not have, by wire name; empty if there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        try:
            if len(data) == 7:
                values, extra = _ALL(data), NOTHING
            else:
                values, extra = spread(data, _NONE, "PartTimes")
        except (KeyError, TypeError):
            values, extra = spread(data, _NONE, "PartTimes")
        self: Any = new(cls)
        self.extra = extra
        (self.made_at, self.sold_at, self.tested_at, self.tested_at_text, self.packed_at, self.packed_at_text, self.listed_at) = values
        if self.made_at is not None:
            self.made_at = time(self.made_at, "PartTimes.madeAt", strict)
        if self.sold_at is not None:
            self.sold_at = time(self.sold_at, "PartTimes.soldAt", strict)
        if self.tested_at is not None:
            self.tested_at = time(self.tested_at, "PartTimes.testedAt", strict)
        if self.tested_at_text is not None:
            self.tested_at_text = time(self.tested_at_text, "PartTimes.testedAtText", strict)
        if self.packed_at is not None:
            self.packed_at = time(self.packed_at, "PartTimes.packedAt", strict)
        if self.packed_at_text is not None:
            self.packed_at_text = time(self.packed_at_text, "PartTimes.packedAtText", strict)
        if self.listed_at is not None:
            self.listed_at = time(self.listed_at, "PartTimes.listedAt", strict)
        read: Self = self
        return read

    def to_dict(self) -> dict[str, Any]:
        """Return the wire form. Fields that are None are left out."""
        data: dict[str, Any] = {}
        if self.made_at is not None:
            data["madeAt"] = time_text(self.made_at, "local-date-time:string")
        if self.sold_at is not None:
            data["soldAt"] = time_text(self.sold_at, "local-date-time:string")
        if self.tested_at is not None:
            data["testedAt"] = time_text(self.tested_at, "epoch-milliseconds:integer")
        if self.tested_at_text is not None:
            data["testedAtText"] = time_text(self.tested_at_text, "epoch-milliseconds:string")
        if self.packed_at is not None:
            data["packedAt"] = time_text(self.packed_at, "epoch-seconds:integer")
        if self.packed_at_text is not None:
            data["packedAtText"] = time_text(self.packed_at_text, "epoch-seconds:string")
        if self.listed_at is not None:
            data["listedAt"] = time_text(self.listed_at, "alibaba-date-time:string")
        if self.extra:
            data.update(self.extra)
        return data
