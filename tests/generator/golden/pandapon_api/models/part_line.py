# Generated from spec/ by `nox -s generate`; not to be edited.
"""`PartLine`, a schema of the API."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from operator import itemgetter
from typing import TYPE_CHECKING, Any, Self

from attrs import define

from .._codec import (
    id_number,
    integer_text,
    json_value,
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
    id_number_out,
    id_out,
    integer_text_out,
    json_out,
    map_out,
    model_out,
    time_out,
)

if TYPE_CHECKING:
    from ..dicts import PartPlanDict

_NAMES = names("itemId", "quantity", "makerId", "usedAt", "plan")
_ALL = itemgetter(*_NAMES)
_NONE = dict.fromkeys(_NAMES)


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
    plan: PartPlan | PartPlanDict | None = None
    """The plan that it is in; a circle through JSON inside a string. Evidence: documented."""
    extra: Mapping[str, Any] | None = NOTHING
    """Fields that the specification does not have, by wire name; empty if there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        try:
            if len(data) == 5:
                values, extra = _ALL(data), NOTHING
            else:
                values, extra = spread(data, _NONE, "PartLine")
        except (KeyError, TypeError):
            values, extra = spread(data, _NONE, "PartLine")
        self: Any = new(cls)
        self.extra = extra
        (self.item_id, self.quantity, self.maker_id, self.used_at, self.plan) = values
        if self.item_id is not None and type(self.item_id) is not str:
            self.item_id = text(self.item_id, "PartLine.itemId", strict)
        self.quantity = missing("PartLine.quantity") if self.quantity is None else integer_text(self.quantity, "PartLine.quantity", strict)
        if self.maker_id is not None:
            self.maker_id = id_number(self.maker_id, "PartLine.makerId", strict)
        if self.used_at is not None:
            self.used_at = time(self.used_at, "PartLine.usedAt", strict)
        if self.plan is not None:
            self.plan = PartPlan.from_dict(json_value(self.plan, "PartLine.plan"), strict=strict)
        read: Self = self
        return read

    def to_dict(self) -> dict[str, Any]:
        """Return the wire form. Fields that are None are left out.

        Raises:
            InvalidArgumentError: a field has a wrong type.
        """
        data: dict[str, Any] = {}
        if self.item_id is not None:
            data["itemId"] = id_out(self.item_id, "item_id")
        data["quantity"] = integer_text_out(self.quantity, "quantity")
        if self.maker_id is not None:
            data["makerId"] = id_number_out(self.maker_id, "maker_id")
        if self.used_at is not None:
            data["usedAt"] = time_out(self.used_at, "used_at", "epoch-milliseconds:integer")
        if self.plan is not None:
            data["plan"] = json_out(self.plan, "plan", model_out, PartPlan)
        if self.extra:
            data.update(map_out(self.extra, "extra", any_out))
        return data


# They import this module, so the class above comes first.
from .part_plan import PartPlan
