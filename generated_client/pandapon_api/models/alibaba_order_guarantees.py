# Generated from spec/ by `nox -s generate`; not to be edited.
"""`AlibabaOrderGuarantees`, a schema of the API."""

from __future__ import annotations

from collections.abc import Mapping
from operator import itemgetter
from typing import Any, Self

from attrs import define

from .._codec import (
    names,
    new,
    spread,
    text,
)
from .._extra import NOTHING
from .._members import member, members_of, wire_value
from ..enums.alibaba_orders import AlibabaAssuranceType

_AlibabaAssuranceType = members_of(AlibabaAssuranceType)
_NAMES = names("assuranceInfo", "assuranceType", "qualityAssuranceType", "value")
_ALL = itemgetter(*_NAMES)
_NONE = dict.fromkeys(_NAMES)


@define(kw_only=True)
class AlibabaOrderGuarantees:
    """A guarantee, of the whole order or of a line.

    Evidence: upstream.
    """

    assurance_info: str | None = None
    """Wording of the guarantee. Evidence: upstream."""
    assurance_type: AlibabaAssuranceType | str | None = None
    """Kind of guarantee: `jqbz` is a delivery date; `TA` occurs on the international site. Values:
    `pandapon.AlibabaAssuranceType`. Evidence: upstream."""
    quality_assurance_type: str | None = None
    """Kind of quality guarantee: Chinese words on 1688, `pre_shipment` or `post_delivery` on the international site.
    Evidence: upstream."""
    value: str | None = None
    """What is guaranteed, such as 6 days. Only in the upstream's newest reference; PandaPon's version probably lacks it.
    Evidence: upstream."""
    extra: Mapping[str, Any] = NOTHING
    """Fields that the specification does not have, by wire name; empty if there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        try:
            if len(data) == 4:
                values, extra = _ALL(data), NOTHING
            else:
                values, extra = spread(data, _NONE, "AlibabaOrderGuarantees")
        except (KeyError, TypeError):
            values, extra = spread(data, _NONE, "AlibabaOrderGuarantees")
        self: Any = new(cls)
        self.extra = extra
        (self.assurance_info, self.assurance_type, self.quality_assurance_type, self.value) = values
        if self.assurance_info is not None and type(self.assurance_info) is not str:
            self.assurance_info = text(self.assurance_info, "AlibabaOrderGuarantees.assuranceInfo", strict)
        if self.quality_assurance_type is not None and type(self.quality_assurance_type) is not str:
            self.quality_assurance_type = text(self.quality_assurance_type, "AlibabaOrderGuarantees.qualityAssuranceType", strict)
        if self.value is not None and type(self.value) is not str:
            self.value = text(self.value, "AlibabaOrderGuarantees.value", strict)
        try:
            if self.assurance_type is not None:
                self.assurance_type = _AlibabaAssuranceType[self.assurance_type]
        except (KeyError, TypeError):
            if self.assurance_type is not None:
                self.assurance_type = member(AlibabaAssuranceType, self.assurance_type, "AlibabaOrderGuarantees.assuranceType", strict)
        read: Self = self
        return read

    def to_dict(self) -> dict[str, Any]:
        """Return the wire form. Fields that are None are left out."""
        data: dict[str, Any] = {}
        if self.assurance_info is not None:
            data["assuranceInfo"] = self.assurance_info
        if self.assurance_type is not None:
            data["assuranceType"] = wire_value(self.assurance_type)
        if self.quality_assurance_type is not None:
            data["qualityAssuranceType"] = self.quality_assurance_type
        if self.value is not None:
            data["value"] = self.value
        if self.extra:
            data.update(self.extra)
        return data
