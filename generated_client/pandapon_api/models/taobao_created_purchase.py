# Generated from spec/ by `nox -s generate`; not to be edited.
"""`TaobaoCreatedPurchase`, a schema of the API."""

from __future__ import annotations

from collections.abc import Mapping
from operator import itemgetter
from typing import Any, Self

from attrs import define

from .._codec import (
    array,
    id_number,
    integer,
    names,
    new,
    number_of_id,
    spread,
    text,
)
from .._extra import NOTHING
from .._members import member, members_of, wire_value
from ..enums.taobao import Currency
from .taobao_created_line import TaobaoCreatedLine

_Currency = members_of(Currency)
_NAMES = names("purchaseId", "supplierNick", "sourceMarket", "estimateAmount", "estimateCurrency", "orderLineList")
_ALL = itemgetter(*_NAMES)
_NONE = dict.fromkeys(_NAMES)


@define(kw_only=True)
class TaobaoCreatedPurchase:
    """A purchase order at one supplier.

    Evidence: upstream.
    """

    purchase_id: str | None = None
    """Id of the purchase order. Evidence: upstream."""
    supplier_nick: str | None = None
    """Nickname of the supplier. Evidence: upstream."""
    source_market: str | None = None
    """Market the goods come from. Evidence: upstream."""
    estimate_amount: int | None = None
    """Estimated amount of the purchase order; fen is a guess. Unit not known. Evidence: upstream."""
    estimate_currency: Currency | str | None = None
    """Currency of the estimated amount. Values: `pandapon.Currency`. Evidence: upstream."""
    order_line_list: list[TaobaoCreatedLine] | None = None
    """The lines of the purchase order. Evidence: upstream."""
    extra: Mapping[str, Any] = NOTHING
    """Fields that the specification does not have, by wire name; empty if there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        try:
            if len(data) == 6:
                values, extra = _ALL(data), NOTHING
            else:
                values, extra = spread(data, _NONE, "TaobaoCreatedPurchase")
        except (KeyError, TypeError):
            values, extra = spread(data, _NONE, "TaobaoCreatedPurchase")
        self: Any = new(cls)
        self.extra = extra
        (self.purchase_id, self.supplier_nick, self.source_market, self.estimate_amount, self.estimate_currency, self.order_line_list) = values
        if self.supplier_nick is not None and type(self.supplier_nick) is not str:
            self.supplier_nick = text(self.supplier_nick, "TaobaoCreatedPurchase.supplierNick", strict)
        if self.source_market is not None and type(self.source_market) is not str:
            self.source_market = text(self.source_market, "TaobaoCreatedPurchase.sourceMarket", strict)
        if self.estimate_amount is not None and type(self.estimate_amount) is not int:
            self.estimate_amount = integer(self.estimate_amount, "TaobaoCreatedPurchase.estimateAmount", strict)
        try:
            if self.estimate_currency is not None:
                self.estimate_currency = _Currency[self.estimate_currency]
        except (KeyError, TypeError):
            if self.estimate_currency is not None:
                self.estimate_currency = member(Currency, self.estimate_currency, "TaobaoCreatedPurchase.estimateCurrency", strict)
        if self.purchase_id is not None:
            self.purchase_id = id_number(self.purchase_id, "TaobaoCreatedPurchase.purchaseId", strict)
        if self.order_line_list is not None:
            self.order_line_list = [
                TaobaoCreatedLine.from_dict(item, strict=strict) for item in array(self.order_line_list, "TaobaoCreatedPurchase.orderLineList")
            ]
        read: Self = self
        return read

    def to_dict(self) -> dict[str, Any]:
        """Return the wire form. Fields that are None are left out."""
        data: dict[str, Any] = {}
        if self.purchase_id is not None:
            data["purchaseId"] = number_of_id(self.purchase_id)
        if self.supplier_nick is not None:
            data["supplierNick"] = self.supplier_nick
        if self.source_market is not None:
            data["sourceMarket"] = self.source_market
        if self.estimate_amount is not None:
            data["estimateAmount"] = self.estimate_amount
        if self.estimate_currency is not None:
            data["estimateCurrency"] = wire_value(self.estimate_currency)
        if self.order_line_list is not None:
            data["orderLineList"] = [item.to_dict() for item in self.order_line_list]
        if self.extra:
            data.update(self.extra)
        return data
