# Generated from spec/ by `nox -s generate`; not to be edited.
"""`TaobaoOrderLine`, a schema of the API."""

from __future__ import annotations

from collections.abc import Mapping
from operator import itemgetter
from typing import TYPE_CHECKING, Any, Self

from attrs import define

from .._codec import (
    integer_text,
    names,
    new,
    spread,
    text,
)
from .._extra import NOTHING
from .._sending import (
    any_out,
    id_out,
    integer_text_out,
    map_out,
    text_out,
)

if TYPE_CHECKING:
    from ..enums.taobao import Currency

_NAMES = names("itemId", "skuId", "orderLineNo", "quantity", "price", "currency", "title", "orderRemark")
_ALL = itemgetter(*_NAMES)
_NONE = dict.fromkeys(_NAMES)


@define(kw_only=True)
class TaobaoOrderLine:
    """One line of a new order. In the sample every value is a string. Item and SKU id are the distribution ids, `mpId`
    and `mpSkuId` of the product query, which must run first; the upstream and resellers say so, for PandaPon it is a
    guess.

    Evidence: documented. PandaPon does not say whether it requires `item_id`, `sku_id`, `order_line_no`, `quantity`,
    `price`, `currency`.
    """

    item_id: str | None = None
    """Distribution goods id (`mpId`). Evidence: documented."""
    sku_id: str | None = None
    """Distribution SKU id (`mpSkuId`). Evidence: documented."""
    order_line_no: str | None = None
    """Your own number for the line. Evidence: documented."""
    quantity: int | None = None
    """Number of pieces, as a string of digits. Evidence: documented."""
    price: int | None = None
    """Price of one piece, as a string of digits. In fen (100 fen are 1 yuan); evidence of the unit: upstream. Evidence:
    documented."""
    currency: Currency | str | None = None
    """Currency of the price; `CNY` in the sample. Values: `pandapon.Currency`. Evidence: documented."""
    title: str | None = None
    """Title of the goods; only resellers show this field. Evidence: reseller."""
    order_remark: str | None = None
    """Remark on the line; only resellers show this field. Evidence: reseller."""
    extra: Mapping[str, Any] | None = NOTHING
    """Fields that the specification does not have, by wire name; empty if there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        try:
            if len(data) == 8:
                values, extra = _ALL(data), NOTHING
            else:
                values, extra = spread(data, _NONE, "TaobaoOrderLine")
        except (KeyError, TypeError):
            values, extra = spread(data, _NONE, "TaobaoOrderLine")
        self: Any = new(cls)
        self.extra = extra
        (self.item_id, self.sku_id, self.order_line_no, self.quantity, self.price, self.currency, self.title, self.order_remark) = values
        if self.item_id is not None and type(self.item_id) is not str:
            self.item_id = text(self.item_id, "TaobaoOrderLine.itemId", strict)
        if self.sku_id is not None and type(self.sku_id) is not str:
            self.sku_id = text(self.sku_id, "TaobaoOrderLine.skuId", strict)
        if self.order_line_no is not None and type(self.order_line_no) is not str:
            self.order_line_no = text(self.order_line_no, "TaobaoOrderLine.orderLineNo", strict)
        if self.currency is not None and type(self.currency) is not str:
            self.currency = text(self.currency, "TaobaoOrderLine.currency", strict)
        if self.title is not None and type(self.title) is not str:
            self.title = text(self.title, "TaobaoOrderLine.title", strict)
        if self.order_remark is not None and type(self.order_remark) is not str:
            self.order_remark = text(self.order_remark, "TaobaoOrderLine.orderRemark", strict)
        if self.quantity is not None:
            self.quantity = integer_text(self.quantity, "TaobaoOrderLine.quantity", strict)
        if self.price is not None:
            self.price = integer_text(self.price, "TaobaoOrderLine.price", strict)
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
        if self.order_line_no is not None:
            data["orderLineNo"] = id_out(self.order_line_no, "order_line_no")
        if self.quantity is not None:
            data["quantity"] = integer_text_out(self.quantity, "quantity")
        if self.price is not None:
            data["price"] = integer_text_out(self.price, "price")
        if self.currency is not None:
            data["currency"] = text_out(self.currency, "currency")
        if self.title is not None:
            data["title"] = text_out(self.title, "title")
        if self.order_remark is not None:
            data["orderRemark"] = text_out(self.order_remark, "order_remark")
        if self.extra:
            data.update(map_out(self.extra, "extra", any_out))
        return data
