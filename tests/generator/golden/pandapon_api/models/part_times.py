# Generated from specification 7.8.9 by generator 0.1.0 (openapi-python-client 0.29.1).
# Not to be edited: change spec/ or generator/ and run `nox -s generate`.
"""`PartTimes`, a schema of the API."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self

from attrs import define

from .._codec import (
    members,
    time,
    time_text,
    unknown,
)

_KNOWN: frozenset[str] = frozenset(("madeAt", "soldAt", "testedAt", "testedAtText", "packedAt", "packedAtText", "listedAt"))


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
    extra: dict[str, Any] | None = None
    """Members that the specification does not know, by wire name. None when there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        get = members(data, "PartTimes").get
        return cls(
            made_at=None if (v := get("madeAt")) is None else time(v, "PartTimes.madeAt", strict),
            sold_at=None if (v := get("soldAt")) is None else time(v, "PartTimes.soldAt", strict),
            tested_at=None if (v := get("testedAt")) is None else time(v, "PartTimes.testedAt", strict),
            tested_at_text=None if (v := get("testedAtText")) is None else time(v, "PartTimes.testedAtText", strict),
            packed_at=None if (v := get("packedAt")) is None else time(v, "PartTimes.packedAt", strict),
            packed_at_text=None if (v := get("packedAtText")) is None else time(v, "PartTimes.packedAtText", strict),
            listed_at=None if (v := get("listedAt")) is None else time(v, "PartTimes.listedAt", strict),
            extra=None if data.keys() <= _KNOWN else unknown(data, _KNOWN),
        )

    def to_dict(self) -> dict[str, Any]:
        """The wire form. Members that are None are left out."""
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
