# Generated from spec/ by `nox -s generate`; not to be edited.
"""`AlibabaImageProductQuality`, a schema of the API."""

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

_NAMES = names("offerApplauseRate", "kjFeaturedServices", "qualityRfdRate30d", "repurchaseRate30d", "pickupRate24h30d")
_ALL = itemgetter(*_NAMES)
_NONE = dict.fromkeys(_NAMES)


@define(kw_only=True)
class AlibabaImageProductQuality:
    """Figures on the quality of a product.

    Evidence: upstream.
    """

    good_review_rate: str | None = None
    """Share of good reviews, as a percentage string. Only in the upstream's newest reference; PandaPon's version
    probably lacks it. Wire name `offerApplauseRate`. Evidence: upstream."""
    cross_border_services: str | None = None
    """Codes of cross-border services, separated by semicolons. Only in the upstream's newest reference; PandaPon's
    version probably lacks it. Wire name `kjFeaturedServices`. Evidence: upstream."""
    quality_refund_rate_30d: str | None = None
    """Share refunded for bad quality over 30 days, as a percentage string. Only in the upstream's newest reference;
    PandaPon's version probably lacks it. Wire name `qualityRfdRate30d`. Evidence: upstream."""
    repurchase_rate_30d: str | None = None
    """Repurchase rate over 30 days, as a percentage string. Only in the upstream's newest reference; PandaPon's version
    probably lacks it. Wire name `repurchaseRate30d`. Evidence: upstream."""
    pickup_within_24h_rate_30d: str | None = None
    """Share of parcels picked up within 24 hours over 30 days, as a percentage string. Only in the upstream's newest
    reference; PandaPon's version probably lacks it. Wire name `pickupRate24h30d`. Evidence: upstream."""
    extra: Mapping[str, Any] = NOTHING
    """Fields that the specification does not have, by wire name; empty if there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        try:
            if len(data) == 5:
                values, extra = _ALL(data), NOTHING
            else:
                values, extra = spread(data, _NONE, "AlibabaImageProductQuality")
        except (KeyError, TypeError):
            values, extra = spread(data, _NONE, "AlibabaImageProductQuality")
        self: Any = new(cls)
        self.extra = extra
        (self.good_review_rate, self.cross_border_services, self.quality_refund_rate_30d, self.repurchase_rate_30d, self.pickup_within_24h_rate_30d) = values
        if self.good_review_rate is not None and type(self.good_review_rate) is not str:
            self.good_review_rate = text(self.good_review_rate, "AlibabaImageProductQuality.offerApplauseRate", strict)
        if self.cross_border_services is not None and type(self.cross_border_services) is not str:
            self.cross_border_services = text(self.cross_border_services, "AlibabaImageProductQuality.kjFeaturedServices", strict)
        if self.quality_refund_rate_30d is not None and type(self.quality_refund_rate_30d) is not str:
            self.quality_refund_rate_30d = text(self.quality_refund_rate_30d, "AlibabaImageProductQuality.qualityRfdRate30d", strict)
        if self.repurchase_rate_30d is not None and type(self.repurchase_rate_30d) is not str:
            self.repurchase_rate_30d = text(self.repurchase_rate_30d, "AlibabaImageProductQuality.repurchaseRate30d", strict)
        if self.pickup_within_24h_rate_30d is not None and type(self.pickup_within_24h_rate_30d) is not str:
            self.pickup_within_24h_rate_30d = text(self.pickup_within_24h_rate_30d, "AlibabaImageProductQuality.pickupRate24h30d", strict)
        read: Self = self
        return read

    def to_dict(self) -> dict[str, Any]:
        """Return the wire form. Fields that are None are left out."""
        data: dict[str, Any] = {}
        if self.good_review_rate is not None:
            data["offerApplauseRate"] = self.good_review_rate
        if self.cross_border_services is not None:
            data["kjFeaturedServices"] = self.cross_border_services
        if self.quality_refund_rate_30d is not None:
            data["qualityRfdRate30d"] = self.quality_refund_rate_30d
        if self.repurchase_rate_30d is not None:
            data["repurchaseRate30d"] = self.repurchase_rate_30d
        if self.pickup_within_24h_rate_30d is not None:
            data["pickupRate24h30d"] = self.pickup_within_24h_rate_30d
        if self.extra:
            data.update(self.extra)
        return data
