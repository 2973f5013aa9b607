# Generated from spec/ by `nox -s generate`; not to be edited.
"""`PartCreate`, a schema of the API."""

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from decimal import Decimal
from operator import itemgetter
from typing import TYPE_CHECKING, Any, Self

from attrs import define, field

from .._codec import (
    array,
    decimal,
    decimal_text,
    id_number,
    integer,
    integer_text,
    json_value,
    members,
    missing,
    names,
    new,
    spread,
    text,
    time,
)
from .._extra import NOTHING
from .._sending import (
    any_out,
    decimal_out,
    decimal_text_out,
    id_number_out,
    integer_out,
    integer_text_out,
    json_out,
    list_out,
    map_out,
    model_out,
    secret_out,
    text_out,
    time_out,
    within,
)
from .assembly import Assembly
from .part_line import PartLine
from .part_owner import PartOwner

if TYPE_CHECKING:
    from ..dicts import AssemblyDict, PartLineDict, PartOwnerDict

_NAMES = names(
    "partNo",
    "makerId",
    "lines",
    "owner",
    "properties",
    "limits",
    "deposit",
    "discount",
    "pieces",
    "weight",
    "assembly",
    "secret",
    "pin",
    "listPrice",
    "dueAt",
    "checks",
    "source",
)
_ALL = itemgetter(*_NAMES)
_NONE = dict.fromkeys(_NAMES)


