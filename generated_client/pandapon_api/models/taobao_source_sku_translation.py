# Generated from specification 0.3.0 by generator 0.1.0 (openapi-python-client 0.29.1).
# Not to be edited: change spec/ or generator/ and run `nox -s generate`.
"""`TaobaoSourceSkuTranslation`, a schema of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define

from .._codec import (
    array,
    id_number,
    members,
    number_of_id,
    unknown,
)
from .taobao_source_property import TaobaoSourceProperty

_KNOWN: frozenset[str] = frozenset(("skuId", "properties"))


@define(kw_only=True)
class TaobaoSourceSkuTranslation:
    """The properties of one SKU in another language.

    Evidence: upstream.
    """

    sku_id: str | None = None
    """Taobao SKU id. Evidence: upstream."""
    properties: list[TaobaoSourceProperty] | None = None
    """Properties of the SKU in that language. Evidence: upstream."""
    extra: dict[str, Any] | None = None
    """Members that the specification does not know, by wire name. None when there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        get = members(data, "TaobaoSourceSkuTranslation").get
        return cls(
            sku_id=None if (v := get("skuId")) is None else id_number(v, "TaobaoSourceSkuTranslation.skuId", strict),
            properties=None
            if (v := get("properties")) is None
            else [TaobaoSourceProperty.from_dict(item, strict=strict) for item in array(v, "TaobaoSourceSkuTranslation.properties")],
            extra=None if data.keys() <= _KNOWN else unknown(data, _KNOWN),
        )

    def to_dict(self) -> dict[str, Any]:
        """The wire form. Members that are None are left out."""
        data: dict[str, Any] = {}
        if self.sku_id is not None:
            data["skuId"] = number_of_id(self.sku_id)
        if self.properties is not None:
            data["properties"] = [item.to_dict() for item in self.properties]
        if self.extra:
            data.update(self.extra)
        return data
