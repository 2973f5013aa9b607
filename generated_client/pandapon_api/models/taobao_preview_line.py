# Generated from specification 0.3.0 by generator 0.1.0 (openapi-python-client 0.29.1).
# Not to be edited: change spec/ or generator/ and run `nox -s generate`.
"""`TaobaoPreviewLine`, a schema of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define

from .._codec import (
    INT,
    id_number,
    integer,
    members,
    number_of_id,
    unknown,
)
from .money import Money

_KNOWN: frozenset[str] = frozenset(("itemId", "skuId", "quantity", "originPrice", "discountPrice"))


@define(kw_only=True)
class TaobaoPreviewLine:
    """Price of one line of a preview.

    Evidence: upstream.
    """

    item_id: str | None = None
    """Goods id. Evidence: upstream."""
    sku_id: str | None = None
    """SKU id. Evidence: upstream."""
    quantity: int | None = None
    """Number of pieces. Evidence: upstream."""
    origin_price: Money | None = None
    """Price of one piece. Evidence: upstream."""
    discount_price: Money | None = None
    """Price of the line after discount. Evidence: upstream."""
    extra: dict[str, Any] | None = None
    """Members that the specification does not know, by wire name. None when there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        get = members(data, "TaobaoPreviewLine").get
        return cls(
            item_id=None if (v := get("itemId")) is None else id_number(v, "TaobaoPreviewLine.itemId", strict),
            sku_id=None if (v := get("skuId")) is None else id_number(v, "TaobaoPreviewLine.skuId", strict),
            quantity=v if (v := get("quantity")).__class__ in INT else integer(v, "TaobaoPreviewLine.quantity", strict),
            origin_price=None if (v := get("originPrice")) is None else Money.from_dict(v, strict=strict),
            discount_price=None if (v := get("discountPrice")) is None else Money.from_dict(v, strict=strict),
            extra=None if data.keys() <= _KNOWN else unknown(data, _KNOWN),
        )

    def to_dict(self) -> dict[str, Any]:
        """The wire form. Members that are None are left out."""
        data: dict[str, Any] = {}
        if self.item_id is not None:
            data["itemId"] = number_of_id(self.item_id)
        if self.sku_id is not None:
            data["skuId"] = number_of_id(self.sku_id)
        if self.quantity is not None:
            data["quantity"] = self.quantity
        if self.origin_price is not None:
            data["originPrice"] = self.origin_price.to_dict()
        if self.discount_price is not None:
            data["discountPrice"] = self.discount_price.to_dict()
        if self.extra:
            data.update(self.extra)
        return data
