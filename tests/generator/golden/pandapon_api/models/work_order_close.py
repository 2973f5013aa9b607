# Generated from spec/ by `nox -s generate`; not to be edited.
"""`WorkOrderClose`, a schema of the API."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from operator import itemgetter
from typing import TYPE_CHECKING, Any, Self

from attrs import define

from .._codec import (
    array,
    id_number,
    members,
    names,
    new,
    spread,
)
from .._extra import NOTHING
from .._sending import (
    any_out,
    id_number_out,
    list_out,
    map_out,
    model_out,
)
from .money import Money

if TYPE_CHECKING:
    from ..dicts import MoneyDict

_NAMES = names("ids", "costs")
_ALL = itemgetter(*_NAMES)
_NONE = dict.fromkeys(_NAMES)


@define(kw_only=True)
class WorkOrderClose:
    """What to close.

    Evidence: documented.
    """

    ids: Sequence[str]
    """Ids of the orders. Evidence: documented."""
    costs: Mapping[str, Money | MoneyDict] | None = None
    """What each cost, by id. Evidence: documented."""
    extra: Mapping[str, Any] | None = NOTHING
    """Fields that the specification does not have, by wire name; empty if there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        try:
            if len(data) == 2:
                values, extra = _ALL(data), NOTHING
            else:
                values, extra = spread(data, _NONE, "WorkOrderClose")
        except (KeyError, TypeError):
            values, extra = spread(data, _NONE, "WorkOrderClose")
        self: Any = new(cls)
        self.extra = extra
        (self.ids, self.costs) = values
        self.ids = [] if self.ids is None else [id_number(item, "WorkOrderClose.ids[]", strict) for item in array(self.ids, "WorkOrderClose.ids")]
        if self.costs is not None:
            self.costs = {key: Money.from_dict(item, strict=strict) for key, item in members(self.costs, "WorkOrderClose.costs").items()}
        read: Self = self
        return read

    def to_dict(self) -> dict[str, Any]:
        """Return the wire form. Fields that are None are left out.

        Raises:
            InvalidArgumentError: a field has a wrong type.
        """
        data: dict[str, Any] = {}
        data["ids"] = list_out(self.ids, "ids", id_number_out)
        if self.costs is not None:
            data["costs"] = map_out(self.costs, "costs", model_out, Money)
        if self.extra:
            data.update(map_out(self.extra, "extra", any_out))
        return data
