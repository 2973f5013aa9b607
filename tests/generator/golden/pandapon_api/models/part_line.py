# Generated from specification 7.8.9 by generator 0.1.0 (openapi-python-client 0.29.1).
# Not to be edited: change spec/ or generator/ and run `nox -s generate`.
"""`PartLine`, a schema of the API."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self

from attrs import define

from .._codec import (
    STR,
    id_number,
    integer_text,
    members,
    missing,
    number_of_id,
    text,
    time,
    time_text,
    unknown,
)

_KNOWN: frozenset[str] = frozenset(("itemId", "quantity", "makerId", "usedAt"))


@define(kw_only=True)
class PartLine:
    """One thing a part is made of.

    Evidence: documented.
    """

    item_id: str | None = None
    """Id of the thing. Evidence: documented."""
    quantity: int
    """How many, as digits in quotes. Evidence: documented."""
    maker_id: str | None = None
    """Who makes the thing. Evidence: documented."""
    used_at: datetime.datetime | str | None = None
    """When it was used. Evidence: documented."""
    extra: dict[str, Any] | None = None
    """Members that the specification does not know, by wire name. None when there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        get = members(data, "PartLine").get
        return cls(
            item_id=v if (v := get("itemId")).__class__ in STR else text(v, "PartLine.itemId", strict),
            quantity=missing("PartLine.quantity") if (v := get("quantity")) is None else integer_text(v, "PartLine.quantity", strict),
            maker_id=None if (v := get("makerId")) is None else id_number(v, "PartLine.makerId", strict),
            used_at=None if (v := get("usedAt")) is None else time(v, "PartLine.usedAt", strict),
            extra=None if data.keys() <= _KNOWN else unknown(data, _KNOWN),
        )

    def to_dict(self) -> dict[str, Any]:
        """The wire form. Members that are None are left out."""
        data: dict[str, Any] = {}
        if self.item_id is not None:
            data["itemId"] = self.item_id
        data["quantity"] = str(self.quantity)
        if self.maker_id is not None:
            data["makerId"] = number_of_id(self.maker_id)
        if self.used_at is not None:
            data["usedAt"] = time_text(self.used_at, "epoch-milliseconds:integer")
        if self.extra:
            data.update(self.extra)
        return data
