# Generated from spec/ by `nox -s generate`; not to be edited.
"""`DomesticLogisticsEntry`, a schema of the API."""

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
from .domestic_logistics_item import DomesticLogisticsItem
from .domestic_logistics_parcel import DomesticLogisticsParcel

if TYPE_CHECKING:
    from ..dicts import DomesticLogisticsItemDict, DomesticLogisticsParcelDict

_NAMES = names("lineItem", "logisticNumer", "domesticLogisticInfo")
_ALL = itemgetter(*_NAMES)
_NONE = dict.fromkeys(_NAMES)


@define(kw_only=True)
class DomesticLogisticsEntry:
    """One line of the order and its parcels.

    Evidence: documented.
    """

    line_item: DomesticLogisticsItem | DomesticLogisticsItemDict | None = None
    """The goods. Evidence: documented."""
    logistic_number: str | None = None
    """International number; the sample begins with FARJP and ends with YQ. Wire name `logisticNumer` (the API's
    spelling). Evidence: documented."""
    domestic_logistic_info: Sequence[DomesticLogisticsParcel | DomesticLogisticsParcelDict] | None = None
    """Parcels inside China that carry the goods. Evidence: documented."""
    extra: Mapping[str, Any] | None = NOTHING
    """Fields that the specification does not have, by wire name; empty if there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        try:
            if len(data) == 3:
                values, extra = _ALL(data), NOTHING
            else:
                values, extra = spread(data, _NONE, "DomesticLogisticsEntry")
        except (KeyError, TypeError):
            values, extra = spread(data, _NONE, "DomesticLogisticsEntry")
        self: Any = new(cls)
        self.extra = extra
        (self.line_item, self.logistic_number, self.domestic_logistic_info) = values
        if self.logistic_number is not None and type(self.logistic_number) is not str:
            self.logistic_number = text(self.logistic_number, "DomesticLogisticsEntry.logisticNumer", strict)
        if self.line_item is not None:
            self.line_item = DomesticLogisticsItem.from_dict(self.line_item, strict=strict)
        if self.domestic_logistic_info is not None:
            self.domestic_logistic_info = [
                DomesticLogisticsParcel.from_dict(item, strict=strict)
                for item in array(self.domestic_logistic_info, "DomesticLogisticsEntry.domesticLogisticInfo")
            ]
        read: Self = self
        return read

    def to_dict(self) -> dict[str, Any]:
        """Return the wire form. Fields that are None are left out.

        Raises:
            InvalidArgumentError: a field has a wrong type.
        """
        data: dict[str, Any] = {}
        if self.line_item is not None:
            data["lineItem"] = model_out(self.line_item, "line_item", DomesticLogisticsItem)
        if self.logistic_number is not None:
            data["logisticNumer"] = id_out(self.logistic_number, "logistic_number")
        if self.domestic_logistic_info is not None:
            data["domesticLogisticInfo"] = list_out(self.domestic_logistic_info, "domestic_logistic_info", model_out, DomesticLogisticsParcel)
        if self.extra:
            data.update(map_out(self.extra, "extra", any_out))
        return data
