# Generated from specification 0.3.0 by generator 0.1.0 (openapi-python-client 0.29.1).
# Not to be edited: change spec/ or generator/ and run `nox -s generate`.
"""`DomesticLogisticsItem`, a schema of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define

from .._codec import (
    INT,
    STR,
    integer,
    members,
    text,
    unknown,
)

_KNOWN: frozenset[str] = frozenset(("itemId", "skuId", "quantity", "title", "imageUrl"))


@define(kw_only=True)
class DomesticLogisticsItem:
    """Goods of an order line. The members are read from the page's sample.

    Evidence: sample.
    """

    item_id: str | None = None
    """Goods id. Whether it is required is not documented. Evidence: sample."""
    sku_id: str | None = None
    """SKU id. Whether it is required is not documented. Evidence: sample."""
    quantity: int | None = None
    """Number of pieces. Whether it is required is not documented. Evidence: sample."""
    title: str | None = None
    """Title of the goods. Whether it is required is not documented. Evidence: sample."""
    image_url: str | None = None
    """Address of a picture of the goods. Whether it is required is not documented. Evidence: sample."""
    extra: dict[str, Any] | None = None
    """Members that the specification does not know, by wire name. None when there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        get = members(data, "DomesticLogisticsItem").get
        return cls(
            item_id=v if (v := get("itemId")).__class__ in STR else text(v, "DomesticLogisticsItem.itemId", strict),
            sku_id=v if (v := get("skuId")).__class__ in STR else text(v, "DomesticLogisticsItem.skuId", strict),
            quantity=v if (v := get("quantity")).__class__ in INT else integer(v, "DomesticLogisticsItem.quantity", strict),
            title=v if (v := get("title")).__class__ in STR else text(v, "DomesticLogisticsItem.title", strict),
            image_url=v if (v := get("imageUrl")).__class__ in STR else text(v, "DomesticLogisticsItem.imageUrl", strict),
            extra=None if data.keys() <= _KNOWN else unknown(data, _KNOWN),
        )

    def to_dict(self) -> dict[str, Any]:
        """The wire form. Members that are None are left out."""
        data: dict[str, Any] = {}
        if self.item_id is not None:
            data["itemId"] = self.item_id
        if self.sku_id is not None:
            data["skuId"] = self.sku_id
        if self.quantity is not None:
            data["quantity"] = self.quantity
        if self.title is not None:
            data["title"] = self.title
        if self.image_url is not None:
            data["imageUrl"] = self.image_url
        if self.extra:
            data.update(self.extra)
        return data
