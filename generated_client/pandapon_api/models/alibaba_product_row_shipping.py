# Generated from spec/ by `nox -s generate`; not to be edited.
"""`AlibabaProductRowShipping`, a schema of the API."""

from __future__ import annotations

from collections.abc import Mapping
from operator import itemgetter
from typing import Any, Self

from attrs import define

from .._codec import (
    names,
    new,
    spread,
    text,
)
from .._extra import NOTHING
from .._members import member, members_of, wire_value
from ..enums.alibaba_products import AlibabaShippingTimeGuarantee

_AlibabaShippingTimeGuarantee = members_of(AlibabaShippingTimeGuarantee)
_NAMES = names(
    "shippingTimeGuarantee",
    "perfectFulfillmentRate30d",
    "pickupWithin24hRate30d",
    "qualityReturnRate30d",
    "perfectFulfillmentRate7d",
    "pickupWithin24hRate7d",
    "delayedShippingRate7d",
)
_ALL = itemgetter(*_NAMES)
_NONE = dict.fromkeys(_NAMES)


@define(kw_only=True)
class AlibabaProductRowShipping:
    """How soon and how well the seller of a product dispatches.

    Evidence: upstream.
    """

    shipping_time_guarantee: AlibabaShippingTimeGuarantee | str | None = None
    """How soon the seller promises to dispatch. Values: `pandapon.AlibabaShippingTimeGuarantee`. Evidence: upstream."""
    perfect_fulfillment_rate_30d: str | None = None
    """Share of orders fulfilled without fault over 30 days, as a percentage string; null means 0. Only in the upstream's
    newest reference; PandaPon's version probably lacks it. Wire name `perfectFulfillmentRate30d`. Evidence: upstream."""
    pickup_within_24h_rate_30d: str | None = None
    """Share of parcels picked up within 24 hours over 30 days, as a percentage string; null means 0. Only in the
    upstream's newest reference; PandaPon's version probably lacks it. Wire name `pickupWithin24hRate30d`. Evidence:
    upstream."""
    quality_return_rate_30d: str | None = None
    """Share returned for bad quality over 30 days, as a percentage string; null means 0. Only in the upstream's newest
    reference; PandaPon's version probably lacks it. Wire name `qualityReturnRate30d`. Evidence: upstream."""
    perfect_fulfillment_rate_7d: str | None = None
    """Share of orders fulfilled without fault over 7 days, as a percentage string; null means 0. Only in the upstream's
    newest reference; PandaPon's version probably lacks it. Wire name `perfectFulfillmentRate7d`. Evidence: upstream."""
    pickup_within_24h_rate_7d: str | None = None
    """Share of parcels picked up within 24 hours over 7 days, as a percentage string; null means 0. Only in the
    upstream's newest reference; PandaPon's version probably lacks it. Wire name `pickupWithin24hRate7d`. Evidence:
    upstream."""
    delayed_shipping_rate_7d: str | None = None
    """Share dispatched late over 7 days, as a percentage string; null means 0. Only in the upstream's newest reference;
    PandaPon's version probably lacks it. Wire name `delayedShippingRate7d`. Evidence: upstream."""
    extra: Mapping[str, Any] = NOTHING
    """Fields that the specification does not have, by wire name; empty if there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        try:
            if len(data) == 7:
                values, extra = _ALL(data), NOTHING
            else:
                values, extra = spread(data, _NONE, "AlibabaProductRowShipping")
        except (KeyError, TypeError):
            values, extra = spread(data, _NONE, "AlibabaProductRowShipping")
        self: Any = new(cls)
        self.extra = extra
        (
            self.shipping_time_guarantee,
            self.perfect_fulfillment_rate_30d,
            self.pickup_within_24h_rate_30d,
            self.quality_return_rate_30d,
            self.perfect_fulfillment_rate_7d,
            self.pickup_within_24h_rate_7d,
            self.delayed_shipping_rate_7d,
        ) = values
        if self.perfect_fulfillment_rate_30d is not None and type(self.perfect_fulfillment_rate_30d) is not str:
            self.perfect_fulfillment_rate_30d = text(self.perfect_fulfillment_rate_30d, "AlibabaProductRowShipping.perfectFulfillmentRate30d", strict)
        if self.pickup_within_24h_rate_30d is not None and type(self.pickup_within_24h_rate_30d) is not str:
            self.pickup_within_24h_rate_30d = text(self.pickup_within_24h_rate_30d, "AlibabaProductRowShipping.pickupWithin24hRate30d", strict)
        if self.quality_return_rate_30d is not None and type(self.quality_return_rate_30d) is not str:
            self.quality_return_rate_30d = text(self.quality_return_rate_30d, "AlibabaProductRowShipping.qualityReturnRate30d", strict)
        if self.perfect_fulfillment_rate_7d is not None and type(self.perfect_fulfillment_rate_7d) is not str:
            self.perfect_fulfillment_rate_7d = text(self.perfect_fulfillment_rate_7d, "AlibabaProductRowShipping.perfectFulfillmentRate7d", strict)
        if self.pickup_within_24h_rate_7d is not None and type(self.pickup_within_24h_rate_7d) is not str:
            self.pickup_within_24h_rate_7d = text(self.pickup_within_24h_rate_7d, "AlibabaProductRowShipping.pickupWithin24hRate7d", strict)
        if self.delayed_shipping_rate_7d is not None and type(self.delayed_shipping_rate_7d) is not str:
            self.delayed_shipping_rate_7d = text(self.delayed_shipping_rate_7d, "AlibabaProductRowShipping.delayedShippingRate7d", strict)
        try:
            if self.shipping_time_guarantee is not None:
                self.shipping_time_guarantee = _AlibabaShippingTimeGuarantee[self.shipping_time_guarantee]
        except (KeyError, TypeError):
            if self.shipping_time_guarantee is not None:
                self.shipping_time_guarantee = member(
                    AlibabaShippingTimeGuarantee, self.shipping_time_guarantee, "AlibabaProductRowShipping.shippingTimeGuarantee", strict
                )
        read: Self = self
        return read

    def to_dict(self) -> dict[str, Any]:
        """Return the wire form. Fields that are None are left out."""
        data: dict[str, Any] = {}
        if self.shipping_time_guarantee is not None:
            data["shippingTimeGuarantee"] = wire_value(self.shipping_time_guarantee)
        if self.perfect_fulfillment_rate_30d is not None:
            data["perfectFulfillmentRate30d"] = self.perfect_fulfillment_rate_30d
        if self.pickup_within_24h_rate_30d is not None:
            data["pickupWithin24hRate30d"] = self.pickup_within_24h_rate_30d
        if self.quality_return_rate_30d is not None:
            data["qualityReturnRate30d"] = self.quality_return_rate_30d
        if self.perfect_fulfillment_rate_7d is not None:
            data["perfectFulfillmentRate7d"] = self.perfect_fulfillment_rate_7d
        if self.pickup_within_24h_rate_7d is not None:
            data["pickupWithin24hRate7d"] = self.pickup_within_24h_rate_7d
        if self.delayed_shipping_rate_7d is not None:
            data["delayedShippingRate7d"] = self.delayed_shipping_rate_7d
        if self.extra:
            data.update(self.extra)
        return data
