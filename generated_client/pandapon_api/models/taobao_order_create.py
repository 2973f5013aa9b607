# Generated from specification 0.3.0 by generator 0.1.0 (openapi-python-client 0.29.1).
# Not to be edited: change spec/ or generator/ and run `nox -s generate`.
"""`TaobaoOrderCreate`, a schema of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define

from .._codec import (
    STR,
    array,
    integer,
    json_text,
    json_value,
    members,
    missing,
    text,
    unknown,
)
from .taobao_order_line import TaobaoOrderLine
from .taobao_receiver import TaobaoReceiver

_KNOWN: frozenset[str] = frozenset(("orderLineList", "receiver", "purchaseAmount", "orderSource", "sellerOrderNumber"))


@define(kw_only=True)
class TaobaoOrderCreate:
    """A new order: goods, address, planned total.

    Evidence: documented.
    """

    order_line_list: list[TaobaoOrderLine]
    """The goods to buy; a JSON array sent as text. Evidence: documented."""
    receiver: TaobaoReceiver
    """The delivery address; a JSON object sent as text. Evidence: documented."""
    purchase_amount: int
    """Planned total; in the sample the sum of quantity times price over the lines. In fen (100 fen are 1 yuan).
    Evidence: documented."""
    order_source: str | None = None
    """Shop platform on which you sold the goods, such as `lazada`. Values: `pandapon.OrderSource`. Evidence: documented."""
    seller_order_number: str | None = None
    """Your order number on that shop platform; the means to find the order again. Evidence: documented."""
    extra: dict[str, Any] | None = None
    """Members that the specification does not know, by wire name. None when there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        get = members(data, "TaobaoOrderCreate").get
        return cls(
            order_line_list=missing("TaobaoOrderCreate.orderLineList")
            if (v := get("orderLineList")) is None
            else [
                TaobaoOrderLine.from_dict(item, strict=strict)
                for item in array(json_value(v, "TaobaoOrderCreate.orderLineList"), "TaobaoOrderCreate.orderLineList")
            ],
            receiver=missing("TaobaoOrderCreate.receiver")
            if (v := get("receiver")) is None
            else TaobaoReceiver.from_dict(json_value(v, "TaobaoOrderCreate.receiver"), strict=strict),
            purchase_amount=missing("TaobaoOrderCreate.purchaseAmount")
            if (v := get("purchaseAmount")) is None
            else v
            if v.__class__ is int
            else integer(v, "TaobaoOrderCreate.purchaseAmount", strict),
            order_source=v if (v := get("orderSource")).__class__ in STR else text(v, "TaobaoOrderCreate.orderSource", strict),
            seller_order_number=v if (v := get("sellerOrderNumber")).__class__ in STR else text(v, "TaobaoOrderCreate.sellerOrderNumber", strict),
            extra=None if data.keys() <= _KNOWN else unknown(data, _KNOWN),
        )

    def to_dict(self) -> dict[str, Any]:
        """The wire form. Members that are None are left out."""
        data: dict[str, Any] = {}
        data["orderLineList"] = json_text([item.to_dict() for item in self.order_line_list])
        data["receiver"] = json_text(self.receiver.to_dict())
        data["purchaseAmount"] = self.purchase_amount
        if self.order_source is not None:
            data["orderSource"] = self.order_source
        if self.seller_order_number is not None:
            data["sellerOrderNumber"] = self.seller_order_number
        if self.extra:
            data.update(self.extra)
        return data
