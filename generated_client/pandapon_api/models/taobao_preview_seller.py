# Generated from spec/ by `nox -s generate`; not to be edited.
"""`TaobaoPreviewSeller`, a schema of the API."""

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
from .money import Money
from .taobao_preview_line import TaobaoPreviewLine
from .taobao_supply_chain_service import TaobaoSupplyChainService

_Currency = members_of(Currency)
_NAMES = names(
    "nick",
    "sellerId",
    "itemPriceInfos",
    "mainlandShippingFee",
    "orderFee",
    "deliveryFee",
    "currencyCode",
    "dispatchPlace",
    "estimatedDeliveryTime",
    "chooseSupplyChainServices",
)
_ALL = itemgetter(*_NAMES)
_NONE = dict.fromkeys(_NAMES)


@define(kw_only=True)
class TaobaoPreviewSeller:
    """One seller's part of a preview.

    Evidence: upstream.
    """

    nick: str | None = None
    """Name of the seller. Evidence: upstream."""
    seller_id: str | None = None
    """Id of the seller. Evidence: upstream."""
    item_price_infos: list[TaobaoPreviewLine] | None = None
    """Prices of the goods. Evidence: upstream."""
    mainland_shipping_fee: Money | None = None
    """Freight inside mainland China. Evidence: upstream."""
    order_fee: Money | None = None
    """Order fee of this seller's part; the meaning is read from the name. Evidence: upstream."""
    delivery_fee: int | None = None
    """Delivery fee. Unit not known. Evidence: upstream."""
    currency_code: Currency | str | None = None
    """Currency of this part. Values: `pandapon.Currency`. Evidence: upstream."""
    dispatch_place: str | None = None
    """Place the goods are sent from. Evidence: upstream."""
    estimated_delivery_time: str | None = None
    """When the goods may arrive; the format is not known. Evidence: upstream."""
    choose_supply_chain_services: list[TaobaoSupplyChainService] | None = None
    """Services available with the goods. Evidence: upstream."""
    extra: Mapping[str, Any] = NOTHING
    """Fields that the specification does not have, by wire name; empty if there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        try:
            if len(data) == 10:
                values, extra = _ALL(data), NOTHING
            else:
                values, extra = spread(data, _NONE, "TaobaoPreviewSeller")
        except (KeyError, TypeError):
            values, extra = spread(data, _NONE, "TaobaoPreviewSeller")
        self: Any = new(cls)
        self.extra = extra
        (
            self.nick,
            self.seller_id,
            self.item_price_infos,
            self.mainland_shipping_fee,
            self.order_fee,
            self.delivery_fee,
            self.currency_code,
            self.dispatch_place,
            self.estimated_delivery_time,
            self.choose_supply_chain_services,
        ) = values
        if self.nick is not None and type(self.nick) is not str:
            self.nick = text(self.nick, "TaobaoPreviewSeller.nick", strict)
        if self.delivery_fee is not None and type(self.delivery_fee) is not int:
            self.delivery_fee = integer(self.delivery_fee, "TaobaoPreviewSeller.deliveryFee", strict)
        if self.dispatch_place is not None and type(self.dispatch_place) is not str:
            self.dispatch_place = text(self.dispatch_place, "TaobaoPreviewSeller.dispatchPlace", strict)
        if self.estimated_delivery_time is not None and type(self.estimated_delivery_time) is not str:
            self.estimated_delivery_time = text(self.estimated_delivery_time, "TaobaoPreviewSeller.estimatedDeliveryTime", strict)
        try:
            if self.currency_code is not None:
                self.currency_code = _Currency[self.currency_code]
        except (KeyError, TypeError):
            if self.currency_code is not None:
                self.currency_code = member(Currency, self.currency_code, "TaobaoPreviewSeller.currencyCode", strict)
        if self.seller_id is not None:
            self.seller_id = id_number(self.seller_id, "TaobaoPreviewSeller.sellerId", strict)
        if self.item_price_infos is not None:
            self.item_price_infos = [
                TaobaoPreviewLine.from_dict(item, strict=strict) for item in array(self.item_price_infos, "TaobaoPreviewSeller.itemPriceInfos")
            ]
        if self.mainland_shipping_fee is not None:
            self.mainland_shipping_fee = Money.from_dict(self.mainland_shipping_fee, strict=strict)
        if self.order_fee is not None:
            self.order_fee = Money.from_dict(self.order_fee, strict=strict)
        if self.choose_supply_chain_services is not None:
            self.choose_supply_chain_services = [
                TaobaoSupplyChainService.from_dict(item, strict=strict)
                for item in array(self.choose_supply_chain_services, "TaobaoPreviewSeller.chooseSupplyChainServices")
            ]
        read: Self = self
        return read

    def to_dict(self) -> dict[str, Any]:
        """Return the wire form. Fields that are None are left out."""
        data: dict[str, Any] = {}
        if self.nick is not None:
            data["nick"] = self.nick
        if self.seller_id is not None:
            data["sellerId"] = number_of_id(self.seller_id)
        if self.item_price_infos is not None:
            data["itemPriceInfos"] = [item.to_dict() for item in self.item_price_infos]
        if self.mainland_shipping_fee is not None:
            data["mainlandShippingFee"] = self.mainland_shipping_fee.to_dict()
        if self.order_fee is not None:
            data["orderFee"] = self.order_fee.to_dict()
        if self.delivery_fee is not None:
            data["deliveryFee"] = self.delivery_fee
        if self.currency_code is not None:
            data["currencyCode"] = wire_value(self.currency_code)
        if self.dispatch_place is not None:
            data["dispatchPlace"] = self.dispatch_place
        if self.estimated_delivery_time is not None:
            data["estimatedDeliveryTime"] = self.estimated_delivery_time
        if self.choose_supply_chain_services is not None:
            data["chooseSupplyChainServices"] = [item.to_dict() for item in self.choose_supply_chain_services]
        if self.extra:
            data.update(self.extra)
        return data
