# Generated from specification 0.3.0 by generator 0.1.0 (openapi-python-client 0.29.1).
# Not to be edited: change spec/ or generator/ and run `nox -s generate`.
"""`TaobaoPreviewSeller`, a schema of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define

from .._codec import (
    INT,
    STR,
    array,
    id_number,
    integer,
    members,
    number_of_id,
    text,
    unknown,
)
from .money import Money
from .taobao_preview_line import TaobaoPreviewLine
from .taobao_supply_chain_service import TaobaoSupplyChainService

_KNOWN: frozenset[str] = frozenset(
    (
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
)


@define(kw_only=True)
class TaobaoPreviewSeller:
    """The part of a preview that falls to one seller.

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
    currency_code: str | None = None
    """Currency of this part. Values: `pandapon.Currency`. Evidence: upstream."""
    dispatch_place: str | None = None
    """Place the goods are sent from. Evidence: upstream."""
    estimated_delivery_time: str | None = None
    """When the goods may arrive; the form is not known. Evidence: upstream."""
    choose_supply_chain_services: list[TaobaoSupplyChainService] | None = None
    """Services on offer along with the goods. Evidence: upstream."""
    extra: dict[str, Any] | None = None
    """Members that the specification does not know, by wire name. None when there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        get = members(data, "TaobaoPreviewSeller").get
        return cls(
            nick=v if (v := get("nick")).__class__ in STR else text(v, "TaobaoPreviewSeller.nick", strict),
            seller_id=None if (v := get("sellerId")) is None else id_number(v, "TaobaoPreviewSeller.sellerId", strict),
            item_price_infos=None
            if (v := get("itemPriceInfos")) is None
            else [TaobaoPreviewLine.from_dict(item, strict=strict) for item in array(v, "TaobaoPreviewSeller.itemPriceInfos")],
            mainland_shipping_fee=None if (v := get("mainlandShippingFee")) is None else Money.from_dict(v, strict=strict),
            order_fee=None if (v := get("orderFee")) is None else Money.from_dict(v, strict=strict),
            delivery_fee=v if (v := get("deliveryFee")).__class__ in INT else integer(v, "TaobaoPreviewSeller.deliveryFee", strict),
            currency_code=v if (v := get("currencyCode")).__class__ in STR else text(v, "TaobaoPreviewSeller.currencyCode", strict),
            dispatch_place=v if (v := get("dispatchPlace")).__class__ in STR else text(v, "TaobaoPreviewSeller.dispatchPlace", strict),
            estimated_delivery_time=v if (v := get("estimatedDeliveryTime")).__class__ in STR else text(v, "TaobaoPreviewSeller.estimatedDeliveryTime", strict),
            choose_supply_chain_services=None
            if (v := get("chooseSupplyChainServices")) is None
            else [TaobaoSupplyChainService.from_dict(item, strict=strict) for item in array(v, "TaobaoPreviewSeller.chooseSupplyChainServices")],
            extra=None if data.keys() <= _KNOWN else unknown(data, _KNOWN),
        )

    def to_dict(self) -> dict[str, Any]:
        """The wire form. Members that are None are left out."""
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
            data["currencyCode"] = self.currency_code
        if self.dispatch_place is not None:
            data["dispatchPlace"] = self.dispatch_place
        if self.estimated_delivery_time is not None:
            data["estimatedDeliveryTime"] = self.estimated_delivery_time
        if self.choose_supply_chain_services is not None:
            data["chooseSupplyChainServices"] = [item.to_dict() for item in self.choose_supply_chain_services]
        if self.extra:
            data.update(self.extra)
        return data
