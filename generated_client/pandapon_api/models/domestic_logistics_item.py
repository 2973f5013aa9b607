# Generated from spec/ by `nox -s generate`; not to be edited.
"""`DomesticLogisticsItem`, a schema of the API."""

from __future__ import annotations

from collections.abc import Mapping
from operator import itemgetter
from typing import Any, Self

from attrs import define

from .._codec import (
    integer,
    names,
    new,
    spread,
    text,
)
from .._extra import NOTHING
from .._sending import (
    any_out,
    id_out,
    integer_out,
    map_out,
    text_out,
)

_NAMES = names("itemId", "skuId", "quantity", "title", "imageUrl")
_ALL = itemgetter(*_NAMES)
_NONE = dict.fromkeys(_NAMES)


@define(kw_only=True)
class DomesticLogisticsItem:
    """Goods of an order line. The fields are read from the page's sample.

    Evidence: sample. PandaPon does not say which of the optional fields it requires.
    """

    item_id: str | None = None
    """Goods id. Evidence: sample."""
    sku_id: str | None = None
    """SKU id. Evidence: sample."""
    quantity: int | None = None
    """Number of pieces. Evidence: sample."""
    title: str | None = None
    """Title of the goods. Evidence: sample."""
    image_url: str | None = None
    """URL of a picture of the goods. Evidence: sample."""
    extra: Mapping[str, Any] | None = NOTHING
    """Fields that the specification does not have, by wire name; empty if there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        try:
            if len(data) == 5:
                values, extra = _ALL(data), NOTHING
            else:
                values, extra = spread(data, _NONE, "DomesticLogisticsItem")
        except (KeyError, TypeError):
            values, extra = spread(data, _NONE, "DomesticLogisticsItem")
        self: Any = new(cls)
        self.extra = extra
        (self.item_id, self.sku_id, self.quantity, self.title, self.image_url) = values
        if self.item_id is not None and type(self.item_id) is not str:
            self.item_id = text(self.item_id, "DomesticLogisticsItem.itemId", strict)
        if self.sku_id is not None and type(self.sku_id) is not str:
            self.sku_id = text(self.sku_id, "DomesticLogisticsItem.skuId", strict)
        if self.quantity is not None and type(self.quantity) is not int:
            self.quantity = integer(self.quantity, "DomesticLogisticsItem.quantity", strict)
        if self.title is not None and type(self.title) is not str:
            self.title = text(self.title, "DomesticLogisticsItem.title", strict)
        if self.image_url is not None and type(self.image_url) is not str:
            self.image_url = text(self.image_url, "DomesticLogisticsItem.imageUrl", strict)
        read: Self = self
        return read

    def to_dict(self) -> dict[str, Any]:
        """Return the wire form. Fields that are None are left out.

        Raises:
            InvalidArgumentError: a field has a wrong type.
        """
        data: dict[str, Any] = {}
        if self.item_id is not None:
            data["itemId"] = id_out(self.item_id, "item_id")
        if self.sku_id is not None:
            data["skuId"] = id_out(self.sku_id, "sku_id")
        if self.quantity is not None:
            data["quantity"] = integer_out(self.quantity, "quantity")
        if self.title is not None:
            data["title"] = text_out(self.title, "title")
        if self.image_url is not None:
            data["imageUrl"] = text_out(self.image_url, "image_url")
        if self.extra:
            data.update(map_out(self.extra, "extra", any_out))
        return data
