# Generated from spec/ by `nox -s generate`; not to be edited.
"""`FreightOrderItem`, a schema of the API."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from operator import itemgetter
from typing import TYPE_CHECKING, Any, Self

from attrs import define

from .._codec import (
    decimal_text,
    integer,
    names,
    new,
    spread,
    text,
)
from .._extra import NOTHING
from .._sending import (
    any_out,
    decimal_text_out,
    id_out,
    integer_out,
    map_out,
    model_out,
    text_out,
)
from .freight_info import FreightInfo

if TYPE_CHECKING:
    from ..dicts import FreightInfoDict

_NAMES = names("itemId", "skuId", "quantity", "title", "imageUrl", "freightInfo", "currency", "price")
_ALL = itemgetter(*_NAMES)
_NONE = dict.fromkeys(_NAMES)


@define(kw_only=True)
class FreightOrderItem:
    """One SKU of a shipment.

    Evidence: documented.
    """

    item_id: str | None = None
    """Goods id. Evidence: documented."""
    sku_id: str | None = None
    """SKU id. Evidence: documented."""
    quantity: int | None = None
    """Number of pieces. Evidence: documented."""
    title: str | None = None
    """Title of the goods. Evidence: documented."""
    image_url: str | None = None
    """URL of a picture of the goods. Evidence: documented."""
    freight_info: FreightInfo | FreightInfoDict | None = None
    """The service that carries the goods. Evidence: documented."""
    currency: str | None = None
    """Currency of the price. Evidence: documented."""
    price: Decimal | int | str | None = None
    """Price of the goods, as a string. Unit not known. Evidence: documented."""
    extra: Mapping[str, Any] | None = NOTHING
    """Fields that the specification does not have, by wire name; empty if there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        try:
            if len(data) == 8:
                values, extra = _ALL(data), NOTHING
            else:
                values, extra = spread(data, _NONE, "FreightOrderItem")
        except (KeyError, TypeError):
            values, extra = spread(data, _NONE, "FreightOrderItem")
        self: Any = new(cls)
        self.extra = extra
        (self.item_id, self.sku_id, self.quantity, self.title, self.image_url, self.freight_info, self.currency, self.price) = values
        if self.item_id is not None and type(self.item_id) is not str:
            self.item_id = text(self.item_id, "FreightOrderItem.itemId", strict)
        if self.sku_id is not None and type(self.sku_id) is not str:
            self.sku_id = text(self.sku_id, "FreightOrderItem.skuId", strict)
        if self.quantity is not None and type(self.quantity) is not int:
            self.quantity = integer(self.quantity, "FreightOrderItem.quantity", strict)
        if self.title is not None and type(self.title) is not str:
            self.title = text(self.title, "FreightOrderItem.title", strict)
        if self.image_url is not None and type(self.image_url) is not str:
            self.image_url = text(self.image_url, "FreightOrderItem.imageUrl", strict)
        if self.currency is not None and type(self.currency) is not str:
            self.currency = text(self.currency, "FreightOrderItem.currency", strict)
        if self.freight_info is not None:
            self.freight_info = FreightInfo.from_dict(self.freight_info, strict=strict)
        if self.price is not None:
            self.price = decimal_text(self.price, "FreightOrderItem.price", strict)
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
        if self.freight_info is not None:
            data["freightInfo"] = model_out(self.freight_info, "freight_info", FreightInfo)
        if self.currency is not None:
            data["currency"] = text_out(self.currency, "currency")
        if self.price is not None:
            data["price"] = decimal_text_out(self.price, "price")
        if self.extra:
            data.update(map_out(self.extra, "extra", any_out))
        return data
