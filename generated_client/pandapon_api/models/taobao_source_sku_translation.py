# Generated from spec/ by `nox -s generate`; not to be edited.
"""`TaobaoSourceSkuTranslation`, a schema of the API."""

from __future__ import annotations

from collections.abc import Mapping
from operator import itemgetter
from typing import Any, Self

from attrs import define

from .._codec import (
    array,
    id_number,
    names,
    new,
    number_of_id,
    spread,
)
from .._extra import NOTHING
from .taobao_source_property import TaobaoSourceProperty

_NAMES = names("skuId", "properties")
_ALL = itemgetter(*_NAMES)
_NONE = dict.fromkeys(_NAMES)


@define(kw_only=True)
class TaobaoSourceSkuTranslation:
    """The properties of one SKU in another language.

    Evidence: upstream.
    """

    sku_id: str | None = None
    """Taobao SKU id. Evidence: upstream."""
    properties: list[TaobaoSourceProperty] | None = None
    """Properties of the SKU in that language. Evidence: upstream."""
    extra: Mapping[str, Any] = NOTHING
    """Fields that the specification does not have, by wire name; empty if there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        try:
            if len(data) == 2:
                values, extra = _ALL(data), NOTHING
            else:
                values, extra = spread(data, _NONE, "TaobaoSourceSkuTranslation")
        except (KeyError, TypeError):
            values, extra = spread(data, _NONE, "TaobaoSourceSkuTranslation")
        self: Any = new(cls)
        self.extra = extra
        (self.sku_id, self.properties) = values
        if self.sku_id is not None:
            self.sku_id = id_number(self.sku_id, "TaobaoSourceSkuTranslation.skuId", strict)
        if self.properties is not None:
            self.properties = [TaobaoSourceProperty.from_dict(item, strict=strict) for item in array(self.properties, "TaobaoSourceSkuTranslation.properties")]
        read: Self = self
        return read

    def to_dict(self) -> dict[str, Any]:
        """Return the wire form. Fields that are None are left out."""
        data: dict[str, Any] = {}
        if self.sku_id is not None:
            data["skuId"] = number_of_id(self.sku_id)
        if self.properties is not None:
            data["properties"] = [item.to_dict() for item in self.properties]
        if self.extra:
            data.update(self.extra)
        return data
