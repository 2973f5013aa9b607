# Generated from spec/ by `nox -s generate`; not to be edited.
"""`FreightPreviewItem`, a schema of the API."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from operator import itemgetter
from typing import TYPE_CHECKING, Any, Self

from attrs import define

from .._codec import (
    decimal_text,
    integer,
    missing,
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

_NAMES = names("itemId", "skuId", "quantity", "freightInfo", "currency", "price")
_ALL = itemgetter(*_NAMES)
_NONE = dict.fromkeys(_NAMES)


@define(kw_only=True)
class FreightPreviewItem:
    """One SKU of a freight preview. Currency and price are marked as required, yet the page's sample leaves them out.

    Evidence: documented.
    """

    item_id: str
    """Goods id, 16 digits that begin with 2048 in the sample. Evidence: documented."""
    sku_id: str
    """SKU id, 12 or 13 digits. Evidence: documented."""
    quantity: int
    """Number of pieces. Evidence: documented."""
    freight_info: FreightInfo | FreightInfoDict
    """The service that would carry the goods. Evidence: documented."""
    currency: str
    """Currency of the price. Evidence: documented."""
    price: Decimal | int | str
    """Price of the goods, as a string. Unit not known. Evidence: documented."""
    extra: Mapping[str, Any] | None = NOTHING
    """Fields that the specification does not have, by wire name; empty if there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        try:
            if len(data) == 6:
                values, extra = _ALL(data), NOTHING
            else:
                values, extra = spread(data, _NONE, "FreightPreviewItem")
        except (KeyError, TypeError):
            values, extra = spread(data, _NONE, "FreightPreviewItem")
        self: Any = new(cls)
        self.extra = extra
        (self.item_id, self.sku_id, self.quantity, self.freight_info, self.currency, self.price) = values
        self.item_id = (
            missing("FreightPreviewItem.itemId")
            if self.item_id is None
            else self.item_id
            if type(self.item_id) is str
            else text(self.item_id, "FreightPreviewItem.itemId", strict)
        )
        self.sku_id = (
            missing("FreightPreviewItem.skuId")
            if self.sku_id is None
            else self.sku_id
            if type(self.sku_id) is str
            else text(self.sku_id, "FreightPreviewItem.skuId", strict)
        )
        self.quantity = (
            missing("FreightPreviewItem.quantity")
            if self.quantity is None
            else self.quantity
            if type(self.quantity) is int
            else integer(self.quantity, "FreightPreviewItem.quantity", strict)
        )
        self.freight_info = missing("FreightPreviewItem.freightInfo") if self.freight_info is None else FreightInfo.from_dict(self.freight_info, strict=strict)
        self.currency = (
            missing("FreightPreviewItem.currency")
            if self.currency is None
            else self.currency
            if type(self.currency) is str
            else text(self.currency, "FreightPreviewItem.currency", strict)
        )
        self.price = missing("FreightPreviewItem.price") if self.price is None else decimal_text(self.price, "FreightPreviewItem.price", strict)
        read: Self = self
        return read

    def to_dict(self) -> dict[str, Any]:
        """Return the wire form. Fields that are None are left out.

        Raises:
            InvalidArgumentError: a field has a wrong type.
        """
        data: dict[str, Any] = {}
        data["itemId"] = id_out(self.item_id, "item_id")
        data["skuId"] = id_out(self.sku_id, "sku_id")
        data["quantity"] = integer_out(self.quantity, "quantity")
        data["freightInfo"] = model_out(self.freight_info, "freight_info", FreightInfo)
        data["currency"] = text_out(self.currency, "currency")
        data["price"] = decimal_text_out(self.price, "price")
        if self.extra:
            data.update(map_out(self.extra, "extra", any_out))
        return data
