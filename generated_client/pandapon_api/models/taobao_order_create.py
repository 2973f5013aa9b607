# Generated from spec/ by `nox -s generate`; not to be edited.
"""`TaobaoOrderCreate`, a schema of the API."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from operator import itemgetter
from typing import TYPE_CHECKING, Any, Self

from attrs import define

from .._codec import (
    array,
    integer,
    json_value,
    missing,
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
    json_out,
    list_out,
    map_out,
    model_out,
    text_out,
)
from .taobao_order_line import TaobaoOrderLine
from .taobao_receiver import TaobaoReceiver

if TYPE_CHECKING:
    from ..dicts import TaobaoOrderLineDict, TaobaoReceiverDict
    from ..enums.taobao import OrderSource

_NAMES = names("orderLineList", "receiver", "purchaseAmount", "orderSource", "sellerOrderNumber")
_ALL = itemgetter(*_NAMES)
_NONE = dict.fromkeys(_NAMES)


@define(kw_only=True)
class TaobaoOrderCreate:
    """A new order: goods, address, planned total.

    Evidence: documented.
    """

    order_line_list: Sequence[TaobaoOrderLine | TaobaoOrderLineDict]
    """The goods to buy; a JSON array sent as a string. Evidence: documented."""
    receiver: TaobaoReceiver | TaobaoReceiverDict
    """The delivery address; a JSON object sent as a string. Evidence: documented."""
    purchase_amount: int
    """Planned total; in the sample the sum of quantity times price over the lines. In fen (100 fen are 1 yuan).
    Evidence: documented."""
    order_source: OrderSource | str | None = None
    """Shop platform on which you sold the goods, such as `lazada`. Values: `pandapon.OrderSource`. Evidence: documented."""
    seller_order_number: str | None = None
    """Your order number on that shop platform; use it to find the order again. Evidence: documented."""
    extra: Mapping[str, Any] | None = NOTHING
    """Fields that the specification does not have, by wire name; empty if there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        try:
            if len(data) == 5:
                values, extra = _ALL(data), NOTHING
            else:
                values, extra = spread(data, _NONE, "TaobaoOrderCreate")
        except (KeyError, TypeError):
            values, extra = spread(data, _NONE, "TaobaoOrderCreate")
        self: Any = new(cls)
        self.extra = extra
        (self.order_line_list, self.receiver, self.purchase_amount, self.order_source, self.seller_order_number) = values
        if self.order_source is not None and type(self.order_source) is not str:
            self.order_source = text(self.order_source, "TaobaoOrderCreate.orderSource", strict)
        if self.seller_order_number is not None and type(self.seller_order_number) is not str:
            self.seller_order_number = text(self.seller_order_number, "TaobaoOrderCreate.sellerOrderNumber", strict)
        self.order_line_list = (
            missing("TaobaoOrderCreate.orderLineList")
            if self.order_line_list is None
            else [
                TaobaoOrderLine.from_dict(item, strict=strict)
                for item in array(json_value(self.order_line_list, "TaobaoOrderCreate.orderLineList"), "TaobaoOrderCreate.orderLineList")
            ]
        )
        self.receiver = (
            missing("TaobaoOrderCreate.receiver")
            if self.receiver is None
            else TaobaoReceiver.from_dict(json_value(self.receiver, "TaobaoOrderCreate.receiver"), strict=strict)
        )
        self.purchase_amount = (
            missing("TaobaoOrderCreate.purchaseAmount")
            if self.purchase_amount is None
            else self.purchase_amount
            if type(self.purchase_amount) is int
            else integer(self.purchase_amount, "TaobaoOrderCreate.purchaseAmount", strict)
        )
        read: Self = self
        return read

    def to_dict(self) -> dict[str, Any]:
        """Return the wire form. Fields that are None are left out.

        Raises:
            InvalidArgumentError: a field has a wrong type.
        """
        data: dict[str, Any] = {}
        data["orderLineList"] = json_out(self.order_line_list, "order_line_list", list_out, model_out, TaobaoOrderLine)
        data["receiver"] = json_out(self.receiver, "receiver", model_out, TaobaoReceiver)
        data["purchaseAmount"] = integer_out(self.purchase_amount, "purchase_amount")
        if self.order_source is not None:
            data["orderSource"] = text_out(self.order_source, "order_source")
        if self.seller_order_number is not None:
            data["sellerOrderNumber"] = id_out(self.seller_order_number, "seller_order_number")
        if self.extra:
            data.update(map_out(self.extra, "extra", any_out))
        return data
