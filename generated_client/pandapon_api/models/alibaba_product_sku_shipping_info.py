# Generated from spec/ by `nox -s generate`; not to be edited.
"""`AlibabaProductSkuShippingInfo`, a schema of the API."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from operator import itemgetter
from typing import Any, Self

from attrs import define

from .._codec import (
    decimal,
    id_number,
    integer,
    names,
    new,
    number_of_decimal,
    number_of_id,
    spread,
    text,
)
from .._extra import NOTHING

_NAMES = names("specId", "skuId", "width", "length", "height", "weight")
_ALL = itemgetter(*_NAMES)
_NONE = dict.fromkeys(_NAMES)


@define(kw_only=True)
class AlibabaProductSkuShippingInfo:
    """Size and weight of an SKU, the weight in gram.

    Evidence: upstream.
    """

    spec_id: str | None = None
    """Id of the SKU within the product. Evidence: upstream."""
    sku_id: str | None = None
    """Id of the SKU. Evidence: upstream."""
    width: Decimal | None = None
    """Width in cm. Evidence: upstream."""
    length: Decimal | None = None
    """Length in cm. Evidence: upstream."""
    height: Decimal | None = None
    """Height in cm. Evidence: upstream."""
    weight: int | None = None
    """Weight in gram. Evidence: upstream."""
    extra: Mapping[str, Any] = NOTHING
    """Fields that the specification does not have, by wire name; empty if there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        try:
            if len(data) == 6:
                values, extra = _ALL(data), NOTHING
            else:
                values, extra = spread(data, _NONE, "AlibabaProductSkuShippingInfo")
        except (KeyError, TypeError):
            values, extra = spread(data, _NONE, "AlibabaProductSkuShippingInfo")
        self: Any = new(cls)
        self.extra = extra
        (self.spec_id, self.sku_id, self.width, self.length, self.height, self.weight) = values
        if self.spec_id is not None and type(self.spec_id) is not str:
            self.spec_id = text(self.spec_id, "AlibabaProductSkuShippingInfo.specId", strict)
        if self.weight is not None and type(self.weight) is not int:
            self.weight = integer(self.weight, "AlibabaProductSkuShippingInfo.weight", strict)
        if self.sku_id is not None:
            self.sku_id = id_number(self.sku_id, "AlibabaProductSkuShippingInfo.skuId", strict)
        if self.width is not None:
            self.width = decimal(self.width, "AlibabaProductSkuShippingInfo.width", strict)
        if self.length is not None:
            self.length = decimal(self.length, "AlibabaProductSkuShippingInfo.length", strict)
        if self.height is not None:
            self.height = decimal(self.height, "AlibabaProductSkuShippingInfo.height", strict)
        read: Self = self
        return read

    def to_dict(self) -> dict[str, Any]:
        """Return the wire form. Fields that are None are left out."""
        data: dict[str, Any] = {}
        if self.spec_id is not None:
            data["specId"] = self.spec_id
        if self.sku_id is not None:
            data["skuId"] = number_of_id(self.sku_id)
        if self.width is not None:
            data["width"] = number_of_decimal(self.width)
        if self.length is not None:
            data["length"] = number_of_decimal(self.length)
        if self.height is not None:
            data["height"] = number_of_decimal(self.height)
        if self.weight is not None:
            data["weight"] = self.weight
        if self.extra:
            data.update(self.extra)
        return data
