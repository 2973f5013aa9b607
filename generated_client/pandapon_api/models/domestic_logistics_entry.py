# Generated from specification 0.3.0 by generator 0.1.0 (openapi-python-client 0.29.1).
# Not to be edited: change spec/ or generator/ and run `nox -s generate`.
"""`DomesticLogisticsEntry`, a schema of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define

from .._codec import (
    STR,
    array,
    members,
    text,
    unknown,
)
from .domestic_logistics_item import DomesticLogisticsItem
from .domestic_logistics_parcel import DomesticLogisticsParcel

_KNOWN: frozenset[str] = frozenset(("lineItem", "logisticNumer", "domesticLogisticInfo"))


@define(kw_only=True)
class DomesticLogisticsEntry:
    """One line of the order and its parcels.

    Evidence: documented.
    """

    line_item: DomesticLogisticsItem | None = None
    """The goods. Evidence: documented."""
    logistic_number: str | None = None
    """International number; the sample begins with FARJP and ends with YQ. Wire name `logisticNumer` (the API's
    spelling). Evidence: documented."""
    domestic_logistic_info: list[DomesticLogisticsParcel] | None = None
    """Parcels inside China that carry the goods. Evidence: documented."""
    extra: dict[str, Any] | None = None
    """Members that the specification does not know, by wire name. None when there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        get = members(data, "DomesticLogisticsEntry").get
        return cls(
            line_item=None if (v := get("lineItem")) is None else DomesticLogisticsItem.from_dict(v, strict=strict),
            logistic_number=v if (v := get("logisticNumer")).__class__ in STR else text(v, "DomesticLogisticsEntry.logisticNumer", strict),
            domestic_logistic_info=None
            if (v := get("domesticLogisticInfo")) is None
            else [DomesticLogisticsParcel.from_dict(item, strict=strict) for item in array(v, "DomesticLogisticsEntry.domesticLogisticInfo")],
            extra=None if data.keys() <= _KNOWN else unknown(data, _KNOWN),
        )

    def to_dict(self) -> dict[str, Any]:
        """The wire form. Members that are None are left out."""
        data: dict[str, Any] = {}
        if self.line_item is not None:
            data["lineItem"] = self.line_item.to_dict()
        if self.logistic_number is not None:
            data["logisticNumer"] = self.logistic_number
        if self.domestic_logistic_info is not None:
            data["domesticLogisticInfo"] = [item.to_dict() for item in self.domestic_logistic_info]
        if self.extra:
            data.update(self.extra)
        return data
