# Generated from spec/ by `nox -s generate`; not to be edited.
"""`DomesticLogisticsUpdate`, a schema of the API."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from operator import itemgetter
from typing import TYPE_CHECKING, Any, Self

from attrs import define

from .._codec import (
    array,
    names,
    new,
    spread,
    text,
)
from .._extra import NOTHING
from .._sending import (
    any_out,
    id_out,
    list_out,
    map_out,
    model_out,
)
from .domestic_logistics_entry import DomesticLogisticsEntry

if TYPE_CHECKING:
    from ..dicts import DomesticLogisticsEntryDict

_NAMES = names("orderId", "tmallOrderId", "logisticInfos")
_ALL = itemgetter(*_NAMES)
_NONE = dict.fromkeys(_NAMES)


@define(kw_only=True)
class DomesticLogisticsUpdate:
    """An order and the parcels that carry its goods inside China.

    Evidence: documented.
    """

    order_id: str | None = None
    """Order id. Evidence: documented."""
    tmall_order_id: str | None = None
    """Tmall order id. Evidence: documented."""
    logistic_infos: Sequence[DomesticLogisticsEntry | DomesticLogisticsEntryDict] | None = None
    """The goods and their parcels. Evidence: documented."""
    extra: Mapping[str, Any] | None = NOTHING
    """Fields that the specification does not have, by wire name; empty if there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        try:
            if len(data) == 3:
                values, extra = _ALL(data), NOTHING
            else:
                values, extra = spread(data, _NONE, "DomesticLogisticsUpdate")
        except (KeyError, TypeError):
            values, extra = spread(data, _NONE, "DomesticLogisticsUpdate")
        self: Any = new(cls)
        self.extra = extra
        (self.order_id, self.tmall_order_id, self.logistic_infos) = values
        if self.order_id is not None and type(self.order_id) is not str:
            self.order_id = text(self.order_id, "DomesticLogisticsUpdate.orderId", strict)
        if self.tmall_order_id is not None and type(self.tmall_order_id) is not str:
            self.tmall_order_id = text(self.tmall_order_id, "DomesticLogisticsUpdate.tmallOrderId", strict)
        if self.logistic_infos is not None:
            self.logistic_infos = [
                DomesticLogisticsEntry.from_dict(item, strict=strict) for item in array(self.logistic_infos, "DomesticLogisticsUpdate.logisticInfos")
            ]
        read: Self = self
        return read

    def to_dict(self) -> dict[str, Any]:
        """Return the wire form. Fields that are None are left out.

        Raises:
            InvalidArgumentError: a field has a wrong type.
        """
        data: dict[str, Any] = {}
        if self.order_id is not None:
            data["orderId"] = id_out(self.order_id, "order_id")
        if self.tmall_order_id is not None:
            data["tmallOrderId"] = id_out(self.tmall_order_id, "tmall_order_id")
        if self.logistic_infos is not None:
            data["logisticInfos"] = list_out(self.logistic_infos, "logistic_infos", model_out, DomesticLogisticsEntry)
        if self.extra:
            data.update(map_out(self.extra, "extra", any_out))
        return data
