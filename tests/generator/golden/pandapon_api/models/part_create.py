# Generated from specification 7.8.9 by generator 0.1.0 (openapi-python-client 0.29.1).
# Not to be edited: change spec/ or generator/ and run `nox -s generate`.
"""`PartCreate`, a schema of the API."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self

from attrs import define, field

from .._codec import (
    STR,
    array,
    id_number,
    json_text,
    json_value,
    members,
    missing,
    number_of_id,
    text,
    time,
    time_text,
    unknown,
)
from .part_line import PartLine
from .part_owner import PartOwner

_KNOWN: frozenset[str] = frozenset(
    (
        "partNo",
        "makerId",
        "lines",
        "owner",
        "properties",
        "limits",
        "secret",
        "pin",
        "listPrice",
        "dueAt",
        "checks",
        "source",
    )
)


@define(kw_only=True)
class PartCreate:
    """A part to be made.

    Evidence: documented.
    """

    part_no: str
    """Text on the part. Evidence: documented."""
    maker_id: str
    """Maker of the part. Evidence: documented."""
    lines: list[PartLine]
    """What it is made of; a JSON array sent as text. Evidence: documented."""
    owner: PartOwner
    """Who owns it; a JSON object sent as text. Evidence: documented."""
    properties: dict[str, str] | None = None
    """Properties; a JSON object sent as text. Evidence: documented."""
    limits: dict[str, Any] | None = None
    """Limits of any kind; a JSON object sent as text. Evidence: documented."""
    secret: str = field(repr=False)
    """Opens the box. Evidence: documented."""
    pin: str | None = field(default=None, repr=False)
    """Opens the lock. Whether it is required is not documented. Evidence: documented."""
    list_price: str
    """Price on the list. In yuan. Evidence: documented."""
    due_at: datetime.datetime | str | None = None
    """When it is due. Evidence: documented."""
    checks: list[datetime.datetime] | None = None
    """When it is to be checked. Evidence: documented."""
    source: Any = None
    """Anything at all. Evidence: documented."""
    extra: dict[str, Any] | None = None
    """Members that the specification does not know, by wire name. None when there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        get = members(data, "PartCreate").get
        return cls(
            part_no=missing("PartCreate.partNo") if (v := get("partNo")) is None else v if v.__class__ is str else text(v, "PartCreate.partNo", strict),
            maker_id=missing("PartCreate.makerId") if (v := get("makerId")) is None else id_number(v, "PartCreate.makerId", strict),
            lines=missing("PartCreate.lines")
            if (v := get("lines")) is None
            else [PartLine.from_dict(item, strict=strict) for item in array(json_value(v, "PartCreate.lines"), "PartCreate.lines")],
            owner=missing("PartCreate.owner") if (v := get("owner")) is None else PartOwner.from_dict(json_value(v, "PartCreate.owner"), strict=strict),
            properties=None
            if (v := get("properties")) is None
            else {
                key: item if item.__class__ is str else text(item, "PartCreate.properties{}", strict)
                for key, item in members(json_value(v, "PartCreate.properties"), "PartCreate.properties").items()
            },
            limits=None if (v := get("limits")) is None else dict(members(json_value(v, "PartCreate.limits"), "PartCreate.limits")),
            secret=missing("PartCreate.secret") if (v := get("secret")) is None else v if v.__class__ is str else text(v, "PartCreate.secret", strict),
            pin=v if (v := get("pin")).__class__ in STR else text(v, "PartCreate.pin", strict),
            list_price=missing("PartCreate.listPrice")
            if (v := get("listPrice")) is None
            else v
            if v.__class__ is str
            else text(v, "PartCreate.listPrice", strict),
            due_at=None if (v := get("dueAt")) is None else time(v, "PartCreate.dueAt", strict),
            checks=None if (v := get("checks")) is None else [time(item, "PartCreate.checks[]", strict) for item in array(v, "PartCreate.checks")],
            source=get("source"),
            extra=None if data.keys() <= _KNOWN else unknown(data, _KNOWN),
        )

    def to_dict(self) -> dict[str, Any]:
        """The wire form. Members that are None are left out."""
        data: dict[str, Any] = {}
        data["partNo"] = self.part_no
        data["makerId"] = number_of_id(self.maker_id)
        data["lines"] = json_text([item.to_dict() for item in self.lines])
        data["owner"] = json_text(self.owner.to_dict())
        if self.properties is not None:
            data["properties"] = json_text(self.properties)
        if self.limits is not None:
            data["limits"] = json_text(self.limits)
        data["secret"] = self.secret
        if self.pin is not None:
            data["pin"] = self.pin
        data["listPrice"] = self.list_price
        if self.due_at is not None:
            data["dueAt"] = time_text(self.due_at, "local-date-time:string")
        if self.checks is not None:
            data["checks"] = [time_text(item, "local-date-time:string") for item in self.checks]
        if self.source is not None:
            data["source"] = self.source
        if self.extra:
            data.update(self.extra)
        return data
