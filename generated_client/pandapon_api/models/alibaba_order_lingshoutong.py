# Generated from spec/ by `nox -s generate`; not to be edited.
"""`AlibabaOrderLingshoutong`, a schema of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define

from .._codec import (
    names,
    new,
    spread,
)
from .._extra import NOTHING
from .._members import member, members_of, wire_value
from ..enums.alibaba_logistics import AlibabaLstWarehouseType

_AlibabaLstWarehouseType = members_of(AlibabaLstWarehouseType)
_NAMES = names(
    "lstWarehouseType",
)
_NONE = dict.fromkeys(_NAMES)


@define(kw_only=True)
class AlibabaOrderLingshoutong:
    """Data of Lingshoutong, the retail channel.

    Evidence: upstream.
    """

    lst_warehouse_type: AlibabaLstWarehouseType | str | None = None
    """Kind of warehouse: `customer` virtual, `cainiao` physical. Values: `pandapon.AlibabaLstWarehouseType`. Evidence:
    upstream."""
    extra: Mapping[str, Any] = NOTHING
    """Fields that the specification does not have, by wire name; empty if there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        values, extra = spread(data, _NONE, "AlibabaOrderLingshoutong")
        self: Any = new(cls)
        self.extra = extra
        (self.lst_warehouse_type,) = values
        try:
            if self.lst_warehouse_type is not None:
                self.lst_warehouse_type = _AlibabaLstWarehouseType[self.lst_warehouse_type]
        except (KeyError, TypeError):
            if self.lst_warehouse_type is not None:
                self.lst_warehouse_type = member(AlibabaLstWarehouseType, self.lst_warehouse_type, "AlibabaOrderLingshoutong.lstWarehouseType", strict)
        read: Self = self
        return read

    def to_dict(self) -> dict[str, Any]:
        """Return the wire form. Fields that are None are left out."""
        data: dict[str, Any] = {}
        if self.lst_warehouse_type is not None:
            data["lstWarehouseType"] = wire_value(self.lst_warehouse_type)
        if self.extra:
            data.update(self.extra)
        return data