@define(kw_only=True)
class PartCreate:
    """A part to be made.

    Evidence: documented. PandaPon does not say whether it requires `pin`.
    """

    part_no: str
    """Text on the part. Evidence: documented."""
    maker_id: str
    """Maker of the part. Evidence: documented."""
    lines: Sequence[PartLine | PartLineDict]
    """What it is made of; a JSON array sent as text. Evidence: documented."""
    owner: PartOwner | PartOwnerDict
    """Who owns it; a JSON object sent as text. Evidence: documented."""
    properties: Mapping[str, str] | None = None
    """Properties; a JSON object sent as text. Evidence: documented."""
    limits: Mapping[str, Any] | None = None
    """Limits of any kind; a JSON object sent as text. Evidence: documented."""
    deposit: Decimal | int | str | None = None
    """What is paid at once; an amount with limits. In yuan. Evidence: documented."""
    discount: Decimal | int | str | None = None
    """What comes off, in quotes. In yuan. Evidence: documented."""
    pieces: int | None = None
    """How many to make, as digits in quotes. Evidence: documented."""
    weight: int | None = None
    """Weight, whose limits a component has. Evidence: documented."""
    assembly: Assembly | AssemblyDict | None = None
    """How it is put together; a schema that leads back to itself. Evidence: documented."""
    secret: str = field(repr=False)
    """Opens the box. Evidence: documented."""
    pin: str | None = field(default=None, repr=False)
    """Opens the lock. Evidence: documented."""
    list_price: str
    """Price on the list. In yuan. Evidence: documented."""
    due_at: datetime.datetime | str | None = None
    """When it is due. Evidence: documented."""
    checks: Sequence[datetime.datetime | str] | None = None
    """When it is to be checked. Evidence: documented."""
    source: Any = None
    """Anything at all. Evidence: documented."""
    extra: Mapping[str, Any] | None = NOTHING
    """Fields that the specification does not have, by wire name; empty if there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        try:
            if len(data) == 17:
                values, extra = _ALL(data), NOTHING
            else:
                values, extra = spread(data, _NONE, "PartCreate")
        except (KeyError, TypeError):
            values, extra = spread(data, _NONE, "PartCreate")
        self: Any = new(cls)
        self.extra = extra
        (
            self.part_no,
            self.maker_id,
            self.lines,
            self.owner,
            self.properties,
            self.limits,
            self.deposit,
            self.discount,
            self.pieces,
            self.weight,
            self.assembly,
            self.secret,
            self.pin,
            self.list_price,
            self.due_at,
            self.checks,
            self.source,
        ) = values
        if self.weight is not None and type(self.weight) is not int:
            self.weight = integer(self.weight, "PartCreate.weight", strict)
        if self.pin is not None and type(self.pin) is not str:
            self.pin = text(self.pin, "PartCreate.pin", strict)
        self.part_no = (
            missing("PartCreate.partNo")
            if self.part_no is None
            else self.part_no
            if type(self.part_no) is str
            else text(self.part_no, "PartCreate.partNo", strict)
        )
        self.maker_id = missing("PartCreate.makerId") if self.maker_id is None else id_number(self.maker_id, "PartCreate.makerId", strict)
        self.lines = (
            missing("PartCreate.lines")
            if self.lines is None
            else [PartLine.from_dict(item, strict=strict) for item in array(json_value(self.lines, "PartCreate.lines"), "PartCreate.lines")]
        )
        self.owner = missing("PartCreate.owner") if self.owner is None else PartOwner.from_dict(json_value(self.owner, "PartCreate.owner"), strict=strict)
        if self.properties is not None:
            self.properties = {
                key: item if type(item) is str else text(item, "PartCreate.properties{}", strict)
                for key, item in members(json_value(self.properties, "PartCreate.properties"), "PartCreate.properties").items()
            }
        if self.limits is not None:
            self.limits = dict(members(json_value(self.limits, "PartCreate.limits"), "PartCreate.limits"))
        if self.deposit is not None:
            self.deposit = decimal(self.deposit, "PartCreate.deposit", strict)
        if self.discount is not None:
            self.discount = decimal_text(self.discount, "PartCreate.discount", strict)
        if self.pieces is not None:
            self.pieces = integer_text(self.pieces, "PartCreate.pieces", strict)
        if self.assembly is not None:
            self.assembly = Assembly.from_dict(self.assembly, strict=strict)
        self.secret = (
            missing("PartCreate.secret") if self.secret is None else self.secret if type(self.secret) is str else text(self.secret, "PartCreate.secret", strict)
        )
        self.list_price = (
            missing("PartCreate.listPrice")
            if self.list_price is None
            else self.list_price
            if type(self.list_price) is str
            else text(self.list_price, "PartCreate.listPrice", strict)
        )
        if self.due_at is not None:
            self.due_at = time(self.due_at, "PartCreate.dueAt", strict)
        if self.checks is not None:
            self.checks = [time(item, "PartCreate.checks[]", strict) for item in array(self.checks, "PartCreate.checks")]
        read: Self = self
        return read

    def to_dict(self) -> dict[str, Any]:
        """Return the wire form. Fields that are None are left out.

        Raises:
            InvalidArgumentError: a field has a wrong type.
        """
        data: dict[str, Any] = {}
        data["partNo"] = text_out(self.part_no, "part_no")
        data["makerId"] = id_number_out(self.maker_id, "maker_id")
        data["lines"] = json_out(self.lines, "lines", list_out, model_out, PartLine)
        data["owner"] = json_out(self.owner, "owner", model_out, PartOwner)
        if self.properties is not None:
            data["properties"] = json_out(self.properties, "properties", map_out, text_out)
        if self.limits is not None:
            data["limits"] = json_out(self.limits, "limits", map_out, any_out)
        if self.deposit is not None:
            data["deposit"] = within(self.deposit, "deposit", Decimal("0.01"), 100, decimal_out)
        if self.discount is not None:
            data["discount"] = within(self.discount, "discount", Decimal("-0.5"), None, decimal_text_out)
        if self.pieces is not None:
            data["pieces"] = within(self.pieces, "pieces", 1, 999, integer_text_out)
        if self.weight is not None:
            data["weight"] = within(self.weight, "weight", 1, None, integer_out)
        if self.assembly is not None:
            data["assembly"] = model_out(self.assembly, "assembly", Assembly)
        data["secret"] = secret_out(self.secret, "secret")
        if self.pin is not None:
            data["pin"] = secret_out(self.pin, "pin")
        data["listPrice"] = text_out(self.list_price, "list_price")
        if self.due_at is not None:
            data["dueAt"] = time_out(self.due_at, "due_at", "local-date-time:string")
        if self.checks is not None:
            data["checks"] = list_out(self.checks, "checks", time_out, "local-date-time:string")
        if self.source is not None:
            data["source"] = any_out(self.source, "source")
        if self.extra:
            data.update(map_out(self.extra, "extra", any_out))
        return data
